// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was ordered is changed on the real window: taken back, tried again, moved in the queue; and
// systems are removed and put back.

#include "ordered.h"
#include "windowfixture.h"

#include <ui/common/actions.h>
#include <ui/details/detailpane.h>
#include <ui/listeningbar.h>
#include <ui/undobar.h>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace Uplift;

class OrdersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_on.reset(); }
    void undoTakesBackWhatHasNotBegun();
    void undoOfAMoveIsAMove();
    void undoSaysWhatItCannot();
    void undoGivesBackWhatGaveWay();
    void undoOfLabels();
    void retryOfAnOlderVersionAsks();
    void commandsAreAnswered();
    void systemsAreRemovedAndPutBack();
    void borrowedSystemsStay();
    void linkInTheRow();
    void whatToDoOpensTheDetails();
    void queueByKey();
    void queueByDrag();
    void barTellsWhatWasDone();
    void barGoesByItself();
    void barStaysWhereSomebodyIs();
    void barIsReadOut();
    void barStaysInTheWindow();
    void ordersFoldIntoOne();
    void onlyOneKindFolds();

private:
    void order(EndpointId system, const QString &package);
    Upgrade made(EndpointId system, const QString &package, int place);

    UndoBar &bar() const { return *m_on->window->findChild<UndoBar *>(); }
    QString answer() const { return bar().text(); }

    std::unique_ptr<WindowFixture> m_on;
};

void OrdersTest::initTestCase()
{
    qRegisterMetaType<QList<EndpointId>>();
    qRegisterMetaType<QList<QUuid>>();
}

void OrdersTest::init()
{
    m_on = std::make_unique<WindowFixture>(rolloutWithQueue(TestClock().now()));
    QVERIFY(QTest::qWaitForWindowExposed(m_on->window.get()));
}

void OrdersTest::undoTakesBackWhatHasNotBegun()
{
    QSignalSpy cancelled(m_on->window.get(), &MainWindow::cancelRequested);
    QAction *undo = m_on->window->actions().undo;
    QVERIFY2(!undo->isEnabled(), "nothing was ordered here");
    m_on->select({5, 10, 11});
    m_on->window->packagesView().setCurrentIndex(m_on->window->packagesView().model()->index(0, 0));
    m_on->window->actions().upgrade->trigger();
    Facts made;
    for (const int index : {4, 10}) {
        Upgrade upgrade = madeUpgrade(m_on->facts.endpoints.at(index), m_on->facts.packages.at(1),
                                      UpgradeState::Queued, m_on->clock.now());
        upgrade.sessionId = QUuid::createUuid();
        upgrade.createdAt = m_on->clock.now().addSecs(1);
        made.upgrades.append(upgrade);
    }
    m_on->window->applyFacts(made);
    QVERIFY(undo->isEnabled());
    made.upgrades[1].state = UpgradeState::Downloading;
    m_on->window->applyFacts({.upgrades = {made.upgrades.at(1)}});
    undo->trigger();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().value<QList<QUuid>>(),
             QList<QUuid>{made.upgrades.at(0).sessionId});
    QVERIFY2(!undo->isEnabled(), "what has begun stays");
}

