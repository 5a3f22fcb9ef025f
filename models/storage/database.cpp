// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "databaselock.h"
#include "databaserepair.h"
#include "databaserescue.h"
#include "migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace Uplift
{

namespace
{

constexpr std::chrono::seconds RetryInterval(1);
constexpr std::chrono::seconds LookInterval(1);

QEvent::Type commitEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

Error unusable(const QString &path, const QString &reason)
{
    return {ErrorCode::DatabaseUnusable, {path, reason}};
}

/// Makes the file, if absent, so that nobody else can read the release keys in it.
Result<void> makeFile(const QString &filePath)
{
    if (QFileInfo::exists(filePath))
        return {};
    QFile file(filePath);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(unusable(filePath, file.errorString()));
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &filePath, const Clock &clock)
{
    const QString folder = QFileInfo(filePath).absolutePath();
    if (!QDir().mkpath(folder))
        return std::unexpected(unusable(folder, qt_error_string()));
    auto lock = DatabaseLock::take(filePath);
    if (!lock)
        return std::unexpected(lock.error());
    if (!QFileInfo::exists(filePath)) { // the computer went out while it was brought back
        if (auto installed = DatabaseRescue::install(filePath); !installed)
            return std::unexpected(installed.error());
    }
    const QList<Migration> migrations = knownMigrations();
    std::optional<Error> mended;
    if (auto sound = inspect(filePath, migrations.last().number); !sound) {
        if (!sound.error().isDamage)
            return std::unexpected(sound.error().error);
        auto repaired = DatabaseRepair::mend(filePath, sound.error().error, clock.now());
        if (!repaired)
            return std::unexpected(repaired.error());
        mended = repaired->told();
    }
    if (auto made = makeFile(filePath); !made)
        return std::unexpected(made.error());
    auto connection = Connection::open(filePath, Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto migrated = migrate((*connection)->database(), migrations); !migrated)
        return std::unexpected(migrated.error());
    auto writer = DatabaseWriter::open(filePath, std::move(*lock), clock.now());
    if (!writer)
        return std::unexpected(writer.error());
    std::unique_ptr<Database> database(
        new Database(clock, std::move(*connection), std::move(*writer), filePath));
    database->m_mended = mended;
    return database;
}

Database::Database(const Clock &clock, std::unique_ptr<Connection> connection,
                   std::unique_ptr<DatabaseWriter> writer, const QString &filePath)
    : m_clock(clock)
    , m_filePath(filePath)
    , m_connection(std::move(connection))
    , m_stores(std::make_unique<Stores>(m_connection->database()))
    , m_writer(std::move(writer))
    , m_openedAt(clock.now())
    , m_openedSteady(clock.steady())
{
    m_retry.setInterval(RetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &Database::commitSoon);
    m_looks.setInterval(LookInterval);
    connect(&m_looks, &QTimer::timeout, this, [this] {
        if (!m_flight)
            submit();
    });
    m_looks.start();
    connect(m_writer.get(), &DatabaseWriter::written, this, &Database::followWriter,
            Qt::QueuedConnection);
}

Database::~Database()
{
    // The first may find that the file is not in its place, and the next one where it could be.
    constexpr int mostAttempts = 3;
    flush();
    for (int attempt = 0; m_failure && attempt < mostAttempts; ++attempt) {
        submit(true);
        m_flight->done.acquire();
        settle();
    }
}

Result<StoredState> Database::load(const RowTakers &take) const
{
    return m_stores ? m_stores->read(take) : std::unexpected(readError());
}

Result<QList<Upgrade>> Database::upgradesAfter(EndpointId endpoint, QUuid session, int limit) const
{
    if (!m_stores)
        return std::unexpected(readError());
    auto upgrades = m_stores->upgrades().after(endpoint, session, limit);
    if (upgrades)
        UpgradeStore::overlay(*upgrades, unwrittenUpgrades(), endpoint, session, limit);
    return upgrades;
}

Result<QList<LogEntry>> Database::timeline(EndpointId endpoint, int limit, qint64 beforeId) const
{
    if (!m_stores)
        return std::unexpected(readError());
    auto entries = m_stores->log().entries(endpoint, limit, beforeId);
    if (entries) {
        // What is on its way may be on disk by now; numbers rise.
        qint64 last = entries->isEmpty() ? 0 : entries->last().id;
        for (const PendingRows *rows : unwritten()) {
            for (const LogEntry &entry : rows->entries) {
                if (entry.endpoint == endpoint && entry.id < beforeId && entry.id > last)
                    entries->append(entry);
            }
            last = entries->isEmpty() ? 0 : entries->last().id;
        }
        entries->remove(0, std::max<qsizetype>(0, entries->size() - std::max(limit, 0)));
    }
    return entries;
}

/// What was noted and may not be on disk yet, the older first; the writer only reads its part.
std::vector<const PendingRows *> Database::unwritten() const
{
    std::vector<const PendingRows *> rows;
    if (m_flight)
        rows.push_back(&std::as_const(m_flight->rows));
    rows.push_back(&m_pending);
    return rows;
}

QHash<QUuid, Upgrade> Database::unwrittenUpgrades() const
{
    QHash<QUuid, Upgrade> upgrades;
    for (const PendingRows *rows : unwritten())
        upgrades.insert(rows->upgrades);
    return upgrades;
}

Result<QList<LogEntry>> Database::entriesWithoutEndpoint(int limit, qint64 beforeId) const
{
    return timeline(0, limit, beforeId);
}

void Database::whenDurable(std::function<void(bool durable)> then)
{
    if (!m_pending.isEmpty() || m_failure) {
        m_waiting.push_back(std::move(then));
        commitSoon();
    } else if (m_flight) {
        m_flight->waiting.push_back(std::move(then));
    } else {
        then(true);
    }
}

void Database::recordEndpoint(const Endpoint &endpoint)
{
    m_pending.endpoints.insert(endpoint.id, endpoint);
    commitSoon();
}

void Database::recordUpgrade(const Upgrade &upgrade)
{
    m_pending.upgrades.insert(upgrade.sessionId, upgrade);
    commitSoon();
}

void Database::recordLogEntry(const LogEntry &entry)
{
    m_pending.entries.append(entry);
    commitSoon();
}

void Database::recordReleaseKey(const ReleaseKey &key)
{
    m_pending.keys.append({key, m_clock.now()});
    commitSoon();
}

void Database::recordContactWay(const ContactWay &way)
{
    m_pending.contactWays.insert(way.endpoint, way);
    commitSoon();
}

void Database::recordFormerManager(const FormerManager &former)
{
    m_pending.formerManagers.insert(former.endpoint, former);
    commitSoon();
}

void Database::recordSettings(const Settings &settings)
{
    m_pending.settings = settings;
    commitSoon();
}

void Database::commitSoon()
{
    if (m_commitPosted)
        return;
    m_commitPosted = true;
    QCoreApplication::postEvent(this, new QEvent(commitEvent()), Qt::LowEventPriority);
}

bool Database::event(QEvent *event)
{
    if (event->type() != commitEvent())
        return QObject::event(event);
    m_commitPosted = false;
    if (!m_flight && (!m_pending.isEmpty() || !m_waiting.empty() || m_failure))
        submit();
    return true;
}

bool Database::flush()
{
    if (m_flight) {
        m_flight->done.acquire();
        settle();
    }
    if (m_pending.isEmpty() && !m_failure)
        return true;
    submit();
    m_flight->done.acquire();
    return settle();
}

/// What is too old is dropped for good, and does not get older by a clock that is set ahead.
QDateTime Database::believedNow() const
{
    const auto passed = m_clock.steady() - m_openedSteady;
    return std::min(m_clock.now(), m_openedAt.addDuration(passed));
}

void Database::submit(bool isLast)
{
    m_flight = std::make_shared<WriteBatch>();
    m_flight->rows = std::exchange(m_pending, {});
    m_flight->waiting = std::exchange(m_waiting, {});
    m_flight->at = believedNow();
    m_flight->mayReopen = !m_connection;
    m_flight->isLast = isLast;
    m_writer->write(m_flight);
}

/// What it says may be about a batch that `flush` has waited for.
void Database::followWriter()
{
    if (m_flight && m_flight->done.tryAcquire())
        settle();
}

bool Database::settle()
{
    const std::shared_ptr<WriteBatch> batch = std::exchange(m_flight, nullptr);
    const bool isWritten = batch->written.has_value();
    qsizetype dropped = 0;
    if (isWritten) {
        if (!batch->rows.isEmpty())
            ++m_commitCount;
        m_retry.stop();
        openReading();
    } else {
        m_pending.putBack(std::move(batch->rows));
        dropped = m_pending.dropOldestEntries();
        m_lostEntries += dropped;
        m_retry.start();
    }
    if (batch->wantsReopen)
        closeReading();
    // What was noted meanwhile follows; what failed waits for a change, or for its time.
    if (isWritten ? !m_pending.isEmpty() : !m_waiting.empty() || batch->wantsReopen)
        commitSoon();
    for (const auto &then : batch->waiting)
        then(isWritten);
    tellOutcome(batch->written);
    if (dropped > 0)
        Q_EMIT entriesLost(dropped);
    return isWritten;
}

void Database::openReading()
{
    if (m_connection)
        return;
    auto connection = Connection::open(m_filePath, Connection::Access::ReadWrite);
    if (!connection)
        return; // the next time
    m_connection = std::move(*connection);
    m_stores = std::make_unique<Stores>(m_connection->database());
}

void Database::closeReading()
{
    m_stores.reset();
    m_connection.reset();
}

void Database::tellOutcome(const Result<void> &written)
{
    if (written) {
        if (m_failure)
            Q_EMIT writeRecovered(*std::exchange(m_failure, std::nullopt));
        return;
    }
    if (m_failure && m_failure->code == written.error().code)
        return;
    const auto former = std::exchange(m_failure, written.error());
    Q_EMIT writeFailed(*m_failure);
    if (former)
        Q_EMIT writeRecovered(*former);
}

Error Database::readError() const
{
    return m_failure.value_or(Error{ErrorCode::DatabaseUnusable, {m_filePath}});
}

} // namespace Uplift
