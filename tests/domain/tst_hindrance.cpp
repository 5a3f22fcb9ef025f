// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/hindrance.h>
#include <QTest>

using namespace Uplift;

class TestHindrance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstReasonWins();
    void dailyWindow_data();
    void dailyWindow();
    void subnets();
};

void TestHindrance::firstReasonWins()
{
    Settings settings;
    settings.simultaneousDownloads = 2;
    settings.subnetDownloads = 1;
    settings.dailyFrom = QTime(22, 0);
    settings.dailyUntil = QTime(5, 0);
    OfferSituation situation{.isServed = false,
                             .isForOtherHardware = true,
                             .isInCall = true,
                             .localTime = QTime(12, 0),
                             .placesTaken = 2,
                             .placesTakenInSubnet = 1,
                             .othersFirst = 2};
    QCOMPARE(hindranceOf(situation, settings), Hindrance::NotServed);
    situation.isServed = true;
    QCOMPARE(hindranceOf(situation, settings), Hindrance::OtherHardware);
    situation.isForOtherHardware = false;
    QCOMPARE(hindranceOf(situation, settings), Hindrance::OutsideWindow);
    situation.localTime = QTime(23, 0);
    QCOMPARE(hindranceOf(situation, settings), Hindrance::InCall);
    settings.holdDuringCalls = false;
    QCOMPARE(hindranceOf(situation, settings), Hindrance::NoFreePlace);
    situation.placesTaken = 1;
    QCOMPARE(hindranceOf(situation, settings), Hindrance::SubnetFull);
    settings.subnetDownloads = 0;
    QCOMPARE(hindranceOf(situation, settings), Hindrance::OthersFirst);
    situation.othersFirst = 0;
    QCOMPARE(hindranceOf(situation, settings), Hindrance::None);
}

void TestHindrance::dailyWindow_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("until");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("inside");
    QTest::newRow("none") << QTime() << QTime() << QTime(12, 0) << true;
    QTest::newRow("no end") << QTime(8, 0) << QTime() << QTime(7, 0) << true;
    QTest::newRow("inside") << QTime(8, 0) << QTime(17, 0) << QTime(12, 0) << true;
    QTest::newRow("at its start") << QTime(8, 0) << QTime(17, 0) << QTime(8, 0) << true;
    QTest::newRow("at its end") << QTime(8, 0) << QTime(17, 0) << QTime(17, 0) << false;
    QTest::newRow("before") << QTime(8, 0) << QTime(17, 0) << QTime(7, 59) << false;
    QTest::newRow("night, late") << QTime(22, 0) << QTime(5, 0) << QTime(23, 30) << true;
    QTest::newRow("night, early") << QTime(22, 0) << QTime(5, 0) << QTime(4, 59) << true;
    QTest::newRow("night, noon") << QTime(22, 0) << QTime(5, 0) << QTime(12, 0) << false;
}

void TestHindrance::dailyWindow()
{
    QFETCH(QTime, from);
    QFETCH(QTime, until);
    QFETCH(QTime, now);
    QFETCH(bool, inside);
    Settings settings;
    settings.dailyFrom = from;
    settings.dailyUntil = until;
    QCOMPARE(isInDailyWindow(now, settings), inside);
}

void TestHindrance::subnets()
{
    QCOMPARE(subnetOf("10.1.2.3"), subnetOf("10.1.2.250"));
    QVERIFY(subnetOf("10.1.2.3") != subnetOf("10.1.3.3"));
    QCOMPARE(subnetOf("2001:db8:1:2::5"), subnetOf("2001:db8:1:2:a::9"));
    QVERIFY(subnetOf("2001:db8:1:2::5") != subnetOf("2001:db8:1:3::5"));
    QCOMPARE(subnetOf("2001:db8::5"), subnetOf("2001:DB8::9:1"));
    QCOMPARE(subnetOf("nonsense"), QStringLiteral("nonsense"));
}

QTEST_GUILESS_MAIN(TestHindrance)
#include "tst_hindrance.moc"
