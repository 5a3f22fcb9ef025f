// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wireclient.h"
#include "wiretable.h"

#include <domain/settingrules.h>
#include <server/gate/gatekeeper.h>
#include <server/selfcheck.h>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;
using namespace Wire;
using namespace std::chrono_literals;

/// Who may talk to the console, and at which paths.
class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsNetworks_data();
    void readsNetworks();
    void refusesNonsense_data();
    void refusesNonsense();
    void admitsThisComputersSubnets();
    void tellsOncePerBurst();
    void countsWhoeverIsTooMany();
    void checksSettings_data();
    void checksSettings();
    void answersBehindItsSecretAlone();
    void offersBehindItsSecret();
    void servesOnlyWhatIsAssigned();
    void holdsNewOnesBack();

private:
    void start(const Settings &settings);
    EndpointId seed() const;

    std::unique_ptr<Console> m_console;
};

static const QString packageName = QString::fromLatin1(wirePackage);

void TestAccess::start(const Settings &settings)
{
    m_console = std::make_unique<Console>();
    m_console->addPackage(packageName, 1000);
    m_console->upgrades.setSettings(settings);
    m_console->endpoints.setNewOnesWait(settings.approveSystems);
    m_console->server.apply(settings);
    QVERIFY(m_console->start());
}

EndpointId TestAccess::seed() const
{
    return m_console->endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id;
}

void TestAccess::readsNetworks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("inside");
    QTest::addColumn<QStringList>("outside");
    const auto row = [](const char *text, const char *inside, const char *outside) {
        const auto list = [](const char *words) {
            return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        QTest::newRow(text) << QString::fromLatin1(text) << list(inside) << list(outside);
    };
    row("",
        "10.1.2.3 172.16.0.1 172.31.255.255 192.168.1.1 169.254.7.7 127.0.0.1 ::1 fe80::1 "
        "fe80::1%eth0 fd12::1 ::ffff:10.1.2.3",
        "11.0.0.1 172.32.0.1 192.169.0.1 8.8.8.8 2001:db8::1 ::ffff:8.8.8.8");
    row("private", "10.1.2.3 fd12::1", "8.8.8.8");
    row("192.0.2.0/24, 2001:db8::/32", "192.0.2.9 ::ffff:192.0.2.9 2001:db8:1::1 127.0.0.1 ::1",
        "192.0.3.1 10.0.0.1 2001:db9::1");
    row("192.0.2.7", "192.0.2.7", "192.0.2.8");
    row("192.0.2.7; 198.51.100.0/255.255.255.0", "192.0.2.7 198.51.100.200", "198.51.101.1");
    row("any", "8.8.8.8 2001:db8::1 ::ffff:8.8.8.8", "");
    row("ANY", "8.8.8.8", "");
}

void TestAccess::readsNetworks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, inside);
    QFETCH(QStringList, outside);
    const auto list = NetworkList::parse(text);
    QVERIFY(list);
    for (const QString &address : inside)
        QVERIFY2(list->contains(QHostAddress(address)), qPrintable(address));
    for (const QString &address : outside)
        QVERIFY2(!list->contains(QHostAddress(address)), qPrintable(address));
    QCOMPARE(list->includesHere(), text.isEmpty());
}

void TestAccess::refusesNonsense_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, const char *word) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(word);
    };
    row("10.0.0.0/8, everybody", "everybody");
    row("10.0.0.0/33", "10.0.0.0/33");
    row("10.0.0.256", "10.0.0.256");
    row("10", "10");
    row("10.0.0.0/x", "10.0.0.0/x");
    row("2001:db8::/129", "2001:db8::/129");
    row("10.0.0.1-9", "10.0.0.1-9");
}

void TestAccess::refusesNonsense()
{
    QFETCH(QString, text);
    const auto list = NetworkList::parse(text);
    QVERIFY(!list);
    QTEST(list.error(), "word");
}

