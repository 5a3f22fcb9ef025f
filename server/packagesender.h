// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpmessage.h"
#include "transferlimiter.h"

#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace Uplift
{

class GateSocket;

/// How many transfers run now, and how fast they may be; the pace of each follows from it, so that
/// memory stays bounded.
struct TransferPace
{
    int running = 0;
    TransferLimiter limiter;

    /// Bytes that may wait in one connection.
    qint64 highWater() const { return running <= ManyTransfers ? 512 * 1024 : 128 * 1024; }

    /// Bytes read from the file at once.
    qint64 piece() const { return running <= ManyTransfers ? 256 * 1024 : 64 * 1024; }

    static constexpr int ManyTransfers = 32;
};

/// Sends a part of a file as the body of an answer: refills the connection as its bytes leave, and
/// counts them where they leave. Lives as long as the transfer; belongs to its gate. Engine thread.
class PackageSender : public QObject, private TransferLimiter::Sender
{
    Q_OBJECT
public:
    PackageSender(GateSocket *gate, const PackageTransfer &transfer,
                  const std::shared_ptr<TransferPace> &pace);
    ~PackageSender() override;

    /// Writes the first pieces; the head of the answer has been written.
    void start();

private:
    void grant(qint64 bytes) override;
    bool mayWrite();
    void refill();
    bool writePiece();
    void onBytesWritten();
    void report();
    void complete();
    void end(bool isComplete);

    GateSocket *const m_gate;
    const PackageTransfer m_transfer;
    const std::shared_ptr<TransferPace> m_pace;
    qint64 m_read = 0;    ///< bytes of the part that were handed to the connection
    qint64 m_granted = 0; ///< bytes that may be written at once, where transfers are limited
    QElapsedTimer m_sinceReport;
    bool m_isFilling = false;
    bool m_isOver = false;
};

} // namespace Uplift
