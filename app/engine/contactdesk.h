// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contact/contactclient.h>
#include <contact/credentialstore.h>
#include <contact/lending.h>
#include <contact/systemfinder.h>
#include <domain/clock.h>
#include <domain/contactbook.h>
#include <domain/upgrade.h>

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
    /// Of a system that goes off the list.
    void forgetCredentials(EndpointId endpoint);
    void confirmFingerprint(EndpointId endpoint, const QString &fingerprint);

    /// Reads the endpoint's status and, if an upgrade waits for it, has it start now. That may be
    /// answered only when the endpoint has downloaded the package.
    void contactNow(EndpointId endpoint);
    void boot(EndpointId endpoint);
    void borrow(const QList<EndpointId> &endpoints, const BorrowTerms &terms);
    void giveBack(const QList<EndpointId> &endpoints);
    /// Waits no longer for the endpoint's answer; what it was told it may do all the same.
    void cancel(EndpointId endpoint);
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

    /// What was begun at an endpoint, and the call whose answer it waits for; 0: none yet.
    struct Task
    {
        ContactAction action = ContactAction::Read;
        quint64 number = 0;
        ContactClient::CallId call = 0;
    };
    /// Attempts to give an endpoint back by itself: they become rarer, and never end.
    struct Return
    {
        int attempts = 0;
        qint64 nextRound = 0;
    };

    void withTarget(EndpointId endpoint, ContactAction action, WithTarget then);
    void begin(EndpointId endpoint, ContactAction action, WithTarget then);
    void await(EndpointId endpoint, ContactClient::CallId call);
    void tellSent(ContactClient::CallId call);
    void end(EndpointId endpoint, ContactAction action, const ContactResult<void> &result);
    void report(EndpointId endpoint, ContactAction action, const ContactResult<void> &result);
    void note(EndpointId endpoint, const ContactFailure &failure);
    void trust(EndpointId endpoint, const ContactTarget &target);
    bool mayAskByItself(EndpointId endpoint) const;
    /// Whether asking again would only repeat a secret, or a failure that somebody has to mend
    /// first. Endpoints lock users out whose password is wrong again and again.
    static bool isLastingProblem(ContactProblem problem);
    void readAll(EndpointId endpoint, const ContactTarget &target);
    void startIfWaiting(EndpointId endpoint);
    void startByPackage(EndpointId endpoint, const ContactTarget &target);
    void installFrom(EndpointId endpoint, const ContactTarget &target, const QUrl &base);
    void endStarting(EndpointId endpoint, QUuid session, const ContactResult<void> &done);
    void poll(EndpointId endpoint);
    void takePolled(EndpointId endpoint, const ContactResult<std::optional<UpgradeStatus>> &status);
    void feed(EndpointId endpoint, const UpgradeStatus &status);
    void giveBackWhatIsDone();
    void giveBackOne(EndpointId endpoint);
    bool isDoneWith(const FormerManager &former) const;
    void takeFound(const QString &address, const SystemFacts &facts);
    SerialNumber keyOf(EndpointId endpoint) const;

    Domain &m_domain;
    std::unique_ptr<CredentialStore> m_credentials;
    ContactClient m_client;
    SystemFinder m_finder;
    Lending m_lending;
    QTimer m_rounds;
    qint64 m_round = 0; ///< counts them
    quint16 m_ownPort = 0;
    QString m_pathSecret;
    QHash<EndpointId, Task> m_tasks;
    quint64 m_lastTask = 0;
    QSet<EndpointId> m_polled;   ///< an answer is awaited
    QSet<EndpointId> m_heldBack; ///< not asked by itself until the operator has acted
    QHash<EndpointId, Return> m_returns;
    SystemFinder::Search m_search; ///< the one under way
    QHash<QString, QString> m_foundFingerprints;
};

} // namespace Uplift
