// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chiprow.h"

#include "assessmentwords.h"
#include "spacing.h"
#include "theme.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace Uplift
{

namespace
{

constexpr int ChipGap = Space::Unit;
constexpr int ChipPadding = 12; // beside the words
constexpr int ChipAbove = 5;    // and over them

} // namespace

ChipRow::ChipRow(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    QStringList texts;
    for (const Chip &chip : chips)
        texts.append(chip.text);
    setAccessibleName(texts.join(separator()));
    setVisible(!chips.isEmpty());
    updateGeometry();
    update();
}

QList<QRect> ChipRow::places(int width) const
{
    const int height = fontMetrics().height() + 2 * ChipAbove;
    QList<QRect> places;
    QPoint at(0, 0);
    for (const Chip &chip : m_chips) {
        const int wanted = fontMetrics().horizontalAdvance(chip.text) + 2 * ChipPadding + 2;
        const int taken = std::min(wanted, std::max(width, 2 * ChipPadding));
        if (at.x() > 0 && at.x() + taken > width)
            at = {0, at.y() + height + ChipGap};
        places.append({at, QSize(taken, height)});
        at.rx() += taken + ChipGap;
    }
    return places;
}

QSize ChipRow::sizeHint() const
{
    constexpr int OneLine = 1 << 20;
    const QList<QRect> all = places(OneLine);
    return all.isEmpty() ? QSize() : QSize(all.last().right() + 1, all.last().height());
}

QSize ChipRow::minimumSizeHint() const
{
    return {0, m_chips.isEmpty() ? 0 : fontMetrics().height() + 2 * ChipAbove};
}

int ChipRow::heightForWidth(int width) const
{
    const QList<QRect> all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

void ChipRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QList<QRect> all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QColor ink = readableInk(colourOf(m_chips.at(i).tone, palette()), ground,
                                       palette().color(QPalette::WindowText));
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), all.at(i));
        const double round = place.height() / 2.0;
        painter.setPen(ink);
        painter.setBrush(mixed(ground, ink, 0.05));
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), round, round);
        const int room = place.width() - 2 * ChipPadding;
        painter.drawText(place, Qt::AlignCenter,
                         fontMetrics().elidedText(m_chips.at(i).text, Qt::ElideRight, room));
    }
}

} // namespace Uplift