void OrdersTest::undoOfAMoveIsAMove()
{
    QSignalSpy cancelled(m_on->window.get(), &MainWindow::cancelRequested);
    QSignalSpy moved(m_on->window.get(), &MainWindow::queueOrderRequested);
    const QUuid reception = m_on->facts.upgrades.at(4).sessionId;
    const QUuid warehouse = m_on->facts.upgrades.at(9).sessionId;
    // An order comes before; the undo of the move must not reach it.
    m_on->dialogs.package = {Newest};
    m_on->select({10});
    m_on->window->actions().upgrade->trigger();

    m_on->select({5}); // Reception waits behind Warehouse
    m_on->window->actions().moveUp->trigger();
    QCOMPARE(moved.takeFirst().first().value<QList<QUuid>>(), (QList<QUuid>{reception, warehouse}));
    Facts after;
    after.upgrades = {m_on->facts.upgrades.at(4), m_on->facts.upgrades.at(9)};
    after.upgrades[0].place = 1;
    after.upgrades[1].place = 2;
    m_on->window->applyFacts(after);
    QAction *undo = m_on->window->actions().undo;
    QVERIFY2(undo->text().contains("queue"), qPrintable(undo->text()));
    undo->trigger();
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved.takeFirst().first().value<QList<QUuid>>(), (QList<QUuid>{warehouse, reception}));
    QVERIFY2(answer().contains("Taken back"), qPrintable(answer()));
    QVERIFY2(!undo->text().contains("queue"), qPrintable(undo->text()));
}

void OrdersTest::undoSaysWhatItCannot()
{
    QSignalSpy cancelled(m_on->window.get(), &MainWindow::cancelRequested);
    QSignalSpy requested(m_on->window.get(), &MainWindow::upgradeRequested);
    QAction *undo = m_on->window->actions().undo;
    m_on->dialogs.package = {Newest};
    m_on->select({10});
    m_on->window->actions().upgrade->trigger();
    m_on->select({5});
    m_on->window->actions().cancel->trigger();
    QCOMPARE(cancelled.size(), 1);
    const auto orders = requested.size();
    for (int times = 0; times < 2; ++times) {
        undo->trigger();
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(requested.size(), orders);
        QVERIFY2(answer().contains("can't be taken back"), qPrintable(answer()));
    }
    QVERIFY2(undo->text().contains("cancelled"), qPrintable(undo->text()));
}

void OrdersTest::undoGivesBackWhatGaveWay()
{
    QSignalSpy cancelled(m_on->window.get(), &MainWindow::cancelRequested);
    QSignalSpy requested(m_on->window.get(), &MainWindow::upgradeRequested);
    // Reception waits for the newest version; the operator takes another one by mistake.
    m_on->facts.upgrades[4].reason = "another board is in it";
    m_on->window->applyFacts({.upgrades = {m_on->facts.upgrades.at(4)}});
    m_on->dialogs.package = {Oldest};
    m_on->select({5});
    m_on->window->packagesView().clearSelection();
    m_on->window->actions().upgrade->trigger();
    QCOMPARE(ordered(requested).fileNames, QStringList{Oldest});
    QAction *undo = m_on->window->actions().undo;
    undo->trigger();
    QVERIFY2(answer().contains("Not made yet"), qPrintable(answer()));
    Upgrade former = m_on->facts.upgrades.at(4);
    former.state = UpgradeState::Ended;
    former.outcome = Outcome::Cancelled;
    Upgrade made = m_on->facts.upgrades.at(4);
    made.sessionId = QUuid::createUuid();
    made.fileName = Oldest;
    made.reason.clear();
    made.place = 12;
    made.createdAt = m_on->clock.now().addSecs(1);
    m_on->window->applyFacts({.upgrades = {former, made}});
    undo->trigger();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().value<QList<QUuid>>(), QList<QUuid>{made.sessionId});
    QCOMPARE(requested.size(), 2);
    QCOMPARE(ordered(requested).systems, QList<EndpointId>{5});
    QCOMPARE(ordered(requested).fileNames, QStringList{Newest});
    QCOMPARE(ordered(requested).reason, "another board is in it");
    QCOMPARE(ordered(requested).place, 2);
}

void OrdersTest::undoOfLabels()
{
    QSignalSpy changed(m_on->window.get(), &MainWindow::labelsChangeRequested);
    m_on->dialogs.labels = {.site = "Oslo", .tags = QStringList{"large"}};
    m_on->select({5});
    m_on->window->actions().setLabels->trigger();
    m_on->window->actions().undo->trigger();
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.last().at(1).toString(), QString());
    QCOMPARE(changed.last().at(2).toStringList(), QStringList());
}

