// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "softwareversion.h"

#include <QString>
#include <optional>

namespace Uplift
{

/// What the name of a software package says, for example `s52040ce9_7_2-3f94b3cda3f.pkg`.
struct PackageName
{
    QString family;          ///< "s52010"; empty for a file that is for all products
    SoftwareVersion version; ///< always valid
    QString hash;            ///< build hash in lower case; empty when the name has none
    QString variant;    ///< "step-upgrade", "l4t", "mtr", "mtp"…; empty for the plain package
    bool isCop = false; ///< a `cmterm-….cop.sgn` file for a call manager

    bool operator==(const PackageName &) const = default;
};

/// Reads a file name (no folder); nothing when it is not the name of a software package.
std::optional<PackageName> parsePackageName(QStringView fileName);

} // namespace Uplift
