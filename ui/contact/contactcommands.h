// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactdialog.h"

#include <QHash>
#include <QMultiMap>
#include <QObject>
#include <QPointer>
#include <functional>

#include <domain/contact.h>

class QWidget;

namespace Uplift
{

class Actions;
class Dialogs;
class FindPage;
class SystemsTable;
class SystemsView;

/// What the operator does at systems' own web servers: contact, restart, borrow, give back, add.
/// GUI thread.
class ContactCommands : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Environment
    {
        QWidget &window;
        Actions &actions;
        SystemsView &view;
        Dialogs &dialogs;
        const SystemsTable &systems;
    };

    explicit ContactCommands(const Environment &environment, QObject *parent = nullptr);

    /// Keeps what is true for longer, and shows what is news of the moment.
    void take(const ContactFact &fact);

    void openContact(EndpointId system);
    void openFinding();

    /// Systems may have got names.
    void refreshNames();

    void updateActions();

Q_SIGNALS:
    void wayRequested(Uplift::EndpointId system, Uplift::ContactProtocol protocol,
                      const QString &address);
    void credentialsRequested(Uplift::EndpointId system, const QString &user,
                              const QString &password);
    void fingerprintConfirmed(Uplift::EndpointId system, const QString &fingerprint);
    void contactRequested(Uplift::EndpointId system);
    void contactCancelled(Uplift::EndpointId system);
    void bootRequested(Uplift::EndpointId system);
    void borrowRequested(const QList<Uplift::EndpointId> &systems,
                         const Uplift::BorrowTerms &terms);
    void giveBackRequested(const QList<Uplift::EndpointId> &systems);
    void searchRequested(const QString &addresses, Uplift::ContactProtocol protocol,
                         const QString &user, const QString &password);
    void foundFingerprintConfirmed(const QString &address, const QString &fingerprint);
    void searchCancelled();

    /// The operator had something done to systems; the name is in the language of the moment when
    /// it is called: "restart of 2 systems".
    void ordered(const std::function<QString()> &name);

private:
    void keep(const ContactFact &fact);
    void keepReport(const ContactReport &report);
    bool isOwed(EndpointId system) const;
    void boot();
    void borrow();
    void giveBack();
    void await(const QList<EndpointId> &systems, ContactAction action);
    void showReport(const ContactReport &report);
    void askAboutRegistrations();
    QString names(const QList<EndpointId> &systems) const;

    Environment m_with;
    QHash<EndpointId, ContactWay> m_ways;
    QHash<EndpointId, FormerManager> m_formerManagers;
    QHash<EndpointId, ContactWait> m_waits;      ///< whose answer is awaited
    QHash<EndpointId, ContactReport> m_refusals; ///< why a system is asked by itself no more
    CredentialKeeping m_keeping;
    QPointer<ContactDialog> m_dialog;
    QPointer<FindPage> m_finding;
    QList<std::pair<EndpointId, ContactAction>> m_awaited; ///< what the operator has asked for
    QMultiMap<QString, EndpointId> m_registered;           ///< elsewhere, by mode: not borrowed yet
};

} // namespace Uplift
