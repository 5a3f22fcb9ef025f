// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "posteventhandler.h"

#include "routes.h"
#include "translation.h"
#include "unreadable.h"
#include <server/http/messagetext.h>

#include <domain/endpointregistry.h>
#include <domain/eventlog.h>
#include <domain/upgradecoordinator.h>

#include <utility>

namespace Uplift
{

static constexpr qsizetype KeptOfUnreadable = 512;    // bytes
static constexpr qsizetype KeptMessages = 32'000'000; // bytes, enough for some 20,000 endpoints
static constexpr size_t RememberedBodies = 65'536;
static constexpr qsizetype LongestPath = 200;        // of a path in the log, bytes
static constexpr qsizetype LargestElsewhere = 65536; // bytes; what is larger is a document
static constexpr qsizetype LargestKept = 2048;       // bytes; endpoints send some 800

PostEventHandler::PostEventHandler(UpgradeCoordinator &upgrades, const EndpointRegistry &endpoints,
                                   EventLog &log)
    : m_known(KeptMessages)
    , m_seen(RememberedBodies)
    , m_upgrades(upgrades)
    , m_endpoints(endpoints)
    , m_log(log)
{
}

static HttpAnswer soapAnswer(int status, const QByteArray &body)
{
    static const QByteArray notDurable =
        Soap::encodeFault(QStringLiteral("The console can't write to its disk now; call again."));
    HttpAnswer answer;
    answer.status = status;
    answer.headers = {{"Cache-Control", "private, max-age=0"},
                      {"Content-Type", "text/xml; charset=utf-8"}};
    answer.body = body;
    answer.bodyIfNotDurable = notDurable;
    return answer;
}

HttpAnswer PostEventHandler::handle(const HttpRequest &request)
{
    const auto message = read(request.body);
    if (!message) {
        noteUnreadable(m_log, m_endpoints, request, reasonOf(message.error()), KeptOfUnreadable);
        return soapAnswer(400, Soap::encodeFault(sentenceOf(message.error())));
    }
    return answer(*message, request);
}

/// As it was sent, without query; of the request line "POST /path?query HTTP/1.1".
static QString pathAsked(const HttpRequest &request)
{
    const QByteArray line = request.head.left(request.head.indexOf('\n'));
    const QByteArray target = line.split(' ').value(1);
    const qsizetype query = target.indexOf('?');
    return QString::fromLatin1((query < 0 ? target : target.first(query)).left(LongestPath));
}

HttpAnswer PostEventHandler::handleElsewhere(const Soap::PostEvent &message,
                                             const HttpRequest &request)
{
    HttpAnswer sent = answer(message, request);
    const Caller caller = callerOf(request);
    const Endpoint *endpoint = m_endpoints.match(checkInOf(message, request).identification);
    const EndpointId id = endpoint ? endpoint->id : 0;
    const QString path = pathAsked(request);
    if (m_strays.isNews(QStringLiteral("%1 %2 %3").arg(id).arg(caller.address, path)))
        m_log.append(LogKind::StrayCheckIn, id, {},
                     {caller.address, path, checkInSetting(request.root)});
    return sent;
}

void PostEventHandler::noteOtherMethod(const HttpRequest &request)
{
    const QString address = callerOf(request).address;
    const QString path = pathAsked(request);
    if (request.method != "GET" || !m_gets.isNews(address + u' ' + path))
        return;
    const QList<EndpointId> callers = m_endpoints.atSource(address);
    const EndpointId endpoint = callers.size() == 1 ? callers.first() : 0;
    m_log.append(LogKind::CalledByGet, endpoint, {}, {address, path}, messageText(request));
}

HttpAnswer PostEventHandler::answer(const Soap::PostEvent &message, const HttpRequest &request)
{
    const CheckIn checkIn = checkInOf(message, request);
    const Answer answer = m_upgrades.checkIn(checkIn);
    HttpAnswer sent = soapAnswer(200, textOf(replyOf(answer, checkIn.caller.baseUrl)));
    noteAnswer(checkIn, answer, sent);
    if (message.leftOut > 0) {
        const Endpoint *endpoint = m_endpoints.match(checkIn.identification);
        noteMended(m_log, m_mended, endpoint ? endpoint->id : 0, request, message.leftOut);
    }
    return sent;
}

/// Notes that it has come. To keep what comes once only costs more than to read it.
bool PostEventHandler::hasComeBefore(const QByteArray &body)
{
    const size_t hash = qHash(body);
    return std::exchange(m_seen[hash % m_seen.size()], hash) == hash;
}

Soap::Decoded<Soap::PostEvent> PostEventHandler::read(const QByteArray &body)
{
    if (const Soap::PostEvent *known = m_known.object(body))
        return *known;
    auto message = Soap::decodePostEvent(body);
    if (message)
        remember(body, *message);
    return message;
}

Soap::Decoded<Soap::Message> PostEventHandler::readAny(const QByteArray &body)
{
    if (body.size() > LargestElsewhere)
        return Soap::decodeFeedback(body);
    if (const Soap::PostEvent *known = m_known.object(body))
        return *known;
    auto message = Soap::decodeMessage(body);
    if (const auto *checkIn = message ? std::get_if<Soap::PostEvent>(&*message) : nullptr)
        remember(body, *checkIn);
    return message;
}

void PostEventHandler::remember(const QByteArray &body, const Soap::PostEvent &message)
{
    constexpr qsizetype ItsStrings = 800;
    if (body.size() <= LargestKept && hasComeBefore(body))
        m_known.insert(body, new Soap::PostEvent(message), body.size() + ItsStrings);
}

void PostEventHandler::noteAnswer(const CheckIn &checkIn, const Answer &answer,
                                  const HttpAnswer &sent)
{
    const Endpoint *endpoint = m_endpoints.match(checkIn.identification);
    if (!endpoint)
        return;
    const size_t hash = qHash(sent.body);
    if (std::exchange(m_lastAnswers[endpoint->id], hash) == hash)
        return;
    HttpAnswer shown = sent;
    if (answer.offer && !answer.offer->releaseKey.isEmpty()) {
        Answer masked = answer;
        masked.offer->releaseKey = QStringLiteral("********");
        shown.body = Soap::encodeReply(replyOf(masked, checkIn.caller.baseUrl));
    }
    m_log.append(
        LogKind::AnswerSent, endpoint->id, answer.offer ? answer.offer->sessionId : QUuid(),
        {QString::number(sent.status), QString::number(sent.body.size())}, messageText(shown));
}

QByteArray PostEventHandler::textOf(const Soap::Reply &reply)
{
    if (m_lastReplyText.isEmpty() || reply != m_lastReply) {
        m_lastReply = reply;
        m_lastReplyText = Soap::encodeReply(reply);
    }
    return m_lastReplyText;
}

} // namespace Uplift
