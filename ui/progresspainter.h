// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QPalette>
#include <QRect>
#include <QStringList>

class QPainter;

namespace Uplift
{

/// The first of the variants (longest first) that fits the width, else the last one cut off.
QString fitting(const QStringList &variants, int width, const QFontMetrics &metrics);

/// Draws a bar filled from the leading side, with text on it in the colour of text.
/// `share` is from 0 to 1.
void paintProgress(QPainter &painter, const QRect &rect, double share, const QString &text,
                   const QPalette &palette, Qt::LayoutDirection direction);

} // namespace Uplift
