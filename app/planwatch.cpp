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
    m_sessions = QSet<QUuid>(sessions.begin(), sessions.end());
    m_open = m_sessions;
    m_open.removeIf([this](const QUuid &session) { return hasEnded(session); });
    m_watching = true;
    check();
}

void PlanWatch::note(const QList<Upgrade> &upgrades)
{
    for (const Upgrade &upgrade : upgrades) {
        const QUuid chain = upgrade.chain.isNull() ? upgrade.sessionId : upgrade.chain;
        const auto known = m_newest.constFind(chain);
        if (known != m_newest.cend() && known->place > upgrade.place)
            continue;
        m_newest.insert(chain, {.place = upgrade.place,
                                .outcome = upgrade.outcome,
                                .hasMore = !upgrade.laterFiles.isEmpty()});
        if (hasEnded(chain))
            m_open.remove(chain);
        else if (m_sessions.contains(chain))
            m_open.insert(chain);
    }
    check();
}

bool PlanWatch::hasEnded(QUuid session) const
{
    const Newest newest = m_newest.value(session);
    return session.isNull() || (newest.outcome != Outcome::None &&
                                (newest.outcome != Outcome::Proved || !newest.hasMore));
}

bool PlanWatch::isProved(QUuid session) const
{
    return !session.isNull() && m_newest.value(session).outcome == Outcome::Proved;
}

void PlanWatch::check()
{
    if (!m_watching || !m_open.isEmpty())
        return;
    m_watching = false;
    Q_EMIT done(std::ranges::all_of(m_sessions, [this](QUuid s) { return isProved(s); }));
}

} // namespace Uplift
