// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <domain/logentry.h>

#include <optional>

namespace Uplift
{

/// The event log: rows are added and read, never changed. Engine thread.
class LogStore
{
public:
    explicit LogStore(const QSqlDatabase &database);

    /// Appends an entry, within the caller's transaction; an id that exists is an error.
    Result<void> append(const LogEntry &entry) { return m_table.write(entry); }

    /// The last `limit` entries of an endpoint (0: of none) with an id below `beforeId`, newest
    /// last.
    Result<QList<LogEntry>> entries(EndpointId endpoint, int limit, qint64 beforeId) const;

    /// The last `limit` entries of all, newest last.
    Result<QList<LogEntry>> latest(int limit) const;

    /// The one with the highest id; none when the log is empty.
    Result<std::optional<LogEntry>> newest() const;

    /// The highest id; 0 when the log is empty.
    Result<qint64> lastId() const;

private:
    QSqlDatabase m_database;
    Table<LogEntry> m_table;
};

} // namespace Uplift
