// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wireclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <ctime>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Uplift;
using namespace std::chrono_literals;

/// What the gate does over time: order, limits, waiting for the disk, clients that vanish.
class TestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void sendsContinueOnlyWhenAwaited();
    void endsWhatTricklesIn_data();
    void endsWhatTricklesIn();
    void closesIdleConnections();
    void holdsAnswersUntilDurable();
    void sharesOneCommit();
    void saysWhenNothingCouldBeWritten();
    void givesUpOnADiskThatHangs();
    void outlivesClientsThatVanish();
    void limitsConnections();
    void limitsConnectionsPerAddress();
    void hearsAgainWhenFilesAreFree_data();
    void hearsAgainWhenFilesAreFree();
    void sparesTheLastFiles();
    void packagesWaitForFiles();
    void tellsWhyItCannotListen();
    void closesAndListensAgain();

private:
    std::unique_ptr<Console> start(const GateLimits &limits);
    std::unique_ptr<Console> m_console;
};

static const QByteArray welcome = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

std::unique_ptr<Console> TestGate::start(const GateLimits &limits)
{
    auto console = std::make_unique<Console>(limits);
    if (!console->start())
        qFatal("can't listen");
    return console;
}

void TestGate::init()
{
    m_console = start({});
}

void TestGate::keepsTheConnection()
{
    WireClient client(m_console->port);
    for (int i = 0; i < 50; ++i) {
        client.send(i % 2 == 0 ? checkInRequest() : welcome);
        QCOMPARE(client.receive().status, 200);
    }
    QCOMPARE(client.socket().state(), QAbstractSocket::ConnectedState);
}

void TestGate::answersPipelinedRequestsInOrder()
{
    WireClient client(m_console->port);
    const QByteArray missing = "GET /x HTTP/1.1\r\nHost: h\r\n\r\n";
    client.send((welcome + checkInRequest() + missing).repeated(100));
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(client.receive().body, QByteArray("Uplift is listening here.\n"));
        QVERIFY(client.receive().body.contains("PostEventResult"));
        QCOMPARE(client.receive().status, 404);
    }
}

void TestGate::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("close") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n");
    QTest::newRow("with more behind") << QByteArray("GET / HTTP/1.0\r\n\r\nGET / HTTP/1.0\r\n\r\n");
    QTest::newRow("after a refusal") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void TestGate::closesWhenAsked()
{
    QFETCH(QByteArray, request);
    GateLimits limits;
    limits.drain = 50ms;
    m_console = start(limits);
    WireClient client(m_console->port);
    client.send(request);
    QCOMPARE(client.receive().field("Connection"), QByteArray("close"));
    QVERIFY(client.isClosedWithin(1000));
    QCOMPARE(client.pending(), QByteArray());
}

void TestGate::sendsContinueOnlyWhenAwaited()
{
    QByteArray request = checkInRequest();
    request.replace("Accept: */*\r\n", "Expect: 100-continue\r\n");
    const qsizetype body = request.indexOf("\r\n\r\n") + 4;
    WireClient client(m_console->port);
    client.send(request.left(body));
    QVERIFY(waitUntil([&] { return client.pending() == "HTTP/1.1 100 Continue\r\n\r\n"; }));
    client.send(request.mid(body));
    QCOMPARE(client.receive().status, 200);
    client.send(request);
    QCOMPARE(client.receive().status, 200);
    QCOMPARE(client.continues(), 1);
}

void TestGate::endsWhatTricklesIn_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("request line") << QByteArray("GE");
    QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nX: ");
    QTest::newRow("body") << checkInRequest().left(500);
}

void TestGate::endsWhatTricklesIn()
{
    QFETCH(QByteArray, start);
    GateLimits limits;
    limits.wholeRequest = 150ms;
    limits.drain = 50ms;
    m_console = this->start(limits);
    WireClient client(m_console->port);
    client.send(start);
    for (int i = 0; i < 5; ++i) {
        QTest::qWait(20);
        client.send("a");
    }
    QCOMPARE(client.receive().status, 408);
    QVERIFY(client.isClosedWithin(1000));
}

void TestGate::closesIdleConnections()
{
    GateLimits limits;
    limits.idle = 50ms;
    m_console = start(limits);
    WireClient silent(m_console->port);
    WireClient once(m_console->port);
    once.send(welcome);
    QCOMPARE(once.receive().status, 200);
    QVERIFY(silent.isClosedWithin(1000));
    QVERIFY(once.isClosedWithin(1000));
    QCOMPARE(silent.pending(), QByteArray());
}

