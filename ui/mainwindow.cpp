// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "chosendetails.h"
#include "detailssplitter.h"
#include "listeningbar.h"
#include "problembar.h"
#include "rolloutendbar.h"
#include "summarybar.h"
#include "systemcommands.h"
#include "undobar.h"
#include <ui/common/actions.h>
#include <ui/common/dialogs.h>
#include <ui/common/icons.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>
#include <ui/details/detailpane.h>
#include <ui/details/timelineview.h>
#include <ui/packages/importbar.h>
#include <ui/packages/packagespane.h>
#include <ui/packages/packagesview.h>
#include <ui/systems/systemspane.h>
#include <ui/systems/systemsview.h>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

/// An endpoint that stayed away for two of its longest intervals is called stale.
std::chrono::seconds staleAfter(const Settings &settings)
{
    return 2 * settings.idleHeartbeat + 60s;
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    frame->setFixedHeight(1);
    return frame;
}

void showContextMenu(QWidget &view, const QPoint &position, void (Actions::*fill)(QMenu &) const,
                     const Actions &actions)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (actions.*fill)(*menu);
    menu->popup(view.mapToGlobal(position));
}

} // namespace

MainWindow::MainWindow(const Environment &environment, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_layout(environment.layoutFile)
    , m_systems(environment.clock)
    , m_filter(m_systems)
    , m_timeline(environment.clock)
    , m_actions(new Actions(this))
    , m_summaryBar(new SummaryBar(this))
    , m_problemBar(new ProblemBar(*m_actions, this))
    , m_endBar(new RolloutEndBar(m_systems, this))
    , m_packagesPane(new PackagesPane(m_packages, *m_actions->chooseFolder, this))
    , m_systemsPane(new SystemsPane(environment.clock, m_filter, *m_actions, this))
    , m_detailPane(new DetailPane(environment.clock, m_timeline, this))
    , m_listeningBar(new ListeningBar(this))
    , m_commands(new SystemCommands({.window = *this,
                                     .dialogs = environment.dialogs,
                                     .systems = m_systems,
                                     .packages = m_packages,
                                     .systemsView = m_systemsPane->view(),
                                     .packagesView = m_packagesPane->view(),
                                     .actions = *m_actions,
                                     .clock = environment.clock},
                                    this))
    , m_across(new QSplitter(Qt::Horizontal, this))
    , m_parts(new DetailsSplitter(m_systemsPane, m_detailPane, this))
    , m_chosen(new ChosenDetails({.systems = m_systems,
                                  .packages = m_packages,
                                  .systemsView = m_systemsPane->view(),
                                  .packagesView = m_packagesPane->view(),
                                  .commands = *m_commands,
                                  .timeline = m_timeline,
                                  .pane = *m_detailPane,
                                  .place = *m_parts},
                                 this))
{
    setWindowTitle(QStringLiteral("Uplift"));
    setWindowIcon(applicationIcon());
    arrange();
    connectActions();
    connectCommands();
    connectViews();
    connectDetails();
    connectChoices();
    setAcceptDrops(true);
    connect(&m_ageing, &QTimer::timeout, this, &MainWindow::letTimePass);
    m_ageing.start(1s);
    setSettings({});
    startAt(*this, {1360, 800});
    m_across->setSizes({230, 1130});
    restoreLayout();
}

MainWindow::~MainWindow() = default;

SystemsView &MainWindow::systemsView()
{
    return m_systemsPane->view();
}

PackagesView &MainWindow::packagesView()
{
    return m_packagesPane->view();
}

void MainWindow::arrange()
{
    m_actions->fill(*menuBar());
    m_across->addWidget(m_packagesPane);
    m_across->addWidget(m_parts);
    m_across->setStretchFactor(0, 0);
    m_across->setStretchFactor(1, 1);
    m_systemsPane->setMinimumSize(320, 120);
    m_across->setChildrenCollapsible(false);
    for (QSplitter *splitter : {m_across, static_cast<QSplitter *>(m_parts)})
        splitter->setHandleWidth(Space::Half);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problemBar);
    layout->addWidget(m_summaryBar);
    layout->addWidget(m_endBar);
    layout->addWidget(line(centre));
    layout->addWidget(m_across, 1);
    layout->addWidget(line(centre));
    layout->addWidget(m_listeningBar);
    m_undoBar = new UndoBar(*m_actions->undo, *m_listeningBar, *centre);
    setCentralWidget(centre);
    systemsView().setFocus();
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, void (MainWindow::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] { (this->*slot)(); });
    };
    on(m_actions->chooseFolder, &MainWindow::chooseFolder);
    on(m_actions->addPackages, &MainWindow::choosePackages);
    on(m_actions->refresh, &MainWindow::rescanRequested);
    on(m_actions->copy, &MainWindow::copySelected);
    on(m_actions->listenAgain, &MainWindow::listenAgainRequested);
    connect(m_actions->selectAll, &QAction::triggered, &systemsView(), &QTreeView::selectAll);
    connect(m_actions->find, &QAction::triggered, m_systemsPane, &SystemsPane::startSearch);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::connectCommands()
{
    using Commands = SystemCommands;
    connect(m_commands, &Commands::upgradeRequested, this, &MainWindow::upgradeRequested);
    connect(m_commands, &Commands::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_commands, &Commands::retryRequested, this, &MainWindow::retryRequested);
    connect(m_commands, &Commands::queueOrderRequested, this, &MainWindow::queueOrderRequested);
    const auto say = [this](const QString &sentence) { m_undoBar->tell(sentence, false); };
    connect(m_commands, &Commands::answered, m_undoBar, say);
    connect(m_listeningBar, &ListeningBar::answered, m_undoBar, say);
    m_listeningBar->offer(*m_actions->listenAgain);
    connect(m_undoBar, &UndoBar::gone, m_commands, &Commands::stopFolding);
    connect(m_commands, &Commands::done, m_undoBar, &UndoBar::tell);
    connect(m_commands, &Commands::explanationRequested, this, &MainWindow::showSystem);
    connect(m_commands, &Commands::acceptRequested, this, &MainWindow::acceptRequested);
    connect(m_commands, &Commands::removalRequested, this, &MainWindow::removalRequested);
    connect(m_commands, &Commands::putBackRequested, this, &MainWindow::putBackRequested);
    connect(m_commands, &Commands::labelsChangeRequested, this, &MainWindow::labelsChangeRequested);
    connect(m_commands, &Commands::releaseKeyChangeRequested, this,
            &MainWindow::releaseKeyChangeRequested);
}

