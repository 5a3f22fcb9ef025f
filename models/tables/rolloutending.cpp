// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolloutending.h"

#include <algorithm>

namespace Uplift
{

namespace
{

/// Calls for the upgrade of each system that is on the list.
template<typename Visit>
void forEachUpgrade(const SystemsTable &table, Visit visit)
{
    for (int row = 0; row < table.rowCount(); ++row) {
        const SystemRow &system = table.rowAt(row);
        if (system.upgrade && !system.endpoint.isRemoved)
            visit(*system.upgrade);
    }
}

} // namespace

bool RolloutFollower::follow()
{
    const RolloutSummary &summary = m_table.summary();
    const bool isUnderWay = summary.waiting + summary.running > 0;
    if (isUnderWay == std::exchange(m_isUnderWay, isUnderWay))
        return false;
    if (!isUnderWay)
        return true;
    QDateTime first;
    QDateTime last; // end before
    forEachUpgrade(m_table, [&](const Upgrade &upgrade) {
        if (!upgrade.isEnded() && (!first.isValid() || upgrade.createdAt < first))
            first = upgrade.createdAt;
        if (upgrade.isEnded() && (!last.isValid() || upgrade.endedAt > last))
            last = upgrade.endedAt;
    });
    const bool isNext = m_began.isValid();
    m_began = isNext && last.isValid() ? std::max(first, last.addMSecs(1)) : first;
    return false;
}

RolloutEnding RolloutFollower::ending() const
{
    RolloutEnding ending;
    forEachUpgrade(m_table, [&](const Upgrade &upgrade) {
        if (!upgrade.isEnded() || !m_began.isValid() || upgrade.endedAt < m_began)
            return;
        if (upgrade.outcome == Outcome::Proved)
            ++ending.proved;
        else if (upgrade.outcome == Outcome::Silent)
            ++ending.stillOut;
        else if (needsOperator(upgrade))
            ending.needOperator.append(upgrade.endpoint);
        else
            return;
        ending.sessions.append(upgrade.sessionId);
    });
    return ending;
}

} // namespace Uplift
