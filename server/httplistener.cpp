// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httplistener.h"

#include "gateserver.h"
#include "gatesocket.h"
#include "packagesender.h"
#include "requestrouter.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPointer>
#if QT_VERSION >= QT_VERSION_CHECK(6, 9, 0)
#include <QHttpServerConfiguration>
#endif

namespace Uplift
{

/// What leaves when the rows behind an answer could not be written.
static HttpAnswer notDurable(const HttpAnswer &answer)
{
    HttpAnswer refusal;
    refusal.status = 503;
    refusal.headers = answer.headers;
    refusal.headers.append("Retry-After", "30");
    refusal.body = answer.bodyIfNotDurable.value_or(QByteArray());
    return refusal;
}

/// QHttpServer reads the request lines that the gate lets through; what is answered goes to the
/// gate itself, for a responder may dangle when an answer has to wait (Qt 6.4).
class HttpListener::Server : public QAbstractHttpServer
{
public:
    Server(const Collaborators &with, const GateLimits &limits)
        : m_with(with)
        , m_gates(new GateServer(limits, with.keeper, this))
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
        // The gate keeps the time; to QHttpServer a long download looks like an idle connection.
        QHttpServerConfiguration patient = configuration();
        patient.setKeepAliveTimeout(std::chrono::hours(24));
        setConfiguration(patient);
#endif
    }

    ~Server() override
    {
        m_gates->disconnectAll();
    }

    Result<quint16> listen(const QHostAddress &address, quint16 port, const QSslConfiguration &tls)
    {
        m_gates->encrypt(tls);
        if (!m_gates->listen(address, port))
            return std::unexpected(listenError(address, port));
        bind(m_gates);
        return m_gates->serverPort();
    }

private:
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &) override
    {
        if (GateSocket *gate = m_gates->find(request.remoteAddress(), request.remotePort()))
            serve(gate);
        return true;
    }
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#endif
#else
    bool handleRequest(const QHttpServerRequest &, QTcpSocket *socket) override
    {
        if (auto *gate = qobject_cast<GateSocket *>(socket))
            serve(gate);
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

    void serve(GateSocket *gate);
    void sendPackage(GateSocket *gate, const HttpAnswer &answer);
    void sendWhenDurable(GateSocket *gate, const HttpAnswer &answer);
    Error listenError(const QHostAddress &address, quint16 port) const;

    const Collaborators m_with;
    GateServer *const m_gates;
};

void HttpListener::Server::serve(GateSocket *gate)
{
    if (!gate->awaitsAnswer())
        return;
    const HttpAnswer answer = m_with.router.answer(gate->request());
    if (answer.package)
        sendPackage(gate, answer);
    else if (answer.bodyIfNotDurable)
        sendWhenDurable(gate, answer);
    else
        gate->answer(answer);
}

void HttpListener::Server::sendPackage(GateSocket *gate, const HttpAnswer &answer)
{
    const bool isHead = gate->request().method == "HEAD";
    gate->beginAnswer(answer, answer.package->length);
    if (isHead)
        return gate->finishAnswer();
    auto *sender = new PackageSender(gate, *answer.package, m_with.pace);
    sender->start();
}

void HttpListener::Server::sendWhenDurable(GateSocket *gate, const HttpAnswer &answer)
{
    const QPointer<GateSocket> guard(gate);
    const quint64 exchange = gate->exchange();
    m_with.durability.whenDurable([guard, exchange, answer](bool durable) {
        if (guard && guard->exchange() == exchange)
            guard->answer(durable ? answer : notDurable(answer));
    });
}

Error HttpListener::Server::listenError(const QHostAddress &address, quint16 port) const
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? QLatin1Char('[') + address.toString() + QLatin1Char(']')
                             : address.toString();
    const QString where = host + QLatin1Char(':') + QString::number(port);
    switch (m_gates->serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {ErrorCode::PortInUse, where};
    case QAbstractSocket::SocketAccessError:
        return {ErrorCode::PortNotAllowed, where};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {ErrorCode::AddressNotOurs, where};
    default:
        return {ErrorCode::ListenFailed, where + QLatin1Char(' ') + m_gates->errorString()};
    }
}

HttpListener::HttpListener(const Collaborators &with, const GateLimits &limits)
    : m_with(with)
    , m_limits(limits)
{
}

HttpListener::~HttpListener() = default;

Result<quint16> HttpListener::listen(const QHostAddress &address, quint16 port,
                                     const QSslConfiguration &tls)
{
    close();
    auto server = std::make_unique<Server>(m_with, m_limits);
    const auto actual = server->listen(address, port, tls);
    if (actual)
        m_server = std::move(server);
    return actual;
}

void HttpListener::close()
{
    m_server.reset();
}

} // namespace Uplift
