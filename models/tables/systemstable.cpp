// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemstable.h"

#include <tables/wording/wording.h>

#include <QMimeData>
#include <algorithm>
#include <utility>

namespace Uplift
{

namespace
{

/// Beyond this many separate ranges one wide one is cheaper for every view and proxy.
constexpr int MostRanges = 32;

bool takesPlaceOf(const Upgrade &incoming, const Upgrade &known)
{
    if (incoming.sessionId == known.sessionId)
        return true;
    if (incoming.cameToNothing() != known.cameToNothing())
        return known.cameToNothing();
    if (incoming.createdAt != known.createdAt)
        return incoming.createdAt > known.createdAt;
    return !incoming.isEnded();
}

/// Takes over bytes that moved, if nothing else differs; without a copy, for this is most of what
/// is told.
bool takeBytes(Upgrade &known, const Upgrade &upgrade)
{
    const qint64 sent = std::exchange(known.sent, upgrade.sent);
    const qint64 bytesPerSecond = std::exchange(known.bytesPerSecond, upgrade.bytesPerSecond);
    if (known == upgrade)
        return true;
    known.sent = sent;
    known.bytesPerSecond = bytesPerSecond;
    return false;
}

bool onlyHeardAgain(const Endpoint &before, Endpoint after)
{
    after.lastHeard = before.lastHeard;
    after.lastEvent = before.lastEvent;
    return after == before;
}

SystemsTable::RowChange changeOf(int row, ChangesWith what)
{
    if (what == ChangesWith::Row)
        return {row, SystemsColumn(0), SystemsColumn(SystemsColumnCount - 1), true};
    int first = SystemsColumnCount;
    int last = 0;
    for (int column = 0; column < SystemsColumnCount; ++column) {
        // The place in the queue stands in the words of the state, too.
        const bool tellsPlace = what == ChangesWith::Queue && column == int(SystemsColumn::State);
        if (tellsPlace || SystemsTable::column(SystemsColumn(column)).changesWith == what) {
            first = std::min(first, column);
            last = column;
        }
    }
    return {row, SystemsColumn(first), SystemsColumn(last), what == ChangesWith::Queue};
}

} // namespace

SystemsTable::SystemsTable(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void SystemsTable::applyFacts(const Facts &facts)
{
    const RolloutSummary before = m_summary;
    for (const SerialNumber &serial : facts.serialsWithKey)
        m_serialsWithKey.insert(serial);
    for (const SerialNumber &serial : facts.serialsWithoutKey)
        m_serialsWithKey.remove(serial);

    std::vector<RowChange> touched;
    touched.reserve(size_t(facts.endpoints.size() + facts.upgrades.size()));
    for (const Endpoint &endpoint : facts.endpoints)
        apply(endpoint, touched);
    insertNew(facts.endpoints);
    // Those that came to nothing first: what was before them counts again.
    for (const bool isNothing : {true, false}) {
        for (const Upgrade &upgrade : facts.upgrades) {
            if (upgrade.cameToNothing() == isNothing)
                apply(upgrade, touched);
        }
    }
    numberQueue(touched);
    tell(touched);
    if (m_summary != before)
        Q_EMIT summaryChanged(m_summary);
}

void SystemsTable::setFormerManager(const FormerManager &former)
{
    const QString owedTo = former.isOwed() ? former.name() : QString();
    m_owedTo.insert(former.endpoint, owedTo);
    const auto found = m_rowOf.constFind(former.endpoint);
    if (found == m_rowOf.cend() || m_rows[size_t(*found)].owedTo == owedTo)
        return;
    m_rows[size_t(*found)].owedTo = owedTo;
    const QModelIndex name = index(*found, int(SystemsColumn::Name));
    Q_EMIT rowsChanged({{*found, SystemsColumn::Name, SystemsColumn::Name, false}});
    Q_EMIT dataChanged(name, name);
}

void SystemsTable::setPackages(const QList<Package> &packages)
{
    if (m_updates.setPackages(packages))
        findUpdates();
}

void SystemsTable::setStepRules(const StepRules &rules)
{
    if (m_updates.setStepRules(rules))
        findUpdates();
}

void SystemsTable::findUpdates()
{
    const RolloutSummary before = m_summary;
    std::vector<RowChange> touched;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        SystemRow &row = m_rows[size_t(i)];
        UpdateAtHand update = m_updates.of(row.endpoint);
        if (row.update == update)
            continue;
        m_summary.count(row, -1);
        row.update = std::move(update);
        m_summary.count(row, 1);
        touched.push_back({i, SystemsColumn::State, SystemsColumn::State, true});
    }
    tell(touched);
    if (m_summary != before)
        Q_EMIT summaryChanged(m_summary);
}

void SystemsTable::insertNew(const QList<Endpoint> &endpoints)
{
    std::vector<const Endpoint *> arrived;
    const int first = int(m_rows.size());
    for (const Endpoint &endpoint : endpoints) {
        if (m_rowOf.contains(endpoint.id))
            continue;
        m_rowOf.insert(endpoint.id, first + int(arrived.size()));
        arrived.push_back(&endpoint);
    }
    if (arrived.empty())
        return;
    beginInsertRows({}, first, first + int(arrived.size()) - 1);
    // Many at once are given what they need, not the double of it.
    if (const size_t needed = m_rows.size() + arrived.size(); needed > 2 * m_rows.capacity())
        m_rows.reserve(needed);
    for (const Endpoint *endpoint : arrived) {
        const SystemRow &row = m_rows.emplace_back(newRow(*endpoint));
        m_summary.count(row, 1);
        m_queueChanged = m_queueChanged || row.group() == SystemGroup::Waiting;
    }
    endInsertRows();
}

SystemRow SystemsTable::newRow(const Endpoint &endpoint)
{
    SystemRow row;
    row.endpoint = endpoint;
    if (const auto early = m_early.constFind(endpoint.id); early != m_early.cend()) {
        row.upgrade = *early;
        m_early.erase(early);
    }
    row.owedTo = m_owedTo.value(endpoint.id);
    row.derive();
    row.update = m_updates.of(endpoint);
    return row;
}

void SystemsTable::apply(const Endpoint &endpoint, std::vector<RowChange> &touched)
{
    const auto found = m_rowOf.constFind(endpoint.id);
    if (found == m_rowOf.cend())
        return;
    SystemRow &row = m_rows[size_t(*found)];
    if (row.endpoint == endpoint)
        return;
    const bool heardOnly = onlyHeardAgain(row.endpoint, endpoint);
    m_summary.count(row, -1);
    row.endpoint = endpoint;
    if (!heardOnly)
        row.update = m_updates.of(endpoint);
    m_summary.count(row, 1);
    if (!heardOnly)
        row.derive();
    touched.push_back(changeOf(*found, heardOnly ? ChangesWith::Calls : ChangesWith::Row));
}

void SystemsTable::apply(const Upgrade &upgrade, std::vector<RowChange> &touched)
{
    const auto found = m_rowOf.constFind(upgrade.endpoint);
    if (found == m_rowOf.cend()) {
        const auto early = m_early.constFind(upgrade.endpoint);
        if (early == m_early.cend() || takesPlaceOf(upgrade, *early))
            m_early.insert(upgrade.endpoint, upgrade);
        return;
    }
    SystemRow &row = m_rows[size_t(*found)];
    if (row.upgrade && !takesPlaceOf(upgrade, *row.upgrade))
        return;
    m_summary.count(row, -1);
    const bool moved = row.upgrade && (row.upgrade->sent != upgrade.sent ||
                                       row.upgrade->bytesPerSecond != upgrade.bytesPerSecond);
    if (row.upgrade && takeBytes(*row.upgrade, upgrade)) {
        m_summary.count(row, 1);
        if (moved)
            touched.push_back(changeOf(*found, ChangesWith::Bytes));
        return;
    }
    const SystemGroup groupBefore = row.group();
    const qint64 placeBefore = row.upgrade ? row.upgrade->place : 0;
    row.upgrade = upgrade;
    row.derive();
    m_summary.count(row, 1);
    touched.push_back(changeOf(*found, ChangesWith::Row));
    if (groupBefore != row.group() || upgrade.place != placeBefore)
        m_queueChanged = true;
}

void SystemsTable::numberQueue(std::vector<RowChange> &touched)
{
    if (!std::exchange(m_queueChanged, false))
        return;
    std::vector<int> queue;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (rowAt(i).group() == SystemGroup::Waiting)
            queue.push_back(i);
    }
    std::ranges::sort(queue, {}, [this](int row) {
        const Upgrade &upgrade = *rowAt(row).upgrade;
        return std::pair(upgrade.place, upgrade.endpoint);
    });
    const auto give = [&](int row, int place) {
        if (std::exchange(m_rows[size_t(row)].queuePlace, place) != place)
            touched.push_back(changeOf(row, ChangesWith::Queue));
    };
    for (const int row : m_queue) {
        if (rowAt(row).group() != SystemGroup::Waiting)
            give(row, 0);
    }
    m_queue = std::move(queue);
    for (int place = 0; place < int(m_queue.size()); ++place)
        give(m_queue[size_t(place)], place + 1);
}

