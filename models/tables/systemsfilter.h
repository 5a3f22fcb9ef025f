// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "systemsorder.h"
#include "systemssearch.h"
#include "systemstable.h"

#include <QAbstractProxyModel>
#include <QSet>
#include <QTimer>
#include <QVarLengthArray>
#include <vector>

namespace Uplift
{

/// Chooses, orders and groups the rows of a systems table. GUI thread.
///
/// What needs the operator stands first whatever the order. With a grouping the rows on top head
/// the groups, and the systems are their children; one with several tags stands in several groups.
/// Sort keys are kept, and a batch of facts moves rows only if one of them changes; an order by a
/// moment or a state follows within a second. As long as rows are held, what happens moves none.
class SystemsFilter : public QAbstractProxyModel
{
    Q_OBJECT
public:
    /// The table outlives the filter.
    explicit SystemsFilter(SystemsTable &table, QObject *parent = nullptr);

    /// See SystemsSearch.
    void setSearchText(const QString &text);

    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    bool isGroup(const QModelIndex &index) const;

    /// The systems of a row: one, or all of a group as they stand.
    QList<EndpointId> systemsAt(const QModelIndex &index) const;

    /// The system of a row; null for the head of a group. Valid until the next batch.
    const SystemRow *rowAt(const QModelIndex &index) const;

    /// Rows stay where they are, whatever happens to their systems, until they are let go; then
    /// they catch up. What the operator does moves them all the same: an order, a search, taking
    /// systems off the list.
    void hold(bool isHeld);
    bool isHeld() const { return m_isHeld; }

    /// True for a row of the last batch; for a view, as it is told of one range around them all.
    bool hasJustChanged(const QModelIndex &index) const;

    /// Orders anew, by the locale of the moment.
    void retranslate();

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex mapToSource(const QModelIndex &index) const override;
    QModelIndex mapFromSource(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QModelIndex buddy(const QModelIndex &index) const override { return index; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    /// After these systems have moved to another group by what has happened to them; not told when
    /// many have, which nobody could follow.
    void cameToAnotherGroup(const QList<Uplift::EndpointId> &systems);

private:
    /// Where a row of the table stands.
    struct Place
    {
        int group = 0;
        int row = 0; ///< within that

        bool operator==(const Place &) const = default;
    };

    /// What is kept of a row of the table, at the same place.
    struct Kept
    {
        SortKey key;
        QList<GroupOfRow> groups; ///< none without grouping
        bool needsOperator = false;
        bool isShown = true;
        bool isRemoved = false;
        QVarLengthArray<Place, 1> places; ///< in the order of groups; none when it is not shown
        quint64 batch = 0;                ///< in which it changed last
    };

    struct Group
    {
        QString key;
        QString value;
        std::vector<int> rows; ///< of the table
    };

    void takeNewRows(int first, int last);
    void takeChanges(const std::vector<SystemsTable::RowChange> &changes);
    bool isShown(const SystemRow &system) const;
    bool keep(int row, const SystemsTable::RowChange &change);
    void keepAnew(int row);
    QList<GroupOfRow> groupsOf(const SystemRow &system) const;
    void tellChanges(const std::vector<SystemsTable::RowChange> &changes);
    void arrange();
    void arrangeGroups();
    void notePlaces();
    QModelIndex placed(int row, int column, const QString &group) const;
    void arrangeInTurn();
    void noteMoved(int row);
    void tellMoved();
    bool isGrouped() const { return m_isGrouped; }

    SystemsTable &m_table;
    SystemsOrder m_order;
    SystemsSearch m_search;
    QString m_searchText;
    Grouping m_grouping = Grouping::None;
    bool m_isGrouped = false; ///< as the rows stand
    int m_sortColumn = -1;    ///< -1: as they came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<Kept> m_kept;
    std::vector<Group> m_groups; ///< without grouping, one that has no head
    quint64 m_batch = 0;         ///< the last one
    QTimer m_soon;
    bool m_isLate = false; ///< rows are to be moved when the time has come
    bool m_isHeld = false;
    QSet<int> m_moved; ///< rows that come to another group when they are arranged; not all of many
};

} // namespace Uplift
