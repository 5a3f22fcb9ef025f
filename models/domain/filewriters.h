// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// Whether somebody is about to write into a file.
enum class Writers {
    None,     ///< nobody has it open to be written
    Some,     ///< another program has
    NotKnown, ///< the system does not tell: another account's file, a network drive
};

/// Asks the system who has a file open to be written. Any thread; waits for the disk.
Writers writersOf(const QString &path);

} // namespace Uplift
