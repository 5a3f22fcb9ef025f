// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradecoordinator.h"

#include "endpointregistry.h"
#include "eventlog.h"
#include "packagelibrary.h"
#include "releasekeybook.h"
#include "softwareversion.h"
#include "words.h"

#include <ranges>

namespace Uplift
{

namespace
{

constexpr std::chrono::days RevertWindow{30};

bool isBoot(const CheckIn &checkIn)
{
    return checkIn.event.compare(QLatin1String("Boot"), Qt::CaseInsensitive) == 0;
}

/// Such endpoints fetch from an address of their own setting (seed, last part).
bool isOlderThanTc6(const Endpoint &endpoint)
{
    const auto running = SoftwareVersion::parse(endpoint.identification.softwareVersion);
    return running.train() == QLatin1String("TC") && running.major() < 6;
}

} // namespace

UpgradeCoordinator::UpgradeCoordinator(const Collaborators &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
    , m_time(with.clock)
{
}

void UpgradeCoordinator::restore(const QList<Upgrade> &upgrades)
{
    for (const Upgrade &upgrade : upgrades)
        restore(upgrade);
    endRestoring();
}

void UpgradeCoordinator::restore(const Upgrade &upgrade)
{
    keep(upgrade);
    m_lastPlace = qMax(m_lastPlace, upgrade.place);
    if (!upgrade.isEnded()) {
        m_active.insert(upgrade.endpoint, upgrade.sessionId);
        expectBack(upgrade);
        m_activity[upgrade.sessionId].isRestored = true;
    }
    // By number: clocks are set back. Places of one endpoint rise with each upgrade.
    // One that runs may have taken another's place in the queue.
    const Upgrade *newest = newestFor(upgrade.endpoint);
    const bool isNewer =
        newest && (newest->cameToNothing() != upgrade.cameToNothing() ? newest->cameToNothing()
                   : newest->isEnded() == upgrade.isEnded() ? newest->place <= upgrade.place
                                                            : newest->isEnded());
    if (!newest || isNewer)
        makeNewest(upgrade);
    else if (upgrade.cameToNothing() && !m_before.contains(upgrade.endpoint))
        m_before.insert(upgrade.endpoint, upgrade.sessionId);
    m_phaseTimes.learn(productOf(upgrade), upgrade);
}

void UpgradeCoordinator::endRestoring()
{
    expectCalls();
    for (const QUuid &session : std::as_const(m_active)) {
        Upgrade &active = m_upgrades.at(session);
        active.usualSeconds = int(m_phaseTimes.usual(productOf(active), active.state).count());
    }
}

QList<Upgrade> UpgradeCoordinator::recent() const
{
    const auto values = std::views::values(m_upgrades);
    return {values.begin(), values.end()};
}

QList<QUuid> UpgradeCoordinator::sessions() const
{
    const auto keys = std::views::keys(m_upgrades);
    return {keys.begin(), keys.end()};
}

QList<EndpointId> UpgradeCoordinator::told() const
{
    QList<EndpointId> endpoints;
    for (auto active = m_active.cbegin(); active != m_active.cend(); ++active) {
        if (m_upgrades.at(active.value()).state >= UpgradeState::Offered)
            endpoints.append(active.key());
    }
    return endpoints;
}

const Upgrade *UpgradeCoordinator::find(QUuid session) const
{
    const auto it = m_upgrades.find(session);
    return it == m_upgrades.cend() ? nullptr : &it->second;
}

const Upgrade *UpgradeCoordinator::activeFor(EndpointId endpoint) const
{
    return find(m_active.value(endpoint));
}

const Upgrade *UpgradeCoordinator::newestFor(EndpointId endpoint) const
{
    return find(m_newest.value(endpoint));
}

Answer UpgradeCoordinator::checkIn(const CheckIn &checkIn)
{
    lookAtTheClock();
    const EndpointId id = m_with.endpoints.checkIn(checkIn);
    if (id == 0) {
        m_with.log.append(LogKind::UnidentifiedCheckIn, 0, {}, {checkIn.caller.address},
                          checkIn.raw);
        return {.offer = {}, .heartbeat = m_settings.idleHeartbeat};
    }
    m_with.log.append(
        LogKind::CheckedIn, id, m_active.value(id),
        {checkIn.event, checkIn.identification.softwareVersion, checkIn.caller.address},
        checkIn.raw);
    m_heard.insert(id, m_time.now());
    const QUuid before = m_active.value(id);
    judgeByVersion(id, checkIn);
    const Endpoint endpoint = *m_with.endpoints.find(id);
    Answer answer = answerFor(endpoint, checkIn);
    answer.wantsStatus |= before != m_active.value(id);
    return answer;
}

void UpgradeCoordinator::judgeByVersion(EndpointId id, const CheckIn &checkIn)
{
    const auto running = SoftwareVersion::parse(checkIn.identification.softwareVersion);
    const Upgrade *newest = newestFor(id);
    if (!newest || !running.isValid())
        return;
    const Upgrade upgrade = *newest;
    if (upgrade.isEnded()) {
        judgeEnded(upgrade, running);
    } else if (SoftwareVersion::parse(upgrade.targetVersion).covers(running)) {
        move(upgrade, UpgradeFact::CameWithTarget, running.text());
    } else if (isBoot(checkIn)) {
        const auto before = SoftwareVersion::parse(upgrade.fromVersion);
        move(upgrade,
             running.isSameReleaseAs(before) ? UpgradeFact::BootedWithOld
                                             : UpgradeFact::BootedWithOther,
             running.text());
    }
}

/// A newer version than the target is an upgrade by somebody else, unless it is the former one, as
/// after a downgrade.
void UpgradeCoordinator::judgeEnded(const Upgrade &newest, const SoftwareVersion &running)
{
    const auto target = SoftwareVersion::parse(newest.targetVersion);
    if (target.covers(running))
        return move(newest, UpgradeFact::CameWithTarget);
    const bool hasGoneBack = running.isSameReleaseAs(SoftwareVersion::parse(newest.fromVersion)) ||
                             running.compare(target) < 0;
    if (hasGoneBack && newest.endedAt.addDays(RevertWindow.count()) > m_with.clock.now())
        move(newest, UpgradeFact::CameWithFormer, running.text());
}

Answer UpgradeCoordinator::answerFor(const Endpoint &endpoint, const CheckIn &checkIn)
{
    Answer answer;
    answer.offer = offerFor(endpoint, checkIn);
    answer.heartbeat = heartbeatFor(endpoint.id);
    const Upgrade *active = activeFor(endpoint.id);
    answer.wantsStatus = (endpoint.family.isEmpty() && endpoint.product.isEmpty()) ||
                         (active && active->waitsFor == Hindrance::InCall);
    return answer;
}

std::optional<Offer> UpgradeCoordinator::offerFor(const Endpoint &endpoint, const CheckIn &checkIn)
{
    const Upgrade *active = activeFor(endpoint.id);
    if (!active)
        return {};
    Upgrade upgrade = *active;
    const bool first = upgrade.state == UpgradeState::Queued;
    if (!first && !shallBeOfferedAgain(upgrade, checkIn))
        return {};
    const Hindrance hindrance = hindranceFor(upgrade, endpoint);
    waitFor(upgrade, hindrance);
    if (hindrance != Hindrance::None)
        return {};
    const auto package = m_with.packages.find(upgrade.fileName);

    upgrade.fromVersion = endpoint.identification.softwareVersion;
    upgrade.total = package->size;
    upgrade.sha256 = package->sha256;
    if (!upgrade.offeredAt.isValid())
        upgrade.offeredAt = m_with.clock.now();
    noteMovement(upgrade.sessionId);
    m_activity[upgrade.sessionId].offer = ++m_lastOffer;
    m_with.log.append(LogKind::OfferMade, endpoint.id, upgrade.sessionId,
                      {upgrade.targetVersion, upgrade.fileName});
    if (first)
        move(upgrade, UpgradeFact::OfferSent);
    else
        store(upgrade);
    return Offer{.sessionId = upgrade.sessionId,
                 .versionId = upgrade.targetVersion,
                 .fileName = package->fileName,
                 .releaseKey = m_with.keys.keyFor(endpoint.identification.serialNumber),
                 .sessionInUrl = m_with.endpoints.countAtSource(endpoint.sourceAddress) > 1,
                 .olderDownloadUrl =
                     isOlderThanTc6(endpoint) ? m_settings.olderDownloadUrl : QString()};
}

Hindrance UpgradeCoordinator::offerAtOnce(EndpointId id)
{
    const Endpoint *endpoint = m_with.endpoints.find(id);
    const Upgrade *waiting = activeFor(id);
    if (!endpoint || !waiting || waiting->state != UpgradeState::Queued)
        return Hindrance::None;
    offerFor(*endpoint, {});
    const Upgrade *active = activeFor(id);
    return active && active->state == UpgradeState::Queued ? active->waitsFor : Hindrance::None;
}

bool UpgradeCoordinator::shallBeOfferedAgain(const Upgrade &upgrade, const CheckIn &checkIn) const
{
    if (upgrade.state != UpgradeState::Offered && upgrade.state != UpgradeState::Downloading)
        return false;
    return isBoot(checkIn) || !isMoving(upgrade);
}

std::chrono::seconds UpgradeCoordinator::heartbeatFor(EndpointId id) const
{
    const Upgrade *active = activeFor(id);
    if (id == m_watched)
        return m_settings.busyHeartbeat;
    if (!active)
        return m_settings.idleHeartbeat;
    if (active->state != UpgradeState::Scheduled)
        return m_settings.busyHeartbeat;
    const std::chrono::seconds wait(m_with.clock.now().secsTo(active->notBefore));
    return std::max(m_settings.busyHeartbeat, std::min(wait, m_settings.idleHeartbeat));
}

void UpgradeCoordinator::cancel(QUuid session)
{
    const Upgrade *upgrade = find(session);
    if (!upgrade || upgrade->isEnded())
        return;
    m_with.log.append(LogKind::UpgradeCancelled, upgrade->endpoint, session, {upgrade->fileName});
    move(*upgrade, UpgradeFact::CancelRequested);
}

void UpgradeCoordinator::tick()
{
    lookAtTheClock();
    const QDateTime now = m_with.clock.now();
    const QList<QUuid> sessions = m_active.values();
    for (const QUuid &session : sessions) {
        // Copied only where it moves: most of many thousand don't.
        const Upgrade *found = find(session);
        if (!found)
            continue;
        const Upgrade &upgrade = *found;
        Activity &activity = m_activity[session];
        // After a restart the silence is counted from the restart: nobody listened before.
        if (!activity.heardSince)
            activity.heardSince = m_time.now();
        if (upgrade.state == UpgradeState::Scheduled) {
            if (upgrade.notBefore <= now)
                move(Upgrade(upgrade), UpgradeFact::TimeCame);
        } else if (upgrade.dropAfter.isValid() && upgrade.dropAfter < now && !upgrade.hasBegun()) {
            move(Upgrade(upgrade), UpgradeFact::CancelRequested, QStringLiteral("deadline"));
        } else if (activity.transfers == 0 &&
                   m_time.now() - *activity.heardSince > m_settings.silenceLimit) {
            move(Upgrade(upgrade), UpgradeFact::QuietTooLong);
        }
    }
    noteFreePlaces();
}

bool UpgradeCoordinator::isMoving(const Upgrade &upgrade) const
{
    const Activity activity = m_activity.value(upgrade.sessionId);
    return activity.transfers > 0 ||
           (activity.lastMovement && m_time.now() - *activity.lastMovement <= m_settings.stallTime);
}

void UpgradeCoordinator::move(const Upgrade &upgrade, UpgradeFact fact, const QString &reason)
{
    const Step step = nextStep(upgrade.state, upgrade.outcome, fact);
    if (!step.moves)
        return;
    Upgrade moved = upgrade;
    const auto began = m_activity.value(upgrade.sessionId).stateSince;
    notePhase(moved, began ? std::optional(m_time.now() - *began) : std::nullopt);
    moved.state = step.state;
    moved.outcome = step.outcome;
    moved.waitsFor = Hindrance::None;
    moved.stateSince = m_with.clock.now();
    moved.bytesPerSecond = step.state == UpgradeState::Downloading ? upgrade.bytesPerSecond : 0;
    if (step.state == UpgradeState::Preparing)
        moved.sent = moved.total;
    if (moved.outcome == Outcome::Proved)
        m_phaseTimes.learn(productOf(moved), moved);
    moved.usualSeconds = int(m_phaseTimes.usual(productOf(moved), moved.state).count());
    if (moved.isEnded()) {
        if (!upgrade.isEnded()) {
            moved.endedIn = upgrade.state;
            // From now on it only tells that this is the newest, whatever place it waited in.
            moved.place = moved.place < m_lastPlace ? ++m_lastPlace : moved.place;
        }
        moved.endedAt = moved.stateSince;
        m_with.log.append(LogKind::UpgradeEnded, moved.endpoint, moved.sessionId,
                          {word(moved.outcome), reason});
    } else {
        m_with.log.append(LogKind::StateChanged, moved.endpoint, moved.sessionId,
                          {word(moved.state)});
    }
    store(moved);
    if (!moved.isEnded())
        m_activity[moved.sessionId].stateSince = m_time.now();
    if (moved.outcome == Outcome::Proved) {
        if (const auto name = parsePackageName(moved.fileName))
            m_with.endpoints.learnFamily(moved.endpoint, name->family);
    }
    if (moved.isEnded())
        goOnAfter(moved);
}

QString UpgradeCoordinator::productOf(const Upgrade &upgrade) const
{
    const Endpoint *endpoint = m_with.endpoints.find(upgrade.endpoint);
    return endpoint ? endpoint->product : QString();
}

/// So that a check-in looks only at those that take places or wait for them.
void UpgradeCoordinator::keep(const Upgrade &changed)
{
    const QUuid session = changed.sessionId;
    if (const Upgrade *before = find(session))
        m_queue.erase({before->place, session});
    if (changed.state == UpgradeState::Queued)
        m_queue.emplace(changed.place, session);
    if (changed.state == UpgradeState::Offered || changed.state == UpgradeState::Downloading)
        m_holding.insert(session);
    else
        m_holding.remove(session);
    m_upgrades.insert_or_assign(session, changed);
}

/// A message about the one before may still be on its way; about older ones there is none.
void UpgradeCoordinator::makeNewest(const Upgrade &upgrade)
{
    const QUuid before = m_newest.value(upgrade.endpoint);
    if (before == upgrade.sessionId)
        return;
    m_newest.insert(upgrade.endpoint, upgrade.sessionId);
    const QUuid older = m_before.value(upgrade.endpoint);
    if (!before.isNull())
        m_before.insert(upgrade.endpoint, before);
    if (const Upgrade *forgotten = find(older); forgotten && forgotten->isEnded())
        m_upgrades.erase(older);
}

/// What was before one that came to nothing is the newest again; null where there is none.
const Upgrade *UpgradeCoordinator::bringBack(const Upgrade &nothing)
{
    const Upgrade *before = find(m_before.value(nothing.endpoint));
    if (!before || before->cameToNothing() || m_newest.value(nothing.endpoint) != nothing.sessionId)
        return nullptr;
    m_newest.insert(nothing.endpoint, before->sessionId);
    m_before.insert(nothing.endpoint, nothing.sessionId);
    return before;
}

void UpgradeCoordinator::store(const Upgrade &changed)
{
    keep(changed);
    if (changed.isEnded()) {
        if (m_active.value(changed.endpoint) == changed.sessionId)
            m_active.remove(changed.endpoint);
        m_activity.remove(changed.sessionId);
        Q_EMIT upgradeChanged(changed);
        if (const Upgrade *before = changed.cameToNothing() ? bringBack(changed) : nullptr)
            Q_EMIT upgradeChanged(Upgrade(*before));
        return;
    }
    m_active.insert(changed.endpoint, changed.sessionId);
    makeNewest(changed);
    m_activity[changed.sessionId].heardSince = m_time.now();
    Q_EMIT upgradeChanged(changed);
}

} // namespace Uplift
