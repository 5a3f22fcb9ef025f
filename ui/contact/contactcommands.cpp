// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactcommands.h"

#include "contactdialog.h"
#include "findpage.h"
#include <ui/common/actions.h>
#include <ui/common/dialogs.h>
#include <ui/systems/systemsview.h>

#include <tables/systemstable.h>
#include <tables/wording/wording.h>
#include <QAction>
#include <algorithm>

namespace Uplift
{

ContactCommands::ContactCommands(const Environment &environment, QObject *parent)
    : QObject(parent)
    , m_with(environment)
{
    const Actions &actions = m_with.actions;
    connect(actions.contact, &QAction::triggered, this, [this] {
        const QList<EndpointId> systems = m_with.view.selectedSystems();
        if (systems.size() == 1)
            openContact(systems.first());
    });
    connect(actions.boot, &QAction::triggered, this, &ContactCommands::boot);
    connect(actions.borrow, &QAction::triggered, this, &ContactCommands::borrow);
    connect(actions.giveBack, &QAction::triggered, this, &ContactCommands::giveBack);
    connect(actions.findSystems, &QAction::triggered, this, &ContactCommands::openFinding);
    connect(&m_with.view, &SystemsView::systemsSelected, this, &ContactCommands::updateActions);
    updateActions();
}

void ContactCommands::updateActions()
{
    const QList<EndpointId> systems = m_with.view.selectedSystems();
    const bool canGiveBack =
        std::ranges::any_of(systems, [this](EndpointId system) { return isOwed(system); });
    m_with.actions.contact->setEnabled(systems.size() == 1);
    m_with.actions.boot->setEnabled(!systems.isEmpty());
    m_with.actions.borrow->setEnabled(!systems.isEmpty());
    m_with.actions.giveBack->setEnabled(canGiveBack);
}

bool ContactCommands::isOwed(EndpointId system) const
{
    return m_formerManagers.value(system).isOwed();
}

void ContactCommands::keep(const ContactFact &fact)
{
    if (const auto *way = std::get_if<ContactWay>(&fact))
        m_ways.insert(way->endpoint, *way);
    else if (const auto *former = std::get_if<FormerManager>(&fact))
        m_formerManagers.insert(former->endpoint, *former);
    else if (const auto *kept = std::get_if<CredentialKeeping>(&fact))
        m_keeping = *kept;
    else if (const auto *begun = std::get_if<ContactUnderWay>(&fact)) {
        ContactWait &wait = m_waits[begun->endpoint];
        wait.what = *begun;
        wait.since.start();
    } else if (const auto *report = std::get_if<ContactReport>(&fact))
        keepReport(*report);
}

void ContactCommands::keepReport(const ContactReport &report)
{
    if (m_waits.value(report.endpoint).what.action == report.action)
        m_waits.remove(report.endpoint);
    if (!report.failure)
        m_refusals.remove(report.endpoint);
    else if (report.action == ContactAction::Follow)
        m_refusals.insert(report.endpoint, report);
}

void ContactCommands::take(const ContactFact &fact)
{
    keep(fact);
    if (m_dialog)
        m_dialog->take(fact);
    if (m_finding)
        m_finding->take(fact);
    if (std::holds_alternative<FormerManager>(fact))
        updateActions();
    if (const auto *report = std::get_if<ContactReport>(&fact))
        showReport(*report);
}

void ContactCommands::await(const QList<EndpointId> &systems, ContactAction action)
{
    for (const EndpointId system : systems)
        m_awaited.append({system, action});
}

void ContactCommands::showReport(const ContactReport &report)
{
    // What the console does by itself is in the timeline; it opens no dialog.
    const bool wasAwaited = m_awaited.removeOne(std::pair{report.endpoint, report.action});
    const bool isRegistered =
        report.failure && report.failure->problem == ContactProblem::RegisteredElsewhere;
    if (wasAwaited && isRegistered) {
        m_registered.insert(report.failure->detail, report.endpoint);
    } else if (wasAwaited && report.failure && !m_dialog) {
        openContact(report.endpoint);
        m_dialog->take(report);
    }
    const bool isLast = std::ranges::none_of(
        m_awaited, [](const auto &one) { return one.second == ContactAction::Borrow; });
    if (isLast && !m_registered.isEmpty())
        askAboutRegistrations();
}

/// One question for all that were to be borrowed together.
void ContactCommands::askAboutRegistrations()
{
    const auto registered = std::exchange(m_registered, {});
    QStringList paragraphs;
    const QStringList modes = registered.uniqueKeys();
    for (const QString &mode : modes)
        paragraphs.append(
            tr("%1: registered by mode %2. %3", "systems, mode, what they lose")
                .arg(names(registered.values(mode)), mode, Wording::lossOfRegistration(mode)));
    const QList<EndpointId> systems = registered.values();
    const Question question{tr("Borrow"),
                            tr("%n system(s) are looked after by somebody else and were left "
                               "there:\n\n%1\n\nBorrow them all the same?",
                               nullptr, int(systems.size()))
                                .arg(paragraphs.join(QStringLiteral("\n\n"))),
                            tr("Borrow all the same"), tr("Leave registered")};
    m_with.dialogs.confirm(&m_with.window, question, [this, systems] {
        await(systems, ContactAction::Borrow);
        Q_EMIT ordered(
            [n = int(systems.size())] { return tr("borrowing of %n system(s)", nullptr, n); });
        Q_EMIT borrowRequested(systems, BorrowTerms{.leavesRegistration = true});
    });
}

void ContactCommands::openContact(EndpointId system)
{
    const SystemRow *row = m_with.systems.find(system);
    if (!row)
        return;
    if (m_dialog)
        m_dialog->close();
    ContactDialog::Content content{.endpoint = row->endpoint,
                                   .way = m_ways.value(system, {.endpoint = system}),
                                   .former = m_formerManagers.value(system),
                                   .keeping = m_keeping};
    if (const auto wait = m_waits.constFind(system); wait != m_waits.cend())
        content.wait = *wait;
    if (const auto refusal = m_refusals.constFind(system); refusal != m_refusals.cend())
        content.refusal = *refusal;
    m_dialog = new ContactDialog(content, &m_with.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ContactDialog::wayRequested, this, &ContactCommands::wayRequested);
    connect(m_dialog, &ContactDialog::credentialsRequested, this,
            &ContactCommands::credentialsRequested);
    connect(m_dialog, &ContactDialog::fingerprintConfirmed, this,
            &ContactCommands::fingerprintConfirmed);
    connect(m_dialog, &ContactDialog::contactRequested, this, &ContactCommands::contactRequested);
    connect(m_dialog, &ContactDialog::cancelRequested, this, &ContactCommands::contactCancelled);
    m_dialog->show();
}

void ContactCommands::openFinding()
{
    if (!m_finding) {
        m_finding = new FindPage(m_with.systems, &m_with.window);
        m_finding->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_finding, &FindPage::searchRequested, this, &ContactCommands::searchRequested);
        connect(m_finding, &FindPage::cancelRequested, this, &ContactCommands::searchCancelled);
        connect(m_finding, &FindPage::fingerprintConfirmed, this,
                &ContactCommands::foundFingerprintConfirmed);
        connect(m_finding, &QDialog::finished, this, &ContactCommands::searchCancelled);
    }
    m_finding->show();
    m_finding->raise();
    m_finding->activateWindow();
}

