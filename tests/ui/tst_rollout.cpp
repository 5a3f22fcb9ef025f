// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The roll-out on the real window: verdicts while dragging, what may start, groups, what needs the
// operator, the library and the protocol.

#include "ordered.h"
#include "windowfixture.h"

#include <ui/common/actions.h>
#include <ui/common/assessmentwords.h>
#include <ui/details/protocolview.h>
#include <ui/packages/importbar.h>
#include <ui/problembar.h>
#include <ui/summarybar.h>
#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTranslator>
#include <QUrl>

using namespace Uplift;

namespace
{

/// Makes every text half as long again.
class LongerTexts : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() / 2, u'n');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class RolloutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_on.reset(); }
    void everyVerdictShowsWhileDragging_data();
    void everyVerdictShowsWhileDragging();
    void verdictsGoWithTheDrag();
    void stepsAreProposedOrTheMissingFileNamed();
    void otherHardwareTakesAReason();
    void startsWithoutAskingOnlyWhereAllFits();
    void downgradesAreMarkedInTheRow();
    void groupsCollapseAndTakeDrops();
    void groupingIsRemembered();
    void columnsMoveAndAreRemembered();
    void labels();
    void newcomersAreAccepted();
    void filesFromTheFileManager();
    void importShowsProgressAndErrors();
    void headerShowsSpeedAndEnd();
    void protocolIsMaskedAndCopied();
    void longerTextsFitTheSmallestWindow();
    void tabReachesEveryControl();

private:
    std::unique_ptr<WindowFixture> m_on;
};

void RolloutTest::initTestCase()
{
    qRegisterMetaType<QList<EndpointId>>();
}

void RolloutTest::init()
{
    m_on = std::make_unique<WindowFixture>(rolloutWithQueue(TestClock().now()));
    QVERIFY(QTest::qWaitForWindowExposed(m_on->window.get()));
}

void RolloutTest::everyVerdictShowsWhileDragging_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<EndpointId>("system");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("icon");
    QTest::newRow("fits") << Newest << EndpointId(5) << "Fits"
                          << "proved";
    QTest::newRow("already there") << Newest << EndpointId(4) << "Already there"
                                   << "proved";
    QTest::newRow("downgrade") << Oldest << EndpointId(5) << "Downgrade"
                               << "downgrade";
    QTest::newRow("needs a key") << "s52010tc8_0_0.pkg" << EndpointId(5) << "May need a release key"
                                 << "key";
    QTest::newRow("other hardware") << Newest << EndpointId(10) << "Made for s52010, not for s53200"
                                    << "failed";
    QTest::newRow("not known") << Newest << EndpointId(8) << "Not known yet"
                               << "information";
    QTest::newRow("under way") << Newest << EndpointId(2) << "An upgrade is under way"
                               << "downloading";
}

void RolloutTest::everyVerdictShowsWhileDragging()
{
    QFETCH(const QString, package);
    QFETCH(const EndpointId, system);
    QFETCH(const QString, word);
    QFETCH(const QString, icon);
    Facts more;
    more.packages = {madePackage("s52010tc8_0_0.pkg", 1000)};
    if (system == 8) { // not under way, so that the verdict counts
        more.upgrades = {m_on->facts.upgrades.at(7)};
        more.upgrades[0].state = UpgradeState::Ended;
        more.upgrades[0].outcome = Outcome::Cancelled;
    }
    m_on->window->applyFacts(more);
    SystemsView &view = m_on->view();
    const QRect cell =
        view.visualRect(m_on->rowOf(system).siblingAtColumn(int(SystemsColumn::State)));
    const QImage before = view.viewport()->grab(cell).toImage();
    const auto data = WindowFixture::packages({package});
    QVERIFY(m_on->drag(*view.viewport(), *data, m_on->middleOf(m_on->rowOf(1))));
    const Assessment shown = view.dropMarks().of(system);
    QCOMPARE(textOf(shown), word);
    QCOMPARE(lookOf(shown).icon, icon);
    QVERIFY(view.viewport()->grab(cell).toImage() != before);
}

