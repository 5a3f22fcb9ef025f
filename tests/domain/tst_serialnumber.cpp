// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/endpoint.h>

#include <QSet>
#include <QTest>

using namespace Uplift;

class TestSerialNumber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void spellings_data();
    void spellings();
    void isShownAsItWasSpelled();
    void aNewSpellingIsNews();
    void noneIsNobodys();
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
    const SerialNumber known(QStringLiteral("FTT1703007B"));
    const SerialNumber other(spelling);
    QCOMPARE(known == other, same);
    QCOMPARE(other == known, same);
    QCOMPARE(other.key() == known.key(), same);
    QCOMPARE(QSet<SerialNumber>{known}.contains(other), same);
    if (same)
        QCOMPARE(other.text().toUpper(), known.text());
}

void TestSerialNumber::isShownAsItWasSpelled()
{
    const SerialNumber small(QStringLiteral(" ftt1703007b\n"));
    QCOMPARE(small.text(), QStringLiteral("ftt1703007b"));
    QCOMPARE(small.key(), QStringLiteral("FTT1703007B"));
    // A text that is as it should be is shared, not copied: plans have a hundred thousand.
    const QString text = QStringLiteral("FTT1703007B").repeated(1);
    QCOMPARE(SerialNumber(text).text().constData(), text.constData());
    QCOMPARE(SerialNumber(text).key().constData(), text.constData());
}

/// An endpoint is another one to look at when only the spelling differs, else nobody would show it.
void TestSerialNumber::aNewSpellingIsNews()
{
    Identification said{.serialNumber = QStringLiteral("FTT1703007B")};
    Identification respelled{.serialNumber = QStringLiteral("ftt1703007b")};
    QCOMPARE(said.serialNumber, respelled.serialNumber);
    QVERIFY(said != respelled);
    respelled.serialNumber = said.serialNumber.text();
    QVERIFY(said == respelled);
    respelled.hardwareBoard = QStringLiteral("101800-3");
    QVERIFY(said != respelled);
}

void TestSerialNumber::noneIsNobodys()
{
    for (const QString &text : {QString(), QStringLiteral(" \t"), QString(QChar(0x200B))}) {
        QVERIFY(SerialNumber(text).isEmpty());
        QVERIFY(SerialNumber(text).key().isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestSerialNumber)
#include "tst_serialnumber.moc"
