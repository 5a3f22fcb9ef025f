// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "systemstable.h"

namespace Uplift
{

/// What has come of a roll-out.
struct RolloutEnding
{
    int proved = 0;
    int stillOut = 0;               ///< went silent; a late check-in still proves them
    QList<EndpointId> needOperator; ///< the others that ended without proof
    QList<QUuid> sessions;          ///< the upgrades that it was made of

    int all() const { return proved + stillOut + int(needOperator.size()); }
    bool isGood() const { return proved == all(); }

    bool operator==(const RolloutEnding &) const = default;
};

/// Follows a roll-out from the first upgrade that waits or runs until none does. One that was going
/// on when the program started began with its first order.
class RolloutFollower
{
public:
    /// The table outlives it.
    explicit RolloutFollower(const SystemsTable &table)
        : m_table(table)
    {
    }

    /// Call when the table's summary has changed. True when a roll-out has just ended.
    bool follow();

    bool isUnderWay() const { return m_isUnderWay; }

    /// Of the last roll-out, as the table knows it by now.
    RolloutEnding ending() const;

private:
    const SystemsTable &m_table;
    QDateTime m_began; ///< UTC
    bool m_isUnderWay = false;
};

} // namespace Uplift
