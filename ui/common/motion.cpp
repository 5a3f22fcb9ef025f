// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "motion.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace Uplift
{

using namespace std::chrono_literals;

std::chrono::milliseconds motionTime(const QWidget &widget)
{
    if (!widget.isVisible() || widget.window()->isMinimized())
        return 0ms;
    const int said =
        widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget);
    return std::clamp(std::chrono::milliseconds(said), 0ms, 250ms);
}

} // namespace Uplift
