// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phasetimes.h"

#include <algorithm>

namespace Uplift
{

namespace
{

constexpr qsizetype Remembered = 31;
constexpr std::chrono::seconds SeedsPreparation{60};
constexpr UpgradeState SilentPhases[] = {UpgradeState::Preparing, UpgradeState::Installing,
                                         UpgradeState::Rebooting};

int Upgrade::*secondsIn(UpgradeState phase)
{
    switch (phase) {
    case UpgradeState::Preparing:
        return &Upgrade::preparingSeconds;
    case UpgradeState::Installing:
        return &Upgrade::installingSeconds;
    case UpgradeState::Rebooting:
        return &Upgrade::rebootingSeconds;
    default:
        return nullptr;
    }
}

int medianOf(QList<int> seconds)
{
    const auto middle = seconds.begin() + seconds.size() / 2;
    std::nth_element(seconds.begin(), middle, seconds.end());
    return *middle;
}

} // namespace

bool isSilentPhase(UpgradeState state)
{
    return secondsIn(state) != nullptr;
}

void PhaseTimes::learn(const QString &product, const Upgrade &upgrade)
{
    if (upgrade.outcome != Outcome::Proved && upgrade.outcome != Outcome::Reverted)
        return;
    for (const UpgradeState phase : SilentPhases) {
        const int seconds = upgrade.*secondsIn(phase);
        if (seconds <= 0)
            continue;
        for (const QString &name : {product, QString()}) {
            QList<int> &newest = m_seconds[{name, phase}];
            newest.append(seconds);
            if (newest.size() > Remembered)
                newest.removeFirst();
            if (product.isEmpty())
                break;
        }
    }
}

std::chrono::seconds PhaseTimes::usual(const QString &product, UpgradeState phase) const
{
    for (const QString &name : {product, QString()}) {
        if (const auto found = m_seconds.find({name, phase}); found != m_seconds.end())
            return std::chrono::seconds(medianOf(found->second));
    }
    return phase == UpgradeState::Preparing ? SeedsPreparation : std::chrono::seconds(0);
}

void notePhase(Upgrade &upgrade, std::optional<std::chrono::milliseconds> took)
{
    const auto seconds = secondsIn(upgrade.state);
    if (seconds && took && upgrade.*seconds >= 0)
        upgrade.*seconds = int(std::chrono::floor<std::chrono::seconds>(*took).count());
}

} // namespace Uplift
