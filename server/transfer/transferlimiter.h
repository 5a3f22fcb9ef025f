// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

namespace Uplift
{

/// How fast packages may leave, in bytes a second; 0: as fast as they can.
struct BandwidthCaps
{
    qint64 total = 0;
    qint64 perTransfer = 0;

    bool isLimiting() const { return total > 0 || perTransfer > 0; }
    bool operator==(const BandwidthCaps &) const = default;
};

/// Hands out the bytes that may leave, to those who have used up what they were given.
///
/// All who wait get the same share of the total; what a slow one leaves goes to the others.
/// Engine thread.
class TransferLimiter
{
public:
    /// Somebody who sends.
    class Sender
    {
    public:
        virtual ~Sender() = default;
        /// This many bytes more may leave; at least 1.
        virtual void grant(qint64 bytes) = 0;
    };

    TransferLimiter();

    void setCaps(const BandwidthCaps &caps);
    bool isLimiting() const { return m_caps.isLimiting(); }

    /// The sender needs a grant; it comes within a few hundredths of a second. Asked twice is once.
    void wait(Sender *sender);

    /// The sender needs none any more. To be called before it goes.
    void leave(Sender *sender);

private:
    void handOut();

    BandwidthCaps m_caps;
    QList<Sender *> m_waiting;
    QList<Sender *> m_beingServed; ///< still to be told in the present round
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
};

} // namespace Uplift
