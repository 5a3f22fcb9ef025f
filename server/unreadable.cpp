// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unreadable.h"

#include <server/http/authority.h>

#include <domain/endpointregistry.h>
#include <domain/eventlog.h>

namespace Uplift
{

static constexpr qsizetype KeptOfMended = 64 * 1024; // bytes

void noteUnreadable(EventLog &log, const EndpointRegistry &endpoints, const HttpRequest &request,
                    const QStringList &reason, qsizetype keptBytes)
{
    const QString address = plainAddress(request.peer);
    const QList<EndpointId> callers = endpoints.atSource(address);
    const EndpointId endpoint = callers.size() == 1 ? callers.first() : 0;
    log.append(LogKind::UnreadableMessage, endpoint, {}, QStringList{address} + reason,
               request.body.left(keptBytes));
}

void noteMended(EventLog &log, SaidOnce &said, EndpointId endpoint, const HttpRequest &request,
                int leftOut)
{
    const QString address = plainAddress(request.peer);
    const QString who = endpoint == 0 ? address : QString::number(endpoint);
    if (leftOut > 0 && said.isNews(who))
        log.append(LogKind::MessageMended, endpoint, {}, {address, QString::number(leftOut)},
                   request.body.left(KeptOfMended));
}

} // namespace Uplift
