// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"

namespace Uplift
{

class LogFile;

/// Runs the engine without a window until it is told to end; returns the exit code: 0, 1 when a
/// line of the plan ended otherwise than proved, 2 when it could not start. Needs an application.
int runHeadless(const Options &options, LogFile &log);

} // namespace Uplift