void OrdersTest::retryOfAnOlderVersionAsks()
{
    QSignalSpy retried(m_on->window.get(), &MainWindow::retryRequested);
    Facts facts;
    facts.endpoints = {m_on->facts.endpoints.at(0)}; // Boardroom, came back unchanged
    facts.endpoints[0].identification.softwareVersion = "TC7.3.99";
    m_on->window->applyFacts(facts);
    m_on->dialogs.says = false;
    m_on->select({1});
    m_on->window->actions().retry->trigger();
    QCOMPARE(retried.size(), 0);
    QCOMPARE(m_on->dialogs.questions.size(), 1);
    QVERIFY(m_on->dialogs.questions.first().text.contains("go back to an older version"));
    facts.endpoints[0].identification.softwareVersion = "TC7.3.21.aaa";
    m_on->window->applyFacts(facts);
    m_on->window->actions().retry->trigger();
    QVERIFY(m_on->dialogs.questions.last().text.contains("runs already"));
    m_on->dialogs.says = true;
    m_on->window->actions().retry->trigger();
    QCOMPARE(retried.size(), 1);
}

void OrdersTest::commandsAreAnswered()
{
    m_on->window->setListening({"0.0.0.0", 80, {"http://10.0.0.5"}, {}});
    m_on->window->findChild<ListeningBar *>()->findChild<QToolButton *>()->click();
    QVERIFY2(answer().contains("http://10.0.0.5"), qPrintable(answer()));
    m_on->select({5});
    m_on->window->actions().moveLast->trigger();
    QVERIFY2(answer().contains("Nothing waits behind"), qPrintable(answer()));
    m_on->window->actions().moveFirst->trigger();
    QVERIFY2(answer().contains("moved forward"), qPrintable(answer()));
    m_on->select({5, 8}); // the second one installs
    m_on->window->actions().cancel->trigger();
    QVERIFY2(answer().contains("2 upgrade(s) cancelled. 1 of them"), qPrintable(answer()));
    m_on->select({2});
    m_on->window->actions().copy->trigger();
    QVERIFY2(answer().contains("copied"), qPrintable(answer()));
}

void OrdersTest::systemsAreRemovedAndPutBack()
{
    QSignalSpy removed(m_on->window.get(), &MainWindow::removalRequested);
    QSignalSpy back(m_on->window.get(), &MainWindow::putBackRequested);
    const RolloutSummary before = m_on->window->systems().summary();
    m_on->select({1, 5}); // one came back unchanged, one waits
    m_on->dialogs.says = false;
    m_on->window->actions().remove->trigger();
    QCOMPARE(removed.size(), 0);
    QVERIFY(m_on->dialogs.questions.last().text.contains("1 upgrade(s) will be cancelled"));
    QVERIFY(m_on->dialogs.questions.last().text.contains("calls in again is back"));
    QVERIFY(m_on->dialogs.questions.last().text.contains("password"));
    m_on->dialogs.says = true;
    m_on->window->actions().remove->trigger();
    QCOMPARE(removed.first().first().value<QList<EndpointId>>().size(), 2);

    Facts gone;
    gone.endpoints = {m_on->facts.endpoints.at(0), m_on->facts.endpoints.at(4)};
    for (Endpoint &endpoint : gone.endpoints)
        endpoint.isRemoved = true;
    m_on->window->applyFacts(gone);
    QVERIFY(!m_on->rowOf(1).isValid());
    QVERIFY(!m_on->rowOf(5).isValid());
    QCOMPARE(m_on->window->systems().summary().systems, before.systems - 2);
    QCOMPARE(m_on->window->systems().summary().needOperator, before.needOperator - 1);

    m_on->window->actions().undo->trigger();
    QCOMPARE(back.first().first().value<QList<EndpointId>>().size(), 2);
    for (Endpoint &endpoint : gone.endpoints)
        endpoint.isRemoved = false;
    m_on->window->applyFacts(gone);
    QVERIFY(m_on->rowOf(1).isValid());
    QCOMPARE(m_on->window->systems().summary(), before);
}

