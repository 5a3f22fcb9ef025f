// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wireclient.h"

#include <server/gatesocket.h>
#include <server/packagesender.h>

#include <QPointer>
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

    QList<qint64> offsets;
    QList<bool> endings;
};

} // namespace

/// One sender on one gate, seen from both ends.
class TestPackageSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void boundsWhatWaits_data();
    void boundsWhatWaits();
    void reportsSeldomAndUpwards();
    void isCompleteOnlyWithTheLastByte_data();
    void isCompleteOnlyWithTheLastByte();
    void reportsAClientThatLeft();
    void slowsDownWhenMany();
    void keepsToTheCap();

private:
    void send(qint64 first, qint64 length);

    QTemporaryFile m_file;
    QTcpServer m_server;
    GateLimits m_limits;
    std::unique_ptr<WireClient> m_client;
    QPointer<GateSocket> m_gate;
    std::shared_ptr<Recorder> m_recorder;
    std::shared_ptr<TransferPace> m_pace;
};

void TestPackageSender::initTestCase()
{
    QVERIFY(m_file.open());
    QVERIFY(m_file.resize(Size));
    QVERIFY(m_server.listen(QHostAddress::LocalHost));
}

/// A client, and a gate that has let its request through.
void TestPackageSender::init()
{
    m_recorder = std::make_shared<Recorder>();
    m_pace = std::make_shared<TransferPace>();
    m_client = std::make_unique<WireClient>(m_server.serverPort());
    m_client->socket().setReadBufferSize(4096);
    QVERIFY(waitUntil([this] { return m_server.hasPendingConnections(); }));
    m_gate = new GateSocket(m_server.nextPendingConnection(), m_limits, this);
    m_client->send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QVERIFY(waitUntil([this] { return m_gate->awaitsAnswer(); }));
}

void TestPackageSender::cleanup()
{
    delete m_gate;
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
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(5);
        waiting = std::max(waiting, m_gate->bytesToWrite());
        m_client->socket().read(4096);
    }
    QVERIFY2(waiting > 0 && waiting <= most, qPrintable(QString::number(waiting)));
    QVERIFY(m_recorder->endings.isEmpty());
}

void TestPackageSender::reportsSeldomAndUpwards()
{
    m_client->socket().setReadBufferSize(64 * 1024);
    send(0, Size);
    qint64 received = 0;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(waitUntil(
        [&] {
            if (clock.elapsed() > received / 60'000) // about a second and a half in all
                received += m_client->socket().read(256 * 1024).size();
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
    m_client->socket().setReadBufferSize(0);
    send(first, length);
    QVERIFY(m_client->receive(true, 20'000).isWhole);
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
    QTEST(m_recorder->endings.first(), "complete");
    QCOMPARE(m_recorder->offsets.last(), first + length);
    QCOMPARE(m_gate->state(), QAbstractSocket::ConnectedState);
}

void TestPackageSender::reportsAClientThatLeft()
{
    send(0, Size);
    QTest::qWait(10);
    m_client->socket().abort();
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
    QCOMPARE(m_recorder->endings, QList<bool>{false});
}

void TestPackageSender::slowsDownWhenMany()
{
    QVERIFY(TransferPace{200}.highWater() < TransferPace{2}.highWater());
    QVERIFY(TransferPace{200}.piece() < TransferPace{2}.piece());
    send(0, 1);
    QCOMPARE(m_pace->running, 1);
    QVERIFY(waitUntil([this] { return m_pace->running == 0; }));
}

void TestPackageSender::keepsToTheCap()
{
    m_client->socket().setReadBufferSize(0);
    m_pace->limiter.setCaps({.perTransfer = 10'000'000});
    QElapsedTimer clock;
    clock.start();
    send(0, 3'000'000);
    qint64 received = 0;
    while (received < 3'000'000 && clock.elapsed() < 20'000) {
        QTest::qWait(5);
        received += m_client->socket().readAll().size();
        QVERIFY(received <= 10'000 * (clock.elapsed() + 1) + 1024);
    }
    QVERIFY(received >= 3'000'000);
    QVERIFY(waitUntil([this] { return !m_recorder->endings.isEmpty(); }));
}

QTEST_GUILESS_MAIN(TestPackageSender)
#include "tst_packagesender.moc"