void TestAccess::admitsThisComputersSubnets()
{
    Gatekeeper keeper;
    const QList<NetworkList::Subnet> here = subnetsHere();
    for (const NetworkList::Subnet &subnet : here)
        QVERIFY2(keeper.admits(subnet.first), qPrintable(subnet.first.toString()));
    const bool isHere = isInAny(QHostAddress(QStringLiteral("203.0.113.1")), here);
    const QHostAddress stranger(isHere ? QStringLiteral("198.51.100.1")
                                       : QStringLiteral("203.0.113.1"));
    QVERIFY(!keeper.admits(stranger));
    keeper.setNetworks(*NetworkList::parse(stranger.toString()));
    QVERIFY(keeper.admits(stranger));
    QVERIFY(!keeper.admits(QHostAddress(QStringLiteral("10.0.0.1"))));
}

void TestAccess::tellsOncePerBurst()
{
    RefusalLog log(200ms);
    QSignalSpy told(&log, &RefusalLog::told);
    QTest::ignoreMessage(QtWarningMsg, "Refused a request from 192.0.2.1 with 403: No.");
    QTest::ignoreMessage(QtWarningMsg, "Refused a request from 192.0.2.2 with 429: Many.");
    QTest::ignoreMessage(QtWarningMsg, "Refused 99 more requests from 192.0.2.1 with 403: No.");
    for (int i = 0; i < 100; ++i)
        log.note(QStringLiteral("192.0.2.1"), 403, "No.");
    log.note(QStringLiteral("192.0.2.2"), 429, "Many.");
    QCOMPARE(told.size(), 2);
    QTRY_COMPARE(told.size(), 3);
    const auto rest = told.last().first().value<Refusal>();
    QCOMPARE(rest, (Refusal{QStringLiteral("192.0.2.1"), 403, "No.", 99, false}));
    QTest::ignoreMessage(QtWarningMsg, "Refused a request from 192.0.2.1 with 403: No.");
    log.note(QStringLiteral("192.0.2.1"), 403, "No.");
    QCOMPARE(told.size(), 4);
}

void TestAccess::countsWhoeverIsTooMany()
{
    QtMessageHandler const before = qInstallMessageHandler([](auto, auto &, auto &) {});
    RefusalLog log(200ms);
    QSignalSpy told(&log, &RefusalLog::told);
    for (int i = 0; i < 5000; ++i)
        log.note(QString::number(i), 403, "No.");
    const auto firsts = told.size();
    QTRY_VERIFY(told.size() > firsts);
    qInstallMessageHandler(before);
    QCOMPARE(firsts, 1001);
    QCOMPARE(told.last().first().value<Refusal>(), (Refusal{{}, 403, "No.", 3999, false}));
}

void TestAccess::checksSettings_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("wrong");
    Settings settings;
    QTest::newRow("default") << settings << QString();
    settings.allowedNetworks = QStringLiteral("somewhere");
    QTest::newRow("networks") << settings << QStringLiteral("allowed_networks");
    settings.allowedNetworks = QStringLiteral("any");
    settings.pathSecret = QStringLiteral("a/b?c%20d");
    QTest::newRow("secret") << settings << QStringLiteral("path_secret");
    settings.pathSecret = QStringLiteral("short");
    QTest::newRow("short secret") << settings << QStringLiteral("path_secret");
    settings.pathSecret = QStringLiteral("Sesame_open-1");
    settings.securePort = 65536;
    QTest::newRow("port") << settings << QStringLiteral("secure_port");
    settings.securePort = 8443;
    QTest::newRow("all well") << settings << QString();
}

void TestAccess::checksSettings()
{
    QFETCH(Settings, settings);
    const auto rules = checkSettings(settings);
    const auto checked = rules ? ManagerServer::check(settings) : rules;
    QTEST(checked ? QString() : checked.error().argument(0), "wrong");
    // Errors go to logs and to standard output.
    QVERIFY(checked || settings.pathSecret.isEmpty() ||
            !checked.error().detail().contains(settings.pathSecret));
}

