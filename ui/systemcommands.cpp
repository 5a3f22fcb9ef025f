// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemcommands.h"

#include <ui/common/actions.h>
#include <ui/common/dialogs.h>
#include <ui/packages/packagesview.h>
#include <ui/systems/systemsview.h>

#include <tables/packagestable.h>
#include <tables/systemstable.h>
#include <QAction>
#include <QMenu>
#include <algorithm>
#include <map>
#include <tuple>

namespace Uplift
{

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
    on(with.actions.remove, &SystemCommands::removeSelected);
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
    connect(systems, &SystemsView::dueLinkPressed, this, &SystemCommands::takeDue);
    on(with.actions.takeDue, &SystemCommands::takeSelectedDue);
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
    m_with.actions.takeDue->setEnabled(possible.due);
    m_with.actions.setLabels->setEnabled(!systems.isEmpty());
    m_with.actions.remove->setEnabled(!systems.isEmpty());
    m_with.actions.accept->setEnabled(possible.accept);
    for (QAction *action : {m_with.actions.moveUp, m_with.actions.moveDown,
                            m_with.actions.moveFirst, m_with.actions.moveLast})
        action->setEnabled(possible.move);
    m_with.actions.queueMenu->setEnabled(possible.move);
    m_with.actions.undo->setEnabled(!m_done.isEmpty());
    m_with.actions.undo->setText(m_done.title());
    m_with.actions.setReleaseKey->setEnabled(takesKey);
    m_with.actions.clearReleaseKey->setEnabled(takesKey &&
                                               m_with.systems.hasReleaseKey(only->endpoint));
    Q_EMIT tablesChanged();
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
        possible.due = possible.due || row->dueAction() != DueAction::None;
        if (!row->upgrade)
            continue;
        possible.cancel = possible.cancel || !row->upgrade->isEnded();
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
    const QList<EndpointId> newcomers = selectedNewcomers();
    if (!newcomers.isEmpty())
        accept(newcomers);
}

void SystemCommands::accept(const QList<EndpointId> &systems)
{
    note({.name = [](int count) { return tr("%n system(s) accepted", nullptr, count); },
          .said = [](int count) { return tr("%n system(s) accepted.", nullptr, count); },
          .systems = systems,
          .kind = QStringLiteral("accept")});
    Q_EMIT acceptRequested(systems);
}

/// By the row as it is now: it may have changed since it was painted.
void SystemCommands::takeDue(EndpointId system)
{
    const SystemRow *row = m_with.systems.find(system);
    switch (row ? row->dueAction() : DueAction::None) {
    case DueAction::None:
        break;
    case DueAction::Retry:
        retryOne(system);
        break;
    case DueAction::Accept:
        accept({system});
        break;
    case DueAction::Explain:
        Q_EMIT explanationRequested(system);
        break;
    }
}

/// Of the first one that asks for something.
void SystemCommands::takeSelectedDue()
{
    for (const EndpointId id : m_with.systemsView.selectedSystems()) {
        const SystemRow *row = m_with.systems.find(id);
        if (row && row->dueAction() != DueAction::None)
            return takeDue(id);
    }
}

QList<QUuid> SystemCommands::selectedSessions(bool (*wanted)(const Upgrade &)) const
{
    return sessionsOf(m_with.systemsView.selectedSystems(), wanted);
}

static bool isBusy(const SystemRow &row)
{
    return row.upgrade && !row.upgrade->isEnded() && row.upgrade->hasBegun();
}

ProposedSystem SystemCommands::proposed(const SystemRow &row) const
{
    return {row.endpoint, m_with.systems.hasReleaseKey(row.endpoint), isBusy(row)};
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

QList<std::pair<Assessment, int>> SystemCommands::judgedTogether(const QList<EndpointId> &systems,
                                                                 const QStringList &fileNames) const
{
    // Systems are judged by little, and so a few times stand for ten thousand.
    using Key = std::tuple<QString, QString, bool, bool>;
    std::map<Key, std::pair<EndpointId, int>> alike;
    for (const EndpointId id : systems) {
        const SystemRow *row = m_with.systems.find(id);
        if (!row)
            continue;
        const Endpoint &endpoint = row->endpoint;
        auto &[first, count] = alike[{endpoint.family, endpoint.identification.softwareVersion,
                                      m_with.systems.hasReleaseKey(endpoint), isBusy(*row)}];
        first = id;
        ++count;
    }
    QList<std::pair<Assessment, int>> judged;
    for (const auto &[key, one] : alike) {
        Assessment assessment = judge(one.first, fileNames);
        assessment.endpoint = 0;
        const auto same = std::ranges::find(judged, assessment, &std::pair<Assessment, int>::first);
        if (same == judged.end())
            judged.append({assessment, one.second});
        else
            same->second += one.second;
    }
    std::ranges::stable_sort(judged, std::greater<>(), &std::pair<Assessment, int>::second);
    return judged;
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
    auto open = std::make_unique<OpenProposal>(
        proposal, OpenProposal::Surroundings{
                      .clock = m_with.clock, .settings = m_settings, .lengths = lengths()});
    connect(this, &SystemCommands::tablesChanged, open.get(),
            [this, systems, fileNames, shown = open.get()] {
                shown->update(proposalFor(systems, fileNames));
            });
    connect(open.get(), &OpenProposal::keyRequested, this,
            [this](EndpointId system, QWidget *over) { askForKey(system, *over); });
    m_with.dialogs.proposeUpgrade(&m_with.window, std::move(open),
                                  [this](const UpgradeOrder &wanted) {
                                      m_with.systemsView.setFocus();
                                      order(wanted);
                                  });
}

/// Of what was proved here, as far as the table knows it.
UpgradeLengths SystemCommands::lengths() const
{
    UpgradeLengths lengths;
    for (int row = 0; row < m_with.systems.rowCount(); ++row) {
        if (const auto &upgrade = m_with.systems.rowAt(row).upgrade)
            lengths.learn(*upgrade);
    }
    return lengths;
}

void SystemCommands::setAsksBeforeStart(bool asks)
{
    m_with.actions.startWithoutAsking->setChecked(!asks);
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
        changeLabels(systems, labels);
    });
}

void SystemCommands::proposeSelected()
{
    propose(m_with.systemsView.selectedSystems(), m_with.packagesView.selectedPackages());
}

void SystemCommands::enterReleaseKey()
{
    const QList<EndpointId> systems = m_with.systemsView.selectedSystems();
    if (systems.size() == 1)
        askForKey(systems.first(), m_with.window);
}

void SystemCommands::askForKey(EndpointId system, QWidget &over)
{
    const SystemRow *row = m_with.systems.find(system);
    if (!row)
        return;
    const ReleaseKeyQuestion question{row->endpoint.displayName(),
                                      row->endpoint.identification.serialNumber.text(),
                                      m_with.systems.hasReleaseKey(row->endpoint)};
    m_with.dialogs.enterReleaseKey(
        &over, question, [this, system](const QString &key) { changeReleaseKey(system, key); });
}

void SystemCommands::changeReleaseKey(EndpointId system, const QString &key)
{
    // Keys are secrets, which the window does not know: the former one can't be put back by it.
    const bool isCleared = key.isEmpty();
    note(
        {.name = [isCleared](
                     int) { return isCleared ? tr("release key cleared") : tr("release key set"); },
         .said =
             [isCleared](int) {
                 return isCleared ? tr("Release key cleared.") : tr("Release key set.");
             },
         .systems = {system}});
    Q_EMIT releaseKeyChangeRequested(system, key);
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
                           [this, id] { changeReleaseKey(id, QString()); });
}

} // namespace Uplift
