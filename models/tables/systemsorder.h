// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"
#include "systemrow.h"

#include <QCollator>
#include <QList>
#include <optional>

namespace Uplift
{

/// What a row is sorted by, made once so that comparing is cheap.
struct SortKey
{
    qint64 number = 0;
    std::optional<QCollatorSortKey> collated;
    QString text;

    bool operator<(const SortKey &other) const { return compare(other) < 0; }
    int compare(const SortKey &other) const;
};

/// Makes sort keys, by value and never by what is shown. The collator is made for the locale of the
/// moment, with numbers in names by their value.
class SystemsOrder
{
public:
    SystemsOrder();

    SortKey keyOf(const SortValue &value) const;

private:
    QCollator m_collator;
};

/// The group that a row belongs to.
struct GroupOfRow
{
    QString key;   ///< identity among the groups
    QString value; ///< what it is headed with; empty: without that value

    bool operator==(const GroupOfRow &) const = default;
};

/// Never empty: a row is in the group of each of its tags, and in one of anything else. One that
/// needs the operator is in a group of its own, whatever the grouping.
QList<GroupOfRow> groupsOfRow(const SystemRow &row, Grouping grouping);

} // namespace Uplift
