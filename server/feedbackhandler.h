// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "saidonce.h"
#include <server/http/httpmessage.h>

#include <optional>

namespace Uplift::Soap
{
struct FeedbackMessage;
}

namespace Uplift
{

class EndpointRegistry;
class EventLog;
class UpgradeCoordinator;

/// Takes whatever endpoints post to the feedback addresses; never refuses, for an endpoint repeats
/// what is refused, endlessly (practice).
class FeedbackHandler
{
public:
    FeedbackHandler(UpgradeCoordinator &upgrades, const EndpointRegistry &endpoints, EventLog &log);

    HttpAnswer handle(const HttpRequest &request);

    /// The same at the address for documents that were asked for: they say how things stand.
    HttpAnswer handleDocument(const HttpRequest &request);

    /// Takes feedback of an endpoint that is known, at whatever path it came; none for anything
    /// else.
    std::optional<HttpAnswer> handleElsewhere(const HttpRequest &request);

private:
    HttpAnswer takeAny(const HttpRequest &request, bool isAskedFor);
    void take(const Soap::FeedbackMessage &message, const HttpRequest &request, bool isAskedFor);

    UpgradeCoordinator &m_upgrades;
    const EndpointRegistry &m_endpoints;
    EventLog &m_log;
    SaidOnce m_mended; ///< by whom characters that XML forbids were sent
};

} // namespace Uplift
