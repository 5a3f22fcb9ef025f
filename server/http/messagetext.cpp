// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagetext.h"

#include "httpmessage.h"

namespace Uplift
{

namespace
{

bool isSecret(const QByteArray &fieldName)
{
    return fieldName.compare("Authorization", Qt::CaseInsensitive) == 0 ||
           fieldName.compare("Proxy-Authorization", Qt::CaseInsensitive) == 0 ||
           fieldName.compare("Cookie", Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray headOf(const HttpRequest &request)
{
    QByteArray head;
    for (const QByteArray &line : request.head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const bool ends = line.endsWith('\r');
        const QByteArray text = ends ? line.chopped(1) : line;
        if (!text.isEmpty())
            head += (isSecret(text.left(colon)) ? text.left(colon) + ": ********" : text) + "\r\n";
    }
    return head + "\r\n";
}

QByteArray messageText(const HttpRequest &request)
{
    return headOf(request) + request.body;
}

QByteArray messageText(const HttpAnswer &answer)
{
    return answerHead(answer, answer.body.size(), {}) + answer.body;
}

} // namespace Uplift
