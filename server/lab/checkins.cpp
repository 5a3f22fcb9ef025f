// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkins.h"

namespace Uplift::Lab
{
namespace
{

constexpr qint64 largestReply = 1024 * 1024;
constexpr std::chrono::seconds usualHeartbeat{900};

} // namespace

CheckIns::CheckIns(const EndpointSetup &setup, QObject *parent)
    : QObject(parent)
    , m_setup(setup)
    , m_manager(setup.manager)
{
    m_heartbeat.setSingleShot(true);
    connect(&m_heartbeat, &QTimer::timeout, this, &CheckIns::start);
}

void CheckIns::send(const QString &event)
{
    m_event = event;
    m_firstReply.reset();
    start();
}

void CheckIns::stop()
{
    m_heartbeat.stop();
    m_exchange.reset();
    m_firstReply.reset();
}

void CheckIns::start()
{
    m_heartbeat.stop();
    m_exchange.reset();
    m_body.clear();
    if (m_manager.isEmpty())
        return;
    const QString &version = m_setup.softwareVersion;
    const QByteArray message = checkInMessage(m_setup.identity, version, m_event);
    m_exchange.reset(new HttpExchange(
        {.method = "POST", .url = m_manager, .userAgent = userAgentOf(version), .body = message},
        m_setup.source, 0));
    connect(m_exchange.get(), &HttpExchange::headReceived, this, [this](const ResponseHead &head) {
        if (head.status != 200)
            tryLater(QStringLiteral("status %1").arg(head.status));
    });
    connect(m_exchange.get(), &HttpExchange::bodyReceived, this, [this](const QByteArray &piece) {
        m_body += piece;
        if (m_body.size() > largestReply)
            tryLater(QStringLiteral("the reply is too long"));
    });
    connect(m_exchange.get(), &HttpExchange::succeeded, this, [this, message] {
        Q_EMIT messageTaken(message);
        read(m_body);
    });
    connect(m_exchange.get(), &HttpExchange::failed, this, &CheckIns::tryLater);
    m_exchange->start();
}

/// Of two answers to the same message the one that offers something counts.
void CheckIns::read(const QByteArray &body)
{
    const auto reply = readManagementReply(body);
    if (!reply) {
        tryLater(QStringLiteral("the reply is not understood"));
        return;
    }
    if (reply->software && m_missed < m_setup.profile.answersMissed) {
        ++m_missed;
        tryLater(QStringLiteral("the answer came too late"));
        return;
    }
    if (m_setup.profile.repeatsMessages && !m_firstReply) {
        m_firstReply = reply;
        start();
        return;
    }
    tell(m_firstReply && m_firstReply->software ? ManagementReply(*m_firstReply) : *reply);
}

void CheckIns::tell(const ManagementReply &reply)
{
    m_exchange.reset();
    m_firstReply.reset();
    const auto asked = std::chrono::seconds(reply.heartbeatSeconds.value_or(0));
    const auto pause = asked.count() > 0 ? asked : usualHeartbeat;
    m_heartbeat.start(m_setup.timing.heartbeat.value_or(pause));
    const QString event = std::exchange(m_event, QStringLiteral("Beat"));
    Q_EMIT answered(event, ManagementReply(reply));
}

void CheckIns::tryLater(const QString &reason)
{
    m_exchange.reset();
    m_heartbeat.start(m_setup.timing.retry);
    Q_EMIT failed(reason);
}

} // namespace Uplift::Lab
