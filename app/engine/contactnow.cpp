// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the contact desk that has to do with upgrades: starting, following, and what comes
// after them.

#include "contactdesk.h"
#include "domain.h"

#include <domain/contactwords.h>
#include <domain/words.h>
#include <server/routes.h>

namespace Uplift
{

namespace
{

constexpr int HttpPort = 80;
constexpr qint64 MostRoundsBetweenReturns = 240; // an hour
constexpr qint64 ReturnDelaySeconds = 60;        // a next step may follow an upgrade that has ended

/// Whether no word of the endpoint's own came: it may have done what it was told.
bool isSilence(ContactProblem problem)
{
    switch (problem) {
    case ContactProblem::NotAnswered:
    case ContactProblem::NotConfirmed:
    case ContactProblem::NotReady:
    case ContactProblem::HungUp:
    case ContactProblem::TimedOut:
    case ContactProblem::Refused:
    case ContactProblem::NoRoute:
        return true;
    default:
        return false;
    }
}

/// Whether something answered that was no status of an endpoint.
bool isAnotherPage(ContactProblem problem)
{
    switch (problem) {
    case ContactProblem::NotAnEndpoint:
    case ContactProblem::Unidentified:
    case ContactProblem::SerialNumberMissing:
    case ContactProblem::SentNowhere:
        return true;
    default:
        return false;
    }
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
    begin(endpoint, ContactAction::Read, [this, endpoint](const ContactTarget &target) {
        const auto take = [this, endpoint, target](const ContactResult<SystemFacts> &facts) {
            const Endpoint *known = m_domain.endpoints.find(endpoint);
            if (!facts || !known) {
                if (!facts)
                    end(endpoint, ContactAction::Read, std::unexpected(facts.error()));
                return;
            }
            const SerialNumber found = facts->identification.serialNumber;
            const SerialNumber expected = known->identification.serialNumber;
            if (!expected.isEmpty() && expected != found) {
                end(endpoint, ContactAction::Read,
                    std::unexpected(ContactFailure{ContactProblem::AnotherEndpoint, found.text()}));
                return;
            }
            if (!expected.isEmpty())
                m_domain.endpoints.meet(facts->identification, facts->document);
            readAll(endpoint, target);
        };
        await(endpoint, m_client.readSystem(target, this, take));
    });
}

void ContactDesk::readAll(EndpointId endpoint, const ContactTarget &target)
{
    const auto take = [this, endpoint,
                       target](const ContactResult<std::optional<UpgradeStatus>> &status) {
        if (!status) {
            end(endpoint, ContactAction::Read, std::unexpected(status.error()));
            return;
        }
        trust(endpoint, target);
        if (*status)
            feed(endpoint, **status);
        end(endpoint, ContactAction::Read, {});
        startIfWaiting(endpoint);
    };
    await(endpoint, m_client.readUpgrade(target, this, take));
}

void ContactDesk::startIfWaiting(EndpointId endpoint)
{
    const Upgrade *upgrade = m_domain.upgrades.activeFor(endpoint);
    const Endpoint *known = m_domain.endpoints.find(endpoint);
    if (!upgrade || !known ||
        (upgrade->state != UpgradeState::Queued && upgrade->state != UpgradeState::Offered))
        return;
    const bool isCe = isFromCe(*known);
    if (!isCe && m_domain.upgrades.isHeldBack(endpoint))
        return; // what it waits for stands beside it
    const QUuid session = upgrade->sessionId;
    // On TC it calls in, and the answer may hold it back; here nobody else would.
    const Hindrance held = isCe ? m_domain.upgrades.offerAtOnce(endpoint) : Hindrance::None;
    if (held != Hindrance::None) {
        report(endpoint, ContactAction::StartUpgrade,
               std::unexpected(ContactFailure{ContactProblem::UpgradeHeld, word(held)}));
        return;
    }
    begin(endpoint, ContactAction::StartUpgrade,
          [this, endpoint, session, isCe](const ContactTarget &target) {
              if (isCe) { // it has no StartUpgrade, and may answer what it does not know by nothing
                  startByPackage(endpoint, target);
                  return;
              }
              await(endpoint, m_client.startUpgrade(target, this,
                                                    [this, endpoint, session](const auto &done) {
                                                        endStarting(endpoint, session, done);
                                                    }));
          });
}

void ContactDesk::startByPackage(EndpointId endpoint, const ContactTarget &target)
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
        end(endpoint, ContactAction::StartUpgrade,
            std::unexpected(ContactFailure{ContactProblem::ConsoleNotListening, {}}));
        return;
    }
    const auto take = [this, endpoint, target](const ContactResult<QHostAddress> &own) {
        if (!own) {
            end(endpoint, ContactAction::StartUpgrade, std::unexpected(own.error()));
            return;
        }
        QUrl base;
        base.setScheme(QStringLiteral("http"));
        base.setHost(own->toString());
        if (m_ownPort != HttpPort)
            base.setPort(m_ownPort);
        installFrom(endpoint, target, base);
    };
    await(endpoint, m_client.findOwnAddress(target, this, take));
}

