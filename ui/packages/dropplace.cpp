// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dropplace.h"

#include <ui/common/presentation.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QPainter>

namespace Uplift
{

namespace
{

constexpr int PlacePadding = Space::Double;
constexpr int PlaceGap = Space::Half;
constexpr int PlaceFlags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;

int heightOfLines(const QString &text, int width, const QFontMetrics &metrics)
{
    return metrics.boundingRect(QRect(0, 0, width, 1000), PlaceFlags, text).height();
}

} // namespace

DropPlace::DropPlace(QWidget *parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void DropPlace::setTexts(const QString &drop, const QString &choose)
{
    m_drop = drop;
    m_choose = choose;
    setAccessibleName(choose);
    setAccessibleDescription(drop);
    updateGeometry();
    update();
}

QSize DropPlace::sizeHint() const
{
    constexpr int Width = 200;
    return {Width, heightForWidth(Width)};
}

QSize DropPlace::minimumSizeHint() const
{
    return {60, 0};
}

int DropPlace::heightForWidth(int width) const
{
    const int room = std::max(1, width - 2 * PlacePadding);
    return heightOfLines(m_drop, room, fontMetrics()) + PlaceGap +
           heightOfLines(m_choose, room, fontMetrics()) + 2 * PlacePadding;
}

void DropPlace::paintEvent(QPaintEvent *)
{
    const QColor ground = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    const bool isHot = hasFocus() || underMouse();
    const QColor link = readableInk(accentColour(palette()), ground, text);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? mixed(ground, text, 0.06) : ground);
    painter.setPen(QPen(isHot ? link : mixed(ground, text, 0.4), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const QRect room = rect().adjusted(PlacePadding, PlacePadding, -PlacePadding, -PlacePadding);
    const int upper = heightOfLines(m_drop, room.width(), fontMetrics());
    painter.setPen(readableInk(colourOf(Tone::Quiet, palette()), ground, text));
    painter.drawText(room, PlaceFlags, m_drop);
    QFont underlined = font();
    underlined.setUnderline(isHot);
    painter.setFont(underlined);
    painter.setPen(link);
    painter.drawText(room.adjusted(0, upper + PlaceGap, 0, 0), PlaceFlags, m_choose);
}

} // namespace Uplift
