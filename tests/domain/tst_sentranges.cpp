// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/sentranges.h>

#include <QTest>

using Uplift::SentRanges;

/// A file of 1000 bytes.
class TestSentRanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsUp_data();
    void addsUp();
    void staysBounded();
};

void TestSentRanges::addsUp_data()
{
    QTest::addColumn<QString>("ranges"); // "first-end", the end left out
    QTest::addColumn<int>("bytes");
    QTest::addColumn<bool>("isWhole");
    const auto row = [](const char *name, const char *ranges, int bytes, bool isWhole) {
        QTest::newRow(name) << QString::fromLatin1(ranges) << bytes << isWhole;
    };
    row("nothing", "", 0, false);
    row("all at once", "0-1000", 1000, true);
    row("more than there is", "0-1200", 1200, true);
    row("the last byte", "999-1000", 1, false);
    row("all but the first", "1-1000", 999, false);
    row("all but the last", "0-999", 999, false);
    row("two halves", "0-500 500-1000", 1000, true);
    row("two halves, the last first", "500-1000 0-500", 1000, true);
    row("a hole", "0-500 501-1000", 999, false);
    row("a hole that is filled", "0-400 600-1000 400-600", 1000, true);
    row("overlapping", "0-600 400-1000", 1000, true);
    row("twice the same", "0-500 0-500", 500, false);
    row("one in another", "0-500 100-200", 500, false);
    row("one over several", "100-200 300-400 500-600 50-700", 650, false);
    row("one that touches several", "100-200 300-400 200-300", 300, false);
    row("empty and backwards", "5-5 7-6", 0, false);
    row("byte by byte", "2-3 0-1 1-2", 3, false);
}

void TestSentRanges::addsUp()
{
    QFETCH(const QString, ranges);
    SentRanges sent;
    const QStringList parts = ranges.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        sent.add(part.section(u'-', 0, 0).toLongLong(), part.section(u'-', 1).toLongLong());
    QTEST(int(sent.bytes()), "bytes");
    QTEST(sent.isWhole(1000), "isWhole");
    sent.clear();
    QVERIFY(sent.isEmpty() && sent.bytes() == 0);
}

void TestSentRanges::staysBounded()
{
    SentRanges sent;
    for (qint64 i = 0; i < 100'000; ++i)
        sent.add(2 * i, 2 * i + 1);
    QVERIFY(sent.bytes() <= 1000);
    sent.add(0, 200'000);
    QVERIFY(sent.isWhole(200'000));
}

QTEST_APPLESS_MAIN(TestSentRanges)
#include "tst_sentranges.moc"
