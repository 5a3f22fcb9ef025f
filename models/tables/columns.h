// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace Uplift
{

/// Columns of the systems table, from left to right; those after LastHeard are hidden at first.
enum class SystemsColumn {
    Name,
    Address,
    Product,
    Version,
    Target,
    State,
    LastHeard,
    Site,
    Tags,
    SerialNumber,
    QueuePlace, ///< 1 for the one that is next
};

inline constexpr int SystemsColumnCount = int(SystemsColumn::QueuePlace) + 1;

/// By what the systems are put together.
enum class Grouping { None, Tag, Site, Product, Version, State };

inline constexpr int GroupingCount = int(Grouping::State) + 1;

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
    CopyTextRole,                  ///< QString for the clipboard: as seen, moments with their zone
    GroupKeyRole,                  ///< QString of a row that heads a group; not valid for a system
};

} // namespace Uplift
