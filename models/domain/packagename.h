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
    /// "step-upgrade", "l4t", "mtr", "mtp"…, wherever in the name it stands; empty for the plain
    /// package
    QString variant;
    bool isCop = false; ///< a `cmterm-….cop.sgn` file for a call manager

    bool operator==(const PackageName &) const = default;
};

/// Reads a file name (no folder); nothing when it is not the name of a software package. The makers
/// put the variant behind the version or, in their newest names, before it:
/// `cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512` (release notes of RoomOS 11 and 26).
std::optional<PackageName> parsePackageName(QStringView fileName);

/// True for a name that programs give to a file as long as they copy it: `….pkg.part`,
/// `….filepart`.
bool isUnfinishedName(QStringView fileName);

} // namespace Uplift
