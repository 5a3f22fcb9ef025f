// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requestrouter.h"

#include "routes.h"

namespace Uplift
{

std::optional<QStringList> RequestRouter::behindSecret(const QStringList &segments) const
{
    if (m_secret.isEmpty())
        return segments;
    if (segments.isEmpty() || segments.first() != m_secret)
        return {};
    const QStringList rest = segments.mid(1);
    return rest == QStringList{QString()} ? QStringList() : rest; // "/secret/" is "/secret"
}

HttpAnswer RequestRouter::answer(const HttpRequest &request) const
{
    const auto segments = behindSecret(request.segments);
    if (!segments)
        return textAnswer(404, "Nothing is here.");
    HttpRequest inner = request;
    inner.segments = *segments;
    if (!m_secret.isEmpty())
        inner.root = QLatin1Char('/') + m_secret;
    return routed(inner);
}

HttpAnswer RequestRouter::routed(const HttpRequest &request) const
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
