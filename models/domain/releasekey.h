// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serialnumber.h"

#include <QMetaType>
#include <QString>

namespace Uplift
{

/// The release key of the system with this serial number. A secret: never logged.
struct ReleaseKey
{
    SerialNumber serialNumber;
    QString key;             ///< empty: cleared
    bool isFromPlan = false; ///< a plan brought it, and takes it out where it has none any more

    bool operator==(const ReleaseKey &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::ReleaseKey)
