// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the coordinator that follows transfers.

#include "endpointregistry.h"
#include "eventlog.h"
#include "packagelibrary.h"
#include "upgradecoordinator.h"

#include <algorithm>
#include <tuple>

namespace Uplift
{

namespace
{

constexpr qint64 SampleMilliseconds = 1000;

bool isCiscoEndpoint(const Caller &caller)
{
    return caller.userAgent.startsWith(QLatin1String("Cisco/"), Qt::CaseInsensitive);
}

} // namespace

bool UpgradeCoordinator::mayFetch(const QString &fileName, QUuid session,
                                  const QString &address) const
{
    if (!m_settings.onlyAssignedPackages)
        return true;
    const QList<EndpointId> there = m_with.endpoints.atSource(address);
    return std::any_of(there.begin(), there.end(), [&](EndpointId id) {
        const Upgrade *upgrade = activeFor(id);
        return upgrade && upgrade->state != UpgradeState::Scheduled &&
               (session.isNull() || session == upgrade->sessionId) &&
               upgrade->fileName.compare(fileName, Qt::CaseInsensitive) == 0;
    });
}

TransferId UpgradeCoordinator::downloadBegan(const DownloadRequest &request)
{
    lookAtTheClock();
    const TransferId transfer = ++m_lastTransfer;
    const QUuid session = sessionFor(request);
    m_transfers.insert(
        transfer, {.session = session,
                   .fileName = request.fileName,
                   .first = request.firstByte,
                   .end = request.length < 0 ? request.total : request.firstByte + request.length,
                   .offset = request.firstByte,
                   .total = request.total});
    const Upgrade *known = find(session);
    if (!known) {
        m_with.log.append(LogKind::StrayDownload, 0, {},
                          {request.caller.address, request.fileName});
        return transfer;
    }

    Upgrade upgrade = *known;
    m_with.log.append(LogKind::DownloadStarted, upgrade.endpoint, session,
                      {request.fileName, QString::number(request.firstByte)}, request.raw);
    m_with.endpoints.heard(upgrade.endpoint, request.caller);
    m_heard.insert(upgrade.endpoint, m_time.now());
    if (upgrade.isEnded())
        return transfer;
    const Endpoint *endpoint = m_with.endpoints.find(upgrade.endpoint);
    if (upgrade.fromVersion.isEmpty() && endpoint) // it was told at its own web server
        upgrade.fromVersion = endpoint->identification.softwareVersion;
    if (!upgrade.offeredAt.isValid())
        upgrade.offeredAt = m_with.clock.now();
    Activity &activity = activityFor(upgrade, request);
    if (activity.sent.isEmpty() && upgrade.sent > 0) {
        ++upgrade.attempt;
        upgrade.sent = 0;
    }
    upgrade.total = request.total;
    ++activity.transfers;
    activity.sampledAt = m_time.now();
    activity.sampledOffset = request.firstByte;
    noteMovement(session);
    if (nextStep(upgrade.state, upgrade.outcome, UpgradeFact::DownloadBegan).moves)
        move(upgrade, UpgradeFact::DownloadBegan);
    else
        store(upgrade);
    return transfer;
}

/// What is known of the bytes that this request goes on from.
UpgradeCoordinator::Activity &UpgradeCoordinator::activityFor(const Upgrade &upgrade,
                                                              const DownloadRequest &request)
{
    Activity &activity = m_activity[upgrade.sessionId];
    const bool beginsAnew = request.firstByte == 0 && activity.transfers == 0 &&
                            !std::exchange(activity.gotWhatItAsked, false);
    if (beginsAnew || activity.sentOf != request.total)
        activity.sent.clear();
    activity.sentOf = request.total;
    // Who resumes has what the former run of the program sent, of which not all was noted.
    const bool wasSent = upgrade.sent > 0 || upgrade.state >= UpgradeState::Downloading;
    if (std::exchange(activity.isRestored, false) && wasSent && upgrade.total == request.total)
        activity.sent.add(0, request.firstByte);
    return activity;
}

void UpgradeCoordinator::downloadProgressed(TransferId transferId, qint64 offset)
{
    lookAtTheClock();
    const auto transfer = m_transfers.find(transferId);
    if (transfer == m_transfers.end())
        return;
    transfer->offset = offset;
    const auto found = m_upgrades.find(transfer->session);
    if (found == m_upgrades.end() || found->second.isEnded())
        return;
    Upgrade &upgrade = found->second;
    noteMovement(upgrade.sessionId);
    SentRanges &sent = m_activity[upgrade.sessionId].sent;
    sent.add(transfer->first, std::min(offset, transfer->total));
    if (upgrade.state != UpgradeState::Downloading)
        return;
    upgrade.sent = std::clamp(sent.bytes(), upgrade.sent, upgrade.total);
    measureSpeed(upgrade, offset);
    const Upgrade progressed = upgrade;
    Q_EMIT upgradeProgressed(progressed);
}

void UpgradeCoordinator::downloadEnded(TransferId transferId, bool complete)
{
    lookAtTheClock();
    Transfer transfer = m_transfers.take(transferId);
    const Upgrade *known = find(transfer.session);
    if (!known)
        return;
    if (complete)
        transfer.offset = transfer.total;
    const Upgrade upgrade = *known;
    Activity &activity = m_activity[upgrade.sessionId];
    activity.sent.add(transfer.first, transfer.offset);
    const bool isServed = transfer.offset >= transfer.end;
    const bool isWhole = isServed && activity.sent.isWhole(transfer.total);
    logEndOf(transfer, upgrade, isWhole);
    if (upgrade.isEnded()) {
        m_activity.remove(upgrade.sessionId);
        return;
    }
    activity.transfers = std::max(0, activity.transfers - 1);
    activity.gotWhatItAsked = isServed && !isWhole;
    noteMovement(upgrade.sessionId);
    Upgrade changed = upgrade;
    if (isWhole) {
        if (const auto package = m_with.packages.find(changed.fileName);
            package && changed.sha256.isEmpty())
            changed.sha256 = package->sha256;
        move(changed, UpgradeFact::DownloadCompleted);
    } else {
        changed.bytesPerSecond = 0;
        store(changed);
    }
}

void UpgradeCoordinator::logEndOf(const Transfer &transfer, const Upgrade &upgrade, bool isWhole)
{
    const auto log = [&](LogKind kind, const QList<qint64> &numbers) {
        QStringList arguments{transfer.fileName};
        for (const qint64 number : numbers)
            arguments.append(QString::number(number));
        m_with.log.append(kind, upgrade.endpoint, upgrade.sessionId, arguments);
    };
    if (isWhole)
        log(LogKind::DownloadCompleted, {transfer.total});
    else if (transfer.offset >= transfer.end)
        log(LogKind::PartSent, {transfer.first, transfer.end - transfer.first, transfer.total});
    else
        log(LogKind::DownloadBroken, {transfer.offset, transfer.total});
}

QUuid UpgradeCoordinator::sessionFor(const DownloadRequest &request) const
{
    const auto isFor = [&request](const Upgrade *upgrade) {
        return upgrade && !upgrade->fromVersion.isEmpty() && !upgrade->isEnded() &&
               upgrade->fileName.compare(request.fileName, Qt::CaseInsensitive) == 0;
    };
    if (const Upgrade *named = find(request.session))
        return named->fileName.compare(request.fileName, Qt::CaseInsensitive) == 0
                   ? named->sessionId
                   : QUuid();

    // Several behind one address: the one that was told longest ago and fetches nothing yet.
    const Upgrade *best = nullptr;
    const auto isBetter = [this](const Upgrade *left, const Upgrade *right) {
        const auto rank = [this](const Upgrade *upgrade) {
            const Activity activity = m_activity.value(upgrade->sessionId);
            return std::tuple(activity.transfers, activity.offer, upgrade->place);
        };
        return !right || rank(left) < rank(right);
    };
    for (const EndpointId id : m_with.endpoints.atSource(request.caller.address)) {
        const Upgrade *upgrade = activeFor(id);
        if (isFor(upgrade) && isBetter(upgrade, best))
            best = upgrade;
    }
    if (best)
        return best->sessionId;

    // From an address that nobody called in from: only one endpoint may be meant.
    QList<QUuid> offered;
    for (const QUuid &session : m_active) {
        if (isFor(find(session)))
            offered.append(session);
    }
    return isCiscoEndpoint(request.caller) && offered.size() == 1 ? offered.first() : QUuid();
}

void UpgradeCoordinator::noteMovement(QUuid session)
{
    Activity &activity = m_activity[session];
    activity.lastMovement = activity.heardSince = m_time.now();
}

void UpgradeCoordinator::measureSpeed(Upgrade &upgrade, qint64 offset)
{
    Activity &activity = m_activity[upgrade.sessionId];
    const Moment now = m_time.now();
    const qint64 elapsed = (now - activity.sampledAt).count();
    if (elapsed < SampleMilliseconds)
        return;
    const qint64 speed = (offset - activity.sampledOffset) * 1000 / elapsed;
    upgrade.bytesPerSecond =
        upgrade.bytesPerSecond == 0 ? speed : (upgrade.bytesPerSecond * 2 + speed) / 3;
    activity.sampledAt = now;
    activity.sampledOffset = offset;
}

} // namespace Uplift
