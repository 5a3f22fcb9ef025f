// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsfilter.h"

#include <tables/wording/wording.h>

#include <QMimeData>
#include <algorithm>
#include <map>
#include <utility>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto OrderTime = 1s;      // rows shall not run away under the operator's hand
constexpr qsizetype MostMoved = 50; // rows that come to other groups at once and are still told

SystemsTable::RowChange everything(int row)
{
    return {row, SystemsColumn::Name, SystemsColumn(SystemsColumnCount - 1), true};
}

} // namespace

SystemsFilter::SystemsFilter(SystemsTable &table, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_table(table)
    , m_groups(1)
{
    setSourceModel(&table);
    m_soon.setSingleShot(true);
    m_soon.setInterval(OrderTime);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_isLate)
            arrangeInTurn();
    });
    connect(&table, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeNewRows(first, last); });
    connect(&table, &SystemsTable::rowsChanged, this, &SystemsFilter::takeChanges);
    if (table.rowCount() > 0)
        takeNewRows(0, table.rowCount() - 1);
}

void SystemsFilter::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    m_search = SystemsSearch(text);
    for (int row = 0; row < int(m_kept.size()); ++row)
        m_kept[size_t(row)].isShown = isShown(m_table.rowAt(row));
    arrange();
}

void SystemsFilter::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    for (int row = 0; row < int(m_kept.size()); ++row)
        m_kept[size_t(row)].groups = groupsOf(m_table.rowAt(row));
    arrange();
}

void SystemsFilter::retranslate()
{
    m_order = SystemsOrder();
    for (int row = 0; row < int(m_kept.size()); ++row)
        keepAnew(row);
    arrange();
}

void SystemsFilter::sort(int column, Qt::SortOrder order)
{
    m_sortOrder = order;
    if (std::exchange(m_sortColumn, column) != column) {
        for (int row = 0; row < int(m_kept.size()); ++row)
            keepAnew(row);
    }
    arrange();
}

void SystemsFilter::takeNewRows(int first, int last)
{
    m_kept.resize(m_kept.size() + size_t(last - first + 1));
    for (int row = first; row <= last; ++row)
        keepAnew(row);
    if (m_isHeld)
        m_isLate = true;
    else
        arrange();
}

void SystemsFilter::hold(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld && m_isLate && !m_soon.isActive())
        arrangeInTurn();
}

void SystemsFilter::keepAnew(int row)
{
    keep(row, everything(row));
}

bool SystemsFilter::isShown(const SystemRow &system) const
{
    return !system.endpoint.isRemoved && (m_search.isEmpty() || m_search.matches(system));
}

/// True when the row may stand elsewhere now, or not at all.
bool SystemsFilter::keep(int row, const SystemsTable::RowChange &change)
{
    Kept &kept = m_kept[size_t(row)];
    const SystemRow &system = m_table.rowAt(row);
    bool moves = false;
    const auto column = SystemsColumn(m_sortColumn);
    if (m_sortColumn >= 0 && change.first <= column && column <= change.last) {
        SortKey key = m_order.keyOf(m_table.sortValueAt(row, column));
        moves = key.compare(kept.key) != 0;
        kept.key = std::move(key);
    }
    if (!change.beyondNumbers)
        return moves;
    const bool needs = system.group() == SystemGroup::NeedsOperator && !system.endpoint.isRemoved;
    const bool isShown = this->isShown(system);
    QList<GroupOfRow> groups = groupsOf(system);
    moves = moves || needs != kept.needsOperator || isShown != kept.isShown ||
            !std::ranges::equal(groups, kept.groups, {}, &GroupOfRow::key, &GroupOfRow::key);
    kept.needsOperator = needs;
    kept.isShown = isShown;
    kept.isRemoved = system.endpoint.isRemoved;
    kept.groups = std::move(groups);
    return moves;
}

QList<GroupOfRow> SystemsFilter::groupsOf(const SystemRow &system) const
{
    return m_grouping == Grouping::None ? QList<GroupOfRow>() : groupsOfRow(system, m_grouping);
}

