// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Uplift
{

/// Columns of the systems table, from left to right.
enum class SystemsColumn { Name, Address, Product, Version, Target, State, LastHeard };

inline constexpr int SystemsColumnCount = int(SystemsColumn::LastHeard) + 1;

/// Columns of the packages table.
enum class PackagesColumn { Version, Family, Size, Condition };

inline constexpr int PackagesColumnCount = int(PackagesColumn::Condition) + 1;

/// What a cell of our tables answers beyond Qt's own roles.
enum TableRole {
    EndpointIdRole = Qt::UserRole, ///< EndpointId
    SortRole,                      ///< the raw value: QDateTime, number, or text
    UpgradeRole,                   ///< Upgrade; not valid when the system has none
    SessionRole,                   ///< QUuid of that upgrade
    ProgressRole,                  ///< double from 0 to 1; not valid unless bytes move
    NeedsOperatorRole,             ///< bool
    StaleRole,                     ///< bool: not heard for longer than it should take
    FileNameRole,                  ///< QString: identity of a package
    PackageRole,                   ///< Package
    LogKindRole,                   ///< int of LogKind
    MomentRole,                    ///< QDateTime of a log entry
};

} // namespace Uplift
