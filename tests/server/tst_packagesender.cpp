// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wireclient.h"

#include <server/gate/gatesocket.h>
#include <server/transfer/packagesender.h>

#include <QPointer>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryFile>
#include <QTest>

using namespace Uplift;

namespace
{

constexpr qint64 Size = 40'000'000;

struct Recorder : TransferObserver
{
    void progressed(qint64 offset) override { offsets.append(offset); }
    void ended(bool complete) override { endings.append(complete); }
    void fileFailed() override { ++failures; }
    SameContent contentOf(const FileState &) override
    {
        ++questions;
        return word;
    }

    SameContent word = SameContent::No;
    int questions = 0;
    int failures = 0;
    QList<qint64> offsets;
    QList<bool> endings;
};

QByteArray testData(const char *name)
{
    QFile file(QStringLiteral(UPLIFT_TEST_DATA "/tls/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Hands out encrypted connections, for which there is no help of the system.
class EncryptingServer : public QTcpServer
{
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(QSslCertificate(testData("test-only-certificate.pem")));
        socket->setPrivateKey(QSslKey(testData("test-only-key.pem"), QSsl::Rsa));
        socket->startServerEncryption();
        addPendingConnection(socket);
    }
};

} // namespace

/// One sender on one gate, seen from both ends, for connections plain and encrypted.
class TestPackageSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void cleanup();
    void sendsTheVeryBytes();
    void boundsWhatWaits_data();
    void boundsWhatWaits();
    void reportsSeldomAndUpwards();
    void isCompleteOnlyWithTheLastByte_data();
    void isCompleteOnlyWithTheLastByte();
    void reportsAClientThatLeft();
    void endsWhenTheFileIsShorter();
    void aFileWrittenToIsNotSentToItsEnd_data();
    void aFileWrittenToIsNotSentToItsEnd();
    void theTailWaitsWhereTheContentIsInDoubt_data();
    void theTailWaitsWhereTheContentIsInDoubt();
    void answersTheNextRequestAfterwards();
    void slowsDownWhenMany();
    void keepsToTheCap();

private:
    void connectPlainly();
    void connectEncrypted();
    void send(qint64 first, qint64 length);
    QByteArray receiveAll(qint64 size);

    QTemporaryFile m_file;
    QByteArray m_bytes;
    QTcpServer m_plainServer;
    EncryptingServer m_encryptingServer;
    GateLimits m_limits;
    std::unique_ptr<QTcpSocket> m_client;
    QPointer<GateSocket> m_gate;
    std::shared_ptr<Recorder> m_recorder;
    std::shared_ptr<TransferPace> m_pace;
};

void TestPackageSender::initTestCase_data()
{
    QTest::addColumn<bool>("encrypted");
    QTest::newRow("plain") << false;
    QTest::newRow("encrypted") << true;
}

void TestPackageSender::initTestCase()
{
    m_bytes.resize(Size);
    quint32 state = 1;
    for (char &byte : m_bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    QVERIFY(m_file.open());
    QCOMPARE(m_file.write(m_bytes), Size);
    QVERIFY(m_file.flush());
    QVERIFY(m_plainServer.listen(QHostAddress::LocalHost));
    QVERIFY(m_encryptingServer.listen(QHostAddress::LocalHost));
}

/// A client, and a gate that has let its request through.
void TestPackageSender::init()
{
    QFETCH_GLOBAL(bool, encrypted);
    m_recorder = std::make_shared<Recorder>();
    m_pace = std::make_shared<TransferPace>();
    if (encrypted)
        connectEncrypted();
    else
        connectPlainly();
    QVERIFY(m_client->isOpen());
    QTcpServer &server = encrypted ? m_encryptingServer : m_plainServer;
    QVERIFY(waitUntil([&] { return server.hasPendingConnections(); }));
    m_gate = new GateSocket(server.nextPendingConnection(), m_limits, this);
    m_client->write("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(waitUntil([this] { return m_gate->awaitsAnswer(); }));
}

void TestPackageSender::connectPlainly()
{
    m_client = std::make_unique<QTcpSocket>();
    m_client->setReadBufferSize(4096);
    m_client->connectToHost(QHostAddress::LocalHost, m_plainServer.serverPort());
}

void TestPackageSender::connectEncrypted()
{
    auto client = std::make_unique<QSslSocket>();
    client->setPeerVerifyMode(QSslSocket::VerifyNone);
    client->setReadBufferSize(4096);
    client->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_encryptingServer.serverPort());
    m_client = std::move(client);
}

void TestPackageSender::cleanup()
{
    delete m_gate;
    m_client.reset();
    QCOMPARE(m_recorder->endings.size(), 1);
    QCOMPARE(m_pace->running % 100, 0);
}

void TestPackageSender::send(qint64 first, qint64 length)
{
    const auto file = std::make_shared<QFile>(m_file.fileName());
    QVERIFY(file->open(QIODevice::ReadOnly));
    HttpAnswer answer;
    m_gate->beginAnswer(answer, length);
    auto *sender = new PackageSender(m_gate, {file, first, length, Size, m_recorder}, m_pace);
    sender->start();
}

/// All of the answer: its head and `size` bytes.
QByteArray TestPackageSender::receiveAll(qint64 size)
{
    m_client->setReadBufferSize(0);
    QByteArray received;
    qint64 expected = -1;
    const bool whole = waitUntil(
        [&] {
            received += m_client->readAll();
            if (expected < 0 && received.contains("\r\n\r\n"))
                expected = received.indexOf("\r\n\r\n") + 4 + size;
            return received.size() == expected;
        },
        20'000);
    return whole ? received.last(size) : QByteArray();
}

void TestPackageSender::sendsTheVeryBytes()
{
    send(3, Size - 3);
    QVERIFY(receiveAll(Size - 3) == m_bytes.mid(3));
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
    QCOMPARE(m_recorder->offsets.last(), Size);
}

void TestPackageSender::boundsWhatWaits_data()
{
    QTest::addColumn<int>("running");
    QTest::addColumn<qint64>("most");
    QTest::newRow("alone") << 0 << qint64(768 * 1024);
    QTest::newRow("one of many") << 100 << qint64(192 * 1024);
}

void TestPackageSender::boundsWhatWaits()
{
    QFETCH(int, running);
    QFETCH(qint64, most);
    m_pace->running = running;
    send(0, Size);
    qint64 waiting = 0;
    qint64 received = 0;
    // Longer than it takes to fill the buffers of the system, which are no concern of ours.
    QVERIFY(waitUntil(
        [&] {
            waiting = std::max(waiting, m_gate->bytesToWrite());
            received += m_client->read(4096).size();
            return received > 200'000;
        },
        20'000));
    QVERIFY2(waiting <= most, qPrintable(QString::number(waiting)));
    QVERIFY(m_recorder->endings.isEmpty());
}

void TestPackageSender::reportsSeldomAndUpwards()
{
    m_client->setReadBufferSize(64 * 1024);
    send(0, Size);
    qint64 received = 0;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(waitUntil(
        [&] {
            if (clock.elapsed() > received / 60'000) // about a second and a half in all
                received += m_client->read(256 * 1024).size();
            return !m_recorder->endings.isEmpty();
        },
        20'000));
    const qint64 elapsed = clock.elapsed();
    QCOMPARE(m_recorder->endings, QList<bool>{true});
    QCOMPARE(m_recorder->offsets.last(), Size);
    QVERIFY(std::is_sorted(m_recorder->offsets.begin(), m_recorder->offsets.end()));
    QVERIFY2(m_recorder->offsets.size() <= elapsed / 250 + 2,
             qPrintable(QString::number(m_recorder->offsets.size())));
}

void TestPackageSender::isCompleteOnlyWithTheLastByte_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    QTest::addColumn<bool>("complete");
    QTest::newRow("whole") << qint64(0) << Size << true;
    QTest::newRow("end") << Size - 10 << qint64(10) << true;
    QTest::newRow("beginning") << qint64(0) << Size - 1 << false;
    QTest::newRow("one byte") << qint64(5) << qint64(1) << false;
}

void TestPackageSender::isCompleteOnlyWithTheLastByte()
{
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    send(first, length);
    QVERIFY(receiveAll(length) == m_bytes.mid(first, length));
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
    QTEST(m_recorder->endings.first(), "complete");
    QCOMPARE(m_recorder->offsets.last(), first + length);
    QCOMPARE(m_gate->state(), QAbstractSocket::ConnectedState);
}

void TestPackageSender::reportsAClientThatLeft()
{
    send(0, Size);
    QTest::qWait(10);
    m_client->abort();
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
    QCOMPARE(m_recorder->endings, QList<bool>{false});
}

void TestPackageSender::endsWhenTheFileIsShorter()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("became unreadable")));
    m_client->setReadBufferSize(0);
    send(Size - 100, 200);
    QVERIFY(waitUntil([this] { return m_client->state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(m_recorder->endings, QList<bool>{false});
}

void TestPackageSender::aFileWrittenToIsNotSentToItsEnd_data()
{
    QTest::addColumn<qint64>("received");
    QTest::addColumn<qint64>("at");
    QTest::newRow("in the middle, ahead") << Size / 4 << Size / 2;
    QTest::newRow("in the middle, behind") << Size / 4 << qint64(0);
    // All has been handed to the system, and what is on its way is still the file's.
    QTest::newRow("near its end, ahead") << Size - 1'000'000 << Size - 100;
    QTest::newRow("near its end, behind") << Size - 200'000 << qint64(0);
}

void TestPackageSender::aFileWrittenToIsNotSentToItsEnd()
{
    QFETCH(const qint64, received);
    QFETCH(const qint64, at);
    const auto file = std::make_shared<QFile>(m_file.fileName());
    QVERIFY(file->open(QIODevice::ReadOnly));
    m_gate->beginAnswer({}, Size);
    auto *sender =
        new PackageSender(m_gate, {file, 0, Size, Size, m_recorder, stateOf(*file)}, m_pace);
    sender->start();
    m_client->setReadBufferSize(16 * 1024);
    QByteArray arrived;
    QVERIFY(waitUntil(
        [&] {
            while (arrived.size() < received && m_client->bytesAvailable() > 0)
                arrived += m_client->read(16 * 1024);
            return arrived.size() >= received;
        },
        20'000));
    QTest::qWait(20);
    QFile writing(m_file.fileName());
    QVERIFY(writing.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && writing.seek(at));
    QCOMPARE(writing.write(QByteArray(100, '#')), 100);
    m_client->setReadBufferSize(0);
    QVERIFY(waitUntil(
        [&] {
            arrived += m_client->readAll();
            return m_client->state() == QAbstractSocket::UnconnectedState ||
                   !m_recorder->endings.isEmpty();
        },
        20'000));
    QVERIFY(writing.seek(at));
    QCOMPARE(writing.write(m_bytes.mid(at, 100)), 100);

    // What had been read to its end before may arrive: it is the old file then, every byte of it.
    const bool isWhole = m_recorder->endings == QList<bool>{true};
    QVERIFY(!isWhole || received > Size / 2);
    QCOMPARE(m_recorder->failures, isWhole ? 0 : 1);
    QVERIFY(waitUntil(
        [&] {
            arrived += m_client->readAll();
            return m_client->state() == QAbstractSocket::UnconnectedState ||
                   (isWhole && arrived.endsWith(m_bytes.last(1000)));
        },
        20'000));
    QCOMPARE(arrived.endsWith(m_bytes), isWhole);
}

void TestPackageSender::theTailWaitsWhereTheContentIsInDoubt_data()
{
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << true;
    QTest::newRow("another") << false;
}

void TestPackageSender::theTailWaitsWhereTheContentIsInDoubt()
{
    QFETCH(const bool, isSame);
    const auto file = std::make_shared<QFile>(m_file.fileName());
    QVERIFY(file->open(QIODevice::ReadOnly));
    m_recorder->word = SameContent::NotKnownYet;
    m_gate->beginAnswer({}, Size);
    auto *sender =
        new PackageSender(m_gate, {file, 0, Size, Size, m_recorder, stateOf(*file)}, m_pace);
    QTest::qWait(20); // longer than file systems count
    QVERIFY(QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner));
    sender->start();
    m_client->setReadBufferSize(0);
    QByteArray arrived;
    const auto body = [&] {
        arrived += m_client->readAll();
        const qsizetype head = arrived.indexOf("\r\n\r\n");
        return head < 0 ? 0 : arrived.size() - head - 4;
    };
    const bool isAllButTheTail = waitUntil([&] { return body() >= Size - 16 * 1024; }, 20'000);
    if (m_recorder->questions == 0)
        QSKIP("this system does not tell of such a change");
    QVERIFY(isAllButTheTail);
    QTest::qWait(300);
    QCOMPARE(body(), Size - 16 * 1024);
    QVERIFY(m_recorder->endings.isEmpty());
    m_recorder->word = isSame ? SameContent::Yes : SameContent::No;
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
    QCOMPARE(m_recorder->endings, QList<bool>{isSame});
    QCOMPARE(m_recorder->failures, isSame ? 0 : 1);
    QCOMPARE(waitUntil([&] { return body() == Size; }, isSame ? 3000 : 100), isSame);
    QCOMPARE(arrived.endsWith(m_bytes), isSame);
}

void TestPackageSender::answersTheNextRequestAfterwards()
{
    send(0, Size);
    QVERIFY(receiveAll(Size) == m_bytes);
    m_client->write("GET /again HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(waitUntil([this] { return m_gate->awaitsAnswer(); }));
    QVERIFY(m_gate->rawHead().startsWith("GET /again HTTP/1.1\r\n"));
    m_gate->answer(textAnswer(200, "Fine."));
    QCOMPARE(receiveAll(6), QByteArray("Fine.\n"));
}

void TestPackageSender::slowsDownWhenMany()
{
    QVERIFY(TransferPace{200}.highWater() < TransferPace{2}.highWater());
    QVERIFY(TransferPace{200}.piece() < TransferPace{2}.piece());
    QVERIFY(TransferPace{200}.turn() < TransferPace{2}.turn());
    m_client->setReadBufferSize(4096);
    send(0, Size);
    QCOMPARE(m_pace->running, 1);
    m_client->abort();
    QVERIFY(waitUntil([this] { return m_pace->running == 0; }));
}

void TestPackageSender::keepsToTheCap()
{
    m_client->setReadBufferSize(0);
    m_pace->limiter.setCaps({.perTransfer = 10'000'000});
    QElapsedTimer clock;
    clock.start();
    send(0, 3'000'000);
    qint64 received = 0;
    while (received < 3'000'000 && clock.elapsed() < 20'000) {
        QTest::qWait(5);
        received += m_client->readAll().size();
        QVERIFY(received <= 10'000 * (clock.elapsed() + 1) + 1024);
    }
    QVERIFY(received >= 3'000'000);
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestPackageSender)
#include "tst_packagesender.moc"
