// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedbackhandler.h"

#include "translation.h"
#include "unreadable.h"

#include <domain/endpointregistry.h>
#include <domain/upgradecoordinator.h>

namespace Uplift
{

static constexpr qsizetype KeptOfUnreadable = 64 * 1024; // bytes

FeedbackHandler::FeedbackHandler(UpgradeCoordinator &upgrades, const EndpointRegistry &endpoints,
                                 EventLog &log)
    : m_upgrades(upgrades)
    , m_endpoints(endpoints)
    , m_log(log)
{
}

static bool saysNothing(const Soap::FeedbackMessage &message)
{
    return !message.upgradeStatus && !message.statusDocument && message.event.isEmpty();
}

static HttpAnswer thanks()
{
    HttpAnswer answer;
    answer.headers = {{"Cache-Control", "private, max-age=0"},
                      {"Content-Type", "text/plain; charset=utf-8"}};
    answer.bodyIfNotDurable = "The console can't write to its disk now; send it again.\n";
    return answer;
}

HttpAnswer FeedbackHandler::handle(const Soap::Decoded<Soap::FeedbackMessage> &message,
                                   const HttpRequest &request, bool isAskedFor)
{
    if (!message) {
        noteUnreadable(m_log, m_endpoints, request, reasonOf(message.error()), KeptOfUnreadable);
    } else if (saysNothing(*message)) {
        noteUnreadable(m_log, m_endpoints, request,
                       {QStringLiteral("There is nothing in it that the console knows."),
                        word(MessageFault::NothingKnown)},
                       KeptOfUnreadable);
    } else {
        take(*message, request, isAskedFor);
    }
    return thanks();
}

std::optional<HttpAnswer> FeedbackHandler::handleElsewhere(const Soap::FeedbackMessage &message,
                                                           const HttpRequest &request)
{
    if (saysNothing(message) || !m_endpoints.match(feedbackOf(message, request).identification))
        return {};
    take(message, request, false);
    return thanks();
}

void FeedbackHandler::take(const Soap::FeedbackMessage &message, const HttpRequest &request,
                           bool isAskedFor)
{
    Feedback feedback = feedbackOf(message, request);
    feedback.isSnapshot |= isAskedFor;
    m_upgrades.feedback(feedback);
    const Endpoint *endpoint = m_endpoints.match(feedback.identification);
    noteMended(m_log, m_mended, endpoint ? endpoint->id : 0, request, message.leftOut);
}

} // namespace Uplift
