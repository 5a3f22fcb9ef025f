// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "saidonce.h"
#include <server/http/httpmessage.h>

#include <domain/endpoint.h>

namespace Uplift
{

class EndpointRegistry;
class EventLog;

/// Writes a message that could not be read to the event log, its first bytes with it; for the
/// endpoint that calls from that address, if there is but one. The reason is what LogKind has
/// behind the address.
void noteUnreadable(EventLog &log, const EndpointRegistry &endpoints, const HttpRequest &request,
                    const QStringList &reason, qsizetype keptBytes);

/// Notes, once for each sender, that a message held characters that XML forbids.
void noteMended(EventLog &log, SaidOnce &said, EndpointId endpoint, const HttpRequest &request,
                int leftOut);

} // namespace Uplift
