// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "systemstable.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace Uplift
{

/// Chooses and orders the rows of a systems table. GUI thread.
///
/// A search is a list of words that must all occur, and of `key:value` pairs; keys are name,
/// address, product, serial, mac, family, version, target and state. `state:` takes the words of
/// the event log (`downloading`, `failed`…) and the groups `waiting`, `running`, `needs`.
/// What needs the operator stands first whatever the order.
class SystemsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    /// The table outlives the filter.
    explicit SystemsFilter(SystemsTable &table, QObject *parent = nullptr);

    void setSearchText(const QString &text);
    QString searchText() const { return m_searchText; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    struct Term
    {
        QString key; ///< empty: anywhere
        QString value;
    };

    static bool matches(const SystemRow &row, const Term &term);
    int compare(const SystemRow &left, const SystemRow &right, SystemsColumn column) const;

    SystemsTable &m_table;
    QString m_searchText;
    QList<Term> m_terms;
    QCollator m_collator;
};

} // namespace Uplift
