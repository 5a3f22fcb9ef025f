// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outbox.h"

namespace Uplift::Lab
{

Outbox::Outbox(const QHostAddress &source, std::chrono::milliseconds retryDelay, bool repeats,
               QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_repeats(repeats)
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_retry, &QTimer::timeout, this, &Outbox::sendNext);
}

void Outbox::post(const QUrl &url, const QByteArray &userAgent, const QByteArray &document)
{
    if (url.isEmpty())
        return;
    const HttpRequest request{
        .method = "POST", .url = url, .userAgent = userAgent, .body = document};
    m_waiting.enqueue(request);
    if (m_repeats) {
        m_waiting.enqueue(request);
        m_posted.append(request);
    }
    if (!m_exchange && !m_retry.isActive())
        sendNext();
}

void Outbox::postAgain()
{
    m_waiting.append(std::exchange(m_posted, {}));
    if (!m_waiting.isEmpty() && !m_exchange && !m_retry.isActive())
        sendNext();
}

void Outbox::clear()
{
    m_waiting.clear();
    m_exchange.reset();
    m_retry.stop();
}

void Outbox::sendNext()
{
    m_exchange.reset(new HttpExchange(m_waiting.head(), m_source, 0));
    connect(m_exchange.get(), &HttpExchange::headReceived, this, [this](const ResponseHead &head) {
        if (head.status != 200)
            tryLater(QStringLiteral("status %1").arg(head.status));
    });
    connect(m_exchange.get(), &HttpExchange::succeeded, this, &Outbox::taken);
    connect(m_exchange.get(), &HttpExchange::failed, this, &Outbox::tryLater);
    m_exchange->start();
}

void Outbox::taken()
{
    m_exchange.reset();
    Q_EMIT documentTaken(m_waiting.dequeue().body);
    if (m_waiting.isEmpty())
        Q_EMIT emptied();
    else
        sendNext();
}

void Outbox::tryLater(const QString &reason)
{
    m_exchange.reset();
    m_retry.start();
    Q_EMIT postFailed(reason);
}

} // namespace Uplift::Lab
