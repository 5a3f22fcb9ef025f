// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "steadytime.h"

#include <QDateTime>

namespace Uplift
{

/// The time, so that a test can let hours pass at once. Any thread; owned by the composition root.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present moment in UTC, with milliseconds: for appointments, and for people to read. It
    /// jumps when somebody sets the computer's clock.
    virtual QDateTime now() const = 0;

    /// How much time has passed since some moment in the past: for durations. Nobody can set it,
    /// and it goes on while the computer sleeps.
    virtual std::chrono::milliseconds steady() const = 0;
};

/// The computer's own clocks.
class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
    std::chrono::milliseconds steady() const override { return steadyTime(); }
};

} // namespace Uplift
