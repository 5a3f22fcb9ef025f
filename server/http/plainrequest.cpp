// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainrequest.h"

#include "httprequesthead.h"
#include "httptarget.h"

namespace Uplift
{

static bool isAboutTheConnection(const QByteArray &name)
{
    static const QByteArrayList fields{"connection", "keep-alive",    "upgrade",
                                       "te",         "trailer",       "transfer-encoding",
                                       "expect",     "content-length"};
    return fields.contains(name.toLower());
}

/// A URL would read what follows two slashes as a host, if it had none before them.
static QByteArray unmistakable(const HttpTarget &target)
{
    const QByteArray path = target.path.startsWith("//") ? "http://h" + target.path : target.path;
    return target.query.isEmpty() ? path : path + '?' + target.query;
}

QByteArray plainRequest(const HttpRequestHead &head, const HttpTarget &target,
                        const QByteArray &body)
{
    QByteArray request;
    request.reserve(1024 + body.size());
    request += head.method + ' ' + unmistakable(target) + " HTTP/1.1\r\n";
    const bool namesHost = !target.authority.isEmpty();
    if (namesHost) // goes before the field (RFC 9112, 3.2.2)
        request += "Host: " + target.authority + "\r\n";
    for (const auto &[name, value] : head.headers.fields()) {
        const bool isHost = name.compare("Host", Qt::CaseInsensitive) == 0;
        if (!isAboutTheConnection(name) && !(isHost && namesHost))
            request += name + ": " + value + "\r\n";
    }
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

} // namespace Uplift
