// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsdelegate.h"

#include <ui/common/icons.h>
#include <ui/common/theme.h>

#include <tables/columns.h>
#include <tables/wording/wording.h>
#include <QAbstractItemView>
#include <QCursor>
#include <QPainter>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr int IconSize = 16;
constexpr int Gap = 6;
constexpr int WidestBar = 360;
constexpr qsizetype MostShaped = 4000;

SystemsColumn columnOf(const QModelIndex &index)
{
    return SystemsColumn(index.column());
}

/// Most cells have no ground of their own, and a style computes many colours before it sees that.
bool hasGround(const QStyleOptionViewItem &option)
{
    return option.backgroundBrush.style() != Qt::NoBrush ||
           option.state.testAnyFlags(QStyle::State_Selected | QStyle::State_MouseOver);
}

QStaticText prepared(const QString &text, const QFont &font)
{
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.prepare(QTransform(), font);
    return made;
}

/// So many letters of a state stand beside a button with a word; else the button has its icon
/// alone.
constexpr int LettersOfState = 24;

} // namespace

QRect retryButtonIn(const QRect &cell, const QFontMetrics &metrics, Qt::LayoutDirection direction)
{
    const int height = cell.height() - 6;
    const int word = metrics.horizontalAdvance(SystemsDelegate::tr("Retry")) + 24;
    const int width = cell.width() - word < LettersOfState * letterWidth(metrics) ? height : word;
    const QRect button(cell.right() - width - 4, cell.top() + 3, width, height);
    return QStyle::visualRect(direction, cell, button);
}

SystemsDelegate::SystemsDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

int SystemsDelegate::iconWidth()
{
    return IconSize + 2 * 4; // what a style keeps around it
}

QBrush SystemsDelegate::groundOf(const QModelIndex &index, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    if (index.data(GroupKeyRole).isValid())
        return mixed(base, palette.color(QPalette::Text), 0.06);
    if (index.data(NeedsOperatorRole).toBool())
        return mixed(base, colourOf(Tone::Bad, palette), 0.09);
    return {};
}

void SystemsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    // The table knows neither fonts nor colours nor check boxes: the base class would ask for all.
    option->index = index;
    option->features |= QStyleOptionViewItem::HasDisplay;
    if (columnOf(index) != SystemsColumn::State)
        option->text = index.data(Qt::DisplayRole).toString();
    const bool needsOperator = index.data(NeedsOperatorRole).toBool();
    option->backgroundBrush = groundOf(index, option->palette);
    const bool ages =
        columnOf(index) == SystemsColumn::LastHeard || columnOf(index) == SystemsColumn::Version;
    if (ages && index.data(StaleRole).toBool()) {
        const QColor quiet = colourOf(Tone::Quiet, option->palette);
        option->palette.setColor(QPalette::Text, quiet);
        option->palette.setColor(QPalette::HighlightedText, quiet);
    }
    if (index.data(GroupKeyRole).isValid()) {
        option->font.setBold(true);
        return;
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
    if (!m_part.isEmpty() && !m_part.intersects(option.rect))
        return;
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    if (hasGround(ground))
        ground.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter,
                                              ground.widget);
    const QVariant upgrade =
        columnOf(index) == SystemsColumn::State ? index.data(UpgradeRole) : QVariant();
    if (!upgrade.isValid()) {
        paintText(*painter, ground);
        return;
    }
    if (index.data(NeedsOperatorRole).toBool()) {
        paintRetryButton(*painter, ground);
        const QRect button = retryButtonIn(ground.rect, ground.fontMetrics, ground.direction);
        if (ground.direction == Qt::LeftToRight)
            ground.rect.setRight(button.left());
        else
            ground.rect.setLeft(button.right());
    }
    paintState(*painter, ground, upgrade.value<Upgrade>());
}

/// As the style would, but without laying the text out as a document each time: a table that is
/// scrolled paints hundreds of cells within a frame.
void SystemsDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option) const
{
    QRect room = option.rect.adjusted(Gap - 2, 0, -(Gap - 2), 0);
    if (!option.icon.isNull()) {
        QRect iconRect(room.left(), 0, IconSize, IconSize);
        iconRect.moveTop(room.center().y() - IconSize / 2 + 1);
        option.icon.paint(&painter, QStyle::visualRect(option.direction, room, iconRect));
        const QRect rest = room.adjusted(IconSize + Gap, 0, 0, 0);
        room = QStyle::visualRect(option.direction, room, rest);
    }
    if (option.text.isEmpty())
        return;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    paintLine(painter, option, room, option.text);
}

/// Cut off where it is too long for the room.
void SystemsDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option,
                                const QRect &room, const QString &text) const
{
    Shaped &known = shaped(text, option.font);
    const bool fits = known.whole.size().width() <= room.width();
    if (!fits && known.room != room.width()) {
        known.room = room.width();
        known.cut = prepared(
            option.fontMetrics.elidedText(text, option.textElideMode, room.width()), option.font);
    }
    const QStaticText &line = fits ? known.whole : known.cut;
    const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                            line.size().toSize(), room);
    painter.setFont(option.font);
    painter.drawStaticText(place.topLeft(), line);
}

/// Shaping a text costs more than drawing it, and most texts stay.
SystemsDelegate::Shaped &SystemsDelegate::shaped(const QString &text, const QFont &font) const
{
    const std::pair key(text, font.bold());
    if (font.family() != m_shapedFor.family() || font.pointSizeF() != m_shapedFor.pointSizeF() ||
        m_shaped.size() > MostShaped) {
        m_shaped.clear();
        m_shapedFor = font;
    }
    if (const auto known = m_shaped.find(key); known != m_shaped.end())
        return *known;
    return *m_shaped.insert(key, {.whole = prepared(text, font), .cut = {}});
}

void SystemsDelegate::paintRetryButton(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const QRect rect = retryButtonIn(option.rect, option.fontMetrics, option.direction);
    const QWidget *viewport =
        qobject_cast<const QAbstractItemView *>(option.widget)
            ? qobject_cast<const QAbstractItemView *>(option.widget)->viewport()
            : option.widget;
    const bool hovered =
        viewport->underMouse() && rect.contains(viewport->mapFromGlobal(QCursor::pos()));
    const QColor ink = colourOf(Tone::Bad, option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(mixed(option.palette.color(QPalette::Base), ink, hovered ? 0.22 : 0.04));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (rect.width() == rect.height()) {
        icon(Look{QStringLiteral("retry"), Tone::Bad}).paint(&painter, rect.adjusted(3, 3, -3, -3));
    } else {
        painter.setFont(option.font);
        painter.drawText(rect, Qt::AlignCenter, tr("Retry"));
    }
    painter.restore();
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
    const int margin = isBar ? 8 : 0;
    const QString text =
        fitting(Wording::upgradeVariants(upgrade, m_clock.now()), rest.width() - 2 * margin,
                option.fontMetrics, [&](const QString &variant) {
                    return shaped(variant, option.font).whole.size().width();
                });
    rest = QStyle::visualRect(option.direction, room, rest);
    if (isBar)
        m_bars.paint(painter, rest.adjusted(0, 4, 0, -4), progressOf(upgrade), option.palette,
                     option.direction);
    painter.setPen(isBar ? option.palette.color(QPalette::Text)
                         : colourOf(look.tone, option.palette));
    paintLine(painter, option, rest.adjusted(margin, 0, -margin, 0), text);
}

} // namespace Uplift
