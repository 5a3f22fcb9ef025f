// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinemodel.h"

#include "wording.h"

#include <algorithm>

namespace Uplift
{

namespace
{

/// The answers belong to the protocol view: each check-in would stand here twice.
bool isBesideThePoint(const LogEntry &entry)
{
    return entry.kind == LogKind::AnswerSent;
}

} // namespace

TimelineModel::TimelineModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void TimelineModel::setEndpoint(EndpointId endpoint)
{
    if (endpoint == m_endpoint)
        return;
    m_endpoint = endpoint;
    setEntries({});
}

void TimelineModel::setEntries(QList<LogEntry> entries)
{
    beginResetModel();
    entries.removeIf(isBesideThePoint);
    m_entries = std::move(entries);
    std::ranges::sort(m_entries, std::greater<>(), &LogEntry::id);
    endResetModel();
}

void TimelineModel::add(const QList<LogEntry> &entries)
{
    const qint64 newest = m_entries.isEmpty() ? 0 : m_entries.first().id;
    QList<LogEntry> fresh;
    std::ranges::copy_if(entries, std::back_inserter(fresh), [&](const LogEntry &entry) {
        return entry.endpoint == m_endpoint && m_endpoint != 0 && entry.id > newest &&
               !isBesideThePoint(entry);
    });
    if (fresh.isEmpty())
        return;
    std::ranges::sort(fresh, std::greater<>(), &LogEntry::id);
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_entries = fresh + m_entries;
    endInsertRows();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : tr("What happened");
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? Wording::preciseMoment(entry.at, m_clock.now())
                                   : Wording::logEntry(entry);
    case CopyTextRole:
        return index.column() == 0 ? Wording::stamp(entry.at) : Wording::logEntry(entry);
    case Qt::ToolTipRole:
        return Wording::fullMoment(entry.at);
    case LogKindRole:
        return int(entry.kind);
    case MomentRole:
        return entry.at;
    default:
        return {};
    }
}

} // namespace Uplift