void MainWindow::connectChoices()
{
    const QString groupBy = QStringLiteral("groupBy");
    for (int i = 0; i < m_actions->groupBy.size(); ++i) {
        connect(m_actions->groupBy.at(i), &QAction::triggered, this, [this, i, groupBy] {
            setGrouping(Grouping(i));
            m_layout.setChoice(groupBy, i);
        });
    }
    const QString compact = QStringLiteral("compactRows");
    connect(m_actions->compact, &QAction::toggled, this, [this, compact](bool isCompact) {
        systemsView().setCompact(isCompact);
        m_layout.setChoice(compact, isCompact);
    });
    m_actions->compact->setChecked(m_layout.choice(compact, false).toBool());
    const int grouping = m_layout.choice(groupBy, 0).toInt();
    setGrouping(Grouping(std::clamp(grouping, 0, GroupingCount - 1)));

    connect(m_actions->startWithoutAsking, &QAction::triggered, this,
            [this](bool on) { Q_EMIT asksBeforeStartRequested(!on); });
    connect(m_actions->columnsMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->columnsMenu->clear();
        systemsView().fillColumnMenu(*m_actions->columnsMenu);
    });
    ImportBar *imports = &m_packagesPane->importBar();
    connect(imports, &ImportBar::cancelRequested, this, &MainWindow::importCancelRequested);
}

