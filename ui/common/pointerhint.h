// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace Uplift
{

/// Says beside the pointer why what it drags can't be dropped there; an empty text takes back what
/// was said. `position` is in the widget.
void sayAtPointer(QWidget &widget, const QPoint &position, const QString &why);

} // namespace Uplift
