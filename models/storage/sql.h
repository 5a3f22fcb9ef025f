// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QSqlQuery>
#include <QStringList>

class QSqlError;

namespace Uplift
{

/// SQLite's own number of an error, without what extends it: 11 for a damaged file.
int sqliteCode(const QSqlError &error);

/// The error with SQLite's own words; `path` goes before them when given.
Error sqlError(ErrorCode code, const QSqlError &error, const QString &path = {});

/// Runs a prepared statement whose values are bound.
Result<void> run(QSqlQuery &prepared);

/// Runs one statement without values.
Result<void> run(const QSqlDatabase &database, const QString &statement);

/// The place in a statement for the value of a column. Values are bound by these and not by number,
/// for which Qt makes up a name each time.
QString placeOf(const QString &column);

/// `INSERT` with a place for the value of each column.
QString insertStatement(const QString &table, const QStringList &columns);

/// As `insertStatement`; a row with the same first column is replaced.
QString upsertStatement(const QString &table, const QStringList &columns);

} // namespace Uplift
