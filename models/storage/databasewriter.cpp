// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databasewriter.h"

#include "connection.h"
#include "logpruner.h"
#include "stores.h"

namespace Uplift
{

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

DatabaseWriter::DatabaseWriter()
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
                                                             const QDateTime &now)
{
    std::unique_ptr<DatabaseWriter> writer(new DatabaseWriter);
    Result<void> opened;
    writer->runThere([&] {
        auto connection = Connection::open(filePath, Connection::Access::ReadWrite);
        if (!connection) {
            opened = std::unexpected(connection.error());
            return;
        }
        writer->m_desk = std::make_unique<Desk>(std::move(*connection));
        writer->m_desk->pruner.noteWritten(0, now);
        writer->m_desk->pruner.setLimits(
            writer->m_desk->stores.settings().value_or(ReadSettings()).settings);
    });
    if (!opened)
        return std::unexpected(opened.error());
    return writer;
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
        batch->written = m_desk->stores.write(batch->rows);
        if (batch->written) {
            m_desk->pruner.noteWritten(batch->rows.entries.size(), batch->at);
            if (batch->rows.settings)
                m_desk->pruner.setLimits(*batch->rows.settings);
        }
        batch->done.release();
        Q_EMIT written();
    };
    QMetaObject::invokeMethod(&m_there, task, Qt::QueuedConnection);
}

} // namespace Uplift
