// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagedelegate.h"

#include "packagemarks.h"
#include <ui/common/icons.h>
#include <ui/common/presentation.h>

#include <tables/columns.h>
#include <tables/wording/wording.h>
#include <QPainter>
#include <QWidget>

namespace Uplift
{

namespace
{

constexpr int Margin = 8;
constexpr int IconSize = 16;

} // namespace

PackageDelegate::PackageDelegate(const PackageMarks &marks, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_marks(marks)
{
}

QSize PackageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * option.fontMetrics.lineSpacing() + 2 * Margin};
}

void PackageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const auto package = index.data(PackageRole).value<Package>();
    const QPalette &palette = option.palette;
    const QRect room = option.rect.adjusted(Margin, Margin, -Margin, -Margin);
    const int line = option.fontMetrics.lineSpacing();
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, room, rect);
    };
    const auto aligned = [&](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(option.direction, alignment));
    };

    painter->save();
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString family = Wording::family(package.name);
    const int familyWidth = option.fontMetrics.horizontalAdvance(family);
    const QRect upper(room.left(), room.top(), room.width(), line);
    const QRect titleRect = upper.adjusted(0, 0, -familyWidth - Margin, 0);
    painter->setPen(palette.color(QPalette::Text));
    painter->setFont(bold);
    painter->drawText(mirrored(titleRect), aligned(Qt::AlignLeft | Qt::AlignVCenter),
                      boldMetrics.elidedText(Wording::packageTitle(package.name), Qt::ElideRight,
                                             titleRect.width()));
    painter->setFont(option.font);
    painter->setPen(colourOf(Tone::Quiet, palette));
    painter->drawText(mirrored(upper), aligned(Qt::AlignRight | Qt::AlignVCenter), family);

    painter->restore();

    const QRect lower(room.left(), room.top() + line, room.width(), line);
    if (m_marks.isActive())
        m_marks.paint(*painter, option, option.rect.adjusted(2, line + Margin, -2, -Margin),
                      package.fileName);
    else
        paintCondition(*painter, option, lower, package);
}

void PackageDelegate::paintCondition(QPainter &painter, const QStyleOptionViewItem &option,
                                     const QRect &place, const Package &package) const
{
    const Look look = lookOf(package.condition);
    const auto mirrored = [&](const QRect &rect) {
        return QStyle::visualRect(option.direction, place, rect);
    };
    const auto aligned = [&](Qt::Alignment alignment) {
        return int(QStyle::visualAlignment(option.direction, alignment));
    };
    painter.save();
    painter.setFont(option.font);
    const QString size = Wording::bytes(package.size);
    const int sizeWidth = option.fontMetrics.horizontalAdvance(size);
    painter.setPen(colourOf(Tone::Quiet, option.palette));
    painter.drawText(place, aligned(Qt::AlignRight | Qt::AlignVCenter), size);
    QRect iconRect(place.left(), 0, IconSize, IconSize);
    iconRect.moveTop(place.center().y() - IconSize / 2 + 1);
    icon(look).paint(&painter, mirrored(iconRect));
    const QRect words = place.adjusted(IconSize + 4, 0, -sizeWidth - Margin, 0);
    painter.setPen(colourOf(look.tone, option.palette));
    painter.drawText(mirrored(words), aligned(Qt::AlignLeft | Qt::AlignVCenter),
                     option.fontMetrics.elidedText(Wording::condition(package.condition),
                                                   Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace Uplift
