// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/http/httprequesthead.h>
#include <QTest>

using namespace Uplift;

class TestRequestHead : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSeedsRequest();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void framesBodies_data();
    void framesBodies();
    void keepsConnections_data();
    void keepsConnections();
};

static QByteArray withHost(const QByteArray &lines)
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + lines;
}

void TestRequestHead::readsTheSeedsRequest()
{
    const auto head = parseRequestHead(
        "POST /tms/public/external/management/systemmanagementservice.asmx HTTP/1.1\r\n"
        "Host: 10.48.36.42\r\nAccept: */*\r\nUser-Agent:  Cisco/TC \r\nContent-Length: 759\r\n");
    QVERIFY(head);
    QCOMPARE(head->method, QByteArray("POST"));
    QCOMPARE(head->target,
             QByteArray("/tms/public/external/management/systemmanagementservice.asmx"));
    QCOMPARE(head->minorVersion, 1);
    QCOMPARE(head->headers.fields().size(), 4);
    QCOMPARE(head->headers.value("user-agent"), QByteArray("Cisco/TC"));
    QCOMPARE(bodyFraming(*head), HttpBodyFraming({false, 759, false}));
}

void TestRequestHead::refuses_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &head, int status) {
        QTest::newRow(name) << head << status;
    };
    row("nothing", "", 400);
    row("one word", "GET\r\n", 400);
    row("HTTP/0.9", "GET /\r\n", 400);
    row("four words", "GET / x HTTP/1.1\r\nHost: a\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n", 400);
    row("tab for space", "GET\t/\tHTTP/1.1\r\nHost: a\r\n", 400);
    row("method with brackets", "G(T / HTTP/1.1\r\nHost: a\r\n", 400);
    row("NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n", 27), 400);
    row("bare CR in the target", "GET /\rx HTTP/1.1\r\nHost: a\r\n", 400);
    row("bytes above ASCII in the target", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n", 400);
    row("version in lower case", "GET / http/1.1\r\nHost: a\r\n", 400);
    row("version without point", "GET / HTTP/11.\r\nHost: a\r\n", 400);
    row("version of letters", "GET / HTTP/x.y\r\nHost: a\r\n", 400);
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n", 505);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n", 501);
    row("CONNECT", "CONNECT a:80 HTTP/1.1\r\nHost: a\r\n", 501);
    row("method in lower case", "get / HTTP/1.1\r\nHost: a\r\n", 501);
    row("no host", "GET / HTTP/1.1\r\nAccept: x\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n", 400);
    row("two hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n", 400);
    row("no colon", withHost("Accept\r\n"), 400);
    row("no name", withHost(": x\r\n"), 400);
    row("space before the colon", withHost("Accept : x\r\n"), 400);
    row("folded line", withHost("Accept: x\r\n y\r\n"), 400);
    row("folded by a tab", withHost("Accept: x\r\n\ty\r\n"), 400);
    row("NUL in a value", withHost(QByteArray("Accept: x\0y\r\n", 13)), 400);
    row("bare CR in a value", withHost("Accept: x\ry\r\n"), 400);
    row("escape in a value", withHost("Accept: \x1b[2J\r\n"), 400);
}

void TestRequestHead::refuses()
{
    QFETCH(QByteArray, head);
    const auto parsed = parseRequestHead(head);
    QVERIFY(!parsed);
    QTEST(parsed.error().status, "status");
    QVERIFY(!parsed.error().reason.isEmpty());
}

void TestRequestHead::accepts_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("no host in HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n");
    QTest::newRow("empty host") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n");
    QTest::newRow("lines that end in LF") << QByteArray("GET / HTTP/1.1\nHost: a\n");
    QTest::newRow("later minor version") << QByteArray("GET / HTTP/1.7\r\nHost: a\r\n");
    QTest::newRow("latin value") << withHost("X: caf\xe9\r\n");
    QTest::newRow("empty value") << withHost("X:\r\n");
    QTest::newRow("colons in the value") << withHost("SOAPAction: \"http://a:1/b\"\r\n");
}

