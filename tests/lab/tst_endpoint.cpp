// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedmanager.h"
#include "steps.h"

#include <lab/simulatedendpoint.h>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift::Lab;
using namespace std::chrono_literals;

class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFeedbackFormCarriesTheSession();
    void checkInBytes();
    void beats();
    void managerAway();
    void feedbackRefusedIsRepeated();
    void packageMissing();
    void newAddressWhileWaiting();
    void statusIsPosted();
    void logWording();
};

void TestEndpoint::everyFeedbackFormCarriesTheSession()
{
    for (const FeedbackForm form :
         {FeedbackForm::StatusTree, FeedbackForm::BareDocument, FeedbackForm::SoapEnvelope}) {
        ScriptedManager manager([&](const auto &request) {
            if (request.method == "GET")
                return ScriptedManager::package("x", request);
            return manager.requests.size() == 1 ? manager.offer() : ScriptedManager::idle();
        });
        EndpointSetup setup = setupFor(manager, QStringLiteral("good"));
        setup.feedback = form;
        SimulatedEndpoint endpoint(setup);
        QSignalSpy ended(&endpoint, &SimulatedEndpoint::ended);
        endpoint.powerOn();
        QVERIFY(ended.wait());
        int reports = 0;
        for (const auto &request : manager.requests) {
            if (request.target != "/feedback/code.aspx")
                continue;
            ++reports;
            QCOMPARE(request.element(QStringLiteral("SessionId")),
                     QStringLiteral("4fae46a9-2e37-4edc-b3dc-97dbde2dc282"));
            QCOMPARE(request.element(QStringLiteral("SerialNumber")),
                     QStringLiteral("FTT1703007B"));
        }
        QCOMPARE(reports, 4);
    }
}

void TestEndpoint::checkInBytes()
{
    ScriptedManager manager([](const auto &) { return ScriptedManager::idle(); });
    SimulatedEndpoint endpoint(setupFor(manager, QStringLiteral("good")));
    QSignalSpy checkedIn(&endpoint, &SimulatedEndpoint::checkedIn);
    endpoint.powerOn();
    QVERIFY(checkedIn.wait());
    QFile seed(QStringLiteral(UPLIFT_TEST_DATA "/postevent-tc7.xml"));
    QVERIFY(seed.open(QIODevice::ReadOnly));
    QCOMPARE(manager.requests.constFirst().bytes, "POST /manager.asmx HTTP/1.1\r\n"
                                                  "Host: 127.0.0.1:" +
                                                      QByteArray::number(manager.port()) +
                                                      "\r\n"
                                                      "Accept: */*\r\n"
                                                      "Content-Type: text/xml; charset=utf-8\r\n"
                                                      "User-Agent: Cisco/TC\r\n"
                                                      "Accept-Charset: ISO-8859-1,utf-8\r\n"
                                                      "Content-Length: 759\r\n"
                                                      "\r\n" +
                                                      seed.readAll());
}

void TestEndpoint::beats()
{
    ScriptedManager manager([](const auto &) { return ScriptedManager::idle(); });
    EndpointSetup setup = setupFor(manager, QStringLiteral("good"));
    setup.timing.heartbeat = 20ms;
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    QTRY_VERIFY(manager.requests.size() >= 3);
    const QString beat = QStringLiteral("Beat ") + oldVersion;
    QCOMPARE(stepsOf(manager.requests.first(3)),
             (QStringList{QStringLiteral("Boot ") + oldVersion, beat, beat}));
}

void TestEndpoint::managerAway()
{
    ScriptedManager manager([&](const auto &) {
        return manager.requests.size() == 1 ? ScriptedManager::status("503 Busy")
                                            : ScriptedManager::idle();
    });
    const EndpointSetup setup = setupFor(manager, QStringLiteral("good"));
    const quint16 port = manager.port();
    manager.stopListening();
    SimulatedEndpoint endpoint(setup);
    QSignalSpy checkedIn(&endpoint, &SimulatedEndpoint::checkedIn);
    endpoint.powerOn();
    QTest::qWait(60);
    QCOMPARE(checkedIn.size(), 0);
    QVERIFY(manager.listenAgain(port));
    QVERIFY(checkedIn.wait());
    QCOMPARE(checkedIn.constFirst().constFirst().toString(), QStringLiteral("Boot"));
    QCOMPARE(manager.requests.size(), 2);
}

void TestEndpoint::feedbackRefusedIsRepeated()
{
    int refused = 0;
    ScriptedManager manager([&](const auto &request) {
        if (request.method == "GET")
            return ScriptedManager::package("x", request);
        if (isCheckIn(request))
            return manager.requests.size() == 1 ? manager.offer() : ScriptedManager::idle();
        return ++refused <= 3 ? ScriptedManager::status("500 No") : ScriptedManager::ok({});
    });
    EndpointSetup setup = setupFor(manager, QStringLiteral("good"));
    setup.timing.retry = 5ms;
    setup.timing.silence = 200ms;
    SimulatedEndpoint endpoint(setup);
    QSignalSpy ended(&endpoint, &SimulatedEndpoint::ended);
    endpoint.powerOn();
    QVERIFY(ended.wait());
    QCOMPARE(stepsOf(manager.requests).count(QStringLiteral("InProgress Downloading")), 4);
    QCOMPARE(stepsOf(manager.requests).count(QStringLiteral("Succeeded None")), 1);
}

