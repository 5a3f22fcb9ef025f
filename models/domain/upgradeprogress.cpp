// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the coordinator that follows transfers and feedback.

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

/// Phase, or status where the phase is "None", as it is before and after (xAPI schema).
QString wordOf(const UpgradeStatus &status)
{
    for (const QString &word : {status.phase, status.status}) {
        if (!word.isEmpty() && word.compare(QLatin1String("None"), Qt::CaseInsensitive) != 0)
            return word;
    }
    return {};
}

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
    m_transfers.insert(transfer, {.session = session,
                                  .fileName = request.fileName,
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
    Activity &activity = m_activity[session];
    if (request.firstByte == 0 && upgrade.sent > 0 && activity.transfers == 0) {
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

void UpgradeCoordinator::downloadProgressed(TransferId transferId, qint64 offset)
{
    lookAtTheClock();
    const auto transfer = m_transfers.find(transferId);
    if (transfer == m_transfers.end())
        return;
    transfer->offset = offset;
    const auto it = m_upgrades.find(transfer->session);
    if (it == m_upgrades.end() || it->isEnded())
        return;
    noteMovement(it->sessionId);
    if (it->state != UpgradeState::Downloading)
        return;
    it->sent = std::clamp(offset, it->sent, it->total);
    measureSpeed(*it, offset);
    const Upgrade progressed = *it;
    Q_EMIT upgradeProgressed(progressed);
}

void UpgradeCoordinator::downloadEnded(TransferId transferId, bool complete)
{
    lookAtTheClock();
    const Transfer transfer = m_transfers.take(transferId);
    const Upgrade *known = find(transfer.session);
    if (!known)
        return;
    const Upgrade upgrade = *known;
    if (complete)
        m_with.log.append(LogKind::DownloadCompleted, upgrade.endpoint, upgrade.sessionId,
                          {transfer.fileName, QString::number(transfer.total)});
    else
        m_with.log.append(
            LogKind::DownloadBroken, upgrade.endpoint, upgrade.sessionId,
            {transfer.fileName, QString::number(transfer.offset), QString::number(transfer.total)});
    if (upgrade.isEnded())
        return;
    Activity &activity = m_activity[upgrade.sessionId];
    activity.transfers = std::max(0, activity.transfers - 1);
    noteMovement(upgrade.sessionId);
    if (complete) {
        Upgrade whole = upgrade;
        if (const auto package = m_with.packages.find(whole.fileName);
            package && whole.sha256.isEmpty())
            whole.sha256 = package->sha256;
        move(whole, UpgradeFact::DownloadCompleted);
    } else {
        Upgrade broken = upgrade;
        broken.bytesPerSecond = 0;
        store(broken);
    }
}

void UpgradeCoordinator::feedback(const Feedback &feedback)
{
    lookAtTheClock();
    const Endpoint *known = m_with.endpoints.match(feedback.identification);
    EndpointId id = known ? known->id : 0;
    const QUuid session = sessionFor(feedback, id);
    const Upgrade *upgrade = find(session);
    if (id == 0 && upgrade)
        id = upgrade->endpoint;

    if (feedback.upgradeStatus) {
        const UpgradeStatus &status = *feedback.upgradeStatus;
        m_with.log.append(LogKind::FeedbackReceived, id, session,
                          {status.status, status.phase, status.message}, feedback.raw);
    } else if (!feedback.event.isEmpty()) {
        m_with.log.append(LogKind::EventReceived, id, session, {feedback.event}, feedback.raw);
    }
    if (feedback.statusDocument) {
        const StatusDocument &document = *feedback.statusDocument;
        if (feedback.event.isEmpty())
            m_with.log.append(
                LogKind::StatusReceived, id, {},
                {document.productPlatform, document.packageFamily, document.softwareVersion},
                feedback.upgradeStatus ? QByteArray() : feedback.raw);
        m_with.endpoints.learn(id, document);
        sayWhatWaits(id);
    }
    if (feedback.event == QLatin1String("BootEvent"))
        m_with.endpoints.startedAnew(id);
    if (!feedback.upgradeStatus && !feedback.statusDocument && feedback.event.isEmpty())
        m_with.log.append(LogKind::FeedbackReceived, id, session, {}, feedback.raw);
    m_with.endpoints.heard(id, feedback.caller, feedback.identification);
    if (id != 0)
        m_heard.insert(id, m_time.now());
    if (!upgrade)
        return;
    if (!upgrade->isEnded())
        noteMovement(session);
    if (feedback.upgradeStatus)
        noteStatus(*upgrade, *feedback.upgradeStatus);
    else if (feedback.event == QLatin1String("BootEvent"))
        move(*upgrade, UpgradeFact::SaidBooting);
}

void UpgradeCoordinator::noteStatus(const Upgrade &upgrade, const UpgradeStatus &status)
{
    const auto fact = factOf(status);
    const bool moves = fact && nextStep(upgrade.state, upgrade.outcome, *fact).moves;
    if (upgrade.isEnded() && !moves)
        return;
    Upgrade noted = upgrade;
    noted.phase = wordOf(status);
    noted.message = status.message;
    if (noted.isPostponed())
        noted.preparingSeconds = -1;
    if (moves)
        move(noted, *fact, status.message);
    else if (noted != upgrade)
        store(noted);
}

QUuid UpgradeCoordinator::sessionFor(const Feedback &feedback, EndpointId endpoint) const
{
    const QUuid named = feedback.upgradeStatus ? feedback.upgradeStatus->sessionId : QUuid();
    if (!named.isNull()) {
        // A session that this console never gave out tells nothing about those that it did.
        const Upgrade *upgrade = find(named);
        const bool ours = upgrade && (endpoint == 0 || upgrade->endpoint == endpoint);
        return ours ? named : QUuid();
    }
    if (endpoint != 0)
        return m_active.value(endpoint);
    const QList<EndpointId> there = m_with.endpoints.atSource(feedback.caller.address);
    return there.size() == 1 ? m_active.value(there.first()) : QUuid();
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
