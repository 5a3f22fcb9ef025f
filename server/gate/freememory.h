// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Uplift
{

/// Gives memory that nobody uses any more back to the system, after a time when much was in use.
/// Takes milliseconds. The GNU C library keeps it otherwise; elsewhere there is nothing to do.
void giveBackFreeMemory();

} // namespace Uplift
