// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace Uplift
{

/// Calls `then` on the main thread's event loop when the user or the system asks the program to
/// end: SIGINT and SIGTERM; on Windows Ctrl+C, Ctrl+Break, closing the console, the end of the
/// session, and WM_CLOSE to the window of class "UpliftEndRequest", as an installer sends it. Call
/// it once, after the application object was made; false when the system refuses.
bool onInterrupt(std::function<void()> then);

} // namespace Uplift
