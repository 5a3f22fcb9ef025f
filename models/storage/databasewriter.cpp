// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databasewriter.h"

#include "connection.h"
#include "databaserescue.h"
#include "logpruner.h"
#include "stores.h"

#include <QDir>
#include <QFileInfo>

namespace Uplift
{

using Finding = DatabasePlace::Finding;

/// In which a folder that is copied back gets its first file.
static constexpr std::chrono::milliseconds CopyTime(3000);

struct DatabaseWriter::Desk
{
    explicit Desk(std::unique_ptr<Connection> opened)
        : connection(std::move(opened))
        , stores(connection->database())
        , pruner(connection->database())
    {
    }

    std::unique_ptr<Connection> connection;
    Stores stores;
    LogPruner pruner;
};

DatabaseWriter::DatabaseWriter(std::unique_ptr<DatabaseLock> lock, const QString &filePath)
    : m_lock(std::move(lock))
    , m_place(filePath)
{
    m_thread.setObjectName(QStringLiteral("database"));
    m_there.moveToThread(&m_thread);
    m_thread.start();
}

DatabaseWriter::~DatabaseWriter()
{
    runThere([this] { m_desk.reset(); });
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<DatabaseWriter>> DatabaseWriter::open(const QString &filePath,
                                                             std::unique_ptr<DatabaseLock> lock,
                                                             const QDateTime &now)
{
    std::unique_ptr<DatabaseWriter> writer(new DatabaseWriter(std::move(lock), filePath));
    Result<void> opened;
    writer->runThere([&] { opened = writer->openDesk(now); });
    if (!opened)
        return std::unexpected(opened.error());
    return writer;
}

Result<void> DatabaseWriter::openDesk(const QDateTime &now)
{
    auto connection = Connection::open(m_place.path(), Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    auto desk = std::make_unique<Desk>(std::move(*connection));
    const auto newest = desk->stores.log().newest();
    if (!newest)
        return std::unexpected(newest.error());
    m_newest = *newest;
    if (m_newest)
        m_newest->raw.clear();
    desk->pruner.noteWritten(0, now);
    desk->pruner.setLimits(desk->stores.settings().value_or(ReadSettings()).settings);
    m_desk = std::move(desk);
    m_place.remember();
    return {};
}

/// Waits until it is done.
void DatabaseWriter::runThere(const std::function<void()> &task)
{
    QSemaphore done;
    const auto andSay = [&] {
        task();
        done.release();
    };
    QMetaObject::invokeMethod(&m_there, andSay, Qt::QueuedConnection);
    done.acquire();
}

void DatabaseWriter::write(const std::shared_ptr<WriteBatch> &batch)
{
    const auto task = [this, batch] {
        batch->written = carryOut(*batch);
        batch->done.release();
        Q_EMIT written();
    };
    QMetaObject::invokeMethod(&m_there, task, Qt::QueuedConnection);
}

Result<void> DatabaseWriter::carryOut(WriteBatch &batch)
{
    auto done = ensurePlace(batch);
    if (!done || batch.rows.isEmpty())
        return done;
    done = writeRows(batch.rows, batch.at);
    if (!done || batch.isLast)
        return done;
    // It may have gone just then; the rows are kept by whoever gave them until it is back.
    if (const Finding finding = m_place.look(); finding != Finding::InPlace) {
        m_isAway = true;
        m_writtenUpTo = m_newest ? m_newest->id : 0;
        return std::unexpected(m_place.errorOf(finding));
    }
    return {};
}

/// Whether there is an open database in its place. A folder that was moved takes what is written
/// last with it; one that was deleted is made again.
Result<void> DatabaseWriter::ensurePlace(WriteBatch &batch)
{
    Finding finding = m_place.look();
    if (finding == Finding::InPlace && m_desk && !m_isAway)
        return m_lock->renew();
    m_isAway = true;
    if (finding == Finding::FolderGone && batch.isLast) {
        if (!m_lock->isDeleted())
            return m_desk ? Result<void>() : std::unexpected(m_place.errorOf(finding));
        QDir().mkpath(QFileInfo(m_place.path()).absolutePath());
        finding = m_place.look();
    }
    if (finding == Finding::FolderGone || (isBeingCopied(finding) && !batch.isLast))
        return std::unexpected(m_place.errorOf(finding));
    if (finding == Finding::Replaced && !DatabaseRescue::isOurs(m_place.path(), m_newest))
        return std::unexpected(m_place.errorOf(finding));
    batch.wantsReopen = !batch.mayReopen;
    if (!batch.mayReopen)
        return std::unexpected(m_place.errorOf(Finding::FileGone)); // not for long
    const auto back = bringBack(finding, batch.at);
    m_isAway = !back;
    return back;
}

/// True while a folder without a database may be one that is just copied to its place.
bool DatabaseWriter::isBeingCopied(Finding finding)
{
    if (finding != Finding::FileGone)
        m_absent.invalidate();
    else if (!m_absent.isValid())
        m_absent.start();
    return m_absent.isValid() && !m_absent.hasExpired(CopyTime.count());
}

/// No other connection is open. What was open is closed only when a whole copy is on the disk.
Result<void> DatabaseWriter::bringBack(Finding finding, const QDateTime &now)
{
    if (auto locked = m_lock->renew(); !locked)
        return locked;
    if (finding == Finding::FileGone && m_desk) {
        if (auto saved = DatabaseRescue::saveBeside(m_desk->connection->database(), m_place.path());
            !saved)
            return saved;
    }
    if (finding == Finding::LogGone && m_desk) {
        const auto folded =
            run(m_desk->connection->database(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!folded)
            return folded;
    }
    m_desk.reset();
    if (finding == Finding::FileGone) {
        const auto installed = DatabaseRescue::install(m_place.path());
        if (!installed)
            return std::unexpected(installed.error());
        if (!*installed)
            return std::unexpected(m_place.errorOf(finding));
    }
    return openDesk(now);
}

Result<void> DatabaseWriter::writeRows(PendingRows rows, const QDateTime &at)
{
    if (m_writtenUpTo > 0)
        erase_if(rows.entries, [this](const LogEntry &entry) { return entry.id <= m_writtenUpTo; });
    const auto written = m_desk->stores.write(rows);
    if (!written)
        return written;
    m_writtenUpTo = 0;
    if (!rows.entries.isEmpty()) {
        m_newest = rows.entries.last();
        m_newest->raw.clear();
    }
    m_desk->pruner.noteWritten(rows.entries.size(), at);
    if (rows.settings)
        m_desk->pruner.setLimits(*rows.settings);
    return {};
}

} // namespace Uplift
