// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagedelegate.h"

#include "packagemarks.h"
#include <ui/common/icons.h>
#include <ui/common/presentation.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/columns.h>
#include <tables/wording/wording.h>
#include <QPainter>
#include <QWidget>

namespace Uplift
{

namespace
{

constexpr int BesideCard = Space::Unit;   // a card
constexpr int BetweenCards = Space::Half; // cards, on each side
constexpr int CardPadding = Space::Unit;
constexpr int CardGap = Space::Unit;
constexpr int CardIcon = 16;
constexpr int CardRound = 6;

QRect cardIn(const QRect &place)
{
    return place.adjusted(BesideCard, BetweenCards, -BesideCard, -BetweenCards);
}

void paintCard(QPainter &painter, const QStyleOptionViewItem &option, const QRect &card)
{
    const QPalette &palette = option.palette;
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Link);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isFocused = (option.state & QStyle::State_HasFocus) &&
                           (option.state & QStyle::State_KeyboardFocusChange);
    const double faint = option.state & QStyle::State_MouseOver ? 0.35 : 0.18;
    painter.setBrush(isSelected ? palette.color(QPalette::Highlight) : base);
    painter.setPen(
        QPen(isSelected || isFocused ? accent : mixed(base, palette.color(QPalette::Text), faint),
             isFocused ? 2 : 1));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), CardRound, CardRound);
}

/// A line of two texts, the first at the leading edge; where there is little room the second gives
/// way down to a third of it, then the first.
struct CardLine
{
    QRect first;
    QRect second;
};

CardLine sharedLine(const QRect &room, int second)
{
    const int whole = second + 2; // or the rounding of letters would cut it
    const int taken = whole <= room.width() / 2 ? whole : room.width() / 3;
    return {room.adjusted(0, 0, -taken - CardGap, 0),
            QRect(room.right() + 1 - taken, room.top(), taken, room.height())};
}

} // namespace

PackageDelegate::PackageDelegate(const PackageMarks &marks, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_marks(marks)
{
}

QSize PackageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.lineSpacing() + CardGap / 2 + 2 * CardPadding +
                     2 * BetweenCards};
}

void PackageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto package = index.data(PackageRole).value<Package>();
    const QRect card = cardIn(option.rect);
    const QRect room = card.adjusted(CardPadding, CardPadding, -CardPadding, -CardPadding);
    const int line = option.fontMetrics.lineSpacing();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, option, card);
    painter->restore();
    paintTitle(*painter, option, {room.left(), room.top(), room.width(), line}, package);
    const QRect lower(room.left(), room.bottom() + 1 - line, room.width(), line);
    if (!m_marks.isActive())
        return paintCondition(*painter, option, lower, package);
    QStyleOptionViewItem marked = option;
    marked.rect = card;
    m_marks.paint(*painter, marked, lower.adjusted(-CardPadding / 2, 0, CardPadding / 2, 0),
                  package.fileName);
}

static void putText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &whole,
                    const QRect &place, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(QStyle::visualRect(option.direction, whole, place),
                     int(QStyle::visualAlignment(option.direction, alignment | Qt::AlignVCenter)),
                     QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, place.width()));
}

void PackageDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QRect &place, const Package &package) const
{
    const QString family = Wording::family(package.name);
    const CardLine line = sharedLine(place, option.fontMetrics.horizontalAdvance(family));
    painter.save();
    QFont bold = option.font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(option.palette.color(QPalette::Text));
    putText(painter, option, place, line.first, Qt::AlignLeft, Wording::packageTitle(package.name));
    painter.setFont(option.font);
    painter.setPen(colourOf(Tone::Quiet, option.palette));
    putText(painter, option, place, line.second, Qt::AlignRight, family);
    painter.restore();
}

void PackageDelegate::paintCondition(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QRect &place, const Package &package) const
{
    const Look look = lookOf(package.condition);
    const QString size = Wording::bytes(package.size);
    const CardLine line = sharedLine(place, option.fontMetrics.horizontalAdvance(size));
    painter.save();
    painter.setFont(option.font);
    painter.setPen(colourOf(Tone::Quiet, option.palette));
    putText(painter, option, place, line.second, Qt::AlignRight, size);
    QRect iconRect(place.left(), 0, CardIcon, CardIcon);
    iconRect.moveTop(place.center().y() - CardIcon / 2 + 1);
    icon(look).paint(&painter, QStyle::visualRect(option.direction, place, iconRect));
    painter.setPen(colourOf(look.tone, option.palette));
    putText(painter, option, place, line.first.adjusted(CardIcon + 4, 0, 0, 0), Qt::AlignLeft,
            Wording::conditionOf(package));
    painter.restore();
}

} // namespace Uplift
