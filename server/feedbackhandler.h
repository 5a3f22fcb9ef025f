// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "saidonce.h"
#include <server/http/httpmessage.h>

#include <soap/messages.h>

#include <optional>

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

    /// `isAskedFor`: it came to the address for documents that were asked for, and says how things
    /// stand.
    HttpAnswer handle(const Soap::Decoded<Soap::FeedbackMessage> &message,
                      const HttpRequest &request, bool isAskedFor);

    /// Takes feedback of an endpoint that is known, at whatever path it came; none for anything
    /// else.
    std::optional<HttpAnswer> handleElsewhere(const Soap::FeedbackMessage &message,
                                              const HttpRequest &request);

private:
    void take(const Soap::FeedbackMessage &message, const HttpRequest &request, bool isAskedFor);

    UpgradeCoordinator &m_upgrades;
    const EndpointRegistry &m_endpoints;
    EventLog &m_log;
    SaidOnce m_mended; ///< by whom characters that XML forbids were sent
};

} // namespace Uplift
