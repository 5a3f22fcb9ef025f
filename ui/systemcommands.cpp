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

constexpr qsizetype MostAssignments = 50; // that can be taken back

bool canBeCancelled(const Upgrade &upgrade)
{
    return !upgrade.isEnded();
}

bool canBeRetried(const Upgrade &upgrade)
{
    return needsOperator(upgrade) || upgrade.outcome == Outcome::Cancelled;
}

bool isWaiting(const Upgrade &upgrade)
{
    return groupOf(upgrade) == SystemGroup::Waiting;
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
    on(with.actions.undo, &SystemCommands::undo);
    on(with.actions.accept, &SystemCommands::acceptSelected);
    on(with.actions.setLabels, &SystemCommands::enterLabels);
    const auto moves = [this](QAction *action, QueueMove move) {
        connect(action, &QAction::triggered, this, [this, move] { moveInQueue(move); });
    };
    moves(with.actions.moveUp, QueueMove::Up);
    moves(with.actions.moveDown, QueueMove::Down);
    moves(with.actions.moveFirst, QueueMove::First);
    moves(with.actions.moveLast, QueueMove::Last);
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
    systems->setJudge([this](EndpointId system, const QStringList &fileNames) {
        return judge(system, fileNames);
    });
    packages->setJudge([this](const QList<EndpointId> &ids, const QString &fileName) {
        return judgeAll(ids, fileName);
    });
    connect(systems, &SystemsView::retryPressed, this, &SystemCommands::retryOne);
    connect(systems, &SystemsView::queueDropped, this, &SystemCommands::dropIntoQueue);
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
    const Possible possible = possibleFor(systems);
    m_with.actions.upgrade->setEnabled(!systems.isEmpty());
    m_with.actions.cancel->setEnabled(possible.cancel);
    m_with.actions.retry->setEnabled(possible.retry);
    m_with.actions.setLabels->setEnabled(!systems.isEmpty());
    m_with.actions.accept->setEnabled(possible.accept);
    for (QAction *action : {m_with.actions.moveUp, m_with.actions.moveDown,
                            m_with.actions.moveFirst, m_with.actions.moveLast})
        action->setEnabled(possible.move);
    m_with.actions.undo->setEnabled(
        std::ranges::any_of(m_assignments, [this](const Assignment &assignment) {
            return std::ranges::any_of(assignment.systems, [&](EndpointId id) {
                return upgradeToTakeBack(id, assignment) != nullptr;
            });
        }));
    m_with.actions.setReleaseKey->setEnabled(takesKey);
    m_with.actions.clearReleaseKey->setEnabled(takesKey &&
                                               m_with.systems.hasReleaseKey(only->endpoint));
}

/// In one go, for this is asked with each batch of facts, and ten thousand may be selected.
SystemCommands::Possible SystemCommands::possibleFor(const QList<EndpointId> &systems) const
{
    Possible possible;
    for (const EndpointId id : systems) {
        const SystemRow *row = m_with.systems.find(id);
        if (!row)
            continue;
        possible.accept = possible.accept || !row->endpoint.isAccepted;
        if (!row->upgrade)
            continue;
        possible.cancel = possible.cancel || canBeCancelled(*row->upgrade);
        possible.retry = possible.retry || canBeRetried(*row->upgrade);
        possible.move = possible.move || isWaiting(*row->upgrade);
    }
    return possible;
}

QList<QUuid> SystemCommands::sessionsOf(const QList<EndpointId> &systems,
                                        bool (*wanted)(const Upgrade &)) const
{
    QList<QUuid> sessions;
    for (const EndpointId id : systems) {
        const SystemRow *row = m_with.systems.find(id);
        if (row && row->upgrade && wanted(*row->upgrade))
            sessions.append(row->upgrade->sessionId);
    }
    return sessions;
}

/// Those that wait to be accepted.
QList<EndpointId> SystemCommands::selectedNewcomers() const
{
    QList<EndpointId> newcomers = m_with.systemsView.selectedSystems();
    newcomers.removeIf([this](EndpointId id) {
        const SystemRow *row = m_with.systems.find(id);
        return !row || row->endpoint.isAccepted;
    });
    return newcomers;
}

void SystemCommands::acceptSelected()
{
    if (const QList<EndpointId> newcomers = selectedNewcomers(); !newcomers.isEmpty())
        Q_EMIT acceptRequested(newcomers);
}

QList<QUuid> SystemCommands::selectedSessions(bool (*wanted)(const Upgrade &)) const
{
    return sessionsOf(m_with.systemsView.selectedSystems(), wanted);
}

ProposedSystem SystemCommands::proposed(const SystemRow &row) const
{
    return {row.endpoint, m_with.systems.hasReleaseKey(row.endpoint),
            row.upgrade && !row.upgrade->isEnded() && row.upgrade->hasBegun()};
}

Assessment SystemCommands::judge(EndpointId system, const QStringList &fileNames) const
{
    const SystemRow *row = m_with.systems.find(system);
    if (!row)
        return {};
    const QList<Package> library = m_with.packages.all();
    QList<Package> packages;
    for (const Package &package : library) {
        if (fileNames.contains(package.fileName))
            packages.append(package);
    }
    return assess(proposed(*row), packages, library, m_stepRules);
}