void TestRequestHead::accepts()
{
    QFETCH(QByteArray, head);
    QVERIFY(parseRequestHead(head));
}

void TestRequestHead::framesBodies_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("status"); // 0: fine
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("continues");
    const auto row = [](const char *name, const QByteArray &lines, int status, bool chunked = false,
                        qint64 length = 0, bool continues = false) {
        QTest::newRow(name) << lines << status << chunked << length << continues;
    };
    row("none", "", 411);
    row("zero", "Content-Length: 0\r\n", 0);
    row("a length", "Content-Length: 12\r\n", 0, false, 12);
    row("leading zeros", "Content-Length: 000000000000000000012\r\n", 0, false, 12);
    row("twice the same", "Content-Length: 5\r\nContent-Length: 5\r\n", 0, false, 5);
    row("a list of the same", "Content-Length: 5, 5\r\n", 0, false, 5);
    row("two lengths", "Content-Length: 5\r\nContent-Length: 6\r\n", 400);
    row("negative", "Content-Length: -1\r\n", 400);
    row("plus", "Content-Length: +1\r\n", 400);
    row("hexadecimal", "Content-Length: 0x10\r\n", 400);
    row("words", "Content-Length: many\r\n", 400);
    row("empty", "Content-Length:\r\n", 400);
    row("with a space inside", "Content-Length: 1 2\r\n", 400);
    row("twenty digits", "Content-Length: 99999999999999999999\r\n", 413);
    row("chunked", "Transfer-Encoding: chunked\r\n", 0, true);
    row("Chunked", "Transfer-Encoding: Chunked\r\n", 0, true);
    row("chunked and a length", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", 400);
    row("gzip", "Transfer-Encoding: gzip, chunked\r\n", 501);
    row("identity", "Transfer-Encoding: identity\r\n", 501);
    row("chunked twice", "Transfer-Encoding: chunked, chunked\r\n", 501);
    row("chunked, disguised", "Transfer-Encoding: xchunked\r\n", 501);
    row("continue", "Content-Length: 2\r\nExpect: 100-Continue\r\n", 0, false, 2, true);
    row("continue without a body", "Content-Length: 0\r\nExpect: 100-continue\r\n", 0);
    row("another expectation", "Content-Length: 2\r\nExpect: tea\r\n", 417);
}

void TestRequestHead::framesBodies()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, status);
    const auto head = parseRequestHead(withHost(lines));
    QVERIFY(head);
    const auto framing = bodyFraming(*head);
    QCOMPARE(framing ? 0 : framing.error().status, status);
    if (!framing)
        return;
    QTEST(framing->isChunked, "chunked");
    QTEST(framing->length, "length");
    QTEST(framing->expectsContinue, "continues");
}

void TestRequestHead::keepsConnections_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keeps");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const QByteArray &head, bool keeps, const char *field) {
        QTest::newRow(name) << head << keeps << QByteArray(field);
    };
    const QByteArray now = "GET / HTTP/1.1\r\nHost: a\r\n";
    row("1.1", now, true, "");
    row("1.0", "GET / HTTP/1.0\r\n", false, "close");
    row("1.0 keep-alive", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n", true, "keep-alive");
    row("1.1 keep-alive", now + "Connection: keep-alive\r\n", true, "");
    row("close", now + "Connection: Close\r\n", false, "close");
    row("close in a list", now + "Connection: x, close\r\n", false, "close");
}

void TestRequestHead::keepsConnections()
{
    QFETCH(QByteArray, head);
    const auto parsed = parseRequestHead(head);
    QVERIFY(parsed);
    QTEST(keepsConnection(*parsed), "keeps");
    QTEST(connectionField(*parsed), "field");
}

QTEST_GUILESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
