// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/http/httpdate.h>
#include <server/http/httprange.h>
#include <QTest>
#include <QTimeZone>

using namespace Uplift;
using Kind = RangeWish::Kind;

class TestRange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesRanges_data();
    void parsesRanges();
    void writesAndReadsDates();
    void judgesConditions_data();
    void judgesConditions();
    void judgesIfRange_data();
    void judgesIfRange();
};

static const QDateTime moment =
    QDateTime(QDate(2014, 3, 12), QTime(14, 1, 6, 500), QTimeZone::utc()).toUTC();
static const QByteArray tag = "\"3e8-abc\"";

void TestRange::parsesRanges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    const auto row = [](const QByteArray &field, Kind kind, qint64 first = 0, qint64 length = 0) {
        QTest::newRow(field.constData()) << field << int(kind) << first << length;
    };
    row("none", Kind::Whole);
    row("bytes=0-0", Kind::Part, 0, 1);
    row("bytes=0-499", Kind::Part, 0, 500);
    row("Bytes=500-", Kind::Part, 500, 500);
    row("bytes=-100", Kind::Part, 900, 100);
    row("bytes=-5000", Kind::Part, 0, 1000);
    row("bytes=999-", Kind::Part, 999, 1);
    row("bytes=0-99999999999999999999", Kind::Part, 0, 1000);
    row(" bytes= 5-6", Kind::Part, 5, 2);
    row("bytes=1000-", Kind::NotSatisfiable);
    row("bytes=99999999999999999999-", Kind::NotSatisfiable);
    row("bytes=-0", Kind::NotSatisfiable);
    row("bytes=5-4", Kind::Whole);
    row("bytes=-", Kind::Whole);
    row("bytes=", Kind::Whole);
    row("bytes=a-b", Kind::Whole);
    row("bytes=--5", Kind::Whole);
    row("bytes=1-2,5-6", Kind::Whole);
    row("bytes 1-2", Kind::Whole);
    row("lines=1-2", Kind::Whole);
    row("bytes=+1-2", Kind::Whole);
    row("bytes=1-2x", Kind::Whole);
}

void TestRange::parsesRanges()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    const RangeWish wish = parseRange(field, 1000);
    QTEST(int(wish.kind), "kind");
    QCOMPARE(wish.range, (ByteRange{first, length}));
}

void TestRange::writesAndReadsDates()
{
    const QDateTime whole =
        QDateTime(QDate(2014, 3, 12), QTime(14, 1, 6), QTimeZone::utc()).toUTC();
    QCOMPARE(httpDate(moment), QByteArray("Wed, 12 Mar 2014 14:01:06 GMT"));
    QCOMPARE(parseHttpDate("Wed, 12 Mar 2014 14:01:06 GMT"), whole);
    QCOMPARE(parseHttpDate("Wednesday, 12-Mar-14 14:01:06 GMT"), whole);
    QCOMPARE(parseHttpDate("Wed Mar 12 14:01:06 2014"), whole);
    QCOMPARE(parseHttpDate("Sun Nov  6 08:49:37 1994"),
             QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc()).toUTC());
    QVERIFY(!parseHttpDate("yesterday").isValid());
    QVERIFY(!parseHttpDate("").isValid());
    QVERIFY(qAbs(parseHttpDate(currentHttpDate()).secsTo(QDateTime::currentDateTimeUtc())) <= 2);
}

void TestRange::judgesConditions_data()
{
    QTest::addColumn<HttpHeaders>("headers");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const HttpHeaders &headers, Precondition verdict) {
        QTest::newRow(name) << headers << int(verdict);
    };
    const QByteArray same = httpDate(moment);
    const QByteArray older = httpDate(moment.addSecs(-1));
    row("none", {}, Precondition::Proceed);
    row("same tag", {{"If-None-Match", tag}}, Precondition::NotModified);
    row("same tag, weak", {{"If-None-Match", "W/" + tag}}, Precondition::NotModified);
    row("any tag", {{"If-None-Match", "*"}}, Precondition::NotModified);
    row("one of several", {{"If-None-Match", "\"a\", " + tag}}, Precondition::NotModified);
    row("other tag", {{"If-None-Match", "\"x\""}}, Precondition::Proceed);
    row("other tag beats date", {{"If-None-Match", "\"x\""}, {"If-Modified-Since", same}},
        Precondition::Proceed);
    row("not changed since", {{"If-Modified-Since", same}}, Precondition::NotModified);
    row("changed since", {{"If-Modified-Since", older}}, Precondition::Proceed);
    row("no date", {{"If-Modified-Since", "soon"}}, Precondition::Proceed);
    row("if match", {{"If-Match", tag}}, Precondition::Proceed);
    row("if match any", {{"If-Match", "*"}}, Precondition::Proceed);
    row("if match other", {{"If-Match", "\"x\""}}, Precondition::Failed);
    row("if match weak", {{"If-Match", "W/" + tag}}, Precondition::Failed);
    row("if unchanged", {{"If-Unmodified-Since", same}}, Precondition::Proceed);
    row("if unchanged, was changed", {{"If-Unmodified-Since", older}}, Precondition::Failed);
}

void TestRange::judgesConditions()
{
    QFETCH(HttpHeaders, headers);
    QTEST(int(judgeConditions(headers, tag, moment)), "verdict");
}

void TestRange::judgesIfRange_data()
{
    QTest::addColumn<QByteArray>("condition");
    QTest::addColumn<bool>("applies");
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("same tag") << tag << true;
    QTest::newRow("weak tag") << QByteArray("W/" + tag) << false;
    QTest::newRow("other tag") << QByteArray("\"x\"") << false;
    QTest::newRow("same date") << httpDate(moment) << true;
    QTest::newRow("later date") << httpDate(moment.addSecs(1)) << false;
    QTest::newRow("nonsense") << QByteArray("x") << false;
}

void TestRange::judgesIfRange()
{
    QFETCH(QByteArray, condition);
    HttpHeaders headers;
    if (!condition.isEmpty())
        headers.append("If-Range", condition);
    QTEST(rangeApplies(headers, tag, moment), "applies");
}

QTEST_GUILESS_MAIN(TestRange)
#include "tst_range.moc"
