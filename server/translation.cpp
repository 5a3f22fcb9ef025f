// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include "routes.h"
#include <server/http/authority.h>
#include <server/http/httpdate.h>
#include <server/http/messagetext.h>

#include <algorithm>

namespace Uplift
{

namespace
{

constexpr qsizetype LongestUserAgent = 200;

/// Printable ASCII alone, for it is shown and logged.
QString userAgentOf(const HttpRequest &request)
{
    QByteArray agent = request.headers.value("User-Agent").left(LongestUserAgent);
    std::replace_if(
        agent.begin(), agent.end(), [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return QString::fromLatin1(agent);
}

} // namespace

Caller callerOf(const HttpRequest &request)
{
    Caller caller;
    caller.address = plainAddress(request.peer);
    caller.userAgent = userAgentOf(request);
    caller.baseUrl =
        baseUrl(request.host, request.localAddress, request.localPort, request.isEncrypted);
    caller.baseUrl.setPath(request.root);
    return caller;
}

CheckIn checkInOf(const Soap::PostEvent &message, const HttpRequest &request)
{
    return {message.identification, message.event, callerOf(request), messageText(request)};
}

/// A whole status document is one that was asked for, wherever it is posted.
static bool isSnapshot(const Soap::FeedbackMessage &message)
{
    return !message.location.isEmpty() ||
           (message.statusDocument && !message.statusDocument->softwareVersion.isEmpty());
}

Feedback feedbackOf(const Soap::FeedbackMessage &message, const HttpRequest &request)
{
    Feedback feedback;
    feedback.identification = message.identification;
    feedback.caller = callerOf(request);
    feedback.upgradeStatus = message.upgradeStatus;
    feedback.statusDocument = message.statusDocument;
    if (message.statusDocument && feedback.identification.serialNumber.isEmpty())
        feedback.identification.serialNumber = message.statusDocument->serialNumber;
    feedback.isSnapshot = isSnapshot(message);
    feedback.sentAt = message.systemTime.isValid() ? message.systemTime
                                                   : parseHttpDate(request.headers.value("Date"));
    feedback.event = message.event;
    feedback.raw = messageText(request);
    return feedback;
}

static Soap::Software softwareOf(const Offer &offer, const QUrl &base)
{
    Soap::Software software;
    software.releaseKey = offer.releaseKey;
    software.sessionId = offer.sessionId.toString(QUuid::WithoutBraces);
    software.versionId = offer.versionId;
    software.packageUrl =
        offer.olderDownloadUrl.isEmpty()
            ? packageUrl(base, offer.fileName, offer.sessionInUrl ? offer.sessionId : QUuid())
            : packageUrlBelow(offer.olderDownloadUrl, offer.fileName);
    software.feedbackUrl = feedbackUrl(base);
    return software;
}

Soap::Reply replyOf(const Answer &answer, const QUrl &base)
{
    Soap::Reply reply;
    if (answer.offer)
        reply.software = softwareOf(*answer.offer, base);
    reply.heartbeatSeconds = int(answer.heartbeat.count());
    if (answer.wantsStatus)
        reply.statusUrl = postedDocumentUrl(base);
    return reply;
}

QString sentenceOf(const Soap::DecodeError &error)
{
    if (error.line <= 0)
        return error.detail;
    return QStringLiteral("%1 (line %2, column %3)")
        .arg(error.detail)
        .arg(error.line)
        .arg(error.column);
}

static MessageFault faultOf(Soap::DecodeFault fault)
{
    switch (fault) {
    case Soap::DecodeFault::NotXml:
        return MessageFault::NotXml;
    case Soap::DecodeFault::Forbidden:
        return MessageFault::Forbidden;
    case Soap::DecodeFault::TooComplex:
        return MessageFault::TooComplex;
    case Soap::DecodeFault::NotExpected:
        break;
    }
    return MessageFault::NotExpected;
}

QStringList reasonOf(const Soap::DecodeError &error)
{
    const auto number = [&error](qint64 value) {
        return error.line > 0 ? QString::number(value) : QString();
    };
    return {error.detail, word(faultOf(error.fault)), number(error.line), number(error.column)};
}

} // namespace Uplift