void RolloutTest::verdictsGoWithTheDrag()
{
    SystemsView &view = m_on->view();
    const QImage before = view.viewport()->grab().toImage();
    const auto data = WindowFixture::packages({Newest});
    QVERIFY(m_on->drag(*view.viewport(), *data, m_on->middleOf(m_on->rowOf(5))));
    QVERIFY(view.dropMarks().isActive());
    QDragLeaveEvent leave;
    QApplication::sendEvent(view.viewport(), &leave);
    QVERIFY(!view.dropMarks().isActive());
    QCOMPARE(view.viewport()->grab().toImage(), before);
    m_on->dialogs.says = false;
    QVERIFY(m_on->drag(*view.viewport(), *data, m_on->middleOf(m_on->rowOf(5))));
    QVERIFY(m_on->drop(*view.viewport(), *data, m_on->middleOf(m_on->rowOf(5))));
    QVERIFY(!view.dropMarks().isActive());
}

void RolloutTest::stepsAreProposedOrTheMissingFileNamed()
{
    const StepRule rule{.family = "s52010",
                        .target = SoftwareVersion::parse(u"CE9.0.0"),
                        .needs = SoftwareVersion::parse(u"TC7.3.21"),
                        .why = "because"};
    m_on->window->setStepRules(StepRules({rule}));
    const QString ce9 = "s52010ce9_15_17.pkg";
    m_on->window->applyFacts({.packages = {madePackage(ce9, 1000)}});
    SystemsView &view = m_on->view();
    const auto data = WindowFixture::packages({ce9});
    QVERIFY(m_on->drag(*view.viewport(), *data, m_on->middleOf(m_on->rowOf(5))));
    QCOMPARE(textOf(view.dropMarks().of(5)), "Via TC7.3.21");
    QCOMPARE(view.dropMarks().of(5).prospect, Prospect::WillUpgrade);
    QDragLeaveEvent leave;
    QApplication::sendEvent(view.viewport(), &leave);
    m_on->window->applyFacts({.vanishedPackages = {Newest}});
    QVERIFY(m_on->drag(*view.viewport(), *data, m_on->middleOf(m_on->rowOf(5))));
    QCOMPARE(view.dropMarks().of(5).prospect, Prospect::StepMissing);
    QVERIFY(textOf(view.dropMarks().of(5)).contains(view.dropMarks().of(5).missingFile));
    QVERIFY(view.dropMarks().of(5).missingFile.startsWith("s52010tc7"));
}

void RolloutTest::otherHardwareTakesAReason()
{
    QSignalSpy requested(m_on->window.get(), &MainWindow::upgradeRequested);
    const auto data = WindowFixture::packages({Newest});
    const QPoint at = m_on->middleOf(m_on->rowOf(10));
    QVERIFY(m_on->drop(*m_on->view().viewport(), *data, at));
    QVERIFY2(requested.isEmpty(), "the summary stands, nothing starts on other hardware");
    m_on->dialogs.insists = true;
    m_on->dialogs.reason = "it is an SX20 in fact";
    QVERIFY(m_on->drop(*m_on->view().viewport(), *data, at));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(ordered(requested).systems, QList<EndpointId>{10});
    QCOMPARE(ordered(requested).reason, "it is an SX20 in fact");
}

void RolloutTest::startsWithoutAskingOnlyWhereAllFits()
{
    QSignalSpy requested(m_on->window.get(), &MainWindow::upgradeRequested);
    m_on->dialogs.says = false;
    m_on->window->actions().startWithoutAsking->setChecked(true);
    const auto drop = [&](EndpointId onto) {
        const auto data = WindowFixture::packages({Newest});
        return m_on->drop(*m_on->view().viewport(), *data, m_on->middleOf(m_on->rowOf(onto)));
    };
    QVERIFY(drop(5));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_on->dialogs.proposals.size(), 0);
    for (const EndpointId other : {4, 10, 2})
        QVERIFY(drop(other));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(m_on->dialogs.proposals.size(), 3);
}

