// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Uplift
{

/// Draws every page beside the main window; `save` takes the widget and what it is.
void drawPages(const std::function<void(QWidget &, const QString &)> &save);

} // namespace Uplift
