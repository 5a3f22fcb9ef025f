// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactdesk.h"

#include "domain.h"

#include <contact/addresslist.h>
#include <domain/contactwords.h>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto RoundTime = 15s;
constexpr auto ProbeTime = 4s; // most addresses of a subnet take no connection

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

bool ContactDesk::isLastingProblem(ContactProblem problem)
{
    switch (problem) {
    case ContactProblem::WrongPassword:
    case ContactProblem::PasswordMissing:
    case ContactProblem::NotAllowed:
    case ContactProblem::SignInPage:
    case ContactProblem::SignInUnsupported:
    case ContactProblem::FingerprintUnknown:
    case ContactProblem::FingerprintChanged:
    case ContactProblem::HttpsNeeded:
    case ContactProblem::NotAnEndpoint:
    case ContactProblem::Unidentified:
    case ContactProblem::SerialNumberMissing:
    case ContactProblem::SentNowhere:
    case ContactProblem::AnotherEndpoint:
    case ContactProblem::AnswerTooLarge:
    case ContactProblem::AddressMissing:
    case ContactProblem::AddressInvalid:
        return true;
    default:
        return false;
    }
}

ContactDesk::ContactDesk(Domain &domain, Durability &durability,
                         std::unique_ptr<CredentialStore> credentials, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
    , m_credentials(std::move(credentials))
    , m_finder(ContactLimits{.connecting = ProbeTime})
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
    connect(&m_client, &ContactClient::requestSent, this, &ContactDesk::tellSent);
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

SerialNumber ContactDesk::keyOf(EndpointId endpoint) const
{
    const Endpoint *known = m_domain.endpoints.find(endpoint);
    if (!known)
        return {};
    const Identification &said = known->identification;
    return said.serialNumber.isEmpty() ? SerialNumber(said.macAddress) : said.serialNumber;
}

void ContactDesk::setWay(EndpointId endpoint, ContactProtocol protocol, const QString &address)
{
    if (!m_domain.endpoints.find(endpoint))
        return;
    ContactWay way = m_domain.contacts.way(endpoint);
    way.protocol = protocol;
    way.address = address.trimmed();
    m_heldBack.remove(endpoint);
    m_domain.contacts.setWay(way);
}

void ContactDesk::setCredentials(EndpointId endpoint, const QString &user, const QString &password)
{
    const SerialNumber key = keyOf(endpoint);
    if (key.isEmpty())
        return;
    const Credentials given{user, password};
    ContactWay way = m_domain.contacts.way(endpoint);
    way.hasCredentials = !given.isEmpty();
    m_heldBack.remove(endpoint);
    if (given.isEmpty())
        m_credentials->forget(key);
    else
        m_credentials->keep(key, given);
    m_domain.contacts.setWay(way);
}

void ContactDesk::forgetCredentials(EndpointId endpoint)
{
    if (m_domain.contacts.way(endpoint) != ContactWay{.endpoint = endpoint})
        setCredentials(endpoint, {}, {});
}

void ContactDesk::confirmFingerprint(EndpointId endpoint, const QString &fingerprint)
{
    if (!m_domain.endpoints.find(endpoint))
        return;
    ContactWay way = m_domain.contacts.way(endpoint);
    way.fingerprint = fingerprint.toLower().remove(u':');
    m_heldBack.remove(endpoint);
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
        end(endpoint, action, std::unexpected(url.error()));
        return;
    }
    m_credentials->find(keyOf(endpoint), this,
                        [base = *url, way, then = std::move(then)](const auto &found) {
                            then({base, found.value_or(Credentials()), way.fingerprint});
                        });
}

void ContactDesk::begin(EndpointId endpoint, ContactAction action, WithTarget then)
{
    if (!m_domain.endpoints.find(endpoint))
        return;
    if (m_tasks.contains(endpoint)) {
        report(endpoint, action, std::unexpected(ContactFailure{ContactProblem::Busy, {}}));
        return;
    }
    const quint64 number = ++m_lastTask;
    m_tasks.insert(endpoint, {action, number, 0});
    m_heldBack.remove(endpoint);
    Q_EMIT told(ContactUnderWay{.endpoint = endpoint, .action = action});
    withTarget(endpoint, action,
               [this, endpoint, number, then = std::move(then)](const ContactTarget &target) {
                   if (m_tasks.value(endpoint).number == number) // else cancelled meanwhile
                       then(target);
               });
}

