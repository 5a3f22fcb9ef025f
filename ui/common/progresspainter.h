// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QPalette>
#include <QPixmap>
#include <QRect>
#include <QStringList>
#include <functional>

class QPainter;

namespace Uplift
{

/// The first of the variants (longest first) that fits the width, else the last one cut off.
/// `widthOf` says how wide a text is, where that is known more cheaply than by the metrics.
QString fitting(const QStringList &variants, int width, const QFontMetrics &metrics,
                const std::function<double(const QString &)> &widthOf = {});

/// Draws bars filled from the leading side. GUI thread.
///
/// Round ends cost more than all the rest of a row, so an empty and a full bar are
/// drawn once, and each bar is made of a part of both.
class ProgressPainter
{
public:
    /// `share` is from 0 to 1.
    void paint(QPainter &painter, const QRect &rect, double share, const QPalette &palette,
               Qt::LayoutDirection direction);

private:
    /// What a bar looks like, wherever it stands.
    struct Look
    {
        QSize size;
        qreal pixelRatio = 1;
        QRgb empty = 0;
        QRgb full = 0;

        bool operator==(const Look &) const = default;
    };

    static void draw(QPainter &painter, const QRect &rect, const QRect &filled, const Look &look);
    void keep(const Look &look);

    Look m_kept;
    QPixmap m_empty;
    QPixmap m_full;
};

} // namespace Uplift
