// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the contact desk that has to do with upgrades: starting, following, and what comes
// after them.

#include "contactdesk.h"
#include "domain.h"

#include <server/routes.h>

namespace Uplift
{

namespace
{

constexpr int HttpPort = 80;
constexpr int MostReturnAttempts = 20;
constexpr qint64 ReturnDelaySeconds = 60; // a next step may follow an upgrade that has ended

bool isOver(const UpgradeStatus &status)
{
    return status.status.compare(u"InProgress", Qt::CaseInsensitive) != 0;
}

/// A status of the same words; the endpoint's clock does not count.
bool saysTheSame(const UpgradeStatus &left, const UpgradeStatus &right)
{
    return left.status == right.status && left.phase == right.phase &&
           left.message == right.message && left.sessionId == right.sessionId;
}

bool isFromCe(const Endpoint &endpoint)
{
    const QString &version = endpoint.identification.softwareVersion;
    return version.startsWith(u"ce", Qt::CaseInsensitive) ||
           version.startsWith(u"RoomOS", Qt::CaseInsensitive);
}

} // namespace

void ContactDesk::contactNow(EndpointId endpoint)
{
    withTarget(endpoint, ContactAction::Read, [this, endpoint](const ContactTarget &target) {
        m_client.readSystem(target, this, [this, endpoint, target](const auto &facts) {
            const Endpoint *known = m_domain.endpoints.find(endpoint);
            if (!facts || !known) {
                if (!facts)
                    report(endpoint, ContactAction::Read, std::unexpected(facts.error()));
                return;
            }
            const QString found = facts->identification.serialNumber;
            const QString expected = known->identification.serialNumber;
            if (!expected.isEmpty() && expected.compare(found, Qt::CaseInsensitive) != 0) {
                report(endpoint, ContactAction::Read,
                       std::unexpected(ContactFailure{ContactProblem::AnotherEndpoint, found}));
                return;
            }
            if (!expected.isEmpty())
                m_domain.endpoints.meet(facts->identification, facts->document);
            readAll(endpoint, target);
        });
    });
}

void ContactDesk::readAll(EndpointId endpoint, const ContactTarget &target)
{
    m_client.readUpgrade(target, this, [this, endpoint, target](const auto &status) {
        if (!status) {
            report(endpoint, ContactAction::Read, std::unexpected(status.error()));
            return;
        }
        if (*status)
            feed(endpoint, **status);
        report(endpoint, ContactAction::Read, {});
        startIfWaiting(endpoint, target);
    });
}

void ContactDesk::startIfWaiting(EndpointId endpoint, const ContactTarget &target)
{
    const Upgrade *upgrade = m_domain.upgrades.activeFor(endpoint);
    if (!upgrade ||
        (upgrade->state != UpgradeState::Queued && upgrade->state != UpgradeState::Offered))
        return;
    m_client.startUpgrade(target, this, [this, endpoint, target](const auto &done) {
        const Endpoint *known = m_domain.endpoints.find(endpoint);
        if (!done && known && done.error().problem == ContactProblem::CommandRefused &&
            isFromCe(*known))
            startByPackage(endpoint, target, done.error());
        else
            report(endpoint, ContactAction::StartUpgrade, done);
    });
}

void ContactDesk::startByPackage(EndpointId endpoint, const ContactTarget &target,
                                 const ContactFailure &refusal)
{
    const Endpoint *known = m_domain.endpoints.find(endpoint);
    if (known && !known->managerAddress.isEmpty()) {
        QUrl base;
        base.setScheme(QStringLiteral("http"));
        base.setAuthority(known->managerAddress);
        installFrom(endpoint, target, base);
        return;
    }
    if (m_ownPort == 0) {
        report(endpoint, ContactAction::StartUpgrade, std::unexpected(refusal));
        return;
    }
    m_client.findOwnAddress(target, this, [this, endpoint, target](const auto &own) {
        if (!own) {
            report(endpoint, ContactAction::StartUpgrade, std::unexpected(own.error()));
            return;
        }
        QUrl base;
        base.setScheme(QStringLiteral("http"));
        base.setHost(own->toString());
        if (m_ownPort != HttpPort)
            base.setPort(m_ownPort);
        installFrom(endpoint, target, base);
    });
}

void ContactDesk::installFrom(EndpointId endpoint, const ContactTarget &target, const QUrl &base)
{
    const Upgrade *upgrade = m_domain.upgrades.activeFor(endpoint);
    if (!upgrade)
        return;
    QUrl root = base;
    if (!m_pathSecret.isEmpty())
        root.setPath(QLatin1Char('/') + m_pathSecret);
    const QUrl package = packageUrl(root, upgrade->fileName, upgrade->sessionId);
    m_client.softwareUpgrade(target, package, this, [this, endpoint](const auto &done) {
        report(endpoint, ContactAction::StartUpgrade, done);
    });
}

void ContactDesk::lookAround()
{
    const QList<Upgrade> upgrades = m_domain.upgrades.running();
    QSet<QUuid> running;
    for (const Upgrade &upgrade : upgrades) {
        running.insert(upgrade.sessionId);
        if (upgrade.state >= UpgradeState::Offered)
            poll(upgrade);
    }
    m_lastSaid.removeIf([&running](const auto &said) { return !running.contains(said.key()); });
    giveBackWhatIsDone();
}

void ContactDesk::poll(const Upgrade &upgrade)
{
    const EndpointId endpoint = upgrade.endpoint;
    const ContactWay way = m_domain.contacts.way(endpoint);
    const bool mayAsk =
        way.hasCredentials && (way.protocol == ContactProtocol::Http || !way.fingerprint.isEmpty());
    if (!mayAsk || m_polled.contains(endpoint) || m_lending.isBusyWith(endpoint))
        return;
    withTarget(endpoint, ContactAction::Read, [this, endpoint](const ContactTarget &target) {
        if (target.credentials.isEmpty()) {
            // Given in a former run, and nothing has kept them.
            note(endpoint, {ContactProblem::PasswordMissing, {}});
            return;
        }
        m_polled.insert(endpoint);
        m_client.readUpgrade(target, this, [this, endpoint](const auto &status) {
            m_polled.remove(endpoint);
            if (status && *status)
                feed(endpoint, **status);
            else if (!status && status.error().problem == ContactProblem::WrongPassword)
                report(endpoint, ContactAction::Read, std::unexpected(status.error()));
            // An endpoint that installs or starts anew does not answer: nothing to be said about.
        });
    });
}

void ContactDesk::feed(EndpointId endpoint, const UpgradeStatus &status)
{
    const Endpoint *known = m_domain.endpoints.find(endpoint);
    const Upgrade *upgrade = m_domain.upgrades.activeFor(endpoint);
    if (!known || !upgrade)
        return;
    const bool isFirst = !m_lastSaid.contains(upgrade->sessionId);
    const UpgradeStatus last = m_lastSaid.value(upgrade->sessionId);
    m_lastSaid.insert(upgrade->sessionId, status);
    // What is over and names no session may be the end of an earlier upgrade: it counts only when
    // it was seen to come about. And what is said again is no news.
    const bool mayBeOld = isFirst && status.sessionId.isNull() && isOver(status);
    if (mayBeOld || (!isFirst && saysTheSame(last, status)))
        return;
    Feedback feedback;
    feedback.identification = known->identification;
    feedback.caller.address = known->sourceAddress;
    feedback.upgradeStatus = status;
    m_domain.upgrades.feedback(feedback);
}

bool ContactDesk::isDoneWith(const FormerManager &former) const
{
    if (m_domain.upgrades.activeFor(former.endpoint))
        return false;
    const Upgrade *newest = m_domain.upgrades.newestFor(former.endpoint);
    // One that keeps silent has to find this console when it comes back after all.
    if (!newest || !newest->isEnded() || newest->outcome == Outcome::Silent)
        return false;
    // A moment in the future was noted before the clock was set back.
    const QDateTime now = m_domain.clock.now();
    const bool endedSince = newest->endedAt >= former.borrowedAt || former.borrowedAt > now;
    return endedSince &&
           (newest->endedAt > now || newest->endedAt.secsTo(now) >= ReturnDelaySeconds);
}

void ContactDesk::giveBackWhatIsDone()
{
    const QList<FormerManager> formerManagers = m_domain.contacts.formerManagers();
    for (const FormerManager &former : formerManagers) {
        const EndpointId endpoint = former.endpoint;
        if (!former.isOwed() || !former.backAfterUpgrade || m_lending.isBusyWith(endpoint) ||
            !m_domain.contacts.way(endpoint).hasCredentials || !isDoneWith(former))
            continue;
        if (m_returnAttempts[endpoint]++ < MostReturnAttempts)
            giveBack({endpoint});
    }
}

} // namespace Uplift
