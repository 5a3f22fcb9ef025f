// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "unknowncaller.h"
#include "wordsfilter.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <vector>

namespace Uplift
{

class Clock;

/// What was heard from callers that are no known system, a row for all that say the same, each with
/// what to do about it. GUI thread.
class CallersTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = Uplift::Column<UnknownCaller, Clock>;

    /// How a column is: its title, its texts, what it is sorted by.
    static const Column &column(CallersColumn column);

    /// The clock outlives it.
    explicit CallersTable(const Clock &clock, QObject *parent = nullptr);

    /// Takes entries in any order, those of known systems left out; one that came before is none.
    void add(const QList<LogEntry> &entries);

    const UnknownCaller &callerAt(int row) const { return m_rows[size_t(row)].caller; }

    SortValue sortValueAt(int row, int column) const;
    bool contains(int row, const QByteArrayList &words) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Titles and texts are taken again, after a change of language.
    void retranslate();

private:
    struct Row
    {
        UnknownCaller caller;
        QByteArray words; ///< see `searchable`
    };

    QByteArray wordsOf(const UnknownCaller &caller) const;

    const Clock &m_clock;
    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf; ///< by what the entries of a row have in common
    QSet<qint64> m_seen;         ///< numbers of entries
};

} // namespace Uplift
