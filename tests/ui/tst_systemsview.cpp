// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table of systems paints and remembers, so that it stays fast and still tells the truth.

#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/packagestable.h>
#include <tables/systemsfilter.h>
#include <tables/systemstable.h>
#include <ui/common/presentation.h>
#include <ui/common/progresspainter.h>
#include <ui/common/steadyscrollbar.h>
#include <ui/common/theme.h>
#include <ui/systems/systemsview.h>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPaintEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>
#include <memory>

using namespace Uplift;

namespace
{

constexpr int Systems = 200;

/// Gathers what is painted of a widget.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted |= static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    /// Waits a moment; true when nothing was painted in it.
    bool isQuiet()
    {
        painted = {};
        QTest::qWait(100);
        return painted.isEmpty();
    }

    QRegion painted;
};

QImage drawnBar(double share, Qt::LayoutDirection direction, double pixelRatio)
{
    QImage image(QSize(240, 40) * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::white);
    QPainter painter(&image);
    ProgressPainter().paint(painter, QRect(20, 8, 200, 20), share, QApplication::palette(),
                            direction);
    return image;
}

} // namespace

class SystemsViewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle("Fusion"); }
    void init();
    void cleanup();
    void bytesRepaintTheirCellsOnly();
    void partsLookLikeTheWhole();
    void rowsOfAClosedGroupAreNotLookedAt();
    void scrollBarStaysUntilItMoves();
    void scrollBarLooksLikeAnyOther();
    void selectedSystemsFollowTheOrder();
    void allSelectedStaySelected();
    void linkSaysWhatItDoes();
    void selectedGroupFollowsItsSystems();
    void noRowMovesUnderThePointer();
    void rowsAreHighOrCompact();
    void currentRowStaysInSight();
    void frameIsDrawnLast();
    void columnsGiveWayBeforeTheTableScrolls();
    void reasonsAreCutLast();
    void barIsFilledFromTheLeadingSide_data();
    void barIsFilledFromTheLeadingSide();

private:
    QModelIndex rowOf(EndpointId id) const { return m_filter->mapFromSource(m_table->indexOf(id)); }
    QRect stateCellOf(EndpointId id) const
    {
        return m_view->visualRect(rowOf(id).siblingAtColumn(int(SystemsColumn::State)));
    }
    void moveBytes(std::initializer_list<EndpointId> ids);
    QImage seen() const;

    TestClock m_clock;
    Facts m_facts;
    std::unique_ptr<SystemsTable> m_table;
    std::unique_ptr<SystemsFilter> m_filter;
    std::unique_ptr<SystemsView> m_view;
};

void SystemsViewTest::init()
{
    const Package package = madePackage("s52010tc7_3_21.pkg", 310'000'000);
    m_facts = {.packages = {package}};
    for (EndpointId id = 1; id <= Systems; ++id) {
        const Endpoint endpoint =
            madeEndpoint(id, QStringLiteral("Room %1").arg(id), "TC7.0.2", "s52010", m_clock.now());
        m_facts.endpoints.append(endpoint);
        m_facts.upgrades.append(
            madeUpgrade(endpoint, package, UpgradeState::Downloading, m_clock.now()));
    }
    m_table = std::make_unique<SystemsTable>(m_clock);
    m_filter = std::make_unique<SystemsFilter>(*m_table);
    m_view = std::make_unique<SystemsView>(m_clock);
    m_view->setModel(m_filter.get());
    m_view->sortByColumn(int(SystemsColumn::Name), Qt::AscendingOrder);
    m_view->setUsualColumnWidths();
    m_view->resize(1200, 600);
    m_view->show();
    m_table->applyFacts(m_facts);
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->viewport()->repaint();
    QCoreApplication::processEvents();
}

void SystemsViewTest::cleanup()
{
    m_view.reset();
    m_filter.reset();
    m_table.reset();
}

void SystemsViewTest::moveBytes(std::initializer_list<EndpointId> ids)
{
    Facts batch;
    for (const EndpointId id : ids) {
        Upgrade &upgrade = m_facts.upgrades[id - 1];
        upgrade.sent += 100'000'000;
        upgrade.bytesPerSecond = 1'700'000;
        batch.upgrades.append(upgrade);
    }
    m_table->applyFacts(batch);
}

/// What is on the screen, without being painted anew.
QImage SystemsViewTest::seen() const
{
    return m_view->screen()->grabWindow(m_view->winId()).toImage();
}

