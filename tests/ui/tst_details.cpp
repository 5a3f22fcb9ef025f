// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The details of what is chosen: where they stand, when they are seen, and what they say.

#include "windowfixture.h"

#include <ui/common/actions.h>
#include <ui/details/detailpane.h>
#include <ui/details/protocolview.h>
#include <ui/details/selectionview.h>
#include <ui/details/systemdetails.h>
#include <ui/details/timelineview.h>
#include <ui/detailssplitter.h>
#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Uplift;

class DetailsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_on.reset(); }
    void standBesideOrBelow();
    void hiddenWhileNothingIsChosen();
    void closedAndBroughtBack();
    void nothingJumps();
    void roomIsRemembered();
    void factsStandInOneColumn();
    void severalAreSummedUp();
    void chosenPackageIsJudged();
    void timelineAndProtocolAreReached();
    void goneSystemsAreNotShown();

private:
    DetailPane &pane() { return *m_on->window->findChild<DetailPane *>(); }
    DetailsSplitter &splitter() { return *m_on->window->findChild<DetailsSplitter *>(); }
    QStringList texts(const QWidget &of) const;

    std::unique_ptr<WindowFixture> m_on;
};

void DetailsTest::init()
{
    m_on = std::make_unique<WindowFixture>(rolloutWithQueue(TestClock().now()));
    QVERIFY(QTest::qWaitForWindowExposed(m_on->window.get()));
}

/// "name=value" of each line.
QStringList DetailsTest::texts(const QWidget &of) const
{
    QStringList said;
    for (const QLabel *label : of.findChildren<QLabel *>()) {
        if (!label->isHidden() && !label->accessibleName().isEmpty())
            said.append(label->accessibleName());
    }
    return said;
}

void DetailsTest::standBesideOrBelow()
{
    m_on->select({2});
    for (const int width : {1440, 1200, 1199, 1024, 1440}) {
        m_on->window->resize(width, 760);
        QCoreApplication::processEvents();
        const bool isBeside = width >= 1200;
        QCOMPARE(splitter().orientation(), isBeside ? Qt::Horizontal : Qt::Vertical);
        const QRect details(pane().mapTo(m_on->window.get(), QPoint()), pane().size());
        const QRect systems(m_on->view().mapTo(m_on->window.get(), QPoint()), m_on->view().size());
        QVERIFY(!details.intersects(systems));
        QVERIFY(isBeside ? details.left() > systems.right() : details.top() > systems.bottom());
    }
}

void DetailsTest::hiddenWhileNothingIsChosen()
{
    QVERIFY(!pane().isVisible());
    const int wide = m_on->view().width();
    m_on->select({2});
    QVERIFY(pane().isVisible());
    QTRY_VERIFY(m_on->view().width() < wide);
    m_on->view().clearSelection();
    QVERIFY(!pane().isVisible());
    QTRY_COMPARE(m_on->view().width(), wide);
}

void DetailsTest::closedAndBroughtBack()
{
    m_on->window->activateWindow();
    m_on->select({2});
    QToolButton *close = nullptr;
    for (auto *button : pane().findChildren<QToolButton *>()) {
        if (button->accessibleName() == "Close the details")
            close = button;
    }
    QVERIFY(close);
    close->click();
    QVERIFY(!pane().isVisible());
    QVERIFY(m_on->view().hasFocus());
    m_on->select({3});
    QVERIFY2(!pane().isVisible(), "closed is closed");
    QTest::keyClick(m_on->window.get(), Qt::Key_F4);
    QVERIFY(pane().isVisible());
    QTest::keyClick(m_on->window.get(), Qt::Key_F4);
    QVERIFY(!pane().isVisible());
    QVERIFY(!m_on->window->actions().details->isChecked());
}

void DetailsTest::nothingJumps()
{
    const auto places = [&] {
        QCoreApplication::processEvents();
        const auto *details = pane().findChild<SystemDetails *>();
        QList<QRect> all{QRect(pane().pos(), pane().size())};
        all.append({details->mapTo(&pane(), QPoint()), details->size()});
        for (const QLabel *label : details->findChildren<QLabel *>()) {
            if (label->text() == "Release key" || label->text() == "System")
                all.append({label->mapTo(&pane(), QPoint()), QSize()});
        }
        return all;
    };
    m_on->select({2}); // downloads
    const QList<QRect> before = places();
    QCOMPARE(before.size(), 4);
    for (const EndpointId id : {1, 4, 5, 8, 10, 11}) { // failed, proved, waits, no upgrade…
        m_on->select({id});
        QCOMPARE(places(), before);
    }
    m_on->select({2, 3});
    QCOMPARE(QRect(pane().pos(), pane().size()), before.first());
}