void ContactCommands::refreshNames()
{
    if (m_finding)
        m_finding->refreshNames();
}

QString ContactCommands::names(const QList<EndpointId> &systems) const
{
    constexpr qsizetype Most = 6;
    QStringList names;
    for (const EndpointId system : systems.first(std::min(Most, systems.size())))
        names.append(m_with.systems.nameOf(system));
    if (systems.size() > Most)
        names.append(tr("%n more", "systems", int(systems.size() - Most)));
    return names.join(QStringLiteral(", "));
}

void ContactCommands::boot()
{
    const QList<EndpointId> systems = m_with.view.selectedSystems();
    const Question question{tr("Restart"),
                            tr("Restart %n system(s) now?\n\n%1\n\nCalls that are up are cut off.",
                               nullptr, int(systems.size()))
                                .arg(names(systems)),
                            tr("Restart now"), tr("Don't restart")};
    m_with.dialogs.confirm(&m_with.window, question, [this, systems] {
        await(systems, ContactAction::Boot);
        Q_EMIT ordered(
            [n = int(systems.size())] { return tr("restart of %n system(s)", nullptr, n); });
        for (const EndpointId system : systems)
            Q_EMIT bootRequested(system);
    });
}

void ContactCommands::borrow()
{
    const QList<EndpointId> systems = m_with.view.selectedSystems();
    const Question question{
        tr("Borrow"),
        tr("Point %n system(s) at this console?\n\n%1\n\nTheir present manager is remembered. It "
           "is given back by itself when their upgrades have ended, or by “Give back”.",
           nullptr, int(systems.size()))
            .arg(names(systems)),
        tr("Borrow"), tr("Don't borrow")};
    m_with.dialogs.confirm(&m_with.window, question, [this, systems] {
        await(systems, ContactAction::Borrow);
        Q_EMIT ordered(
            [n = int(systems.size())] { return tr("borrowing of %n system(s)", nullptr, n); });
        Q_EMIT borrowRequested(systems, BorrowTerms());
    });
}

void ContactCommands::giveBack()
{
    QList<EndpointId> systems = m_with.view.selectedSystems();
    systems.removeIf([this](EndpointId system) { return !isOwed(system); });
    if (systems.isEmpty())
        return;
    const Question question{
        tr("Give back"),
        tr("Give %n system(s) back to their own manager now?\n\n%1", nullptr, int(systems.size()))
            .arg(names(systems)),
        tr("Give back"), tr("Keep for now")};
    m_with.dialogs.confirm(&m_with.window, question, [this, systems] {
        await(systems, ContactAction::GiveBack);
        Q_EMIT ordered(
            [n = int(systems.size())] { return tr("giving back of %n system(s)", nullptr, n); });
        Q_EMIT giveBackRequested(systems);
    });
}

} // namespace Uplift
