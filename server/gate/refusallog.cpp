// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "refusallog.h"

#include <QLoggingCategory>

namespace Uplift
{

Q_LOGGING_CATEGORY(gateLog, "uplift.gate")

static constexpr qsizetype MostAddresses = 1000;

RefusalLog::RefusalLog(std::chrono::milliseconds burst, QObject *parent)
    : QObject(parent)
    , m_burst(burst)
{
    m_clock.start();
    m_sweep.setInterval(burst / 4);
    connect(&m_sweep, &QTimer::timeout, this, &RefusalLog::closeBursts);
}

void RefusalLog::note(const QString &address, int status, const QByteArray &reason)
{
    const bool isOneTooMany = m_bursts.size() >= MostAddresses && !m_bursts.contains(address);
    const QString key = isOneTooMany ? QString() : address;
    if (const auto burst = m_bursts.find(key); burst != m_bursts.end()) {
        burst->last = {key, status, reason, burst->last.times + 1, false};
        return;
    }
    const Refusal refusal{key, status, reason};
    m_bursts.insert(key, {m_clock.elapsed(), {key, status, reason, 0, false}});
    if (!m_sweep.isActive())
        m_sweep.start();
    tell(refusal);
}

void RefusalLog::closeBursts()
{
    const qint64 now = m_clock.elapsed();
    QList<Refusal> rest;
    m_bursts.removeIf([&](const QHash<QString, Burst>::iterator burst) {
        const bool isOver = now - burst.value().began >= m_burst.count();
        if (isOver && burst.value().last.times > 0)
            rest.append(burst.value().last);
        return isOver;
    });
    if (m_bursts.isEmpty())
        m_sweep.stop();
    for (const Refusal &refusal : std::as_const(rest))
        tell(refusal);
}

void RefusalLog::tell(const Refusal &refusal)
{
    const QByteArray who = refusal.address.isEmpty() ? "others" : refusal.address.toUtf8();
    const QByteArray what =
        refusal.isFirst ? "Refused a request from "
                        : "Refused " + QByteArray::number(refusal.times) + " more requests from ";
    qCWarning(gateLog, "%s%s with %d: %s", what.constData(), who.constData(), refusal.status,
              refusal.reason.constData());
    Q_EMIT told(refusal);
}

} // namespace Uplift
