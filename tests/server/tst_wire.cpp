// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wireclient.h"

#include <QTest>

using namespace Uplift;

/// Raw requests over a real socket, and the exact status of each.
class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void answersTheSeed();
    void answersHeadWithoutBody();
    void namesWhatIsWrong();
    void keepsWhatItCannotRead();
    void takesFeedbackOfAnyForm();
    void offersAtTheAddressCalled();
    void stillAnswersAfterAll();

private:
    Console m_console;
};

static const QByteArray checkInPath =
    "/tms/public/external/management/systemmanagementservice.asmx";
static const QByteArray package = "/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg";
static const QByteArray feedback = "/tms/public/feedback/code.aspx";

static QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

static QByteArray post(const QByteArray &path, const QByteArray &body,
                       const QByteArray &fields = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: h\r\n" + fields +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

static QByteArray chunked(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
}

void TestWire::initTestCase()
{
    m_console.addPackage(QStringLiteral("s52010tc6_3_0.pkg"), 1000);
    QFile secret(m_console.folder.filePath(QStringLiteral("secret.txt")));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    QVERIFY(m_console.start());
}

void TestWire::answers_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &request, int status) {
        QTest::newRow(name) << request << status;
    };
    const QByteArray seed = seedBody();
    row("check-in", checkInRequest(), 200);
    row("check-in, capitals",
        post("/TMS/PUBLIC/External/Management/SystemManagementService.asmx", seed), 200);
    row("check-in, two slashes", post('/' + checkInPath, seed), 200);
    row("check-in, absolute target", post("http://h:80" + checkInPath, seed), 200);
    row("check-in, query", post(checkInPath + "?wsdl", seed), 200);
    row("check-in, encoded letter", post("/%74ms" + checkInPath.mid(4), seed), 200);
    row("check-in, chunked",
        "POST " + checkInPath + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" +
            chunked(seed),
        200);
    row("check-in, expect", post(checkInPath, seed, "Expect: 100-continue\r\n"), 200);
    row("check-in, SOAPAction", post(checkInPath, seed, "SOAPAction: \"x\"\r\n"), 200);
    row("check-in, HTTP/1.0",
        "POST " + checkInPath + " HTTP/1.0\r\nContent-Length: 759\r\n\r\n" + seed, 200);
    row("check-in, upgrade wish",
        post(checkInPath, seed, "Connection: Upgrade\r\nUpgrade: websocket\r\n"), 200);
    row("check-in, empty host",
        "POST " + checkInPath + " HTTP/1.1\r\nHost:\r\nContent-Length: 759\r\n\r\n" + seed, 200);
    row("check-in, line feeds",
        "POST " + checkInPath + " HTTP/1.1\nHost: h\nContent-Length: 759\n\n" + seed, 200);
    row("check-in, empty lines before", "\r\n\r\n" + post(checkInPath, seed), 200);
    row("check-in, no body", post(checkInPath, {}), 400);
    row("check-in, not XML", post(checkInPath, "hello"), 400);
    row("check-in, half XML", post(checkInPath, seed.left(300)), 400);
    row("check-in, other XML", post(checkInPath, "<a/>"), 400);
    row("check-in, DTD", post(checkInPath, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"), 400);
    row("check-in, NULs", post(checkInPath, QByteArray(100, '\0')), 400);
    row("check-in, by GET", get(checkInPath), 405);
    row("check-in, by HEAD", "HEAD " + checkInPath + " HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("check-in, by PUT", "PUT " + post(checkInPath, seed).mid(5), 405);
    row("check-in, by DELETE", "DELETE " + checkInPath + " HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("check-in, by OPTIONS", "OPTIONS " + checkInPath + " HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("check-in, no length", "POST " + checkInPath + " HTTP/1.1\r\nHost: h\r\n\r\n", 411);
    row("check-in, 64 KiB and one", post(checkInPath, QByteArray(65537, ' ')), 413);
    row("check-in, 2 MB", post(checkInPath, QByteArray(2'000'000, 'x')), 413);
    row("check-in, 2 GB said",
        "POST " + checkInPath + " HTTP/1.1\r\nHost: h\r\nContent-Length: 2000000000\r\n\r\n", 413);
    row("check-in, endless chunks",
        "POST " + checkInPath + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" +
            QByteArray("4000\r\n" + QByteArray(0x4000, 'x') + "\r\n").repeated(5),
        413);
    row("check-in, 2 GB expected",
        "POST " + checkInPath +
            " HTTP/1.1\r\nHost: h\r\nContent-Length: 2000000000\r\nExpect: 100-continue\r\n\r\n",
        413);
    row("feedback, nonsense", post(feedback, "nonsense"), 200);
    row("feedback, empty", post(feedback, {}), 200);
    row("feedback, 2 MB", post(feedback, QByteArray(2'000'000, 'x')), 200);
    row("feedback, capitals", post("/TMS/Public/Feedback/Code.aspx", "<a/>"), 200);
    row("feedback, posted document", post("/tms/public/feedback/postdocument.aspx", "<a/>"), 200);
    row("feedback, 5 MB",
        "POST " + feedback + " HTTP/1.1\r\nHost: h\r\nContent-Length: 5000000\r\n\r\n", 413);
    row("feedback, by GET", get(feedback), 405);
    row("package", get(package), 200);
    row("package, capitals", get("/TMS/public/DATA/systemsoftware/S52010TC6_3_0.PKG"), 200);
    row("package, HTTP/1.0", "GET " + package + " HTTP/1.0\r\n\r\n", 200);
    row("package, session",
        get("/tms/public/data/SystemSoftware/4fae46a9-2e37-4edc-b3dc-97dbde2dc282/"
            "s52010tc6_3_0.pkg"),
        200);
    row("package, range", get(package, "Range: bytes=0-9\r\n"), 206);
    row("package, last bytes", get(package, "Range: bytes=-1\r\n"), 206);
    row("package, several ranges", get(package, "Range: bytes=0-1,5-6\r\n"), 200);
    row("package, odd range", get(package, "Range: bytes=x\r\n"), 200);
    row("package, range behind the end", get(package, "Range: bytes=1000-\r\n"), 416);
    row("package, if-range of old", get(package, "Range: bytes=0-9\r\nIf-Range: \"old\"\r\n"), 200);
    row("package, if-none-match any", get(package, "If-None-Match: *\r\n"), 304);
    row("package, if-match other", get(package, "If-Match: \"x\"\r\n"), 412);
    row("package, by POST", post(package, "x"), 405);
    row("package, by PUT", "PUT " + post(package, "x").mid(5), 405);
    row("package, GET with a body", get(package, "Content-Length: 2\r\n") + "hi", 200);
    row("package, unknown", get("/tms/public/data/SystemSoftware/s52010tc9_9_9.pkg"), 404);
    row("package, no package", get("/tms/public/data/SystemSoftware/secret.txt"), 404);
    row("package, none", get("/tms/public/data/SystemSoftware/"), 404);
    row("package, dots", get("/tms/public/data/SystemSoftware/../secret.txt"), 404);
    row("package, encoded dots", get("/tms/public/data/SystemSoftware/%2e%2e%2fsecret.txt"), 404);
    row("package, backslash", get("/tms/public/data/SystemSoftware/..%5csecret.txt"), 404);
    row("package, absolute path", get("/tms/public/data/SystemSoftware//etc/passwd"), 404);
    row("package, slash behind", get(package + '/'), 404);
    row("package, NUL", get("/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg%00.txt"), 400);
    row("package, device", get("/tms/public/data/SystemSoftware/CON"), 404);
    row("package, wrong session", get("/tms/public/data/SystemSoftware/x/s52010tc6_3_0.pkg"), 404);
    row("welcome", get("/"), 200);
    row("welcome, absolute target", get("http://h"), 200);
    row("unknown path", get("/favicon.ico"), 404);
    row("unknown path, by POST", post("/x", "y"), 404);
    row("star", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 404);
    row("broken percent", get("/%zz"), 400);
    row("not UTF-8", get("/%ff"), 400);
    row("line break in the path", get("/%0d%0aX:%20y"), 400);
    row("fragment", get("/#x"), 400);
    row("quotes and brackets", get("/\"<>[]{}|^`"), 404);
    row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
    row("odd host", "GET / HTTP/1.1\r\nHost: a/b@c\r\n\r\n", 200);
    row("no version", "GET /\r\n\r\n", 400);
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("TLS hello", QByteArray::fromHex("16030100a5010000a10303") + "\r\n\r\n", 400);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("CONNECT", "CONNECT h:443 HTTP/1.1\r\nHost: h\r\n\r\n", 501);
    row("TRACE", "TRACE / HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("long line", get('/' + QByteArray(9000, 'a')), 414);
    row("long line without end", "GET /" + QByteArray(9000, 'a'), 414);
    row("large header", get("/", "X: " + QByteArray(17000, 'x') + "\r\n"), 431);
    row("many fields", get("/", QByteArray("X: y\r\n").repeated(101)), 431);
    row("folded field", get("/", "X: y\r\n z\r\n"), 400);
    row("space before colon", get("/", "X : y\r\n"), 400);
    row("length and chunks", post("/", "0\r\n\r\n", "Transfer-Encoding: chunked\r\n"), 400);
    row("two lengths", post("/", "x", "Content-Length: 2\r\n"), 400);
    row("negative length", get("/", "Content-Length: -5\r\n"), 400);
    row("huge length", get("/", "Content-Length: 99999999999999999999\r\n"), 413);
    row("gzip coding", get("/", "Transfer-Encoding: gzip\r\n"), 501);
    row("broken chunk", get("/", "Transfer-Encoding: chunked\r\n") + "zz\r\n", 400);
    row("other expectation", post("/", "x", "Expect: tea\r\n"), 417);
}

void TestWire::answers()
{
    QFETCH(QByteArray, request);
    const Received answer = ask(m_console.port, request, !request.startsWith("HEAD"));
    QTEST(answer.status, "status");
    QVERIFY(answer.isWhole);
    QVERIFY(answer.field("Date").endsWith(" GMT"));
    if (answer.status >= 400 && answer.status != 412 && answer.status != 416 &&
        !request.startsWith("HEAD"))
        QVERIFY(!answer.body.isEmpty());
}

void TestWire::answersTheSeed()
{
    const Received answer = ask(m_console.port, checkInRequest());
    const QByteArrayList lines = answer.head.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0].trimmed(), QByteArray("HTTP/1.1 200 OK"));
    QCOMPARE(answer.field("Cache-Control"), QByteArray("private, max-age=0"));
    QCOMPARE(answer.field("Content-Type"), QByteArray("text/xml; charset=utf-8"));
    QCOMPARE(answer.field("Content-Length"), QByteArray::number(answer.body.size()));
    QVERIFY(answer.body.contains("PostEventResult"));
    const Endpoint *known = m_console.endpoints.findBySerial(QStringLiteral("FTT1703007B"));
    QVERIFY(known);
    QCOMPARE(known->identification.systemName, QStringLiteral("NewYork"));
    QCOMPARE(known->sourceAddress, QStringLiteral("127.0.0.1"));
    QCOMPARE(known->userAgent, QStringLiteral("Cisco/TC"));
    QCOMPARE(known->managerAddress, QStringLiteral("10.48.36.42"));
}

void TestWire::answersHeadWithoutBody()
{
    WireClient client(m_console.port);
    client.send("HEAD " + package + " HTTP/1.1\r\nHost: h\r\n\r\n");
    const Received answer = client.receive(false);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.field("Content-Length"), QByteArray("1000"));
    QCOMPARE(answer.field("Accept-Ranges"), QByteArray("bytes"));
    QCOMPARE(answer.field("Content-Type"), QByteArray("application/octet-stream"));
    client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
    QCOMPARE(client.receive(false).status, 200);
    client.send(get("/"));
    const Received welcome = client.receive();
    QCOMPARE(welcome.status, 200);
    QCOMPARE(welcome.body, QByteArray("Uplift is listening here.\n"));
    client.send("HEAD / HTTP/1.1\r\n\r\n");
    QCOMPARE(client.receive(false).status, 400);
    QVERIFY(client.isClosedWithin());
    QCOMPARE(client.pending(), QByteArray());
}

void TestWire::namesWhatIsWrong()
{
    const Received broken = ask(m_console.port, post(checkInPath, "<a>\n<b></a>"));
    QCOMPARE(broken.field("Content-Type"), QByteArray("text/xml; charset=utf-8"));
    QVERIFY(broken.body.contains("Fault"));
    QVERIFY2(broken.body.contains("line 2"), broken.body.constData());
    QVERIFY(ask(m_console.port, get("/x")).body.contains(checkInPath));
    QCOMPARE(ask(m_console.port, get(checkInPath)).field("Allow"), QByteArray("POST"));
    QCOMPARE(ask(m_console.port, post(package, "x")).field("Allow"), QByteArray("GET, HEAD"));
}

void TestWire::keepsWhatItCannotRead()
{
    m_console.entries.clear();
    ask(m_console.port, post(checkInPath, QByteArray(1000, 'x')));
    ask(m_console.port, post(feedback, "nonsense"));
    ask(m_console.port, post(feedback, "<a/>"));
    QCOMPARE(m_console.entries.size(), 3);
    for (const LogEntry &entry : std::as_const(m_console.entries)) {
        QCOMPARE(entry.kind, LogKind::UnreadableMessage);
        QCOMPARE(entry.arguments.value(0), QStringLiteral("127.0.0.1"));
        QVERIFY(!entry.arguments.value(1).isEmpty());
    }
    QCOMPARE(m_console.entries[0].raw, QByteArray(512, 'x'));
    QCOMPARE(m_console.entries[1].raw, QByteArray("nonsense"));
}

void TestWire::takesFeedbackOfAnyForm()
{
    for (const char *name :
         {"feedback-envelope.xml", "feedback-event-boot.xml", "feedback-event-softwareupgrade.xml",
          "feedback-posteddocument.xml", "feedback-status.xml", "feedback-unknown-root.xml"}) {
        QFile file(QStringLiteral(UPLIFT_TEST_DATA "/") + QLatin1String(name));
        QVERIFY2(file.open(QIODevice::ReadOnly), name);
        m_console.entries.clear();
        const QByteArray body = file.readAll();
        QCOMPARE(ask(m_console.port, post(feedback, body)).status, 200);
        QVERIFY2(!m_console.entries.isEmpty(), name);
        QVERIFY2(m_console.entries.first().kind != LogKind::UnreadableMessage, name);
        QCOMPARE(m_console.entries.first().raw, body);
    }
}

void TestWire::offersAtTheAddressCalled()
{
    // The status document posted above says that a call is up.
    Settings settings;
    settings.holdDuringCalls = false;
    m_console.upgrades.setSettings(settings);
    ask(m_console.port, checkInRequest());
    const EndpointId id = m_console.endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id;
    QVERIFY(m_console.upgrades.request(id, QStringLiteral("s52010tc6_3_0.pkg"), {}));
    const Received named = ask(m_console.port, checkInRequest());
    QVERIFY2(named.body.contains(
                 ">http://10.48.36.42/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg<"),
             named.body.constData());
    QVERIFY(named.body.contains(">http://10.48.36.42/tms/public/feedback/code.aspx<"));
    QByteArray nameless = checkInRequest();
    nameless.replace("Host: 10.48.36.42", "Host: what?");
    const QByteArray here = "http://127.0.0.1:" + QByteArray::number(m_console.port);
    const Received local = ask(m_console.port, nameless);
    QVERIFY2(local.body.contains('>' + here + "/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg<"),
             local.body.constData());
}

void TestWire::stillAnswersAfterAll()
{
    QCOMPARE(ask(m_console.port, checkInRequest()).status, 200);
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
