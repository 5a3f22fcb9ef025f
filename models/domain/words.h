// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "upgrade.h"

#include <QString>

namespace Uplift
{

/// The fixed English word of a state, as the database, the event log and `--json` write it.
QString word(UpgradeState state);

/// The fixed English word of an outcome; empty for None.
QString word(Outcome outcome);

/// The fixed English word of what an upgrade waits for, for `--json`; empty for None.
QString word(Hindrance hindrance);

/// The state of that word; Queued when there is none such.
UpgradeState upgradeStateOf(QStringView word);

/// The outcome of that word; None when there is none such.
Outcome outcomeOf(QStringView word);

/// The hindrance of that word; None when there is none such.
Hindrance hindranceOf(QStringView word);

/// Why an upgrade ended without proof, for tables and programs that read them: the endpoint's own
/// words, else a fixed English word; empty otherwise.
QString endReason(const Upgrade &upgrade);

} // namespace Uplift
