// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint.h"

namespace Uplift
{

QString Endpoint::displayName() const
{
    if (!identification.systemName.isEmpty())
        return identification.systemName;
    if (!identification.serialNumber.isEmpty())
        return identification.serialNumber;
    return identification.macAddress;
}

} // namespace Uplift
