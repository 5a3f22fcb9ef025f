// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/contactbook.h>
#include <domain/upgrade.h>
#include <server/contact/contactclient.h>
#include <server/contact/credentialstore.h>
#include <server/contact/lending.h>
#include <server/contact/systemfinder.h>

#include <QObject>
#include <QTimer>

namespace Uplift
{

struct Domain;

/// All that the operator does at endpoints' own web servers, and what the console does there by
/// itself: it polls running upgrades, and gives borrowed endpoints back. Engine thread.
class ContactDesk : public QObject
{
    Q_OBJECT
public:
    /// Domain and durability outlive it.
    ContactDesk(Domain &domain, Durability &durability,
                std::unique_ptr<CredentialStore> credentials, QObject *parent = nullptr);
    ~ContactDesk() override;

    /// Begins to work by itself; the port is where this console listens, 0: nowhere.
    void begin(quint16 ownPort);

    /// What the console's paths begin with; empty: nothing.
    void setPathSecret(const QString &secret);

    /// Tells all that is known.
    void tellEverything();

    /// An empty address: where the endpoint last called from.
    void setWay(EndpointId endpoint, ContactProtocol protocol, const QString &address);
    /// Two empty texts forget them.
    void setCredentials(EndpointId endpoint, const QString &user, const QString &password);
    void confirmFingerprint(EndpointId endpoint, const QString &fingerprint);

    /// Reads the endpoint's status and, if an upgrade waits for it, has it start now.
    void contactNow(EndpointId endpoint);
    void boot(EndpointId endpoint);
    void borrow(const QList<EndpointId> &endpoints, bool backAfterUpgrade);
    void giveBack(const QList<EndpointId> &endpoints);
    /// Stops owing the endpoint its former manager, without touching it.
    void forgetFormerManager(EndpointId endpoint);

    /// Looks for endpoints; see `parseAddressList` for the text.
    void findSystems(const QString &addresses, ContactProtocol protocol, const QString &user,
                     const QString &password);
    /// Of a system that a search came upon; the next search goes on there.
    void confirmFoundFingerprint(const QString &address, const QString &fingerprint);
    void cancelFinding();

    /// What it does by itself, every 15 seconds.
    void lookAround();

Q_SIGNALS:
    void told(const Uplift::ContactFact &fact);

private:
    using WithTarget = std::function<void(const ContactTarget &)>;

    void withTarget(EndpointId endpoint, ContactAction action, WithTarget then);
    void report(EndpointId endpoint, ContactAction action, const ContactResult<void> &result);
    void note(EndpointId endpoint, const ContactFailure &failure);
    void readAll(EndpointId endpoint, const ContactTarget &target);
    void startIfWaiting(EndpointId endpoint, const ContactTarget &target);
    void startByPackage(EndpointId endpoint, const ContactTarget &target,
                        const ContactFailure &refusal);
    void installFrom(EndpointId endpoint, const ContactTarget &target, const QUrl &base);
    void poll(const Upgrade &upgrade);
    void feed(EndpointId endpoint, const UpgradeStatus &status);
    void giveBackWhatIsDone();
    bool isDoneWith(const FormerManager &former) const;
    void takeFound(const QString &address, const SystemFacts &facts);
    QString keyOf(EndpointId endpoint) const;

    Domain &m_domain;
    std::unique_ptr<CredentialStore> m_credentials;
    ContactClient m_client;
    SystemFinder m_finder;
    Lending m_lending;
    QTimer m_rounds;
    quint16 m_ownPort = 0;
    QString m_pathSecret;
    QSet<EndpointId> m_polled;               ///< an answer is awaited
    QHash<QUuid, UpgradeStatus> m_lastSaid;  ///< by session, of the upgrades that run
    QHash<EndpointId, int> m_returnAttempts; ///< of giving back by itself
    SystemFinder::Search m_search;           ///< the one under way
    QHash<QString, QString> m_foundFingerprints;
};

} // namespace Uplift
