// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytable.h"

#include "systemstable.h"
#include <algorithm>

namespace Uplift
{

HistoryTable::HistoryTable(const SystemsTable &systems, QObject *parent)
    : QAbstractTableModel(parent)
    , m_systems(systems)
{
}

void HistoryTable::applyChanges(const QList<Upgrade> &upgrades)
{
    int first = int(m_rows.size());
    int last = -1;
    for (const Upgrade &upgrade : upgrades) {
        const int row = m_rowOf.value(upgrade.sessionId, -1);
        if (row < 0)
            continue;
        m_rows[size_t(row)] = {upgrade, wordsOf(upgrade)};
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, HistoryColumnCount - 1));
    add(upgrades);
}

void HistoryTable::add(const QList<Upgrade> &upgrades)
{
    std::vector<Row> added;
    for (const Upgrade &upgrade : upgrades) {
        if (!m_rowOf.contains(upgrade.sessionId)) {
            m_rowOf.insert(upgrade.sessionId, int(m_rows.size() + added.size()));
            added.push_back({upgrade, wordsOf(upgrade)});
        }
    }
    if (added.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    endInsertRows();
}

UpgradeRecord HistoryTable::recordAt(int row) const
{
    const Upgrade &upgrade = upgradeAt(row);
    return {upgrade, m_systems.nameOf(upgrade.endpoint)};
}

bool HistoryTable::contains(int row, const QByteArrayList &words) const
{
    return containsWords(m_rows[size_t(row)].words, words);
}

int HistoryTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int HistoryTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : HistoryColumnCount;
}

static QVariant alignmentOf(const HistoryTable::Column &column)
{
    return column.isNumber ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter)) : QVariant();
}

QVariant HistoryTable::data(const QModelIndex &index, int role) const
{
    const Upgrade &upgrade = upgradeAt(index.row());
    const Column &column = HistoryTable::column(HistoryColumn(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.text(upgrade, m_systems);
    case CopyTextRole:
        return column.copied(upgrade, m_systems);
    case Qt::ToolTipRole:
        return (column.cellTip ? column.cellTip : column.text)(upgrade, m_systems);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case UpgradeRole:
        return QVariant::fromValue(upgrade);
    default:
        return {};
    }
}

QVariant HistoryTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= HistoryColumnCount)
        return {};
    const Column &column = HistoryTable::column(HistoryColumn(section));
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(column);
    return role == Qt::DisplayRole ? column.title() : QVariant();
}

SortValue HistoryTable::sortValueAt(int row, int column) const
{
    return HistoryTable::column(HistoryColumn(column)).sorted(upgradeAt(row), m_systems);
}

void HistoryTable::retranslate()
{
    for (Row &row : m_rows)
        row.words = wordsOf(row.upgrade);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, HistoryColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, HistoryColumnCount - 1));
}

QByteArray HistoryTable::wordsOf(const Upgrade &upgrade) const
{
    QStringList cells;
    for (int column = 0; column < HistoryColumnCount; ++column)
        cells.append(HistoryTable::column(HistoryColumn(column)).text(upgrade, m_systems));
    return searchable(cells);
}

QByteArray HistoryFilter::csv() const
{
    QList<UpgradeRecord> records;
    records.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        records.append(table().recordAt(mapToSource(index(row, 0)).row()));
    return csvOf(records);
}

} // namespace Uplift
