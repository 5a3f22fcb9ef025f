// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planwatch.h"

#include <algorithm>

namespace Uplift
{

PlanWatch::PlanWatch(QObject *parent)
    : QObject(parent)
{
}

void PlanWatch::watch(const QList<QUuid> &sessions)
{
    m_sessions = sessions;
    m_watching = true;
    check();
}

void PlanWatch::note(const QList<Upgrade> &upgrades)
{
    for (const Upgrade &upgrade : upgrades) {
        const QUuid chain = upgrade.chain.isNull() ? upgrade.sessionId : upgrade.chain;
        const auto known = m_newest.constFind(chain);
        if (known == m_newest.cend() || known->place <= upgrade.place)
            m_newest.insert(chain, upgrade);
    }
    check();
}

void PlanWatch::check()
{
    const auto hasEnded = [this](QUuid session) {
        const Upgrade newest = m_newest.value(session);
        return newest.outcome != Outcome::None &&
               (newest.outcome != Outcome::Proved || newest.laterFiles.isEmpty());
    };
    const auto isProved = [this](QUuid session) {
        return m_newest.value(session).outcome == Outcome::Proved;
    };
    if (!m_watching || !std::all_of(m_sessions.begin(), m_sessions.end(), hasEnded))
        return;
    m_watching = false;
    Q_EMIT done(std::all_of(m_sessions.begin(), m_sessions.end(), isProved));
}

} // namespace Uplift
