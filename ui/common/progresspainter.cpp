// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progresspainter.h"

#include "presentation.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

namespace Uplift
{

QString fitting(const QStringList &variants, int width, const QFontMetrics &metrics,
                const std::function<double(const QString &)> &widthOf)
{
    for (const QString &variant : variants) {
        if ((widthOf ? widthOf(variant) : metrics.horizontalAdvance(variant)) <= width)
            return variant;
    }
    return metrics.elidedText(variants.value(variants.size() - 1), Qt::ElideRight, width);
}

void ProgressPainter::paint(QPainter &painter, const QRect &rect, double share,
                            const QPalette &palette, Qt::LayoutDirection direction)
{
    const QColor base = palette.color(QPalette::Base);
    const Look look{.size = rect.size(),
                    .pixelRatio = painter.device()->devicePixelRatio(),
                    .empty = mixed(base, palette.color(QPalette::Text), 0.16).rgb(),
                    .full = colourOf(Tone::Running, palette).rgb()};
    QRect filled = rect;
    filled.setWidth(int(rect.width() * share));
    filled = QStyle::visualRect(direction, rect, filled);
    const int ratio = int(look.pixelRatio);
    if (ratio != look.pixelRatio || rect.isEmpty()) { // a pixmap could stand between pixels
        draw(painter, rect, filled, look);
        return;
    }
    keep(look);
    const auto put = [&](const QRect &part, const QPixmap &from) {
        const QRect source(part.topLeft() - rect.topLeft(), part.size());
        if (!part.isEmpty())
            painter.drawPixmap(part, from, QRect(source.topLeft() * ratio, source.size() * ratio));
    };
    QRect rest = rect;
    if (direction == Qt::LeftToRight)
        rest.setLeft(rect.left() + filled.width());
    else
        rest.setRight(rect.right() - filled.width());
    put(filled, m_full);
    put(rest, m_empty);
}

void ProgressPainter::keep(const Look &look)
{
    if (look == m_kept)
        return;
    m_kept = look;
    const QRect rect(QPoint(), look.size);
    const auto drawn = [&](const QRect &filled) {
        QPixmap pixmap(look.size * look.pixelRatio);
        pixmap.setDevicePixelRatio(look.pixelRatio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        draw(painter, rect, filled, look);
        return pixmap;
    };
    m_empty = drawn({});
    m_full = drawn(rect);
}

void ProgressPainter::draw(QPainter &painter, const QRect &rect, const QRect &filled,
                           const Look &look)
{
    QPainterPath shape;
    const double radius = std::min(4.0, rect.height() / 2.0);
    shape.addRoundedRect(QRectF(rect), radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, QColor(look.empty));
    painter.setClipPath(shape);
    painter.fillRect(filled, QColor(look.full));
    painter.restore();
}

} // namespace Uplift
