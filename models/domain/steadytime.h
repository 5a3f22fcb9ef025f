// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Uplift
{

/// How much time has passed since some moment before this program started. It never goes back, is
/// not changed by setting the clock, and counts the time in which the computer slept. Any thread.
std::chrono::milliseconds steadyTime();

} // namespace Uplift
