// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translation.h"

#include "authority.h"
#include "httpdate.h"
#include "messagetext.h"
#include "routes.h"

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

static Identification identificationOf(const Soap::Identification &from)
{
    return {from.systemName, from.macAddress,      from.ipAddress,     from.productType,
            from.productId,  from.softwareVersion, from.hardwareBoard, from.serialNumber};
}

CheckIn checkInOf(const Soap::PostEvent &message, const HttpRequest &request)
{
    return {identificationOf(message.identification), message.event, callerOf(request),
            messageText(request)};
}

UpgradeStatus upgradeStatusOf(const Soap::UpgradeStatus &from)
{
    UpgradeStatus status;
    status.status = from.status;
    status.phase = from.phase;
    status.message = from.message;
    status.sessionId = from.sessionId;
    status.versionId = from.versionId;
    status.url = from.url;
    status.secondsUntilUpgrade = from.secondsUntilUpgrade;
    status.lastChange = from.lastChange;
    return status;
}

static CallState callStateOf(Soap::CallWord word)
{
    switch (word) {
    case Soap::CallWord::NotSaid:
        break;
    case Soap::CallWord::Up:
        return CallState::Up;
    case Soap::CallWord::Held:
        return CallState::Held;
    case Soap::CallWord::BeingSetUp:
        return CallState::BeingSetUp;
    case Soap::CallWord::Gone:
        return CallState::Gone;
    }
    return CallState::NotSaid;
}

CallNews callNewsOf(const Soap::CallNews &from)
{
    CallNews news{.active = from.active,
                  .suspended = from.suspended,
                  .beingSetUp = from.inProgress,
                  .isWhole = from.isWhole};
    for (const Soap::CallNote &note : from.calls)
        news.calls.append({note.item, callStateOf(note.word)});
    return news;
}

static StatusDocument statusDocumentOf(const Soap::StatusDocument &from)
{
    return {from.productId, from.productPlatform, from.packageFamily, from.softwareVersion,
            from.calls ? std::optional(callNewsOf(*from.calls)) : std::nullopt};
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
    feedback.identification = identificationOf(message.identification);
    feedback.caller = callerOf(request);
    if (message.upgradeStatus)
        feedback.upgradeStatus = upgradeStatusOf(*message.upgradeStatus);
    if (message.statusDocument) {
        feedback.statusDocument = statusDocumentOf(*message.statusDocument);
        if (feedback.identification.serialNumber.isEmpty())
            feedback.identification.serialNumber = message.statusDocument->serialNumber;
    }
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

} // namespace Uplift
