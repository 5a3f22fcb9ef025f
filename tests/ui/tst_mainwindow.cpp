// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedialogs.h"
#include "ordered.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/packagestable.h>
#include <ui/common/actions.h>
#include <ui/details/timelineview.h>
#include <ui/mainwindow.h>
#include <ui/packages/packagesview.h>
#include <ui/problembar.h>
#include <ui/systems/systemsview.h>
#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Uplift;

namespace
{

const QString Newest = QStringLiteral("s52010tc7_3_21.pkg");

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<QList<EndpointId>>();
        qRegisterMetaType<QList<QUuid>>();
    }
    void init();
    void cleanup() { m_window.reset(); }
    void factsBecomeRows();
    void dropOnASelectionGoesToAllOfIt();
    void dropOnAnotherRowGoesToThatAlone();
    void dropOfOtherThingsIsRefused();
    void declinedDropStartsNothing();
    void dragMarksTheRowsItWouldGoTo();
    void systemDroppedOnAPackage();
    void keyboardPath();
    void barsMoveAndEndProved();
    void cancelAsksFirst();
    void retry();
    void releaseKeys();
    void folderAndRefresh();
    void copyGivesRowsAsText();
    void selectAllTakesVisibleRows();
    void searchLeadsToSystems();
    void menuKeysHoldInTheSearchBox();
    void timelineFollowsTheCurrentSystem();
    void problemsShowAndGo();
    void layoutIsRemembered();
    void everyControlHasAName();

private:
    QModelIndex rowOf(EndpointId id) const;
    void select(std::initializer_list<EndpointId> ids);
    bool drop(const QStringList &fileNames, EndpointId onto);

    TestClock m_clock;
    FakeDialogs m_dialogs;
    Facts m_facts;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_clock = TestClock();
    m_dialogs = FakeDialogs();
    m_facts = sampleRollout(m_clock.now());
    m_window = std::make_unique<MainWindow>(MainWindow::Environment{m_clock, m_dialogs, {}});
    m_window->resize(1200, 760);
    m_window->show();
    m_window->applyFacts(m_facts);
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QModelIndex MainWindowTest::rowOf(EndpointId id) const
{
    const QAbstractItemModel &model = *m_window->systemsView().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(EndpointIdRole).toLongLong() == id)
            return model.index(row, 0);
    }
    return {};
}

