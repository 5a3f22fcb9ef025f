// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QAbstractButton;
class QApplication;
class QFontMetrics;
class QWidget;

namespace Uplift
{

/// Sets the application's style: the platform's own on Windows and macOS, elsewhere Fusion with
/// outlines that show on dark windows too.
void applyStyle(QApplication &application);

/// Sets the application's font, and with it that of columns' titles, where the style is ours.
void useFont(const QFont &font);

/// The font in another size, whether it has one in points or in pixels.
QFont scaledFont(QFont font, double factor);

/// The font of captions, of groups and of columns: 12 px where the desktop's text has 13.
QFont captionFont(const QFont &font);

/// Width of a usual Latin letter: what stands in columns and fields is mostly names, addresses and
/// versions, while the average of a Chinese font is that of a whole ideograph.
int letterWidth(const QFontMetrics &metrics);

/// True when text is lighter than what it stands on.
bool isDark(const QPalette &palette);

/// `share` of `over` laid on `under`: 0 is under, 1 is over.
QColor mixed(const QColor &under, const QColor &over, double share);

/// Contrast ratio of two opaque colours as WCAG 2 defines it, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

/// The ink, or the first shade between it and the ground's own text that contrasts with the ground
/// by 4.5 (WCAG 2, level AA); black or white where not even the text does.
QColor readableInk(const QColor &ink, const QColor &ground, const QColor &text);

/// The palette with hints, links, tool tips and buttons that can be read. Desktops hand out dark
/// grounds without the inks for them, which are then those of a light style.
QPalette readable(QPalette palette);

/// What selected rows stand on: soft enough that every text colour stays readable.
QColor selectionColour(const QPalette &palette);

/// Lets the view show selected rows by a tint instead of an opposite colour, so that icons and
/// words in colours stay readable on them. Follows the palette as long as the view lives.
void softenSelection(QWidget &view);

/// What the one filled button of a page is filled with: the accent, in a shade that words are read
/// on.
QColor accentColour(const QPalette &palette);

/// The words on the accent; 4.5 to 1 against it at least.
QColor onAccentColour(const QPalette &palette);

/// Fills a button with the accent: the one thing that its page is for. Where the platform has a
/// style of its own, that decides. Follows the palette as long as the button lives.
void fillWithAccent(QAbstractButton &button);

} // namespace Uplift
