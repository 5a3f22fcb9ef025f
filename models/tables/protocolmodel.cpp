// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocolmodel.h"

#include "columns.h"
#include "protocoltext.h"
#include <tables/wording/wording.h>

#include <algorithm>

namespace Uplift
{

ProtocolModel::ProtocolModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

void ProtocolModel::setMessages(QList<LogEntry> messages)
{
    std::ranges::sort(messages, std::greater<>(), &LogEntry::id);
    if (messages == m_messages)
        return;
    beginResetModel();
    m_messages = std::move(messages);
    endResetModel();
}

int ProtocolModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int ProtocolModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProtocolModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry &message = m_messages.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(message, index.column());
    case Qt::ToolTipRole:
        return index.column() == MomentColumn ? Wording::fullMoment(message.at)
                                              : firstLineOf(message.raw);
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant();
    case LogKindRole:
        return int(message.kind);
    default:
        return {};
    }
}

QString ProtocolModel::text(const LogEntry &message, int column) const
{
    if (column == MomentColumn)
        return Wording::preciseMoment(message.at, m_clock.now());
    if (column == SizeColumn)
        return Wording::bytes(message.raw.size());
    return Wording::message(message);
}

QVariant ProtocolModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return Wording::protocolHeading(section);
}

} // namespace Uplift