void TestGate::holdsAnswersUntilDurable()
{
    m_console->durability.mode = FakeDurability::Mode::Held;
    WireClient client(m_console->port);
    client.send(checkInRequest() + welcome);
    QVERIFY(waitUntil([&] { return m_console->durability.held.size() == 1; }));
    QTest::qWait(50);
    QCOMPARE(client.pending(), QByteArray());
    m_console->durability.release(true);
    QVERIFY(client.receive().body.contains("PostEventResult"));
    QCOMPARE(client.receive().body, QByteArray("Uplift is listening here.\n"));
}

void TestGate::sharesOneCommit()
{
    m_console->durability.mode = FakeDurability::Mode::Held;
    WireClient first(m_console->port);
    WireClient second(m_console->port);
    first.send(checkInRequest());
    second.send("POST /tms/public/feedback/code.aspx HTTP/1.1\r\nHost: h\r\n"
                "Content-Length: 1\r\n\r\nx");
    QVERIFY(waitUntil([&] { return m_console->durability.held.size() == 2; }));
    m_console->durability.release(true);
    QCOMPARE(first.receive().status, 200);
    QCOMPARE(second.receive().status, 200);
}

void TestGate::saysWhenNothingCouldBeWritten()
{
    m_console->durability.mode = FakeDurability::Mode::Fails;
    WireClient client(m_console->port);
    client.send(checkInRequest());
    const Received answer = client.receive();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.field("Retry-After"), QByteArray("30"));
    QCOMPARE(answer.field("Content-Type"), QByteArray("text/xml; charset=utf-8"));
    QVERIFY(answer.body.contains("Fault"));
    m_console->durability.mode = FakeDurability::Mode::AtOnce;
    client.send(checkInRequest());
    QCOMPARE(client.receive().status, 200);
}

void TestGate::givesUpOnADiskThatHangs()
{
    GateLimits limits;
    limits.answer = 100ms;
    limits.drain = 50ms;
    m_console = start(limits);
    m_console->durability.mode = FakeDurability::Mode::Held;
    WireClient client(m_console->port);
    client.send(checkInRequest());
    const Received answer = client.receive();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.field("Retry-After"), QByteArray("30"));
    m_console->durability.release(true);
    QVERIFY(client.isClosedWithin(1000));
    QCOMPARE(client.pending(), QByteArray());
}

void TestGate::outlivesClientsThatVanish()
{
    m_console->durability.mode = FakeDurability::Mode::Held;
    for (int i = 0; i < 100; ++i) {
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, m_console->port);
        QVERIFY(client.waitForConnected(1000));
        client.write(checkInRequest().left(1 + i * 11));
        client.flush();
        if (i % 3 == 0)
            QTest::qWait(1);
        client.abort();
    }
    QTest::qWait(50);
    m_console->durability.release(true);
    m_console->durability.mode = FakeDurability::Mode::AtOnce;
    QCOMPARE(ask(m_console->port, checkInRequest()).status, 200);
}

void TestGate::limitsConnections()
{
    GateLimits limits;
    limits.connections = 16;
    m_console = start(limits);
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < 16; ++i) {
        clients.push_back(std::make_unique<WireClient>(m_console->port));
        clients.back()->send(welcome);
        QCOMPARE(clients.back()->receive().status, 200);
    }
    WireClient extra(m_console->port);
    const Received answer = extra.receive();
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.field("Retry-After"), QByteArray("30"));
    QVERIFY(extra.isClosedWithin());
    clients.pop_back();
    QVERIFY(waitUntil([&] { return ask(m_console->port, welcome).status == 200; }, 1000));
}

void TestGate::limitsConnectionsPerAddress()
{
    GateLimits limits;
    limits.connectionsPerAddress = 1;
    m_console = start(limits);
    WireClient first(m_console->port);
    first.send(welcome);
    QCOMPARE(first.receive().status, 200);
    WireClient second(m_console->port);
    second.send(checkInRequest());
    const Received answer = second.receive();
    QCOMPARE(answer.status, 429);
    QCOMPARE(answer.field("Retry-After"), QByteArray("30"));
    QVERIFY(second.isClosedWithin());
}

#ifdef Q_OS_UNIX

namespace
{

/// Takes every file that this program may have open but a few, until it is destroyed.
class FileHoarder
{
public:
    explicit FileHoarder(int left)
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = 600;
        setrlimit(RLIMIT_NOFILE, &small);
        for (int copy = ::dup(0); copy >= 0; copy = ::dup(0))
            m_copies.append(copy);
        for (int i = 0; i < left; ++i)
            ::close(m_copies.takeLast());
    }
    ~FileHoarder()
    {
        for (const int copy : m_copies)
            ::close(copy);
        setrlimit(RLIMIT_NOFILE, &m_before);
    }

private:
    rlimit m_before{};
    QList<int> m_copies;
};

/// A client whose only file is made beforehand.
class RawClient
{
public:
    ~RawClient() { ::close(m_socket); }