UpgradeProposal SystemCommands::proposalFor(const QList<EndpointId> &systems,
                                            const QStringList &fileNames) const
{
    UpgradeProposal proposal{
        .library = m_with.packages.all(), .chosen = fileNames, .stepRules = m_stepRules};
    for (const EndpointId id : systems) {
        if (const SystemRow *row = m_with.systems.find(id))
            proposal.systems.append(proposed(*row));
    }
    return proposal;
}

QList<Assessment> SystemCommands::judgeAll(const QList<EndpointId> &systems,
                                           const QString &fileName) const
{
    return assess(proposalFor(systems, {fileName}));
}

void SystemCommands::propose(const QList<EndpointId> &systems, const QStringList &fileNames)
{
    const UpgradeProposal proposal = proposalFor(systems, fileNames);
    if (proposal.systems.isEmpty())
        return;
    if (m_with.actions.startWithoutAsking->isChecked() && !fileNames.isEmpty() &&
        std::ranges::all_of(assess(proposal), isClear)) {
        order({.systems = systems, .fileNames = fileNames});
        return;
    }
    m_with.dialogs.proposeUpgrade(&m_with.window, proposal,
                                  [this](const UpgradeOrder &wanted) { order(wanted); });
}

void SystemCommands::setAsksBeforeStart(bool asks)
{
    m_with.actions.startWithoutAsking->setChecked(!asks);
}

void SystemCommands::order(const UpgradeOrder &order)
{
    if (order.systems.isEmpty() || order.fileNames.isEmpty())
        return;
    m_assignments.append({order.systems, order.fileNames});
    if (m_assignments.size() > MostAssignments)
        m_assignments.removeFirst();
    Q_EMIT upgradeRequested(order);
}

const Upgrade *SystemCommands::upgradeToTakeBack(EndpointId system,
                                                 const Assignment &assignment) const
{
    const SystemRow *row = m_with.systems.find(system);
    if (!row || !row->upgrade || row->upgrade->isEnded() || row->upgrade->hasBegun())
        return nullptr;
    const Upgrade &upgrade = *row->upgrade;
    const QString last =
        upgrade.laterFiles.isEmpty() ? upgrade.fileName : upgrade.laterFiles.last();
    return assignment.fileNames.contains(last) ? &upgrade : nullptr;
}

QList<QUuid> SystemCommands::sessionsToTakeBack(const Assignment &assignment) const
{
    QList<QUuid> sessions;
    for (const EndpointId id : assignment.systems) {
        if (const Upgrade *upgrade = upgradeToTakeBack(id, assignment))
            sessions.append(upgrade->sessionId);
    }
    return sessions;
}

void SystemCommands::undo()
{
    while (!m_assignments.isEmpty()) {
        const QList<QUuid> sessions = sessionsToTakeBack(m_assignments.takeLast());
        if (sessions.isEmpty())
            continue;
        Q_EMIT cancelRequested(sessions);
        break;
    }
    updateActions();
}

void SystemCommands::requestOrder(const QList<QUuid> &before, const QList<QUuid> &after)
{
    const QList<QUuid> part = differingPart(before, after);
    if (!part.isEmpty())
        Q_EMIT queueOrderRequested(part);
}

void SystemCommands::moveInQueue(QueueMove move)
{
    const QList<QUuid> chosen = selectedSessions(isWaiting);
    const QList<QUuid> queue = m_with.systems.queue();
    requestOrder(queue, moved(queue, {chosen.begin(), chosen.end()}, move));
}

void SystemCommands::dropIntoQueue(const QList<EndpointId> &systems, EndpointId target, bool after)
{
    const QList<QUuid> chosen = sessionsOf(systems, isWaiting);
    const QList<QUuid> queue = m_with.systems.queue();
    const qsizetype place = queue.indexOf(sessionsOf({target}, isWaiting).value(0));
    if (!chosen.isEmpty() && place >= 0)
        requestOrder(queue,
                     movedTo(queue, {chosen.begin(), chosen.end()}, place + (after ? 1 : 0)));
}

void SystemCommands::enterLabels()
{
    const QList<EndpointId> systems = m_with.systemsView.selectedSystems();
    LabelsQuestion question{.systems = int(systems.size()), .knownSites = m_with.systems.sites()};
    for (qsizetype i = 0; i < systems.size(); ++i) {
        const Endpoint endpoint = m_with.systems.find(systems.at(i))->endpoint;
        if (i == 0) {
            question.site = endpoint.site;
            question.tags = endpoint.tags;
        }
        if (question.site != endpoint.site)
            question.site.reset();
        if (question.tags != endpoint.tags)
            question.tags.reset();
    }
    if (systems.isEmpty())
        return;
    m_with.dialogs.enterLabels(&m_with.window, question, [this, systems](const Labels &labels) {
        for (const EndpointId id : systems) {
            if (const SystemRow *row = m_with.systems.find(id))
                Q_EMIT labelsChangeRequested({id}, labels.site.value_or(row->endpoint.site),
                                             labels.tags.value_or(row->endpoint.tags));
        }
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

void SystemCommands::retryOne(EndpointId system)
{
    const QList<QUuid> sessions = sessionsOf({system}, canBeRetried);
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