void MainWindowTest::select(std::initializer_list<EndpointId> ids)
{
    auto *selection = m_window->systemsView().selectionModel();
    selection->clear();
    for (const EndpointId id : ids) {
        m_window->systemsView().setCurrentIndex(rowOf(id));
        break;
    }
    for (const EndpointId id : ids)
        selection->select(rowOf(id), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

bool MainWindowTest::drop(const QStringList &fileNames, EndpointId onto)
{
    SystemsView &view = m_window->systemsView();
    QMimeData data;
    data.setData(PackagesTable::mimeType(), fileNames.join('\n').toUtf8());
    const QPoint at = view.visualRect(rowOf(onto)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
    return enter.isAccepted() && move.isAccepted() && event.isAccepted();
}

void MainWindowTest::factsBecomeRows()
{
    QCOMPARE(m_window->systemsView().model()->rowCount(), 11);
    QCOMPARE(m_window->packagesView().model()->rowCount(), 5);
    QCOMPARE(m_window->systemsView().model()->index(0, 0).data().toString(), "Boardroom");
    m_window->applyFacts({.vanishedPackages = {Newest}});
    QCOMPARE(m_window->packagesView().model()->rowCount(), 4);
}

void MainWindowTest::dropOnASelectionGoesToAllOfIt()
{
    QSignalSpy requested(m_window.get(), &MainWindow::upgradeRequested);
    select({1, 5});
    QVERIFY(drop({Newest}, 5));
    QCOMPARE(m_dialogs.proposals.size(), 1);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(ordered(requested).systems, (QList<EndpointId>{1, 5}));
    QCOMPARE(ordered(requested).fileNames, QStringList{Newest});
    QVERIFY(!ordered(requested).notBefore.isValid());
}

void MainWindowTest::dropOnAnotherRowGoesToThatAlone()
{
    QSignalSpy requested(m_window.get(), &MainWindow::upgradeRequested);
    select({1, 5});
    QVERIFY(drop({Newest, "s53200ce9.15.17.pkg"}, 10));
    QCOMPARE(ordered(requested).systems, QList<EndpointId>{10});
    QCOMPARE(ordered(requested).fileNames.size(), 2);
}

void MainWindowTest::dropOfOtherThingsIsRefused()
{
    QSignalSpy requested(m_window.get(), &MainWindow::upgradeRequested);
    QVERIFY(!drop({}, 5));
    SystemsView &view = m_window->systemsView();
    QMimeData text;
    text.setText(Newest);
    const QPoint at = view.visualRect(rowOf(5)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(requested.size(), 0);
    QCOMPARE(m_dialogs.proposals.size(), 0);
}

void MainWindowTest::declinedDropStartsNothing()
{
    m_dialogs.says = false;
    QSignalSpy requested(m_window.get(), &MainWindow::upgradeRequested);
    QVERIFY(drop({Newest}, 5));
    QCOMPARE(m_dialogs.proposals.size(), 1);
    QCOMPARE(requested.size(), 0);
}

void MainWindowTest::dragMarksTheRowsItWouldGoTo()
{
    SystemsView &view = m_window->systemsView();
    select({1, 5});
    const auto row = [&](EndpointId id) {
        return view.viewport()->grab(view.visualRect(rowOf(id))).toImage();
    };
    const QImage first = row(1);
    const QImage second = row(5);
    const QImage other = row(4);
    QMimeData data;
    data.setData(PackagesTable::mimeType(), Newest.toUtf8());
    const QPoint at = view.visualRect(rowOf(5)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    QVERIFY(row(1) != first);
    QVERIFY(row(5) != second);
    QVERIFY(row(4) == other);
    QDragLeaveEvent leave;
    QApplication::sendEvent(view.viewport(), &leave);
    QVERIFY(row(1) == first);
}

void MainWindowTest::systemDroppedOnAPackage()
{
    QSignalSpy requested(m_window.get(), &MainWindow::upgradeRequested);
    PackagesView &packages = m_window->packagesView();
    const std::unique_ptr<QMimeData> data(m_window->systemsView().model()->mimeData({rowOf(1)}));
    const QPoint at = packages.visualRect(packages.model()->index(0, 0)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(packages.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(packages.viewport(), &event);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(ordered(requested).systems, QList<EndpointId>{1});
    QCOMPARE(ordered(requested).fileNames, QStringList{Newest});
}

void MainWindowTest::keyboardPath()
{
    QSignalSpy requested(m_window.get(), &MainWindow::upgradeRequested);
    PackagesView &packages = m_window->packagesView();
    SystemsView &systems = m_window->systemsView();
    packages.setFocus();
    packages.setCurrentIndex(packages.model()->index(0, 0));
    systems.setFocus();
    systems.setCurrentIndex(rowOf(5));
    QTest::keyClick(&systems, Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(ordered(requested).systems, QList<EndpointId>{5});
    QCOMPARE(ordered(requested).fileNames, QStringList{Newest});

    packages.clearSelection();
    m_dialogs.package = QStringList{"s52010tc6_3_0.pkg"};
    m_dialogs.notBefore = m_clock.now().addSecs(3600);
    m_window->actions().upgrade->trigger();
    QCOMPARE(m_dialogs.proposals.last().chosen, QStringList());
    QCOMPARE(ordered(requested).fileNames, m_dialogs.package);
    QCOMPARE(ordered(requested).notBefore, m_dialogs.notBefore);

    systems.clearSelection();
    QVERIFY(!m_window->actions().upgrade->isEnabled());
}

void MainWindowTest::barsMoveAndEndProved()
{
    SystemsView &view = m_window->systemsView();
    const auto cell = [&](EndpointId id) {
        const QRect rect = view.visualRect(rowOf(id).siblingAtColumn(int(SystemsColumn::State)));
        return view.viewport()->grab(rect).toImage();
    };
    const QList<EndpointId> both{2, 6};
    QList<QImage> before;
    for (const EndpointId id : both)
        before.append(cell(id));

    Facts moved;
    for (const int index : {1, 5}) {
        Upgrade upgrade = m_facts.upgrades.at(index);
        upgrade.sent += 60'000'000;
        moved.upgrades.append(upgrade);
    }
    m_window->applyFacts(moved);
    for (qsizetype i = 0; i < both.size(); ++i)
        QVERIFY(cell(both.at(i)) != before.at(i));

    for (Upgrade &upgrade : moved.upgrades) {
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = Outcome::Proved;
        upgrade.sent = upgrade.total;
        upgrade.endedAt = m_clock.now();
    }
    m_window->applyFacts(moved);
    for (const EndpointId id : both) {
        const QString text = rowOf(id).siblingAtColumn(int(SystemsColumn::State)).data().toString();
        QVERIFY2(text.startsWith("Proved"), qPrintable(text));
    }
}

void MainWindowTest::cancelAsksFirst()
{
    QSignalSpy cancelled(m_window.get(), &MainWindow::cancelRequested);
    select({4});
    QVERIFY2(!m_window->actions().cancel->isEnabled(), "proved: nothing to cancel");
    select({2, 4, 5});
    m_dialogs.says = false;
    m_window->actions().cancel->trigger();
    QCOMPARE(m_dialogs.questions.size(), 1);
    QCOMPARE(cancelled.size(), 0);
    m_dialogs.says = true;
    m_window->actions().cancel->trigger();
    const auto sessions = cancelled.first().first().value<QList<QUuid>>();
    QCOMPARE(sessions,
             (QList<QUuid>{m_facts.upgrades.at(1).sessionId, m_facts.upgrades.at(4).sessionId}));
}

void MainWindowTest::retry()
{
    QSignalSpy retried(m_window.get(), &MainWindow::retryRequested);
    select({2});
    QVERIFY(!m_window->actions().retry->isEnabled());
    select({1, 2});
    m_window->actions().retry->trigger();
    QCOMPARE(retried.first().first().value<QList<QUuid>>(),
             QList<QUuid>{m_facts.upgrades.at(0).sessionId});
}

void MainWindowTest::releaseKeys()
{
    QSignalSpy changed(m_window.get(), &MainWindow::releaseKeyChangeRequested);
    select({2});
    m_dialogs.key = "1234567890ABCDEF";
    m_window->actions().setReleaseKey->trigger();
    QVERIFY(m_dialogs.keyQuestions.first().isPresent);
    QCOMPARE(m_dialogs.keyQuestions.first().serialNumber, "FTT1703007B");
    QCOMPARE(changed.first().at(0).toLongLong(), 2);
    QCOMPARE(changed.first().at(1).toString(), m_dialogs.key);

    m_window->actions().clearReleaseKey->trigger();
    QCOMPARE(changed.last().at(1).toString(), QString());
    m_window->applyFacts({.serialsWithoutKey = {QStringLiteral("FTT1703007B")}});
    QVERIFY(!m_window->actions().clearReleaseKey->isEnabled());
    select({1, 2});
    QVERIFY(!m_window->actions().setReleaseKey->isEnabled());
}

void MainWindowTest::folderAndRefresh()
{
    QSignalSpy folder(m_window.get(), &MainWindow::softwareDirectoryRequested);
    QSignalSpy rescan(m_window.get(), &MainWindow::rescanRequested);
    m_dialogs.folder = "/srv/other";
    m_window->actions().chooseFolder->trigger();
    QCOMPARE(folder.first().first().toString(), "/srv/other");
    m_window->actions().refresh->trigger();
    QCOMPARE(rescan.size(), 1);
}

void MainWindowTest::copyGivesRowsAsText()
{
    select({2, 4});
    m_window->actions().copy->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith("Lab 3\t10.10.0.182\tCisco Codec\tTC7.3.21\t"));
    QCOMPARE(lines.at(1).count('\t'), int(SystemsColumn::LastHeard));
    // "3 min ago" says nothing to who reads it tomorrow.
    const QString heard = lines.at(0).section('\t', -1);
    QVERIFY2(QDateTime::fromString(heard, Qt::ISODate).isValid(), qPrintable(heard));
}

void MainWindowTest::selectAllTakesVisibleRows()
{
    auto *search = m_window->findChild<QLineEdit *>();
    m_window->actions().find->trigger();
    search->setText("state:waiting");
    m_window->actions().selectAll->trigger();
    QCOMPARE(m_window->systemsView().selectedSystems(), (QList<EndpointId>{5, 11}));
}

/// Down and Enter go from what was looked for to what was found.
void MainWindowTest::searchLeadsToSystems()
{
    m_window->activateWindow();
    auto *search = m_window->findChild<QLineEdit *>();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        m_window->systemsView().clearSelection();
        m_window->actions().find->trigger();
        search->setText("state:waiting");
        QTest::keyClick(search, key);
        QCOMPARE(QApplication::focusWidget(), &m_window->systemsView());
        QCOMPARE(m_window->systemsView().selectedSystems(), QList<EndpointId>{5});
    }
}

/// Ctrl+U deletes a line on X11; in this window it upgrades.
void MainWindowTest::menuKeysHoldInTheSearchBox()
{
    m_window->activateWindow();
    auto *search = m_window->findChild<QLineEdit *>();
    m_window->actions().find->trigger();
    search->setText("state:waiting");
    QSignalSpy upgrade(m_window->actions().upgrade, &QAction::triggered);
    for (const Qt::Key key : {Qt::Key_U, Qt::Key_K}) {
        QTest::keyClick(search, key, Qt::ControlModifier);
        QCOMPARE(search->text(), "state:waiting");
    }
    QCOMPARE(upgrade.size(), 0); // nothing is selected yet
    select({5});
    m_window->actions().find->trigger();
    QTest::keyClick(search, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(upgrade.size(), 1);
    QCOMPARE(search->text(), "state:waiting");
}

void MainWindowTest::timelineFollowsTheCurrentSystem()
{
    QSignalSpy asked(m_window.get(), &MainWindow::timelineRequested);
    select({2});
    QCOMPARE(asked.last().first().toLongLong(), 2);
    const QAbstractItemModel &timeline = *m_window->findChild<TimelineView *>()->model();
    m_window->showTimeline(3, sampleTimeline(m_clock.now()));
    QCOMPARE(timeline.rowCount(), 0);
    m_window->showTimeline(2, sampleTimeline(m_clock.now()));
    QCOMPARE(timeline.rowCount(), 8);
    m_window->applyFacts({.log = {{.id = 20, .at = m_clock.now(), .endpoint = 2},
                                  {.id = 21, .at = m_clock.now(), .endpoint = 3}}});
    QCOMPARE(timeline.rowCount(), 9);
}

void MainWindowTest::problemsShowAndGo()
{
    auto *bar = m_window->findChild<ProblemBar *>();
    const Error port{ErrorCode::PortInUse, {"0.0.0.0", "80"}};
    const Error folder{ErrorCode::FolderMissing, {"/srv"}};
    m_window->showProblem(folder);
    m_window->setListening({"0.0.0.0", 8080, {"http://10.0.0.5:8080"}, {port}});
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->problems(), (QList<Error>{folder, port}));
    m_window->setListening({"0.0.0.0", 80, {"http://10.0.0.5"}, {}});
    QCOMPARE(bar->problems(), QList<Error>{folder});
    bar->dismiss();
    QVERIFY(!bar->isVisible());
    const Error full{ErrorCode::DatabaseWriteFailed, {"disk is full"}};
    m_window->showProblem(full);
    QVERIFY(bar->isVisible());
    m_window->takeBackProblem(full);
    QVERIFY(!bar->isVisible());
}

void MainWindowTest::layoutIsRemembered()
{
    const QTemporaryDir folder;
    const MainWindow::Environment environment{m_clock, m_dialogs, folder.filePath("window.ini")};
    {
        MainWindow window(environment);
        window.resize(777, 655);
        window.show();
        window.systemsView().setColumnHidden(int(SystemsColumn::Product), true);
        window.systemsView().setColumnWidth(0, 201);
        window.systemsView().sortByColumn(int(SystemsColumn::LastHeard), Qt::DescendingOrder);
        window.close();
    }
    MainWindow window(environment);
    window.show();
    QCOMPARE(window.size(), QSize(777, 655));
    QVERIFY(window.systemsView().isColumnHidden(int(SystemsColumn::Product)));
    QCOMPARE(window.systemsView().columnWidth(0), 201);
    QCOMPARE(window.systemsView().header()->sortIndicatorSection(), int(SystemsColumn::LastHeard));
}

void MainWindowTest::everyControlHasAName()
{
    m_window->showProblem({ErrorCode::FolderMissing, {"/srv"}});
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window.get()))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        const bool structural = widget->inherits("QScrollArea") || widget->inherits("QTabBar") ||
                                widget->inherits("QTabWidget") || widget->inherits("QMenuBar");
        QVERIFY2(structural || !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString("%1 in %2")
                                .arg(widget->metaObject()->className(),
                                     widget->parent()->metaObject()->className())));
    }
    // A screen reader reads each package once, and titles of columns, not their numbers.
    QCOMPARE(QAccessible::queryAccessibleInterface(&m_window->packagesView())->childCount(), 5);
    for (const auto *tree : m_window->findChildren<QTreeView *>()) {
        for (int column = 0; tree->model() && column < tree->model()->columnCount(); ++column)
            QVERIFY(!tree->model()->headerData(column, Qt::Horizontal).toString().isEmpty() &&
                    tree->model()->headerData(column, Qt::Horizontal).toInt() == 0);
    }
    for (QAction *action : m_window->actions().findChildren<QAction *>())
        QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
