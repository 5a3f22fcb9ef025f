// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// A DHCP server that can hand out the address of the manager.
enum class DhcpServer { WindowsServer, IscDhcpd, Kea, Dnsmasq };

inline constexpr int DhcpServerCount = int(DhcpServer::Dnsmasq) + 1;

/// Its name, the same in every language.
QString nameOf(DhcpServer server);

/// What makes it hand out option 242, by which endpoints learn their manager's address: commands of
/// PowerShell for Windows Server, lines of the configuration file for the others. `address` is one
/// of `Listening::reachableAt`; empty where it is no IPv4 address, for that is what the option
/// holds. It has room for neither port nor path.
///
/// The option: Cisco, "DHCP options on Board, Desk, and Room Series" (242, local-tms-server: the IP
/// address) and the TMS administrator guide ("option local-tms-ip code 242 = ip-address;").
QString dhcpOption(DhcpServer server, const QString &address);

/// True when there is a path in the address that the option can't say, for it begins with the
/// secret.
bool hasSecretPath(const QString &address);

} // namespace Uplift
