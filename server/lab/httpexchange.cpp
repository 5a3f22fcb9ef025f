// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpexchange.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <algorithm>
#include <chrono>

namespace Uplift::Lab
{
namespace
{

using namespace std::chrono_literals;

constexpr auto patience = 30s;
constexpr auto paceInterval = 40ms;
constexpr qint64 largestHead = 64 * 1024;
constexpr qint64 largestPiece = 256 * 1024;

/// What the system and Qt may hold unread: a fifth of a second, so that the sender feels the speed.
qint64 bufferFor(qint64 bytesPerSecond)
{
    if (bytesPerSecond == 0)
        return 1024 * 1024;
    return std::clamp<qint64>(bytesPerSecond / 5, 4 * 1024, 1024 * 1024);
}

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == u"https";
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const QHostAddress &source,
                           qint64 bytesPerSecond, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_source(source)
    , m_bytesPerSecond(bytesPerSecond)
    , m_socket(isEncrypted(request.url) ? new QSslSocket : new QTcpSocket)
{
    m_pace.setInterval(paceInterval);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_pace, &QTimer::timeout, this, &HttpExchange::read);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(QStringLiteral("no answer for %1 s").arg(patience.count())); });
    m_socket->setProxy(QNetworkProxy::NoProxy);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket.get())) {
        encrypted->setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(encrypted, &QSslSocket::encrypted, this, &HttpExchange::send);
    } else {
        connect(m_socket.get(), &QTcpSocket::connected, this, &HttpExchange::send);
    }
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] {
        if (!m_pace.isActive())
            read();
    });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &HttpExchange::read);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this,
            [this](QTcpSocket::SocketError error) {
                if (error != QTcpSocket::RemoteHostClosedError)
                    fail(m_socket->errorString());
            });
}

void HttpExchange::start()
{
    m_socket->setReadBufferSize(bufferFor(m_bytesPerSecond));
    if (!m_source.isNull())
        m_socket->bind(m_source);
    narrowWindow();
    m_patience.start();
    const QUrl &url = m_request.url;
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket.get()))
        encrypted->connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(443)));
    else
        m_socket->connectToHost(url.host(), static_cast<quint16>(url.port(80)));
}

void HttpExchange::standStill()
{
    m_over = true;
    m_pace.stop();
    m_patience.stop();
}

void HttpExchange::abort()
{
    standStill();
    m_socket->abort();
}

/// Holds from the first byte only on a socket that exists before it connects, thus a bound one.
void HttpExchange::narrowWindow()
{
    if (m_bytesPerSecond > 0)
        m_socket->setSocketOption(QTcpSocket::ReceiveBufferSizeSocketOption,
                                  static_cast<int>(bufferFor(m_bytesPerSecond)));
}

void HttpExchange::send()
{
    narrowWindow();
    m_socket->write(toBytes(m_request));
}

void HttpExchange::read()
{
    if (m_over)
        return;
    if (m_socket->bytesAvailable() > 0)
        m_patience.start();
    if (!m_head)
        readHeadLines();
    if (!m_over && m_head)
        readBody();
    if (m_over || m_socket->state() != QTcpSocket::UnconnectedState)
        return;
    if (m_head && m_socket->bytesAvailable() > 0)
        return;
    if (m_head && !m_head->contentLength())
        finish();
    else
        fail(QStringLiteral("connection closed after %1 bytes").arg(m_received));
}

void HttpExchange::readHeadLines()
{
    while (!m_head && m_socket->canReadLine()) {
        const QByteArray line = m_socket->readLine(largestHead);
        m_headBytes += line;
        if (m_headBytes.size() > largestHead) {
            fail(QStringLiteral("the response's head is too long"));
            return;
        }
        if (!line.trimmed().isEmpty())
            continue;
        std::optional<ResponseHead> head = readHead(m_headBytes);
        m_headBytes.clear();
        if (!head || !head->header("transfer-encoding").isEmpty()) {
            fail(QStringLiteral("the response is not understood"));
            return;
        }
        if (head->status < 200)
            continue;
        m_head = std::move(head);
        m_reading.start();
        if (m_bytesPerSecond > 0)
            m_pace.start();
        Q_EMIT headReceived(*m_head);
    }
}

void HttpExchange::readBody()
{
    const std::optional<qint64> length = m_head->contentLength();
    while (!m_over) {
        if (length && m_received == *length) {
            finish();
            return;
        }
        qint64 wanted = std::min(allowance(), largestPiece);
        if (length)
            wanted = std::min(wanted, *length - m_received);
        const QByteArray piece = wanted > 0 ? m_socket->read(wanted) : QByteArray();
        if (piece.isEmpty())
            return;
        m_received += piece.size();
        Q_EMIT bodyReceived(piece);
    }
}

qint64 HttpExchange::allowance()
{
    if (m_bytesPerSecond == 0)
        return largestPiece;
    const qint64 earned = m_bytesPerSecond * m_reading.elapsed() / 1000;
    const qint64 open = earned - m_received - m_forgiven;
    const qint64 largestBurst = m_bytesPerSecond; // a second may be caught up
    if (open > largestBurst)
        m_forgiven += open - largestBurst;
    return std::min(open, largestBurst);
}

void HttpExchange::finish()
{
    abort();
    Q_EMIT succeeded();
}

void HttpExchange::fail(const QString &reason)
{
    if (m_over)
        return;
    abort();
    Q_EMIT failed(reason);
}

} // namespace Uplift::Lab
