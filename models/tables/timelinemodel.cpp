// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelinemodel.h"

#include <tables/wording/wording.h>

#include <domain/words.h>
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

/// Something that endpoints say again and again. A start is worth a line each time.
bool isHabit(const LogEntry &entry)
{
    const QString event = entry.arguments.value(0);
    return (entry.kind == LogKind::CheckedIn &&
            event.compare(QLatin1String("Boot"), Qt::CaseInsensitive) != 0) ||
           entry.kind == LogKind::FeedbackReceived || entry.kind == LogKind::StatusReceived;
}

bool saysTheSame(const LogEntry &one, const LogEntry &other)
{
    return one.kind == other.kind && isHabit(one) && one.arguments == other.arguments &&
           one.session == other.session;
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
    m_session = QUuid();
    setEntries({});
}

void TimelineModel::showOnly(QUuid session)
{
    if (session == m_session)
        return;
    m_session = session;
    beginResetModel();
    arrange();
    endResetModel();
}

bool TimelineModel::isShown(const LogEntry &entry) const
{
    return m_session.isNull() || entry.session == m_session;
}

void TimelineModel::arrange()
{
    m_rows.clear();
    for (const LogEntry &entry : std::as_const(m_entries)) {
        if (!isShown(entry))
            continue;
        if (!m_rows.isEmpty() && saysTheSame(m_rows.last().newest, entry)) {
            m_rows.last().since = entry.at;
            ++m_rows.last().times;
        } else {
            m_rows.append({entry, entry.at});
        }
    }
}

void TimelineModel::setEntries(QList<LogEntry> entries)
{
    beginResetModel();
    entries.removeIf(isBesideThePoint);
    m_entries = std::move(entries);
    std::ranges::sort(m_entries, std::greater<>(), &LogEntry::id);
    arrange();
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
    m_entries = fresh + m_entries;
    for (auto entry = fresh.crbegin(); entry != fresh.crend(); ++entry) {
        if (!isShown(*entry))
            continue;
        if (!m_rows.isEmpty() && saysTheSame(m_rows.first().newest, *entry)) {
            m_rows.first().newest = *entry;
            ++m_rows.first().times;
            Q_EMIT dataChanged(index(0, 0), index(0, 1));
            continue;
        }
        beginInsertRows({}, 0, 0);
        m_rows.prepend({*entry, entry->at});
        endInsertRows();
    }
}

QHash<UpgradeState, QDateTime> TimelineModel::began(QUuid session) const
{
    QHash<UpgradeState, QDateTime> times;
    for (const LogEntry &entry : m_entries) { // the newest first: the oldest has the last word
        if (entry.session != session || session.isNull())
            continue;
        if (entry.kind == LogKind::OfferMade)
            times[UpgradeState::Offered] = entry.at;
        else if (entry.kind == LogKind::DownloadStarted)
            times[UpgradeState::Downloading] = entry.at;
        else if (entry.kind == LogKind::StateChanged)
            times[upgradeStateOf(entry.arguments.value(0))] = entry.at;
    }
    return times;
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
    const Row &row = m_rows.at(index.row());
    const LogEntry &entry = row.newest;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? Wording::preciseMoment(entry.at, m_clock.now()) : text(row);
    case CopyTextRole:
        return index.column() == 0 ? Wording::stamp(entry.at) : text(row);
    case Qt::ToolTipRole: {
        const QString moment = Wording::fullMoment(entry.at);
        return text(row) + u'\n' +
               (row.times == 1
                    ? moment
                    : QStringLiteral("%1 – %2").arg(Wording::fullMoment(row.since), moment));
    }
    case LogKindRole:
        return int(entry.kind);
    default:
        return {};
    }
}

QString TimelineModel::text(const Row &row) const
{
    const QString said = Wording::logEntry(row.newest);
    if (row.times == 1)
        return said;
    return tr("%1 (%n times since %2)", "what was said again and again, since when", row.times)
        .arg(said, Wording::preciseMoment(row.since, m_clock.now()));
}

} // namespace Uplift
