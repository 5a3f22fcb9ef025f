// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"
#include "upgraderecord.h"
#include "wordsfilter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <vector>

namespace Uplift
{

class SystemsTable;

/// Every upgrade ever, one row each, with the name that its system has now. GUI thread.
class HistoryTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = Uplift::Column<Upgrade, SystemsTable>;

    /// How a column is: its title, its texts, what it is sorted by.
    static const Column &column(HistoryColumn column);

    /// `systems` knows their names, and outlives it.
    explicit HistoryTable(const SystemsTable &systems, QObject *parent = nullptr);

    /// Takes news of upgrades.
    void applyChanges(const QList<Upgrade> &upgrades);

    /// Takes what was read from the database; of those that it has, the news are newer.
    void add(const QList<Upgrade> &upgrades);

    const Upgrade &upgradeAt(int row) const { return m_rows[size_t(row)].upgrade; }

    /// The row for programs, in one form whatever the language.
    UpgradeRecord recordAt(int row) const;

    SortValue sortValueAt(int row, int column) const;

    /// True when each of the words, in lower case and UTF-8, occurs in a cell of the row.
    bool contains(int row, const QByteArrayList &words) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Titles and texts are taken again, after a change of language.
    void retranslate();

private:
    struct Row
    {
        Upgrade upgrade;
        QByteArray words; ///< see `searchable`: its cells when it came
    };

    QByteArray wordsOf(const Upgrade &upgrade) const;

    const SystemsTable &m_systems;
    std::vector<Row> m_rows;
    QHash<QUuid, int> m_rowOf;
};

/// Chooses and orders the rows. GUI thread.
class HistoryFilter : public WordsFilter<HistoryTable>
{
    Q_OBJECT
public:
    using WordsFilter::WordsFilter;

    /// The visible rows, in their order, as csvOf() writes them.
    QByteArray csv() const;
};

} // namespace Uplift
