// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Uplift
{

/// Raises the number of files and connections this program may have open as far as the system
/// lets it, and tells that number; a very large one where the system sets none.
int raiseOpenFileLimit();

} // namespace Uplift
