// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "upgrade.h"

#include <QList>
#include <chrono>
#include <map>
#include <optional>
#include <utility>

namespace Uplift
{

/// True for those that move no bytes: the endpoint works and says little.
bool isSilentPhase(UpgradeState state);

/// How long each silent phase usually takes, learned per product from proved upgrades.
class PhaseTimes
{
public:
    /// Takes in an upgrade that was proved, gone back later or not; any other is ignored. The
    /// newest come last.
    void learn(const QString &product, const Upgrade &upgrade);

    /// The median of the product's newest upgrades; of all products where it has none; for
    /// Preparing before anything is known the minute of Cisco's tech note 117624 (step 4).
    /// Zero: not known, or not a silent phase.
    std::chrono::seconds usual(const QString &product, UpgradeState phase) const;

private:
    /// Newest last; an empty product stands for all.
    std::map<std::pair<QString, UpgradeState>, QList<int>> m_seconds;
};

/// Notes on an upgrade that leaves a silent phase how long that took; without a value it is not
/// known, for nobody listened all the time.
void notePhase(Upgrade &upgrade, std::optional<std::chrono::milliseconds> took);

} // namespace Uplift