void SystemsFilter::takeChanges(const std::vector<SystemsTable::RowChange> &changes)
{
    bool moves = false;
    bool calls = false; // for the operator
    bool byHand = false;
    ++m_batch;
    for (const SystemsTable::RowChange &change : changes) {
        Kept &kept = m_kept[size_t(change.row)];
        kept.batch = m_batch;
        const bool called = kept.needsOperator;
        const bool wasRemoved = kept.isRemoved;
        const QList<GroupOfRow> groups = kept.groups;
        moves = keep(change.row, change) || moves;
        if (called != kept.needsOperator ||
            !std::ranges::equal(groups, kept.groups, {}, &GroupOfRow::key, &GroupOfRow::key))
            noteMoved(change.row);
        calls = calls || called != kept.needsOperator;
        byHand = byHand || wasRemoved != kept.isRemoved;
    }
    if (byHand || (calls && !m_isHeld))
        arrange();
    else if (moves || calls)
        arrangeInTurn();
    tellChanges(changes);
}

void SystemsFilter::noteMoved(int row)
{
    if (m_moved.size() <= MostMoved)
        m_moved.insert(row);
}

void SystemsFilter::tellMoved()
{
    const QSet<int> moved = std::exchange(m_moved, {});
    if (moved.isEmpty() || moved.size() > MostMoved)
        return;
    QList<EndpointId> systems;
    for (const int row : moved) {
        if (m_kept[size_t(row)].isShown)
            systems.append(m_table.rowAt(row).endpoint.id);
    }
    if (!systems.isEmpty())
        Q_EMIT cameToAnotherGroup(systems);
}

/// At once, but not again before the rest of a second has passed, nor while rows are held.
void SystemsFilter::arrangeInTurn()
{
    m_isLate = m_soon.isActive() || m_isHeld;
    if (m_isLate)
        return;
    arrange();
    m_soon.start();
}

void SystemsFilter::tellChanges(const std::vector<SystemsTable::RowChange> &changes)
{
    struct Range
    {
        int top = -1;
        int bottom = -1;
        SystemsColumn first = SystemsColumn::Name;
        SystemsColumn last = SystemsColumn::Name;
    };
    std::map<int, Range> ranges; // by group
    for (const SystemsTable::RowChange &change : changes) {
        for (const Place &place : m_kept[size_t(change.row)].places) {
            Range &range = ranges[place.group];
            if (range.top < 0)
                range = {place.row, place.row, change.first, change.last};
            else
                range = {std::min(range.top, place.row), std::max(range.bottom, place.row),
                         std::min(range.first, change.first), std::max(range.last, change.last)};
        }
    }
    for (const auto &[group, range] : ranges) {
        const QModelIndex head = isGrouped() ? index(group, 0) : QModelIndex();
        Q_EMIT dataChanged(index(range.top, int(range.first), head),
                           index(range.bottom, int(range.last), head));
    }
}

void SystemsFilter::arrange()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    m_isLate = false;
    struct Held
    {
        int source = -1;
        QString group;
        int column = 0;
    };
    const QModelIndexList before = persistentIndexList();
    std::vector<Held> held;
    held.reserve(size_t(before.size()));
    for (const QModelIndex &index : before) {
        const QModelIndex head = isGroup(index) ? index : index.parent();
        const auto &group = m_groups[head.isValid() ? size_t(head.row()) : 0];
        held.push_back({mapToSource(index).row(), group.key, index.column()});
    }
    arrangeGroups();
    QModelIndexList after;
    after.reserve(before.size());
    for (const Held &one : held) {
        const auto group = std::ranges::find(m_groups, one.group, &Group::key);
        if (one.source >= 0)
            after.append(placed(one.source, one.column, one.group));
        else if (isGrouped() && group != m_groups.end())
            after.append(index(int(group - m_groups.begin()), one.column));
        else
            after.append(QModelIndex());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    tellMoved();
}

/// The row in this group, where it is in it, else in its first one.
QModelIndex SystemsFilter::placed(int row, int column, const QString &group) const
{
    const auto &places = m_kept[size_t(row)].places;
    if (places.isEmpty())
        return {};
    const auto same = std::ranges::find_if(
        places, [&](const Place &place) { return m_groups[size_t(place.group)].key == group; });
    const Place &place = same == places.end() ? places.front() : *same;
    return createIndex(place.row, column, quintptr(isGrouped() ? place.group + 1 : 0));
}

