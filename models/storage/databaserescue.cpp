// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaserescue.h"

#include "connection.h"
#include "fileidentity.h"
#include "logstore.h"
#include "sql.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace Uplift
{

namespace
{

Error failure(const QString &path, const QString &reason)
{
    return {ErrorCode::DatabaseWriteFailed, {path, reason}};
}

QString whole(const QString &filePath)
{
    return filePath + QStringLiteral(".saved");
}

} // namespace

Result<void> DatabaseRescue::saveBeside(QSqlDatabase &open, const QString &filePath)
{
    if (QFileInfo::exists(whole(filePath)))
        return {};
    const QString part = filePath + QStringLiteral(".part");
    QFile::remove(part);
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return std::unexpected(failure(part, file.errorString()));
    file.close();
    QSqlQuery query(open);
    if (!query.prepare(QStringLiteral("VACUUM INTO ?")))
        return std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, query.lastError(), part));
    query.addBindValue(part);
    if (!query.exec()) {
        const Error error = sqlError(ErrorCode::DatabaseWriteFailed, query.lastError(), part);
        QFile::remove(part);
        return std::unexpected(error);
    }
    if (!flushToDisk(part) || !file.rename(whole(filePath)))
        return std::unexpected(failure(part, file.errorString()));
    return {};
}

Result<bool> DatabaseRescue::install(const QString &filePath)
{
    QFile saved(whole(filePath));
    if (!saved.exists())
        return false;
    if (QFileInfo::exists(filePath))
        return std::unexpected(Error{ErrorCode::DatabaseReplaced, {filePath}});
    // SQLite would play a log that was left behind into the file that comes.
    for (const char *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(filePath + QLatin1String(ending));
    if (!saved.rename(filePath))
        return std::unexpected(failure(filePath, saved.errorString()));
    flushToDisk(QFileInfo(filePath).absolutePath());
    return true;
}

bool DatabaseRescue::isOurs(const QString &filePath, const std::optional<LogEntry> &newest)
{
    if (!newest)
        return false;
    const auto connection = Connection::open(filePath, Connection::Access::ReadOnly);
    if (!connection)
        return false;
    const auto there = LogStore((*connection)->database()).newest();
    return there && *there && (*there)->id == newest->id && (*there)->at == newest->at &&
           (*there)->endpoint == newest->endpoint && (*there)->arguments == newest->arguments;
}

} // namespace Uplift
