// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactdesk.h"

#include "domain.h"

#include <domain/contactwords.h>
#include <server/contact/addresslist.h>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto RoundTime = 15s;
constexpr auto ProbeTime = 4s; // most addresses of a subnet are silent

/// Where to reach an endpoint: as the operator said, else whence it calls, else what it reports.
QString addressOf(const Endpoint &endpoint, const ContactWay &way)
{
    for (const QString &address :
         {way.address, endpoint.sourceAddress, endpoint.identification.ipAddress}) {
        if (!address.isEmpty())
            return address;
    }
    return {};
}

} // namespace

ContactDesk::ContactDesk(Domain &domain, Durability &durability,
                         std::unique_ptr<CredentialStore> credentials, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
    , m_credentials(std::move(credentials))
    , m_finder(ContactLimits{.time = ProbeTime})
    , m_lending({domain.contacts, m_client, durability})
{
    const auto tellFact = [this](const auto &fact) { Q_EMIT told(fact); };
    connect(&domain.contacts, &ContactBook::wayChanged, this, tellFact);
    connect(&domain.contacts, &ContactBook::formerManagerChanged, this, tellFact);
    connect(m_credentials.get(), &CredentialStore::keepingChanged, this, tellFact);
    connect(&m_finder, &SystemFinder::progressed, this, tellFact);
    connect(&m_finder, &SystemFinder::progressed, this, [this](const FindingProgress &progress) {
        if (!progress.isRunning)
            m_search = {};
    });
    connect(&m_finder, &SystemFinder::systemFound, this, &ContactDesk::takeFound);
    connect(&m_finder, &SystemFinder::answered, this,
            [this](const QString &address, const ContactFailure &failure) {
                Q_EMIT told(FindingResult{.address = address, .failure = failure});
                if (failure.problem == ContactProblem::FingerprintUnknown ||
                    failure.problem == ContactProblem::FingerprintChanged)
                    Q_EMIT told(FingerprintQuestion{.address = address,
                                                    .fingerprint = failure.detail,
                                                    .former = m_foundFingerprints.value(address)});
            });
    m_rounds.setInterval(RoundTime);
    connect(&m_rounds, &QTimer::timeout, this, &ContactDesk::lookAround);
}

ContactDesk::~ContactDesk() = default;

void ContactDesk::setPathSecret(const QString &secret)
{
    m_pathSecret = secret;
    m_lending.setPathSecret(secret);
}

void ContactDesk::begin(quint16 ownPort)
{
    m_ownPort = ownPort;
    m_lending.setOwnPort(ownPort);
    m_rounds.start();
}

void ContactDesk::tellEverything()
{
    Q_EMIT told(m_credentials->keeping());
    const QList<ContactWay> ways = m_domain.contacts.ways();
    for (const ContactWay &way : ways)
        Q_EMIT told(way);
    const QList<FormerManager> formerManagers = m_domain.contacts.formerManagers();
    for (const FormerManager &former : formerManagers)
        Q_EMIT told(former);
}

QString ContactDesk::keyOf(EndpointId endpoint) const
{
    const Endpoint *known = m_domain.endpoints.find(endpoint);
    if (!known)
        return {};
    const Identification &said = known->identification;
    return said.serialNumber.isEmpty() ? said.macAddress : said.serialNumber;
}

void ContactDesk::setWay(EndpointId endpoint, ContactProtocol protocol, const QString &address)
{
    if (!m_domain.endpoints.find(endpoint))
        return;
    ContactWay way = m_domain.contacts.way(endpoint);
    way.protocol = protocol;
    way.address = address.trimmed();
    m_domain.contacts.setWay(way);
}

void ContactDesk::setCredentials(EndpointId endpoint, const QString &user, const QString &password)
{
    const QString key = keyOf(endpoint);
    if (key.isEmpty())
        return;
    const Credentials given{user, password};
    ContactWay way = m_domain.contacts.way(endpoint);
    way.hasCredentials = !given.isEmpty();
    if (given.isEmpty())
        m_credentials->forget(key);
    else
        m_credentials->keep(key, given);
    m_domain.contacts.setWay(way);
}

void ContactDesk::confirmFingerprint(EndpointId endpoint, const QString &fingerprint)
{
    if (!m_domain.endpoints.find(endpoint))
        return;
    ContactWay way = m_domain.contacts.way(endpoint);
    way.fingerprint = fingerprint.toLower().remove(u':');
    m_domain.contacts.setWay(way);
}

void ContactDesk::withTarget(EndpointId endpoint, ContactAction action, WithTarget then)
{
    const Endpoint *known = m_domain.endpoints.find(endpoint);
    if (!known)
        return;
    const ContactWay way = m_domain.contacts.way(endpoint);
    const auto url = contactUrl(way.protocol, addressOf(*known, way));
    if (!url) {
        report(endpoint, action, std::unexpected(url.error()));
        return;
    }
    m_credentials->find(keyOf(endpoint), this,
                        [base = *url, way, then = std::move(then)](const auto &found) {
                            then({base, found.value_or(Credentials()), way.fingerprint});
                        });
}

void ContactDesk::report(EndpointId endpoint, ContactAction action,
                         const ContactResult<void> &result)
{
    if (result) {
        m_domain.log.append(LogKind::ContactMade, endpoint, {}, {word(action)});
        Q_EMIT told(ContactReport{endpoint, action, std::nullopt});
        return;
    }
    const ContactFailure &failure = result.error();
    m_domain.log.append(LogKind::ContactFailed, endpoint, {},
                        {word(action), word(failure.problem), failure.detail});
    Q_EMIT told(ContactReport{endpoint, action, failure});
    note(endpoint, failure);
}

void ContactDesk::note(EndpointId endpoint, const ContactFailure &failure)
{
    ContactWay way = m_domain.contacts.way(endpoint);
    switch (failure.problem) {
    case ContactProblem::WrongPassword:
    case ContactProblem::PasswordMissing:
        way.hasCredentials = false; // endpoints lock users out who try again and again
        m_domain.contacts.setWay(way);
        break;
    case ContactProblem::FingerprintUnknown:
    case ContactProblem::FingerprintChanged:
        if (const Endpoint *known = m_domain.endpoints.find(endpoint))
            Q_EMIT told(FingerprintQuestion{.endpoint = endpoint,
                                            .address = addressOf(*known, way),
                                            .fingerprint = failure.detail,
                                            .former = way.fingerprint});
        break;
    default:
        break;
    }
}

void ContactDesk::boot(EndpointId endpoint)
{
    withTarget(endpoint, ContactAction::Boot, [this, endpoint](const ContactTarget &target) {
        m_client.boot(target, this, [this, endpoint](const auto &done) {
            report(endpoint, ContactAction::Boot, done);
        });
    });
}

void ContactDesk::borrow(const QList<EndpointId> &endpoints, bool backAfterUpgrade)
{
    for (const EndpointId endpoint : endpoints) {
        withTarget(endpoint, ContactAction::Borrow,
                   [this, endpoint, backAfterUpgrade](const ContactTarget &target) {
                       m_lending.borrow(endpoint, target, backAfterUpgrade,
                                        [this, endpoint](const auto &done) {
                                            m_returnAttempts.remove(endpoint);
                                            report(endpoint, ContactAction::Borrow, done);
                                        });
                   });
    }
}

void ContactDesk::giveBack(const QList<EndpointId> &endpoints)
{
    for (const EndpointId endpoint : endpoints) {
        withTarget(endpoint, ContactAction::GiveBack,
                   [this, endpoint](const ContactTarget &target) {
                       m_lending.giveBack(endpoint, target, [this, endpoint](const auto &done) {
                           report(endpoint, ContactAction::GiveBack, done);
                       });
                   });
    }
}

void ContactDesk::forgetFormerManager(EndpointId endpoint)
{
    m_domain.contacts.settle(endpoint);
}

void ContactDesk::findSystems(const QString &addresses, ContactProtocol protocol,
                              const QString &user, const QString &password)
{
    const auto list = parseAddressList(addresses);
    if (!list) {
        Q_EMIT told(list.error());
        return;
    }
    m_search = {.addresses = *list,
                .protocol = protocol,
                .credentials = {user, password},
                .fingerprints = m_foundFingerprints};
    m_finder.start(m_search);
}

void ContactDesk::confirmFoundFingerprint(const QString &address, const QString &fingerprint)
{
    m_foundFingerprints.insert(address, fingerprint.toLower().remove(u':'));
}

void ContactDesk::cancelFinding()
{
    m_finder.cancel();
}

void ContactDesk::takeFound(const QString &address, const SystemFacts &facts)
{
    const auto url = contactUrl(m_search.protocol, address);
    Identification said = facts.identification;
    if (url && !QHostAddress(url->host()).isNull())
        said.ipAddress = url->host();
    const EndpointId id = m_domain.endpoints.meet(said, facts.document);
    if (!m_search.credentials.isEmpty())
        m_credentials->keep(said.serialNumber, m_search.credentials);
    m_domain.contacts.setWay({.endpoint = id,
                              .protocol = m_search.protocol,
                              .address = address,
                              .fingerprint = m_search.fingerprints.value(address),
                              .hasCredentials = !m_search.credentials.isEmpty()});
    Q_EMIT told(FindingResult{.address = address, .endpoint = id});
}

} // namespace Uplift
