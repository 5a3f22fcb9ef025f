// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/package.h>
#include <QStyledItemDelegate>

namespace Uplift
{

class PackageMarks;

/// Paints a package as a card of two lines: version and family above, condition and size below;
/// while systems are dragged, what would happen to them in the place of the latter.
class PackageDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The marks outlive the delegate.
    explicit PackageDelegate(const PackageMarks &marks, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                    const Package &package) const;
    void paintCondition(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                        const Package &package) const;

    const PackageMarks &m_marks;
};

} // namespace Uplift
