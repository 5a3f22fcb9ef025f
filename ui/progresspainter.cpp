// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progresspainter.h"

#include "presentation.h"
#include "theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace Uplift
{

QString fitting(const QStringList &variants, int width, const QFontMetrics &metrics)
{
    for (const QString &variant : variants) {
        if (metrics.horizontalAdvance(variant) <= width)
            return variant;
    }
    return metrics.elidedText(variants.value(variants.size() - 1), Qt::ElideRight, width);
}

void paintProgress(QPainter &painter, const QRect &rect, double share, const QString &text,
                   const QPalette &palette, Qt::LayoutDirection direction)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor ink = colourOf(Tone::Running, palette);
    QRect filled = rect;
    filled.setWidth(int(rect.width() * share));
    filled = QStyle::visualRect(direction, rect, filled);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(shape, mixed(base, palette.color(QPalette::Text), 0.07));
    painter.setClipPath(shape);
    painter.fillRect(filled, mixed(base, ink, isDark(palette) ? 0.36 : 0.26));
    painter.setClipping(false);
    painter.setPen(mixed(base, ink, 0.45));
    painter.drawPath(shape);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(rect.adjusted(8, 0, -8, 0),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     text);
    painter.restore();
}

} // namespace Uplift
