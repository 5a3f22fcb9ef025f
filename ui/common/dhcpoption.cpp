// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dhcpoption.h"

#include <QStringList>
#include <QUrl>
#include <algorithm>

namespace Uplift
{

QString nameOf(DhcpServer server)
{
    switch (server) {
    case DhcpServer::WindowsServer:
        return QStringLiteral("Windows Server");
    case DhcpServer::IscDhcpd:
        return QStringLiteral("ISC dhcpd");
    case DhcpServer::Kea:
        return QStringLiteral("Kea");
    case DhcpServer::Dnsmasq:
        return QStringLiteral("dnsmasq");
    }
    return {};
}

/// Syntax: Microsoft's reference of Add-DhcpServerv4OptionDefinition and
/// Set-DhcpServerv4OptionValue; dhcp-options(5), "Defining new options"; Kea's reference manual,
/// "Custom DHCPv4 Options"; dnsmasq(8), --dhcp-option. Those of the three daemons were read by the
/// daemons themselves (4.4.3, 2.2.0, 2.90).
static QString optionPattern(DhcpServer server)
{
    switch (server) {
    case DhcpServer::WindowsServer:
        return QStringLiteral("Add-DhcpServerv4OptionDefinition -Name \"local-tms-server\" "
                              "-OptionId 242 -Type IPv4Address\n"
                              "Set-DhcpServerv4OptionValue -OptionId 242 -Value %1\n");
    case DhcpServer::IscDhcpd:
        return QStringLiteral("option local-tms-server code 242 = ip-address;\n"
                              "option local-tms-server %1;\n");
    case DhcpServer::Kea:
        return QStringLiteral("\"option-def\": [\n"
                              "  { \"name\": \"local-tms-server\", \"code\": 242, "
                              "\"space\": \"dhcp4\", \"type\": \"ipv4-address\" }\n"
                              "],\n"
                              "\"option-data\": [\n"
                              "  { \"name\": \"local-tms-server\", \"data\": \"%1\" }\n"
                              "],\n");
    case DhcpServer::Dnsmasq:
        return QStringLiteral("dhcp-option=242,%1\n");
    }
    return {};
}

static bool isIpv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QString &part) {
               bool isNumber = false;
               return part.toUInt(&isNumber) <= 255 && isNumber;
           });
}

QString dhcpOption(DhcpServer server, const QString &address)
{
    const QString host = QUrl(address).host();
    return isIpv4(host) ? optionPattern(server).arg(host) : QString();
}

bool hasSecretPath(const QString &address)
{
    return QUrl(address).path().size() > 1;
}

} // namespace Uplift
