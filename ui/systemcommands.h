// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/settings.h>
#include <domain/upgradeproposal.h>
#include <ui/common/undolist.h>

#include <tables/queueorder.h>
#include <tables/systemrow.h>
#include <tables/upgradelength.h>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QUuid>
#include <utility>

class QWidget;

namespace Uplift
{

class Actions;
class Dialogs;
struct Labels;
class PackagesTable;
class PackagesView;
class SystemsTable;
class SystemsView;

/// What the operator does to the chosen systems and packages: asks where something has to be asked,
/// says what is wanted, and keeps the actions enabled that can be taken. GUI thread.
class SystemCommands : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        QWidget &window; ///< parent of the dialogs
        Dialogs &dialogs;
        const SystemsTable &systems;
        const PackagesTable &packages;
        SystemsView &systemsView;
        PackagesView &packagesView;
        Actions &actions;
        const Clock &clock;
    };

    explicit SystemCommands(const Parts &with, QObject *parent = nullptr);

    void setStepRules(const StepRules &rules) { m_stepRules = rules; }

    void setSettings(const Settings &settings) { m_settings = settings; }

    /// What would happen to a system; for the rows while packages are dragged.
    Assessment judge(EndpointId system, const QStringList &fileNames) const;

    /// What would happen to these systems with one package; for the library's rows while systems
    /// are dragged. Systems that are not known are left out.
    QList<Assessment> judgeAll(const QList<EndpointId> &systems, const QString &fileName) const;

    /// Starts the upgrades of these systems again, of those that can be.
    void retry(const QList<EndpointId> &systems);
    /// What would happen to many systems with these packages, and to how many of them; what happens
    /// to most comes first.
    QList<std::pair<Assessment, int>> judgedTogether(const QList<EndpointId> &systems,
                                                     const QStringList &fileNames) const;

    /// Enables what can be done to the selected systems as they are now.
    void updateActions();

    /// When not, what is chosen starts without a summary if nothing speaks against it.
    void setAsksBeforeStart(bool asks);

    /// What is done from now on is told on its own: nobody sees any more what was done before.
    void stopFolding() { m_folds = false; }

    /// Notes that something was done elsewhere in the window that can't be taken back: an undo
    /// shall not reach past it. The name is in the language of the moment when it is called.
    void noteDone(const std::function<QString()> &name);

Q_SIGNALS:
    void upgradeRequested(const Uplift::UpgradeOrder &order);
    void cancelRequested(const QList<QUuid> &sessions);
    void retryRequested(const QList<QUuid> &sessions);
    void queueOrderRequested(const QList<QUuid> &sessions);
    void acceptRequested(const QList<Uplift::EndpointId> &systems);
    void removalRequested(const QList<Uplift::EndpointId> &systems);
    void putBackRequested(const QList<Uplift::EndpointId> &systems);
    void labelsChangeRequested(const QList<Uplift::EndpointId> &systems, const QString &site,
                               const QStringList &tags);
    void releaseKeyChangeRequested(Uplift::EndpointId system, const QString &key);

    /// What came of a command, for the operator, where the table does not show it at once.
    void answered(const QString &sentence);

    /// What was done, and whether it can be taken back.
    void done(const QString &sentence, bool canBeUndone);

    /// Systems or packages are not as they were.
    void tablesChanged();
    /// The operator wants to read what is the matter with a system.
    void explanationRequested(Uplift::EndpointId system);

private:
    void propose(const QList<EndpointId> &systems, const QStringList &fileNames);
    void proposeSelected();
    void cancelSelected();
    void retrySelected();
    void retryOne(EndpointId system);
    void takeDue(EndpointId system);
    void takeSelectedDue();
    void accept(const QList<EndpointId> &systems);
    void startAgain(const QList<QUuid> &sessions);
    void order(const UpgradeOrder &order);
    void undo();
    void cancel(const QList<EndpointId> &systems, const QList<QUuid> &sessions, int mayInstall);
    void moveInQueue(QueueMove move);
    void dropIntoQueue(const QList<EndpointId> &systems, EndpointId target, bool after);
    void acceptSelected();
    void removeSelected();
    void remove(const QList<EndpointId> &systems);
    void enterLabels();
    void changeLabels(const QList<EndpointId> &systems, const Labels &labels);
    void enterReleaseKey();
    void askForKey(EndpointId system, QWidget &over);
    void changeReleaseKey(EndpointId system, const QString &key);
    void clearReleaseKey();

    /// What was ordered together, to be taken back together.
    struct Assignment
    {
        QStringList fileNames;
        QHash<EndpointId, QUuid> before; ///< each system, and its upgrade before; null: none
        QList<UpgradeOrder> replaced;    ///< what waited, and gave way to it
    };

    /// What can be done to at least one of the systems.
    struct Possible
    {
        bool cancel = false;
        bool retry = false;
        bool accept = false;
        bool move = false; ///< in the queue
        bool due = false;  ///< what a row asks for
    };

    Possible possibleFor(const QList<EndpointId> &systems) const;

    /// The upgrade that the assignment made of this system; null: none, or not yet.
    const Upgrade *madeBy(const Assignment &assignment, EndpointId system) const;

    Assignment assignmentOf(const QList<EndpointId> &systems, const QStringList &fileNames) const;
    void note(const UndoList::Step &step);
    void noteAssignment(const Assignment &assignment, UndoList::Step step);
    Undone takeBack(const Assignment &assignment);
    Undone takeBackMove(const QList<QUuid> &before);

    ProposedSystem proposed(const SystemRow &row) const;
    UpgradeLengths lengths() const;
    UpgradeProposal proposalFor(const QList<EndpointId> &systems,
                                const QStringList &fileNames) const;
    QList<QUuid> sessionsOf(const QList<EndpointId> &systems,
                            bool (*wanted)(const Upgrade &)) const;
    QList<EndpointId> selectedNewcomers() const;
    QList<QUuid> selectedSessions(bool (*wanted)(const Upgrade &)) const;
    bool requestOrder(const QList<QUuid> &before, const QList<QUuid> &after,
                      const std::function<QString(int)> &said);

    Parts m_with;
    StepRules m_stepRules;
    Settings m_settings;
    UndoList m_done;
    bool m_folds = false; ///< what was done last is still told
};

} // namespace Uplift
