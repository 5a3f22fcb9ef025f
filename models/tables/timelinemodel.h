// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"

#include <domain/clock.h>
#include <domain/logentry.h>
#include <QAbstractTableModel>
#include <QList>

namespace Uplift
{

/// What happened to one endpoint, the newest on top; column 0 the moment, column 1 the sentence.
/// GUI thread.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The clock outlives the model.
    explicit TimelineModel(const Clock &clock, QObject *parent = nullptr);

    /// Turns to another endpoint; 0 is none. The list is empty until `setEntries`.
    void setEndpoint(EndpointId endpoint);
    EndpointId endpoint() const { return m_endpoint; }

    /// Replaces everything; entries may come in any order.
    void setEntries(QList<LogEntry> entries);

    /// Puts those on top that belong to the endpoint and are newer than what is there.
    void add(const QList<LogEntry> &entries);

    const QList<LogEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Not seen, but read out by screen readers.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Clock &m_clock;
    EndpointId m_endpoint = 0;
    QList<LogEntry> m_entries; ///< newest first
};

} // namespace Uplift
