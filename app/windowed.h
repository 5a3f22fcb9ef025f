// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"

namespace Uplift
{

class LogFile;

/// Runs the engine with the window on top, until the window is closed; returns the exit code.
int runWindowed(int argc, char *argv[], const Options &options, LogFile &log);

} // namespace Uplift
