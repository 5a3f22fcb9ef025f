// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "databaserepair.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>
#include <optional>

namespace Uplift
{

/// Copies the rows of one table of a damaged database into the table of that name of a sound one.
/// Rows come by their key: forwards until a page can't be read, backwards from the end, and between
/// the two wherever the tree still leads. Thread of the connections; inside a transaction.
class DamagedTable
{
public:
    DamagedTable(const QSqlDatabase &damaged, const QSqlDatabase &sound, const QString &name);

    /// An error only where the sound one can't be written.
    Result<MendedTable> save();

private:
    /// Some rows in the order of their keys.
    struct Stretch
    {
        QVariant last; ///< key of the last row that could be read; null: none
        bool isWhole = false;
    };

    bool prepare();
    Stretch read(const QString &condition, const QVariantList &values, bool isForwards);
    void readGap(qint64 low, qint64 high);
    void readByIndexes();
    void keep(const QSqlQuery &row);
    void count(bool isEndSeen);
    std::optional<qint64> rowsIn(const QString &index) const;

    QSqlDatabase m_damaged;
    QSqlDatabase m_sound;
    MendedTable m_saved;
    QStringList m_columns; ///< that both have
    QStringList m_indexes; ///< of the damaged one
    QString m_key;         ///< "rowid", or the primary key of a table without
    QSqlQuery m_insert;
    std::optional<Error> m_failure; ///< of writing
    int m_probes = 0;
    qint64 m_refused = 0; ///< rows that were read, and that no sound table takes
    qint64 m_highest = 0; ///< row number that was read
    qint64 m_lowest = 0;
};

} // namespace Uplift
