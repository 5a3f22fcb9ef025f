// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A row that comes to another group is tinted for a moment: never many at once, never where the
// desktop wants no motion, and at no cost that is felt among ten thousand systems.

#include "pacedstyle.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/systemsfilter.h>
#include <tables/systemstable.h>
#include <ui/systems/systemsview.h>
#include <QElapsedTimer>
#include <QImage>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <memory>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Systems = 10'000;

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aRowFadesInItsNewGroup();
    void thousandsStandThereAtOnce();
    void nothingMovesWhereNothingShall();
    void whatTheOperatorDoesMovesNothing();
    void aFrameWithFadesIsAFrame();

private:
    void show(int pace);
    void prove(EndpointId first, int count);
    QModelIndex rowOf(EndpointId id) const { return m_filter->mapFromSource(m_table->indexOf(id)); }
    double strengthOf(EndpointId id) const { return m_view->rowFades().strengthOf(id); }

    TestClock m_clock;
    Facts m_facts;
    std::unique_ptr<PacedStyle> m_style;
    std::unique_ptr<SystemsTable> m_table;
    std::unique_ptr<SystemsFilter> m_filter;
    std::unique_ptr<SystemsView> m_view;
};

void MotionTest::init()
{
    const Package package = madePackage(u"s52010tc7_3_21.pkg"_s, 310'000'000);
    m_facts = {.packages = {package}};
    for (EndpointId id = 1; id <= Systems; ++id) {
        const Endpoint endpoint =
            madeEndpoint(id, u"Room %1"_s.arg(id), u"TC7.0.2"_s, u"s52010"_s, m_clock.now());
        m_facts.endpoints.append(endpoint);
        m_facts.upgrades.append(
            madeUpgrade(endpoint, package, UpgradeState::Installing, m_clock.now()));
    }
}

void MotionTest::cleanup()
{
    m_view.reset();
    m_filter.reset();
    m_table.reset();
    m_style.reset();
}

void MotionTest::show(int pace)
{
    m_style = std::make_unique<PacedStyle>(pace);
    m_table = std::make_unique<SystemsTable>(m_clock);
    m_filter = std::make_unique<SystemsFilter>(*m_table);
    m_view = std::make_unique<SystemsView>(m_clock);
    m_view->setStyle(m_style.get());
    m_view->setModel(m_filter.get());
    m_view->sortByColumn(int(SystemsColumn::Name), Qt::AscendingOrder);
    m_filter->setGrouping(Grouping::State);
    m_view->setUsualColumnWidths();
    m_view->resize(1200, 700);
    m_view->show();
    m_table->applyFacts(m_facts);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTest::qWait(1100); // rows are put in order once a second
}

void MotionTest::prove(EndpointId first, int count)
{
    Facts news;
    for (EndpointId id = first; id < first + count; ++id) {
        Upgrade upgrade = m_facts.upgrades.at(id - 1);
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = Outcome::Proved;
        upgrade.endedAt = m_clock.now();
        news.upgrades.append(upgrade);
    }
    QSignalSpy moved(m_filter.get(), &QAbstractItemModel::layoutChanged);
    m_table->applyFacts(news);
    QTRY_VERIFY(!moved.isEmpty());
}

void MotionTest::aRowFadesInItsNewGroup()
{
    show(200);
    prove(7, 1);
    QVERIFY(strengthOf(7) > 0.5);
    QCOMPARE(strengthOf(8), 0.0);
    m_view->scrollTo(rowOf(7));
    const auto drawn = [this] {
        const QRect row = m_view->visualRect(rowOf(7));
        return m_view->viewport()->grab(QRect(600, row.top(), 300, row.height() - 1)).toImage();
    };
    const QImage tinted = drawn();
    QTRY_VERIFY(!m_view->rowFades().isActive());
    const QImage settled = drawn();
    QVERIFY(tinted != settled);
    QCOMPARE(strengthOf(7), 0.0);
    QTest::qWait(100);
    QCOMPARE(drawn(), settled);
}

void MotionTest::thousandsStandThereAtOnce()
{
    show(200);
    prove(1, Systems);
    QVERIFY(!m_view->rowFades().isActive());
}

void MotionTest::nothingMovesWhereNothingShall()
{
    show(0);
    prove(7, 1);
    QVERIFY(!m_view->rowFades().isActive());
}

void MotionTest::whatTheOperatorDoesMovesNothing()
{
    show(200);
    m_filter->setGrouping(Grouping::Version);
    m_filter->setGrouping(Grouping::State);
    m_filter->setSearchText(u"room 12"_s);
    m_view->sortByColumn(int(SystemsColumn::Address), Qt::DescendingOrder);
    QVERIFY(!m_view->rowFades().isActive());
}

/// Twelve rows, as many as ever fade, cost a frame of the view little more than none.
void MotionTest::aFrameWithFadesIsAFrame()
{
    show(250);
    constexpr int Frames = 15;
    const auto timeOfFrames = [this] {
        QElapsedTimer time;
        time.start();
        for (int frame = 0; frame < Frames; ++frame)
            m_view->viewport()->repaint();
        return double(time.nsecsElapsed()) / 1e6 / Frames;
    };
    timeOfFrames(); // texts are shaped
    const double without = timeOfFrames();
    prove(1, int(RowFades::Most));
    QVERIFY(m_view->rowFades().isActive());
    const double with = timeOfFrames();
    qInfo("a frame: %.2f ms, with %d rows that fade: %.2f ms", without, int(RowFades::Most), with);
    QVERIFY2(with < 2 * without + 8, qPrintable(u"%1 ms and %2 ms"_s.arg(without).arg(with)));
}

QTEST_MAIN(MotionTest)
#include "tst_motion.moc"
