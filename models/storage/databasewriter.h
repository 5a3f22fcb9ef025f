// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pendingrows.h"

#include <domain/result.h>

#include <QObject>
#include <QSemaphore>
#include <QThread>
#include <functional>
#include <memory>
#include <vector>

namespace Uplift
{

/// Rows on their way to the disk in one transaction.
struct WriteBatch
{
    PendingRows rows;                                       ///< the writer's until `done`
    QDateTime at;                                           ///< UTC
    std::vector<std::function<void(bool durable)>> waiting; ///< never touched by the writer
    Result<void> written;                                   ///< valid when `done`
    QSemaphore done;                                        ///< released once
};

/// Writes batches one after the other in a thread of its own: a slow disk holds up neither
/// downloads nor the reading of requests. Drops old log entries in the same thread.
///
/// Made, used and destroyed in one thread; destroying it waits for what was handed over.
class DatabaseWriter : public QObject
{
    Q_OBJECT
public:
    /// Opens a connection of its own to a database that exists; `now` is in UTC.
    static Result<std::unique_ptr<DatabaseWriter>> open(const QString &filePath,
                                                        const QDateTime &now);
    ~DatabaseWriter() override;

    /// Returns at once; `written` follows when the batch is done.
    void write(const std::shared_ptr<WriteBatch> &batch);

Q_SIGNALS:
    /// A batch is done; said in the writer's thread.
    void written();

private:
    struct Desk;

    DatabaseWriter();
    void runThere(const std::function<void()> &task);

    QThread m_thread;
    QObject m_there;              ///< lives in the thread
    std::unique_ptr<Desk> m_desk; ///< used in the thread alone
};

} // namespace Uplift
