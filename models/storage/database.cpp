// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "database.h"

#include "migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <utility>

namespace Uplift
{

namespace
{

constexpr std::chrono::seconds RetryInterval(1);

QEvent::Type commitEvent()
{
    static const int type = QEvent::registerEventType();
    return QEvent::Type(type);
}

Error unusable(const QString &path, const QString &reason)
{
    return {ErrorCode::DatabaseUnusable, path + QStringLiteral(": ") + reason};
}

Result<std::unique_ptr<QLockFile>> lockFor(const QString &filePath)
{
    const QString lockPath = filePath + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(std::chrono::milliseconds(0)); // only a process that is gone loses it
    if (lock->tryLock())
        return lock;
    if (lock->error() != QLockFile::LockFailedError) {
        QFile probe(lockPath); // QLockFile keeps the system's words to itself
        return std::unexpected(
            unusable(lockPath, probe.open(QIODevice::ReadWrite) ? QString() : probe.errorString()));
    }
    qint64 process = 0;
    QString host;
    QString program;
    lock->getLockInfo(&process, &host, &program);
    return std::unexpected(
        Error{ErrorCode::DatabaseInUse,
              QStringLiteral("%1: %2, %3, %4").arg(filePath, program).arg(process).arg(host)});
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
    auto lock = lockFor(filePath);
    if (!lock)
        return std::unexpected(lock.error());
    const QList<Migration> migrations = knownMigrations();
    if (auto sound = inspect(filePath, migrations.last().number); !sound)
        return std::unexpected(sound.error());
    if (auto made = makeFile(filePath); !made)
        return std::unexpected(made.error());
    auto connection = Connection::open(filePath, Connection::Access::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    if (auto migrated = migrate((*connection)->database(), migrations); !migrated)
        return std::unexpected(migrated.error());
    auto writer = DatabaseWriter::open(filePath, clock.now());
    if (!writer)
        return std::unexpected(writer.error());
    return std::unique_ptr<Database>(
        new Database(clock, std::move(*lock), std::move(*connection), std::move(*writer)));
}

Database::Database(const Clock &clock, std::unique_ptr<QLockFile> lock,
                   std::unique_ptr<Connection> connection, std::unique_ptr<DatabaseWriter> writer)
    : m_clock(clock)
    , m_lock(std::move(lock))
    , m_connection(std::move(connection))
    , m_stores(m_connection->database())
    , m_writer(std::move(writer))
{
    m_retry.setInterval(RetryInterval);
    connect(&m_retry, &QTimer::timeout, this, &Database::commitSoon);
    connect(m_writer.get(), &DatabaseWriter::written, this, &Database::followWriter,
            Qt::QueuedConnection);
}

Database::~Database()
{
    flush();
}

Result<QList<LogEntry>> Database::timeline(EndpointId endpoint, int limit, qint64 beforeId)
{
    flush();
    return m_stores.log().entries(endpoint, limit, beforeId);
}

Result<QList<LogEntry>> Database::entriesWithoutEndpoint(int limit, qint64 beforeId)
{
    return timeline(0, limit, beforeId);
}

void Database::whenDurable(std::function<void(bool durable)> then)
{
    if (!m_pending.isEmpty()) {
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
    if (!m_flight && !m_pending.isEmpty())
        submit();
    return true;
}

bool Database::flush()
{
    if (m_flight) {
        m_flight->done.acquire();
        settle();
    }
    if (m_pending.isEmpty())
        return true;
    submit();
    m_flight->done.acquire();
    return settle();
}

void Database::submit()
{
    m_flight = std::make_shared<WriteBatch>();
    m_flight->rows = std::exchange(m_pending, {});
    m_flight->waiting = std::exchange(m_waiting, {});
    m_flight->at = m_clock.now();
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
    if (isWritten) {
        ++m_commitCount;
        m_retry.stop();
    } else {
        m_pending.putBack(std::move(batch->rows));
        m_lostEntries += m_pending.dropOldestEntries();
        m_retry.start();
    }
    // What was noted meanwhile follows; what failed waits for a change, or for its time.
    if (isWritten ? !m_pending.isEmpty() : !m_waiting.empty())
        commitSoon();
    for (const auto &then : batch->waiting)
        then(isWritten);
    if (isWritten && m_failure)
        Q_EMIT writeRecovered(*std::exchange(m_failure, std::nullopt));
    if (!isWritten && !m_failure)
        Q_EMIT writeFailed(m_failure.emplace(batch->written.error()));
    return isWritten;
}

} // namespace Uplift
