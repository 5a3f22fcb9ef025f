// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steps.h"

#include <lab/simulatedendpoint.h>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Uplift::Lab;
using namespace std::chrono_literals;

namespace
{

const QByteArray content(100'000, 'x');

/// Offers TC6.3.0 once to whoever asks for the first time, and again after each standstill.
class OfferingManager : public ScriptedManager
{
public:
    OfferingManager()
        : ScriptedManager([this](const Request &request) {
            if (request.method == "GET")
                return package(content, request);
            if (!isCheckIn(request) || !offersNext)
                return idle();
            offersNext = false;
            return offer();
        })
    {
    }

    bool offersNext = true;
};

/// The requests of one profile, with what races on two connections put in order: the first report
/// of a download and the request for the package.
QStringList orderedSteps(const QList<ScriptedManager::Request> &requests)
{
    static const QRegularExpression rest(QStringLiteral("^GET (\\d+)-$"));
    const QString begin = QStringLiteral("InProgress Downloading");
    QStringList steps = stepsOf(requests);
    for (qsizetype at = 1; at < steps.size(); ++at) {
        if (steps.at(at) == begin && steps.at(at - 1).startsWith(QStringLiteral("GET ")))
            steps.swapItemsAt(at, at - 1);
    }
    for (QString &step : steps) {
        const auto match = rest.match(step);
        if (match.hasMatch() && match.captured(1).toInt() >= 50'000)
            step = QStringLiteral("GET rest");
    }
    return steps;
}

/// Takes out what is said of calls, whose time is their own: the state of each, or "gone".
QList<ScriptedManager::Request> withoutCalls(const QList<ScriptedManager::Request> &requests,
                                             QStringList &calls)
{
    QList<ScriptedManager::Request> others;
    for (const auto &request : requests) {
        if (!request.body.contains("<Call item=\"8\""))
            others.append(request);
        else if (request.body.contains("ghost=\"True\""))
            calls.append(QStringLiteral("gone"));
        else
            calls.append(request.body.contains("OnHold") ? QStringLiteral("OnHold") : QString());
    }
    return others;
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lives_data();
    void lives();
    void standsUntilOfferedAgain();
    void standsUntilItReboots();
    void postponedSaysForHowLong();
    void callIsInTheStatus();
    void keyIsNamed();
    void borrowedFromElsewhere();
};

void TestProfiles::lives_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<SimulatedEndpoint::State>("state");

    const QString start = QStringLiteral("Boot ") + oldVersion;
    const QString downloading = QStringLiteral("InProgress Downloading");
    const QString done = QStringLiteral("InProgress DownloadDone");
    const QString postponed = QStringLiteral("InProgress Postponed");
    const QString installing = QStringLiteral("InProgress Installing");
    const QString succeeded = QStringLiteral("Succeeded None");
    const QString whole = QStringLiteral("GET ");
    const QString boot = QStringLiteral("Boot ") + newVersion;
    const QString oldest = QStringLiteral("Boot TC5.1.13.327545");
    QStringList missing;
    for (const LabProfile &profile : labProfiles())
        missing.append(profile.name);
    const auto row = [&missing](const char *profile, const QStringList &steps,
                                SimulatedEndpoint::State state = SimulatedEndpoint::State::Idle) {
        missing.removeOne(QString::fromLatin1(profile));
        QTest::newRow(profile) << steps << state;
    };
    const QStringList usual{start, downloading, whole, done, installing, succeeded, boot};
    for (const char *profile :
         {"good", "slow", "nat", "wrong-password", "no-https", "in-a-call", "held-call",
          "sign-in-moved", "sign-in-served", "digest", "locked-out", "old-failure", "old-success"})
        row(profile, usual);
    QStringList usualOfCe = usual;
    usualOfCe.first() = QStringLiteral("Boot ce9.15.3.26.ecb8718a646");
    for (const char *profile : {"empty-answer", "slow-web"})
        row(profile, usualOfCe);
    missing.removeOne(QStringLiteral("webex")); // see borrowedFromElsewhere
    row("foreign-session", {start, downloading, whole, done, QStringLiteral("Failed None"),
                            installing, succeeded, boot});
    row("late-answer", {start, start, downloading, whole, done, installing, succeeded, boot});
    // What has not changed is not said again.
    row("half-messages",
        {start, downloading, whole, QStringLiteral(" "), QStringLiteral(" DownloadDone"),
         QStringLiteral(" Installing"), succeeded, boot});
    row("resumes",
        {start, downloading, whole, QStringLiteral("GET rest"), done, installing, succeeded, boot});
    row("restarts", {start, downloading, whole, whole, done, installing, succeeded, boot});
    row("stalls",
        {start, downloading, whole, start, downloading, whole, done, installing, succeeded, boot});
    row("unchanged", {start, downloading, whole, done, installing, succeeded, start});
    row("never-returns", {start, downloading, whole, done, installing, succeeded},
        SimulatedEndpoint::State::Gone);
    row("fails",
        {start, downloading, whole, done, installing, QStringLiteral("InstallationFailed None")});
    row("rejects-key",
        {start, downloading, whole, done, installing, QStringLiteral("Failed None"), start});
    row("postpones",
        {start, downloading, whole, done, postponed, postponed, installing, succeeded, boot});
    row("goes-back", {start, downloading, whole, done, installing, succeeded, boot, start});
    row("old-tc5", {oldest, downloading, whole, done, installing, succeeded, boot});
    row("duplicates",
        {start, start, downloading, downloading, whole, done, done, installing, installing,
         succeeded, succeeded, boot, boot, downloading, done, installing, succeeded});
    for (const QString &profile : QStringList(missing))
        row(qPrintable(profile), {QStringLiteral("nothing is expected of this profile")});
}

void TestProfiles::lives()
{
    QFETCH(const QStringList, steps);
    OfferingManager manager;
    EndpointSetup setup = setupFor(manager, QString::fromLatin1(QTest::currentDataTag()));
    // Pieces small enough to break off at the right place.
    if (setup.profile.hangsUpAt > 0 || setup.profile.stopsReadingAt > 0)
        setup.profile.bytesPerSecond = 20'000'000;
    SimulatedEndpoint endpoint(setup);
    connect(
        &endpoint, &SimulatedEndpoint::stateChanged, &manager, [&](SimulatedEndpoint::State state) {
            if (state == SimulatedEndpoint::State::Rebooting && setup.profile.stopsReadingAt > 0)
                manager.offersNext = manager.requests.size() < 5;
        });
    connect(&endpoint.log(), &EndpointLog::lineWritten, &manager, [&](const QString &line) {
        manager.offersNext |= line.contains(QStringLiteral("the answer came too late"));
    });
    QSignalSpy ended(&endpoint, &SimulatedEndpoint::ended);
    endpoint.powerOn();
    QVERIFY(ended.wait());
    QTest::qWait(60);

    QStringList calls;
    const QStringList told = setup.profile.tellsOfCalls
                                 ? QStringList{QStringLiteral("OnHold"), QStringLiteral("gone")}
                                 : QStringList();
    QStringList recorded = orderedSteps(withoutCalls(manager.requests, calls));
    QCOMPARE(calls, told);
    if (setup.profile.repeatsMessages) {
        // The second of the first reports may come behind the request for the package.
        recorded.removeOne(QStringLiteral("GET "));
        recorded.insert(4, QStringLiteral("GET "));
    }
    // So may the second of feedback that carries only changes.
    if (setup.profile.tellsChanges && recorded.removeOne(QStringLiteral("GET ")))
        recorded.insert(2, QStringLiteral("GET "));
    QCOMPARE(recorded, steps);
    QTEST(endpoint.state(), "state");
    QCOMPARE(ended.size(), 1);
    QVERIFY(endpoint.hasEnded());
}

void TestProfiles::standsUntilOfferedAgain()
{
    OfferingManager manager;
    EndpointSetup setup = setupFor(manager, QStringLiteral("stalls"));
    setup.profile.bytesPerSecond = 20'000'000;
    setup.timing.stall = 20s;
    setup.timing.heartbeat = 100ms;
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    QTRY_VERIFY(manager.requests.size() >= 6); // check-ins without an offer
    QCOMPARE(endpoint.state(), SimulatedEndpoint::State::Downloading);
    QCOMPARE(orderedSteps(manager.requests).filter(QStringLiteral("GET")).size(), 1);
    manager.offersNext = true;
    QTRY_COMPARE(endpoint.softwareVersion(), newVersion);
    const QStringList gets = orderedSteps(manager.requests).filter(QStringLiteral("GET"));
    QCOMPARE(gets, (QStringList{QStringLiteral("GET "), QStringLiteral("GET rest")}));
}

void TestProfiles::standsUntilItReboots()
{
    OfferingManager manager;
    EndpointSetup setup = setupFor(manager, QStringLiteral("stalls"));
    setup.profile.bytesPerSecond = 20'000'000;
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    const QString start = QStringLiteral("Boot ") + oldVersion;
    QTRY_COMPARE(orderedSteps(manager.requests),
                 (QStringList{start, QStringLiteral("InProgress Downloading"),
                              QStringLiteral("GET "), start}));
    QCOMPARE(endpoint.softwareVersion(), oldVersion);
    QVERIFY(!endpoint.hasEnded());
}

void TestProfiles::postponedSaysForHowLong()
{
    OfferingManager manager;
    EndpointSetup setup = setupFor(manager, QStringLiteral("postpones"));
    setup.timing.postponement = 1200ms;
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    QTRY_VERIFY(stepsOf(manager.requests).contains(QStringLiteral("InProgress Postponed")));
    QCOMPARE(manager.requests.constLast().element(QStringLiteral("SecondsUntilUpgrade")),
             QStringLiteral("2"));
    QCOMPARE(endpoint.state(), SimulatedEndpoint::State::Preparing);
}

void TestProfiles::callIsInTheStatus()
{
    ScriptedManager manager([&](const auto &request) {
        if (!isCheckIn(request))
            return ScriptedManager::ok({});
        return ScriptedManager::ok(
            "<PostEventResult><DocumentsToPost><DocumentToPost><Location>/Status</Location><URL>" +
            manager.url(QStringLiteral("/posted")).toEncoded() +
            "</URL></DocumentToPost></DocumentsToPost></PostEventResult>");
    });
    EndpointSetup setup = setupFor(manager, QStringLiteral("in-a-call"));
    setup.timing.heartbeat = 30ms;
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    const auto calls = [&] {
        QStringList counts;
        for (const auto &request : manager.requests) {
            if (!isCheckIn(request))
                counts.append(request.element(QStringLiteral("NumberOfActiveCalls")));
        }
        return counts;
    };
    QTRY_VERIFY(calls().contains(QStringLiteral("0")));
    QCOMPARE(calls().constFirst(), QStringLiteral("1"));
}

void TestProfiles::keyIsNamed()
{
    OfferingManager manager;
    SimulatedEndpoint endpoint(setupFor(manager, QStringLiteral("rejects-key")));
    QSignalSpy ended(&endpoint, &SimulatedEndpoint::ended);
    endpoint.powerOn();
    QVERIFY(ended.wait());
    const auto said = manager.requests.at(manager.requests.size() - 2);
    QVERIFY(said.element(QStringLiteral("Message")).contains(QStringLiteral("release key")));
    QCOMPARE(said.element(QStringLiteral("SessionId")),
             QStringLiteral("4fae46a9-2e37-4edc-b3dc-97dbde2dc282"));
}

void TestProfiles::borrowedFromElsewhere()
{
    OfferingManager manager;
    EndpointSetup setup = setupFor(manager, QStringLiteral("webex"));
    setup.web =
        WebSetup{.address = QHostAddress(QHostAddress::LocalHost), .user = QStringLiteral("admin")};
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    QTest::qWait(60);
    QCOMPARE(manager.requests.size(), 0);
    const QByteArray settings =
        "<Configuration><Provisioning><Mode>TMS</Mode><ExternalManager><Address>127.0.0.1:" +
        QByteArray::number(manager.port()) +
        "</Address><Path>manager.asmx</Path></ExternalManager></Provisioning></Configuration>";
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         quint16(endpoint.webAddress().port()));
    socket.write(
        "POST /putxml HTTP/1.1\r\nAuthorization: Basic " + QByteArray("admin:").toBase64() +
        "\r\nContent-Length: " + QByteArray::number(settings.size()) + "\r\n\r\n" + settings);
    QTRY_COMPARE(endpoint.softwareVersion(), newVersion);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
