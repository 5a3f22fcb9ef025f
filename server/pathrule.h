// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/http/httpmessage.h>

#include <QHttpServerResponder>
#include <QHttpServerRouterRule>
#include <QObject>
#include <functional>

namespace Uplift
{

class GateSocket;
struct RouteTable;

/// What a handler of QHttpServer gets to answer with; its kind differs with Qt's version.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
using Responder = QHttpServerResponder &;
#else
using Responder = QHttpServerResponder &&;
#endif

/// Where rules find the table that they belong to; a QObject because QHttpServer's routes take one
/// (from 6.8 on).
class RouteContext : public QObject
{
public:
    explicit RouteContext(const RouteTable &routes)
        : table(routes)
    {
    }

    const RouteTable &table;
};

/// A rule of QHttpServer's router for one row of the table: letter case does not count, and the
/// secret, which may change at any time, comes before the path. Qt's own rules can do neither.
class PathRule : public QHttpServerRouterRule
{
public:
    /// What answers a request that the rule matches.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    using Handler = std::function<void(const QRegularExpressionMatch &, const QHttpServerRequest &,
                                       QHttpServerResponder &)>;
#else
    using Handler = RouterHandler;
#endif

    PathRule(const QString &path, QHttpServerRequest::Methods methods, const QObject *context,
             Handler handler);

protected:
    bool matches(const QHttpServerRequest &request, QRegularExpressionMatch *match) const override;

private:
    const QString m_path;
    const QHttpServerRequest::Methods m_methods;
    const RouteTable &m_table;
};

/// QHttpServer's word for methods; an unknown one is left out.
QHttpServerRequest::Methods methodsOf(const QByteArrayList &names);

/// The parts of the path that QHttpServer has read, decoded one by one.
QStringList segmentsOf(const QHttpServerRequest &request);

/// What a handler gets: what QHttpServer has read, and what only the connection knows. Arguments
/// and root are the route's to fill.
HttpRequest requestOf(const QHttpServerRequest &request, const GateSocket &gate);

/// Answers through QHttpServer.
void writeAnswer(QHttpServerResponder &responder, const HttpAnswer &answer,
                 const QByteArray &connectionField);

} // namespace Uplift
