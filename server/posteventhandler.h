// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "saidonce.h"
#include <server/http/httpmessage.h>

#include <domain/checkin.h>
#include <soap/codec.h>

#include <QCache>
#include <QHash>
#include <vector>

namespace Uplift
{

class EndpointRegistry;
class EventLog;
class UpgradeCoordinator;

/// Answers check-ins: PostEvent in, Management out (seed steps 2 and 3).
class PostEventHandler
{
public:
    PostEventHandler(UpgradeCoordinator &upgrades, const EndpointRegistry &endpoints,
                     EventLog &log);

    HttpAnswer handle(const HttpRequest &request);

    /// Reads what came to a path where feedback may come, too: once, whatever it is. What is too
    /// large for a check-in is never one.
    Soap::Decoded<Soap::Message> readAny(const QByteArray &body);

    /// Answers a check-in that came to another path than this console's, and notes once what to set
    /// on the endpoint.
    HttpAnswer handleElsewhere(const Soap::PostEvent &message, const HttpRequest &request);

    /// Notes once, of each caller and path, that it came by GET where endpoints have to POST: with
    /// that method (xConfiguration Provisioning HttpMethod) it says nothing that could be answered.
    void noteOtherMethod(const HttpRequest &request);

private:
    /// An endpoint says the same, byte by byte, heartbeat after heartbeat: from the second time on
    /// it is known.
    Soap::Decoded<Soap::PostEvent> read(const QByteArray &body);
    bool hasComeBefore(const QByteArray &body);
    void remember(const QByteArray &body, const Soap::PostEvent &message);

    HttpAnswer answer(const Soap::PostEvent &message, const HttpRequest &request);

    /// Logs an answer that differs from the one before to the same endpoint: most are alike.
    void noteAnswer(const CheckIn &checkIn, const Answer &answer, const HttpAnswer &sent);
    QByteArray textOf(const Soap::Reply &reply);

    QCache<QByteArray, Soap::PostEvent> m_known; ///< by body, those heard last
    std::vector<size_t> m_seen;                  ///< hashes of bodies that came at least once
    QHash<EndpointId, size_t> m_lastAnswers;     ///< hashes of what was answered last
    UpgradeCoordinator &m_upgrades;
    const EndpointRegistry &m_endpoints;
    EventLog &m_log;
    SaidOnce m_mended;       ///< by whom characters that XML forbids were sent
    SaidOnce m_strays;       ///< who called which other path
    SaidOnce m_gets;         ///< who called which path by GET
    Soap::Reply m_lastReply; ///< most endpoints are told the same: nothing to do
    QByteArray m_lastReplyText;
};

} // namespace Uplift
