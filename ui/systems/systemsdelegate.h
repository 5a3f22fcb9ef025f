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

struct SystemRow;

/// Paints the rows of the systems view, whose model is a SystemsFilter: the state with its icon,
/// its bar and what is asked of the operator as a link, stale rows quietly, rows that need the
/// operator on a tint, heads of groups as captions.
class SystemsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// What a row stands on when it is not selected; no brush for most.
    static QBrush groundOf(const QModelIndex &index, const QPalette &palette);

    /// What stands before a name, in pixels.
    static int iconWidth();

    /// The clock outlives the delegate.
    explicit SystemsDelegate(const Clock &clock, QObject *parent = nullptr);

    /// Rows take less room.
    void setCompact(bool isCompact) { m_isCompact = isCompact; }

    /// Where the link of a row is in its state cell; empty where nothing is due.
    QRect linkIn(const QRect &cell, const SystemRow &row, const QFont &font,
                 Qt::LayoutDirection direction) const;

    /// Cells outside of this part of the viewport are left out: a view asks for whole rows, however
    /// little of them is to be painted. Empty: none is.
    void paintOnly(const QRect &part) { m_part = part; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    /// What is in a state cell, in a layout from left to right.
    struct StateParts
    {
        QRect icon; ///< empty: none
        QRect bar;  ///< empty: none
        QRect text;
        QString words;
        QRect link; ///< empty: none
    };

    StateParts partsOf(const QRect &cell, const SystemRow &row, const QFont &font) const;
    void paintState(QPainter &painter, const QStyleOptionViewItem &option,
                    const SystemRow &row) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                   const QString &text) const;

    /// A text ready to be drawn, and cut off to the room that it had last.
    struct Shaped
    {
        QStaticText whole;
        QStaticText cut;
        int room = -1; ///< that of `cut`; -1: was never cut off
    };

    Shaped &shaped(const QString &text, const QFont &font) const;
    double widthOf(const QString &text, const QFont &font) const;

    const Clock &m_clock;
    QRect m_part;
    bool m_isCompact = false;
    mutable QHash<std::pair<QString, double>, Shaped> m_shaped; ///< by text and size of its font
    mutable QFont m_shapedFor;
    mutable ProgressPainter m_bars;
};

} // namespace Uplift
