// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"

namespace Uplift
{

/// What was found when the clocks were looked at.
struct TimeNews
{
    std::chrono::milliseconds deaf{0};      ///< for so long nobody listened; 0: somebody did
    std::chrono::milliseconds wallMoved{0}; ///< the computer's clock was set by that; 0: it wasn't
};

/// Counts the time in which this console listened to endpoints: what is judged by how long an
/// endpoint was quiet goes by it. Engine thread.
///
/// Time in which the computer slept, or the program was stopped, is not counted: nobody can have
/// called in. It shows as a look that comes late. Setting the computer's clock changes nothing.
class ListeningTime
{
public:
    /// The clock outlives it.
    explicit ListeningTime(const Clock &clock);

    /// Looks at the clocks. Call it each second, and before anything is judged by `now()`.
    TimeNews look();

    /// As of the last look; 0 at the beginning.
    std::chrono::milliseconds now() const { return m_listened; }

private:
    struct Reading
    {
        std::chrono::milliseconds steady{0};
        std::chrono::milliseconds wall{0}; ///< since 1970
    };

    Reading read() const;

    const Clock &m_clock;
    Reading m_last;
    std::chrono::milliseconds m_listened{0};
};

} // namespace Uplift
