// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>
#include <functional>

/// One answer as it came over the wire.
struct Received
{
    int status = 0;
    QByteArray head; ///< status line and fields, without the empty line
    QByteArray body;
    bool isWhole = false; ///< as many bytes of body as Content-Length promised

    /// The value of a field; empty when it is missing.
    QByteArray field(const QByteArray &name) const;
};

/// A client that sends raw bytes and takes answers apart; turns the event loop while it waits.
class WireClient
{
public:
    explicit WireClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);

    void send(const QByteArray &bytes);

    /// The next answer but 100; `hasBody` false for the answer to a HEAD. Status 0: none came.
    Received receive(bool hasBody = true, int milliseconds = 3000);

    /// Waits until the server has closed the connection.
    bool isClosedWithin(int milliseconds = 3000);

    QTcpSocket &socket() { return m_socket; }

    /// What was received and not yet taken as an answer.
    QByteArray pending();

    int continues() const { return m_continues; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    int m_continues = 0;
};

/// Turns the event loop until the condition holds; false when it never did. Unlike
/// QTest::qWaitFor it does not sleep between two looks.
bool waitUntil(const std::function<bool()> &condition, int milliseconds = 3000);

/// One request on a connection of its own, and the answer to it.
Received ask(quint16 port, const QByteArray &request, bool hasBody = true);
