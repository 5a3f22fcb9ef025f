// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatesocket.h"

#include <server/http/plainrequest.h>

#include <QSslSocket>
#include <algorithm>
#include <cstring>
#include <utility>

namespace Uplift
{

static constexpr qint64 WireBuffer = 64 * 1024; // bytes that may wait unread in the real socket

GateSocket::GateSocket(QTcpSocket *wire, const GateLimits &limits, QObject *parent)
    : QTcpSocket(parent)
    , m_wire(wire)
    , m_limits(limits)
    , m_reader(limits.request)
{
    m_wire->setParent(this);
    m_wire->setReadBufferSize(WireBuffer);
    m_wire->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    takeOverAddresses();
    QIODevice::open(QIODevice::ReadWrite); // buffered: the header is read byte by byte
    setSocketState(QAbstractSocket::ConnectedState);
    connect(m_wire, &QTcpSocket::readyRead, this, &GateSocket::onWireReadyRead);
    connect(m_wire, &QTcpSocket::disconnected, this, &GateSocket::onWireDisconnected);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_wire)) {
        followEncryption(encrypted);
    } else {
        connect(m_wire, &QTcpSocket::bytesWritten, this, &GateSocket::onWireBytesWritten);
        enter(Phase::Reading, m_limits.idle);
    }
}

/// What is encrypted still waits in the socket: only encrypted bytes that leave have left.
void GateSocket::followEncryption(QSslSocket *wire)
{
    if (wire->isEncrypted())
        enter(Phase::Reading, m_limits.idle);
    else
        enter(Phase::Greeting, m_limits.handshake);
    connect(wire, &QSslSocket::encryptedBytesWritten, this, &GateSocket::onWireBytesWritten);
    connect(wire, &QSslSocket::encrypted, this, [this] {
        enter(Phase::Reading, m_limits.idle);
        readOn();
    });
}

/// Before the client's first bytes there is little to do, and it may never send any.
void GateSocket::greet(Turns &turns)
{
    if (m_phase != Phase::Greeting)
        return;
    m_turns = &turns;
    if (m_wire->bytesAvailable() > 0)
        turns.awaitHandshake(this);
}

void GateSocket::work()
{
    m_turns = nullptr;
    auto *encrypted = qobject_cast<QSslSocket *>(m_wire);
    if (encrypted && m_phase == Phase::Greeting)
        encrypted->startServerEncryption();
}

GateSocket::~GateSocket()
{
    if (m_turns)
        m_turns->leave(this);
    m_phase = Phase::Gone;
    m_wire->disconnect(this);
    setSocketState(QAbstractSocket::UnconnectedState);
}

void GateSocket::takeOverAddresses()
{
    setPeerAddress(m_wire->peerAddress());
    setPeerPort(m_wire->peerPort());
    setLocalAddress(m_wire->localAddress());
    setLocalPort(m_wire->localPort());
}

bool GateSocket::isEncrypted() const
{
    return qobject_cast<QSslSocket *>(m_wire) != nullptr;
}

void GateSocket::enter(Phase phase, std::chrono::milliseconds limit)
{
    m_phase = phase;
    m_written = 0;
    m_deadline.setRemainingTime(limit);
}

void GateSocket::onWireReadyRead()
{
    if (m_phase == Phase::Reading)
        readOn();
    else if (m_phase == Phase::Draining)
        m_wire->skip(m_wire->bytesAvailable());
    else if (m_phase == Phase::Greeting && m_turns)
        m_turns->awaitHandshake(this);
}

void GateSocket::readOn()
{
    while (m_phase == Phase::Reading && (m_wire->bytesAvailable() > 0 || !m_input.isEmpty())) {
        m_input += m_wire->read(std::min(m_wire->bytesAvailable(), WireBuffer));
        if (!m_isInRequest) {
            m_isInRequest = true;
            m_deadline.setRemainingTime(m_limits.wholeRequest);
        }
        const auto state = m_reader.advance(m_input);
        if (state == RequestReader::State::Refused)
            return refuse(m_reader.refusal().status, m_reader.refusal().reason);
        if (state == RequestReader::State::Complete)
            return letThrough();
        if (m_reader.takeContinueWish())
            m_wire->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (m_wire->bytesAvailable() == 0)
            return;
    }
}

void GateSocket::letThrough()
{
    const HttpRequestHead &head = m_reader.head();
    m_keepsOpen = keepsConnection(head);
    m_connectionField = Uplift::connectionField(head);
    if (QIODevice::bytesAvailable() > 0) // never what is left of another request
        skip(QIODevice::bytesAvailable());
    m_handed = plainRequest(head, m_reader.target(), m_reader.takeBody());
    m_handedRead = 0;
    ++m_exchange;
    enter(Phase::Handling, m_limits.answer);
    const auto announce = [this] {
        if (m_phase == Phase::Handling)
            Q_EMIT readyRead();
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection);
}

void GateSocket::answer(const HttpAnswer &answer)
{
    if (m_phase != Phase::Handling)
        return;
    const qint64 length = hasBody(answer.status) ? answer.body.size() : -1;
    QByteArray bytes = answerHead(answer, length, m_connectionField);
    if (length > 0 && !m_reader.isHead())
        bytes += answer.body;
    enter(Phase::Sending, m_limits.stalledWrite);
    m_wire->write(bytes);
    finishAnswer();
}

void GateSocket::letServerAnswer()
{
    if (m_phase != Phase::Handling)
        return;
    enter(Phase::Sending, m_limits.stalledWrite);
    m_isServerAnswering = true;
}

