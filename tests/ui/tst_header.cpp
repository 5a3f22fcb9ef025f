// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The header: how far the roll-out is, in words, in one bar, and in counts that filter.

#include "pacedstyle.h"
#include "windowfixture.h"

#include <ui/common/theme.h>
#include <ui/rolloutbar.h>
#include <ui/summarybar.h>
#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QToolButton>

using namespace Uplift;

namespace
{

RolloutSummary halfWay()
{
    return {.systems = 40, .waiting = 3, .running = 4, .proved = 21, .needOperator = 2};
}

QImage drawn(RolloutBar &bar, double pixelRatio)
{
    QImage image(bar.size() * pixelRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(bar.palette().color(QPalette::Window));
    QPainter painter(&image);
    bar.render(&painter, {}, {}, {});
    return image;
}

QToolButton *countOf(QWidget &header, const QString &text)
{
    for (auto *button : header.findChildren<QToolButton *>()) {
        if (button->text() == text && !button->isHidden())
            return button;
    }
    return nullptr;
}

} // namespace

class HeaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void titleSaysHowFar_data();
    void titleSaysHowFar();
    void barHasItsShares_data();
    void barHasItsShares();
    void smallSharesAreSeen();
    void coloursTellFromEachOther();
    void countsFilter();
    void countsAreReachedByKey();
    void idleCountsFilter();
    void lowWindowsHaveOneLine();
    void factsWithoutCountsPaintNothing();
    void sharesGrowUnlessNothingShallMove();
};

void HeaderTest::titleSaysHowFar_data()
{
    QTest::addColumn<RolloutSummary>("summary");
    QTest::addColumn<QString>("title");
    QTest::newRow("none") << RolloutSummary() << "No systems yet";
    QTest::newRow("half way") << halfWay() << "21 of 30 proved";
    QTest::newRow("idle") << RolloutSummary{.systems = 30} << "30 system(s)";
    QTest::newRow("could be upgraded") << RolloutSummary{.systems = 30, .couldBeUpgraded = 9}
                                       << "30 system(s), 9 could be upgraded";
    QTest::newRow("up to date") << RolloutSummary{.systems = 30, .upToDate = 30}
                                << "30 system(s), all up to date";
    QTest::newRow("of some nobody knows")
        << RolloutSummary{.systems = 30, .upToDate = 29} << "30 system(s)";
}

void HeaderTest::titleSaysHowFar()
{
    QFETCH(const RolloutSummary, summary);
    QFETCH(const QString, title);
    SummaryBar header;
    header.setSummary(summary);
    QCOMPARE(header.title(), title);
}

void HeaderTest::barHasItsShares_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("pixelRatio");
    for (const int width : {240, 977, 2001}) {
        for (const double ratio : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%d at %d %%", width, int(ratio * 100)) << width << ratio;
    }
}

void HeaderTest::barHasItsShares()
{
    QFETCH(const int, width);
    QFETCH(const double, pixelRatio);
    RolloutBar bar;
    bar.resize(width, 10);
    bar.setSummary(halfWay());
    const QImage image = drawn(bar, pixelRatio);
    double end = 0;
    for (const SystemGroup group : {SystemGroup::Proved, SystemGroup::Running,
                                    SystemGroup::NeedsOperator, SystemGroup::Waiting}) {
        const QRectF share = bar.shareOf(group);
        QCOMPARE(share.left(), end);
        QVERIFY(share.width() >= 4);
        end = share.right();
        const QPointF middle = share.center() * pixelRatio;
        QCOMPARE(image.pixelColor(middle.toPoint()).rgb(), shareColour(group, bar.palette()).rgb());
    }
    QVERIFY(qAbs(end - width) < 0.01);
    QCOMPARE(image.pixelColor(0, 0).rgb(), bar.palette().color(QPalette::Window).rgb()); // round
    bar.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(qAbs(bar.shareOf(SystemGroup::Proved).right() - width) < 0.01);
}

void HeaderTest::smallSharesAreSeen()
{
    RolloutBar bar;
    bar.resize(600, 10);
    bar.setSummary({.systems = 10'000, .waiting = 9'999, .needOperator = 1});
    QVERIFY(bar.shareOf(SystemGroup::NeedsOperator).width() >= 4);
    QVERIFY(bar.shareOf(SystemGroup::Proved).isEmpty());
    QSignalSpy pressed(&bar, &RolloutBar::pressed);
    QTest::mouseClick(&bar, Qt::LeftButton, {},
                      bar.shareOf(SystemGroup::NeedsOperator).center().toPoint());
    QCOMPARE(pressed.size(), 1);
}

void HeaderTest::coloursTellFromEachOther()
{
    QPalette dark(QColor(0x2b2d31));
    dark.setColor(QPalette::Base, QColor(0x1f2124));
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        dark.setColor(role, QColor(0xe6e6e6));
    for (const QPalette &palette : {QApplication::palette(), dark}) {
        const QColor ground = palette.color(QPalette::Window);
        for (const SystemGroup group :
             {SystemGroup::Proved, SystemGroup::Running, SystemGroup::NeedsOperator})
            QVERIFY(contrast(shareColour(group, palette), ground) >= 3);
        QVERIFY(contrast(shareColour(SystemGroup::Waiting, palette), ground) >= 1.8);
        QVERIFY(shareColour(SystemGroup::Waiting, palette) !=
                shareColour(SystemGroup::Idle, palette));
    }
}

