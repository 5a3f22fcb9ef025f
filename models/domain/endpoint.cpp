// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint.h"

#include <tuple>

namespace Uplift
{

/// Does not compile where a field is left out.
static auto fieldsOf(const Identification &said)
{
    const auto &[name, mac, ip, type, id, version, board, serial] = said;
    return std::tie(name, mac, ip, type, id, version, board, serial.text());
}

bool Identification::operator==(const Identification &other) const
{
    return fieldsOf(*this) == fieldsOf(other);
}

QString Endpoint::displayName() const
{
    if (!identification.systemName.isEmpty())
        return identification.systemName;
    if (!identification.serialNumber.isEmpty())
        return identification.serialNumber.text();
    return identification.macAddress;
}

} // namespace Uplift
