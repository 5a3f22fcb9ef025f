// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <app/plan.h>

using namespace Uplift;

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void missingFile();
};

void TestPlan::reads()
{
    const auto plan = parsePlan("Package, serial ,not_before,release_key\r\n"
                                "\r\n"
                                "s52010tc6_3_0.pkg,FTT1703007B,,\r\n"
                                "s52010tc7_3_21.pkg,FTT2,2014-03-12T15:01:06+01:00,"
                                "1234567890ABCDEF\r\n");
    QVERIFY(plan);
    QCOMPARE(plan->size(), 2);
    QCOMPARE(
        plan->at(0),
        (PlanLine{.number = 3, .serialNumber = "FTT1703007B", .package = "s52010tc6_3_0.pkg"}));
    QCOMPARE(plan->at(1).number, 4);
    QCOMPARE(plan->at(1).releaseKey, "1234567890ABCDEF");
    QCOMPARE(plan->at(1).notBefore, QDateTime::fromString("2014-03-12T14:01:06Z", Qt::ISODate));
}

void TestPlan::refuses_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "line 1: the plan is empty";
    QTest::newRow("no header") << QByteArray("FTT1,x.pkg\n") << "line 1: unknown column ftt1";
    QTest::newRow("no package column") << QByteArray("serial\nFTT1\n") << "line 1:";
    QTest::newRow("no serial") << QByteArray("serial,package\nA,b\n,c\n") << "line 3: no serial";
    QTest::newRow("no package") << QByteArray("serial,package\nA,\n") << "line 2: no package";
    QTest::newRow("too many fields") << QByteArray("serial,package\nA,b,c\n") << "line 2: 3 fields";
    QTest::newRow("too few fields") << QByteArray("serial,package\nA\n") << "line 2: 1 fields";
    QTest::newRow("no time") << QByteArray("serial,package,not_before\nA,b,tomorrow\n")
                             << "line 2: not_before";
    QTest::newRow("twice") << QByteArray("serial,package\nA,b\nC,d\na,e\n")
                           << "line 4: a stands in line 2";
}

void TestPlan::refuses()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto plan = parsePlan(csv);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::PlanLineWrong);
    QVERIFY2(plan.error().detail.startsWith(says), qPrintable(plan.error().detail));
}

void TestPlan::missingFile()
{
    QTemporaryDir folder;
    const auto plan = readPlan(folder.filePath("nothing.csv"));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::PlanUnreadable);
    QVERIFY(plan.error().detail.contains("nothing.csv"));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
