// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Uplift
{

/// Has a screen reader say what a widget shows without being looked at. Before Qt 6.8 it says the
/// accessible name of the widget, which has to be the text.
void announce(QWidget &widget, const QString &text);

} // namespace Uplift
