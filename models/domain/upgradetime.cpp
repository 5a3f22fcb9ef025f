// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the coordinator that knows what a restart, a sleep and a clock that is set mean.

#include "endpointregistry.h"
#include "eventlog.h"
#include "upgradecoordinator.h"

#include <algorithm>

namespace Uplift
{

namespace
{

using std::chrono::milliseconds;

qint64 wholeSeconds(milliseconds time)
{
    return std::chrono::round<std::chrono::seconds>(time).count();
}

} // namespace

/// One that was told or was downloading when the program ended fetches on without asking: its place
/// is kept as long as that of one that stands still.
void UpgradeCoordinator::expectBack(const Upgrade &upgrade)
{
    Activity &activity = m_activity[upgrade.sessionId];
    if (upgrade.state == UpgradeState::Offered || upgrade.state == UpgradeState::Downloading)
        activity.placeSince = m_time.now();
}

/// Who called in shortly before the program ended calls in soon. How long it was down does not
/// matter, and by which clock the last call of all was noted neither.
void UpgradeCoordinator::expectCalls()
{
    QDateTime last;
    for (const EndpointId id : m_active.keys()) {
        const Endpoint *endpoint = m_with.endpoints.find(id);
        if (endpoint && endpoint->lastHeard.isValid() &&
            (!last.isValid() || endpoint->lastHeard > last))
            last = endpoint->lastHeard;
    }
    for (const EndpointId id : m_active.keys()) {
        const Endpoint *endpoint = m_with.endpoints.find(id);
        if (endpoint && endpoint->lastHeard.isValid())
            m_heard.insert(id, m_time.now() - milliseconds(endpoint->lastHeard.msecsTo(last)));
    }
    // A pause was noted as a moment; it is never longer than when it began.
    const QDateTime now = m_with.clock.now();
    for (const QUuid &session : std::as_const(m_active)) {
        Upgrade &upgrade = m_upgrades.at(session);
        if (upgrade.state == UpgradeState::Scheduled && upgrade.retry > 0)
            upgrade.notBefore =
                std::min(upgrade.notBefore, now.addDuration(pauseBeforeRetry(upgrade.retry - 1)));
    }
}

void UpgradeCoordinator::lookAtTheClock()
{
    const TimeNews news = m_time.look();
    // First the clock: what is written about the sleep shall have the right time.
    if (news.wallMoved != milliseconds(0))
        moveMoments(news.wallMoved);
    if (news.deaf != milliseconds(0))
        goOnAfterDeafness(news.deaf);
}

void UpgradeCoordinator::goOnAfterDeafness(milliseconds time)
{
    const QString seconds = QString::number(wholeSeconds(time));
    m_with.log.append(LogKind::WasDeaf, 0, {}, {seconds});
    for (auto it = m_activity.begin(); it != m_activity.end(); ++it) {
        const Upgrade *upgrade = find(it.key());
        if (!upgrade)
            continue;
        if (isMoving(*upgrade))
            it->lastMovement = m_time.now();
        if (it->placeSince && holdsPlace(*upgrade))
            it->placeSince = m_time.now();
        it->heardSince = it->sampledAt = m_time.now();
        it->stateSince.reset();
        if (upgrade->state > UpgradeState::Queued)
            m_with.log.append(LogKind::WasDeaf, upgrade->endpoint, it.key(), {seconds});
    }
    Q_EMIT wasDeaf(std::chrono::seconds(wholeSeconds(time)));
}

/// Moments are for people to read, who count from now; only the pause before a retry is waited for,
/// and the offer's is compared with times by the endpoint's clock.
void UpgradeCoordinator::moveMoments(milliseconds by)
{
    m_with.log.append(LogKind::ClockWasSet, 0, {}, {QString::number(wholeSeconds(by))});
    m_with.endpoints.moveMoments(by);
    for (qint64 &ahead : m_clockAhead)
        ahead -= wholeSeconds(by);
    const QList<QUuid> sessions = m_active.values();
    for (const QUuid &session : sessions) {
        Upgrade moved = m_upgrades.at(session);
        moved.createdAt = moved.createdAt.addDuration(by);
        moved.stateSince = moved.stateSince.addDuration(by);
        if (moved.offeredAt.isValid())
            moved.offeredAt = moved.offeredAt.addDuration(by);
        if (moved.retry > 0 && moved.state == UpgradeState::Scheduled)
            moved.notBefore = moved.notBefore.addDuration(by);
        keep(moved);
        if (moved.state > UpgradeState::Queued)
            m_with.log.append(LogKind::ClockWasSet, moved.endpoint, session,
                              {QString::number(wholeSeconds(by))});
        Q_EMIT upgradeChanged(moved);
    }
    Q_EMIT clockWasSet(std::chrono::seconds(wholeSeconds(by)));
}

milliseconds UpgradeCoordinator::pauseBeforeRetry(int retry) const
{
    return m_settings.retryPause * (1 << std::min(retry, 10));
}

bool UpgradeCoordinator::holdsPlace(const Upgrade &upgrade) const
{
    const auto since = m_activity.value(upgrade.sessionId).placeSince;
    return isMoving(upgrade) || (since && m_time.now() - *since <= m_settings.stallTime);
}

bool UpgradeCoordinator::isHeardSoon(EndpointId id) const
{
    const auto heard = m_heard.constFind(id);
    return heard != m_heard.cend() && m_time.now() - *heard <= 2 * m_settings.busyHeartbeat;
}

} // namespace Uplift
