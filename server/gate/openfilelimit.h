// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Uplift
{

/// Raises the number of files and connections this program may have open as far as the system
/// lets it, and tells that number; a very large one where the system sets none.
int raiseOpenFileLimit();

/// True when a connection of that descriptor is one of the last that may be open: what is left is
/// for packages, the database and all else. Never true where the system sets no limit.
bool isAmongTheLastFiles(qintptr descriptor);

/// True when one more file can be opened now, with some to spare; tries it out.
bool hasFreeFiles();

} // namespace Uplift
