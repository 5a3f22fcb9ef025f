// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ownaddress.h"

#include <QNetworkProxy>

namespace Uplift
{

namespace
{

constexpr int HttpPort = 80;
constexpr int HttpsPort = 443;

/// An IPv4 address that came in IPv6 form is written as the former.
QHostAddress plain(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 number = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(number) : address;
}

} // namespace

OwnAddress::OwnAddress(const QUrl &place, std::chrono::milliseconds time, QObject *parent)
    : QObject(parent)
    , m_place(place.authority())
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this,
            [this] { end(plain(m_socket.localAddress())); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { end(std::unexpected(failureOf(error))); });
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, [this] {
        end(std::unexpected(ContactFailure{ContactProblem::TimedOut, m_place}));
    });
    m_time.start(time);
    const bool isHttp = place.scheme() == QLatin1String("http");
    m_socket.connectToHost(place.host(), quint16(place.port(isHttp ? HttpPort : HttpsPort)));
}

void OwnAddress::end(const ContactResult<QHostAddress> &found)
{
    m_time.stop();
    m_socket.disconnect(this);
    const ContactResult<QHostAddress> copy = found;
    m_socket.abort();
    Q_EMIT finished(copy);
}

ContactFailure OwnAddress::failureOf(QAbstractSocket::SocketError error) const
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {ContactProblem::Refused, m_place};
    case QAbstractSocket::HostNotFoundError:
        return {ContactProblem::NameUnknown, m_place};
    case QAbstractSocket::SocketTimeoutError:
        return {ContactProblem::TimedOut, m_place};
    default:
        return {ContactProblem::NoRoute, m_socket.errorString()};
    }
}

} // namespace Uplift
