// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPixmap>
#include <QPoint>

class QAbstractItemView;
class QIcon;
class QWidget;

namespace Uplift
{

/// What the mouse carries while it drags: an icon and a few words, so small and so far off that the
/// row below the pointer stays seen.
struct DragPicture
{
    QPixmap pixmap;
    QPoint hotSpot; ///< of the pointer, outside of the picture
};

/// A picture in the colours, font and pixel ratio of the widget; words that are too long are
/// elided.
DragPicture dragPicture(const QIcon &icon, const QString &words, const QWidget &widget);

/// Begins to drag the selected rows of the view's first column, as copies, and returns when they
/// are dropped. Does nothing without a row that can be dragged.
void dragSelectedRows(QAbstractItemView &view, const QIcon &icon, const QString &words);

} // namespace Uplift
