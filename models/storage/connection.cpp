// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection.h"

#include "migrations.h"
#include "sql.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>
#include <QVariant>

namespace Uplift
{

namespace
{

/// How long a statement waits for a lock of another program, a backup for instance.
constexpr int BusyMilliseconds = 1000;

/// A commit survives a power cut, on macOS too; the write-ahead log shrinks again after a burst.
const auto WritingPragmas = {
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA journal_size_limit = 67108864",
};

Error unusable(const QSqlDatabase &database, const QSqlError &error)
{
    return sqlError(ErrorCode::DatabaseUnusable, error, database.databaseName());
}

/// Of the file itself; else it may only be out of reach.
bool isDamage(const QSqlError &error)
{
    constexpr int Corrupt = 11;
    constexpr int NotADatabase = 26;
    const int code = sqliteCode(error);
    return code == Corrupt || code == NotADatabase;
}

} // namespace

Connection::Connection(const QSqlDatabase &database)
    : m_database(database)
{
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &filePath, Access access)
{
    const QString name =
        QStringLiteral("uplift-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Connection> connection(
        new Connection(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name)));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(filePath);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyMilliseconds);
    if (access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    database.setConnectOptions(options);
    if (!database.open())
        return std::unexpected(unusable(database, database.lastError()));
    if (access == Access::ReadWrite) {
        for (const char *pragma : WritingPragmas) {
            QSqlQuery query(database);
            if (!query.exec(QLatin1String(pragma)))
                return std::unexpected(unusable(database, query.lastError()));
        }
        QSqlQuery query(database);
        if (!query.exec(QStringLiteral("PRAGMA foreign_keys = ON")))
            return std::unexpected(unusable(database, query.lastError()));
    }
    return connection;
}

std::expected<void, OpeningProblem> inspect(const QString &filePath, int newestMigration)
{
    if (QFileInfo(filePath).size() == 0)
        return {};
    const auto connection = Connection::open(filePath, Connection::Access::ReadOnly);
    if (!connection)
        return std::unexpected(OpeningProblem{connection.error()});
    const QSqlDatabase &database = (*connection)->database();
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA quick_check(1)")) || !query.next())
        return std::unexpected(
            OpeningProblem{unusable(database, query.lastError()), isDamage(query.lastError())});
    const QString finding = query.value(0).toString();
    if (finding != QLatin1String("ok"))
        return std::unexpected(
            OpeningProblem{{ErrorCode::DatabaseUnusable, {filePath, finding}}, true});
    const auto applied = appliedMigration(database);
    if (!applied)
        return std::unexpected(OpeningProblem{applied.error()});
    if (*applied > newestMigration)
        return std::unexpected(OpeningProblem{{ErrorCode::DatabaseTooNew, {filePath}}});
    return {};
}

} // namespace Uplift
