// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagesender.h"

#include "gatesocket.h"

#include <QLoggingCategory>
#include <QSslSocket>
#include <algorithm>

namespace Uplift
{

Q_LOGGING_CATEGORY(senderLog, "uplift.sender")

static constexpr qint64 ReportInterval = 250; // milliseconds

PackageSender::PackageSender(GateSocket *gate, const PackageTransfer &transfer,
                             const std::shared_ptr<TransferPace> &pace)
    : QObject(gate)
    , m_gate(gate)
    , m_transfer(transfer)
    , m_pace(pace)
{
    ++m_pace->running;
    m_sinceReport.start();
    connect(gate, &GateSocket::disconnected, this, [this] { end(false); });
}

PackageSender::~PackageSender()
{
    end(false);
}

void PackageSender::start()
{
    const bool isEncrypted = qobject_cast<QSslSocket *>(m_gate->wire()) != nullptr;
    carryBy((isEncrypted ? bufferedChannel : directChannel)(m_gate->wire(), m_transfer.file.get(),
                                                            *m_pace));
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
        const qint64 most = mayTake();
        if (most <= 0)
            return;
        const Carried carried = m_channel->take(m_transfer.first + m_taken, most);
        switch (carried.status) {
        case Carried::Status::Taken:
            m_taken += carried.bytes;
            m_granted -= carried.bytes;
            break;
        case Carried::Status::NoRoom:
            return;
        case Carried::Status::NotPossible:
            carryBy(bufferedChannel(m_gate->wire(), m_transfer.file.get(), *m_pace));
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
                         << "became unreadable or shorter while it was sent:"
                         << m_transfer.file->errorString();
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
    if (m_taken == m_transfer.length && m_channel->waiting() == 0)
        complete();
    else if (m_sinceReport.elapsed() >= ReportInterval)
        report();
}

void PackageSender::report()
{
    m_sinceReport.restart();
    const qint64 left = std::max<qint64>(0, m_taken - m_channel->waiting());
    m_transfer.observer->progressed(m_transfer.first + left);
}

void PackageSender::complete()
{
    report();
    end(m_transfer.first + m_transfer.length == m_transfer.total);
    m_gate->finishAnswer();
    deleteLater();
}

void PackageSender::end(bool isComplete)
{
    if (m_isOver)
        return;
    m_isOver = true;
    if (m_channel)
        m_channel->rest();
    --m_pace->running;
    m_pace->limiter.leave(this);
    m_transfer.file->close();
    m_transfer.observer->ended(isComplete);
}

} // namespace Uplift
