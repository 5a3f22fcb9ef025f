// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"

#include <QByteArrayList>
#include <QCollator>
#include <QSortFilterProxyModel>
#include <algorithm>

namespace Uplift
{

/// Chooses and orders the rows of a table: words that must all occur somewhere in a row. The table
/// says what a row holds (`contains`) and what a column is sorted by (`sortValueAt`). GUI thread.
template<typename Table>
class WordsFilter : public QSortFilterProxyModel
{
public:
    /// The table outlives it.
    explicit WordsFilter(Table &table, QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
        , m_table(table)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
        setSourceModel(&table);
    }

    void setSearchText(const QString &text)
    {
        m_words = text.simplified().toLower().toUtf8().split(' '); // one empty one, which fits all
        // Taking out row after row would take seconds where there are many.
        invalidate();
    }

protected:
    const Table &table() const { return m_table; }

    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return m_table.contains(row, m_words);
    }

    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const SortValue one = m_table.sortValueAt(left.row(), left.column());
        const SortValue other = m_table.sortValueAt(right.row(), right.column());
        if (one.number != other.number)
            return one.number < other.number;
        return one.text != other.text && (one.isName ? m_collator.compare(one.text, other.text)
                                                     : one.text.compare(other.text)) < 0;
    }

private:
    const Table &m_table;
    QByteArrayList m_words;
    QCollator m_collator;
};

/// The cells of a row as `containsWords` looks through them: in lower case and UTF-8.
inline QByteArray searchable(const QStringList &cells)
{
    return cells.join(u'\n').toLower().toUtf8();
}

/// True when each of the words, in lower case and UTF-8, occurs in it.
inline bool containsWords(const QByteArray &searchable, const QByteArrayList &words)
{
    return std::ranges::all_of(
        words, [&searchable](const QByteArray &word) { return searchable.contains(word); });
}

} // namespace Uplift