void HeaderTest::countsFilter()
{
    WindowFixture on(rolloutWithQueue(TestClock().now()));
    auto *header = on.window->findChild<SummaryBar *>();
    QCOMPARE(header->title(), "2 of 10 proved");
    const auto *search = on.window->findChild<QLineEdit *>();
    for (const auto &[text, rows] : {std::pair("2 proved", 2), std::pair("5 running", 5),
                                     std::pair("1 need(s) you", 1), std::pair("2 waiting", 2)}) {
        QToolButton *count = countOf(*header, text);
        QVERIFY2(count, text);
        count->click();
        QCOMPARE(on.view().model()->rowCount(), rows);
        QVERIFY(count->isChecked());
    }
    QCOMPARE(search->text(), "state:waiting");
    countOf(*header, "11 system(s)")->click();
    QCOMPARE(on.view().model()->rowCount(), 11);
    countOf(*header, "2 waiting")->click();
    countOf(*header, "2 waiting")->click(); // off again
    QCOMPARE(on.view().model()->rowCount(), 11);
    auto *bar = header->findChild<RolloutBar *>();
    QTest::mouseClick(bar, Qt::LeftButton, {},
                      bar->shareOf(SystemGroup::Running).center().toPoint());
    QCOMPARE(search->text(), "state:running");
    QVERIFY(countOf(*header, "5 running")->isChecked());
}

void HeaderTest::countsAreReachedByKey()
{
    WindowFixture on(rolloutWithQueue(TestClock().now()));
    on.window->activateWindow();
    QToolButton *count = countOf(*on.window->findChild<SummaryBar *>(), "5 running");
    QVERIFY(count->focusPolicy() & Qt::TabFocus);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(count);
    QCOMPARE(accessible->text(QAccessible::Name), "5 running");
    count->setFocus(Qt::TabFocusReason);
    QTest::keyClick(count, Qt::Key_Space);
    QCOMPARE(on.view().model()->rowCount(), 5);
}

void HeaderTest::idleCountsFilter()
{
    Facts facts = sampleRollout(TestClock().now());
    facts.upgrades.clear();
    WindowFixture on(facts);
    auto *header = on.window->findChild<SummaryBar *>();
    // Of one the hardware is not known, of one the packages are for other hardware of its kind.
    QCOMPARE(header->title(), "11 system(s), 8 could be upgraded");
    QVERIFY(!countOf(*header, "0 running"));
    for (const auto &[text, rows] : {std::pair("8 could be upgraded", 8),
                                     std::pair("2 up to date", 2), std::pair("1 other(s)", 1)}) {
        QToolButton *count = countOf(*header, text);
        QVERIFY2(count, text);
        count->click();
        QCOMPARE(on.view().model()->rowCount(), rows);
    }
}

void HeaderTest::lowWindowsHaveOneLine()
{
    WindowFixture on(rolloutWithQueue(TestClock().now()));
    auto *header = on.window->findChild<SummaryBar *>();
    const auto *bar = header->findChild<RolloutBar *>();
    on.window->resize(1280, 900);
    QCoreApplication::processEvents();
    QVERIFY(countOf(*header, "5 running")->mapTo(header, QPoint()).y() > bar->y());
    const int high = header->height();
    on.window->resize(1280, 640);
    QTRY_VERIFY(countOf(*header, "5 running")->mapTo(header, QPoint()).y() < bar->y());
    QTRY_VERIFY(header->height() < high);
    on.window->resize(900, 640); // no room beside the title
    QTRY_VERIFY(countOf(*header, "5 running")->mapTo(header, QPoint()).y() > bar->y());
}

void HeaderTest::factsWithoutCountsPaintNothing()
{
    RolloutBar bar;
    bar.resize(600, 10);
    RolloutSummary summary = halfWay();
    bar.setSummary(summary);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QCoreApplication::processEvents();
    struct PaintCount : QObject
    {
        int paints = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            paints += event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    } count;
    bar.installEventFilter(&count);
    summary.bytesPerSecond = 18'600'000;
    bar.setSummary(summary);
    QTest::qWait(50);
    QCOMPARE(count.paints, 0);
    ++summary.proved;
    bar.setSummary(summary);
    QTRY_VERIFY(count.paints >= 1);
    QTRY_VERIFY(!bar.isMoving());
    QCoreApplication::processEvents();
    const int paints = count.paints;
    QVERIFY2(paints <= 30, qPrintable(QString::number(paints)));
    QTest::qWait(50);
    QCOMPARE(count.paints, paints); // it has come to rest
}

void HeaderTest::sharesGrowUnlessNothingShallMove()
{
    const auto provedAt = [](RolloutBar &bar) { // where the first share ends
        const QImage image = drawn(bar, 1);
        const QRgb ink = shareColour(SystemGroup::Proved, bar.palette()).rgb();
        int end = 5;
        while (end < image.width() && image.pixelColor(end, 5).rgb() == ink)
            ++end;
        return end;
    };
    for (const int pace : {0, 200}) {
        PacedStyle style(pace);
        RolloutBar bar;
        bar.setStyle(&style);
        bar.resize(600, 10);
        bar.setSummary(halfWay());
        QVERIFY2(!bar.isMoving(), "nobody sees it");
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        const int before = provedAt(bar);
        RolloutSummary later = halfWay();
        later.proved += 3;
        later.waiting -= 3;
        bar.setSummary(later);
        QCOMPARE(bar.isMoving(), pace > 0);
        const int goal = int(bar.shareOf(SystemGroup::Proved).right());
        QVERIFY(goal > before + 20);
        if (pace > 0)
            QVERIFY2(provedAt(bar) < goal - 5, "it begins where it was");
        QTRY_VERIFY(!bar.isMoving());
        QVERIFY2(qAbs(provedAt(bar) - goal) <= 2, qPrintable(QString::number(provedAt(bar))));
        bar.setStyle(nullptr);
    }
}

QTEST_MAIN(HeaderTest)
#include "tst_header.moc"
