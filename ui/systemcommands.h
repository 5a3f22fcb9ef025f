// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "upgradeproposal.h"

#include <tables/queueorder.h>
#include <tables/systemrow.h>
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QUuid>

class QWidget;

namespace Uplift
{

class Actions;
class Dialogs;
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
    };

    explicit SystemCommands(const Parts &with, QObject *parent = nullptr);

    void setStepRules(const StepRules &rules) { m_stepRules = rules; }

    /// What would happen to a system; for the rows while packages are dragged.
    Assessment judge(EndpointId system, const QStringList &fileNames) const;

    /// What would happen to these systems with one package; for the library's rows while systems
    /// are dragged. Systems that are not known are left out.
    QList<Assessment> judgeAll(const QList<EndpointId> &systems, const QString &fileName) const;

    /// Enables what can be done to the selected systems as they are now.
    void updateActions();

    /// When not, what is chosen starts without a summary if nothing speaks against it.
    void setAsksBeforeStart(bool asks);

Q_SIGNALS:
    void upgradeRequested(const Uplift::UpgradeOrder &order);
    void cancelRequested(const QList<QUuid> &sessions);
    void retryRequested(const QList<QUuid> &sessions);
    void queueOrderRequested(const QList<QUuid> &sessions);
    void acceptRequested(const QList<Uplift::EndpointId> &systems);
    void labelsChangeRequested(const QList<Uplift::EndpointId> &systems, const QString &site,
                               const QStringList &tags);
    void releaseKeyChangeRequested(Uplift::EndpointId system, const QString &key);

private:
    void propose(const QList<EndpointId> &systems, const QStringList &fileNames);
    void proposeSelected();
    void cancelSelected();
    void retrySelected();
    void retryOne(EndpointId system);
    void order(const UpgradeOrder &order);
    void undo();
    void moveInQueue(QueueMove move);
    void dropIntoQueue(const QList<EndpointId> &systems, EndpointId target, bool after);
    void acceptSelected();
    void enterLabels();
    void enterReleaseKey();
    void clearReleaseKey();

    /// What was ordered together, to be taken back together.
    struct Assignment
    {
        QList<EndpointId> systems;
        QStringList fileNames;
    };

    /// What can be done to at least one of the systems.
    struct Possible
    {
        bool cancel = false;
        bool retry = false;
        bool accept = false;
        bool move = false; ///< in the queue
    };

    Possible possibleFor(const QList<EndpointId> &systems) const;

    /// Null when there is nothing of the assignment that has not begun.
    const Upgrade *upgradeToTakeBack(EndpointId system, const Assignment &assignment) const;

    ProposedSystem proposed(const SystemRow &row) const;
    UpgradeProposal proposalFor(const QList<EndpointId> &systems,
                                const QStringList &fileNames) const;
    QList<QUuid> sessionsOf(const QList<EndpointId> &systems,
                            bool (*wanted)(const Upgrade &)) const;
    QList<EndpointId> selectedNewcomers() const;
    QList<QUuid> selectedSessions(bool (*wanted)(const Upgrade &)) const;
    QList<QUuid> sessionsToTakeBack(const Assignment &assignment) const;
    void requestOrder(const QList<QUuid> &before, const QList<QUuid> &after);

    Parts m_with;
    StepRules m_stepRules;
    QList<Assignment> m_assignments; ///< the newest last
};

} // namespace Uplift
