// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsdelegate.h"

#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/columns.h>
#include <tables/systemsfilter.h>
#include <tables/wording/wording.h>
#include <QPainter>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace Uplift
{

namespace
{

constexpr int IconSize = 16;
constexpr int Gap = Space::Unit;
constexpr int BarWidth = 120;
constexpr int BarHeight = 6;
constexpr int LeastBesideBar = 60; // pixels of words; else there is no bar
constexpr int RowHeight = 36;
constexpr int CompactRowHeight = 28;
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

/// Between a state and its link.
const QString &beforeLink()
{
    static const QString dot = QStringLiteral("\u00a0·\u00a0"); // the spaces count, too
    return dot;
}

const SystemRow *rowOf(const QModelIndex &index)
{
    const auto *filter = qobject_cast<const SystemsFilter *>(index.model());
    return filter ? filter->rowAt(index) : nullptr;
}

Look lookOf(const SystemRow &row)
{
    return row.upgrade               ? Uplift::lookOf(*row.upgrade)
           : row.endpoint.isAccepted ? Uplift::lookOf(row.update)
                                     : Look{QStringLiteral("information"), Tone::Waiting};
}

} // namespace

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
        return mixed(base, palette.color(QPalette::Text), 0.045);
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
    if (columnOf(index) == SystemsColumn::Address)
        option->textElideMode = Qt::ElideLeft; // systems of one place differ at the end
    const bool needsOperator = index.data(NeedsOperatorRole).toBool();
    option->backgroundBrush = groundOf(index, option->palette);
    const bool ages =
        columnOf(index) == SystemsColumn::LastHeard || columnOf(index) == SystemsColumn::Version;
    if (ages && index.data(StaleRole).toBool()) {
        const QColor quiet = colourOf(Tone::Quiet, option->palette);
        option->palette.setColor(QPalette::Text, quiet);
        option->palette.setColor(QPalette::HighlightedText, quiet);
    }
    if (index.data(GroupKeyRole).isValid()) { // a caption
        const QColor quiet = colourOf(Tone::Quiet, option->palette);
        option->palette.setColor(QPalette::Text, quiet);
        option->palette.setColor(QPalette::HighlightedText, quiet);
        option->font = captionFont(option->font);
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
    const int least = m_isCompact ? CompactRowHeight : RowHeight;
    size.setHeight(std::max(least, option.fontMetrics.height() + (m_isCompact ? 8 : 14)));
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
    const SystemRow *row = columnOf(index) == SystemsColumn::State ? rowOf(index) : nullptr;
    if (row)
        paintState(*painter, ground, *row);
    else
        paintText(*painter, ground);
}

/// As the style would, but without laying the text out as a document each time: a table that is
/// scrolled paints hundreds of cells within a frame.
void SystemsDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option) const
{
    QRect room = option.rect.adjusted(Space::Half, 0, -Space::Half, 0);
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
    const std::pair key(text, font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF());
    if (font.family() != m_shapedFor.family() || m_shaped.size() > MostShaped) {
        m_shaped.clear();
        m_shapedFor = font;
    }
    if (const auto known = m_shaped.find(key); known != m_shaped.end())
        return *known;
    return *m_shaped.insert(key, {.whole = prepared(text, font), .cut = {}});
}

double SystemsDelegate::widthOf(const QString &text, const QFont &font) const
{
    return shaped(text, font).whole.size().width();
}

/// The words get what icon, bar and link leave; of words that are too long the end is cut off.
SystemsDelegate::StateParts SystemsDelegate::partsOf(const QRect &cell, const SystemRow &row,
                                                     const QFont &font) const
{
    StateParts parts;
    QRect room = cell.adjusted(Space::Half, 0, -Space::Half, 0);
    const QStringList variants = Wording::systemStateVariants(row, m_clock.now());
    if (variants.first().isEmpty())
        return parts;
    parts.icon = QRect(room.left(), room.center().y() - IconSize / 2 + 1, IconSize, IconSize);
    room.setLeft(parts.icon.right() + 1 + Gap);
    const bool isDownloading = row.upgrade && row.upgrade->state == UpgradeState::Downloading;
    if (isDownloading && room.width() >= BarWidth + Gap + LeastBesideBar) {
        parts.bar = QRect(room.left(), room.center().y() - BarHeight / 2 + 1, BarWidth, BarHeight);
        room.setLeft(parts.bar.right() + 1 + Gap);
    }
    const QString link = Wording::dueAction(row.dueAction());
    const int linkWidth = link.isEmpty() ? 0 : int(std::ceil(widthOf(link, font))) + 2;
    const int between = link.isEmpty() ? 0 : int(std::ceil(widthOf(beforeLink(), font)));
    const int most = std::max(0, room.width() - linkWidth - between);
    const auto measured = [&](const QString &text) { return widthOf(text, font); };
    parts.words = fitting(variants, most, QFontMetrics(font), measured);
    parts.text = QRect(room.left(), room.top(), most, room.height());
    if (linkWidth == 0)
        return parts;
    const int used = std::min(most, int(std::ceil(widthOf(parts.words, font))));
    parts.text.setWidth(used);
    parts.link = QRect(room.left() + used + between, room.top(), linkWidth, room.height());
    return parts;
}

QRect SystemsDelegate::linkIn(const QRect &cell, const SystemRow &row, const QFont &font,
                              Qt::LayoutDirection direction) const
{
    if (row.dueAction() == DueAction::None)
        return {};
    return QStyle::visualRect(direction, cell, partsOf(cell, row, font).link);
}

void SystemsDelegate::paintState(QPainter &painter, const QStyleOptionViewItem &option,
                                 const SystemRow &row) const
{
    const StateParts parts = partsOf(option.rect, row, option.font);
    if (parts.icon.isEmpty())
        return;
    const Look look = lookOf(row);
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    icon(look).paint(&painter, placed(parts.icon));
    if (!parts.bar.isEmpty())
        m_bars.paint(painter, placed(parts.bar), progressOf(*row.upgrade), option.palette,
                     option.direction);
    const QColor ink = parts.bar.isEmpty() ? colourOf(look.tone, option.palette)
                                           : option.palette.color(QPalette::Text);
    painter.setPen(ink);
    paintLine(painter, option, placed(parts.text), parts.words);
    if (parts.link.isEmpty())
        return;
    const QRect between(parts.text.right() + 1, parts.text.top(),
                        parts.link.left() - parts.text.right() - 1, parts.text.height());
    paintLine(painter, option, placed(between), beforeLink());
    const QRect link = placed(parts.link);
    paintLine(painter, option, link, Wording::dueAction(row.dueAction()));
    const int line = link.center().y() + option.fontMetrics.ascent() / 2 + 2;
    painter.fillRect(QRect(link.left(), line, link.width() - 2, 1), ink);
}

} // namespace Uplift
