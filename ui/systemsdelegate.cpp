// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsdelegate.h"

#include "icons.h"
#include "progresspainter.h"
#include "theme.h"

#include <tables/columns.h>
#include <tables/wording.h>
#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace Uplift
{

namespace
{

constexpr int IconSize = 16;
constexpr int Gap = 6;
constexpr int WidestBar = 360;

SystemsColumn columnOf(const QModelIndex &index)
{
    return SystemsColumn(index.column());
}

} // namespace

SystemsDelegate::SystemsDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void SystemsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool needsOperator = index.data(NeedsOperatorRole).toBool();
    if (needsOperator)
        option->backgroundBrush = mixed(option->palette.color(QPalette::Base),
                                        colourOf(Tone::Bad, option->palette), 0.09);
    const bool ages =
        columnOf(index) == SystemsColumn::LastHeard || columnOf(index) == SystemsColumn::Version;
    if (ages && index.data(StaleRole).toBool()) {
        const QColor quiet = colourOf(Tone::Quiet, option->palette);
        option->palette.setColor(QPalette::Text, quiet);
        option->palette.setColor(QPalette::HighlightedText, quiet);
    }
    if (columnOf(index) == SystemsColumn::Name) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(IconSize, IconSize);
        option->icon = needsOperator ? icon(lookOf(SystemGroup::NeedsOperator))
                                     : icon(lookOf(SystemGroup::Idle));
    }
}

QSize SystemsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() + 14));
    return size;
}

void SystemsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const QVariant upgrade = index.data(UpgradeRole);
    if (columnOf(index) != SystemsColumn::State || !upgrade.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = ground.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    paintState(*painter, ground, upgrade.value<Upgrade>());
}

void SystemsDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option,
                                 const Upgrade &upgrade) const
{
    const Look look = lookOf(upgrade);
    const QRect room = option.rect.adjusted(Gap, 0, -Gap, 0);
    QRect iconRect(room.left(), 0, IconSize, IconSize);
    iconRect.moveTop(room.center().y() - IconSize / 2 + 1);
    icon(look).paint(&painter, QStyle::visualRect(option.direction, room, iconRect));

    QRect rest = room;
    rest.setLeft(iconRect.right() + 1 + Gap);
    const bool isBar = upgrade.state == UpgradeState::Downloading;
    if (isBar)
        rest.setWidth(std::min(rest.width(), WidestBar));
    const QStringList variants = Wording::upgradeVariants(upgrade, m_clock.now());
    const QString text = fitting(variants, rest.width() - (isBar ? 16 : 0), option.fontMetrics);
    rest = QStyle::visualRect(option.direction, room, rest);

    painter.save();
    painter.setFont(option.font);
    if (isBar) {
        paintProgress(painter, rest.adjusted(0, 4, 0, -4), progressOf(upgrade), text,
                      option.palette, option.direction);
    } else {
        painter.setPen(colourOf(look.tone, option.palette));
        painter.drawText(
            rest, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            text);
    }
    painter.restore();
}

} // namespace Uplift
