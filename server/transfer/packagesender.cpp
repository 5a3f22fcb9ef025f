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

PackageSender::PackageSender(GateSocket *gate, const PackageTransfer &transfer,
                             const std::shared_ptr<TransferPace> &pace)
    : QObject(gate)
    , m_gate(gate)
    , m_transfer(transfer)
    , m_pace(pace)
{
    ++m_pace->running;
    m_sinceReport.start();
    m_tail = std::min(TailSize, transfer.length);
    m_arrival.setSingleShot(true);
    m_arrival.setInterval(ArrivalInterval);
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
    m_isTail = isEncrypted || m_transfer.length <= m_tail;
    carryBy(m_isTail ? checkingChannel()
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
    return bufferedChannel(m_gate->wire(), m_transfer.file.get(), *m_pace, m_transfer.state);
}

bool PackageSender::isChanged() const
{
    return m_transfer.state && stateOf(*m_transfer.file) != m_transfer.state;
}

/// True when the tail may follow: nothing before it can be changed any more. Else it will be looked
/// again.
bool PackageSender::mayFinish()
{
    const qint64 changeable = m_channel->changeable();
    if (changeable <= 0)
        return true;
    if (changeable != std::exchange(m_onTheirWay, changeable))
        m_sinceArrival.start();
    if (m_sinceArrival.hasExpired(LongestArrival.count())) {
        m_gate->abandon();
        return false;
    }
    m_gate->setHeld(true);
    m_arrival.start();
    return false;
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
        if (!m_isTail && beforeTail <= 0) {
            if (!mayFinish())
                return;
            m_isTail = true;
            m_gate->setHeld(false);
            carryBy(checkingChannel());
        }
        qint64 most = mayTake();
        if (most <= 0)
            return;
        if (!m_isTail)
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
            m_isTail = true;
            carryBy(checkingChannel());
            break;
        case Carried::Status::ConnectionLost:
            return m_gate->abandon();
        case Carried::Status::FileFailed:
            return breakOff();
        }
    }
}

void PackageSender::breakOff()
{
    qCWarning(senderLog) << "The package" << m_transfer.file->fileName()
                         << (isChanged() ? "was written to while it was sent."
                                         : "became unreadable while it was sent:")
                         << (isChanged() ? QString() : m_transfer.file->errorString());
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
        isChanged() ? breakOff() : report();
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
