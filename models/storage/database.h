// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connection.h"
#include "databasewriter.h"
#include "stores.h"

#include <domain/clock.h>
#include <domain/durability.h>

#include <QObject>
#include <QTimer>
#include <limits>
#include <vector>

namespace Uplift
{

/// The console's memory: one SQLite file that holds all that must outlive the program.
///
/// The `record…` slots only note the newest value; one transaction writes everything noted in a
/// turn of the event loop, after the other events of that turn, or while the transaction before was
/// on its way. A thread of its own writes it; then `whenDurable` is answered. What can't be written
/// is kept, and tried again with the next change and every second.
///
/// Every second it looks whether the file is where it was opened. When it was deleted, moved
/// or replaced nothing is durable, until it is there again: moved back; or as soon as its folder is
/// there without a database, for then all that was in it, and is noted, is written anew.
///
/// Belongs to the thread that opened it: the engine thread. Needs its event loop.
class Database : public QObject, public Durability
{
    Q_OBJECT
public:
    /// Opens the file for this program alone and brings its tables up to date; makes folder and
    /// file when absent. `clock` outlives the database.
    ///
    /// DatabaseInUse tells who has it; see DatabaseLock. A file that SQLite finds damaged is set
    /// aside, and one with all that could be read of it takes its place: see `mended`. One of which
    /// nothing can be read is DatabaseUnusable, one of a newer program DatabaseTooNew; neither is
    /// touched, and none is put in its place: whether to restore a copy is the operator's decision.
    static Result<std::unique_ptr<Database>> open(const QString &filePath, const Clock &clock);

    /// DatabaseMended, where it was damaged when it was opened.
    const std::optional<Error> &mended() const { return m_mended; }

    /// Writes what is noted, as `flush`; where the folder was deleted, after making it again.
    ~Database() override;

    /// What is on disk; call it before the first `record…`. On an error some rows may have been
    /// handed over.
    Result<StoredState> load(const RowTakers &take) const;

    /// The last `limit` log entries of an endpoint with an id below `beforeId`, newest last; those
    /// that are noted and not on disk yet are among them. Waits for no writing.
    Result<QList<LogEntry>> timeline(EndpointId endpoint, int limit,
                                     qint64 beforeId = std::numeric_limits<qint64>::max()) const;

    /// As `timeline`, of what belongs to no endpoint.
    Result<QList<LogEntry>>
    entriesWithoutEndpoint(int limit, qint64 beforeId = std::numeric_limits<qint64>::max()) const;

    /// The first `limit` upgrades that follow this one of this endpoint (0 and null: any), by
    /// endpoint and session, as they were noted last. Waits for no writing.
    Result<QList<Upgrade>> upgradesAfter(EndpointId endpoint, QUuid session, int limit) const;

    void whenDurable(std::function<void(bool durable)> then) override;

    /// Writes what is noted now, waits for the disk, and answers all who wait; false when it could
    /// not be written.
    bool flush();

    /// Transactions committed since it was opened.
    qint64 commitCount() const { return m_commitCount; }

    /// Log entries dropped because too many had piled up while nothing could be written.
    qint64 lostEntries() const { return m_lostEntries; }

public Q_SLOTS:
    void recordEndpoint(const Uplift::Endpoint &endpoint);
    void recordUpgrade(const Uplift::Upgrade &upgrade);
    void recordLogEntry(const Uplift::LogEntry &entry);
    void recordReleaseKey(const Uplift::ReleaseKey &key);
    void recordContactWay(const Uplift::ContactWay &way);
    void recordFormerManager(const Uplift::FormerManager &former);
    void recordSettings(const Uplift::Settings &settings);

Q_SIGNALS:
    /// Nothing can be written (DatabaseWriteFailed), the file is not in its place (DatabaseGone,
    /// DatabaseReplaced), or another program took it there (DatabaseInUse); said once until writing
    /// succeeds again, or until it fails for another of these.
    void writeFailed(const Uplift::Error &error);

    /// All that could not be written is on disk now; with what writeFailed told.
    void writeRecovered(const Uplift::Error &error);

    /// Some more of them; after writeFailed.
    void entriesLost(qint64 count);

protected:
    bool event(QEvent *event) override;

private:
    Database(const Clock &clock, std::unique_ptr<Connection> connection,
             std::unique_ptr<DatabaseWriter> writer, const QString &filePath);
    void commitSoon();
    QDateTime believedNow() const;
    void submit(bool isLast = false);
    void followWriter();
    bool settle();
    std::vector<const PendingRows *> unwritten() const;
    QHash<QUuid, Upgrade> unwrittenUpgrades() const;
    void openReading();
    void closeReading();
    void tellOutcome(const Result<void> &written);
    Error readError() const;

    const Clock &m_clock;
    const QString m_filePath;
    std::unique_ptr<Connection> m_connection; ///< null while the file is brought back
    std::unique_ptr<Stores> m_stores;         ///< to read; null with the connection
    PendingRows m_pending;
    std::vector<std::function<void(bool)>> m_waiting; ///< for the rows that are noted
    std::shared_ptr<WriteBatch> m_flight;             ///< on its way to the disk; or null
    std::unique_ptr<DatabaseWriter> m_writer;
    const QDateTime m_openedAt;
    const std::chrono::milliseconds m_openedSteady;
    QTimer m_retry;
    QTimer m_looks;
    bool m_commitPosted = false;
    std::optional<Error> m_failure; ///< as long as writing fails
    std::optional<Error> m_mended;
    qint64 m_commitCount = 0;
    qint64 m_lostEntries = 0;
};

} // namespace Uplift
