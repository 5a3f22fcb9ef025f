// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <engine/plan.h>
#include <engine/plantime.h>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void missingFile();
    void takesWhatSpreadsheetsWrite_data();
    void takesWhatSpreadsheetsWrite();
    void cleansSerials_data();
    void cleansSerials();
    void refusesSerialsThatNobodyReports_data();
    void refusesSerialsThatNobodyReports();
    void knowsMacAddresses_data();
    void knowsMacAddresses();
    void readsTimes_data();
    void readsTimes();
    void refusesTimes_data();
    void refusesTimes();
    void readsLocalTimes_data();
    void readsLocalTimes();
    void refusesFiles_data();
    void refusesFiles();
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
    QCOMPARE(plan->at(0), (PlanLine{.number = 3,
                                    .serialNumber = QStringLiteral("FTT1703007B"),
                                    .package = "s52010tc6_3_0.pkg",
                                    .saysKey = true}));
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
    QTest::newRow("only empty lines") << QByteArray("\r\n , \n") << "line 1: the plan is empty";
    QTest::newRow("nothing but a header") << QByteArray("serial,package\n") << "line 1: no system";
    QTest::newRow("no serial") << QByteArray("serial,package\nA1,b\n,c\n") << "line 3: no serial";
    QTest::newRow("no package") << QByteArray("serial,package\nA1,\n") << "line 2: no package";
    QTest::newRow("too many fields")
        << QByteArray("serial,package\nA1,b,c\n") << "line 2: 3 fields where the header names 2";
    QTest::newRow("text under no name")
        << QByteArray("serial,,package\nA1,x,c\n") << "line 2: 3 fields where the header names 2";
    QTest::newRow("too few fields") << QByteArray("serial,package\nA1\n") << "line 2: no package";
    QTest::newRow("no time") << QByteArray("serial,package,not_before\nA1,b,tomorrow\n")
                             << "line 2: not_before “tomorrow”";
    QTest::newRow("twice") << QByteArray("serial,package\nA1,b\nC1,d\na1,e\n")
                           << "line 4: a1 stands in line 2";
    QTest::newRow("twice, cleaned")
        << QByteArray("serial,package\nA1,b\n\"=\"\"A1\"\"\",e\n") << "line 3: A1 stands in line 2";
    QTest::newRow("a MAC address twice")
        << QByteArray("serial,package\n00:50:60:aa:bb:cc,b\n0050.60AA.BBCC,e\n")
        << "line 3: 0050.60AA.BBCC stands in line 2";
    QTest::newRow("a column twice")
        << QByteArray("serial,package,Serial\nA1,b,C1\n") << "line 1: two columns are named serial";
    QTest::newRow("an optional column twice")
        << QByteArray("serial,package,not_before,not_before\nA1,b,,\n") << "line 1: two columns";
    QTest::newRow("a quotation mark that swallows the rest")
        << QByteArray("serial,package\n\"A1,b\nC1,d\n") << "line 2: a quotation mark";
    QTest::newRow("bars") << QByteArray("serial|package\nA1|b\n")
                          << "line 1: unknown column serial|";
}

void TestPlan::refuses()
{
    QFETCH(QByteArray, csv);
    QFETCH(QString, says);
    const auto plan = parsePlan(csv);
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::PlanLineWrong);
    const QString said = u"line %1: %2"_s.arg(plan.error().line).arg(plan.error().detail());
    QVERIFY2(said.startsWith(says), qPrintable(said));
}

void TestPlan::missingFile()
{
    QTemporaryDir folder;
    const auto plan = readPlan(folder.filePath("nothing.csv"));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::PlanUnreadable);
    QVERIFY(plan.error().detail().contains("nothing.csv"));
}

