// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedmanager.h"

#include <lab/packagedownload.h>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift::Lab;

class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void responses_data();
    void responses();
    void comesFromTheAddressGiven();
    void speedIsKept();
    void downloadIsChecked_data();
    void downloadIsChecked();
    void otherRangeStartsOver();
    void checksum();
};

void TestExchange::responses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome"); // the body, or "failed: …"

    const auto row = [](const char *tag, const QByteArray &bytes, const char *outcome) {
        QTest::newRow(tag) << bytes << QString::fromLatin1(outcome);
    };
    row("with length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", "abc");
    row("to the end", "HTTP/1.1 200 OK\r\n\r\nabc", "abc");
    row("empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", "");
    row("continue first", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\nabc", "abc");
    row("too much", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc", "ab");
    row("too little", "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc",
        "failed: connection closed after 3 bytes");
    row("no head", "", "failed: connection closed after 0 bytes");
    row("half a head", "HTTP/1.1 200", "failed: connection closed after 0 bytes");
    row("not http", "SSH-2.0-x\r\n\r\n", "failed: the response is not understood");
    row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        "failed: the response is not understood");
    row("endless head", QByteArray("A: b\r\n").repeated(20'000),
        "failed: the response's head is too long");
}

void TestExchange::responses()
{
    QFETCH(const QByteArray, bytes);
    ScriptedManager manager([&](const auto &) { return ScriptedManager::Response{bytes, true}; });
    for (const qint64 speed : {0, 1'000'000}) {
        const HttpRequest request{.method = "GET",
                                  .url = manager.url(QStringLiteral("/")),
                                  .userAgent = "Cisco/TC",
                                  .body = {}};
        HttpExchange exchange(request, {}, speed);
        QStringList outcomes;
        QByteArray body;
        connect(&exchange, &HttpExchange::bodyReceived, this,
                [&](const QByteArray &piece) { body += piece; });
        connect(&exchange, &HttpExchange::succeeded, this,
                [&] { outcomes.append(QString::fromLatin1(body)); });
        connect(&exchange, &HttpExchange::failed, this, [&](const QString &reason) {
            outcomes.append(QStringLiteral("failed: ") + reason);
        });
        exchange.start();
        QTRY_VERIFY(!outcomes.isEmpty());
        QTest::qWait(1);
        QCOMPARE(outcomes.size(), 1);
        QTEST(outcomes.constFirst(), "outcome");
    }
}

void TestExchange::comesFromTheAddressGiven()
{
    const QHostAddress own(QStringLiteral("127.0.0.7"));
    QTcpSocket probe;
    if (!probe.bind(own))
        QSKIP("this system has no 127.0.0.7");
    ScriptedManager manager([](const auto &) { return ScriptedManager::ok({}); });
    HttpExchange exchange(
        {.method = "GET", .url = manager.url(QStringLiteral("/")), .userAgent = {}, .body = {}},
        own, 0);
    QSignalSpy succeeded(&exchange, &HttpExchange::succeeded);
    exchange.start();
    QVERIFY(succeeded.wait());
    QCOMPARE(manager.requests.constFirst().peer, own);
}

void TestExchange::speedIsKept()
{
    const QByteArray content(300'000, 'x');
    ScriptedManager manager(
        [&](const auto &request) { return ScriptedManager::package(content, request); });
    PackageDownload download({.url = manager.url(QStringLiteral("/p")),
                              .userAgent = "Cisco/TC",
                              .source = {},
                              .bytesPerSecond = 500'000,
                              .hangsUpAt = 0,
                              .keepsFile = false});
    QSignalSpy completed(&download, &PackageDownload::completed);
    QElapsedTimer timer;
    timer.start();
    download.resume();
    QVERIFY(completed.wait());
    QVERIFY2(timer.elapsed() >= 550, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
}

void TestExchange::downloadIsChecked_data()
{
    QTest::addColumn<bool>("keepsFile");
    QTest::newRow("file") << true;
    QTest::newRow("counted") << false;
}

void TestExchange::downloadIsChecked()
{
    QFETCH(const bool, keepsFile);
    QByteArray content(200'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i * 7 + i / 251);
    ScriptedManager manager([&](const auto &request) {
        return ScriptedManager::package(content, request,
                                        manager.requests.size() == 1 ? 70'000 : -1);
    });
    PackageDownload download({.url = manager.url(QStringLiteral("/p")),
                              .userAgent = "Cisco/TC",
                              .source = {},
                              .bytesPerSecond = 0,
                              .hangsUpAt = 0,
                              .keepsFile = keepsFile});
    QSignalSpy completed(&download, &PackageDownload::completed);
    QSignalSpy brokeOff(&download, &PackageDownload::brokeOff);
    download.resume();
    QVERIFY(brokeOff.wait());
    QCOMPARE(download.received(), 70'000);
    QCOMPARE(completed.size(), 0);
    download.resume();
    QVERIFY(completed.wait());
    QCOMPARE(manager.requests.at(1).header("Range"), QByteArray("bytes=70000-"));
    QCOMPARE(completed.constFirst().constFirst().toLongLong(), content.size());
    Adler32 whole;
    whole.add(content);
    if (!keepsFile)
        QCOMPARE(download.checksum(), whole.value());
}

void TestExchange::otherRangeStartsOver()
{
    const QByteArray content(1000, 'x');
    ScriptedManager manager([&](const auto &request) -> ScriptedManager::Response {
        if (manager.requests.size() == 1)
            return ScriptedManager::package(content, request, 500);
        if (manager.requests.size() == 2)
            return {"HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-999/1000\r\n"
                    "Content-Length: 1000\r\n\r\n" +
                    content};
        return ScriptedManager::package(content, request);
    });
    PackageDownload download({.url = manager.url(QStringLiteral("/p")),
                              .userAgent = "Cisco/TC",
                              .source = {},
                              .bytesPerSecond = 0,
                              .hangsUpAt = 0,
                              .keepsFile = true});
    QSignalSpy completed(&download, &PackageDownload::completed);
    QSignalSpy brokeOff(&download, &PackageDownload::brokeOff);
    connect(&download, &PackageDownload::brokeOff, &download, &PackageDownload::resume,
            Qt::QueuedConnection);
    download.resume();
    QVERIFY(completed.wait());
    QCOMPARE(brokeOff.size(), 2);
    QCOMPARE(manager.requests.size(), 3);
    QVERIFY(manager.requests.at(2).header("Range").isEmpty());
    QCOMPARE(download.received(), 1000);
}

void TestExchange::checksum()
{
    Adler32 once;
    QCOMPARE(once.value(), 1U);
    once.add("Wikipedia");
    QCOMPARE(once.value(), 0x11E60398U);

    const QByteArray content(100'000, '\xff');
    Adler32 whole;
    whole.add(content);
    Adler32 pieces;
    for (qsizetype at = 0; at < content.size(); at += 7777)
        pieces.add(QByteArrayView(content).sliced(at).first(
            std::min<qsizetype>(7777, content.size() - at)));
    QCOMPARE(pieces.value(), whole.value());
    QCOMPARE(whole.value(), 0x149A302CU);
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
