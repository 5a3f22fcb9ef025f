// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httplistener.h"

#include "pathrule.h"
#include "routes.h"
#include "routetable.h"
#include <server/gate/gateserver.h>
#include <server/gate/gatesocket.h>
#include <server/transfer/packagesender.h>
#include <server/transfer/transferpace.h>

#include <QHttpServer>
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

/// QHttpServer parses and routes what the gate lets through, by one rule for each row of the table.
///
/// What is answered at once leaves through its responder. An answer that has to wait for the disk
/// goes to the gate, which knows whether the client is still there: a responder that is kept
/// dangles (Qt before 6.5), and from 6.8 on writes names of fields in lower case, which no manager
/// does.
class HttpListener::Server
{
public:
    Server(const Collaborators &with, const GateLimits &limits);

    ~Server() { m_gates->disconnectAll(); }

    Result<quint16> listen(const QHostAddress &address, quint16 port, const QSslConfiguration &tls)
    {
        m_gates->encrypt(tls);
        if (!m_gates->listen(address, port))
            return std::unexpected(listenError(address, port));
        m_http.bind(m_gates);
        return m_gates->serverPort();
    }

private:
    void addRoute(const Route &route);
    void answerElsewhere(const QHttpServerRequest &request, Responder responder);
    GateSocket *gateOf(const QHttpServerRequest &request,
                       const QHttpServerResponder &responder) const;
    void serve(const Route &route, const QHttpServerRequest &request, Responder responder);
    HttpRequest askedOf(const QHttpServerRequest &request, const GateSocket &gate) const;
    void send(GateSocket *gate, const HttpRequest &asked, const HttpAnswer &answer,
              QHttpServerResponder &responder);
    void sendNow(GateSocket *gate, const HttpAnswer &answer, QHttpServerResponder &responder);
    void sendPackage(GateSocket *gate, const HttpAnswer &answer, bool isHead);
    void sendWhenDurable(GateSocket *gate, const HttpAnswer &answer);
    Error listenError(const QHostAddress &address, quint16 port) const;

    const Collaborators m_with;
    const RouteContext m_context;
    QHttpServer m_http;
    GateServer *const m_gates; ///< belongs to m_http
};

HttpListener::Server::Server(const Collaborators &with, const GateLimits &limits)
    : m_with(with)
    , m_context(with.routes)
    , m_gates(new GateServer(limits, with.keeper, with.pace->turns, &m_http))
{
    for (const Route &route : with.routes.routes)
        addRoute(route);
    const auto missing = [this](const QHttpServerRequest &request, Responder responder) {
        answerElsewhere(request, std::forward<Responder>(responder));
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_http.setMissingHandler(&m_http, missing);
#else
    m_http.setMissingHandler(missing);
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    // The gate keeps the time; to QHttpServer a long download looks like an idle connection.
    QHttpServerConfiguration patient = m_http.configuration();
    patient.setKeepAliveTimeout(std::chrono::hours(24));
    m_http.setConfiguration(patient);
#endif
}

void HttpListener::Server::addRoute(const Route &route)
{
    const auto handler = [this, route](const QHttpServerRequest &request, Responder responder) {
        serve(route, request, std::forward<Responder>(responder));
    };
    const QObject *context = &m_context;
    m_http.route<PathRule>(route.path, methodsOf(route.methods), context, handler);
}

GateSocket *HttpListener::Server::gateOf(const QHttpServerRequest &request,
                                         const QHttpServerResponder &responder) const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    Q_UNUSED(responder)
    GateSocket *gate = m_gates->find(request.remoteAddress(), request.remotePort());
#else
    Q_UNUSED(request)
    auto *gate = qobject_cast<GateSocket *>(responder.socket());
#endif
    return gate && gate->awaitsAnswer() ? gate : nullptr;
}

void HttpListener::Server::answerElsewhere(const QHttpServerRequest &request, Responder responder)
{
    GateSocket *gate = gateOf(request, responder);
    if (!gate)
        return;
    const HttpRequest asked = askedOf(request, *gate);
    send(gate, asked, m_with.routes.answerElsewhere(asked, segmentsOf(request)), responder);
}

HttpRequest HttpListener::Server::askedOf(const QHttpServerRequest &request,
                                          const GateSocket &gate) const
{
    HttpRequest asked = requestOf(request, gate);
    const QString &secret = m_with.routes.secret;
    asked.root = secret.isEmpty() ? QString() : QLatin1Char('/') + secret;
    return asked;
}

void HttpListener::Server::serve(const Route &route, const QHttpServerRequest &request,
                                 Responder responder)
{
    GateSocket *gate = gateOf(request, responder);
    if (!gate)
        return;
    HttpRequest asked = askedOf(request, *gate);
    const auto rest = behindSecret(m_with.routes.secret, segmentsOf(request));
    asked.arguments = argumentsAt(route.path, rest.value_or(QStringList())).value_or(QStringList());
    send(gate, asked, route.handle(asked), responder);
}

void HttpListener::Server::send(GateSocket *gate, const HttpRequest &asked,
                                const HttpAnswer &answer, QHttpServerResponder &responder)
{
    if (answer.package)
        sendPackage(gate, answer, asked.method == "HEAD");
    else if (answer.bodyIfNotDurable)
        sendWhenDurable(gate, answer);
    else
        sendNow(gate, answer, responder);
}

void HttpListener::Server::sendNow(GateSocket *gate, const HttpAnswer &answer,
                                   QHttpServerResponder &responder)
{
    if (!hasBody(answer.status)) // QHttpServer would say that it is empty
        return gate->answer(answer);
    gate->letServerAnswer();
    writeAnswer(responder, answer, gate->connectionField());
    gate->finishAnswer();
}

void HttpListener::Server::sendPackage(GateSocket *gate, const HttpAnswer &answer, bool isHead)
{
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
    const QString number = QString::number(port);
    switch (m_gates->serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {ErrorCode::PortInUse, {host, number}};
    case QAbstractSocket::SocketAccessError:
        return {ErrorCode::PortNotAllowed, {host, number}};
    case QAbstractSocket::SocketAddressNotAvailableError:
        return {ErrorCode::AddressNotOurs, {host, number}};
    default:
        return {ErrorCode::ListenFailed, {host, number, m_gates->errorString()}};
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
