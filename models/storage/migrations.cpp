// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "migrations.h"

#include "sql.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QVariant>

namespace Uplift
{

namespace
{

Result<void> applyStatements(const QSqlDatabase &database, const Migration &step)
{
    for (const QString &statement : statementsOf(step.text)) {
        if (auto done = run(database, statement); !done)
            return done;
    }
    return run(database, QStringLiteral("PRAGMA user_version = %1").arg(step.number));
}

Result<void> apply(QSqlDatabase &database, const Migration &step)
{
    const bool begun = database.transaction();
    const auto done = begun ? applyStatements(database, step) : Result<void>();
    if (begun && done && database.commit())
        return {};
    const QString reason =
        done ? sqlError({}, database.lastError()).detail() : done.error().detail();
    database.rollback();
    return std::unexpected(
        Error{ErrorCode::DatabaseUnusable,
              {database.databaseName(),
               QStringLiteral("%1 (migration %2)").arg(reason).arg(step.number)}});
}

} // namespace

QList<Migration> knownMigrations()
{
    QList<Migration> steps;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString &name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps += {name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())};
    }
    return steps;
}

QStringList statementsOf(const QString &text)
{
    QStringList statements(QString{});
    for (const QString &line : text.split(u'\n')) {
        const QString content = line.trimmed();
        if (content.isEmpty() && !statements.last().isEmpty())
            statements += QString();
        else if (!content.isEmpty() && !content.startsWith(QLatin1String("--")))
            statements.last() += line + u'\n';
    }
    if (statements.last().isEmpty())
        statements.removeLast();
    return statements;
}

Result<int> appliedMigration(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return std::unexpected(
            sqlError(ErrorCode::DatabaseUnusable, query.lastError(), database.databaseName()));
    return query.value(0).toInt();
}

Result<void> migrate(QSqlDatabase &database, const QList<Migration> &steps)
{
    const auto applied = appliedMigration(database);
    if (!applied)
        return std::unexpected(applied.error());
    if (*applied > (steps.isEmpty() ? 0 : steps.last().number))
        return std::unexpected(Error{ErrorCode::DatabaseTooNew, {database.databaseName()}});
    for (const Migration &step : steps) {
        if (step.number <= *applied)
            continue;
        if (auto done = apply(database, step); !done)
            return done;
    }
    return {};
}

} // namespace Uplift
