// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/http/requestreader.h>
#include <QTest>

using namespace Uplift;
using State = RequestReader::State;

class TestRequestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsByteByByte();
    void leavesTheNextRequest();
    void decodesChunks_data();
    void decodesChunks();
    void decodesChunksByteByByte();
    void wishesToContinueOnce();
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void aHeaderAtItsLimitPassesHoweverItArrives();
    void takesTargetsApart_data();
    void takesTargetsApart();
};

static const QByteArray twoRequests =
    "\r\nPOST /a%20b?c HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\n"
    "\r\nhelloGET /next HTTP/1.1\r\nHost: h\r\n\r\n";

void TestRequestReader::readsByteByByte()
{
    const RequestLimits limits;
    RequestReader reader(limits);
    QByteArray input;
    QList<QByteArray> seen;
    for (const char byte : twoRequests) {
        input += byte;
        const State state = reader.advance(input);
        QVERIFY(state != State::Refused);
        if (state != State::Complete)
            continue;
        seen << reader.head().method + ' ' + reader.target().path + ' ' + reader.body();
        reader.startOver();
    }
    QCOMPARE(seen, QList<QByteArray>({"POST /a%20b hello", "GET /next "}));
    QVERIFY(input.isEmpty());
}

void TestRequestReader::leavesTheNextRequest()
{
    const RequestLimits limits;
    RequestReader reader(limits);
    QByteArray input = twoRequests;
    QCOMPARE(reader.advance(input), State::Complete);
    QCOMPARE(reader.body(), QByteArray("hello"));
    QCOMPARE(reader.target().query, QByteArray("c"));
    QCOMPARE(reader.target().segments, QStringList{QStringLiteral("a b")});
    QVERIFY(input.startsWith("GET /next"));
}

void TestRequestReader::decodesChunks_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, int status,
                        const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << status << body;
    };
    row("one", "5\r\nhello\r\n0\r\n\r\n", 200, "hello");
    row("two", "5\r\nhello\r\n6 \r\n world\r\n0\r\n\r\n", 200, "hello world");
    row("none", "0\r\n\r\n", 200);
    row("extension and trailer", "2;a=b\r\nhi\r\n0\r\nX: y\r\n\r\n", 200, "hi");
    row("capital digits", "0A\r\n0123456789\r\n00\r\n\r\n", 200, "0123456789");
    row("not a number", "z\r\n", 400);
    row("no size", "\r\n", 400);
    row("negative", "-5\r\n", 400);
    row("with 0x", "0x5\r\nhello\r\n", 400);
    row("longer than it says", "3\r\nhello\r\n", 400);
    row("beyond the limit", "FFFFF\r\n", 413);
    row("beyond every number", "FFFFFFFFFFFFFFFFF\r\n", 413);
    row("beyond the limit in sum", "60\r\n" + QByteArray(96, 'x') + "\r\n5\r\n", 413);
    row("endless size line", QByteArray(2000, '0'), 400);
    row("endless trailer", "0\r\n" + QByteArray("X: yyyyyyyyyyyyyyyyyyyyyyy\r\n").repeated(400),
        400);
}

void TestRequestReader::decodesChunks()
{
    QFETCH(QByteArray, bytes);
    RequestLimits limits;
    limits.body = [](const QStringList &) { return qint64(100); };
    RequestReader reader(limits);
    QByteArray input = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + bytes;
    const State state = reader.advance(input);
    QVERIFY(state == State::Complete || state == State::Refused);
    const int status = state == State::Complete ? 200 : reader.refusal().status;
    QTEST(status, "status");
    if (status == 200)
        QTEST(reader.body(), "body");
}

void TestRequestReader::decodesChunksByteByByte()
{
    const RequestLimits limits;
    RequestReader reader(limits);
    const QByteArray bytes = "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "5\r\nhello\r\n6\r\n world\r\n0\r\nA: b\r\n\r\n";
    QByteArray input;
    State state = State::Head;
    for (const char byte : bytes) {
        QVERIFY(state != State::Complete);
        input += byte;
        state = reader.advance(input);
    }
    QCOMPARE(state, State::Complete);
    QCOMPARE(reader.body(), QByteArray("hello world"));
}

void TestRequestReader::wishesToContinueOnce()
{
    const RequestLimits limits;
    RequestReader reader(limits);
    QByteArray input = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n"
                       "Expect: 100-continue\r\n\r\n";
    QCOMPARE(reader.advance(input), State::Body);
    QVERIFY(reader.takeContinueWish());
    QVERIFY(!reader.takeContinueWish());
    input = "ok";
    QCOMPARE(reader.advance(input), State::Complete);
    QVERIFY(!reader.takeContinueWish());
}

