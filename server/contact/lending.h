// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactclient.h"

#include <domain/contactbook.h>
#include <domain/durability.h>

#include <QHash>

namespace Uplift
{

/// Borrows endpoints from their managers, and gives them back (seed step 1, the settings of
/// `Provisioning`). An endpoint's former manager is on disk before a setting of the endpoint is
/// changed, and owed until the endpoint itself has shown the former settings again. Engine thread.
class Lending : public QObject
{
    Q_OBJECT
public:
    using Then = ContactClient::Then<void>;

    /// What it works with; all outlive it.
    struct Collaborators
    {
        ContactBook &book;
        ContactClient &client;
        Durability &durability;
    };

    explicit Lending(const Collaborators &with, QObject *parent = nullptr);

    /// Where this console listens; endpoints can be told port 80 alone, for there is no place for
    /// another. 0: not listening.
    void setOwnPort(quint16 port) { m_ownPort = port; }

    /// What the path that endpoints are told begins with; empty: nothing.
    void setPathSecret(const QString &secret) { m_pathSecret = secret; }

    /// Points an endpoint at this console, by the address at which it reaches us, and reads it
    /// back. One that points here already and whose former manager is not known is left alone. One
    /// that its mode keeps registered elsewhere (Webex, Edge, CUCM, VCS…) is taken from there only
    /// when the terms say so: else RegisteredElsewhere, and nothing is written.
    void borrow(EndpointId endpoint, const ContactTarget &target, const BorrowTerms &terms,
                Then then);

    /// Writes the former settings and reads them back; what the endpoint did not have is left out.
    /// When the endpoint shows neither ours nor the former ones, somebody else has changed them:
    /// ManagerChanged, and nothing is written.
    void giveBack(EndpointId endpoint, const ContactTarget &target, Then then);

    /// Waits no longer: `Cancelled`. What was written stays written, and a manager owed.
    void cancel(EndpointId endpoint);

    bool isBusyWith(EndpointId endpoint) const { return m_busy.contains(endpoint); }

private:
    struct Loan
    {
        EndpointId endpoint = 0;
        ContactTarget target;
        BorrowTerms terms;
        Then then;
    };
    /// One that is worked on, and the call whose answer it waits for; 0: for the disk.
    struct Work
    {
        Loan loan;
        ContactClient::CallId call = 0;
    };
    using Shown = ProvisioningConfiguration;

    bool begin(const Loan &loan);
    void end(const Loan &loan, const ContactResult<void> &result);
    void fail(const Loan &loan, ContactProblem problem, const QString &detail = {});
    void read(const Loan &loan, std::function<void(const Shown &)> then);
    void write(const Loan &loan, const ManagerSettings &settings,
               std::function<void(const ContactResult<void> &)> then);
    void findManager(const Loan &loan, const Shown &before);
    void remember(const Loan &loan, const Shown &before, const ManagerSettings &ours);
    void takeOver(const Loan &loan, const ManagerSettings &ours);
    void verifyOurs(const Loan &loan, const ManagerSettings &ours);
    void settleIfUntouched(const Loan &loan, const ContactFailure &refusal);
    void restore(const Loan &loan, const Shown &shown);
    void verifyFormer(const Loan &loan, bool mayClear);
    void clearOurAddress(const Loan &loan);
    FormerManager formerOf(const Loan &loan) const;

    Collaborators m_with;
    quint16 m_ownPort = 0;
    QString m_pathSecret;
    QHash<EndpointId, Work> m_busy;
};

} // namespace Uplift