void ContactDesk::await(EndpointId endpoint, ContactClient::CallId call)
{
    m_tasks[endpoint].call = call;
}

void ContactDesk::tellSent(ContactClient::CallId call)
{
    for (const auto &[endpoint, task] : std::as_const(m_tasks).asKeyValueRange()) {
        if (task.call != call)
            continue;
        Q_EMIT told(ContactUnderWay{endpoint, task.action, true});
        return;
    }
}

void ContactDesk::cancel(EndpointId endpoint)
{
    m_lending.cancel(endpoint);
    const auto task = m_tasks.constFind(endpoint);
    if (task == m_tasks.cend())
        return;
    const Task cancelled = *task;
    m_client.cancel(cancelled.call);
    end(endpoint, cancelled.action, std::unexpected(ContactFailure{ContactProblem::Cancelled, {}}));
}

void ContactDesk::end(EndpointId endpoint, ContactAction action, const ContactResult<void> &result)
{
    if (m_tasks.value(endpoint).action == action)
        m_tasks.remove(endpoint);
    report(endpoint, action, result);
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
    if (isLastingProblem(failure.problem))
        m_heldBack.insert(endpoint);
    ContactWay way = m_domain.contacts.way(endpoint);
    switch (failure.problem) {
    case ContactProblem::WrongPassword:
    case ContactProblem::PasswordMissing:
    case ContactProblem::NotAllowed:
        way.hasCredentials = false; // nor after the next start
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

/// The endpoint has taken the password: it may be used again.
void ContactDesk::trust(EndpointId endpoint, const ContactTarget &target)
{
    ContactWay way = m_domain.contacts.way(endpoint);
    if (way.hasCredentials || target.credentials.isEmpty())
        return;
    way.hasCredentials = true;
    m_domain.contacts.setWay(way);
}

bool ContactDesk::mayAskByItself(EndpointId endpoint) const
{
    const ContactWay way = m_domain.contacts.way(endpoint);
    const bool mayTell = way.protocol == ContactProtocol::Http || !way.fingerprint.isEmpty();
    return way.hasCredentials && mayTell && !m_heldBack.contains(endpoint) &&
           !m_lending.isBusyWith(endpoint);
}

void ContactDesk::boot(EndpointId endpoint)
{
    begin(endpoint, ContactAction::Boot, [this, endpoint](const ContactTarget &target) {
        await(endpoint, m_client.boot(target, this, [this, endpoint](const auto &done) {
            end(endpoint, ContactAction::Boot, done);
        }));
    });
}

void ContactDesk::borrow(const QList<EndpointId> &endpoints, const BorrowTerms &terms)
{
    for (const EndpointId endpoint : endpoints) {
        if (!m_domain.endpoints.find(endpoint))
            continue;
        m_heldBack.remove(endpoint);
        Q_EMIT told(ContactUnderWay{.endpoint = endpoint, .action = ContactAction::Borrow});
        withTarget(endpoint, ContactAction::Borrow,
                   [this, endpoint, terms](const ContactTarget &target) {
                       m_lending.borrow(endpoint, target, terms,
                                        [this, endpoint, target](const auto &done) {
                                            m_returns.remove(endpoint);
                                            if (done)
                                                trust(endpoint, target);
                                            report(endpoint, ContactAction::Borrow, done);
                                        });
                   });
    }
}

void ContactDesk::giveBack(const QList<EndpointId> &endpoints)
{
    for (const EndpointId endpoint : endpoints) {
        if (!m_domain.endpoints.find(endpoint))
            continue;
        m_heldBack.remove(endpoint);
        Q_EMIT told(ContactUnderWay{.endpoint = endpoint, .action = ContactAction::GiveBack});
        giveBackOne(endpoint);
    }
}

void ContactDesk::giveBackOne(EndpointId endpoint)
{
    withTarget(endpoint, ContactAction::GiveBack, [this, endpoint](const ContactTarget &target) {
        m_lending.giveBack(endpoint, target, [this, endpoint](const auto &done) {
            report(endpoint, ContactAction::GiveBack, done);
        });
    });
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
    m_heldBack.remove(id);
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