void OrdersTest::borrowedSystemsStay()
{
    QSignalSpy removed(m_on->window.get(), &MainWindow::removalRequested);
    FormerManager former{.endpoint = 5, .mode = "TMS", .address = "10.0.0.1"};
    former.borrowedAt = m_on->clock.now();
    m_on->window->setFormerManager(former);
    m_on->select({5});
    m_on->window->actions().remove->trigger();
    QCOMPARE(removed.size(), 0);
    QVERIFY2(answer().contains("give them back first"), qPrintable(answer()));
}

void OrdersTest::linkInTheRow()
{
    QSignalSpy retried(m_on->window.get(), &MainWindow::retryRequested);
    SystemsView &view = m_on->view();
    const QModelIndex boardroom = m_on->rowOf(1);
    QCOMPARE(boardroom.row(), 0);
    const QString state = boardroom.siblingAtColumn(int(SystemsColumn::State)).data().toString();
    QVERIFY2(state.contains("unchanged") && state.contains("check"), qPrintable(state));
    const QRect button = view.dueLinkOf(boardroom);
    QVERIFY(view.visualRect(boardroom.siblingAtColumn(int(SystemsColumn::State))).contains(button));
    QVERIFY(view.dueLinkOf(m_on->rowOf(2)).isEmpty());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, button.center());
    QCOMPARE(retried.size(), 1);
    QCOMPARE(retried.first().first().value<QList<QUuid>>(),
             QList<QUuid>{m_on->facts.upgrades.at(0).sessionId});
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(boardroom).center());
    QCOMPARE(retried.size(), 1);
    m_on->select({1});
    m_on->window->actions().retry->trigger();
    QCOMPARE(retried.size(), 2);
    m_on->window->actions().takeDue->trigger();
    QCOMPARE(retried.size(), 3);
    m_on->select({2});
    QVERIFY(!m_on->window->actions().takeDue->isEnabled());
}

void OrdersTest::whatToDoOpensTheDetails()
{
    Upgrade silent = m_on->facts.upgrades.at(0);
    silent.outcome = Outcome::Silent;
    Endpoint newcomer = madeEndpoint(77, "Newcomer", "TC7.0.2", {}, m_on->clock.now());
    newcomer.isAccepted = false;
    m_on->window->applyFacts({.endpoints = {newcomer}, .upgrades = {silent}});
    m_on->window->actions().details->setChecked(false);
    const auto *details = m_on->window->findChild<DetailPane *>();
    m_on->select({2});
    QVERIFY(!details->isVisible());
    const auto click = [&](EndpointId id) {
        m_on->view().scrollTo(m_on->rowOf(id));
        const QPoint at = m_on->view().dueLinkOf(m_on->rowOf(id)).center();
        QTest::mouseClick(m_on->view().viewport(), Qt::LeftButton, {}, at);
    };
    click(1);
    QVERIFY(details->isVisible());
    QCOMPARE(m_on->view().selectedSystems(), QList<EndpointId>{1});
    QSignalSpy accepted(m_on->window.get(), &MainWindow::acceptRequested);
    click(77);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().first().value<QList<EndpointId>>(), QList<EndpointId>{77});
}

void OrdersTest::queueByKey()
{
    QSignalSpy ordered(m_on->window.get(), &MainWindow::queueOrderRequested);
    const QUuid first = m_on->facts.upgrades.at(9).sessionId;
    const QUuid second = m_on->facts.upgrades.at(4).sessionId;
    m_on->select({2});
    QVERIFY2(!m_on->window->actions().moveUp->isEnabled(), "it does not wait");
    m_on->select({5});
    m_on->window->actions().moveUp->trigger();
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(ordered.first().first().value<QList<QUuid>>(), (QList<QUuid>{second, first}));
    m_on->window->actions().moveDown->trigger();
    QCOMPARE(ordered.size(), 1); // it is the last already
    m_on->select({11});
    m_on->window->actions().moveLast->trigger();
    QCOMPARE(ordered.size(), 2);
}

