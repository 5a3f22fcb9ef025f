// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace Uplift
{

/// The time, so that a test can let hours pass at once. Any thread; owned by the composition root.
class Clock
{
public:
    virtual ~Clock() = default;

    /// The present moment in UTC, with milliseconds.
    virtual QDateTime now() const = 0;
};

/// The computer's own clock.
class SystemClock : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace Uplift
