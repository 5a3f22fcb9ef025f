// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// What an address is sorted by: "10.0.0.9" becomes "010.000.000.009"; letters stay.
QString withPaddedNumbers(const QString &address);

} // namespace Uplift
