// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace Uplift
{

/// Shows sentences whole: their row is as high as the width of the column demands. For lists of
/// some hundred rows; the view must not have uniform row heights.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The view owns it.
    explicit WrappingDelegate(QTreeView *view);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QTreeView *const m_view;
};

} // namespace Uplift
