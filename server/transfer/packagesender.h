// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "packagechannel.h"
#include <server/http/httpmessage.h>

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace Uplift
{

class GateSocket;

/// Sends a part of a file as the body of an answer: hands it to the connection as its bytes leave,
/// and counts them where they leave. A file that is written to meanwhile would arrive as a mix of
/// two: the connection is broken then, before the last bytes leave. Where only its change time has
/// moved, they wait for the observer's word, up to ten minutes. Lives as long as the transfer;
/// belongs to its gate. Engine thread.
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
    std::unique_ptr<PackageChannel> checkingChannel();
    bool mayFinish();
    bool hasArrived();
    SameContent content();
    void awaitContent();
    void lookAgainIn(std::chrono::milliseconds time);
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
    qint64 m_left = 0;    ///< bytes of the part that have left
    qint64 m_granted = 0; ///< bytes that may be taken at once, where transfers are limited
    QElapsedTimer m_sinceReport;
    qint64 m_tail = 0;        ///< the last bytes, which leave only when all is known to be right
    bool m_isChecked = false; ///< the channel checks what it carries
    std::optional<FileState> m_state; ///< in which the file is known to have the right content
    QElapsedTimer m_sinceDoubt;       ///< invalid: the content is known
    qint64 m_onTheirWay = 0; ///< bytes before the tail that had not arrived when last looked
    QElapsedTimer m_sinceArrival;
    QTimer m_arrival; ///< looks again
    bool m_isHeld = false;
    bool m_isFilling = false;
    bool m_isOver = false;
};

} // namespace Uplift
