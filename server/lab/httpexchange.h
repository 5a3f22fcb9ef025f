// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpmessage.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>
#include <memory>

namespace Uplift::Lab
{

/// One request and its response on a connection of its own, read no faster than wished: the
/// receiver's window fills, as with a slow endpoint. Over TLS when the address says "https"; any
/// certificate will do. Used once. Lives on its owner's thread.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// `source`: the own address to connect from; null, or one that the system refuses: any.
    /// `bytesPerSecond`: of the response's body; 0: as fast as it comes.
    HttpExchange(const HttpRequest &request, const QHostAddress &source, qint64 bytesPerSecond,
                 QObject *parent = nullptr);

    /// Connects and sends. `succeeded` or `failed` follows, unless it is aborted.
    void start();

    /// Keeps the connection open, but reads no more of it; nothing is emitted any more.
    void standStill();

    /// Closes the connection at once; nothing is emitted any more.
    void abort();

Q_SIGNALS:
    void headReceived(const Uplift::Lab::ResponseHead &head);
    void bodyReceived(const QByteArray &piece);
    void succeeded(); ///< the response is complete
    void failed(const QString &reason);

private:
    void narrowWindow();
    void send();
    void read();
    void readHeadLines();
    void readBody();
    qint64 allowance();
    void finish();
    void fail(const QString &reason);

    HttpRequest m_request;
    QHostAddress m_source;
    qint64 m_bytesPerSecond;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_pace;     ///< reads what the speed allows
    QTimer m_patience; ///< nothing came for too long
    QElapsedTimer m_reading;
    QByteArray m_headBytes;
    std::optional<ResponseHead> m_head;
    qint64 m_received = 0;
    qint64 m_forgiven = 0; ///< bytes that a standstill earned, and that are not caught up
    bool m_over = false;
};

/// Deletes when control is back in the event loop: an exchange may be let go from its own signal.
struct DeleteLater
{
    void operator()(HttpExchange *exchange) const
    {
        exchange->abort();
        exchange->deleteLater();
    }
};

using HttpExchangePointer = std::unique_ptr<HttpExchange, DeleteLater>;

} // namespace Uplift::Lab
