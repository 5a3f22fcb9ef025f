// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/releasekeybook.h>
#include <domain/releasekeycheck.h>

#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

class TestReleaseKeyBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsAndClears();
    void refuses_data();
    void refuses();
    void restoresSilently();
    void spellingsAreOne();
    void knowsWhichKeysPlansBrought();
    void tellsOptionKeys_data();
    void tellsOptionKeys();
};

void TestReleaseKeyBook::setsAndClears()
{
    ReleaseKeyBook book;
    QSignalSpy changed(&book, &ReleaseKeyBook::releaseKeyChanged);
    QVERIFY(book.set(QStringLiteral("FTT1"), QStringLiteral("  1234567890ABCDEF\n")));
    QCOMPARE(book.keyFor(QStringLiteral("FTT1")), QStringLiteral("1234567890ABCDEF"));
    QVERIFY(book.set(QStringLiteral("FTT1"), QStringLiteral("1234567890ABCDEF")));
    QCOMPARE(changed.count(), 1);
    book.clear(QStringLiteral("FTT1"));
    book.clear(QStringLiteral("FTT1"));
    QCOMPARE(changed.count(), 2);
    QVERIFY(book.keyFor(QStringLiteral("FTT1")).isEmpty());
}

void TestReleaseKeyBook::refuses_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("key");
    QTest::newRow("short") << "FTT1"
                           << "123456789012345";
    QTest::newRow("long") << "FTT1"
                          << "1234567890123456789012345";
    QTest::newRow("space inside") << "FTT1"
                                  << "12345678 90ABCDEF";
    QTest::newRow("control") << "FTT1"
                             << "12345678\t90ABCDEF";
    QTest::newRow("not ascii") << "FTT1" << QString::fromUtf8("12345678é90ABCDEF");
    QTest::newRow("no serial") << ""
                               << "1234567890ABCDEF";
}

void TestReleaseKeyBook::refuses()
{
    QFETCH(QString, serial);
    QFETCH(QString, key);
    ReleaseKeyBook book;
    QSignalSpy changed(&book, &ReleaseKeyBook::releaseKeyChanged);
    QVERIFY(!book.set(serial, key));
    QCOMPARE(changed.count(), 0);
}

void TestReleaseKeyBook::restoresSilently()
{
    ReleaseKeyBook book;
    QSignalSpy changed(&book, &ReleaseKeyBook::releaseKeyChanged);
    book.restore({{QStringLiteral("FTT1"), QStringLiteral("1234567890ABCDEF")}});
    QCOMPARE(changed.count(), 0);
    QCOMPARE(book.all().size(), 1);
}

void TestReleaseKeyBook::spellingsAreOne()
{
    const QString first = QStringLiteral("1234567890ABCDEF");
    const QString second = QStringLiteral("FEDCBA0987654321");
    ReleaseKeyBook book;
    QSignalSpy changed(&book, &ReleaseKeyBook::releaseKeyChanged);
    QVERIFY(book.set(QStringLiteral("ftt1703007b"), first));
    QCOMPARE(book.keyFor(QStringLiteral("FTT1703007B")), first);
    QVERIFY(book.set(QStringLiteral(" FTT1703007B"), first));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<ReleaseKey>().serialNumber,
             QStringLiteral("FTT1703007B"));
    QVERIFY(!book.set(QStringLiteral(" \t"), first));
    book.clear(QStringLiteral("Ftt1703007b"));
    QVERIFY(book.all().isEmpty());

    // As older versions stored them: the later one counts.
    ReleaseKeyBook restored;
    restored.restore(
        {{QStringLiteral("ftt1703007b"), first}, {QStringLiteral("FTT1703007B"), second}});
    QCOMPARE(restored.all().size(), 1);
    QCOMPARE(restored.keyFor(QStringLiteral("ftt1703007b")), second);
}

void TestReleaseKeyBook::knowsWhichKeysPlansBrought()
{
    const QString serial = QStringLiteral("FTT1");
    const QString key = QStringLiteral("1234567890ABCDEF");
    const QString other = QStringLiteral("FEDCBA0987654321");
    ReleaseKeyBook book;
    QSignalSpy changed(&book, &ReleaseKeyBook::releaseKeyChanged);
    QVERIFY(book.setFromPlan(serial, key));
    QVERIFY(book.isFromPlan(serial));
    QVERIFY(changed.first().first().value<ReleaseKey>().isFromPlan);

    ReleaseKeyBook restored;
    restored.restore(book.all());
    QVERIFY(restored.isFromPlan(serial));
    QVERIFY(restored.set(serial, other)); // by hand
    QVERIFY(!restored.isFromPlan(serial));
    QVERIFY(restored.setFromPlan(serial, other)); // which changes nothing
    QVERIFY(!restored.isFromPlan(serial));
    book.clear(serial);
    QVERIFY(!book.isFromPlan(serial));
}

void TestReleaseKeyBook::tellsOptionKeys_data()
{
    QTest::addColumn<bool>("isOptionKey");
    QTest::newRow("1S050-1-79FDE3AC") << true; // Cisco's article
    QTest::newRow(" 1s050-1-79fde3ac\n") << true;
    QTest::newRow("1234567890ABCDEF") << false;
    QTest::newRow("1TC005-1-79FDE3AC") << false;
    QTest::newRow("1S050-1-79FDE3AX") << false;
    QTest::newRow("1S050-1-79FDE3AC-1") << false;
    QTest::newRow("") << false;
}

void TestReleaseKeyBook::tellsOptionKeys()
{
    QFETCH(const bool, isOptionKey);
    const QString key = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(looksLikeOptionKey(key), isOptionKey);
    QCOMPARE(checkReleaseKey(trimmedKey(key)) == KeyCheck::IsOptionKey, isOptionKey);
    ReleaseKeyBook book;
    const auto set = book.set(QStringLiteral("FTT1"), key);
    const auto fromPlan = book.setFromPlan(QStringLiteral("FTT1"), key);
    const Error refusal{ErrorCode::KeyLooksWrong, {QStringLiteral("option")}};
    QCOMPARE(!set && set.error() == refusal, isOptionKey);
    QCOMPARE(!fromPlan && fromPlan.error() == refusal, isOptionKey);
}

QTEST_GUILESS_MAIN(TestReleaseKeyBook)
#include "tst_releasekeybook.moc"