void DetailsTest::roomIsRemembered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("window.ini");
    {
        WindowFixture first(m_on->facts, file);
        first.select({2});
        auto *splitter = first.window->findChild<DetailsSplitter *>();
        splitter->setRooms({.beside = 410, .below = 230});
        first.window->resize(1100, 800);
        QCoreApplication::processEvents();
        QCOMPARE(splitter->sizes().at(1), 230);
        first.window->resize(1280, 800);
        QCoreApplication::processEvents();
        first.window->actions().details->setChecked(false);
        first.window->close();
    }
    WindowFixture second(m_on->facts, file);
    second.select({2});
    QVERIFY(!second.window->actions().details->isChecked());
    QVERIFY(!second.window->findChild<DetailPane *>()->isVisible());
    second.window->actions().details->setChecked(true);
    QTRY_COMPARE(second.window->findChild<DetailsSplitter *>()->sizes().at(1), 410);
}

void DetailsTest::factsStandInOneColumn()
{
    m_on->select({2});
    QCoreApplication::processEvents();
    const auto *details = pane().findChild<SystemDetails *>();
    const QStringList said = texts(*details);
    QVERIFY2(said.contains("Serial number FTT1703007B"), qPrintable(said.join('\n')));
    QVERIFY(said.contains("Release key •••••••• set"));
    int left = -1;
    for (const QLabel *label : details->findChildren<QLabel *>()) {
        if (!label->accessibleName().startsWith("Serial") &&
            !label->accessibleName().startsWith("Package "))
            continue;
        QVERIFY(left < 0 || left == label->x());
        left = label->x();
    }
    QVERIFY(left > 0);
}

void DetailsTest::severalAreSummedUp()
{
    m_on->select({1, 2, 4, 10});
    const auto *summary = pane().findChild<SelectionView *>();
    QVERIFY(summary->isVisible());
    QVERIFY(!pane().findChild<QTabWidget *>()->isVisible());
    const QStringList said = texts(*summary);
    for (const char *line : {"Needs you 1", "Running 1", "Proved 1", "Nothing ordered 1", "TC7.0.2 2",
                             "TC7.3.21 1", "CE9.14.3 1", "Cisco Codec 3", "Room Kit 1"})
        QVERIFY2(said.contains(line), qPrintable(line + (": " + said.join(", "))));
    Upgrade proved = m_on->facts.upgrades.at(1);
    proved.state = UpgradeState::Ended;
    proved.outcome = Outcome::Proved;
    m_on->window->applyFacts({.upgrades = {proved}});
    QTRY_VERIFY(texts(*summary).contains("Proved 2")); // once a second
}

void DetailsTest::chosenPackageIsJudged()
{
    m_on->select({1, 4, 5, 10});
    const auto *summary = pane().findChild<SelectionView *>();
    QVERIFY(!texts(*summary).contains("Fits 2"));
    PackagesView &packages = m_on->window->packagesView();
    for (int row = 0; row < packages.model()->rowCount(); ++row) {
        if (packages.model()->index(row, 0).data(FileNameRole).toString() == Newest)
            packages.setCurrentIndex(packages.model()->index(row, 0));
    }
    const QStringList said = texts(*summary);
    for (const char *line : {"Fits 2", "Already there 1", "Made for s52010, not for s53200 1"})
        QVERIFY2(said.contains(line), qPrintable(said.join(", ")));
    packages.clearSelection();
    QVERIFY(!texts(*summary).contains("Fits 2"));
}

void DetailsTest::timelineAndProtocolAreReached()
{
    QSignalSpy asked(m_on->window.get(), &MainWindow::protocolRequested);
    m_on->select({2});
    auto *tabs = pane().findChild<QTabWidget *>();
    for (const int width : {1440, 1024}) {
        m_on->window->resize(width, 800);
        QCoreApplication::processEvents();
        tabs->setCurrentIndex(1);
        QVERIFY(pane().timelineView().isVisible());
        QVERIFY(pane().rect().contains(
            pane().timelineView().mapTo(&pane(), pane().timelineView().rect().bottomRight())));
        tabs->setCurrentIndex(2);
        QVERIFY(pane().protocolView().isVisible());
        const QSize list = pane().protocolView().findChild<QTreeView *>()->size();
        const QSize text = pane().protocolView().findChild<QPlainTextEdit *>()->size();
        for (const QSize &size : {list, text})
            QVERIFY2(size.width() > 250 && size.height() > 40, qPrintable(QString::number(width)));
    }
    QVERIFY(asked.size() >= 1);
    m_on->window->actions().details->setChecked(false);
    QVERIFY2(!pane().showsProtocol(), "nobody looks");
}

void DetailsTest::goneSystemsAreNotShown()
{
    m_on->select({2});
    Endpoint removed = m_on->facts.endpoints.at(1);
    removed.isRemoved = true;
    m_on->window->applyFacts({.endpoints = {removed}});
    QTRY_VERIFY(!pane().isVisible() || !m_on->view().selectedSystems().contains(2));
    QVERIFY(!m_on->view().selectedSystems().contains(2));
}

QTEST_MAIN(DetailsTest)
#include "tst_details.moc"