void MainWindow::connectDetails()
{
    connect(m_chosen, &ChosenDetails::protocolRequested, this, &MainWindow::protocolRequested);
    connect(m_chosen, &ChosenDetails::timelineRequested, this, &MainWindow::timelineRequested);
    connect(m_detailPane, &DetailPane::closeRequested, this, [this] {
        m_actions->details->setChecked(false);
        systemsView().setFocus();
    });
    const QString details = QStringLiteral("details");
    m_actions->details->setChecked(m_layout.choice(details, true).toBool());
    m_chosen->setWanted(m_actions->details->isChecked());
    connect(m_actions->details, &QAction::toggled, this, [this, details](bool shown) {
        m_layout.setChoice(details, shown);
        m_chosen->setWanted(shown);
    });
}

void MainWindow::setGrouping(Grouping grouping)
{
    m_actions->groupBy.at(int(grouping))->setChecked(true);
    m_systemsPane->setGrouping(grouping);
}

void MainWindow::connectViews()
{
    SystemsView *systems = &systemsView();
    PackagesView *packages = &packagesView();
    connect(systems, &QWidget::customContextMenuRequested, this, [this, systems](const QPoint &at) {
        showContextMenu(*systems->viewport(), at, &Actions::addSystemActions, *m_actions);
    });
    connect(packages, &QWidget::customContextMenuRequested, this,
            [this, packages](const QPoint &at) {
                showContextMenu(*packages->viewport(), at, &Actions::addPackageActions, *m_actions);
            });
    connect(&m_systems, &SystemsTable::summaryChanged, m_summaryBar, &SummaryBar::setSummary);
    connect(&m_systems, &SystemsTable::summaryChanged, m_endBar, &RolloutEndBar::follow);
    connect(m_endBar, &RolloutEndBar::changeSheetRequested, this,
            &MainWindow::changeSheetRequested);
    connect(m_endBar, &RolloutEndBar::retryRequested, m_commands, &SystemCommands::retry);
    connect(m_summaryBar, &SummaryBar::searchRequested, this, [this](const QString &text) {
        m_systemsPane->setSearchText(text);
        m_summaryBar->setSearchText(text);
    });
    connect(m_systemsPane, &SystemsPane::searchTextChanged, m_summaryBar,
            &SummaryBar::setSearchText);
}

LayoutStore::Parts MainWindow::layoutParts()
{
    return {*this, *m_across, *systemsView().header()};
}

static QString besideName()
{
    return QStringLiteral("detailsBeside");
}

static QString belowName()
{
    return QStringLiteral("detailsBelow");
}

void MainWindow::restoreLayout()
{
    if (!m_layout.restore(layoutParts()))
        return;
    systemsView().setSizedColumns(sizedColumns());
    const DetailsSplitter::Rooms usual;
    m_parts->setRooms({m_layout.choice(besideName(), usual.beside).toInt(),
                       m_layout.choice(belowName(), usual.below).toInt()});
}

void MainWindow::applyFacts(const Facts &facts)
{
    m_packages.applyFacts(facts);
    if (!facts.packages.isEmpty() || !facts.vanishedPackages.isEmpty())
        m_systems.setPackages(m_packages.all());
    if (facts.ignoredFiles)
        m_packagesPane->setIgnored(*facts.ignoredFiles);
    m_systems.applyFacts(facts);
    m_chosen->applyFacts(facts);
    m_commands->updateActions();
}

void MainWindow::setListening(const Listening &listening)
{
    for (const Error &problem : m_listeningProblems)
        m_problemBar->remove(problem);
    m_listeningProblems = listening.problems;
    for (const Error &problem : m_listeningProblems)
        m_problemBar->add(problem);
    m_listeningBar->setListening(listening);
    m_actions->listenAgain->setEnabled(!listening.problems.isEmpty());
}

void MainWindow::setSettings(const Settings &settings)
{
    m_settings = settings;
    m_packagesPane->setFolder(settings.softwareDirectory);
    m_systems.setStaleAfter(staleAfter(settings));
    m_commands->setSettings(settings);
}