void SystemsFilter::arrangeGroups()
{
    std::vector<int> order;
    order.reserve(m_kept.size());
    for (int row = 0; row < int(m_kept.size()); ++row) {
        if (m_kept[size_t(row)].isShown)
            order.push_back(row);
    }
    const bool falls = m_sortOrder == Qt::DescendingOrder;
    std::ranges::sort(order, [&](int left, int right) {
        const Kept &a = m_kept[size_t(left)];
        const Kept &b = m_kept[size_t(right)];
        if (a.needsOperator != b.needsOperator)
            return a.needsOperator;
        const int way = a.key.compare(b.key);
        return way == 0 ? (left < right) != falls : (way < 0) != falls;
    });

    m_groups.clear();
    m_isGrouped = m_grouping != Grouping::None;
    if (!m_isGrouped) {
        m_groups.push_back({{}, {}, std::move(order)});
    } else {
        std::map<QString, Group> groups;
        for (const int row : order) {
            for (const GroupOfRow &of : std::as_const(m_kept[size_t(row)].groups)) {
                Group &group = groups[of.key];
                group.key = of.key;
                if (group.rows.empty())
                    group.value = of.value;
                group.rows.push_back(row);
            }
        }
        for (auto &[key, group] : groups)
            m_groups.push_back(std::move(group));
    }
    notePlaces();
}

void SystemsFilter::notePlaces()
{
    for (Kept &kept : m_kept)
        kept.places.clear();
    for (int group = 0; group < int(m_groups.size()); ++group) {
        const std::vector<int> &rows = m_groups[size_t(group)].rows;
        for (int row = 0; row < int(rows.size()); ++row)
            m_kept[size_t(rows[size_t(row)])].places.append({group, row});
    }
}

bool SystemsFilter::isGroup(const QModelIndex &index) const
{
    return isGrouped() && index.isValid() && index.internalId() == 0;
}

bool SystemsFilter::hasJustChanged(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() && m_batch > 0 && m_kept[size_t(source.row())].batch == m_batch;
}

const SystemRow *SystemsFilter::rowAt(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_table.rowAt(source.row()) : nullptr;
}

QList<EndpointId> SystemsFilter::systemsAt(const QModelIndex &index) const
{
    QList<EndpointId> systems;
    if (isGroup(index)) {
        for (const int row : m_groups[size_t(index.row())].rows)
            systems.append(m_table.rowAt(row).endpoint.id);
    } else if (index.isValid()) {
        systems.append(m_table.rowAt(mapToSource(index).row()).endpoint.id);
    }
    return systems;
}

QModelIndex SystemsFilter::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= SystemsColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex SystemsFilter::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

QModelIndex SystemsFilter::mapToSource(const QModelIndex &index) const
{
    if (!index.isValid() || isGroup(index))
        return {};
    const size_t group = isGrouped() ? size_t(index.internalId()) - 1 : 0;
    if (group >= m_groups.size() || size_t(index.row()) >= m_groups[group].rows.size())
        return {};
    return m_table.index(m_groups[group].rows[size_t(index.row())], index.column());
}

QModelIndex SystemsFilter::mapFromSource(const QModelIndex &index) const
{
    if (!index.isValid() || size_t(index.row()) >= m_kept.size())
        return {};
    return placed(index.row(), index.column(), {});
}

int SystemsFilter::rowCount(const QModelIndex &parent) const
{
    if (!isGrouped())
        return parent.isValid() ? 0 : int(m_groups.front().rows.size());
    if (!parent.isValid())
        return int(m_groups.size());
    const bool heads = isGroup(parent) && parent.column() == 0;
    return heads ? int(m_groups[size_t(parent.row())].rows.size()) : 0;
}

int SystemsFilter::columnCount(const QModelIndex &) const
{
    return SystemsColumnCount;
}

bool SystemsFilter::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant SystemsFilter::data(const QModelIndex &index, int role) const
{
    if (!isGroup(index))
        return m_table.data(mapToSource(index), role);
    const Group &group = m_groups[size_t(index.row())];
    const bool isFirst = index.column() == 0;
    if (role == GroupKeyRole)
        return group.key;
    if (isFirst &&
        (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == CopyTextRole))
        return Wording::groupTitle(m_grouping, group.value, int(group.rows.size()));
    return {};
}

QVariant SystemsFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_table.headerData(section, orientation, role);
}

Qt::ItemFlags SystemsFilter::flags(const QModelIndex &index) const
{
    if (isGroup(index))
        return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled |
               Qt::ItemIsDropEnabled;
    return m_table.flags(mapToSource(index));
}

QMimeData *SystemsFilter::mimeData(const QModelIndexList &indexes) const
{
    QSet<EndpointId> taken;
    QModelIndexList rows;
    for (const QModelIndex &index : indexes) {
        if (index.column() != indexes.first().column())
            continue;
        for (const EndpointId id : systemsAt(index)) {
            if (taken.contains(id))
                continue;
            taken.insert(id);
            rows.append(m_table.indexOf(id));
        }
    }
    return rows.isEmpty() ? nullptr : m_table.mimeData(rows);
}

} // namespace Uplift
