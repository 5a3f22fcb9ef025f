// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "portremedy.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace Uplift
{

namespace
{

/// For a POSIX shell; plain paths stay as they are.
QString shellQuoted(QString text)
{
    static const QRegularExpression special(QStringLiteral("[^A-Za-z0-9_/.+@:=-]"));
    if (!text.contains(special))
        return text;
    text.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return u'\'' + text + u'\'';
}

/// Web servers that are services of their own name in the usual distributions.
bool isLinuxService(const QString &program)
{
    static constexpr std::array services{
        QLatin1String("apache2"), QLatin1String("caddy"),    QLatin1String("haproxy"),
        QLatin1String("httpd"),   QLatin1String("lighttpd"), QLatin1String("nginx"),
    };
    return std::ranges::find(services, program) != services.end();
}

std::optional<PortRemedy> freedOnLinux(const PortHolder &holder, const QString &port)
{
    if (isLinuxService(holder.program))
        return PortRemedy{PortRemedyKind::EndHolder,
                          QStringLiteral("sudo systemctl stop %1").arg(holder.program)};
    if (holder.program == QLatin1String("docker-proxy"))
        return PortRemedy{PortRemedyKind::ShowHolder,
                          QStringLiteral("docker ps --filter publish=%1").arg(port)};
    if (holder.process == 0)
        return PortRemedy{PortRemedyKind::ShowHolder,
                          QStringLiteral("sudo ss -ltnp 'sport = :%1'").arg(port)};
    return std::nullopt;
}

std::optional<PortRemedy> freedOnMacOs(const PortHolder &holder, const QString &port)
{
    if (holder.program == QLatin1String("httpd"))
        return PortRemedy{PortRemedyKind::EndHolder, QStringLiteral("sudo apachectl stop")};
    if (holder.process == 0)
        return PortRemedy{PortRemedyKind::ShowHolder,
                          QStringLiteral("sudo lsof -nP -iTCP:%1 -sTCP:LISTEN").arg(port)};
    return std::nullopt;
}

std::optional<PortRemedy> freedOnWindows(const PortHolder &holder)
{
    // http.sys listens for others, IIS and more; it knows for whom.
    if (holder.program.contains(QLatin1String("http.sys")))
        return PortRemedy{PortRemedyKind::ShowHolder,
                          QStringLiteral("netsh http show servicestate")};
    if (holder.process == 0)
        return PortRemedy{PortRemedyKind::ShowHolder, QStringLiteral("netstat -abno -p tcp")};
    return std::nullopt;
}

std::optional<PortRemedy> freed(OperatingSystem system, const PortHolder &holder,
                                const QString &port)
{
    switch (system) {
    case OperatingSystem::Linux:
        return freedOnLinux(holder, port);
    case OperatingSystem::MacOs:
        return freedOnMacOs(holder, port);
    case OperatingSystem::Windows:
        return freedOnWindows(holder);
    }
    return std::nullopt;
}

/// From macOS 10.14 on ports below 1024 need no right, unless one address alone is wanted.
std::optional<PortRemedy> allowed(const ProgramPlace &program, const QString &port)
{
    switch (program.system) {
    case OperatingSystem::Linux:
        if (program.isInImage)
            return PortRemedy{
                PortRemedyKind::AllowPorts,
                QStringLiteral("sudo sysctl net.ipv4.ip_unprivileged_port_start=%1").arg(port)};
        return PortRemedy{PortRemedyKind::GrantRight,
                          QStringLiteral("sudo setcap cap_net_bind_service=+ep %1")
                              .arg(shellQuoted(program.path))};
    case OperatingSystem::MacOs:
        return std::nullopt;
    case OperatingSystem::Windows:
        return PortRemedy{
            PortRemedyKind::ShowReserved,
            QStringLiteral("netsh interface ipv4 show excludedportrange protocol=tcp")};
    }
    return std::nullopt;
}

QString windowsRule(const QString &program, bool isRefused)
{
    const QString refusals =
        QStringLiteral("netsh advfirewall firewall delete rule name=all dir=in program=\"%1\"\n")
            .arg(program);
    return (isRefused ? refusals : QString()) +
           QStringLiteral("netsh advfirewall firewall add rule name=\"Uplift\" dir=in "
                          "action=allow program=\"%1\" enable=yes")
               .arg(program);
}

QString macOsRule(const QString &program)
{
    return QStringLiteral("sudo /usr/libexec/ApplicationFirewall/socketfilterfw --add %1 && "
                          "sudo /usr/libexec/ApplicationFirewall/socketfilterfw --unblockapp %1")
        .arg(shellQuoted(program));
}

} // namespace

std::optional<PortRemedy> portRemedyFor(const ProgramPlace &program, const Listening &listening,
                                        const std::optional<PortHolder> &holder)
{
    for (const Error &problem : listening.problems) {
        if (problem.code == ErrorCode::PortInUse)
            return freed(program.system, holder.value_or(PortHolder()), problem.argument(1));
        if (problem.code == ErrorCode::PortNotAllowed)
            return allowed(program, problem.argument(1));
    }
    return std::nullopt;
}

QString firewallRemedyFor(const ProgramPlace &program, const QString &firewall, quint16 port,
                          bool isRefused)
{
    switch (program.system) {
    case OperatingSystem::Windows:
        return windowsRule(program.path, isRefused);
    case OperatingSystem::MacOs:
        return macOsRule(program.path);
    case OperatingSystem::Linux:
        break;
    }
    const QString rule = QStringLiteral("%1/tcp").arg(port);
    if (firewall == QLatin1String("firewalld"))
        return QStringLiteral("sudo firewall-cmd --permanent --add-port=%1 && "
                              "sudo firewall-cmd --reload")
            .arg(rule);
    if (firewall == QLatin1String("ufw"))
        return QStringLiteral("sudo ufw allow %1").arg(rule);
    if (firewall == QLatin1String("iptables"))
        return QStringLiteral("sudo iptables -I INPUT -p tcp --dport %1 -j ACCEPT").arg(port);
    return {};
}

} // namespace Uplift