void MainWindow::showProblem(const Error &error)
{
    m_problemBar->add(error);
}

void MainWindow::takeBackProblem(const Error &error)
{
    m_problemBar->remove(error);
}

void MainWindow::setAsksBeforeStart(bool asks)
{
    m_commands->setAsksBeforeStart(asks);
}

void MainWindow::setFormerManager(const FormerManager &former)
{
    m_systems.setFormerManager(former);
    m_chosen->refreshSystem();
}

void MainWindow::setStepRules(const StepRules &rules)
{
    m_commands->setStepRules(rules);
    m_systems.setStepRules(rules);
}

void MainWindow::noteDone(const std::function<QString()> &name)
{
    m_commands->noteDone(name);
}

void MainWindow::showImport(const PackageImport &import)
{
    m_packagesPane->importBar().show(import);
    if (import.error)
        showProblem(*import.error);
}

void MainWindow::showProtocol(EndpointId endpoint, const QList<LogEntry> &messages)
{
    m_chosen->showProtocol(endpoint, messages);
}

void MainWindow::showTimeline(EndpointId endpoint, const QList<LogEntry> &entries)
{
    m_chosen->showTimeline(endpoint, entries);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions->retranslate();
    m_commands->updateActions();
    m_filter.retranslate();
}

static QStringList localFilesIn(const QMimeData *data)
{
    QStringList files;
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFilesIn(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_packagesPane->offerDrop(localFilesIn(event->mimeData()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    QMainWindow::dragLeaveEvent(event);
    m_packagesPane->offerDrop({});
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(!localFilesIn(event->mimeData()).isEmpty());
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_packagesPane->offerDrop({});
    const QStringList files = localFilesIn(event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT importRequested(files);
}

static QString sizedColumnsName()
{
    return QStringLiteral("sizedColumns");
}

/// None where the layout doesn't say: older ones.
std::optional<QList<int>> MainWindow::sizedColumns() const
{
    const QVariant stored = m_layout.choice(sizedColumnsName(), {});
    if (!stored.isValid())
        return {};
    QList<int> columns;
    for (const QVariant &column : stored.toList())
        columns.append(column.toInt());
    return columns;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    constexpr int low = 720;
    QMainWindow::resizeEvent(event);
    m_parts->fitInto(width());
    m_summaryBar->setLow(height() < low);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_layout.save(layoutParts());
    QVariantList sized;
    for (const int column : systemsView().sizedColumns())
        sized.append(column);
    m_layout.setChoice(sizedColumnsName(), sized);
    m_layout.setChoice(besideName(), m_parts->rooms().beside);
    m_layout.setChoice(belowName(), m_parts->rooms().below);
    QMainWindow::closeEvent(event);
}

void MainWindow::letTimePass()
{
    m_summaryBar->letTimePass(m_environment.clock.now());
    systemsView().viewport()->update();
    m_chosen->refresh();
}

void MainWindow::showSystem(EndpointId system)
{
    m_systemsPane->showRow(m_systems.indexOf(system));
    m_detailPane->showFacts();
    m_actions->details->setChecked(true);
}

void MainWindow::chooseFolder()
{
    m_environment.dialogs.chooseFolder(
        this, m_settings.softwareDirectory,
        [this](const QString &path) { Q_EMIT softwareDirectoryRequested(path); });
}

void MainWindow::choosePackages()
{
    m_environment.dialogs.choosePackages(
        this, [this](const QStringList &files) { Q_EMIT importRequested(files); });
}

void MainWindow::copySelected()
{
    TimelineView &timeline = m_detailPane->timelineView();
    const QString text =
        timeline.hasFocus() ? timeline.selectedText() : systemsView().selectedText();
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    m_undoBar->tell(tr("%n line(s) copied.", nullptr, int(text.count(u'\n'))), false);
}

} // namespace Uplift
