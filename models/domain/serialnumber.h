// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// What two spellings of one serial number have in common: whatever finds something by a serial
/// number, in a table, a file or a store, does so by this key.
///
/// Case does not count, nor do white space around it and characters that nobody sees (zero-width
/// ones, soft hyphens, control characters), as mails and spreadsheets add them, nor the width of
/// letters and digits, which Chinese and Japanese input methods choose. Empty for what names no
/// hardware. Pure; any thread.
QString serialKey(const QString &serialNumber);

/// A serial number as it was meant: the characters that do not count are left out, wide ones have
/// their usual width, case is kept.
QString tidySerial(const QString &serialNumber);

/// True when both name the same hardware; never for two that name none.
bool isSameSerial(const QString &left, const QString &right);

} // namespace Uplift