void TestEndpoint::packageMissing()
{
    ScriptedManager manager([&](const auto &request) {
        if (request.method == "GET")
            return ScriptedManager::status("404 Not Found");
        return manager.requests.size() == 1 ? manager.offer() : ScriptedManager::idle();
    });
    SimulatedEndpoint endpoint(setupFor(manager, QStringLiteral("good")));
    endpoint.powerOn();
    QTRY_VERIFY(stepsOf(manager.requests).contains(QStringLiteral("Failed None")));
    QVERIFY(manager.requests.constLast().element(QStringLiteral("Message")).contains(u"404"));
    QTRY_COMPARE(endpoint.state(), SimulatedEndpoint::State::Idle); // when that is answered
    QVERIFY(!endpoint.hasEnded());
}

void TestEndpoint::newAddressWhileWaiting()
{
    const QByteArray content(1000, 'x');
    ScriptedManager elsewhere(
        [&](const auto &request) { return ScriptedManager::package(content, request); });
    ScriptedManager manager([&](const auto &request) {
        if (request.method == "GET")
            return ScriptedManager::status("503 Busy");
        if (!isCheckIn(request))
            return ScriptedManager::ok({});
        return manager.requests.size() == 1 ? manager.offer() : elsewhere.offer();
    });
    EndpointSetup setup = setupFor(manager, QStringLiteral("good"));
    setup.timing.heartbeat = 30ms;
    setup.timing.retry = 10s;
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    QTRY_COMPARE(endpoint.softwareVersion(), newVersion);
    QVERIFY(!elsewhere.requests.isEmpty());
}

void TestEndpoint::statusIsPosted()
{
    ScriptedManager manager([&](const auto &request) {
        if (!isCheckIn(request))
            return ScriptedManager::ok({});
        return ScriptedManager::ok(
            "<PostEventResult><DocumentsToPost><DocumentToPost><Location>/Status</Location><URL>" +
            manager.url(QStringLiteral("/posted")).toEncoded() +
            "</URL></DocumentToPost></DocumentsToPost></PostEventResult>");
    });
    SimulatedEndpoint endpoint(setupFor(manager, QStringLiteral("good")));
    endpoint.powerOn();
    QTRY_COMPARE(manager.requests.size(), 2);
    const auto posted = manager.requests.constLast();
    QCOMPARE(posted.target, QByteArray("/posted"));
    QCOMPARE(posted.element(QStringLiteral("Location")), QStringLiteral("/Status"));
    QCOMPARE(posted.element(QStringLiteral("Name")), QStringLiteral("s52010"));
    QCOMPARE(posted.element(QStringLiteral("NumberOfActiveCalls")), QStringLiteral("0"));
}

void TestEndpoint::logWording()
{
    ScriptedManager manager([&](const auto &request) {
        if (request.method == "GET")
            return ScriptedManager::package(QByteArray(2973, 'x'), request);
        return manager.requests.size() == 1 ? manager.offer() : ScriptedManager::idle();
    });
    const QTemporaryDir folder;
    EndpointSetup setup = setupFor(manager, QStringLiteral("good"));
    setup.logPath = folder.filePath(QStringLiteral("all.log"));
    SimulatedEndpoint endpoint(setup);
    QVERIFY(endpoint.log().isWritable());
    QSignalSpy ended(&endpoint, &SimulatedEndpoint::ended);
    endpoint.powerOn();
    QVERIFY(ended.wait());

    const QString url = manager.url(QStringLiteral("/data/s52010tc6_3_0.pkg")).toString();
    const QStringList expected{
        QStringLiteral("provision(): software upgrade url='%1' release-key=''").arg(url),
        QStringLiteral("Starting normal download"),
        QStringLiteral("Starting download from %1 to //upgrade/pkg.tmp").arg(url),
        QStringLiteral("HttpDownloader(this=0x########): done downloading 2973B (from %1 to "
                       "//upgrade/pkg.tmp)")
            .arg(url),
        QStringLiteral("Renaming from //upgrade/pkg.tmp to //upgrade/image to start seeding"),
        QStringLiteral("Renaming from //upgrade/image to //upgrade/pkg to start upgrade"),
        QStringLiteral("Rebooting")};
    QFile log(setup.logPath);
    QVERIFY(log.open(QIODevice::ReadOnly | QIODevice::Text));
    static const QRegularExpression form(
        QStringLiteral("^appl\\[1642\\]: \\d+\\.\\d\\d PROV I: (.*)$"));
    static const QRegularExpression pointer(QStringLiteral("0x[0-9a-f]{8}"));
    QStringList lines;
    for (const QByteArray &line : log.readAll().trimmed().split('\n')) {
        const auto match = form.match(QString::fromUtf8(line));
        QVERIFY2(match.hasMatch(), line.constData());
        lines.append(match.captured(1).replace(pointer, QStringLiteral("0x########")));
    }
    QCOMPARE(lines, expected);
}

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
