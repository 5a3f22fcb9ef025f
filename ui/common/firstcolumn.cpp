// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstcolumn.h"

namespace Uplift
{

FirstColumn::FirstColumn(QAbstractItemModel &table, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(&table);
}

int FirstColumn::columnCount(const QModelIndex &parent) const
{
    return qMin(1, QIdentityProxyModel::columnCount(parent));
}

} // namespace Uplift
