// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedmanager.h"

#include <lab/endpointidentity.h>
#include <lab/lab.h>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift::Lab;
using namespace std::chrono_literals;

namespace
{

/// A manager that offers TC6.3.0 to whoever has not got it.
class UpgradingManager : public ScriptedManager
{
public:
    UpgradingManager()
        : ScriptedManager([this](const Request &request) {
            if (request.method == "GET")
                return package(QByteArray(50'000, 'x'), request);
            const bool wantsIt = request.target.endsWith("service.asmx") &&
                                 !request.element(QStringLiteral("SWVersion"))
                                      .startsWith(QStringLiteral("TC6.3.0."));
            return wantsIt ? offer() : idle();
        })
    {
    }
};

} // namespace

class TestFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredInOneProcess();
    void oneAddress();
    void behindNat();
    void webServers();
    void programUpgradesAndEnds();
    void programEndsWhenAsked();
    void programComplains();
};

void TestFleet::twoHundredInOneProcess()
{
    UpgradingManager manager;
    LabOptions options;
    options.manager = manager.url(usualManagerPath.toString());
    options.count = 200;
    options.profiles = {*findProfile(QStringLiteral("good"))};
    options.timing = {
        .silence = 10ms, .installing = 5ms, .reboot = 10ms, .retry = 50ms, .heartbeat = 1s};
    options.keepsFiles = false;
    Lab lab(options);
    QSignalSpy allEnded(&lab, &Lab::allEnded);
    lab.start();
    QVERIFY(allEnded.wait(30'000));
    QSet<QString> serials;
    for (const auto &endpoint : lab.endpoints()) {
        QCOMPARE(endpoint->softwareVersion(), reportedVersion(QStringLiteral("TC6.3.0")));
        serials.insert(endpoint->setup().identity.serialNumber);
    }
    QCOMPARE(serials.size(), 200);
#ifdef Q_OS_LINUX
    QSet<QString> addresses;
    for (const auto &request : manager.requests)
        addresses.insert(request.peer.toString());
    QCOMPARE(addresses.size(), 200);
#endif
}

void TestFleet::oneAddress()
{
    UpgradingManager manager;
    LabOptions options;
    options.manager = manager.url(usualManagerPath.toString());
    options.count = 3;
    options.profiles = {*findProfile(QStringLiteral("good"))};
    options.timing.silence = options.timing.installing = options.timing.reboot = 1ms;
    options.oneAddress = true;
    Lab lab(options);
    QSignalSpy allEnded(&lab, &Lab::allEnded);
    lab.start();
    QVERIFY(allEnded.wait());
    QSet<QString> reported;
    for (const auto &request : manager.requests) {
        QCOMPARE(request.peer, QHostAddress(QHostAddress::LocalHost));
        if (request.target.endsWith("service.asmx"))
            reported.insert(request.element(QStringLiteral("IPAddress")));
    }
    QCOMPARE(reported.size(), 3);
    QVERIFY(!reported.contains(QStringLiteral("127.0.0.1")));
}

void TestFleet::behindNat()
{
    ScriptedManager manager([](const auto &) { return ScriptedManager::idle(); });
    LabOptions options;
    options.manager = manager.url(usualManagerPath.toString());
    options.count = 2;
    options.profiles = {*findProfile(QStringLiteral("good")), *findProfile(QStringLiteral("nat"))};
    Lab lab(options);
    lab.start();
    QTRY_COMPARE(manager.requests.size(), 2);
    for (const auto &request : manager.requests) {
        const QString reported = request.element(QStringLiteral("IPAddress"));
        const bool isHidden = request.element(QStringLiteral("SystemName")) == u"Oslo";
        QCOMPARE(reported != request.peer.toString(), isHidden);
    }
}

void TestFleet::webServers()
{
    ScriptedManager manager([](const auto &) { return ScriptedManager::idle(); });
    LabOptions options;
    options.manager = manager.url(usualManagerPath.toString());
    options.count = 3;
    options.profiles = {*findProfile(QStringLiteral("good")),
                        *findProfile(QStringLiteral("wrong-password")),
                        *findProfile(QStringLiteral("no-https"))};
    options.oneAddress = true;
    options.web = WebSetup{.user = QStringLiteral("admin"), .password = QStringLiteral("secret")};
    Lab lab(options);
    QSignalSpy opened(&lab, &Lab::webOpened);
    lab.start();
    QTRY_COMPARE(opened.size(), 3);
    QSet<QString> addresses;
    for (const auto &arguments : opened)
        addresses.insert(arguments.at(2).toUrl().toString());
    QCOMPARE(addresses.size(), 3);
    const auto webOf = [&lab](size_t index) { return *lab.endpoints().at(index)->setup().web; };
    QCOMPARE(webOf(0).password, QStringLiteral("secret"));
    QVERIFY(webOf(1).password != QStringLiteral("secret"));
    QVERIFY(webOf(1).speaksHttps && !webOf(2).speaksHttps);
}

void TestFleet::programUpgradesAndEnds()
{
    UpgradingManager manager;
    QProcess program;
    program.start(QStringLiteral(UPLIFT_LAB_PROGRAM),
                  {QStringLiteral("--manager"), manager.url({}).toString(),
                   QStringLiteral("--count"), QStringLiteral("6"), QStringLiteral("--silence"),
                   QStringLiteral("0.05"), QStringLiteral("--install"), QStringLiteral("0"),
                   QStringLiteral("--reboot"), QStringLiteral("0.05"), QStringLiteral("--web-port"),
                   QStringLiteral("0"), QStringLiteral("--exit-when-upgraded")});
    QSignalSpy finished(&program, &QProcess::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QByteArray output = program.readAllStandardOutput();
    QCOMPARE(output.count("done downloading 50000B"), 6);
    QVERIFY(output.contains("NewYork: appl["));
    static const QRegularExpression web(
        QStringLiteral("^\\w+ FTT\\w+ web http://127\\.0\\.0\\.\\d+:\\d+\\r?$"),
        QRegularExpression::MultilineOption);
    QCOMPARE(QString::fromLatin1(output).count(web), 6);
}

void TestFleet::programEndsWhenAsked()
{
#ifdef Q_OS_WIN
    QSKIP("a console program is not asked to end by QProcess here");
#else
    ScriptedManager manager([](const auto &) { return ScriptedManager::idle(); });
    QProcess program;
    QSignalSpy finished(&program, &QProcess::finished);
    program.start(QStringLiteral(UPLIFT_LAB_PROGRAM),
                  {QStringLiteral("--manager"), manager.url({}).toString()});
    QTRY_VERIFY(!manager.requests.isEmpty());
    program.terminate();
    QVERIFY(finished.wait());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
#endif
}

void TestFleet::programComplains()
{
    QProcess program;
    program.start(QStringLiteral(UPLIFT_LAB_PROGRAM),
                  {QStringLiteral("--count"), QStringLiteral("2")});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    QVERIFY(program.readAllStandardError().contains("--manager"));
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
