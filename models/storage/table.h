// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql.h"
#include "storedvalue.h"

#include <domain/sharedtexts.h>

#include <QSqlDatabase>
#include <QSqlError>
#include <functional>
#include <memory>

namespace Uplift
{

/// One column of a table, and the field of `Row` that it holds.
template<typename Row>
struct Column
{
    QString name;
    QString place; ///< in statements
    std::function<QVariant(const Row &)> stored;
    std::function<void(Row &, const QVariant &)> take;
};

/// A column for the field that `field(row)` returns a reference to.
template<typename Row, typename Field>
Column<Row> column(const char *name, Field field)
{
    return {QString::fromLatin1(name), placeOf(QString::fromLatin1(name)),
            [field](const Row &row) { return toStored(field(row)); },
            [field](Row &row, const QVariant &value) { fromStored(value, field(row)); }};
}

/// As `column`, for a text that many rows have in common: they share its memory when read.
template<typename Row, typename Field>
Column<Row> sharedColumn(const char *name, Field field)
{
    Column<Row> shared = column<Row>(name, field);
    shared.take = [field, texts = std::make_shared<SharedTexts>()](Row &row,
                                                                   const QVariant &value) {
        field(row) = texts->of(value.toString());
    };
    return shared;
}

/// A table whose rows are values of the domain; the list of columns is all there is to say about
/// it, the key first. Belongs to the thread of the connection.
template<typename Row>
class Table
{
public:
    enum class Writing {
        Replace, ///< a row with the same key is replaced
        Append,  ///< a row with the same key is an error
    };

    Table(const QSqlDatabase &database, const QString &name, Writing writing,
          QList<Column<Row>> columns)
        : m_database(database)
        , m_name(name)
        , m_writing(writing)
        , m_columns(std::move(columns))
        , m_write(database)
    {
    }

    /// Writes one row, within the caller's transaction.
    Result<void> write(const Row &row)
    {
        if (!m_prepared) {
            m_prepared =
                m_write.prepare(m_writing == Writing::Replace ? upsertStatement(m_name, names())
                                                              : insertStatement(m_name, names()));
            if (!m_prepared)
                return std::unexpected(
                    sqlError(ErrorCode::DatabaseWriteFailed, m_write.lastError()));
        }
        for (const Column<Row> &column : std::as_const(m_columns))
            m_write.bindValue(column.place, column.stored(row));
        return run(m_write);
    }

    /// The rows that `rest` (`WHERE … ORDER BY …`) with its values picks.
    Result<QList<Row>> read(const QString &rest, const QVariantList &values = {}) const
    {
        QList<Row> rows;
        const auto append = [&rows](Row &&row) { rows += std::move(row); };
        if (auto done = readEach(rest, values, append); !done)
            return std::unexpected(done.error());
        return rows;
    }

    /// Hands those rows over one by one and keeps none: all of a long table take memory. On an
    /// error some have been handed over.
    Result<void> readEach(const QString &rest, const QVariantList &values,
                          const std::function<void(Row &&)> &take) const
    {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        bool good = query.prepare(
            QStringLiteral("SELECT %1 FROM %2 %3").arg(names().join(u','), m_name, rest));
        for (int i = 0; i < values.size(); ++i)
            query.bindValue(i, values.at(i));
        good = good && query.exec();
        while (good && query.next()) {
            Row row;
            for (int i = 0; i < m_columns.size(); ++i)
                m_columns.at(i).take(row, query.value(i));
            take(std::move(row));
        }
        if (query.lastError().isValid())
            return std::unexpected(sqlError(ErrorCode::DatabaseUnusable, query.lastError(),
                                            m_database.databaseName()));
        return {};
    }

private:
    QStringList names() const
    {
        QStringList list;
        for (const Column<Row> &column : m_columns)
            list += column.name;
        return list;
    }

    QSqlDatabase m_database;
    QString m_name;
    Writing m_writing;
    QList<Column<Row>> m_columns;
    QSqlQuery m_write;
    bool m_prepared = false;
};

} // namespace Uplift