void TestPlan::takesWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("csv");
    const QByteArray plain("serial,package,release_key,not_before\n"
                           "FTT1703007B,a.pkg,1234567890ABCDEF,\nFTT1703007C,b.pkg,,\n");
    const auto with = [&plain](const char *before, const char *after) {
        return QByteArray(plain).replace(before, after);
    };
    const auto inUtf16 = [](const QByteArray &text, QSysInfo::Endian order) {
        QStringEncoder encode(order == QSysInfo::BigEndian ? QStringConverter::Utf16BE
                                                           : QStringConverter::Utf16LE,
                              QStringConverter::Flag::WriteBom);
        return QByteArray(encode(QString::fromUtf8(text)));
    };
    QTest::newRow("plain") << plain;
    QTest::newRow("semicolons") << with(",", ";");
    QTest::newRow("tabs") << with(",", "\t");
    QTest::newRow("Excel's own separator line") << "sep=;\r\n" + with(",", ";");
    QTest::newRow("old Mac") << with("\n", "\r");
    QTest::newRow("Windows") << with("\n", "\r\n");
    QTest::newRow("short rows") << with("b.pkg,,\n", "b.pkg\n");
    QTest::newRow("trailing separators") << with("\n", ",,,\n");
    QTest::newRow("trailing separators in the rows") << with(",\n", ",,,,\n");
    QTest::newRow("an empty column in the header")
        << with("serial,", ",serial,").replace("FTT", ",FTT");
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + plain;
    QTest::newRow("UTF-16, low byte first") << inUtf16(with(",", "\t"), QSysInfo::LittleEndian);
    QTest::newRow("UTF-16, high byte first") << inUtf16(with(",", ";"), QSysInfo::BigEndian);
    QTest::newRow("windows-1252") << with("FTT1703007B", "FTT1703007B\xa0");
    QTest::newRow("quoted")
        << with("FTT1703007B", "\"FTT1703007B\"").replace("serial", "\"serial\"");
    QTest::newRow("empty lines at the end") << plain + ",,,\n,,,\n\n";
}

void TestPlan::takesWhatSpreadsheetsWrite()
{
    QFETCH(const QByteArray, csv);
    const auto plan = parsePlan(csv);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail()));
    QCOMPARE(plan->size(), 2);
    QCOMPARE(plan->first().serialNumber.text(), "FTT1703007B");
    QCOMPARE(plan->first().package, "a.pkg");
    QCOMPARE(plan->first().releaseKey, "1234567890ABCDEF");
    QCOMPARE(plan->last().serialNumber.text(), "FTT1703007C");
    QCOMPARE(plan->last().package, "b.pkg");
    QVERIFY(plan->last().releaseKey.isEmpty() && !plan->last().notBefore.isValid());
}

void TestPlan::cleansSerials_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("zero width space") << u"FTT\u200b1703007B"_s;
    QTest::newRow("zero width joiner") << u"FTT\u200d1703007B"_s;
    QTest::newRow("soft hyphen") << u"FTT17\u00ad03007B"_s;
    QTest::newRow("byte order mark inside") << u"\ufeffFTT1703007B"_s;
    QTest::newRow("word joiner") << u"FTT1703007B\u2060"_s;
    QTest::newRow("direction marks") << u"\u202aFTT1703007B\u202c\u200e"_s;
    QTest::newRow("spaces that don't break") << u"\u00a0FTT1703007B\u202f"_s;
    QTest::newRow("ideographic space") << u"\u3000FTT1703007B"_s;
    QTest::newRow("zero bytes after it") << u"FTT1703007B"_s + QChar(0) + QChar(0);
    QTest::newRow("kept from being a number") << u"\"=\"\"FTT1703007B\"\"\""_s;
    QTest::newRow("the same without quotes around") << u"=\"FTT1703007B\""_s;
    QTest::newRow("an apostrophe before") << u"'FTT1703007B"_s;
    QTest::newRow("full width") << u"ＦＴＴ１７０３００７Ｂ"_s;
}

void TestPlan::cleansSerials()
{
    QFETCH(const QString, written);
    const auto plan = parsePlan("serial,package\n" + written.toUtf8() + ",a.pkg\n");
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail()));
    QCOMPARE(plan->first().serialNumber.text(), "FTT1703007B");
}

void TestPlan::refusesSerialsThatNobodyReports_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("says");
    QTest::newRow("100,000 letters") << QString(100'000, u'F') << "has 100000 characters";
    QTest::newRow("a zero byte inside")
        << u"FTT"_s + QChar(0) + u"1703007B"_s << "has U+0000 in place 4";
    QTest::newRow("a space inside") << u"FTT 1703007B"_s << "has U+0020 in place 4";
    QTest::newRow("a space that does not break inside")
        << u"FTT\u00a01703007B"_s << "has U+00A0 in place 4";
    QTest::newRow("a letter that only looks right") << u"FТT1703007B"_s << "(U+0422) in place 2";
    QTest::newRow("what no encoding explains") << u"FTT\ufffd1703007B"_s << "U+FFFD";
    QTest::newRow("a number of a spreadsheet") << u"1.23E+11"_s << "is a number that a spreadsheet";
    QTest::newRow("the same in German") << u"\"1,23E+11\""_s << "is a number that a spreadsheet";
    QTest::newRow("typographic quotes") << u"“FTT1703007B”"_s << "(U+201C) in place 1";
    QTest::newRow("a formula") << u"=A2"_s << "(U+003D) in place 1";
    QTest::newRow("no digit") << u"N/A"_s << "has no digit";
    QTest::newRow("a dash") << u"-"_s << "has no digit";
    QTest::newRow("nothing but what is not shown") << u"\u200b\u00ad"_s << "no serial number";
}

