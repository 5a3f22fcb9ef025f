// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>
#include <QUrl>
#include <optional>

namespace Uplift
{

/// A host and a port, as a Host field names them.
struct Authority
{
    QString host;     ///< name, IPv4 address, or IPv6 address without brackets
    quint16 port = 0; ///< 0: the scheme's own

    bool operator==(const Authority &) const = default;
};

/// Reads `host`, `host:port` or `[v6]:port`; strict: nothing for anything odd. Pure.
std::optional<Authority> parseAuthority(const QByteArray &text);

/// IPv4 that came mapped into IPv6 as IPv4; no scope.
QHostAddress unmapped(const QHostAddress &address);

/// The address as people write it: IPv4 in dotted form even when it came mapped into IPv6, no
/// scope.
QString plainAddress(const QHostAddress &address);

/// The base of this console's addresses for one caller: the host it named when that is a proper
/// one, else the local end of its connection. The scheme's own port is left out.
QUrl baseUrl(const QByteArray &host, const QHostAddress &localAddress, quint16 localPort,
             bool isEncrypted);

} // namespace Uplift