void ContactDesk::installFrom(EndpointId endpoint, const ContactTarget &target, const QUrl &base)
{
    const Upgrade *upgrade = m_domain.upgrades.activeFor(endpoint);
    if (!upgrade) {
        end(endpoint, ContactAction::StartUpgrade,
            std::unexpected(ContactFailure{ContactProblem::Cancelled, {}}));
        return;
    }
    QUrl root = base;
    if (!m_pathSecret.isEmpty())
        root.setPath(QLatin1Char('/') + m_pathSecret);
    const QUuid session = upgrade->sessionId;
    const QUrl package = packageUrl(root, upgrade->fileName, session);
    await(endpoint, m_client.softwareUpgrade(target, package, Generation::Ce, this,
                                             [this, endpoint, session](const auto &done) {
                                                 endStarting(endpoint, session, done);
                                             }));
}

/// An endpoint that works on its upgrade has started it, even if it never said so: some keep the
/// answer back until the download is over, and may start anew before.
void ContactDesk::endStarting(EndpointId endpoint, QUuid session, const ContactResult<void> &done)
{
    const Upgrade *upgrade = m_domain.upgrades.find(session);
    const bool hasStarted =
        !done && isSilence(done.error().problem) && upgrade && upgrade->hasBegun();
    end(endpoint, ContactAction::StartUpgrade, hasStarted ? ContactResult<void>() : done);
}

void ContactDesk::lookAround()
{
    ++m_round;
    const QList<EndpointId> endpoints = m_domain.upgrades.told();
    for (const EndpointId endpoint : endpoints)
        poll(endpoint);
    giveBackWhatIsDone();
}

void ContactDesk::poll(EndpointId endpoint)
{
    if (!mayAskByItself(endpoint) || m_polled.contains(endpoint))
        return;
    withTarget(endpoint, ContactAction::Follow, [this, endpoint](const ContactTarget &target) {
        if (target.credentials.isEmpty()) {
            // Given in a former run, and nothing has kept them.
            report(endpoint, ContactAction::Follow,
                   std::unexpected(ContactFailure{ContactProblem::PasswordMissing, {}}));
            return;
        }
        m_polled.insert(endpoint);
        m_client.readUpgrade(target, this, [this, endpoint](const auto &status) {
            m_polled.remove(endpoint);
            takePolled(endpoint, status);
        });
    });
}

void ContactDesk::takePolled(EndpointId endpoint,
                             const ContactResult<std::optional<UpgradeStatus>> &status)
{
    if (status) {
        if (*status)
            feed(endpoint, **status);
        return;
    }
    // An endpoint that installs or starts anew does not answer, or with a page about that:
    // nothing to be said about. But nobody knows who answers at its address without a certificate.
    const bool isItself = m_domain.contacts.way(endpoint).protocol == ContactProtocol::Https &&
                          isAnotherPage(status.error().problem);
    if (isLastingProblem(status.error().problem) && !isItself)
        report(endpoint, ContactAction::Follow, std::unexpected(status.error()));
}

void ContactDesk::feed(EndpointId endpoint, const UpgradeStatus &status)
{
    const Endpoint *known = m_domain.endpoints.find(endpoint);
    if (!known)
        return;
    Feedback feedback;
    feedback.identification = known->identification;
    feedback.caller.address = known->sourceAddress;
    feedback.upgradeStatus = status;
    feedback.isSnapshot = true;
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
        if (!former.isOwed() || !former.backAfterUpgrade || !mayAskByItself(endpoint) ||
            !isDoneWith(former))
            continue;
        Return &attempt = m_returns[endpoint];
        if (m_round < attempt.nextRound)
            continue;
        attempt.nextRound = m_round + std::min(qint64(1) << std::min(attempt.attempts, 32),
                                               MostRoundsBetweenReturns);
        ++attempt.attempts;
        giveBackOne(endpoint);
    }
}

} // namespace Uplift