void OrdersTest::queueByDrag()
{
    QSignalSpy ordered(m_on->window.get(), &MainWindow::queueOrderRequested);
    SystemsView &view = m_on->view();
    const std::unique_ptr<QMimeData> dragged(view.model()->mimeData({m_on->rowOf(5)}));
    QVERIFY2(!m_on->drag(*view.viewport(), *dragged, m_on->middleOf(m_on->rowOf(4))),
             "proved: no place in the queue");
    const QRect target = view.visualRect(m_on->rowOf(11));
    const QPoint upper = target.topLeft() + QPoint(20, 4);
    QVERIFY(m_on->drag(*view.viewport(), *dragged, upper));
    QVERIFY(m_on->drop(*view.viewport(), *dragged, upper));
    QCOMPARE(ordered.size(), 1);
    QCOMPARE(
        ordered.first().first().value<QList<QUuid>>(),
        (QList<QUuid>{m_on->facts.upgrades.at(4).sessionId, m_on->facts.upgrades.at(9).sessionId}));
}

void OrdersTest::order(EndpointId system, const QString &package)
{
    m_on->dialogs.package = {package};
    m_on->window->packagesView().clearSelection();
    m_on->select({system});
    m_on->window->actions().upgrade->trigger();
}

Upgrade OrdersTest::made(EndpointId system, const QString &package, int place)
{
    Upgrade upgrade =
        madeUpgrade(m_on->facts.endpoints.at(int(system) - 1), madePackage(package, 1000),
                    UpgradeState::Queued, m_on->clock.now());
    upgrade.sessionId = QUuid::createUuid();
    upgrade.createdAt = m_on->clock.now().addSecs(1);
    upgrade.place = place;
    return upgrade;
}

void OrdersTest::barTellsWhatWasDone()
{
    QVERIFY(bar().isHidden());
    order(1, Newest);
    QCOMPARE(answer(), "1 system(s) will get TC7.3.21.");
    QVERIFY(bar().offersUndo());
    m_on->dialogs.notBefore = m_on->clock.now().addSecs(600);
    order(5, Newest);
    QVERIFY2(answer().contains("1 system(s) will get TC7.3.21, not before"), qPrintable(answer()));
    m_on->dialogs.notBefore = {};
    m_on->dialogs.labels = {.site = "Oslo", .tags = std::nullopt};
    m_on->select({5});
    m_on->window->actions().setLabels->trigger();
    QCOMPARE(answer(), "Labels of 1 system(s) changed.");
    QVERIFY(bar().offersUndo());
    m_on->window->actions().cancel->trigger();
    QVERIFY2(answer().contains("cancelled"), qPrintable(answer()));
    QVERIFY2(!bar().offersUndo(), "what is cancelled can't be taken back");
    m_on->select({1});
    m_on->window->actions().retry->trigger();
    QCOMPARE(answer(), "1 upgrade(s) started again.");
    m_on->window->actions().remove->trigger();
    QCOMPARE(answer(), "1 system(s) removed.");
    QSignalSpy back(m_on->window.get(), &MainWindow::putBackRequested);
    bar().findChild<QPushButton *>()->click();
    QCOMPARE(back.size(), 1);
    QVERIFY2(answer().contains("Taken back"), qPrintable(answer()));
    QVERIFY(!bar().offersUndo());
    m_on->window->actions().copy->trigger();
    QVERIFY2(answer().contains("copied"), qPrintable(answer()));
}

