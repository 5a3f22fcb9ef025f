// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/logentry.h>
#include <QAbstractTableModel>

namespace Uplift
{

/// The messages to and from one endpoint, the newest on top. GUI thread.
class ProtocolModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MomentColumn, MessageColumn, SizeColumn, ColumnCount };

    /// The clock outlives the model.
    explicit ProtocolModel(const Clock &clock, QObject *parent = nullptr);

    /// Replaces everything; entries may come in any order.
    void setMessages(QList<LogEntry> messages);

    const LogEntry &at(int row) const { return m_messages.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const LogEntry &message, int column) const;

    const Clock &m_clock;
    QList<LogEntry> m_messages; ///< newest first
};

} // namespace Uplift
