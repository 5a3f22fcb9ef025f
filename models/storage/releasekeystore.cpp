// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "releasekeystore.h"

#include "storedvalue.h"

#include <QSqlError>
#include <QVariant>

namespace Uplift
{

namespace
{

Result<void> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    if (!query.prepare(statement))
        return std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, query.lastError()));
    for (const QVariant &value : values)
        query.addBindValue(value);
    return Uplift::run(query);
}

} // namespace

ReleaseKeyStore::ReleaseKeyStore(const QSqlDatabase &database)
    : m_database(database)
{
}

Result<void> ReleaseKeyStore::write(const ReleaseKey &key, const QDateTime &at)
{
    const QString serial = key.serialNumber.key();
    const auto cleared =
        run(m_database,
            QStringLiteral("UPDATE release_key SET cleared_at = ? WHERE serial_number = ? "
                           "AND cleared_at IS NULL AND key <> ?"),
            {at.toMSecsSinceEpoch(), toStored(serial), toStored(key.key)});
    if (!cleared || key.key.isEmpty())
        return cleared;
    return run(m_database,
               QStringLiteral("INSERT INTO release_key (serial_number, key, set_at, from_plan) "
                              "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"),
               {serial, key.key, at.toMSecsSinceEpoch(), int(key.isFromPlan)});
}

Result<QList<ReleaseKey>> ReleaseKeyStore::inForce() const
{
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT serial_number, key, from_plan FROM release_key "
                              "WHERE cleared_at IS NULL ORDER BY set_at, id"));
    QList<ReleaseKey> keys;
    while (query.next())
        keys += {query.value(0).toString(), query.value(1).toString(), query.value(2).toBool()};
    if (query.lastError().isValid())
        return std::unexpected(
            sqlError(ErrorCode::DatabaseUnusable, query.lastError(), m_database.databaseName()));
    return keys;
}

} // namespace Uplift