void OrdersTest::barGoesByItself()
{
    order(1, Newest);
    auto *time = bar().findChild<QTimer *>();
    QVERIFY(time->isActive());
    QCOMPARE(time->interval(), 8000);
    time->start(1);
    QTRY_VERIFY(bar().isHidden());
    order(5, Newest);
    QVERIFY(!bar().isHidden());
    QTest::keyClick(&m_on->view(), Qt::Key_Escape);
    QVERIFY(bar().isHidden());
    QVERIFY2(m_on->window->actions().undo->isEnabled(), "it can be taken back all the same");
}

void OrdersTest::barStaysWhereSomebodyIs()
{
    order(1, Newest);
    auto *time = bar().findChild<QTimer *>();
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(&bar(), &enter);
    QVERIFY(!time->isActive());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&bar(), &leave);
    QVERIFY(time->isActive());
    m_on->window->activateWindow();
    bar().findChild<QPushButton *>()->setFocus();
    QVERIFY(!time->isActive());
    m_on->view().setFocus();
    QVERIFY(time->isActive());
}

static QStringList readOut; // what a screen reader was told

void OrdersTest::barIsReadOut()
{
    QAccessible::setActive(true);
    const bool isHeard = QAccessible::isActive(); // the platform of tests has no screen reader
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            readOut.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#else
        if (event->type() == QAccessible::Alert)
            readOut.append(static_cast<QWidget *>(event->object())->accessibleName());
#endif
    });
    order(1, Newest);
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);
    const QString sentence = "1 system(s) will get TC7.3.21.";
    QCOMPARE(readOut, isHeard ? QStringList{sentence} : QStringList());
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bar());
    QCOMPARE(spoken->text(QAccessible::Name), sentence);
}

void OrdersTest::barStaysInTheWindow()
{
    m_on->select({5, 8}); // the second one installs
    m_on->window->actions().cancel->trigger();
    for (const int width : {1700, 700}) {
        m_on->window->resize(width, 640);
        QCoreApplication::processEvents();
        const QRect room = bar().parentWidget()->rect();
        QVERIFY(room.contains(bar().geometry()));
        const auto *label = bar().findChild<QLabel *>();
        const QRect words = label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 1000),
                                                              Qt::TextWordWrap, label->text());
        QVERIFY(words.height() <= label->height());
    }
}

void OrdersTest::ordersFoldIntoOne()
{
    QSignalSpy cancelled(m_on->window.get(), &MainWindow::cancelRequested);
    order(1, Newest);
    order(5, Newest);
    QCOMPARE(answer(), "2 system(s) will get TC7.3.21.");
    const Facts facts{.upgrades = {made(1, Newest, 21), made(5, Newest, 22)}};
    m_on->window->applyFacts(facts);
    QVERIFY2(m_on->window->actions().undo->text().contains("2 upgrade(s)"),
             qPrintable(m_on->window->actions().undo->text()));
    m_on->window->actions().undo->trigger();
    QSet<QUuid> sessions;
    for (const QVariantList &call : cancelled) {
        for (const QUuid &session : call.first().value<QList<QUuid>>())
            sessions.insert(session);
    }
    QCOMPARE(sessions,
             (QSet<QUuid>{facts.upgrades.at(0).sessionId, facts.upgrades.at(1).sessionId}));
    QVERIFY(!m_on->window->actions().undo->isEnabled());
}

void OrdersTest::onlyOneKindFolds()
{
    order(1, Newest);
    order(5, Oldest);
    QCOMPARE(answer(), "1 system(s) will get TC6.3.0.");
    // The same system again is another order, for its undo is another.
    order(5, Oldest);
    QCOMPARE(answer(), "1 system(s) will get TC6.3.0.");
    order(1, Newest);
    QTest::keyClick(&m_on->view(), Qt::Key_Escape);
    order(5, Newest);
    QCOMPARE(answer(), "1 system(s) will get TC7.3.21.");
}

QTEST_MAIN(OrdersTest)
#include "tst_orders.moc"
