// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemcommands.h"

#include "actions.h"
#include "dialogs.h"
#include "packagesview.h"
#include "systemsview.h"

#include <tables/packagestable.h>
#include <tables/systemstable.h>
#include <QAction>
#include <algorithm>

namespace Uplift
{

namespace
{

bool canBeCancelled(const Upgrade &upgrade)
{
    return !upgrade.isEnded();
}

bool canBeRetried(const Upgrade &upgrade)
{
    return needsOperator(upgrade) || upgrade.outcome == Outcome::Cancelled;
}

/// True when every system is known to take the chosen package well.
bool isBeyondDoubt(const UpgradeProposal &proposal)
{
    return !proposal.chosen.isEmpty() &&
           std::ranges::all_of(assess(proposal), [](const Assessment &assessment) {
               return assessment.prospect == Prospect::WillUpgrade &&
                      assessment.verdict == Verdict::Fits;
           });
}

} // namespace

SystemCommands::SystemCommands(const Parts &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    const auto on = [this](QAction *action, void (SystemCommands::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] { (this->*slot)(); });
    };
    on(with.actions.upgrade, &SystemCommands::proposeSelected);
    on(with.actions.cancel, &SystemCommands::cancelSelected);
    on(with.actions.retry, &SystemCommands::retrySelected);
    on(with.actions.setReleaseKey, &SystemCommands::enterReleaseKey);
    on(with.actions.clearReleaseKey, &SystemCommands::clearReleaseKey);
    SystemsView *systems = &with.systemsView;
    PackagesView *packages = &with.packagesView;
    connect(systems, &SystemsView::packagesDropped, this,
            [this](const QStringList &fileNames, const QList<EndpointId> &ids) {
                propose(ids, fileNames);
            });
    connect(packages, &PackagesView::systemsDropped, this,
            [this](const QList<EndpointId> &ids, const QString &fileName) {
                propose(ids, {fileName});
            });
    connect(systems, &SystemsView::enterPressed, this, &SystemCommands::proposeSelected);
    connect(packages, &PackagesView::enterPressed, this, &SystemCommands::proposeSelected);
    connect(systems, &SystemsView::systemsSelected, this, &SystemCommands::updateActions);
    updateActions();
}

void SystemCommands::updateActions()
{
    const QList<EndpointId> systems = m_with.systemsView.selectedSystems();
    const SystemRow *only = systems.size() == 1 ? m_with.systems.find(systems.first()) : nullptr;
    const bool takesKey = only && !only->endpoint.identification.serialNumber.isEmpty();
    m_with.actions.upgrade->setEnabled(!systems.isEmpty());
    m_with.actions.cancel->setEnabled(!selectedSessions(canBeCancelled).isEmpty());
    m_with.actions.retry->setEnabled(!selectedSessions(canBeRetried).isEmpty());
    m_with.actions.setReleaseKey->setEnabled(takesKey);
    m_with.actions.clearReleaseKey->setEnabled(takesKey &&
                                               m_with.systems.hasReleaseKey(only->endpoint));
}

QList<QUuid> SystemCommands::selectedSessions(bool (*wanted)(const Upgrade &)) const
{
    QList<QUuid> sessions;
    for (const EndpointId id : m_with.systemsView.selectedSystems()) {
        const SystemRow *row = m_with.systems.find(id);
        if (row && row->upgrade && wanted(*row->upgrade))
            sessions.append(row->upgrade->sessionId);
    }
    return sessions;
}

void SystemCommands::propose(const QList<EndpointId> &systems, const QStringList &fileNames)
{
    UpgradeProposal proposal{.library = m_with.packages.all(), .chosen = fileNames};
    for (const EndpointId id : systems) {
        if (const SystemRow *row = m_with.systems.find(id))
            proposal.systems.append({row->endpoint, m_with.systems.hasReleaseKey(row->endpoint),
                                     row->group() == SystemGroup::Running});
    }
    if (proposal.systems.isEmpty())
        return;
    if (!m_asksBeforeStart && isBeyondDoubt(proposal)) {
        Q_EMIT upgradeRequested(systems, fileNames, {});
        return;
    }
    m_with.dialogs.proposeUpgrade(&m_with.window, proposal, [this](const UpgradeOrder &order) {
        if (!order.systems.isEmpty() && !order.fileNames.isEmpty())
            Q_EMIT upgradeRequested(order.systems, order.fileNames, order.notBefore);
    });
}

void SystemCommands::proposeSelected()
{
    propose(m_with.systemsView.selectedSystems(), m_with.packagesView.selectedPackages());
}

void SystemCommands::cancelSelected()
{
    const QList<QUuid> sessions = selectedSessions(canBeCancelled);
    if (sessions.isEmpty())
        return;
    const Question question{tr("Cancel upgrade"),
                            tr("Cancel %n upgrade(s)?\n\nA system that has the whole package may "
                               "install it all the same.",
                               nullptr, int(sessions.size())),
                            tr("Cancel upgrade"), tr("Go on")};
    m_with.dialogs.confirm(&m_with.window, question,
                           [this, sessions] { Q_EMIT cancelRequested(sessions); });
}

void SystemCommands::retrySelected()
{
    const QList<QUuid> sessions = selectedSessions(canBeRetried);
    if (!sessions.isEmpty())
        Q_EMIT retryRequested(sessions);
}

void SystemCommands::enterReleaseKey()
{
    const QList<EndpointId> systems = m_with.systemsView.selectedSystems();
    const SystemRow *row = systems.size() == 1 ? m_with.systems.find(systems.first()) : nullptr;
    if (!row)
        return;
    const EndpointId id = row->endpoint.id;
    const ReleaseKeyQuestion question{row->endpoint.displayName(),
                                      row->endpoint.identification.serialNumber,
                                      m_with.systems.hasReleaseKey(row->endpoint)};
    m_with.dialogs.enterReleaseKey(&m_with.window, question, [this, id](const QString &key) {
        Q_EMIT releaseKeyChangeRequested(id, key);
    });
}

void SystemCommands::clearReleaseKey()
{
    const QList<EndpointId> systems = m_with.systemsView.selectedSystems();
    const SystemRow *row = systems.size() == 1 ? m_with.systems.find(systems.first()) : nullptr;
    if (!row)
        return;
    const EndpointId id = row->endpoint.id;
    const Question question{tr("Clear release key"),
                            tr("Forget the release key of %1?").arg(row->endpoint.displayName()),
                            tr("Clear key"), tr("Keep it")};
    m_with.dialogs.confirm(&m_with.window, question,
                           [this, id] { Q_EMIT releaseKeyChangeRequested(id, QString()); });
}

} // namespace Uplift
