// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steadytime.h"

#include <windows.h>

namespace Uplift
{

/// To 16 ms, and asleep or not (Microsoft's description of GetTickCount64).
std::chrono::milliseconds steadyTime()
{
    return std::chrono::milliseconds(::GetTickCount64());
}

} // namespace Uplift
