// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QList>
#include <QSqlDatabase>

namespace Uplift
{

/// One numbered step of the tables' history; see resources/migrations/README.md.
struct Migration
{
    int number = 0; ///< from 1, without a gap
    QString text;   ///< as in the file
};

/// The steps that this program knows, in order.
QList<Migration> knownMigrations();

/// Splits the text of a step into statements: they are separated by empty lines; lines that begin
/// with `--` are comments.
QStringList statementsOf(const QString &text);

/// The number of the last step that was applied to the database; 0 for a new one.
Result<int> appliedMigration(const QSqlDatabase &database);

/// Applies the steps that the database lacks, each in a transaction of its own.
///
/// A database that has more steps than are given is left alone: DatabaseTooNew. On an error the
/// steps before the failing one stay applied.
Result<void> migrate(QSqlDatabase &database, const QList<Migration> &steps);

} // namespace Uplift
