// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callerstable.h"

#include <domain/clock.h>

#include <utility>

namespace Uplift
{

namespace
{

/// What the entries of one row have in common.
QString keyOf(const UnknownCaller &caller)
{
    return QStringLiteral("%1\n%2\n%3")
        .arg(int(caller.kind))
        .arg(caller.address, caller.details.join(u'\n'));
}

QVariant alignmentOf(const CallersTable::Column &column)
{
    return column.isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
}

} // namespace

UnknownCaller unknownCallerOf(const LogEntry &entry)
{
    UnknownCaller caller{.kind = entry.kind, .times = 1, .first = entry.at, .last = entry.at};
    caller.details = entry.arguments;
    switch (entry.kind) {
    case LogKind::EntriesLost:
        caller.times = caller.details.value(0).toLongLong();
        caller.details.clear();
        break;
    case LogKind::CallerRefused:
        caller.address = caller.details.value(0);
        caller.times = caller.details.value(1).toLongLong();
        caller.details.clear();
        break;
    case LogKind::UnreadableMessage:
    case LogKind::UnidentifiedCheckIn:
    case LogKind::StrayDownload:
    case LogKind::StrayCheckIn:
    case LogKind::MessageMended:
    case LogKind::CalledByGet:
        caller.address = caller.details.value(0);
        caller.details.remove(0, std::min<qsizetype>(1, caller.details.size()));
        break;
    default: // feedback does not say where it came from
        caller.details.removeAll(QString());
        break;
    }
    return caller;
}

CallersTable::CallersTable(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void CallersTable::add(const QList<LogEntry> &entries)
{
    std::vector<Row> added;
    int first = int(m_rows.size());
    int last = -1;
    for (const LogEntry &entry : entries) {
        if (!isOfUnknownCaller(entry) || m_seen.contains(entry.id))
            continue;
        m_seen.insert(entry.id);
        const UnknownCaller news = unknownCallerOf(entry);
        const QString key = keyOf(news);
        const int row = m_rowOf.value(key, -1);
        if (row < 0) {
            m_rowOf.insert(key, int(m_rows.size() + added.size()));
            added.push_back({news, {}});
            continue;
        }
        const bool isShown = row < int(m_rows.size());
        Row &known = isShown ? m_rows[size_t(row)] : added[size_t(row) - m_rows.size()];
        known.caller.times += news.times;
        known.caller.first = std::min(known.caller.first, news.first);
        known.caller.last = std::max(known.caller.last, news.last);
        if (isShown) {
            known.words = wordsOf(known.caller);
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, CallersColumnCount - 1));
    if (added.empty())
        return;
    for (Row &row : added)
        row.words = wordsOf(row.caller);
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(added.begin()),
                  std::make_move_iterator(added.end()));
    endInsertRows();
}

SortValue CallersTable::sortValueAt(int row, int column) const
{
    return CallersTable::column(CallersColumn(column)).sorted(callerAt(row), m_clock);
}

bool CallersTable::contains(int row, const QByteArrayList &words) const
{
    return containsWords(m_rows[size_t(row)].words, words);
}

int CallersTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CallersTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : CallersColumnCount;
}

QVariant CallersTable::data(const QModelIndex &index, int role) const
{
    const UnknownCaller &caller = callerAt(index.row());
    const Column &column = CallersTable::column(CallersColumn(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.text(caller, m_clock);
    case CopyTextRole:
        return column.copied(caller, m_clock);
    case Qt::ToolTipRole:
        return (column.cellTip ? column.cellTip : column.text)(caller, m_clock);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case LogKindRole:
        return int(caller.kind);
    default:
        return {};
    }
}

QVariant CallersTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= CallersColumnCount)
        return {};
    const Column &column = CallersTable::column(CallersColumn(section));
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return role == Qt::DisplayRole ? column.title() : QVariant();
}

void CallersTable::retranslate()
{
    for (Row &row : m_rows)
        row.words = wordsOf(row.caller);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, CallersColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, CallersColumnCount - 1));
}

QByteArray CallersTable::wordsOf(const UnknownCaller &caller) const
{
    QStringList cells;
    for (int column = 0; column < CallersColumnCount; ++column)
        cells.append(CallersTable::column(CallersColumn(column)).text(caller, m_clock));
    return searchable(cells);
}

} // namespace Uplift
