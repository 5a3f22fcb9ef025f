// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "databaselock.h"
#include "databaseplace.h"
#include "pendingrows.h"

#include <domain/result.h>

#include <QElapsedTimer>
#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <functional>
#include <memory>
#include <vector>

namespace Uplift
{

/// Rows on their way to the disk in one transaction; without rows, a look whether the database is
/// where it was.
struct WriteBatch
{
    PendingRows rows; ///< nobody changes them until `done`; all may read them
    QDateTime at;     ///< UTC
    std::vector<std::function<void(bool durable)>> waiting; ///< never touched by the writer
    bool mayReopen = false;   ///< no other connection of this program is open
    bool isLast = false;      ///< the program ends: what can be saved is saved now
    Result<void> written;     ///< valid when `done`
    bool wantsReopen = false; ///< not written, but with `mayReopen` it could be
    QSemaphore done;          ///< released once
};

/// Writes batches one after the other in a thread of its own: a slow disk holds up neither
/// downloads nor the reading of requests. Drops old log entries in the same thread.
///
/// Nothing counts as written unless the database lies where it was opened, before and after. Where
/// folder or file are there again, what was open is brought back to its place: see DatabaseRescue.
///
/// Made, used and destroyed in one thread; destroying it waits for what was handed over.
class DatabaseWriter : public QObject
{
    Q_OBJECT
public:
    /// Opens a connection of its own to a database that exists; `now` is in UTC.
    static Result<std::unique_ptr<DatabaseWriter>>
    open(const QString &filePath, std::unique_ptr<DatabaseLock> lock, const QDateTime &now);
    ~DatabaseWriter() override;

    /// Returns at once; `written` follows when the batch is done.
    void write(const std::shared_ptr<WriteBatch> &batch);

Q_SIGNALS:
    /// A batch is done; said in the writer's thread.
    void written();

private:
    struct Desk;

    explicit DatabaseWriter(std::unique_ptr<DatabaseLock> lock, const QString &filePath);
    void runThere(const std::function<void()> &task);
    Result<void> openDesk(const QDateTime &now);
    Result<void> carryOut(WriteBatch &batch);
    Result<void> ensurePlace(WriteBatch &batch);
    bool isBeingCopied(DatabasePlace::Finding finding);
    Result<void> bringBack(DatabasePlace::Finding finding, const QDateTime &now);
    Result<void> writeRows(PendingRows rows, const QDateTime &at);

    QThread m_thread;
    QObject m_there; ///< lives in the thread, and all below is used there alone
    std::unique_ptr<DatabaseLock> m_lock;
    DatabasePlace m_place;
    QElapsedTimer m_absent;   ///< since the folder was found without a database; invalid: it is not
    bool m_isAway = false;    ///< it was not in its place when last looked
    qint64 m_writtenUpTo = 0; ///< entries that were written just before it went, by number
    std::optional<LogEntry> m_newest; ///< of those written, without its raw message
    std::unique_ptr<Desk> m_desk;     ///< null when it could not be opened again
};

} // namespace Uplift
