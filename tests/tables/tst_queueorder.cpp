// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <tables/queueorder.h>
#include <tables/rolloutestimate.h>
#include <QTest>

using namespace Uplift;

namespace
{

/// A session for each letter.
QList<QUuid> queueOf(const QString &letters)
{
    QList<QUuid> queue;
    for (const QChar letter : letters)
        queue.append(QUuid::createUuidV5(QUuid(), QString(letter)));
    return queue;
}

QSet<QUuid> setOf(const QString &letters)
{
    const QList<QUuid> queue = queueOf(letters);
    return {queue.begin(), queue.end()};
}

} // namespace

class QueueOrderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moves_data();
    void moves();
    void movesToAPlace_data();
    void movesToAPlace();
    void differingPartIsAllThatIsSent();
    void finishIsEstimated();
};

void QueueOrderTest::moves_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QueueMove>("move");
    QTest::addColumn<QString>("order");
    QTest::newRow("one up") << "c" << QueueMove::Up << "acbde";
    QTest::newRow("first up") << "a" << QueueMove::Up << "abcde";
    QTest::newRow("block up") << "cd" << QueueMove::Up << "acdbe";
    QTest::newRow("scattered up") << "bd" << QueueMove::Up << "badce";
    QTest::newRow("block at the front stays") << "ab" << QueueMove::Up << "abcde";
    QTest::newRow("one down") << "c" << QueueMove::Down << "abdce";
    QTest::newRow("last down") << "e" << QueueMove::Down << "abcde";
    QTest::newRow("scattered down") << "bd" << QueueMove::Down << "acbed";
    QTest::newRow("front") << "ce" << QueueMove::First << "ceabd";
    QTest::newRow("end") << "ac" << QueueMove::Last << "bdeac";
    QTest::newRow("none") << "" << QueueMove::First << "abcde";
}

void QueueOrderTest::moves()
{
    QFETCH(const QString, chosen);
    QFETCH(const QueueMove, move);
    QFETCH(const QString, order);
    QCOMPARE(moved(queueOf("abcde"), setOf(chosen), move), queueOf(order));
}

void QueueOrderTest::movesToAPlace_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("order");
    QTest::newRow("up") << "d" << 1 << "adbce";
    QTest::newRow("down") << "b" << 4 << "acdbe";
    QTest::newRow("onto itself") << "b" << 1 << "abcde";
    QTest::newRow("several, from both sides") << "ae" << 3 << "bcaed";
    QTest::newRow("to the end") << "a" << 5 << "bcdea";
}

void QueueOrderTest::movesToAPlace()
{
    QFETCH(const QString, chosen);
    QFETCH(const int, place);
    QFETCH(const QString, order);
    QCOMPARE(movedTo(queueOf("abcde"), setOf(chosen), place), queueOf(order));
}

void QueueOrderTest::differingPartIsAllThatIsSent()
{
    QCOMPARE(differingPart(queueOf("abcde"), queueOf("acbde")), queueOf("cb"));
    QCOMPARE(differingPart(queueOf("abcde"), queueOf("abcde")), QList<QUuid>());
    QCOMPARE(differingPart(queueOf("abc"), queueOf("cab")), queueOf("cab"));
}

void QueueOrderTest::finishIsEstimated()
{
    const QDateTime now = QDateTime::fromString("2026-03-12T14:01:06Z", Qt::ISODate);
    const RolloutSummary summary{.bytesPerSecond = 5, .bytesLeft = 6'000'000'000};
    const auto end = estimatedFinish(summary, 10'000'000, now);
    QVERIFY(end);
    QCOMPARE(now.secsTo(*end), 600 + 300); // the bytes, then installation and restart
    QVERIFY(!estimatedFinish(summary, 0, now));
    QVERIFY(!estimatedFinish({}, 10'000'000, now));
    QVERIFY2(!estimatedFinish(summary, 1, now), "two centuries: nobody can say");
}

QTEST_GUILESS_MAIN(QueueOrderTest)
#include "tst_queueorder.moc"
