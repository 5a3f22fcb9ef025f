// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logpruner.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QVariant>

namespace Uplift
{

Q_LOGGING_CATEGORY(prunerLog, "uplift.storage.log")

namespace
{

using namespace std::chrono_literals;

constexpr auto PruningInterval = 60s;
constexpr auto SliceInterval = 25ms;
constexpr qsizetype WrittenBetweenLooks = 5000; // entries, in a burst of them

} // namespace

LogPruner::LogPruner(const QSqlDatabase &database)
    : m_database(database)
{
    m_looks.setInterval(PruningInterval);
    m_slices.setInterval(SliceInterval);
    connect(&m_looks, &QTimer::timeout, this, &LogPruner::look);
    connect(&m_slices, &QTimer::timeout, this, &LogPruner::look);
    m_looks.start();
}

void LogPruner::setLimits(const Settings &settings)
{
    m_days = settings.logDays;
    m_megabytes = settings.logMegabytes;
    m_slices.start();
}

void LogPruner::noteWritten(qsizetype entries, const QDateTime &at)
{
    m_now = at;
    m_writtenSinceLook += entries;
    if (m_writtenSinceLook >= WrittenBetweenLooks && !m_slices.isActive())
        m_slices.start();
}

void LogPruner::look()
{
    m_writtenSinceLook = 0;
    const auto more = dropSlice();
    if (!more)
        qCWarning(prunerLog) << "Can't drop old log entries:" << more.error().detail();
    if (more.value_or(false))
        m_slices.start();
    else
        m_slices.stop();
}

Result<bool> LogPruner::dropSlice()
{
    // What was dropped may be back after a power cut: that is no reason to wait for the disk.
    if (const auto eased = run(m_database, QStringLiteral("PRAGMA synchronous = NORMAL")); !eased)
        return std::unexpected(eased.error());
    const auto more = dropOldest();
    const auto strict = run(m_database, QStringLiteral("PRAGMA synchronous = FULL"));
    return strict ? more : std::unexpected(strict.error());
}

Result<bool> LogPruner::dropOldest()
{
    const auto kept = oldestKept();
    if (!kept)
        return std::unexpected(kept.error());
    const auto tooLarge = isTooLarge();
    if (!tooLarge)
        return std::unexpected(tooLarge.error());
    QSqlQuery query(m_database);
    // Entries lie by number, and so nearly by time: the oldest are looked at and no others.
    if (!query.prepare(QStringLiteral("DELETE FROM log_entry WHERE id IN (SELECT id FROM (SELECT "
                                      "id, at FROM log_entry WHERE id < ? ORDER BY id LIMIT ?) "
                                      "WHERE at < ?)")))
        return std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, query.lastError()));
    const QDateTime oldest = m_days > 0 ? m_now.addDays(-m_days) : QDateTime();
    const qint64 before = *tooLarge ? std::numeric_limits<qint64>::max()
                                    : (oldest.isValid() ? oldest.toMSecsSinceEpoch() : 0);
    query.bindValue(0, *kept);
    query.bindValue(1, SliceRows);
    query.bindValue(2, before);
    if (const auto dropped = run(query); !dropped)
        return std::unexpected(dropped.error());
    return query.numRowsAffected() == SliceRows;
}

Result<qint64> LogPruner::oldestKept() const
{
    const auto newest = number(QStringLiteral("SELECT coalesce(max(id), 0) FROM log_entry"));
    return newest ? Result<qint64>(*newest - KeptRows + 1) : newest;
}

/// Pages in use, not the size of the file: what was dropped makes room for what comes.
Result<bool> LogPruner::isTooLarge() const
{
    if (m_megabytes <= 0)
        return false;
    const auto pages = number(QStringLiteral("PRAGMA page_count"));
    const auto unused = pages ? number(QStringLiteral("PRAGMA freelist_count")) : pages;
    const auto size = unused ? number(QStringLiteral("PRAGMA page_size")) : unused;
    if (!size)
        return std::unexpected(size.error());
    return (*pages - *unused) * *size > qint64(m_megabytes) * 1024 * 1024;
}

Result<qint64> LogPruner::number(const QString &statement) const
{
    QSqlQuery query(m_database);
    if (!query.exec(statement) || !query.next())
        return std::unexpected(sqlError(ErrorCode::DatabaseUnusable, query.lastError()));
    return query.value(0).toLongLong();
}

} // namespace Uplift
