// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/serialnumber.h>

#include <QTest>

using namespace Uplift;

class TestSerialNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellings_data();
    void spellings();
    void noneIsNobodysSame();
};

void TestSerialNumber::spellings_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::addColumn<bool>("same");
    QTest::newRow("as it is") << "FTT1703007B" << true;
    QTest::newRow("small letters") << "ftt1703007b" << true;
    QTest::newRow("spaces around") << " FTT1703007B\t\n" << true;
    QTest::newRow("no-break space") << QString(QChar(0xA0)) + "FTT1703007B" << true;
    QTest::newRow("zero-width space") << "FTT1703" + QString(QChar(0x200B)) + "007B" << true;
    QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + "FTT1703007B" << true;
    QTest::newRow("soft hyphen") << "FTT1703" + QString(QChar(0xAD)) + "007B" << true;
    QTest::newRow("zero") << "FTT1703007B" + QString(QChar(0)) << true;
    QTest::newRow("full width") << QString::fromUtf8("ＦＴＴ１７０３００７Ｂ") << true;
    QTest::newRow("wide space around") << QString(QChar(0x3000)) + "FTT1703007B" << true;
    QTest::newRow("another") << "FTT1703007C" << false;
    QTest::newRow("shorter") << "FTT1703007" << false;
    QTest::newRow("two words") << "FTT1703 007B" << false;
    QTest::newRow("none") << "" << false;
}

void TestSerialNumber::spellings()
{
    QFETCH(const QString, spelling);
    QFETCH(const bool, same);
    const QString known = QStringLiteral("FTT1703007B");
    QCOMPARE(isSameSerial(known, spelling), same);
    QCOMPARE(isSameSerial(spelling, known), same);
    QCOMPARE(serialKey(spelling) == serialKey(known), same);
    if (same)
        QCOMPARE(tidySerial(spelling).toUpper(), known);
}

void TestSerialNumber::noneIsNobodysSame()
{
    QVERIFY(!isSameSerial({}, {}));
    QVERIFY(!isSameSerial(" ", QString(QChar(0x200B))));
    QVERIFY(serialKey(" \t").isEmpty());
}

QTEST_APPLESS_MAIN(TestSerialNumber)
#include "tst_serialnumber.moc"
