// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagesender.h"

#include <server/gate/gatesocket.h>

#include <QLoggingCategory>
#include <QSslSocket>
#include <algorithm>

namespace Uplift
{

Q_LOGGING_CATEGORY(senderLog, "uplift.sender")

static constexpr qint64 ReportInterval = 250; // milliseconds
static constexpr qint64 TailSize = qint64(16) * 1024;
static constexpr std::chrono::milliseconds ArrivalInterval(10);
static constexpr std::chrono::milliseconds LongestArrival(60'000); // without one more byte
static constexpr std::chrono::milliseconds ContentInterval(100);
static constexpr std::chrono::minutes LongestDoubt(10); // a large package on a slow drive

PackageSender::PackageSender(GateSocket *gate, const PackageTransfer &transfer,
                             const std::shared_ptr<TransferPace> &pace)
    : QObject(gate)
    , m_gate(gate)
    , m_transfer(transfer)
    , m_pace(pace)
    , m_state(transfer.state)
{
    ++m_pace->running;
    m_sinceReport.start();
    m_tail = std::min(TailSize, transfer.length);
    m_arrival.setSingleShot(true);
    connect(&m_arrival, &QTimer::timeout, this, &PackageSender::goOn);
    connect(gate, &GateSocket::disconnected, this, [this] { end(false); });
}

PackageSender::~PackageSender()
{
    end(false);
}

void PackageSender::start()
{
    const bool isEncrypted = qobject_cast<QSslSocket *>(m_gate->wire()) != nullptr;
    m_isChecked = isEncrypted || m_transfer.length <= m_tail || !canSendFiles();
    carryBy(m_isChecked ? checkingChannel()
                        : directChannel(m_gate->wire(), m_transfer.file.get(), *m_pace));
    goOn();
}

void PackageSender::carryBy(std::unique_ptr<PackageChannel> channel)
{
    if (m_channel) { // it may be the one whose signal led here
        m_channel->rest();
        m_channel->disconnect(this);
        m_channel.release()->deleteLater();
    }
    m_channel = std::move(channel);
    connect(m_channel.get(), &PackageChannel::roomMade, this, &PackageSender::goOn);
}

std::unique_ptr<PackageChannel> PackageSender::checkingChannel()
{
    const auto mayLeave = [this] {
        const bool isTail = m_taken >= m_transfer.length - m_tail;
        const SameContent same = content();
        return same == SameContent::Yes || (same == SameContent::NotKnownYet && !isTail);
    };
    return bufferedChannel(m_gate->wire(), m_transfer.file.get(), *m_pace, mayLeave);
}

SameContent PackageSender::content()
{
    if (!m_state)
        return SameContent::Yes;
    const auto now = stateOf(*m_transfer.file);
    if (!now || isWrittenBetween(*m_state, *now))
        return SameContent::No;
    if (*now == *m_state)
        return SameContent::Yes;
    const SameContent same = m_transfer.observer->contentOf(*now);
    if (same == SameContent::Yes)
        m_state = now;
    return same;
}

/// True when nothing before the tail can be changed any more. Else it will be looked again.
bool PackageSender::hasArrived()
{
    const qint64 changeable = m_isChecked ? 0 : m_channel->changeable();
    if (changeable <= 0)
        return true;
    if (changeable != std::exchange(m_onTheirWay, changeable))
        m_sinceArrival.start();
    if (m_sinceArrival.hasExpired(LongestArrival.count())) {
        m_gate->abandon();
        return false;
    }
    lookAgainIn(ArrivalInterval);
    return false;
}

/// True when the tail may follow. Else it will be looked again, or the connection is broken.
bool PackageSender::mayFinish()
{
    if (!hasArrived())
        return false;
    switch (content()) {
    case SameContent::Yes:
        break;
    case SameContent::No:
        breakOff();
        return false;
    case SameContent::NotKnownYet:
        awaitContent();
        return false;
    }
    m_sinceDoubt.invalidate();
    if (std::exchange(m_isHeld, false))
        m_gate->setHeld(false);
    if (!std::exchange(m_isChecked, true))
        carryBy(checkingChannel());
    return true;
}

void PackageSender::awaitContent()
{
    if (!m_sinceDoubt.isValid())
        m_sinceDoubt.start();
    if (m_sinceDoubt.hasExpired(std::chrono::milliseconds(LongestDoubt).count())) {
        m_gate->abandon();
        return;
    }
    lookAgainIn(ContentInterval);
}

/// Nothing leaves meanwhile, and that is no fault of the reader.
void PackageSender::lookAgainIn(std::chrono::milliseconds time)
{
    if (!std::exchange(m_isHeld, true))
        m_gate->setHeld(true);
    m_arrival.start(time);
}

void PackageSender::grant(qint64 bytes)
{
    m_granted = bytes;
    goOn();
}

/// How many of the bytes that are left may be taken now; 0: a grant will come.
qint64 PackageSender::mayTake()
{
    const qint64 left = m_transfer.length - m_taken;
    if (!m_pace->limiter.isLimiting()) {
        m_granted = 0;
        return left;
    }
    if (m_granted <= 0)
        m_pace->limiter.wait(this);
    return std::min(left, m_granted);
}

void PackageSender::refill()
{
    while (m_taken < m_transfer.length && !m_isOver) {
        const qint64 beforeTail = m_transfer.length - m_tail - m_taken;
        if (beforeTail <= 0 && !mayFinish())
            return;
        qint64 most = mayTake();
        if (most <= 0)
            return;
        if (beforeTail > 0)
            most = std::min(most, beforeTail);
        const Carried carried = m_channel->take(m_transfer.first + m_taken, most);
        switch (carried.status) {
        case Carried::Status::Taken:
            m_taken += carried.bytes;
            m_granted -= carried.bytes;
            break;
        case Carried::Status::NoRoom:
            return;
        case Carried::Status::NotPossible:
            m_isChecked = true;
            carryBy(checkingChannel());
            break;
        case Carried::Status::ConnectionLost:
            return m_gate->abandon();
        case Carried::Status::FileFailed:
            return content() == SameContent::NotKnownYet ? awaitContent() : breakOff();
        }
    }
}

void PackageSender::breakOff()
{
    const bool isUnreadable = content() == SameContent::Yes;
    qCWarning(senderLog) << "The package" << m_transfer.file->fileName()
                         << (isUnreadable ? "became unreadable while it was sent:"
                                          : "was written to while it was sent.")
                         << (isUnreadable ? m_transfer.file->errorString() : QString());
    m_transfer.observer->fileFailed();
    m_gate->abandon();
}

void PackageSender::goOn()
{
    if (m_isFilling || m_isOver)
        return;
    m_isFilling = true;
    refill();
    m_isFilling = false;
    if (m_isOver)
        return;
    m_left = std::max(m_left, m_taken - m_channel->waiting());
    if (m_taken == m_transfer.length && m_channel->waiting() == 0)
        complete();
    else if (m_sinceReport.elapsed() >= ReportInterval)
        content() == SameContent::No ? breakOff() : report();
}

void PackageSender::report()
{
    m_sinceReport.restart();
    m_transfer.observer->progressed(m_transfer.first + m_left);
}

void PackageSender::complete()
{
    end(m_transfer.first + m_transfer.length == m_transfer.total);
    m_gate->finishAnswer();
    deleteLater();
}

void PackageSender::end(bool isComplete)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_arrival.stop();
    if (m_channel)
        m_channel->rest();
    --m_pace->running;
    m_pace->limiter.leave(this);
    m_transfer.file->close();
    if (m_left > 0) // what left since the last report is not to be asked for again
        report();
    m_transfer.observer->ended(isComplete);
}

} // namespace Uplift
