// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logstore.h"

namespace Uplift
{

namespace
{

template<typename Field>
Column<LogEntry> logField(const char *name, Field access)
{
    return column<LogEntry>(name, access);
}

QList<Column<LogEntry>> logColumns()
{
    return {
        logField(
            "id", [](auto &l) -> auto & { return l.id; }),
        logField(
            "at", [](auto &l) -> auto & { return l.at; }),
        logField(
            "endpoint_id", [](auto &l) -> auto & { return l.endpoint; }),
        logField(
            "session_id", [](auto &l) -> auto & { return l.session; }),
        logField(
            "kind", [](auto &l) -> auto & { return l.kind; }),
        logField(
            "arguments", [](auto &l) -> auto & { return l.arguments; }),
        logField(
            "raw", [](auto &l) -> auto & { return l.raw; }),
    };
}

} // namespace

LogStore::LogStore(const QSqlDatabase &database)
    : m_database(database)
    , m_table(database, QStringLiteral("log_entry"), Table<LogEntry>::Writing::Append, logColumns())
{
}

Result<QList<LogEntry>> LogStore::entries(EndpointId endpoint, int limit, qint64 beforeId) const
{
    auto rows = m_table.read(QStringLiteral("WHERE endpoint_id = ? AND id < ? "
                                            "ORDER BY id DESC LIMIT ?"),
                             {endpoint, beforeId, std::max(limit, 0)});
    if (rows)
        std::ranges::reverse(*rows);
    return rows;
}

Result<QList<LogEntry>> LogStore::latest(int limit) const
{
    auto rows = m_table.read(QStringLiteral("ORDER BY id DESC LIMIT ?"), {limit});
    if (rows)
        std::ranges::reverse(*rows);
    return rows;
}

Result<std::optional<LogEntry>> LogStore::newest() const
{
    const auto rows = m_table.read(QStringLiteral("ORDER BY id DESC LIMIT 1"));
    if (!rows)
        return std::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

Result<qint64> LogStore::lastId() const
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("SELECT coalesce(max(id), 0) FROM log_entry")) || !query.next())
        return std::unexpected(
            sqlError(ErrorCode::DatabaseUnusable, query.lastError(), m_database.databaseName()));
    return query.value(0).toLongLong();
}

} // namespace Uplift
