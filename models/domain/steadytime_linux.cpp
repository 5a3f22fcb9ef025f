// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steadytime.h"

#include <ctime>

namespace Uplift
{

std::chrono::milliseconds steadyTime()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t Ours = CLOCK_BOOTTIME; // CLOCK_MONOTONIC stands still in a suspend
#else
    constexpr clockid_t Ours = CLOCK_MONOTONIC;
#endif
    timespec time{};
    ::clock_gettime(Ours, &time);
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace Uplift