    bool send(quint16 port, const QByteArray &bytes) const
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return ::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 &&
               ::write(m_socket, bytes.constData(), size_t(bytes.size())) == bytes.size();
    }

    QByteArray statusLine() const
    {
        char some[512];
        const auto size = ::recv(m_socket, some, sizeof some, MSG_DONTWAIT);
        return size > 0 ? QByteArray(some, size).split('\r').first() : QByteArray();
    }

    bool getsWithin(const QByteArray &line, int milliseconds) const
    {
        QByteArray got;
        return waitUntil([&] { return !(got = statusLine()).isEmpty(); }, milliseconds) &&
               got == line;
    }

private:
    int m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
};

} // namespace

#endif

void TestGate::hearsAgainWhenFilesAreFree_data()
{
    QTest::addColumn<bool>("hasHeardBefore");
    QTest::newRow("the first call of all") << false;
    QTest::newRow("a later call") << true;
}

void TestGate::hearsAgainWhenFilesAreFree()
{
#ifdef Q_OS_UNIX
    QFETCH(bool, hasHeardBefore);
    if (hasHeardBefore) {
        QCOMPARE(ask(m_console->port, welcome).status, 200);
        QTest::qWait(200); // until its files are closed
    }
    const RawClient waiting;
    const RawClient later;
    {
        const FileHoarder hoarder(0);
        QVERIFY(waiting.send(m_console->port, welcome));
        QVERIFY(!waiting.getsWithin("HTTP/1.1 200 OK", 1500));
        // Nor does it try in vain as fast as it can.
        const std::clock_t before = std::clock();
        QVERIFY(!waiting.getsWithin("HTTP/1.1 200 OK", 100));
        QTest::qWait(500);
        QVERIFY(std::clock() - before < CLOCKS_PER_SEC * 4 / 10);
    }
    QVERIFY(waiting.getsWithin("HTTP/1.1 200 OK", 3000));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(m_console->port, welcome).status, 200);
#else
    QSKIP("no limit of files to run into");
#endif
}

void TestGate::sparesTheLastFiles()
{
#ifdef Q_OS_UNIX
    const RawClient client;
    {
        const FileHoarder hoarder(20);
        QVERIFY(client.send(m_console->port, welcome));
        QVERIFY(client.getsWithin("HTTP/1.1 503 Service Unavailable", 900));
        QVERIFY(QFile(QCoreApplication::applicationFilePath()).open(QIODevice::ReadOnly));
    }
    QVERIFY(waitUntil([&] { return ask(m_console->port, welcome).status == 200; }));
#else
    QSKIP("no limit of files to run into");
#endif
}

void TestGate::packagesWaitForFiles()
{
#ifdef Q_OS_UNIX
    m_console = std::make_unique<Console>();
    m_console->addPackage(QStringLiteral("s52010tc6_3_0.pkg"), 1000);
    QVERIFY(m_console->start());
    // Whoever reads it meanwhile for its checksum would give a file back in between.
    QTRY_VERIFY(m_console->packages.find(QStringLiteral("s52010tc6_3_0.pkg"))->condition ==
                PackageCondition::Ready);
    const QByteArray request = "GET /tms/public/data/SystemSoftware/s52010tc6_3_0.pkg HTTP/1.1\r\n"
                               "Host: h\r\n\r\n";
    WireClient client(m_console->port);
    client.send(request);
    QCOMPARE(client.receive().status, 200);
    {
        const FileHoarder hoarder(0);
        client.send(request);
        const Received answer = client.receive();
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.field("Retry-After"), QByteArray("30"));
    }
    client.send(request);
    QCOMPARE(client.receive().status, 200);
#else
    QSKIP("no limit of files to run into");
#endif
}

void TestGate::tellsWhyItCannotListen()
{
    Console other;
    const auto taken = other.server.listen(QHostAddress::LocalHost, m_console->port);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::PortInUse);
    QCOMPARE(taken.error().detail(), QStringLiteral("127.0.0.1:%1").arg(m_console->port));
    const auto foreign = other.server.listen(QHostAddress(QStringLiteral("192.0.2.1")), 0);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::AddressNotOurs);
}

void TestGate::closesAndListensAgain()
{
    WireClient client(m_console->port);
    client.send(welcome);
    QCOMPARE(client.receive().status, 200);
    m_console->server.close();
    QVERIFY(client.isClosedWithin(1000));
    QCOMPARE(WireClient(m_console->port).socket().state(), QAbstractSocket::UnconnectedState);
    const auto again = m_console->server.listen(QHostAddress::LocalHost, m_console->port);
    QCOMPARE(again.value_or(0), m_console->port);
    QCOMPARE(ask(m_console->port, welcome).status, 200);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