void RolloutTest::downgradesAreMarkedInTheRow()
{
    Facts facts;
    Upgrade back = m_on->facts.upgrades.at(4);
    back.fileName = Oldest;
    back.targetVersion = "TC6.3.0";
    m_on->window->applyFacts({.upgrades = {back}});
    const QModelIndex target = m_on->rowOf(5).siblingAtColumn(int(SystemsColumn::Target));
    QCOMPARE(target.data().toString(), "↓ TC6.3.0");
    QVERIFY(target.data(Qt::AccessibleTextRole).toString().contains("downgrade"));
    QVERIFY(target.data(Qt::ToolTipRole).toString().contains("older than what the system runs"));
    const QModelIndex up = m_on->rowOf(2).siblingAtColumn(int(SystemsColumn::Target));
    QCOMPARE(up.data().toString(), "TC7.3.21");
}

void RolloutTest::groupsCollapseAndTakeDrops()
{
    m_on->window->actions().groupBy.at(int(Grouping::State))->trigger();
    SystemsView &view = m_on->view();
    QCOMPARE(view.model()->rowCount(), 5);
    const QModelIndex needy = view.model()->index(0, 0);
    QCOMPARE(needy.data().toString(), "Needs you (1)");
    QVERIFY(view.isExpanded(needy));
    const QModelIndex waiting = view.model()->index(2, 0);
    QCOMPARE(waiting.data().toString(), "Waiting (2)");
    QTest::keyClick(&view, Qt::Key_Home);
    view.setCurrentIndex(waiting);
    QTest::keyClick(&view, Qt::Key_Left);
    QVERIFY(!view.isExpanded(waiting));
    Upgrade proved = m_on->facts.upgrades.at(1);
    proved.state = UpgradeState::Ended;
    proved.outcome = Outcome::Proved;
    m_on->window->applyFacts({.upgrades = {proved}});
    QVERIFY2(!view.isExpanded(view.model()->index(2, 0)), "stays as the operator left it");
    QCOMPARE(view.selectedSystems(), (QList<EndpointId>{5, 11}));
    // Right after a key no row moves.
    QCOMPARE(view.model()->index(1, 0).data().toString(), "Running (5)");
    QTRY_COMPARE(view.model()->index(1, 0).data().toString(), "Running (4)");

    m_on->dialogs.says = false;
    const auto data = WindowFixture::packages({Newest});
    const QPoint at = m_on->middleOf(view.model()->index(1, 0));
    QVERIFY(m_on->drag(*view.viewport(), *data, at));
    QVERIFY(m_on->drop(*view.viewport(), *data, at));
    QCOMPARE(m_on->dialogs.proposals.size(), 1);
    QCOMPARE(m_on->dialogs.proposals.first().systems.size(), 4); // all that run

    m_on->window->findChild<QLineEdit *>()->setText("state:waiting");
    m_on->window->actions().selectAll->trigger();
    QCOMPARE(view.selectedSystems(), (QList<EndpointId>{5, 11}));
    m_on->window->actions().groupBy.at(0)->trigger();
    QCOMPARE(view.model()->rowCount(), 2);
}

void RolloutTest::groupingIsRemembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        WindowFixture first(m_on->facts, file);
        first.window->actions().groupBy.at(int(Grouping::Version))->trigger();
    }
    WindowFixture second(m_on->facts, file);
    QVERIFY(second.window->actions().groupBy.at(int(Grouping::Version))->isChecked());
    QCOMPARE(second.view().model()->index(1, 0).data().toString(), "TC7.0.2 (7)");
}

void RolloutTest::columnsMoveAndAreRemembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        WindowFixture first(m_on->facts, file);
        QVERIFY(first.view().isColumnHidden(int(SystemsColumn::SerialNumber)));
        QMenu *columns = first.window->actions().columnsMenu;
        Q_EMIT columns->aboutToShow();
        const QList<QAction *> entries = columns->actions();
        (*std::ranges::find(entries, QString("Serial number"), &QAction::text))->trigger();
        first.view().header()->moveSection(0, 2);
        first.window->close();
    }
    WindowFixture second(m_on->facts, file);
    QVERIFY(!second.view().isColumnHidden(int(SystemsColumn::SerialNumber)));
    QCOMPARE(second.view().header()->visualIndex(0), 2);
}

