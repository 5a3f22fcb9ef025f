// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <optional>

class QFile;

namespace Uplift
{

/// When content, rights, owner, name or links of an open file last changed, as finely as the file
/// system keeps it; only to be compared. Nobody can set it back, as the time of writing can be.
/// None when the system can't say. Any thread.
std::optional<qint64> changeTimeOf(const QFile &open);

/// True as long as the name by which a file was opened leads to it: it was neither moved away nor
/// deleted, nor has another one taken its place. Any thread; waits for the disk.
bool isUnderItsName(const QFile &open);

} // namespace Uplift
