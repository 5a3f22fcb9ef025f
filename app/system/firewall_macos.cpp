// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// macOS: the application firewall, by the program that comes with it.

#include "firewall.h"

#include "programplace.h"

#include <QProcess>

namespace Uplift
{

namespace
{

QByteArray answerTo(const QStringList &question)
{
    QProcess process;
    process.start(QStringLiteral("/usr/libexec/ApplicationFirewall/socketfilterfw"), question);
    return process.waitForFinished(5'000) ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

FirewallFinding readFirewall(quint16 port)
{
    const ProgramPlace program = programPlace();
    FirewallFinding finding{.firewall = QStringLiteral("macOS"),
                            .place = QStringLiteral("x-apple.systempreferences:"
                                                    "com.apple.preference.security?Firewall")};
    finding.remedy = firewallRemedyFor(program, finding.firewall, port);
    const QByteArray global = answerTo({QStringLiteral("--getglobalstate")});
    if (global.contains("State = 0")) {
        finding.state = FirewallState::Off;
    } else if (global.contains("State = ")) {
        const QByteArray ours = answerTo({QStringLiteral("--getappblocked"), program.path});
        if (ours.contains("permitted"))
            finding.state = FirewallState::Allows;
        else if (ours.contains("blocked"))
            finding.state = FirewallState::Blocks;
    }
    return finding;
}

} // namespace Uplift