void RolloutTest::labels()
{
    QSignalSpy changed(m_on->window.get(), &MainWindow::labelsChangeRequested);
    Endpoint oslo = m_on->facts.endpoints.at(2);
    oslo.site = "Oslo";
    m_on->window->applyFacts({.endpoints = {oslo}});
    m_on->select({2, 3});
    m_on->dialogs.labels.tags = QStringList{"pilot"};
    m_on->window->actions().setLabels->trigger();
    const LabelsQuestion question = m_on->dialogs.labelQuestions.first();
    QCOMPARE(question.systems, 2);
    QVERIFY2(!question.site, "they differ");
    QCOMPARE(question.tags, QStringList());
    QCOMPARE(question.knownSites, QStringList{"Oslo"});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).at(0).value<QList<EndpointId>>(), QList<EndpointId>{3});
    QCOMPARE(changed.at(1).at(1).toString(), "Oslo"); // its own, left alone
    QCOMPARE(changed.at(1).at(2).toStringList(), QStringList{"pilot"});
}

void RolloutTest::newcomersAreAccepted()
{
    QSignalSpy accepted(m_on->window.get(), &MainWindow::acceptRequested);
    QAction *accept = m_on->window->actions().accept;
    Endpoint newcomer = madeEndpoint(77, "Newcomer", "TC7.0.2", {}, m_on->clock.now());
    newcomer.isAccepted = false;
    m_on->window->applyFacts({.endpoints = {newcomer}});
    const int column = int(SystemsColumn::State);
    QCOMPARE(m_on->rowOf(77).siblingAtColumn(column).data().toString(),
             "New, waits to be accepted");
    m_on->select({2});
    QVERIFY(!accept->isEnabled());
    m_on->select({2, 77});
    accept->trigger();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(accepted.first().first().value<QList<EndpointId>>(), QList<EndpointId>{77});
    newcomer.isAccepted = true;
    m_on->window->applyFacts({.endpoints = {newcomer}});
    QVERIFY(!accept->isEnabled());
    QCOMPARE(m_on->rowOf(77).siblingAtColumn(column).data().toString(),
             "Not known whether there is an update");
}

void RolloutTest::filesFromTheFileManager()
{
    QSignalSpy wanted(m_on->window.get(), &MainWindow::importRequested);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile("/media/stick/" + Newest), QUrl("http://example.org/a")});
    for (QWidget *onto : {m_on->window->packagesView().viewport(), m_on->view().viewport()}) {
        QVERIFY(m_on->drag(*m_on->window, files, QPoint(20, 200)));
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &files, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(onto, &enter);
        QVERIFY2(enter.isAccepted(), "the window behind the view takes it");
    }
    QVERIFY(m_on->drop(*m_on->window, files, QPoint(20, 200)));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toStringList(), QStringList{"/media/stick/" + Newest});
    QMimeData text;
    text.setText(Newest);
    QVERIFY(!m_on->drag(*m_on->window, text, QPoint(20, 200)));
    m_on->dialogs.files = {"/other.pkg"};
    m_on->window->actions().addPackages->trigger();
    QCOMPARE(wanted.last().first().toStringList(), QStringList{"/other.pkg"});
}

void RolloutTest::importShowsProgressAndErrors()
{
    QSignalSpy cancelled(m_on->window.get(), &MainWindow::importCancelRequested);
    auto *bar = m_on->window->findChild<ImportBar *>();
    QVERIFY(!bar->isVisible());
    PackageImport import{.id = 7, .fileName = Newest, .copied = 100'000'000, .total = 400'000'000};
    m_on->window->showImport(import);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QProgressBar *>()->value(), 250);
    bar->findChild<QToolButton *>()->click();
    QCOMPARE(cancelled.first().first().toInt(), 7);
    import.isOver = true;
    import.error = Error{ErrorCode::DiskFull, { Newest, "300000000" }};
    m_on->window->showImport(import);
    QVERIFY(!bar->isVisible());
    const auto *problems = m_on->window->findChild<ProblemBar *>();
    QCOMPARE(problems->problems(), QList<Error>{*import.error});
    const QString said = problems->findChildren<QLabel *>().at(1)->text();
    QVERIFY2(said.contains(Newest) && said.contains("300 MB"), qPrintable(said));
}