void TestRequestReader::keepsToItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: not refused
    const auto get = [](qsizetype path) {
        return "GET /" + QByteArray(path, 'a') + " HTTP/1.1\r\n";
    };
    const QByteArray head = get(1) + "Host: h\r\n";
    const QByteArray post = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: ";
    QTest::newRow("long line") << get(8000) + "Host: h\r\n\r\n" << 0;
    QTest::newRow("too long a line") << get(8200) << 414;
    QTest::newRow("too long a line without end") << "GET /" + QByteArray(8300, 'a') << 414;
    QTest::newRow("large header") << head + "X: " + QByteArray(16000, 'x') + "\r\n\r\n" << 0;
    QTest::newRow("too large a header") << head + "X: " + QByteArray(17000, 'x') + "\r\n" << 431;
    QTest::newRow("header without end") << head + QByteArray(17000, 'x') << 431;
    QTest::newRow("100 fields") << head + QByteArray("X: y\r\n").repeated(99) + "\r\n" << 0;
    QTest::newRow("101 fields") << head + QByteArray("X: y\r\n").repeated(100) + "\r\n" << 431;
    QTest::newRow("largest body") << post + "65536\r\n\r\n" << 0;
    QTest::newRow("too large a body") << post + "65537\r\n\r\n" << 413;
}

void TestRequestReader::keepsToItsLimits()
{
    QFETCH(QByteArray, bytes);
    const RequestLimits limits;
    RequestReader reader(limits);
    const State state = reader.advance(bytes);
    QTEST(state == State::Refused ? reader.refusal().status : 0, "status");
}

/// Found by fuzzing: half of the empty line was counted when it came alone.
void TestRequestReader::aHeaderAtItsLimitPassesHoweverItArrives()
{
    RequestLimits limits;
    const QByteArray fields = "Host: h\r\nX: " + QByteArray(100, 'x') + "\r\n";
    limits.header = fields.size();
    const QByteArray request = "GET / HTTP/1.1\r\n" + fields + "\r\n";
    RequestReader reader(limits);
    QByteArray input;
    State state = State::Head;
    for (const char byte : request) {
        input += byte;
        state = reader.advance(input);
    }
    QCOMPARE(state, State::Complete);
    limits.header -= 1;
    RequestReader stricter(limits);
    input = request;
    QCOMPARE(stricter.advance(input), State::Refused);
    QCOMPARE(stricter.refusal().status, 431);
}

void TestRequestReader::takesTargetsApart_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<QString>("segments"); // joined by |
    QTest::addColumn<QByteArray>("authority");
    const auto row = [](const QByteArray &target, bool valid, const QString &segments = {},
                        const QByteArray &authority = {}) {
        QTest::newRow(target.constData()) << target << valid << segments << authority;
    };
    row("/", true);
    row("/?x", true);
    row("//", true, QString());
    row("*", true, QStringLiteral("*"));
    row("/a/b", true, QStringLiteral("a|b"));
    row("//a///b", true, QStringLiteral("a|b"));
    row("/a/b/", true, QStringLiteral("a|b|"));
    row("/a%2Fb", true, QStringLiteral("a/b"));
    row("/%41%c3%a4", true, QStringLiteral("A\u00e4"));
    row("/../a", true, QStringLiteral("..|a"));
    row("http://h:8/a", true, QStringLiteral("a"), "h:8");
    row("HTTP://h?q", true, {}, "h");
    row("https://h/a", true, QStringLiteral("a"), "h");
    row("http:///a", false);
    row("ftp://h/a", false);
    row("a/b", false);
    row("/a#b", false);
    row("/%", false);
    row("/%4", false);
    row("/%zz", false);
    row("/%-1", false);
    row("/%+1", false);
    row("/%00", false);
    row("/%0d%0aX", false);
    row("/%7f", false);
    row("/%ff", false);
    row("/a%e2%b0", false);
    row("/%e2%b0/a", false);
    row("/%ef%bb%bf/a", false);
    row("/%c0%af", false);
}

void TestRequestReader::takesTargetsApart()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, valid);
    const auto parsed = parseTarget(target);
    QCOMPARE(parsed.has_value(), valid);
    if (!valid)
        return;
    QTEST(parsed->segments.join(QLatin1Char('|')), "segments");
    QTEST(parsed->authority, "authority");
}

QTEST_GUILESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
