// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "layoutstore.h"

#include <QMainWindow>
#include <QTimer>
#include <functional>
#include <optional>

#include <domain/clock.h>
#include <domain/facts.h>
#include <domain/packageimport.h>
#include <domain/steprules.h>
#include <domain/upgradeorder.h>
#include <tables/packagestable.h>
#include <tables/systemsfilter.h>
#include <tables/systemstable.h>
#include <tables/timelinemodel.h>

class QSplitter;

namespace Uplift
{

class Actions;
class ChosenDetails;
class DetailPane;
class DetailsSplitter;
class Dialogs;
class ListeningBar;
class PackagesPane;
class PackagesView;
class ProblemBar;
class RolloutEndBar;
class SummaryBar;
class SystemCommands;
class SystemsPane;
class SystemsView;
class UndoBar;

/// The console's window. Takes facts, shows them, and says what the operator wants; it predicts
/// nothing and knows nothing of server and storage. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// What the window works with; clock and dialogs outlive it.
    struct Environment
    {
        const Clock &clock;
        Dialogs &dialogs;
        QString layoutFile; ///< INI file that remembers the layout; empty: none
    };

    explicit MainWindow(const Environment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    SystemsView &systemsView();
    PackagesView &packagesView();
    Actions &actions() { return *m_actions; }
    const SystemsTable &systems() const { return m_systems; }
    const PackagesTable &packages() const { return m_packages; }

public Q_SLOTS:
    void applyFacts(const Uplift::Facts &facts);
    void setListening(const Uplift::Listening &listening);
    void setSettings(const Uplift::Settings &settings);
    void showProblem(const Uplift::Error &error);
    void takeBackProblem(const Uplift::Error &error);
    void setAsksBeforeStart(bool asks);
    void setFormerManager(const Uplift::FormerManager &former);
    void setStepRules(const Uplift::StepRules &rules);
    void showImport(const Uplift::PackageImport &import);

    /// Selects it alone and shows what is known of it.
    void showSystem(Uplift::EndpointId system);

    /// Something was done that can't be taken back: an undo shall not reach past it.
    void noteDone(const std::function<QString()> &name);

    /// The answer to protocolRequested; ignored when another system is shown by now.
    void showProtocol(Uplift::EndpointId endpoint, const QList<Uplift::LogEntry> &messages);

    /// The answer to timelineRequested; ignored when another system is shown by now.
    void showTimeline(Uplift::EndpointId endpoint, const QList<Uplift::LogEntry> &entries);

Q_SIGNALS:
    /// Several packages: the engine picks the one for each system. A date that is not valid: at
    /// once.
    void upgradeRequested(const Uplift::UpgradeOrder &order);
    void cancelRequested(const QList<QUuid> &sessions);
    void retryRequested(const QList<QUuid> &sessions);

    /// An empty key clears it.
    void releaseKeyChangeRequested(Uplift::EndpointId system, const QString &key);
    void softwareDirectoryRequested(const QString &path);
    void rescanRequested();
    void queueOrderRequested(const QList<QUuid> &sessions);
    void acceptRequested(const QList<Uplift::EndpointId> &systems);
    /// Off the list, until they are heard again.
    void removalRequested(const QList<Uplift::EndpointId> &systems);
    void putBackRequested(const QList<Uplift::EndpointId> &systems);
    void listenAgainRequested();
    void labelsChangeRequested(const QList<Uplift::EndpointId> &systems, const QString &site,
                               const QStringList &tags);
    /// Files that shall be copied into the library.
    void importRequested(const QStringList &files);
    void importCancelRequested(int id);
    void protocolRequested(Uplift::EndpointId system);
    void timelineRequested(Uplift::EndpointId system);
    /// The history, for a change sheet of these upgrades.
    void changeSheetRequested(const QList<QUuid> &sessions);
    /// Whether a summary shall be shown before an upgrade starts; a window setting.
    void asksBeforeStartRequested(bool asks);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    void connectActions();
    void connectCommands();
    void connectViews();
    LayoutStore::Parts layoutParts();
    std::optional<QList<int>> sizedColumns() const;
    void connectDetails();
    void explain(EndpointId system);
    void letTimePass();

    void connectChoices();
    void restoreLayout();
    void setGrouping(Grouping grouping);

    void chooseFolder();
    void choosePackages();
    void copySelected();

    Environment m_environment;
    LayoutStore m_layout;
    SystemsTable m_systems;
    SystemsFilter m_filter;
    PackagesTable m_packages;
    TimelineModel m_timeline;
    Settings m_settings;
    QList<Error> m_listeningProblems;
    QTimer m_ageing;
    Actions *m_actions;
    SummaryBar *m_summaryBar;
    ProblemBar *m_problemBar;
    RolloutEndBar *m_endBar;
    PackagesPane *m_packagesPane;
    SystemsPane *m_systemsPane;
    DetailPane *m_detailPane;
    ListeningBar *m_listeningBar;
    UndoBar *m_undoBar = nullptr;
    SystemCommands *m_commands;
    QSplitter *m_across;
    DetailsSplitter *m_parts; ///< systems and details
    ChosenDetails *m_chosen;
};

} // namespace Uplift
