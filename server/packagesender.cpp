// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagesender.h"

#include "gatesocket.h"

#include <QLoggingCategory>
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
    connect(gate->wire(), &QTcpSocket::bytesWritten, this, &PackageSender::onBytesWritten);
    connect(gate, &GateSocket::disconnected, this, [this] { end(false); });
}

PackageSender::~PackageSender()
{
    end(false);
}

void PackageSender::start()
{
    if (!m_transfer.file->seek(m_transfer.first)) {
        m_gate->abandon();
        return;
    }
    refill();
}

void PackageSender::grant(qint64 bytes)
{
    m_granted = bytes;
    refill();
}

bool PackageSender::mayWrite()
{
    if (!m_pace->limiter.isLimiting() || m_granted > 0)
        return true;
    m_pace->limiter.wait(this);
    return false;
}

void PackageSender::refill()
{
    if (m_isFilling || m_isOver)
        return;
    m_isFilling = true;
    while (m_read < m_transfer.length && m_gate->bytesToWrite() < m_pace->highWater() &&
           mayWrite()) {
        if (!writePiece()) {
            m_isFilling = false;
            qCWarning(senderLog) << "The package" << m_transfer.file->fileName()
                                 << "became unreadable or shorter while it was sent:"
                                 << m_transfer.file->errorString();
            m_gate->abandon();
            return;
        }
    }
    m_isFilling = false;
}

bool PackageSender::writePiece()
{
    qint64 wanted = std::min(m_pace->piece(), m_transfer.length - m_read);
    const bool isLimited = m_pace->limiter.isLimiting();
    if (isLimited)
        wanted = std::min(wanted, m_granted);
    m_granted = isLimited ? m_granted - wanted : 0;
    const QByteArray piece = m_transfer.file->read(wanted);
    if (piece.size() != wanted)
        return false;
    m_read += wanted;
    return m_gate->wire()->write(piece) == wanted;
}

void PackageSender::onBytesWritten()
{
    if (m_isOver)
        return;
    refill();
    if (m_read == m_transfer.length && m_gate->bytesToWrite() == 0)
        return complete();
    if (!m_isOver && m_sinceReport.elapsed() >= ReportInterval)
        report();
}

void PackageSender::report()
{
    m_sinceReport.restart();
    const qint64 left = std::max<qint64>(0, m_read - m_gate->bytesToWrite());
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
    --m_pace->running;
    m_pace->limiter.leave(this);
    m_transfer.file->close();
    m_transfer.observer->ended(isComplete);
}

} // namespace Uplift
