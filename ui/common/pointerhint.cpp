// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pointerhint.h"

#include <QToolTip>
#include <QWidget>

namespace Uplift
{

void sayAtPointer(QWidget &widget, const QPoint &position, const QString &why)
{
    constexpr int ShownFor = 60'000; // milliseconds; the drag ends it
    constexpr QPoint BelowPicture(0, 20);
    if (why.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(widget.mapToGlobal(position + BelowPicture), why, &widget, {}, ShownFor);
}

} // namespace Uplift