void RolloutTest::headerShowsSpeedAndEnd()
{
    auto *bar = m_on->window->findChild<SummaryBar *>();
    bar->letTimePass(m_on->clock.now());
    const QList<QLabel *> labels = bar->findChildren<QLabel *>();
    const auto shows = [&](const QString &text) {
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(text);
        });
    };
    QVERIFY(shows("7.0 MB/s"));
    QVERIFY(shows("done about"));
    const QList<QToolButton *> buttons = bar->findChildren<QToolButton *>();
    (*std::ranges::find(buttons, QString("1 need(s) you"), &QToolButton::text))->click();
    QCOMPARE(m_on->view().model()->rowCount(), 1);
    QCOMPARE(m_on->window->findChild<QLineEdit *>()->text(), "state:needs");
}

void RolloutTest::protocolIsMaskedAndCopied()
{
    QSignalSpy asked(m_on->window.get(), &MainWindow::protocolRequested);
    m_on->select({2});
    QCOMPARE(asked.size(), 0); // nobody looks
    auto *protocol = m_on->window->findChild<ProtocolView *>();
    auto *tabs = m_on->window->findChild<QTabWidget *>();
    tabs->setCurrentWidget(protocol);
    QCOMPARE(asked.size(), 1);
    const QList<LogEntry> messages{
        {.id = 1,
         .at = m_on->clock.now(),
         .endpoint = 2,
         .kind = LogKind::CheckedIn,
         .arguments = {"Boot"},
         .raw = "POST / HTTP/1.1\r\nAuthorization: Basic abc\r\n\r\n<Event>Boot</Event>"},
        {.id = 2,
         .at = m_on->clock.now(),
         .endpoint = 2,
         .kind = LogKind::AnswerSent,
         .arguments = {"200", "40"},
         .raw = "HTTP/1.1 200 OK\r\n\r\n<ReleaseKey>1234567890ABCDEF</ReleaseKey>"}};
    m_on->window->showProtocol(3, messages);
    QCOMPARE(protocol->findChild<QTreeView *>()->model()->rowCount(), 0); // of another system
    m_on->window->showProtocol(2, messages);
    auto *list = protocol->findChild<QTreeView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    const auto *text = protocol->findChild<QPlainTextEdit *>();
    QVERIFY(text->toPlainText().contains("<ReleaseKey>********</ReleaseKey>"));
    list->setCurrentIndex(list->model()->index(1, 0));
    QVERIFY(text->toPlainText().contains("Authorization: ********"));
    protocol->findChild<QToolButton *>()->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains("<Event>Boot</Event>"));
    QVERIFY(!copied.contains("1234567890ABCDEF") && !copied.contains("Basic abc"));

    m_on->window->applyFacts({.log = {{.id = 3, .at = m_on->clock.now(), .endpoint = 2}}});
    QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 2, 10'000);
    m_on->select({3});
    QCOMPARE(asked.last().first().toLongLong(), 3);
    QCOMPARE(list->model()->rowCount(), 0);
}

void RolloutTest::longerTextsFitTheSmallestWindow()
{
    LongerTexts longer;
    QCoreApplication::installTranslator(&longer);
    m_on->window->resize(1024, 640);
    QApplication::processEvents();
    const QSize least = m_on->window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 640,
             qPrintable(QString("%1x%2").arg(least.width()).arg(least.height())));
    for (const QToolButton *button : m_on->window->findChildren<QToolButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() &&
            !qobject_cast<QLineEdit *>(button->parent()))
            QTRY_VERIFY2(button->width() >= button->minimumSizeHint().width(),
                         qPrintable(QStringLiteral("%1: %2 of %3")
                                        .arg(button->text())
                                        .arg(button->width())
                                        .arg(button->minimumSizeHint().width())));
    }
    QCoreApplication::removeTranslator(&longer);
}

void RolloutTest::tabReachesEveryControl()
{
    m_on->window->activateWindow();
    m_on->view().setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        reached.insert(focus);
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget() != nullptr, true);
    for (QWidget *widget : m_on->window->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() &&
            widget->isVisibleTo(m_on->window.get()) && !widget->inherits("QScrollArea") &&
            !widget->focusProxy())
            QVERIFY2(reached.contains(widget), qPrintable(widget->metaObject()->className() +
                                                          QString(" ") + widget->accessibleName()));
    }
}

QTEST_MAIN(RolloutTest)
#include "tst_rollout.moc"
