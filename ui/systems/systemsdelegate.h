// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/progresspainter.h>

#include <domain/clock.h>
#include <QFontMetrics>
#include <QHash>
#include <QStaticText>
#include <QStyledItemDelegate>

namespace Uplift
{

struct Upgrade;

/// Where the button is in the state cell of a row that needs the operator.
QRect retryButtonIn(const QRect &cell, const QFontMetrics &metrics, Qt::LayoutDirection direction);

/// Paints the rows of the systems view: the state with its icon and bar, stale rows quietly, rows
/// that need the operator on a tint.
class SystemsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The clock outlives the delegate.
    /// What a row stands on when it is not selected; no brush for most.
    static QBrush groundOf(const QModelIndex &index, const QPalette &palette);

    /// What stands before a name, in pixels.
    static int iconWidth();

    explicit SystemsDelegate(const Clock &clock, QObject *parent = nullptr);

    /// Cells outside of this part of the viewport are left out: a view asks for whole rows, however
    /// little of them is to be painted. Empty: none is.
    void paintOnly(const QRect &part) { m_part = part; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QStyleOptionViewItem &option,
                    const Upgrade &upgrade) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                   const QString &text) const;
    void paintRetryButton(QPainter &painter, const QStyleOptionViewItem &option) const;

    /// A text ready to be drawn, and cut off to the room that it had last.
    struct Shaped
    {
        QStaticText whole;
        QStaticText cut;
        int room = -1; ///< that of `cut`; -1: was never cut off
    };

    Shaped &shaped(const QString &text, const QFont &font) const;

    const Clock &m_clock;
    QRect m_part;
    mutable QHash<std::pair<QString, bool>, Shaped> m_shaped; ///< by text and boldness
    mutable QFont m_shapedFor;
    mutable ProgressPainter m_bars;
};

} // namespace Uplift
