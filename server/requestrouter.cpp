// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestrouter.h"

#include "routes.h"

namespace Uplift
{

HttpAnswer RequestRouter::answer(const HttpRequest &request) const
{
    for (const auto &handler : m_handlers) {
        if (!handler->isFor(request.segments))
            continue;
        const QByteArrayList methods = handler->methods();
        if (methods.contains(request.method))
            return handler->handle(request);
        const QByteArray allowed = methods.join(", ");
        return textAnswer(405, "Only " + allowed + " is answered here.", {{"Allow", allowed}});
    }
    return textAnswer(404, knownPaths());
}

} // namespace Uplift
