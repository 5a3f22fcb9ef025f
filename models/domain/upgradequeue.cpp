// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the coordinator that makes upgrades and says who is next.

#include "endpointregistry.h"
#include "eventlog.h"
#include "packagelibrary.h"
#include "upgradecoordinator.h"
#include "verdict.h"

#include <algorithm>
#include <tuple>

namespace Uplift
{

namespace
{

constexpr std::chrono::minutes CallsAreKnownFor{15};

/// Whether it is known to be, from news that are not too old.
bool isInCall(const Endpoint &endpoint, const QDateTime &now)
{
    return endpoint.activeCalls > 0 && endpoint.callsAsOf.isValid() &&
           endpoint.callsAsOf.addDuration(CallsAreKnownFor) > now;
}

/// Rises with time (RFC 9562, 5.7), so that those made together lie together in the database: a
/// long plan would write to all of its index again and again. Nobody can guess the rest.
QUuid newSession(const QDateTime &now)
{
    const QUuid random = QUuid::createUuid();
    const auto time = quint64(now.toMSecsSinceEpoch());
    QUuid session = random;
    session.data1 = uint(time >> 16);
    session.data2 = ushort(time);
    session.data3 = ushort(0x7000 | (random.data3 & 0x0fff));
    return session;
}

/// Whether it could take a place if there were one.
bool canTakeAPlace(Hindrance hindrance)
{
    return hindrance == Hindrance::None || hindrance == Hindrance::NoFreePlace ||
           hindrance == Hindrance::OthersFirst;
}

} // namespace

Result<StepChain> UpgradeCoordinator::wayFor(EndpointId endpointId, const QString &fileName) const
{
    const Endpoint *endpoint = m_with.endpoints.find(endpointId);
    if (!endpoint)
        return std::unexpected(Error{ErrorCode::UnknownEndpoint, {QString::number(endpointId)}});
    const auto package = m_with.packages.find(fileName);
    if (!package)
        return std::unexpected(Error{ErrorCode::UnknownPackage, {fileName}});
    const StepChain way = m_stepRules.chainFor(*endpoint, *package, m_with.packages.all());
    if (!way.missingFileName.isEmpty())
        return std::unexpected(Error{ErrorCode::StepMissing, {way.missingFileName, way.why}});
    return way;
}

Result<QUuid> UpgradeCoordinator::request(EndpointId endpointId, const QString &fileName,
                                          const QDateTime &notBefore, const QDateTime &dropAfter,
                                          const QString &reason, qint64 place)
{
    const auto way = wayFor(endpointId, fileName);
    if (!way)
        return std::unexpected(way.error());
    return make({.endpoint = endpointId,
                 .fileName = way->fileNames.first(),
                 .laterFiles = way->fileNames.mid(1),
                 .notBefore = notBefore,
                 .dropAfter = dropAfter,
                 .reason = reason,
                 .place = place});
}

Result<QUuid> UpgradeCoordinator::make(const Wish &wish)
{
    const Endpoint *endpoint = m_with.endpoints.find(wish.endpoint);
    const auto package = m_with.packages.find(wish.fileName);
    if (!endpoint || !package)
        return std::unexpected(Error{ErrorCode::UnknownPackage, {wish.fileName}});
    if (const Upgrade *active = activeFor(wish.endpoint)) {
        if (active->hasBegun())
            return std::unexpected(Error{ErrorCode::UpgradeRunning, {endpoint->displayName()}});
        cancel(active->sessionId);
    }

    Upgrade upgrade = upgradeOf(wish);
    upgrade.fileName = package->fileName;
    upgrade.targetVersion = m_texts.of(package->name.version.text());
    upgrade.total = package->size;
    m_with.log.append(LogKind::UpgradeRequested, wish.endpoint, upgrade.sessionId,
                      {package->fileName});
    store(upgrade);
    if (!wish.notBefore.isValid() || wish.notBefore <= upgrade.createdAt)
        move(upgrade, UpgradeFact::TimeCame);
    sayWhatWaits(wish.endpoint);
    return upgrade.sessionId;
}

/// What only the operator can cure is said at once, not when the endpoint calls in.
void UpgradeCoordinator::sayWhatWaits(EndpointId endpointId)
{
    const Endpoint *endpoint = m_with.endpoints.find(endpointId);
    const Upgrade *active = activeFor(endpointId);
    if (!endpoint || !active || active->state != UpgradeState::Queued)
        return;
    const bool waited = active->waitsFor == Hindrance::OtherHardware;
    const bool waits = isHeldForHardware(*active, *endpoint);
    if (waits == waited)
        return;
    Upgrade upgrade = *active;
    waitFor(upgrade, waits ? Hindrance::OtherHardware : Hindrance::None);
}

bool UpgradeCoordinator::isHeldForHardware(const Upgrade &upgrade, const Endpoint &endpoint) const
{
    if (!upgrade.reason.isEmpty() || endpoint.family.isEmpty())
        return false;
    const auto package = m_with.packages.find(upgrade.fileName);
    return package && isForOtherHardware(endpoint, *package);
}

bool UpgradeCoordinator::isHeldBack(EndpointId endpointId)
{
    const Endpoint *endpoint = m_with.endpoints.find(endpointId);
    const Upgrade *active = activeFor(endpointId);
    if (!endpoint || !active)
        return false;
    const bool meets = m_settings.holdDuringCalls && isInCall(*endpoint, m_with.clock.now());
    const Hindrance hindrance = isHeldForHardware(*active, *endpoint) ? Hindrance::OtherHardware
                                : meets                               ? Hindrance::InCall
                                                                      : Hindrance::None;
    if (hindrance == Hindrance::None)
        return false;
    Upgrade upgrade = *active;
    if (upgrade.state == UpgradeState::Queued)
        waitFor(upgrade, hindrance);
    return true;
}

/// Those whose turn it is wait for nobody else once a place is free, and shall say so before they
/// call in.
void UpgradeCoordinator::noteFreePlaces()
{
    constexpr int mostAtOnce = 16; // of a tick: each is held against all that run
    QList<QUuid> sessions;
    int turn = 0;
    int looked = 0;
    for (const auto &[place, session] : m_queue) {
        if (turn++ >= m_settings.simultaneousDownloads || looked >= mostAtOnce)
            break;
        const Upgrade &upgrade = *find(session);
        const bool waitsForOthers = upgrade.waitsFor == Hindrance::NoFreePlace ||
                                    upgrade.waitsFor == Hindrance::SubnetFull ||
                                    upgrade.waitsFor == Hindrance::OthersFirst;
        if (!waitsForOthers)
            continue;
        ++looked;
        const Endpoint *endpoint = m_with.endpoints.find(upgrade.endpoint);
        if (endpoint && hindranceFor(upgrade, *endpoint) == Hindrance::None)
            sessions.append(session);
    }
    for (const QUuid &session : std::as_const(sessions)) {
        Upgrade upgrade = *find(session);
        waitFor(upgrade, Hindrance::None);
    }
}

void UpgradeCoordinator::waitFor(Upgrade &upgrade, Hindrance hindrance)
{
    if (hindrance == upgrade.waitsFor)
        return;
    upgrade.waitsFor = hindrance;
    store(upgrade);
    if (hindrance != Hindrance::OtherHardware)
        return;
    const Endpoint *endpoint = m_with.endpoints.find(upgrade.endpoint);
    m_with.log.append(LogKind::HardwareHeld, upgrade.endpoint, upgrade.sessionId,
                      {upgrade.fileName, endpoint ? endpoint->family : QString()});
}

void UpgradeCoordinator::goOnAfter(const Upgrade &ended)
{
    if (activeFor(ended.endpoint))
        return;
    Wish wish{.endpoint = ended.endpoint, .chain = ended.chain, .reason = ended.reason};
    if (ended.outcome == Outcome::Proved && !ended.laterFiles.isEmpty()) {
        wish.fileName = ended.laterFiles.first();
        wish.laterFiles = ended.laterFiles.mid(1);
    } else if ((ended.outcome == Outcome::Failed || ended.outcome == Outcome::Unchanged) &&
               ended.retry < m_settings.automaticRetries) {
        wish.fileName = ended.fileName;
        wish.laterFiles = ended.laterFiles;
        wish.retry = ended.retry + 1;
        wish.notBefore = m_with.clock.now().addDuration(pauseBeforeRetry(ended.retry));
    } else {
        return;
    }
    if (leadsBack(ended, wish.fileName))
        return;
    if (m_with.packages.find(wish.fileName)) {
        std::ignore = make(wish);
    } else if (ended.outcome == Outcome::Proved) {
        endWithoutPackage(wish);
    } else {
        m_with.log.append(LogKind::RetryGone, ended.endpoint, ended.sessionId, {wish.fileName});
        Q_EMIT retryGone(ended);
    }
}

/// The step stands as one that failed, so that nobody takes the chain for done.
void UpgradeCoordinator::endWithoutPackage(const Wish &step)
{
    Upgrade upgrade = upgradeOf(step);
    if (const auto name = parsePackageName(step.fileName))
        upgrade.targetVersion = name->version.text();
    upgrade.state = UpgradeState::Ended;
    upgrade.outcome = Outcome::Failed;
    upgrade.endedIn = UpgradeState::Scheduled;
    upgrade.endedAt = upgrade.createdAt;
    makeNewest(upgrade);
    store(upgrade);
    m_with.log.append(LogKind::StepGone, step.endpoint, upgrade.sessionId, {step.fileName});
    Q_EMIT stepGone(upgrade);
}

/// As a wish has it, scheduled, without what its package tells.
Upgrade UpgradeCoordinator::upgradeOf(const Wish &wish)
{
    const Endpoint *endpoint = m_with.endpoints.find(wish.endpoint);
    Upgrade upgrade;
    upgrade.sessionId = newSession(m_with.clock.now());
    upgrade.endpoint = wish.endpoint;
    upgrade.orderedBy = m_operator;
    upgrade.serialNumber = endpoint ? endpoint->identification.serialNumber : QString();
    upgrade.fileName = wish.fileName;
    upgrade.place = wish.place > 0 && wish.place <= m_lastPlace ? wish.place : ++m_lastPlace;
    upgrade.retry = wish.retry;
    upgrade.chain = wish.chain.isNull() ? upgrade.sessionId : wish.chain;
    upgrade.laterFiles = wish.laterFiles;
    upgrade.notBefore = wish.notBefore;
    upgrade.dropAfter = wish.dropAfter;
    upgrade.reason = wish.reason;
    upgrade.createdAt = upgrade.stateSince = m_with.clock.now();
    upgrade.state = UpgradeState::Scheduled;
    return upgrade;
}

bool UpgradeCoordinator::reschedule(QUuid session, const QDateTime &notBefore)
{
    const Upgrade *found = find(session);
    if (!found || found->state > UpgradeState::Queued)
        return false;
    Upgrade changed = *found;
    changed.notBefore = notBefore;
    const bool isDue = !notBefore.isValid() || notBefore <= m_with.clock.now();
    if (isDue == (changed.state == UpgradeState::Queued))
        store(changed);
    else
        move(changed, isDue ? UpgradeFact::TimeCame : UpgradeFact::PutOff);
    return true;
}

/// True when the endpoint runs something newer by now, though it was to be upgraded.
bool UpgradeCoordinator::leadsBack(const Upgrade &ended, const QString &nextFile) const
{
    const Endpoint *endpoint = m_with.endpoints.find(ended.endpoint);
    const auto next = parsePackageName(nextFile);
    if (!endpoint || !next)
        return false;
    const auto running = SoftwareVersion::parse(endpoint->identification.softwareVersion);
    const auto before = SoftwareVersion::parse(ended.fromVersion);
    return before.compare(next->version) < 0 && running.compare(next->version) > 0 &&
           !next->version.covers(running);
}

void UpgradeCoordinator::reorder(const QList<QUuid> &sessions)
{
    QList<qint64> places;
    const auto waits = [](const Upgrade *upgrade) { return upgrade && !upgrade->isEnded(); };
    for (const QUuid &session : sessions) {
        if (const Upgrade *upgrade = find(session); waits(upgrade))
            places.append(upgrade->place);
    }
    std::sort(places.begin(), places.end());
    for (const QUuid &session : sessions) {
        const Upgrade *upgrade = find(session);
        if (!waits(upgrade))
            continue;
        Upgrade moved = *upgrade;
        moved.place = places.takeFirst();
        if (moved != *upgrade)
            store(moved);
    }
}

Hindrance UpgradeCoordinator::hindranceFor(const Upgrade &upgrade, const Endpoint &endpoint) const
{
    const QDateTime now = m_with.clock.now();
    const auto package = m_with.packages.find(upgrade.fileName);
    OfferSituation situation;
    situation.isAccepted = endpoint.isAccepted;
    situation.isServed = package && package->isServed();
    situation.isForOtherHardware = isHeldForHardware(upgrade, endpoint);
    situation.isInCall = isInCall(endpoint, now);
    situation.localTime = now.toLocalTime().time();
    const QString subnet = subnetOf(endpoint.sourceAddress);
    for (const QUuid &session : m_holding) {
        const Upgrade &other = *find(session);
        if (session == upgrade.sessionId || !holdsPlace(other))
            continue;
        ++situation.placesTaken;
        if (const Endpoint *there = m_with.endpoints.find(other.endpoint);
            there && subnetOf(there->sourceAddress) == subnet)
            ++situation.placesTakenInSubnet;
    }
    if (upgrade.state == UpgradeState::Queued)
        situation.othersFirst = othersFirst(upgrade);
    return hindranceOf(situation, m_settings);
}

int UpgradeCoordinator::othersFirst(const Upgrade &upgrade) const
{
    int count = 0;
    for (const auto &[place, session] : m_queue) {
        if (place >= upgrade.place || count >= m_settings.simultaneousDownloads)
            break;
        const Upgrade &other = *find(session);
        if (!canTakeAPlace(other.waitsFor))
            continue;
        if (isHeardSoon(other.endpoint))
            ++count;
    }
    return count;
}

} // namespace Uplift
