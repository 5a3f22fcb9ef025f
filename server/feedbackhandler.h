// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpmessage.h"

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

private:
    UpgradeCoordinator &m_upgrades;
    const EndpointRegistry &m_endpoints;
    EventLog &m_log;
};

} // namespace Uplift
