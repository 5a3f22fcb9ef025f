// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <server/http/plainrequest.h>
#include <server/http/requestreader.h>
#include <QTest>

using namespace Uplift;

/// What QHttpServer gets to read of a request that came in another form.
class TestPlainRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOn_data();
    void handsOn();
};

void TestPlainRequest::handsOn_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("handed");
    const QByteArray host = " HTTP/1.1\r\nHost: h\r\n";
    QTest::newRow("as it is") << "GET /a?b" + host + "X: 1\r\nx: 2\r\n\r\n"
                              << "GET /a?b" + host + "X: 1\r\nx: 2\r\n\r\n";
    QTest::newRow("a body") << "POST /a" + host + "content-length: 2\r\n\r\nhi"
                            << "POST /a" + host + "Content-Length: 2\r\n\r\nhi";
    QTest::newRow("in chunks")
        << "POST /a" + host +
               "Transfer-Encoding: chunked\r\n\r\n1\r\nh\r\n1\r\ni\r\n0\r\nT: 1\r\n\r\n"
        << "POST /a" + host + "Content-Length: 2\r\n\r\nhi";
    QTest::newRow("no body") << "POST /a" + host + "Content-Length: 0\r\n\r\n"
                             << "POST /a" + host + "\r\n";
    QTest::newRow("wishes for the connection")
        << "GET /" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\nTE: trailers\r\n\r\n"
        << "GET /" + host + "\r\n";
    QTest::newRow("whole address")
        << QByteArray("GET http://g:80/a HTTP/1.0\r\nHost: h\r\nX: 1\r\n\r\n")
        << QByteArray("GET /a HTTP/1.1\r\nHost: g:80\r\nX: 1\r\n\r\n");
    QTest::newRow("two slashes") << "GET //a/b" + host + "\r\n"
                                 << "GET http://h//a/b" + host + "\r\n";
    QTest::newRow("line feeds alone")
        << QByteArray("GET / HTTP/1.1\nHost: h\nX:  1 \n\n") << "GET /" + host + "X: 1\r\n\r\n";
}

void TestPlainRequest::handsOn()
{
    QFETCH(QByteArray, sent);
    const RequestLimits limits;
    RequestReader reader(limits);
    QCOMPARE(reader.advance(sent), RequestReader::State::Complete);
    QTEST(plainRequest(reader.head(), reader.target(), reader.takeBody()), "handed");
}

QTEST_GUILESS_MAIN(TestPlainRequest)
#include "tst_plainrequest.moc"
