// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>

#include <algorithm>
#include <functional>

namespace Uplift
{

/// A clock that stands still until it is moved.
class TestClock : public Clock
{
public:
    QDateTime now() const override { return m_now; }
    std::chrono::milliseconds steady() const override { return m_steady; }

    /// Lets time pass while the program runs: `whilePassing` is called at least every ten seconds.
    void advance(std::chrono::seconds time)
    {
        while (time > std::chrono::seconds(0)) {
            const auto step = std::min(time, std::chrono::seconds(10));
            sleep(step);
            time -= step;
            if (whilePassing)
                whilePassing();
        }
    }

    /// Lets time pass in which the program does not run.
    void sleep(std::chrono::seconds time)
    {
        m_now = m_now.addSecs(time.count());
        m_steady += time;
    }

    /// Sets the computer's clock, as its owner or a time server does: no time passes.
    void set(std::chrono::seconds by) { m_now = m_now.addSecs(by.count()); }

    std::function<void()> whilePassing;

private:
    std::chrono::milliseconds m_steady{1'000'000};
    QDateTime m_now = QDateTime::fromString(QStringLiteral("2014-03-12T14:01:06Z"), Qt::ISODate);
};

} // namespace Uplift
