// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wireclient.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>
#include <optional>

QByteArray Received::field(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.left(name.size() + 1).toLower() == name.toLower() + ':')
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

WireClient::WireClient(quint16 port, const QHostAddress &address)
{
    m_socket.connectToHost(address, port);
    m_socket.waitForConnected(2000);
}

void WireClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    m_socket.flush();
}

QByteArray WireClient::pending()
{
    m_received += m_socket.readAll();
    return m_received;
}

/// Takes a complete answer from the front; with `closed` also an incomplete one.
static std::optional<Received> takeAnswer(QByteArray &bytes, bool hasBody, bool closed)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Received answer;
    answer.head = bytes.left(end);
    answer.status = answer.head.mid(9, 3).toInt();
    const bool isBodyless = !hasBody || answer.status < 200 || answer.status == 304;
    const qint64 length = isBodyless ? 0 : answer.field("Content-Length").toLongLong();
    answer.isWhole = bytes.size() - end - 4 >= length;
    if (!answer.isWhole && !closed)
        return {};
    answer.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + answer.body.size());
    return answer;
}

Received WireClient::receive(bool hasBody, int milliseconds)
{
    std::optional<Received> answer;
    const auto arrived = [&] {
        const bool closed = m_socket.state() == QAbstractSocket::UnconnectedState;
        pending();
        answer = takeAnswer(m_received, hasBody, closed);
        while (answer && answer->status == 100) {
            ++m_continues;
            answer = takeAnswer(m_received, hasBody, closed);
        }
        return answer || closed;
    };
    waitUntil(arrived, milliseconds);
    return answer.value_or(Received());
}

bool WireClient::isClosedWithin(int milliseconds)
{
    return waitUntil(
        [this] {
            pending();
            return m_socket.state() == QAbstractSocket::UnconnectedState;
        },
        milliseconds);
}

Received ask(quint16 port, const QByteArray &request, bool hasBody)
{
    WireClient client(port);
    client.send(request);
    return client.receive(hasBody);
}

bool waitUntil(const std::function<bool()> &condition, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer tick;
    tick.start(5);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}
