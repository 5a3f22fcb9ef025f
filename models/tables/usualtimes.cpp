// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usualtimes.h"

#include <algorithm>

namespace Uplift
{

namespace
{

constexpr size_t Most = 31; // that PhaseTimes remembers

/// The newest come last.
void keepNewest(std::vector<const Upgrade *> &upgrades)
{
    const auto ended = [](const Upgrade *upgrade) { return upgrade->endedAt; };
    if (upgrades.size() > Most) {
        const auto first = upgrades.end() - std::ptrdiff_t(Most);
        std::ranges::nth_element(upgrades, first, {}, ended);
        upgrades.erase(upgrades.begin(), first);
    }
    std::ranges::sort(upgrades, {}, ended);
}

} // namespace

PhaseTimes usualTimes(const SystemsTable &table, const QString &product)
{
    std::vector<const Upgrade *> ofProduct;
    std::vector<const Upgrade *> ofOthers;
    for (int row = 0; row < table.rowCount(); ++row) {
        const SystemRow &system = table.rowAt(row);
        const auto &upgrade = system.upgrade;
        if (!upgrade || upgrade->outcome != Outcome::Proved ||
            std::max({upgrade->preparingSeconds, upgrade->installingSeconds,
                      upgrade->rebootingSeconds}) <= 0)
            continue;
        (system.endpoint.product == product ? ofProduct : ofOthers).push_back(&*upgrade);
    }
    keepNewest(ofProduct);
    keepNewest(ofOthers);
    PhaseTimes times;
    for (const Upgrade *upgrade : ofOthers)
        times.learn({}, *upgrade);
    for (const Upgrade *upgrade : ofProduct)
        times.learn(product, *upgrade);
    return times;
}

} // namespace Uplift
