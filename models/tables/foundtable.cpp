// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundtable.h"

#include "columns.h"
#include "ledger.h"
#include <tables/wording/wording.h>

#include <algorithm>

namespace Uplift
{

FoundTable::FoundTable(const Ledger &ledger, QObject *parent)
    : QAbstractTableModel(parent)
    , m_ledger(ledger)
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
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
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
    return parent.isValid() ? 0 : 2;
}

QVariant FoundTable::data(const QModelIndex &index, int role) const
{
    const FindingResult &result = m_results.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return index.column() == 0 ? result.address : sentence(result);
    if (role == NeedsOperatorRole)
        return result.failure.has_value();
    if (role == EndpointIdRole)
        return result.endpoint;
    return {};
}

QVariant FoundTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Address") : tr("What answers");
}

void FoundTable::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_results.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_results.size()) - 1, columnCount() - 1));
}

QString FoundTable::sentence(const FindingResult &result) const
{
    if (result.failure) {
        const Wording::Problem problem = Wording::contactFailure(*result.failure);
        return problem.text();
    }
    const Endpoint endpoint = m_ledger.endpoints.value(result.endpoint);
    return tr("%1 · %2 · %3", "system, serial number, software")
        .arg(endpoint.displayName(), endpoint.identification.serialNumber,
             endpoint.identification.softwareVersion);
}

} // namespace Uplift
