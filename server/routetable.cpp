// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "routetable.h"

#include "feedbackhandler.h"
#include "packagehandler.h"
#include "posteventhandler.h"
#include "routes.h"

namespace Uplift
{

/// Tells somebody who browses to the console that it is there.
static HttpAnswer welcome(const HttpRequest &)
{
    return textAnswer(200, "Uplift is listening here.");
}

/// Feedback; or a check-in, for an endpoint whose path is set to this one calls in here.
static HttpAnswer takeFeedback(PostEventHandler &checkIns, FeedbackHandler &feedback,
                               const HttpRequest &request, bool isAskedFor)
{
    const auto message = checkIns.readAny(request.body);
    if (!message)
        return feedback.handle(std::unexpected(message.error()), request, isAskedFor);
    if (const auto *checkIn = std::get_if<Soap::PostEvent>(&*message))
        return checkIns.handleElsewhere(*checkIn, request);
    return feedback.handle(std::get<Soap::FeedbackMessage>(*message), request, isAskedFor);
}

QList<Route> consoleRoutes(PostEventHandler &checkIns, FeedbackHandler &feedback,
                           PackageHandler &packages)
{
    const auto takeCheckIn = [&checkIns](const HttpRequest &r) { return checkIns.handle(r); };
    const auto takeNews = [&checkIns, &feedback](const HttpRequest &r) {
        return takeFeedback(checkIns, feedback, r, false);
    };
    const auto takeDocument = [&checkIns, &feedback](const HttpRequest &r) {
        return takeFeedback(checkIns, feedback, r, true);
    };
    const auto sendPackage = [&packages](const HttpRequest &r) { return packages.handle(r); };
    return {
        {RoutePath::checkIn, {"POST"}, takeCheckIn},
        {RoutePath::feedback, {"POST"}, takeNews},
        {RoutePath::postedDocument, {"POST"}, takeDocument},
        {RoutePath::package, {"GET", "HEAD"}, sendPackage},
        {RoutePath::packageOfSession, {"GET", "HEAD"}, sendPackage},
        {QStringLiteral("/"), {"GET", "HEAD"}, welcome},
    };
}

/// One line that names what exists, for somebody who came by another path.
static QByteArray whatExists(const QList<Route> &routes)
{
    QByteArrayList lines;
    for (const Route &route : routes)
        lines.append(route.methods.first() + ' ' + route.path.toUtf8());
    return "Nothing is here. There are: " + lines.join(", ") + '.';
}

/// For who set up an endpoint so that it calls by GET.
static QByteArray methodAdvice(const Route &route)
{
    return route.methods == QByteArrayList{"POST"}
               ? " On an endpoint: xConfiguration Provisioning HttpMethod: POST"
               : "";
}

HttpAnswer RouteTable::answerElsewhere(const HttpRequest &request,
                                       const QStringList &segments) const
{
    const auto rest = behindSecret(secret, segments);
    if (!rest)
        return textAnswer(404, "Nothing is here.");
    if (takeElsewhere && request.method == "POST") {
        if (auto answer = takeElsewhere(request))
            return *std::move(answer);
    }
    for (const Route &route : routes) {
        if (!argumentsAt(route.path, *rest))
            continue;
        const QByteArray allowed = route.methods.join(", ");
        if (noteOtherMethod)
            noteOtherMethod(request);
        return textAnswer(405, "Only " + allowed + " is answered here." + methodAdvice(route),
                          {{"Allow", allowed}});
    }
    return textAnswer(404, whatExists(routes));
}

} // namespace Uplift