void TestAccess::answersBehindItsSecretAlone()
{
    Settings settings;
    settings.pathSecret = QStringLiteral("open-sesame");
    start(settings);
    const auto status = [this](const QByteArray &request) {
        return ::ask(m_console->port, request).status;
    };
    const QByteArray secret = "/open-sesame";
    QCOMPARE(status(post(secret + checkIn, seedBody())), 200);
    QCOMPARE(status(post(secret + feedback, QByteArray(2'000'000, 'x'))), 200);
    QCOMPARE(status(get(secret + package)), 200);
    QCOMPARE(status(get(secret)), 200);
    QCOMPARE(status(get(secret + '/')), 200);
    QCOMPARE(status(post(checkIn, seedBody())), 404);
    QCOMPARE(status(get(package)), 404);
    QCOMPARE(status(get("/")), 404);
    QCOMPARE(status(get("/OPEN-SESAME" + package)), 404);
    QCOMPARE(status(get("/x/.." + secret + package)), 404);
    QCOMPARE(status(post(feedback, QByteArray(100'000, 'x'))), 413);
    QCOMPARE(::ask(m_console->port, get("/x")).body, QByteArray("Nothing is here.\n"));
}

void TestAccess::offersBehindItsSecret()
{
    Settings settings;
    settings.pathSecret = QStringLiteral("open-sesame");
    start(settings);
    const QByteArray request = post("/open-sesame" + checkIn, seedBody());
    ::ask(m_console->port, request);
    QVERIFY(m_console->upgrades.request(seed(), packageName, {}));
    const QByteArray body = ::ask(m_console->port, request).body;
    QVERIFY2(body.contains(">http://h/open-sesame" + package + '<'), body.constData());
    QVERIFY2(body.contains(">http://h/open-sesame" + feedback + '<'), body.constData());
}

void TestAccess::servesOnlyWhatIsAssigned()
{
    Settings settings;
    settings.onlyAssignedPackages = true;
    start(settings);
    const auto status = [this](const QByteArray &path) {
        return ::ask(m_console->port, get(path)).status;
    };
    ::ask(m_console->port, checkInRequest());
    QCOMPARE(status(package), 403);
    const QByteArray selfCheck = "User-Agent: " + SelfCheckAgent + "\r\n";
    QCOMPARE(::ask(m_console->port, get(package, selfCheck)).status, 200);
    const auto session = m_console->upgrades.request(seed(), packageName, {});
    QVERIFY(session);
    ::ask(m_console->port, checkInRequest());
    const QByteArray named = session->toByteArray(QUuid::WithoutBraces);
    QCOMPARE(status(folder + "4fae46a9-2e37-4edc-b3dc-97dbde2dc282/" + wirePackage), 403);
    QCOMPARE(status(folder + named + '/' + wirePackage), 200);
    QCOMPARE(status(package), 200);
    QVERIFY(!m_console->upgrades.mayFetch(packageName, *session, QStringLiteral("10.0.0.1")));
    m_console->upgrades.cancel(*session);
    QCOMPARE(status(package), 403);
}

void TestAccess::holdsNewOnesBack()
{
    Settings settings;
    settings.approveSystems = true;
    start(settings);
    ::ask(m_console->port, checkInRequest());
    QVERIFY(!m_console->endpoints.find(seed())->isAccepted);
    const auto session = m_console->upgrades.request(seed(), packageName, {});
    QVERIFY(!::ask(m_console->port, checkInRequest()).body.contains(wirePackage));
    QCOMPARE(m_console->upgrades.find(*session)->waitsFor, Hindrance::NotAccepted);
    QVERIFY(m_console->endpoints.accept(seed()));
    QVERIFY(!m_console->endpoints.accept(seed()));
    QVERIFY(::ask(m_console->port, checkInRequest()).body.contains(wirePackage));

    const EndpointId planned = m_console->endpoints.expect(QStringLiteral("FTT2"));
    QVERIFY(m_console->endpoints.find(planned)->isAccepted);
}

QTEST_GUILESS_MAIN(TestAccess)
#include "tst_access.moc"
