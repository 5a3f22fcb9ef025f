// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposaldelegate.h"

#include "proposalmodel.h"
#include <ui/common/presentation.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QPainter>
#include <QWidget>

namespace Uplift
{

namespace
{

constexpr int CellMargin = Space::Half;
constexpr int ProposalRowHeight = 36;

Tone toneOfRow(const QModelIndex &index)
{
    return Tone(index.data(ProposalModel::ToneRole).toInt());
}

/// What the row stands on where it is not selected.
QColor groundOfRow(const QModelIndex &index, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const Tone tone = toneOfRow(index.siblingAtColumn(ProposalModel::System));
    return tone == Tone::Plain ? base : mixed(base, colourOf(tone, palette), 0.07);
}

QRect roomInCell(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(CellMargin, 0, -CellMargin, 0);
}

/// A little more than the letters take: their rounding shall not cut one off.
int widthOfText(const QStyleOptionViewItem &option, const QString &text)
{
    return option.fontMetrics.horizontalAdvance(text) + 3;
}

QRect textInCell(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect room = roomInCell(option);
    const QString link = index.data(ProposalModel::CureRole).toString();
    const int taken = link.isEmpty() ? 0 : widthOfText(option, link) + CellMargin;
    const int wanted = widthOfText(option, index.data().toString());
    return {room.left(), room.top(), std::min(wanted, std::max(0, room.width() - taken)),
            room.height()};
}

} // namespace

QRect ProposalDelegate::linkIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString link = index.data(ProposalModel::CureRole).toString();
    if (link.isEmpty())
        return {};
    const QRect room = roomInCell(option);
    const int left = textInCell(option, index).right() + 1 + CellMargin;
    const int width = std::min(widthOfText(option, link), room.right() + 1 - left);
    return QStyle::visualRect(option.direction, room, {left, room.top(), width, room.height()});
}

void ProposalDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->backgroundBrush = groundOfRow(index, option->palette);
    if (index.column() != ProposalModel::Expected)
        return;
    option->text.clear();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == ProposalModel::Expected)
        size.setWidth(
            shown.fontMetrics.horizontalAdvance(index.data().toString()) +
            shown.fontMetrics.horizontalAdvance(index.data(ProposalModel::CureRole).toString()) +
            3 * CellMargin);
    return size.expandedTo(
        {0, std::max(ProposalRowHeight, shown.fontMetrics.height() + CellMargin)});
}

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.column() != ProposalModel::Expected)
        return;
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor ground =
        isSelected ? selectionColour(option.palette) : groundOfRow(index, option.palette);
    const QColor ink = readableInk(colourOf(toneOfRow(index), option.palette), ground,
                                   option.palette.color(QPalette::Text));
    const int flags =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    painter->save();
    painter->setPen(ink);
    painter->setFont(option.font);
    const QRect words = textInCell(option, index);
    painter->drawText(
        QStyle::visualRect(option.direction, roomInCell(option), words), flags,
        option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    const QRect link = linkIn(option, index);
    if (!link.isEmpty()) {
        QFont underlined = option.font;
        underlined.setUnderline(true);
        painter->setFont(underlined);
        painter->drawText(
            link, flags,
            option.fontMetrics.elidedText(index.data(ProposalModel::CureRole).toString(),
                                          Qt::ElideRight, link.width()));
    }
    painter->restore();
}

} // namespace Uplift
