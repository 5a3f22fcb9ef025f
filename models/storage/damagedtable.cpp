// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "damagedtable.h"

#include "sql.h"

#include <QSqlError>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr int MostProbes = 50'000;
constexpr qint64 WidestGap = 5'000; // where nothing tells which row is the last

/// What SQLite says when a row breaks a rule of the table; anything else is about the disk.
constexpr int Constraint = 19;
constexpr int Mismatch = 20;

QStringList firstColumnOf(const QSqlDatabase &database, const QString &statement,
                          const QString &table)
{
    QStringList values;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return values;
    query.addBindValue(table);
    query.exec();
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

QStringList columnsOf(const QSqlDatabase &database, const QString &table)
{
    return firstColumnOf(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"), table);
}

} // namespace

DamagedTable::DamagedTable(const QSqlDatabase &damaged, const QSqlDatabase &sound,
                           const QString &name)
    : m_damaged(damaged)
    , m_sound(sound)
    , m_saved{.name = name}
    , m_insert(sound)
{
}

bool DamagedTable::prepare()
{
    const QStringList there = columnsOf(m_damaged, m_saved.name);
    for (const QString &column : columnsOf(m_sound, m_saved.name)) {
        if (there.contains(column))
            m_columns.append(column);
    }
    const QStringList hasNoRowId = firstColumnOf(
        m_sound, QStringLiteral("SELECT wr FROM pragma_table_list WHERE name = ?"), m_saved.name);
    m_key = hasNoRowId.value(0) == u'1'
                ? firstColumnOf(
                      m_sound, QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE pk = 1"),
                      m_saved.name)
                      .value(0)
                : QStringLiteral("rowid");
    m_indexes =
        firstColumnOf(m_damaged,
                      QStringLiteral("SELECT name FROM pragma_index_list(?) WHERE origin = 'c' AND "
                                     "NOT partial"),
                      m_saved.name);
    if (m_columns.isEmpty())
        return false;
    const QString holders = QStringList(m_columns.size(), QStringLiteral("?")).join(u',');
    return m_insert.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                                .arg(m_saved.name, m_columns.join(u','), holders));
}

Result<MendedTable> DamagedTable::save()
{
    if (!prepare()) {
        m_saved.mayBeMore = true;
        return m_saved;
    }
    const Stretch first = read({}, {}, true);
    bool isEndSeen = first.isWhole;
    if (!first.isWhole) {
        const QString rest =
            first.last.isNull() ? QString() : QStringLiteral("WHERE %1 > ?").arg(m_key);
        const Stretch end =
            read(rest, first.last.isNull() ? QVariantList() : QVariantList{first.last}, false);
        isEndSeen = !end.last.isNull();
        if (m_key == QLatin1String("rowid")) {
            const qint64 low = first.last.toLongLong();
            readGap(low, isEndSeen ? end.last.toLongLong() : low + WidestGap);
        } else {
            readByIndexes();
        }
    }
    if (m_failure)
        return std::unexpected(*m_failure);
    count(isEndSeen);
    return m_saved;
}

DamagedTable::Stretch DamagedTable::read(const QString &condition, const QVariantList &values,
                                         bool isForwards)
{
    Stretch stretch;
    QSqlQuery query(m_damaged);
    query.setForwardOnly(true);
    ++m_probes;
    if (!query.prepare(QStringLiteral("SELECT %1, %2 FROM %3 %4 ORDER BY 1 %5")
                           .arg(m_key, m_columns.join(u','), m_saved.name, condition,
                                isForwards ? QStringLiteral("ASC") : QStringLiteral("DESC"))))
        return stretch;
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return stretch;
    while (!m_failure && query.next()) {
        keep(query);
        stretch.last = query.value(0);
    }
    stretch.isWhole = !query.lastError().isValid();
    return stretch;
}

/// Between two keys that both are done with: a step into the middle, and from there both ways.
void DamagedTable::readGap(qint64 low, qint64 high)
{
    if (high - low <= 1 || m_probes > MostProbes || m_failure)
        return;
    const qint64 middle = low + (high - low) / 2;
    const Stretch below =
        read(QStringLiteral("WHERE rowid > ? AND rowid < ?"), {low, middle}, false);
    if (!below.isWhole)
        readGap(low, below.last.isNull() ? middle : below.last.toLongLong());
    const Stretch above =
        read(QStringLiteral("WHERE rowid >= ? AND rowid < ?"), {middle, high}, true);
    if (!above.isWhole)
        readGap(above.last.isNull() ? middle : above.last.toLongLong(), high);
}

/// An index of a table without row numbers holds the keys of its rows.
void DamagedTable::readByIndexes()
{
    for (const QString &index : std::as_const(m_indexes)) {
        QVariantList keys;
        QSqlQuery query(m_damaged);
        query.setForwardOnly(true);
        query.exec(
            QStringLiteral("SELECT %1 FROM %2 INDEXED BY %3").arg(m_key, m_saved.name, index));
        while (query.next())
            keys.append(query.value(0));
        for (const QVariant &key : std::as_const(keys))
            read(QStringLiteral("WHERE %1 = ?").arg(m_key), {key}, true);
    }
}

void DamagedTable::keep(const QSqlQuery &row)
{
    for (int i = 0; i < m_columns.size(); ++i)
        m_insert.bindValue(i, row.value(i + 1));
    if (!m_insert.exec()) {
        const int code = sqliteCode(m_insert.lastError());
        if (code != Constraint && code != Mismatch)
            m_failure =
                sqlError(ErrorCode::DatabaseUnusable, m_insert.lastError(), m_sound.databaseName());
        ++m_refused;
        return;
    }
    const qint64 number = m_key == QLatin1String("rowid") ? row.value(0).toLongLong() : 0;
    m_highest = std::max(m_highest, number);
    m_lowest = m_saved.kept == 0 ? number : std::min(m_lowest, number);
    m_saved.kept += m_insert.numRowsAffected();
}

std::optional<qint64> DamagedTable::rowsIn(const QString &index) const
{
    QSqlQuery query(m_damaged);
    if (!query.exec(
            QStringLiteral("SELECT count(*) FROM %1 INDEXED BY %2").arg(m_saved.name, index)) ||
        !query.next())
        return {};
    return query.value(0).toLongLong();
}

/// How many there were, an index may tell; else their numbers, where the table counts its rows:
/// what belongs to a system has that one's number, and gaps.
void DamagedTable::count(bool isEndSeen)
{
    qint64 there = -1;
    for (const QString &index : std::as_const(m_indexes))
        there = std::max(there, rowsIn(index).value_or(-1));
    if (there >= 0) {
        m_saved.lost = std::max<qint64>(0, there - m_saved.kept);
        return;
    }
    m_saved.mayBeMore = !isEndSeen;
    const bool countsItsRows = m_key == QLatin1String("rowid") && m_columns.first() == u"id";
    if (countsItsRows && m_saved.kept > 0)
        m_saved.lost = m_highest - m_lowest + 1 - m_saved.kept;
    m_saved.lost = std::max(m_saved.lost, m_refused);
}

} // namespace Uplift
