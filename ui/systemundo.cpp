// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the commands that starts, moves and ends upgrades, and takes that back.

#include "systemcommands.h"
#include <ui/common/actions.h>
#include <ui/common/dialogs.h>
#include <ui/systems/systemsview.h>

#include <tables/systemstable.h>
#include <tables/wording/wording.h>
#include <algorithm>

namespace Uplift
{

namespace
{

bool canBeCancelled(const Upgrade &upgrade)
{
    return !upgrade.isEnded();
}

bool hasWholePackage(const Upgrade &upgrade)
{
    return !upgrade.isEnded() && upgrade.state > UpgradeState::Downloading;
}

} // namespace

void SystemCommands::noteDone(const std::function<QString()> &name)
{
    note({.name = [name](int) { return name(); }});
}

/// What is of one kind and comes while the last is still told is one: it is told, and taken back,
/// together.
void SystemCommands::note(const UndoList::Step &step)
{
    if (m_folds)
        m_done.fold(step);
    else
        m_done.push(step);
    updateActions();
    const QString said = m_done.said();
    if (!said.isEmpty())
        Q_EMIT done(said, m_done.canUndo());
    m_folds = !said.isEmpty();
}

SystemCommands::Assignment SystemCommands::assignmentOf(const QList<EndpointId> &systems,
                                                        const QStringList &fileNames) const
{
    Assignment assignment{.fileNames = fileNames, .before = {}, .replaced = {}};
    for (const EndpointId id : systems) {
        const SystemRow *row = m_with.systems.find(id);
        if (!row)
            continue;
        assignment.before.insert(id, row->upgrade ? row->upgrade->sessionId : QUuid());
        if (row->upgrade && !row->upgrade->isEnded() && !row->upgrade->hasBegun())
            assignment.replaced.append({.systems = {id},
                                        .fileNames = {row->upgrade->goal()},
                                        .notBefore = row->upgrade->notBefore,
                                        .dropAfter = row->upgrade->dropAfter,
                                        .reason = row->upgrade->reason,
                                        .place = row->upgrade->place});
    }
    return assignment;
}

void SystemCommands::noteAssignment(const Assignment &assignment, UndoList::Step step)
{
    step.isPending = [this, assignment] {
        return std::ranges::none_of(assignment.before.keys(), [&](EndpointId system) {
            return madeBy(assignment, system) != nullptr;
        });
    };
    step.undo = [this, assignment] { return takeBack(assignment); };
    note(step);
}

/// "TC7.3.21" of one package.
static QString targetOf(const QStringList &fileNames)
{
    const auto name = fileNames.size() == 1 ? parsePackageName(fileNames.first()) : std::nullopt;
    return name ? Wording::packageTitle(*name) : QString();
}

void SystemCommands::order(const UpgradeOrder &order)
{
    if (order.systems.isEmpty() || order.fileNames.isEmpty())
        return;
    const auto said = [order, now = m_with.clock.now()](int count) {
        const QString target = targetOf(order.fileNames);
        if (target.isEmpty())
            return tr("%n upgrade(s) ordered.", nullptr, count);
        return order.notBefore.isValid()
                   ? tr("%n system(s) will get %1, not before %2.", nullptr, count)
                         .arg(target, Wording::moment(order.notBefore, now))
                   : tr("%n system(s) will get %1.", nullptr, count).arg(target);
    };
    noteAssignment(assignmentOf(order.systems, order.fileNames),
                   {.name = [](int count) { return tr("%n upgrade(s) ordered", nullptr, count); },
                    .said = said,
                    .systems = order.systems,
                    .kind = QStringList{QStringLiteral("order"), order.fileNames.join(u'|'),
                                        order.notBefore.toString(Qt::ISODateWithMs)}
                                .join(u' ')});
    Q_EMIT upgradeRequested(order);
}

const Upgrade *SystemCommands::madeBy(const Assignment &assignment, EndpointId system) const
{
    const SystemRow *row = m_with.systems.find(system);
    if (!row || !row->upgrade || row->upgrade->sessionId == assignment.before.value(system))
        return nullptr;
    return assignment.fileNames.contains(row->upgrade->goal()) ? &*row->upgrade : nullptr;
}

Undone SystemCommands::takeBack(const Assignment &assignment)
{
    Undone undone;
    QList<QUuid> sessions;
    QSet<EndpointId> freed;
    for (const EndpointId id : assignment.before.keys()) {
        const Upgrade *upgrade = madeBy(assignment, id);
        if (!upgrade)
            continue;
        if (upgrade->isEnded() || upgrade->hasBegun()) {
            ++undone.left;
            continue;
        }
        sessions.append(upgrade->sessionId);
        freed.insert(id);
    }
    undone.taken = int(sessions.size());
    if (!sessions.isEmpty())
        Q_EMIT cancelRequested(sessions);
    for (const UpgradeOrder &former : assignment.replaced) {
        if (freed.contains(former.systems.first()))
            Q_EMIT upgradeRequested(former);
    }
    return undone;
}

void SystemCommands::undo()
{
    m_folds = false;
    if (const QString sentence = m_done.undo(); !sentence.isEmpty())
        Q_EMIT answered(sentence);
    updateActions();
}

/// False when that is the order already.
bool SystemCommands::requestOrder(const QList<QUuid> &before, const QList<QUuid> &after,
                                  const std::function<QString(int)> &said)
{
    const QList<QUuid> part = differingPart(before, after);
    if (part.isEmpty())
        return false;
    QList<QUuid> former;
    std::ranges::copy_if(before, std::back_inserter(former),
                         [&](const QUuid &session) { return part.contains(session); });
    note({.name = [](int) { return tr("queue order changed"); },
          .said = said,
          .undo = [this, former] { return takeBackMove(former); }});
    Q_EMIT queueOrderRequested(part);
    return true;
}

/// Those that wait no longer have their place elsewhere; the others get theirs back.
Undone SystemCommands::takeBackMove(const QList<QUuid> &before)
{
    const QList<QUuid> queue = m_with.systems.queue();
    QList<QUuid> waiting;
    std::ranges::copy_if(before, std::back_inserter(waiting),
                         [&](const QUuid &session) { return queue.contains(session); });
    if (waiting.size() < 2)
        return {.taken = 0, .left = int(before.size())};
    Q_EMIT queueOrderRequested(waiting);
    return {.taken = int(waiting.size()), .left = int(before.size() - waiting.size())};
}

void SystemCommands::moveInQueue(QueueMove move)
{
    const QList<QUuid> chosen = selectedSessions(isWaiting);
    const QList<QUuid> queue = m_with.systems.queue();
    if (chosen.isEmpty())
        return;
    const int count = int(chosen.size());
    const bool isForward = move == QueueMove::Up || move == QueueMove::First;
    const auto said = [count, isForward](int) {
        return isForward ? tr("%n upgrade(s) moved forward in the queue.", nullptr, count)
                         : tr("%n upgrade(s) moved back in the queue.", nullptr, count);
    };
    if (!requestOrder(queue, moved(queue, {chosen.begin(), chosen.end()}, move), said))
        Q_EMIT answered(isForward ? tr("Nothing waits in front of it.")
                                  : tr("Nothing waits behind it."));
}

void SystemCommands::dropIntoQueue(const QList<EndpointId> &systems, EndpointId target, bool after)
{
    const QList<QUuid> chosen = sessionsOf(systems, isWaiting);
    const QList<QUuid> queue = m_with.systems.queue();
    const qsizetype place = queue.indexOf(sessionsOf({target}, isWaiting).value(0));
    if (chosen.isEmpty() || place < 0)
        return;
    requestOrder(queue, movedTo(queue, {chosen.begin(), chosen.end()}, place + (after ? 1 : 0)),
                 [count = int(chosen.size())](int) {
                     return tr("%n upgrade(s) moved in the queue.", nullptr, count);
                 });
}

void SystemCommands::changeLabels(const QList<EndpointId> &systems, const Labels &labels)
{
    struct Former
    {
        EndpointId system;
        QString site;
        QStringList tags;
    };
    QList<Former> former;
    for (const EndpointId id : systems) {
        if (const SystemRow *row = m_with.systems.find(id))
            former.append({id, row->endpoint.site, row->endpoint.tags});
    }
    note({.name = [](int count) { return tr("labels of %n system(s) changed", nullptr, count); },
          .said = [](int count) { return tr("Labels of %n system(s) changed.", nullptr, count); },
          .undo =
              [this, former] {
                  for (const Former &one : former)
                      Q_EMIT labelsChangeRequested({one.system}, one.site, one.tags);
                  return Undone{.taken = int(former.size()), .left = 0};
              },
          .systems = systems,
          .kind = QStringLiteral("labels")});
    for (const Former &one : former)
        Q_EMIT labelsChangeRequested({one.system}, labels.site.value_or(one.site),
                                     labels.tags.value_or(one.tags));
}

/// What is borrowed stays: somebody has to give it back to its manager.
void SystemCommands::removeSelected()
{
    QList<EndpointId> systems = m_with.systemsView.selectedSystems();
    int cancelled = 0;
    const auto all = systems.size();
    systems.removeIf([&](EndpointId id) {
        const SystemRow *row = m_with.systems.find(id);
        const bool goes = row && row->owedTo.isEmpty();
        cancelled += goes && row->upgrade && !row->upgrade->isEnded();
        return !goes;
    });
    const int stay = int(all - systems.size());
    if (systems.isEmpty()) {
        if (stay > 0)
            Q_EMIT answered(tr("Borrowed systems stay on the list: give them back first."));
        return;
    }
    QStringList text{tr("Take %n system(s) off the list?", nullptr, int(systems.size()))};
    if (systems.size() == 1)
        text[0] = tr("Take %1 off the list?", "a system")
                      .arg(m_with.systems.find(systems.first())->endpoint.displayName());
    if (cancelled > 0)
        text += tr("%n upgrade(s) will be cancelled. A system that has the whole package may "
                   "install it all the same.",
                   nullptr, cancelled);
    if (stay > 0)
        text += tr("%n borrowed system(s) stay: give them back first.", nullptr, stay);
    text +=
        tr("History, site, tags and release keys are kept; a password of its web server that is "
           "kept here is forgotten. A system that calls in again is back by itself.");
    m_with.dialogs.confirm(
        &m_with.window,
        {tr("Remove"), text.join(QStringLiteral("\n\n")), tr("Remove"), tr("Keep on the list")},
        [this, systems] { remove(systems); });
}

void SystemCommands::remove(const QList<EndpointId> &systems)
{
    note({.name = [](int count) { return tr("%n system(s) removed", nullptr, count); },
          .said = [](int count) { return tr("%n system(s) removed.", nullptr, count); },
          .undo =
              [this, systems] {
                  Q_EMIT putBackRequested(systems);
                  return Undone{.taken = int(systems.size()), .left = 0};
              },
          .systems = systems,
          .kind = QStringLiteral("remove")});
    Q_EMIT removalRequested(systems);
}

void SystemCommands::cancelSelected()
{
    QList<EndpointId> systems = m_with.systemsView.selectedSystems();
    systems.removeIf([this](EndpointId id) { return sessionsOf({id}, canBeCancelled).isEmpty(); });
    const QList<QUuid> sessions = sessionsOf(systems, canBeCancelled);
    const int mayInstall = int(selectedSessions(hasWholePackage).size());
    if (sessions.isEmpty())
        return;
    const Question question{tr("Cancel upgrade"),
                            tr("Cancel %n upgrade(s)?\n\nA system that has the whole package may "
                               "install it all the same.",
                               nullptr, int(sessions.size())),
                            tr("Cancel upgrade"), tr("Keep upgrading")};
    m_with.dialogs.confirm(&m_with.window, question, [this, systems, sessions, mayInstall] {
        cancel(systems, sessions, mayInstall);
    });
}

void SystemCommands::cancel(const QList<EndpointId> &systems, const QList<QUuid> &sessions,
                            int mayInstall)
{
    const auto said = [mayInstall](int count) {
        const QString done = tr("%n upgrade(s) cancelled.", nullptr, count);
        if (mayInstall == 0)
            return done;
        return Wording::paragraph(
            {done, tr("%n of them had the whole package and may install it all the same: the next "
                      "check-in tells.",
                      "upgrades", mayInstall)});
    };
    note({.name = [](int count) { return tr("%n upgrade(s) cancelled", nullptr, count); },
          .said = said,
          .systems = systems,
          .kind = mayInstall == 0 ? QStringLiteral("cancel") : QString()});
    Q_EMIT cancelRequested(sessions);
}

void SystemCommands::retrySelected()
{
    retry(m_with.systemsView.selectedSystems());
}

void SystemCommands::retryOne(EndpointId system)
{
    retry({system});
}

/// Where the package is no longer newer than what runs, a retry is something else: it is asked.
void SystemCommands::retry(const QList<EndpointId> &systems)
{
    const QList<QUuid> sessions = sessionsOf(systems, canBeRetried);
    if (sessions.isEmpty())
        return;
    int older = 0;
    int same = 0;
    for (const EndpointId id : systems) {
        const SystemRow *row = m_with.systems.find(id);
        if (!row || !row->upgrade || !canBeRetried(*row->upgrade))
            continue;
        const auto target = SoftwareVersion::parse(row->upgrade->targetVersion);
        older += target.compare(row->version) < 0 && row->version.isValid();
        same += target.isSameReleaseAs(row->version);
    }
    if (older + same == 0) {
        startAgain(sessions);
        return;
    }
    QStringList sentences{tr("Start %n upgrade(s) again?", nullptr, int(sessions.size()))};
    if (older > 0)
        sentences += tr("%n of them would go back to an older version than the system runs.",
                        "upgrades", older);
    if (same > 0)
        sentences +=
            tr("%n of them is for the version that the system runs already.", "upgrades", same);
    m_with.dialogs.confirm(&m_with.window,
                           {tr("Retry"), sentences.join(QStringLiteral("\n\n")), tr("Start again"),
                            tr("Leave as it is")},
                           [this, sessions] { startAgain(sessions); });
}

void SystemCommands::startAgain(const QList<QUuid> &sessions)
{
    QList<EndpointId> systems;
    QStringList fileNames;
    for (int row = 0; row < m_with.systems.rowCount(); ++row) {
        const SystemRow &system = m_with.systems.rowAt(row);
        if (!system.upgrade || !sessions.contains(system.upgrade->sessionId))
            continue;
        systems.append(system.endpoint.id);
        fileNames.append(system.upgrade->goal());
    }
    fileNames.removeDuplicates();
    noteAssignment(
        assignmentOf(systems, fileNames),
        {.name = [](int count) { return tr("%n upgrade(s) started again", nullptr, count); },
         .said = [](int count) { return tr("%n upgrade(s) started again.", nullptr, count); },
         .systems = systems,
         .kind = QStringLiteral("retry")});
    Q_EMIT retryRequested(sessions);
}

} // namespace Uplift
