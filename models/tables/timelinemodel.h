// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"

#include <domain/clock.h>
#include <domain/logentry.h>
#include <domain/upgrade.h>
#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace Uplift
{

/// What happened to one endpoint, the newest on top; column 0 the moment, column 1 the sentence.
/// What an endpoint says again and again without a change is one row with its number of times: a
/// check-in at each interval, the same feedback. GUI thread.
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

    /// Leaves out what belongs to no upgrade or to another one; a null session shows all.
    void showOnly(QUuid session);
    QUuid shownSession() const { return m_session; }

    /// When the upgrade came into each state, as far as the entries tell; UTC.
    QHash<UpgradeState, QDateTime> began(QUuid session) const;

    /// The newest entry of a row.
    const LogEntry &entryAt(int row) const { return m_rows.at(row).newest; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Not seen, but read out by screen readers.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Entries that say the same, one after the other.
    struct Row
    {
        LogEntry newest;
        QDateTime since; ///< when the oldest came
        int times = 1;
    };

    bool isShown(const LogEntry &entry) const;
    void arrange();
    QString text(const Row &row) const;

    const Clock &m_clock;
    EndpointId m_endpoint = 0;
    QUuid m_session;
    QList<LogEntry> m_entries; ///< newest first
    QList<Row> m_rows;         ///< newest first
};

} // namespace Uplift
