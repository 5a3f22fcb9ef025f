// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolloutestimate.h"

namespace Uplift
{

namespace
{

/// From the last byte to the check-in that proves it: 60 s of silence (Cisco tech note 117624),
/// then installation and restart.
constexpr qint64 TailSeconds = 60 + 240;
constexpr qint64 LongestWait = 30 * 24 * 3600; // seconds; beyond it, nobody can say

} // namespace

std::optional<QDateTime> estimatedFinish(const RolloutSummary &summary, qint64 bytesPerSecond,
                                         const QDateTime &now)
{
    if (bytesPerSecond <= 0 || summary.bytesLeft <= 0)
        return {};
    const qint64 seconds = summary.bytesLeft / bytesPerSecond;
    if (seconds > LongestWait)
        return {};
    return now.addSecs(seconds + TailSeconds);
}

} // namespace Uplift
