// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpmessage.h"
#include "packagechannel.h"

#include <QElapsedTimer>
#include <QObject>
#include <memory>

namespace Uplift
{

class GateSocket;

/// Sends a part of a file as the body of an answer: hands it to the connection as its bytes leave,
/// and counts them where they leave. Lives as long as the transfer; belongs to its gate. Engine
/// thread.
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
    qint64 mayTake();
    void refill();
    void carryBy(std::unique_ptr<PackageChannel> channel);
    void goOn();
    void breakOff();
    void report();
    void complete();
    void end(bool isComplete);

    GateSocket *const m_gate;
    const PackageTransfer m_transfer;
    const std::shared_ptr<TransferPace> m_pace;
    std::unique_ptr<PackageChannel> m_channel;
    qint64 m_taken = 0;   ///< bytes of the part that were handed to the channel
    qint64 m_granted = 0; ///< bytes that may be taken at once, where transfers are limited
    QElapsedTimer m_sinceReport;
    bool m_isFilling = false;
    bool m_isOver = false;
};

} // namespace Uplift
