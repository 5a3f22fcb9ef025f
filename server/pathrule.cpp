// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pathrule.h"

#include "routes.h"
#include "routetable.h"
#include <server/gate/gatesocket.h>
#include <server/http/httpdate.h>
#include <server/http/httptarget.h>

#include <utility>

namespace Uplift
{

using Method = QHttpServerRequest::Method;

static const QList<std::pair<QByteArray, Method>> methodNames{
    {"GET", Method::Get},     {"HEAD", Method::Head},     {"POST", Method::Post},
    {"PUT", Method::Put},     {"DELETE", Method::Delete}, {"OPTIONS", Method::Options},
    {"PATCH", Method::Patch},
};

PathRule::PathRule(const QString &path, QHttpServerRequest::Methods methods, const QObject *context,
                   Handler handler)
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    : QHttpServerRouterRule(path, methods, context, std::move(handler))
#else
    : QHttpServerRouterRule(path, methods, std::move(handler))
#endif
    , m_path(path)
    , m_methods(methods)
    , m_table(static_cast<const RouteContext *>(context)->table)
{
}

bool PathRule::matches(const QHttpServerRequest &request, QRegularExpressionMatch *) const
{
    if (!(m_methods & request.method()))
        return false;
    const auto rest = behindSecret(m_table.secret, segmentsOf(request));
    return rest && argumentsAt(m_path, *rest);
}

QHttpServerRequest::Methods methodsOf(const QByteArrayList &names)
{
    QHttpServerRequest::Methods methods;
    for (const auto &[name, method] : methodNames) {
        if (names.contains(name))
            methods |= method;
    }
    return methods;
}

QStringList segmentsOf(const QHttpServerRequest &request)
{
    const QString path = request.url().path(QUrl::FullyEncoded);
    return pathSegments(path.toLatin1()).value_or(QStringList());
}

static HttpHeaders headersOf(const QHttpServerRequest &request)
{
    HttpHeaders headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto fields = request.headers().toListOfPairs();
#else
    const auto fields = request.headers();
#endif
    for (const auto &[name, value] : fields)
        headers.append(name, value);
    return headers;
}

HttpRequest requestOf(const QHttpServerRequest &request, const GateSocket &gate)
{
    HttpRequest made;
    for (const auto &[name, method] : methodNames) {
        if (method == request.method())
            made.method = name;
    }
    made.host = request.value("Host");
    made.headers = headersOf(request);
    made.body = request.body();
    made.head = gate.rawHead();
    made.peer = gate.peerAddress();
    made.localAddress = gate.localAddress();
    made.localPort = gate.localPort();
    made.isEncrypted = gate.isEncrypted();
    return made;
}

void writeAnswer(QHttpServerResponder &responder, const HttpAnswer &answer,
                 const QByteArray &connectionField)
{
    const auto status = QHttpServerResponder::StatusCode(answer.status);
    HttpHeaders fields = answer.headers;
    fields.append("Date", currentHttpDate());
    if (!connectionField.isEmpty())
        fields.append("Connection", connectionField);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const auto &[name, value] : fields.fields())
        headers.append(name, value);
    responder.write(answer.body, headers, status);
#else
    responder.writeStatusLine(status);
    for (const auto &[name, value] : fields.fields())
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
#endif
}

} // namespace Uplift
