// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>

#include <QAbstractTableModel>
#include <QList>

namespace Uplift
{

struct Ledger;

/// What a search for systems has come upon: address, and the system or why it can't be told.
/// GUI thread.
class FoundTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// The ledger outlives the table; it names the systems.
    explicit FoundTable(const Ledger &ledger, QObject *parent = nullptr);

    void clear();

    /// A new result of an address replaces the one before.
    void add(const FindingResult &result);

    const FindingResult &resultAt(int row) const { return m_results.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts are taken again, after a change of language or when systems got names.
    void refresh();

private:
    QString sentence(const FindingResult &result) const;

    const Ledger &m_ledger;
    QList<FindingResult> m_results;
};

} // namespace Uplift
