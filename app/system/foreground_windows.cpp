// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreground.h"

#include <windows.h>

namespace Uplift
{

void letOthersComeForward()
{
    ::AllowSetForegroundWindow(ASFW_ANY);
}

} // namespace Uplift
