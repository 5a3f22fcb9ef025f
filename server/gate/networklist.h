// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <expected>
#include <utility>

namespace Uplift
{

/// The networks whose members may talk to the console; this computer itself always may.
class NetworkList
{
public:
    using Subnet = std::pair<QHostAddress, int>; ///< its first address, and bits of the prefix

    /// The default: `private, here`.
    NetworkList();

    /// Reads networks as people write them: `10.0.0.0/8, 2001:db8::/32, 192.0.2.7`, and the words
    /// `private` (private and link-local ranges), `here` (this computer's own subnets) and `any`.
    /// Commas, semicolons or white space stand between them; empty: the default. Pure.
    ///
    /// Error: the first word that is none of these.
    static std::expected<NetworkList, QString> parse(const QString &text);

    /// True for a member of a network that was named; `here` not looked at.
    bool contains(const QHostAddress &address) const;

    /// True when this computer's own subnets count too.
    bool includesHere() const { return m_includesHere; }

private:
    QList<Subnet> m_subnets;
    bool m_includesHere = true;
};

/// The subnets that this computer has an address in now. Asks the system: milliseconds.
QList<NetworkList::Subnet> subnetsHere();

/// True when the address, mapped into IPv6 or not, lies in one of these.
bool isInAny(const QHostAddress &address, const QList<NetworkList::Subnet> &subnets);

} // namespace Uplift
