// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"
#include "systemrow.h"

#include <domain/clock.h>
#include <domain/contact.h>
#include <domain/facts.h>
#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <chrono>
#include <vector>

namespace Uplift
{

/// Every known endpoint with its newest upgrade, one row each. GUI thread. One that the operator
/// has taken off the list keeps its row, which neither counts nor is shown by the filter.
///
/// Rows are appended and never move; order and choice are the filter's business. A batch of facts
/// is told to views at once. Ages are text of the moment: views repaint by a timer.
class SystemsTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = Uplift::Column<SystemRow, Clock>;

    /// How a column is: its title, its texts, what it is sorted by.
    static const Column &column(SystemsColumn column);

    /// The clock outlives the table.
    explicit SystemsTable(const Clock &clock, QObject *parent = nullptr);

    /// Takes over a batch: new rows are inserted together, changed ones told in few ranges.
    void applyFacts(const Facts &facts);

    /// A system not heard for longer than this is stale; zero: never.
    void setStaleAfter(std::chrono::seconds age) { m_staleAfter = age; }

    /// What is at hand for systems that could be upgraded.
    void setPackages(const QList<Package> &packages);
    void setStepRules(const StepRules &rules);

    /// Marks the system as borrowed as long as its former manager has to be restored.
    void setFormerManager(const FormerManager &former);

    /// The row as it is; valid until the next batch.
    const SystemRow &rowAt(int row) const { return m_rows[size_t(row)]; }

    /// Null when there is none; valid until the next batch.
    const SystemRow *find(EndpointId id) const;

    /// Not valid when there is none.
    QModelIndex indexOf(EndpointId id) const;

    /// What the system calls itself; empty when there is none.
    QString nameOf(EndpointId id) const;

    /// Null when there is none of that serial number; valid until the next batch.
    const Endpoint *findBySerial(const SerialNumber &serialNumber) const;

    QList<SerialNumber> serialNumbers() const;

    /// Systems whose software is older than TC6.
    int olderSystems() const;

    bool hasReleaseKey(const SerialNumber &serialNumber) const;
    bool hasReleaseKey(const Endpoint &endpoint) const
    {
        return hasReleaseKey(endpoint.identification.serialNumber);
    }

    SortValue sortValueAt(int row, SystemsColumn column) const;

    const RolloutSummary &summary() const { return m_summary; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    static QString mimeType() { return QStringLiteral("application/x-uplift-systems"); }

    /// The systems that a drag carries; empty when it carries none.
    static QList<EndpointId> systemsIn(const QMimeData *data);

    /// The sites that the operator has named, each once.
    QStringList sites() const;

    /// The sessions that wait, the next one first.
    QList<QUuid> queue() const;

    /// What changed in a row by a batch.
    struct RowChange
    {
        int row;
        SystemsColumn first;
        SystemsColumn last;
        bool beyondNumbers; ///< more than bytes that moved or the moment of the last call
    };

Q_SIGNALS:
    /// The rows of a batch, each once or twice, before they are told by dataChanged.
    void rowsChanged(const std::vector<Uplift::SystemsTable::RowChange> &changes);
    void summaryChanged(const Uplift::RolloutSummary &summary);

private:
    void insertNew(const QList<Endpoint> &endpoints);
    SystemRow newRow(const Endpoint &endpoint);
    void apply(const Endpoint &endpoint, std::vector<RowChange> &touched);
    void apply(const Upgrade &upgrade, std::vector<RowChange> &touched);
    void numberQueue(std::vector<RowChange> &touched);
    void findUpdates();
    void tell(std::vector<RowChange> &touched);
    bool isStale(const SystemRow &row) const;

    const Clock &m_clock;
    std::chrono::seconds m_staleAfter{0};
    std::vector<SystemRow> m_rows;
    QHash<EndpointId, int> m_rowOf;
    std::vector<int> m_queue; ///< rows that wait, the next one first
    bool m_queueChanged = false;
    QHash<EndpointId, Upgrade> m_early;  ///< upgrades told before their endpoint
    QHash<EndpointId, QString> m_owedTo; ///< former managers that have to be restored
    QSet<SerialNumber> m_serialsWithKey;
    UpdatesAtHand m_updates;
    RolloutSummary m_summary;
};

} // namespace Uplift
