// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

class QWidget;

namespace Uplift
{

/// How long something may move on this widget: what its style says, and 250 ms at most. Zero where
/// the desktop wants no motion, as far as Qt tells, and where nobody sees the widget: then things
/// are at once where they belong.
std::chrono::milliseconds motionTime(const QWidget &widget);

} // namespace Uplift
