// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/softwareversion.h>

#include <QTest>

using Uplift::SoftwareVersion;

class TestSoftwareVersion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void compares_data();
    void compares();
    void covers_data();
    void covers();
};

void TestSoftwareVersion::reads_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<QString>("text");
    QTest::newRow("seed") << "TC7.0.2.aecf2d9"
                          << "TC7.0.2";
    QTest::newRow("ce with hash") << "ce9.6.1.4516ae5aaa1"
                                  << "CE9.6.1";
    QTest::newRow("ce with hash and date") << "ce9.6.1 4516ae5aaa1 2018-12-12"
                                           << "CE9.6.1";
    QTest::newRow("four numbers") << "ce10.9.1.1.fb66b80147e"
                                  << "CE10.9.1.1";
    QTest::newRow("offered") << "TC6.3.0"
                             << "TC6.3.0";
    QTest::newRow("from a file name") << "tc6_3_0"
                                      << "TC6.3.0";
    QTest::newRow("hash of digits") << "TC7.1.0.1234567"
                                    << "TC7.1.0";
    QTest::newRow("room os") << "RoomOS 10.15.2.2 b3f1a4c2d11"
                             << "CE10.15.2.2";
    QTest::newRow("hash behind a hyphen") << "ce9.15.3.25-b1f2c8e45a9"
                                          << "CE9.15.3.25";
    QTest::newRow("hash behind a comma") << "ce9.15.3.25,b1f2"
                                         << "CE9.15.3.25";
    QTest::newRow("hash in brackets") << "TC7.3.21(3b5a8a1)"
                                      << "TC7.3.21";
    QTest::newRow("test build") << "RoomOS 11.9.2.4-test"
                                << "CE11.9.2.4";
    QTest::newRow("space around") << "  TC5.1.13 \n"
                                  << "TC5.1.13";
    QTest::newRow("numbers only") << "9.15.3"
                                  << "9.15.3";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("words") << "unknown"
                           << "";
    QTest::newRow("hash only") << "TC.aecf2d9"
                               << "";
    QTest::newRow("overlong number") << "TC123456789012345678901234567890"
                                     << "";
}

void TestSoftwareVersion::reads()
{
    QFETCH(QString, spelling);
    QFETCH(QString, text);
    const auto version = SoftwareVersion::parse(spelling);
    QCOMPARE(version.text(), text);
    QCOMPARE(version.isValid(), !text.isEmpty());
}

void TestSoftwareVersion::compares_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("order");
    QTest::newRow("hash doesn't count") << "TC7.0.2.aecf2d9"
                                        << "tc7.0.2"
                                        << "same";
    QTest::newRow("trailing zero") << "TC6.3"
                                   << "TC6.3.0"
                                   << "same";
    QTest::newRow("by number, not text") << "TC7.3.9"
                                         << "TC7.3.14"
                                         << "older";
    QTest::newRow("major") << "ce10.1"
                           << "ce9.15.17"
                           << "newer";
    QTest::newRow("tc before ce") << "TC7.3.21"
                                  << "ce8.0.0"
                                  << "older";
    QTest::newRow("room os is ce") << "RoomOS 11.1"
                                   << "ce11.1.0"
                                   << "same";
    QTest::newRow("unknown train") << "XY1.0"
                                   << "TC1.0"
                                   << "unordered";
    QTest::newRow("no version") << ""
                                << "TC1.0"
                                << "unordered";
    QTest::newRow("neither") << ""
                             << ""
                             << "unordered";
}

void TestSoftwareVersion::compares()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, order);
    const auto a = SoftwareVersion::parse(left);
    const auto b = SoftwareVersion::parse(right);
    QCOMPARE(a.isSameReleaseAs(b), order == "same");
    QCOMPARE(b.isSameReleaseAs(a), order == "same");
    QCOMPARE(a.compare(b) < 0, order == "older");
    QCOMPARE(a.compare(b) > 0, order == "newer");
    QCOMPARE(b.compare(a) > 0, order == "older");
    QCOMPARE(a.compare(b) == std::partial_ordering::unordered, order == "unordered");
}

void TestSoftwareVersion::covers_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("reported");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *named, const char *reported, bool covered) {
        QTest::addRow("%s, %s", named, reported)
            << QString::fromLatin1(named) << QString::fromLatin1(reported) << covered;
    };
    row("CE10.19.5", "ce10.19.5.6.fb66b80147e", true);
    row("CE10.19.5", "ce10.19.5.6 fb66b80147e 2023-11-02", true);
    row("CE10.19.5", "RoomOS 10.19.5.6 fb66b80147e", true);
    row("CE10.19.5", "ce10.19.5.fb66b80147e", true);
    row("CE10.19.5", "ce10.19.50.6.fb66b80147e", false);
    row("CE10.19.5", "ce10.19.6.0.fb66b80147e", false);
    row("CE10.19.5.6", "ce10.19.5.6.fb66b80147e", true);
    row("CE10.19.5.6", "ce10.19.5.7.fb66b80147e", false);
    row("CE10.19.5.6", "ce10.19.5.fb66b80147e", false);
    row("CE10.19.5.0", "ce10.19.5.fb66b80147e", true);
    row("CE10.19", "ce10.19.0.4.fb66b80147e", true);
    row("CE10.19", "ce10.19.5.6.fb66b80147e", false);
    row("CE11.32.7.0", "ce11.32.7.0.1234567", true);
    row("TC7.3", "TC7.3.0.aecf2d9", true);
    row("TC7.3", "TC7.3.21.aecf2d9", false);
    row("TC7.3.21", "TC7.3.21.aecf2d9", true);
    row("TC7.3.21", "TC7.3.2.aecf2d9", false);
    row("TC7", "TC7.0.0.aecf2d9", true);
    row("TC7", "TC7.0.2.aecf2d9", false);
    row("TC6.3.0", "ce6.3.0", false);
    row("6.3.0", "TC6.3.0", false);
    row("", "TC6.3.0", false);
    row("TC6.3.0", "", false);
    row("", "", false);
}

void TestSoftwareVersion::covers()
{
    QFETCH(QString, named);
    QFETCH(QString, reported);
    QTEST(SoftwareVersion::parse(named).covers(SoftwareVersion::parse(reported)), "covered");
}

QTEST_GUILESS_MAIN(TestSoftwareVersion)
#include "tst_softwareversion.moc"