void SystemsViewTest::bytesRepaintTheirCellsOnly()
{
    PaintWatch watch(*m_view->viewport());
    moveBytes({3, 5, Systems});
    QTRY_VERIFY(!watch.painted.isEmpty());
    QVERIFY(watch.painted.contains(stateCellOf(3)));
    QVERIFY(watch.painted.contains(stateCellOf(5)));
    QVERIFY(!watch.painted.intersects(stateCellOf(4)));
    QVERIFY(!watch.painted.intersects(m_view->visualRect(rowOf(3))));

    watch.painted = {};
    moveBytes({4, 6});
    QTRY_VERIFY(!watch.painted.isEmpty());
    QVERIFY2(!watch.painted.intersects(stateCellOf(3)), "changed before, not now");
    QVERIFY(watch.painted.contains(stateCellOf(6)));
}

void SystemsViewTest::partsLookLikeTheWhole()
{
    const QImage before = seen();
    QVERIFY(!before.isNull());
    PaintWatch watch(*m_view->viewport());
    moveBytes({2, 7, 9});
    Upgrade stopped = m_facts.upgrades.at(4);
    stopped.state = UpgradeState::Preparing;
    stopped.targetVersion = "TC7.3.20";
    m_table->applyFacts({.upgrades = {stopped, m_facts.upgrades.at(10)}});
    QTRY_VERIFY(watch.painted.contains(stateCellOf(5)));
    const QImage parts = seen();
    QVERIFY(parts != before);
    m_view->viewport()->repaint();
    QCOMPARE(seen(), parts);
}

void SystemsViewTest::rowsOfAClosedGroupAreNotLookedAt()
{
    m_filter->setGrouping(Grouping::State);
    QCOMPARE(m_filter->rowCount(), 1);
    m_view->collapse(m_filter->index(0, 0));
    PaintWatch watch(*m_view->viewport());
    QTRY_VERIFY(watch.isQuiet());
    moveBytes({3, 5});
    QTest::qWait(50);
    QVERIFY(watch.painted.isEmpty());
    m_view->expand(m_filter->index(0, 0));
    QTRY_VERIFY(watch.painted.contains(stateCellOf(3)));
}

