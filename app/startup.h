// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "options.h"
#include <engine/engine.h>

namespace Uplift
{

/// Where database and settings are, absolute.
QString dataDirectoryOf(const Options &options);

/// What the engine starts with, from the command line; reads the plan's file.
Result<EngineStart> engineStart(const Options &options);

} // namespace Uplift
