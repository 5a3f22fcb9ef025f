// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listeningtime.h"

namespace Uplift
{

using namespace std::chrono_literals;

namespace
{

/// Looks come each second; a computer under load is late by some.
constexpr auto LatestLook = 10s;

/// Clocks that are corrected little by little are not told of.
constexpr auto SmallestMove = 5s;

/// Two readings further apart than that don't belong together.
constexpr auto ReadingTime = 100ms;

} // namespace

ListeningTime::ListeningTime(const Clock &clock)
    : m_clock(clock)
    , m_last(read())
{
}

/// The program may be stopped between two readings.
ListeningTime::Reading ListeningTime::read() const
{
    Reading reading;
    std::chrono::milliseconds before{0};
    do {
        before = m_clock.steady();
        reading.wall = std::chrono::milliseconds(m_clock.now().toMSecsSinceEpoch());
        reading.steady = m_clock.steady();
    } while (reading.steady - before > ReadingTime);
    return reading;
}

TimeNews ListeningTime::look()
{
    const Reading now = read();
    const auto passed = now.steady - m_last.steady;
    const auto moved = now.wall - m_last.wall - passed;
    m_last = now;
    TimeNews news;
    if (passed > LatestLook)
        news.deaf = passed;
    else
        m_listened += passed;
    if (moved >= SmallestMove || moved <= -SmallestMove)
        news.wallMoved = moved;
    return news;
}

} // namespace Uplift