void SystemsViewTest::scrollBarStaysUntilItMoves()
{
    SteadyScrollBar bar(Qt::Vertical);
    bar.setRange(0, 10'000);
    bar.setValue(5'000);
    bar.resize(16, 300);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    PaintWatch watch(bar);
    QTRY_VERIFY(watch.isQuiet());
    bar.setValue(5'001);
    QTest::qWait(50);
    QVERIFY2(watch.painted.isEmpty(), "less than a pixel");
    for (const int value : {6'000, 9'999, 10'000, 9'999, 1, 0}) {
        watch.painted = {};
        bar.setValue(value);
        QTRY_VERIFY2(watch.painted == bar.rect(), qPrintable(QString::number(value)));
    }
}

void SystemsViewTest::scrollBarLooksLikeAnyOther()
{
    SteadyScrollBar steady(Qt::Vertical);
    QScrollBar other(Qt::Vertical);
    for (const auto &[value, height] :
         {std::pair(0, 500), std::pair(77, 500), std::pair(100, 70)}) {
        for (QScrollBar *bar : {static_cast<QScrollBar *>(&steady), &other}) {
            bar->setRange(0, 100);
            bar->setPageStep(40);
            bar->setValue(value);
            bar->resize(16, height);
        }
        QCOMPARE(steady.grab().toImage(), other.grab().toImage());
    }
}

void SystemsViewTest::selectedSystemsFollowTheOrder()
{
    for (const EndpointId id : {7, 3, 5})
        m_view->selectionModel()->select(rowOf(id),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_view->selectedSystems(), (QList<EndpointId>{3, 5, 7}));
    m_view->sortByColumn(int(SystemsColumn::Name), Qt::DescendingOrder);
    QCOMPARE(m_view->selectedSystems(), (QList<EndpointId>{7, 5, 3}));
    m_view->selectionModel()->select(rowOf(5),
                                     QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(m_view->selectedSystems(), (QList<EndpointId>{7, 3}));
    m_view->selectionModel()->select(rowOf(9), QItemSelectionModel::Select); // a cell, not a row
    QCOMPARE(m_view->selectedSystems(), (QList<EndpointId>{7, 3}));
    m_view->selectAll();
    QCOMPARE(m_view->selectedSystems().size(), Systems);
    m_view->clearSelection();
    for (const EndpointId id : {20, 21, 120})
        m_view->selectionModel()->select(rowOf(id),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_filter->setSearchText("name:20");
    QCOMPARE(m_view->selectedSystems(), (QList<EndpointId>{120, 20}));
}

void SystemsViewTest::allSelectedStaySelected()
{
    m_view->selectAll();
    m_filter->setSearchText("name:20");
    QCOMPARE(m_view->selectedSystems(), (QList<EndpointId>{20, 120, 200}));
    m_filter->setSearchText({});
    QCOMPARE(m_filter->rowCount(), Systems);
    QCOMPARE(m_view->selectedSystems().size(), 3);

    m_view->selectAll();
    const EndpointId fresh = Systems + 1;
    m_table->applyFacts(
        {.endpoints = {madeEndpoint(fresh, "Annex", "TC7.0.2", "s52010", m_clock.now())}});
    QTRY_COMPARE(m_filter->rowCount(), Systems + 1);
    QCOMPARE(m_view->selectedSystems().size(), Systems);
    QVERIFY(!m_view->selectedSystems().contains(fresh));
    m_filter->setGrouping(Grouping::State);
    QCOMPARE(m_view->selectedSystems().size(), Systems);
}

void SystemsViewTest::linkSaysWhatItDoes()
{
    Upgrade failed = m_facts.upgrades.at(0);
    failed.state = UpgradeState::Ended;
    failed.outcome = Outcome::Failed;
    m_table->applyFacts({.upgrades = {failed}});
    QTRY_VERIFY(!m_view->dueLinkOf(rowOf(1)).isEmpty());
    const QPoint place = m_view->dueLinkOf(rowOf(1)).center();
    QHelpEvent asked(QEvent::ToolTip, place, m_view->viewport()->mapToGlobal(place));
    QApplication::sendEvent(m_view->viewport(), &asked);
    QCOMPARE(QToolTip::text(), "Begin this upgrade anew");
}

void SystemsViewTest::selectedGroupFollowsItsSystems()
{
    m_filter->setGrouping(Grouping::State);
    m_view->selectionModel()->select(m_filter->index(0, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_view->selectedSystems().size(), Systems);
    Upgrade ended = m_facts.upgrades.at(0);
    ended.state = UpgradeState::Ended;
    ended.outcome = Outcome::Proved;
    m_table->applyFacts({.upgrades = {ended}});
    QTRY_COMPARE(m_filter->rowCount(), 2); // rows move once a second
    QCOMPARE(m_view->selectedSystems().size(), Systems - 1);
    QVERIFY(!m_view->selectedSystems().contains(1));
}

void SystemsViewTest::noRowMovesUnderThePointer()
{
    const auto names = [this] {
        QStringList shown;
        for (int row = 0; row < 5; ++row)
            shown.append(m_filter->index(row, 0).data().toString());
        return shown;
    };
    const auto fail = [this](EndpointId id) {
        Upgrade failed = m_facts.upgrades.at(id - 1);
        failed.state = UpgradeState::Ended;
        failed.outcome = Outcome::Failed;
        m_table->applyFacts({.upgrades = {failed}});
    };
    const QStringList before = names();
    QTest::mouseMove(m_view->viewport(), m_view->visualRect(rowOf(3)).center());
    QTRY_VERIFY(m_filter->isHeld());
    fail(4);
    QTest::qWait(1300);
    QCOMPARE(names(), before);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_view->viewport(), &leave);
    QTRY_COMPARE(names().first(), "Room 4");
    // Nor right after a key.
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    fail(2);
    QCOMPARE(names().first(), "Room 4");
    QTRY_COMPARE(names().first(), "Room 2");
    // Where there is no row, none can move under it.
    m_filter->setSearchText("name:150");
    QTest::mouseMove(m_view->viewport(), {50, 400});
    QTRY_VERIFY(!m_filter->isHeld());
}

void SystemsViewTest::rowsAreHighOrCompact()
{
    QCOMPARE(m_view->visualRect(rowOf(1)).height(), 36);
    m_view->setCompact(true);
    QTRY_COMPARE(m_view->visualRect(rowOf(1)).height(), 28);
    QFont large = m_view->font();
    large.setPointSizeF(large.pointSizeF() * 3);
    m_view->setFont(large);
    QTRY_VERIFY(m_view->visualRect(rowOf(1)).height() > QFontMetrics(large).height());
}

void SystemsViewTest::currentRowStaysInSight()
{
    const QModelIndex last = m_view->indexAt({50, m_view->viewport()->height() - 40});
    m_view->setCurrentIndex(last);
    m_view->resize(1200, 300); // a bar of problems has come
    QCoreApplication::processEvents();
    QVERIFY(m_view->viewport()->rect().contains(m_view->visualRect(m_view->currentIndex())));
    const int place = m_view->verticalScrollBar()->value();
    m_view->verticalScrollBar()->setValue(0);
    m_view->resize(1200, 280);
    QCoreApplication::processEvents();
    QVERIFY(place > 0);
    QVERIFY2(m_view->verticalScrollBar()->value() == 0, "it was out of sight before");
}

/// The mark of a drag, which tints the state, must not cut the frame around the current row.
void SystemsViewTest::frameIsDrawnLast()
{
    applyStyle(*qApp);
    m_view->setJudge([](EndpointId id, const QStringList &) {
        return Assessment{.endpoint = id, .verdict = Verdict::Fits};
    });
    m_view->activateWindow();
    m_view->setFocus(Qt::TabFocusReason);
    m_view->setCurrentIndex(rowOf(2));
    QTRY_VERIFY(m_view->hasFocus());
    const QRect state = m_view->visualRect(rowOf(2).siblingAtColumn(int(SystemsColumn::State)));
    const auto edge = [&] {
        const QImage image = m_view->viewport()->grab().toImage();
        return image.pixelColor(state.center().x(), state.top());
    };
    const QColor frame = edge();
    QMimeData data;
    data.setData(PackagesTable::mimeType(), "s52010tc7_3_21.pkg");
    const QPoint elsewhere = m_view->visualRect(rowOf(10)).center();
    QDragEnterEvent enter(elsewhere, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_view->viewport(), &enter);
    QVERIFY(m_view->dropMarks().isActive());
    QCOMPARE(edge(), frame);
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_view->viewport(), &leave);
    QApplication::setStyle("Fusion");
}

void SystemsViewTest::columnsGiveWayBeforeTheTableScrolls()
{
    m_filter->setGrouping(Grouping::State);
    for (const SystemsColumn column : {SystemsColumn::Tags, SystemsColumn::QueuePlace})
        m_view->setColumnHidden(int(column), false);
    m_view->resize(790, 300); // what a window of 1024 leaves
    QTRY_VERIFY(m_view->header()->length() <= m_view->viewport()->width());
    for (int column = 0; column < m_view->header()->count(); ++column) {
        const int title = m_view->header()->sectionSizeHint(column) -
                          m_view->style()->pixelMetric(QStyle::PM_HeaderMarkSize);
        QVERIFY(m_view->isColumnHidden(column) || m_view->columnWidth(column) >= title);
    }
}

void SystemsViewTest::reasonsAreCutLast()
{
    Upgrade failed = m_facts.upgrades.at(0);
    failed.state = UpgradeState::Ended;
    failed.outcome = Outcome::Failed;
    failed.message = QString("Could not resolve uplift.example.org ").repeated(8);
    m_table->applyFacts({.upgrades = {failed}});
    const QModelIndex state = rowOf(1).siblingAtColumn(int(SystemsColumn::State));
    const QRect cell = m_view->visualRect(state);
    QTRY_VERIFY(cell.contains(m_view->dueLinkOf(rowOf(1))));
    QVERIFY(state.data(Qt::ToolTipRole).toString().contains(failed.message.trimmed()));
    QVERIFY(state.data(Qt::AccessibleTextRole).toString().endsWith("Retry"));
    m_view->setColumnWidth(int(SystemsColumn::Name), 600); // nothing but the state gives way
    QVERIFY(m_view->visualRect(state).contains(m_view->dueLinkOf(rowOf(1))));
}

void SystemsViewTest::barIsFilledFromTheLeadingSide_data()
{
    QTest::addColumn<double>("pixelRatio");
    QTest::addRow("100 %%") << 1.0;
    QTest::addRow("150 %%") << 1.5;
    QTest::addRow("200 %%") << 2.0;
}

void SystemsViewTest::barIsFilledFromTheLeadingSide()
{
    QFETCH(double, pixelRatio);
    const auto colourAt = [&](const QImage &image, int x) {
        return image.pixelColor(int(x * pixelRatio), int(18 * pixelRatio));
    };
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    const QColor empty = mixed(base, palette.color(QPalette::Text), 0.16).rgb();
    const QColor full = colourOf(Tone::Running, palette).rgb();
    QVERIFY(empty != full);

    const QImage leftToRight = drawnBar(0.25, Qt::LeftToRight, pixelRatio);
    QCOMPARE(colourAt(leftToRight, 19), QColor(Qt::white));
    QCOMPARE(colourAt(leftToRight, 22), full);
    QCOMPARE(colourAt(leftToRight, 68), full);
    QCOMPARE(colourAt(leftToRight, 72), empty);
    QCOMPARE(colourAt(leftToRight, 217), empty);
    const QImage rightToLeft = drawnBar(0.25, Qt::RightToLeft, pixelRatio);
    QCOMPARE(colourAt(rightToLeft, 22), empty);
    QCOMPARE(colourAt(rightToLeft, 168), empty);
    QCOMPARE(colourAt(rightToLeft, 172), full);
    QCOMPARE(colourAt(rightToLeft, 217), full);
    QCOMPARE(colourAt(drawnBar(0, Qt::LeftToRight, pixelRatio), 22), empty);
    QCOMPARE(colourAt(drawnBar(1, Qt::LeftToRight, pixelRatio), 217), full);
}

QTEST_MAIN(SystemsViewTest)
#include "tst_systemsview.moc"
