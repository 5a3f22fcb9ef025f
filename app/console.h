// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine.h"

#include <ui/mainwindow.h>

namespace Uplift
{

/// Puts a window on an engine: facts to the one, wishes to the other. Call before the engine
/// starts.
void connectWindow(MainWindow &window, Engine &engine);

} // namespace Uplift
