// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/http/httpmessage.h>

#include <functional>
#include <optional>

namespace Uplift
{

class FeedbackHandler;
class PackageHandler;
class PostEventHandler;

/// What is answered at one path, and by whom. Engine thread.
struct Route
{
    QString path;           ///< see argumentsAt
    QByteArrayList methods; ///< others are answered with 405
    std::function<HttpAnswer(const HttpRequest &)> handle;
};

/// What QHttpServer serves: one rule for each row.
struct RouteTable
{
    QList<Route> routes;
    QString secret; ///< what every path has to begin with; empty: nothing

    /// Is asked about a POST that no row is for; none: it has no answer either.
    std::function<std::optional<HttpAnswer>(const HttpRequest &)> takeElsewhere;

    /// Is told of a request that is refused because its method is another one than the path's.
    std::function<void(const HttpRequest &)> noteOtherMethod;

    /// What is answered to a request that no row is for: a check-in and feedback are taken for what
    /// they are; else 405 where a row is for the path, and 404.
    HttpAnswer answerElsewhere(const HttpRequest &request, const QStringList &segments) const;
};

/// The console's routes. The handlers outlive them.
QList<Route> consoleRoutes(PostEventHandler &checkIns, FeedbackHandler &feedback,
                           PackageHandler &packages);

} // namespace Uplift
