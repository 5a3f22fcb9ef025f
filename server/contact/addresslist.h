// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>

#include <QStringList>
#include <expected>

namespace Uplift
{

/// The most addresses that are tried in one search.
inline constexpr int MostAddresses = 4096;

/// Reads "10.0.0.5, 10.0.0.10-20, 10.0.1.0/24, room.example": single addresses (IPv4, IPv6 or
/// names; IPv4 and names with a port if need be), IPv4 ranges (to an address, or to a last number)
/// and IPv4 subnets without their network and broadcast addresses. Separated by commas, semicolons
/// or white space; each address once, in the order given. Pure.
std::expected<QStringList, AddressListError> parseAddressList(const QString &text);

} // namespace Uplift
