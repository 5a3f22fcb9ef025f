// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace Uplift
{

int sqliteCode(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

Error sqlError(ErrorCode code, const QSqlError &error, const QString &path)
{
    const QString reason =
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return {code, path.isEmpty() ? QStringList{reason} : QStringList{path, reason}};
}

Result<void> run(QSqlQuery &prepared)
{
    if (!prepared.exec())
        return std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, prepared.lastError()));
    return {};
}

Result<void> run(const QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        return std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, query.lastError()));
    return {};
}

QString placeOf(const QString &column)
{
    return QLatin1Char(':') + column;
}

QString insertStatement(const QString &table, const QStringList &columns)
{
    QStringList places;
    for (const QString &column : columns)
        places += placeOf(column);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(u','), places.join(u','));
}

QString upsertStatement(const QString &table, const QStringList &columns)
{
    QStringList assignments;
    for (const QString &column : columns.mid(1))
        assignments += column + QStringLiteral("=excluded.") + column;
    return insertStatement(table, columns) + QStringLiteral(" ON CONFLICT (%1) DO UPDATE SET %2")
                                                 .arg(columns.first(), assignments.join(u','));
}

} // namespace Uplift
