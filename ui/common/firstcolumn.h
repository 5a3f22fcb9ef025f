// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

namespace Uplift
{

/// The first column of a table, for a list: to a screen reader each further one would be one more
/// item of the same name.
class FirstColumn : public QIdentityProxyModel
{
    Q_OBJECT
public:
    /// The table outlives it.
    explicit FirstColumn(QAbstractItemModel &table, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
};

} // namespace Uplift
