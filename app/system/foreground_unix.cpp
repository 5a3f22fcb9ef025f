// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foreground.h"

namespace Uplift
{

void letOthersComeForward() {}

} // namespace Uplift