void TestPlan::refusesSerialsThatNobodyReports()
{
    QFETCH(const QString, written);
    QFETCH(const QString, says);
    const auto plan = parsePlan("serial,package\nFTT1,a.pkg\n" + written.toUtf8() + ",a.pkg\n");
    QVERIFY(!plan);
    QCOMPARE(plan.error().line, 3);
    QVERIFY2(plan.error().detail().contains(says), qPrintable(plan.error().detail()));
    QVERIFY(plan.error().detail().size() < 300);
}

void TestPlan::knowsMacAddresses_data()
{
    QTest::addColumn<QString>("mac");
    QTest::newRow("00:50:60:aa:bb:0c") << "00506 0AABB0C";
    QTest::newRow("00-50-60-AA-BB-0C") << "005060AABB0C";
    QTest::newRow("0050.60aa.bb0c") << "005060AABB0C";
    QTest::newRow("SEP005060AABB0C") << "005060AABB0C";
    QTest::newRow("B1AC01A00045") << ""; // a serial number of old
    QTest::newRow("00:50-60:aa:bb:0c") << "refused";
}

void TestPlan::knowsMacAddresses()
{
    QFETCH(QString, mac);
    mac.remove(u' ');
    const QByteArray written(QTest::currentDataTag());
    const auto plan = parsePlan("serial,package\n" + written + ",a.pkg\n");
    QCOMPARE(plan.has_value(), mac != u"refused");
    if (!plan)
        return;
    QCOMPARE(plan->first().macAddress, mac);
    QCOMPARE(plan->first().serialNumber.text(),
             mac.isEmpty() ? QString::fromLatin1(written) : QString());
}

void TestPlan::readsTimes_data()
{
    QTest::addColumn<QString>("utc");
    QTest::newRow("2030-01-31T22:00Z") << "2030-01-31T22:00:00Z";
    QTest::newRow("2030-01-31t22:00:05z") << "2030-01-31T22:00:05Z";
    QTest::newRow("2030-01-31 22:00:05 Z") << "2030-01-31T22:00:05Z";
    QTest::newRow("2030-01-31T22:00+01:00") << "2030-01-31T21:00:00Z";
    QTest::newRow("2030-01-31T22:00+0130") << "2030-01-31T20:30:00Z";
    QTest::newRow("2030-01-31T22:00-05") << "2030-02-01T03:00:00Z";
    QTest::newRow("2030-01-31T00:00:00.250Z") << "2030-01-31T00:00:00Z";
    QTest::newRow("2028-02-29T23:59:59+14:00") << "2028-02-29T09:59:59Z";
}