QStringList SystemsTable::sites() const
{
    QSet<QString> sites;
    for (const SystemRow &row : m_rows) {
        if (!row.endpoint.site.isEmpty())
            sites.insert(row.endpoint.site);
    }
    return sites.values();
}

QList<QUuid> SystemsTable::queue() const
{
    QList<QUuid> sessions;
    sessions.reserve(qsizetype(m_queue.size()));
    for (const int row : m_queue)
        sessions.append(rowAt(row).upgrade->sessionId);
    return sessions;
}

void SystemsTable::tell(std::vector<RowChange> &touched)
{
    if (touched.empty())
        return;
    std::ranges::sort(touched, {}, &RowChange::row);
    Q_EMIT rowsChanged(touched);
    struct Range
    {
        int top;
        int bottom;
        SystemsColumn first;
        SystemsColumn last;
    };
    std::vector<Range> ranges;
    for (const RowChange &t : touched) {
        if (ranges.empty() || t.row > ranges.back().bottom + 1) {
            ranges.push_back({t.row, t.row, t.first, t.last});
            continue;
        }
        Range &range = ranges.back();
        range = {range.top, t.row, std::min(range.first, t.first), std::max(range.last, t.last)};
    }
    if (ranges.size() > MostRanges) {
        Range all = ranges.front();
        for (const Range &range : ranges)
            all = {all.top, range.bottom, std::min(all.first, range.first),
                   std::max(all.last, range.last)};
        ranges = {all};
    }
    for (const Range &range : ranges)
        Q_EMIT dataChanged(index(range.top, int(range.first)),
                           index(range.bottom, int(range.last)));
}