void GateSocket::beginAnswer(const HttpAnswer &answer, qint64 contentLength)
{
    if (m_phase != Phase::Handling)
        return;
    enter(Phase::Sending, m_limits.stalledWrite);
    m_wire->write(answerHead(answer, contentLength, m_connectionField));
}

void GateSocket::setHeld(bool isHeld)
{
    if (m_phase != Phase::Sending)
        return;
    if (isHeld)
        m_deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    else
        enter(Phase::Sending, m_limits.stalledWrite);
}

void GateSocket::finishAnswer()
{
    if (m_phase != Phase::Sending)
        return;
    if (std::exchange(m_isServerAnswering, false))
        passOnServerAnswer();
    enter(Phase::Flushing, m_limits.stalledWrite);
    m_wire->flush();
    if (m_phase == Phase::Flushing && bytesToWrite() == 0)
        exchangeOver();
}

/// QHttpServer sends a body to HEAD as well, in every version up to 6.11.
void GateSocket::passOnServerAnswer()
{
    constexpr QByteArrayView EndOfHead("\r\n\r\n");
    const qsizetype head = m_fromServer.indexOf(EndOfHead) + EndOfHead.size();
    m_wire->write(m_reader.isHead() ? m_fromServer.left(head) : m_fromServer);
    m_fromServer.clear();
}

void GateSocket::exchangeOver()
{
    if (!m_keepsOpen) {
        if (m_input.isEmpty() && m_wire->bytesAvailable() == 0)
            return m_wire->disconnectFromHost();
        return drain();
    }
    m_reader.startOver();
    m_isInRequest = false;
    enter(Phase::Reading, m_limits.idle);
    if (m_input.isEmpty() && m_wire->bytesAvailable() == 0)
        return;
    const auto goOn = [this] {
        if (m_phase == Phase::Reading)
            readOn();
    };
    QMetaObject::invokeMethod(this, goOn, Qt::QueuedConnection);
}

void GateSocket::turnAway(int status, const QByteArray &reason)
{
    if (m_phase == Phase::Reading)
        refuse(status, reason);
}

void GateSocket::refuse(int status, const QByteArray &reason)
{
    HttpAnswer answer = textAnswer(status, reason);
    if (status == 503 || status == 429)
        answer.headers.append("Retry-After", "30");
    const qsizetype length = answer.body.size();
    if (m_reader.isHead())
        answer.body.clear();
    m_wire->write(answerHead(answer, length, "close") + answer.body);
    drain();
    Q_EMIT refused(status, reason);
}

/// Closing with unread bytes would reset the connection and take the answer from the client.
void GateSocket::drain()
{
    m_input.clear();
    enter(Phase::Draining, m_limits.drain);
    m_wire->flush();
    m_wire->skip(m_wire->bytesAvailable());
}

void GateSocket::abandon()
{
    if (m_phase != Phase::Gone)
        m_wire->abort();
}

void GateSocket::onWireBytesWritten(qint64 size)
{
    m_written += size;
    const bool isSending = m_phase == Phase::Sending || m_phase == Phase::Flushing;
    if (isSending && m_written >= m_limits.leastWritten)
        enter(m_phase, m_limits.stalledWrite);
    if (m_phase == Phase::Flushing && bytesToWrite() == 0)
        exchangeOver();
}

void GateSocket::onWireDisconnected()
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Gone;
    if (m_turns)
        m_turns->leave(this);
    m_handed.clear();
    m_input.clear();
    setSocketState(QAbstractSocket::UnconnectedState);
    Q_EMIT disconnected();
}

void GateSocket::checkTime()
{
    if (!m_deadline.hasExpired())
        return;
    switch (m_phase) {
    case Phase::Reading:
        if (m_isInRequest)
            refuse(408, "The request took too long to arrive.");
        else
            m_wire->disconnectFromHost();
        break;
    case Phase::Handling:
        refuse(503, "The console could not answer in time.");
        break;
    case Phase::Greeting:
    case Phase::Sending:
    case Phase::Flushing:
    case Phase::Draining:
        m_wire->abort();
        break;
    case Phase::Gone:
        break;
    }
}

qint64 GateSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_handed.size() - m_handedRead;
}

qint64 GateSocket::bytesToWrite() const
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(m_wire);
    return m_wire->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void GateSocket::close()
{
    disconnectFromHost();
}

/// The HTTP server may lose patience (its own idle timer, a request it can't read), never in an
/// answer.
void GateSocket::disconnectFromHost()
{
    if (m_phase == Phase::Reading)
        m_wire->disconnectFromHost();
    else if (m_phase == Phase::Handling)
        refuse(400, "The request can't be read.");
}

qint64 GateSocket::readData(char *data, qint64 maxSize)
{
    const qsizetype size = std::min<qsizetype>(maxSize, m_handed.size() - m_handedRead);
    std::memcpy(data, m_handed.constData() + m_handedRead, size_t(size));
    m_handedRead += size;
    if (m_handedRead == m_handed.size()) {
        m_handed.clear();
        m_handedRead = 0;
    }
    return size;
}

qint64 GateSocket::readLineData(char *data, qint64 maxSize)
{
    return QIODevice::readLineData(data, maxSize);
}

qint64 GateSocket::skipData(qint64 maxSize)
{
    return QIODevice::skipData(maxSize);
}

qint64 GateSocket::writeData(const char *data, qint64 size)
{
    if (m_isServerAnswering)
        m_fromServer.append(data, size);
    return size;
}

} // namespace Uplift
