// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steadytime.h"

#include <mach/mach_time.h>

namespace Uplift
{

std::chrono::milliseconds steadyTime()
{
    static const mach_timebase_info_data_t unit = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    // mach_absolute_time() stands still while the computer sleeps. Divided first: no overflow.
    const uint64_t ticks = mach_continuous_time();
    const uint64_t whole = ticks / unit.denom * unit.numer;
    const uint64_t rest = ticks % unit.denom * unit.numer / unit.denom;
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::nanoseconds(whole + rest));
}

} // namespace Uplift
