// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatelimits.h"
#include "turns.h"
#include <server/http/httpmessage.h>
#include <server/http/requestreader.h>

#include <QDeadlineTimer>
#include <QTcpSocket>

class QSslSocket;

namespace Uplift
{

/// A connection as the HTTP server behind may see it: it stands over the real socket and lets
/// through one complete, bounded, well-formed request at a time. Engine thread.
///
/// What must be refused it refuses itself. The next request waits until the answer to the present
/// one has left. The answer goes through `answer()`, through the HTTP server between
/// `letServerAnswer()` and `finishAnswer()`, or through a sender between `beginAnswer()` and
/// `finishAnswer()`; what that server writes at any other time goes nowhere.
class GateSocket : public QTcpSocket, private Turns::Worker
{
    Q_OBJECT
public:
    /// Takes ownership of `wire`, which is connected already. `limits` outlives it.
    GateSocket(QTcpSocket *wire, const GateLimits &limits, QObject *parent);
    ~GateSocket() override;

    /// Makes the TLS handshake when the client has begun it and there is a turn for it; needed
    /// where `wire` is a QSslSocket that is not encrypted yet. `turns` outlives it.
    void greet(Turns &turns);

    /// Request line and fields of the request that was let through, byte by byte as they came;
    /// valid until the answer is finished.
    const QByteArray &rawHead() const { return m_reader.rawHead(); }

    /// What that answer says in its Connection field; empty: nothing.
    const QByteArray &connectionField() const { return m_connectionField; }

    bool isEncrypted() const;

    /// Counts the requests of this connection, so that a late answer finds out that it is too late.
    quint64 exchange() const { return m_exchange; }

    /// True from the moment a request was let through until its answer begins.
    bool awaitsAnswer() const { return m_phase == Phase::Handling; }

    /// Sends a complete answer; ignored when none is awaited.
    void answer(const HttpAnswer &answer);

    /// What the HTTP server writes from now on is the answer. The body is kept back after HEAD.
    void letServerAnswer();

    /// Sends the head of an answer whose body of that length others write to `wire()`.
    void beginAnswer(const HttpAnswer &answer, qint64 contentLength);

    /// Held: nothing is written for a while on purpose, and whoever holds it watches the time. Not
    /// held any more: the time for it begins anew.
    void setHeld(bool isHeld);

    /// The answer has been written to the end.
    void finishAnswer();

    /// The answer can't be completed: ends the connection so that the client notices.
    void abandon();

    /// Refuses whatever this connection wants, before a byte was read.
    void turnAway(int status, const QByteArray &reason);

    /// The real socket, for a sender between beginAnswer() and finishAnswer().
    QTcpSocket *wire() const { return m_wire; }

    /// Ends what has taken too long. Called often by the server.
    void checkTime();

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    void close() override;
    void disconnectFromHost() override;

Q_SIGNALS:
    /// A request was refused before anybody saw it.
    void refused(int status, const QByteArray &reason);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 readLineData(char *data, qint64 maxSize) override;
    qint64 skipData(qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Phase {
        Greeting, ///< the TLS handshake
        Reading,  ///< waiting for a request, or in the middle of one
        Handling, ///< a request was let through
        Sending,  ///< its answer is being written
        Flushing, ///< its answer was written and is leaving
        Draining, ///< a refusal leaves; what still comes in is thrown away
        Gone,
    };

    void work() override;
    void takeOverAddresses();
    void followEncryption(QSslSocket *wire);
    void onWireReadyRead();
    void onWireBytesWritten(qint64 size);
    void onWireDisconnected();
    void readOn();
    void letThrough();
    void refuse(int status, const QByteArray &reason);
    void passOnServerAnswer();
    void exchangeOver();
    void drain();
    void enter(Phase phase, std::chrono::milliseconds limit);

    QTcpSocket *const m_wire;
    const GateLimits &m_limits;
    Turns *m_turns = nullptr; ///< while a handshake waits for one
    RequestReader m_reader;
    QByteArray m_input;         ///< read from the wire, not yet taken by the reader
    QByteArray m_handed;        ///< what the HTTP server may read now
    qsizetype m_handedRead = 0; ///< bytes of that which it has read
    QByteArray m_fromServer;    ///< what it has answered
    bool m_isServerAnswering = false;
    Phase m_phase = Phase::Reading;
    QDeadlineTimer m_deadline;
    qint64 m_written = 0;       ///< bytes that left since the deadline was set
    bool m_isInRequest = false; ///< the first byte of a request has come
    bool m_keepsOpen = false;
    QByteArray m_connectionField; ///< of the answer; empty: none
    quint64 m_exchange = 0;
};

} // namespace Uplift
