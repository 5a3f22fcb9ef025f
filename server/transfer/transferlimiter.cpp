// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transferlimiter.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Uplift
{

static constexpr int Interval = 40;       // milliseconds
static constexpr qint64 MostAtOnce = 250; // milliseconds' worth, after a pause of any length

TransferLimiter::TransferLimiter()
{
    m_timer.setInterval(Interval);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { handOut(); });
}

void TransferLimiter::setCaps(const BandwidthCaps &caps)
{
    m_caps = caps;
    if (!caps.isLimiting())
        handOut();
}

void TransferLimiter::wait(Sender *sender)
{
    if (m_waiting.contains(sender))
        return;
    m_waiting.append(sender);
    if (!m_timer.isActive()) {
        m_sinceLast.start();
        m_timer.start();
    }
}

void TransferLimiter::leave(Sender *sender)
{
    m_waiting.removeOne(sender);
    m_beingServed.removeOne(sender);
}

void TransferLimiter::handOut()
{
    if (m_waiting.isEmpty()) {
        m_timer.stop();
        return;
    }
    const qint64 elapsed = std::clamp<qint64>(m_sinceLast.restart(), 1, MostAtOnce);
    const auto worth = [elapsed](qint64 bytesPerSecond) {
        return bytesPerSecond > 0 ? bytesPerSecond * elapsed / 1000
                                  : std::numeric_limits<qint64>::max();
    };
    const qint64 share = worth(m_caps.total) / m_waiting.size();
    const qint64 bytes = std::max<qint64>(1, std::min(share, worth(m_caps.perTransfer)));
    // Whoever gets some may ask again, or leave, while it is told.
    m_beingServed = std::exchange(m_waiting, {});
    while (!m_beingServed.isEmpty())
        m_beingServed.takeFirst()->grant(bytes);
}

} // namespace Uplift
