// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Windows: the rules as they are kept, which read the same in every language of Windows.

#include "firewall.h"

#include "programplace.h"

#include <QSettings>

namespace Uplift
{

namespace
{

const QString Policy = QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\"
                                      "SharedAccess\\Parameters\\FirewallPolicy");

/// A rule is text: "v2.31|Action=Allow|Active=TRUE|Dir=In|App=C:\…\uplift.exe|…".
bool isForUs(const QString &rule, const QString &program)
{
    return rule.contains(QLatin1String("|Active=TRUE|")) &&
           rule.contains(QLatin1String("|Dir=In|")) &&
           rule.contains(QStringLiteral("|App=%1|").arg(program), Qt::CaseInsensitive);
}

} // namespace

FirewallFinding readFirewall(quint16 port)
{
    FirewallFinding finding{.firewall = QStringLiteral("Windows"),
                            .place = QStringLiteral("windowsdefender://network")};
    bool isOn = false;
    for (const char *profile : {"StandardProfile", "PublicProfile", "DomainProfile"}) {
        const QSettings settings(Policy + u'\\' + QString::fromLatin1(profile),
                                 QSettings::NativeFormat);
        isOn = isOn || settings.value(QStringLiteral("EnableFirewall"), 1).toInt() != 0;
    }
    if (!isOn) {
        finding.state = FirewallState::Off;
        return finding;
    }
    const ProgramPlace program = programPlace();
    const QSettings rules(Policy + QStringLiteral("\\FirewallRules"), QSettings::NativeFormat);
    finding.state = FirewallState::Blocks; // what no rule allows is blocked
    finding.remedy = firewallRemedyFor(program, finding.firewall, port);
    const QStringList names = rules.childKeys();
    for (const QString &name : names) {
        const QString rule = rules.value(name).toString();
        if (!isForUs(rule, program.path))
            continue;
        if (rule.contains(QLatin1String("|Action=Block|"))) {
            finding.state = FirewallState::Blocks; // a refusal outweighs every permission
            finding.remedy = firewallRemedyFor(program, finding.firewall, port, true);
            return finding;
        }
        finding.state = FirewallState::Allows;
    }
    return finding;
}

} // namespace Uplift
