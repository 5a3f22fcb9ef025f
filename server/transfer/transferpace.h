// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transferlimiter.h"
#include <server/gate/turns.h>

#include <QtGlobal>
#include <algorithm>

namespace Uplift
{

/// How many transfers run now; the pace of each follows from it, so that memory stays bounded and
/// none of them keeps the engine thread for long.
struct TransferPace
{
    int running = 0;
    TransferLimiter limiter; ///< how fast they may be
    Turns turns;             ///< of what is encrypted

    /// Bytes that may wait in one connection, where they wait in this program.
    qint64 highWater() const { return share(12 * MiB, 32 * KiB, 384 * KiB); }

    /// Bytes read from the file at once.
    qint64 piece() const { return highWater() / 2; }

    /// Bytes handed to the system before other connections have their turn.
    qint64 turn() const { return share(128 * MiB, 128 * KiB, 2 * MiB); }

private:
    static constexpr qint64 KiB = 1024;
    static constexpr qint64 MiB = 1024 * KiB;

    qint64 share(qint64 all, qint64 least, qint64 most) const
    {
        return std::clamp(all / std::max(running, 1), least, most);
    }
};

} // namespace Uplift
