// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "systemstable.h"

#include <domain/phasetimes.h>

namespace Uplift
{

/// How long the silent phases usually take for a product, learned from the newest proved upgrades
/// of the table's systems; from those of all products where the product has none.
PhaseTimes usualTimes(const SystemsTable &table, const QString &product);

} // namespace Uplift
