// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unreadable.h"

#include "authority.h"

#include <domain/endpointregistry.h>
#include <domain/eventlog.h>

namespace Uplift
{

void noteUnreadable(EventLog &log, const EndpointRegistry &endpoints, const HttpRequest &request,
                    const QString &detail, qsizetype keptBytes)
{
    const QString address = plainAddress(request.peer);
    const QList<EndpointId> callers = endpoints.atSource(address);
    const EndpointId endpoint = callers.size() == 1 ? callers.first() : 0;
    log.append(LogKind::UnreadableMessage, endpoint, {}, {address, detail},
               request.body.left(keptBytes));
}

} // namespace Uplift