void TestPlan::readsTimes()
{
    QFETCH(const QString, utc);
    const auto time = readPlanTime(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(time, time ? "" : qPrintable(time.error()));
    QCOMPARE(time->at, QDateTime::fromString(utc, Qt::ISODate));
    QCOMPARE(time->at.timeSpec(), Qt::UTC);
    QVERIFY(!time->isTwofold);
}

void TestPlan::refusesTimes_data()
{
    QTest::addColumn<QString>("says");
    QTest::newRow("2030-01-31") << "is a date without a time";
    QTest::newRow("2030-01-31T24:00") << "names a time that no clock shows";
    QTest::newRow("2030-01-31T24:00:00Z") << "names a time that no clock shows";
    QTest::newRow("2030-01-31T22:60") << "names a time that no clock shows";
    QTest::newRow("2030-01-31T23:59:60Z") << "names a time that no clock shows";
    QTest::newRow("2030-02-30T22:00") << "names a day that is not in the calendar";
    QTest::newRow("2030-01-31T22:00+15:00") << "names a zone that there is not";
    QTest::newRow("2030-01-31T22:00+01:75") << "names a zone that there is not";
    QTest::newRow("2030-01-31T22:00 CET") << "is in a form";
    for (const char *other : {"31.01.2030 22:00", "01/02/2030 22:00", "1/31/2030 10:00 PM",
                              "2030-1-31T22:00", "2030-01-31T9:00", "20300131T220000Z", "22:00",
                              "47514.9166666667", "Thu Jan 31 22:00:00 2030", "2030-W05-4T22:00",
                              "2030-01-31T22", "1896127200", "2030-01-31T22:00:00+01:00[Oslo]"})
        QTest::newRow(other) << "is in a form";
}

void TestPlan::refusesTimes()
{
    QFETCH(const QString, says);
    const auto time = readPlanTime(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!time);
    QVERIFY2(time.error().startsWith(says), qPrintable(time.error()));
    QVERIFY(time.error().contains("2030-01-31T22:00+01:00")); // the right form
}

void TestPlan::readsLocalTimes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc"); // empty: there is no such time
    QTest::addColumn<bool>("twofold");
    const auto row = [](const char *zone, const char *local, const char *utc,
                        bool twofold = false) {
        QTest::addRow("%s %s", zone, local)
            << QByteArray(zone) << QString::fromLatin1(utc) << twofold;
    };
    row("America/New_York", "2031-03-09T01:59:59", "2031-03-09T06:59:59Z");
    row("America/New_York", "2031-03-09T02:00", "");
    row("America/New_York", "2031-03-09T02:30", "");
    row("America/New_York", "2031-03-09T02:59:59", "");
    row("America/New_York", "2031-03-09T03:00", "2031-03-09T07:00:00Z");
    row("America/New_York", "2031-11-02T00:59:59", "2031-11-02T04:59:59Z");
    row("America/New_York", "2031-11-02T01:30", "2031-11-02T05:30:00Z", true);
    row("America/New_York", "2031-11-02T02:00", "2031-11-02T07:00:00Z");
    row("Europe/Oslo", "2031-03-30T02:30", "");
    row("Europe/Oslo", "2031-10-26T02:30", "2031-10-26T00:30:00Z", true);
    row("Europe/Oslo", "2031-07-01T12:00", "2031-07-01T10:00:00Z");
    row("Australia/Lord_Howe", "2031-10-05T02:15", ""); // half an hour
    row("Australia/Lord_Howe", "2031-04-06T01:45", "2031-04-05T14:45:00Z", true);
    row("America/Sao_Paulo", "2018-11-04T00:30", ""); // at midnight
    row("America/Havana", "2031-03-09T00:00", "");
    row("Pacific/Apia", "2011-12-30T12:00", ""); // a whole day
    row("Asia/Shanghai", "2031-03-09T02:30", "2031-03-08T18:30:00Z");
    row("Asia/Kathmandu", "2031-03-09T02:30", "2031-03-08T20:45:00Z");
    row("UTC", "2031-03-09T02:30", "2031-03-09T02:30:00Z");
}

void TestPlan::readsLocalTimes()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, utc);
    QFETCH(const bool, twofold);
    const QTimeZone there(zone);
    if (!there.isValid())
        QSKIP("this system does not know the zone");
    const QString local = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 1);
    const auto time = readPlanTime(local, [&there](qint64 milliseconds) {
        return QDateTime::fromMSecsSinceEpoch(milliseconds, there);
    });
    if (utc.isEmpty()) {
        QVERIFY(!time);
        QVERIFY2(time.error().contains("put forward"), qPrintable(time.error()));
        return;
    }
    QVERIFY2(time, time ? "" : qPrintable(time.error()));
    QCOMPARE(time->at, QDateTime::fromString(utc, Qt::ISODate));
    QCOMPARE(time->isTwofold, twofold);
}

void TestPlan::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("a workbook") << QByteArray("PK\x03\x04rest") << "a workbook";
    QTest::newRow("an old workbook")
        << QByteArray("\xd0\xcf\x11\xe0rest") << "an old Excel workbook";
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><table>") << "an HTML or XML file";
    QTest::newRow("too large") << QByteArray(16 * 1024 * 1024 + 1, 'a') << "larger than any plan";
}

void TestPlan::refusesFiles()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, says);
    QTemporaryDir folder;
    QFile file(folder.filePath("plan.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto plan = readPlan(file.fileName());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::PlanUnreadable);
    QVERIFY2(plan.error().detail().contains(says), qPrintable(plan.error().detail()));

    const auto none = readPlan(folder.path());
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::PlanUnreadable);
    QVERIFY(none.error().detail().contains("folder"));
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
