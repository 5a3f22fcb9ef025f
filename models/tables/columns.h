// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// What a cell is sorted by: a number, then a text.
struct SortValue
{
    qint64 number = 0;
    QString text;
    bool isName = false; ///< the text is compared as people do, "Room 2" before "Room 10"
};

/// What changes a column. What is told of a system or its upgrade may change any of them.
enum class ChangesWith {
    Row,   ///< nothing besides
    Bytes, ///< bytes that moved, too
    Calls, ///< a call that told nothing new, too
    Queue, ///< the place in the queue, too
};

/// A column of a table as one row of data. The texts of a cell are made from its row and from what
/// the table knows besides; a comment says what holds where one is left out.
template<typename Row, typename Known>
struct Column
{
    using Text = QString (*)(const Row &row, const Known &known);

    QString (*title)() = nullptr;
    QString (*tip)() = nullptr; ///< of the title; left out: none
    int letters = 10;           ///< that a cell usually shows
    bool isHiddenAtFirst = false;
    bool isNumber = false; ///< stands at the trailing edge
    ChangesWith changesWith = ChangesWith::Row;
    Text text = nullptr;
    Text cellTip = nullptr;                        ///< left out: none, or the text
    Text copyText = nullptr;                       ///< for the clipboard; left out: the text
    Text spokenText = nullptr;                     ///< for screen readers; left out: the text
    SortValue (*sortValue)(const Row &) = nullptr; ///< left out: by the text, as a name

    QString copied(const Row &row, const Known &known) const
    {
        return (copyText ? copyText : text)(row, known);
    }

    QString spoken(const Row &row, const Known &known) const
    {
        return (spokenText ? spokenText : text)(row, known);
    }

    SortValue sorted(const Row &row, const Known &known) const
    {
        return sortValue ? sortValue(row) : SortValue{.text = text(row, known), .isName = true};
    }
};

/// Columns of the systems table, from left to right; each has its row in `systemscolumns.cpp`.
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

/// Columns of the history; each has its row in `historycolumns.cpp`.
enum class HistoryColumn {
    System,
    Serial,
    Package,
    From,
    To,
    Outcome,
    Reason,
    Started, ///< when it was ordered: it may have waited for long before it was offered
    Ended,
    Duration,
    Size,
    OrderedBy,
};

inline constexpr int HistoryColumnCount = int(HistoryColumn::OrderedBy) + 1;

/// Columns of what was heard from unknown callers; each has its row in `callerscolumns.cpp`.
enum class CallersColumn {
    Address,
    What,
    Detail,
    Times,
    First,
    Last,
    Advice,
};

inline constexpr int CallersColumnCount = int(CallersColumn::Advice) + 1;

/// Columns of what a search has found; each has its row in `foundcolumns.cpp`.
enum class FoundColumn { Address, Answer };

inline constexpr int FoundColumnCount = int(FoundColumn::Answer) + 1;

/// By what the systems are put together.
enum class Grouping { None, Tag, Site, Product, Version, State };

inline constexpr int GroupingCount = int(Grouping::State) + 1;

/// What a cell of our tables answers beyond Qt's own roles.
enum TableRole {
    EndpointIdRole = Qt::UserRole, ///< EndpointId
    UpgradeRole,                   ///< Upgrade; not valid when the system has none
    NeedsOperatorRole,             ///< bool
    StaleRole,                     ///< bool: not heard for longer than it should take
    FileNameRole,                  ///< QString: identity of a package
    PackageRole,                   ///< Package
    LogKindRole,                   ///< int of LogKind
    CopyTextRole,                  ///< QString for the clipboard: as seen, moments with their zone
    GroupKeyRole,                  ///< QString of a row that heads a group; not valid for a system
};

} // namespace Uplift
