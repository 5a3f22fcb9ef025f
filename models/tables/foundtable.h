// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "columns.h"

#include <domain/contact.h>

#include <QAbstractTableModel>
#include <QList>

namespace Uplift
{

class SystemsTable;

/// What a search for systems has come upon: address, and the system or why it can't be told.
/// GUI thread.
class FoundTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Column = Uplift::Column<FindingResult, SystemsTable>;

    /// How a column is: its title and its text.
    static const Column &column(FoundColumn column);

    /// `systems` knows what they are called, and outlives it.
    explicit FoundTable(const SystemsTable &systems, QObject *parent = nullptr);

    void clear();

    /// A new result of an address replaces the one before.
    void add(const FindingResult &result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Texts are taken again, after a change of language or when systems got names.
    void refresh();

private:
    const SystemsTable &m_systems;
    QList<FindingResult> m_results;
};

} // namespace Uplift