const SystemRow *SystemsTable::find(EndpointId id) const
{
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.cend() ? nullptr : &m_rows[size_t(*found)];
}

QModelIndex SystemsTable::indexOf(EndpointId id) const
{
    const auto found = m_rowOf.constFind(id);
    return found == m_rowOf.cend() ? QModelIndex() : index(*found, 0);
}

QString SystemsTable::nameOf(EndpointId id) const
{
    const SystemRow *row = find(id);
    return row ? row->endpoint.displayName() : QString();
}

const Endpoint *SystemsTable::findBySerial(const SerialNumber &serialNumber) const
{
    if (serialNumber.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(m_rows, [&](const SystemRow &row) {
        return row.endpoint.identification.serialNumber == serialNumber;
    });
    return found == m_rows.end() ? nullptr : &found->endpoint;
}

QList<SerialNumber> SystemsTable::serialNumbers() const
{
    QList<SerialNumber> serials;
    for (const SystemRow &row : m_rows) {
        if (!row.endpoint.identification.serialNumber.isEmpty())
            serials.append(row.endpoint.identification.serialNumber);
    }
    return serials;
}

int SystemsTable::olderSystems() const
{
    return int(std::ranges::count_if(m_rows, [](const SystemRow &row) {
        const SoftwareVersion &runs = row.version;
        return !row.endpoint.isRemoved && runs.train() == QLatin1String("TC") &&
               runs.major() >= 0 && runs.major() < 6;
    }));
}

bool SystemsTable::hasReleaseKey(const SerialNumber &serialNumber) const
{
    return m_serialsWithKey.contains(serialNumber);
}

int SystemsTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SystemsTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SystemsColumnCount;
}

QVariant SystemsTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SystemRow &row = m_rows[size_t(index.row())];
    const Column &column = SystemsTable::column(SystemsColumn(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return column.text(row, m_clock);
    case CopyTextRole:
        return column.copied(row, m_clock);
    case Qt::ToolTipRole:
        return column.cellTip ? column.cellTip(row, m_clock) : QString();
    case Qt::AccessibleTextRole:
        return index.column() == int(SystemsColumn::Name)
                   ? column.spoken(row, m_clock)
                   : Wording::headed(column.title(), column.spoken(row, m_clock));
    case EndpointIdRole:
        return row.endpoint.id;
    case UpgradeRole:
        return row.upgrade ? QVariant::fromValue(*row.upgrade) : QVariant();
    case NeedsOperatorRole:
        return row.group() == SystemGroup::NeedsOperator;
    case StaleRole:
        return isStale(row);
    default:
        return {};
    }
}

SortValue SystemsTable::sortValueAt(int row, SystemsColumn column) const
{
    return SystemsTable::column(column).sorted(rowAt(row), m_clock);
}

bool SystemsTable::isStale(const SystemRow &row) const
{
    if (m_staleAfter.count() == 0)
        return false;
    return !row.endpoint.lastHeard.isValid() ||
           row.endpoint.lastHeard.secsTo(m_clock.now()) > m_staleAfter.count();
}

QVariant SystemsTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= SystemsColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return column(SystemsColumn(section)).title();
    if (role == Qt::ToolTipRole)
        return column(SystemsColumn(section)).tip();
    return {};
}

Qt::ItemFlags SystemsTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

QStringList SystemsTable::mimeTypes() const
{
    return {mimeType()};
}

QMimeData *SystemsTable::mimeData(const QModelIndexList &indexes) const
{
    QList<QByteArray> ids;
    for (const QModelIndex &index : indexes) {
        if (index.column() == indexes.first().column())
            ids.append(QByteArray::number(rowAt(index.row()).endpoint.id));
    }
    auto *data = new QMimeData;
    data->setData(mimeType(), ids.join('\n'));
    return data;
}

QList<EndpointId> SystemsTable::systemsIn(const QMimeData *data)
{
    QList<EndpointId> ids;
    const QList<QByteArray> lines = data ? data->data(mimeType()).split('\n') : QList<QByteArray>();
    for (const QByteArray &line : lines) {
        if (const EndpointId id = line.toLongLong(); id > 0)
            ids.append(id);
    }
    return ids;
}

} // namespace Uplift
