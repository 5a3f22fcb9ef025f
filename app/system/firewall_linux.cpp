// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Linux: there are many. What can be asked without administrator rights is asked.

#include "firewall.h"

#include "programplace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace Uplift
{

namespace
{

/// The exit code, or -1 when the program did not run to its end.
int exitCodeOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(5'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    return process.exitCode();
}

std::optional<FirewallFinding> firewalld(quint16 port)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("firewall-cmd"));
    if (program.isEmpty() || exitCodeOf(program, {QStringLiteral("--state")}) != 0)
        return std::nullopt;
    const QString rule = QStringLiteral("%1/tcp").arg(port);
    FirewallFinding finding{.firewall = QStringLiteral("firewalld")};
    const int answer = exitCodeOf(program, {QStringLiteral("--query-port=") + rule});
    const int service =
        port == 80 ? exitCodeOf(program, {QStringLiteral("--query-service=http")}) : 1;
    if (answer == 0 || service == 0)
        finding.state = FirewallState::Allows;
    else if (answer == 1)
        finding.state = FirewallState::Blocks;
    finding.remedy = firewallRemedyFor(programPlace(), finding.firewall, port);
    return finding;
}

std::optional<FirewallFinding> ufw(quint16 port)
{
    QFile file(QStringLiteral("/etc/ufw/ufw.conf"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const bool isOn = file.readAll().toLower().contains("\nenabled=yes");
    // Its rules are for administrators' eyes alone.
    const QString name = QStringLiteral("ufw");
    return FirewallFinding{.state = isOn ? FirewallState::NotKnown : FirewallState::Off,
                           .firewall = name,
                           .remedy = firewallRemedyFor(programPlace(), name, port)};
}

} // namespace

FirewallFinding readFirewall(quint16 port)
{
    if (const auto finding = firewalld(port))
        return *finding;
    if (const auto finding = ufw(port); finding && finding->state != FirewallState::Off)
        return *finding;
    for (const char *tool : {"nft", "iptables"}) {
        const QString program = QString::fromLatin1(tool);
        const QStringList places{QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")};
        if (!QStandardPaths::findExecutable(program).isEmpty() ||
            !QStandardPaths::findExecutable(program, places).isEmpty())
            return {.firewall = program, // its rules are for administrators' eyes alone
                    .remedy = firewallRemedyFor(programPlace(), program, port)};
    }
    return {.state = FirewallState::Absent};
}

} // namespace Uplift
