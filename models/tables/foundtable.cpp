// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundtable.h"

#include "systemstable.h"

#include <algorithm>

namespace Uplift
{

FoundTable::FoundTable(const SystemsTable &systems, QObject *parent)
    : QAbstractTableModel(parent)
    , m_systems(systems)
{
}

void FoundTable::clear()
{
    beginResetModel();
    m_results.clear();
    endResetModel();
}

void FoundTable::add(const FindingResult &result)
{
    const auto known = std::ranges::find(m_results, result.address, &FindingResult::address);
    if (known != m_results.end()) {
        *known = result;
        const int row = int(known - m_results.begin());
        Q_EMIT dataChanged(index(row, 0), index(row, FoundColumnCount - 1));
        return;
    }
    beginInsertRows({}, int(m_results.size()), int(m_results.size()));
    m_results.append(result);
    endInsertRows();
}

int FoundTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

int FoundTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FoundColumnCount;
}

QVariant FoundTable::data(const QModelIndex &index, int role) const
{
    const FindingResult &result = m_results.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return column(FoundColumn(index.column())).text(result, m_systems);
    if (role == NeedsOperatorRole)
        return result.failure.has_value();
    if (role == EndpointIdRole)
        return result.endpoint;
    return {};
}

QVariant FoundTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
        section >= FoundColumnCount)
        return {};
    return column(FoundColumn(section)).title();
}

void FoundTable::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, FoundColumnCount - 1);
    if (!m_results.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_results.size()) - 1, FoundColumnCount - 1));
}

} // namespace Uplift
