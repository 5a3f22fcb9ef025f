// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/portremedy.h>

namespace Uplift
{

/// Where this program lies, for commands about it.
ProgramPlace programPlace();

} // namespace Uplift
