// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"

namespace Uplift
{

/// Writes the file for support that the command line asks for; returns the exit code: 0, or 2 when
/// it could not be written. Needs an application.
int collectIntoFile(const Options &options);

} // namespace Uplift
