// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QSqlDatabase>
#include <memory>

namespace Uplift
{

/// One open connection to an SQLite file; closed and forgotten with this object, which must outlive
/// every query made with it. Belongs to the thread that made it.
class Connection
{
public:
    enum class Access {
        ReadOnly,  ///< not a byte of the file is changed
        ReadWrite, ///< every commit is on disk when it returns
    };

    /// Opens a file; with ReadWrite it is made when absent. DatabaseUnusable names it and says why.
    static Result<std::unique_ptr<Connection>> open(const QString &filePath, Access access);

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase &database() { return m_database; }

private:
    explicit Connection(const QSqlDatabase &database);

    QSqlDatabase m_database;
};

/// Why a file can't be opened as it is.
struct OpeningProblem
{
    Error error;
    bool isDamage = false; ///< SQLite finds that its content can't be so
};

/// Looks at an existing file before it is used: whether SQLite finds it whole, and whether this
/// program knows its tables. Changes nothing. An absent or empty file is fine.
std::expected<void, OpeningProblem> inspect(const QString &filePath, int newestMigration);

} // namespace Uplift
