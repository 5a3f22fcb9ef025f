// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "room.h"
#include "steps.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace Uplift::Lab;
using namespace std::chrono_literals;

class TestWeb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passwords_data();
    void passwords();
    void encrypted();
    void ownRequestsEncrypted();
    void onlyPlain();
    void brokenRequests_data();
    void brokenRequests();
    void keepsTheConnection();
    void documents_data();
    void documents();
    void startUpgrade();
    void startUpgradeWithoutManager();
    void softwareUpgrade();
    void completeAndPostpone();
    void boot();
    void refusedCommands_data();
    void refusedCommands();
    void registeredFeedback();
    void anotherManager();
    void wrongConfiguration_data();
    void wrongConfiguration();
};

void TestWeb::passwords_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    const auto basic = [](const char *word, const char *who) {
        return "Authorization: " + QByteArray(word) + ' ' + QByteArray(who).toBase64();
    };
    QTest::newRow("right") << password << 200;
    QTest::newRow("other case") << basic("BASIC", "admin:secret") << 200;
    QTest::newRow("none") << QByteArray("X: y") << 401;
    QTest::newRow("wrong password") << basic("Basic", "admin:guess") << 401;
    QTest::newRow("wrong user") << basic("Basic", "root:secret") << 401;
    QTest::newRow("another scheme") << basic("Digest", "admin:secret") << 401;
}

void TestWeb::passwords()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const int, status);
    const Room room;
    const auto exchanged =
        exchange(room.endpoint.webAddress(), get("/Status/SystemUnit", authorization));
    QCOMPARE(exchanged.status(), status);
    QCOMPARE(exchanged.bytes.contains("\r\nWWW-Authenticate: Basic realm="), status == 401);
    QCOMPARE(exchanged.bytes.contains("FTT1703007B"), status == 200);
}

void TestWeb::encrypted()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    const Room room;
    const auto exchanged = exchange(room.endpoint.webAddress(), get("/Status/SystemUnit"), true);
    QVERIFY(exchanged.isEncrypted);
    QCOMPARE(exchanged.status(), 200);
    QVERIFY(exchanged.bytes.contains("FTT1703007B"));
    QVERIFY(exchanged.certificate.isSelfSigned());
    QCOMPARE(exchanged.certificate.subjectInfo(QSslCertificate::Organization),
             QStringList(QStringLiteral("Uplift test only")));
    QCOMPARE(exchange(room.endpoint.webAddress(), get("/Status", "X: y"), true).status(), 401);
}

void TestWeb::ownRequestsEncrypted()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("no TLS here");
    const Room room;
    QUrl url = room.endpoint.webAddress();
    url.setScheme(QStringLiteral("https"));
    url.setPath(QStringLiteral("/getxml"));
    HttpExchange asking({.method = "GET", .url = url, .userAgent = "Cisco/TC"}, {}, 0);
    int status = 0;
    connect(&asking, &HttpExchange::headReceived, this,
            [&status](const ResponseHead &head) { status = head.status; });
    QSignalSpy succeeded(&asking, &HttpExchange::succeeded);
    asking.start();
    QVERIFY(succeeded.wait());
    QCOMPARE(status, 401);
}

void TestWeb::onlyPlain()
{
    const Room room(QStringLiteral("no-https"));
    const QUrl address = room.endpoint.webAddress();
    QVERIFY(!exchange(address, get("/Status"), true).isEncrypted);
    QCOMPARE(exchange(address, get("/Status")).status(), 200);
}

void TestWeb::brokenRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray head = "GET /getxml HTTP/1.1\r\n";
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("endless head") << head + QByteArray(20'000, 'x') << 400;
    QTest::newRow("huge body") << QByteArray("POST /putxml HTTP/1.1\r\nContent-Length: "
                                             "99999999\r\n\r\n")
                               << 400;
    QTest::newRow("no length") << QByteArray("POST /putxml HTTP/1.1\r\nContent-Length: -1\r\n\r\n")
                               << 400;
    QTest::newRow("elsewhere") << "GET /other HTTP/1.0\r\n" + password + "\r\n\r\n" << 404;
    QTest::newRow("wrong method") << "GET /putxml HTTP/1.0\r\n" + password + "\r\n\r\n" << 405;
}

void TestWeb::brokenRequests()
{
    QFETCH(const QByteArray, request);
    const Room room;
    QTEST(exchange(room.endpoint.webAddress(), request).status(), "status");
}

void TestWeb::keepsTheConnection()
{
    const Room room;
    const QByteArray first = get("/Status/SystemUnit").replace("Connection: close\r\n", "");
    const auto exchanged =
        exchange(room.endpoint.webAddress(), first + get("/Configuration/Provisioning"));
    QCOMPARE(exchanged.bytes.count("HTTP/1.1 200 OK"), 2);
}

void TestWeb::documents_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const QByteArray &location, const char *path, const char *text) {
        QTest::newRow(location.constData())
            << location << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("/Status/SystemUnit", "SystemUnit/Software/Version", "TC7.0.2.aecf2d9");
    row("/Status/SystemUnit/Software/Name", "SystemUnit/Software/Name", "s52010");
    row("Status/systemunit", "SystemUnit/ProductPlatform", "SX20");
    row("/Status", "SystemUnit/Hardware/Module/SerialNumber", "FTT1703007B");
    row("/Status/Provisioning", "Provisioning/Software/UpgradeStatus/Status", "None");
    row("%2FStatus%2FNetwork", "Network/Ethernet/MacAddress", "00:50:60:08:54:C6");
    row("/Configuration/Provisioning", "Provisioning/ExternalManager/Path", "manager.asmx");
    row("/Configuration", "SystemUnit/Name", "NewYork");
}

void TestWeb::documents()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QString, path);
    const Room room;
    const XmlNode document = room.ask(get(location));
    QTEST(document.textAt(path), "text");
    QCOMPARE(document.attribute(QStringLiteral("product")), QStringLiteral("Cisco Codec"));
    QCOMPARE(document.attribute(QStringLiteral("version")), oldVersion);
    if (location.contains("SystemUnit"))
        QVERIFY(!document.child(QStringLiteral("Provisioning")));
    QCOMPARE(room.ask(get("/Status/Nothing")).name, QStringLiteral("EmptyResult"));
}

void TestWeb::startUpgrade()
{
    Room room;
    room.offers = true;
    const auto exchanged =
        exchange(room.endpoint.webAddress(), command("Provisioning/StartUpgrade"));
    QCOMPARE(exchanged.body(), okAnswer("ProvisioningStartUpgrade"));
    QTRY_COMPARE(room.endpoint.softwareVersion(), newVersion);
    QCOMPARE(stepsOf(room.manager.requests).at(1), QStringLiteral("Register ") + oldVersion);
    const XmlNode status = room.ask(get("/Status/Provisioning"));
    const QString upgrade = QStringLiteral("Provisioning/Software/UpgradeStatus/");
    QCOMPARE(status.textAt(upgrade + QStringLiteral("Status")), QStringLiteral("Succeeded"));
    QCOMPARE(status.textAt(upgrade + QStringLiteral("VersionId")), QStringLiteral("TC6.3.0"));
}

void TestWeb::startUpgradeWithoutManager()
{
    const Room room;
    room.ask(put("<Configuration><Provisioning><Mode>Off</Mode></Provisioning></Configuration>"));
    const XmlNode answer = room.ask(command("Provisioning/StartUpgrade"));
    const XmlNode *result = answer.child(QStringLiteral("ProvisioningStartUpgradeResult"));
    QVERIFY(result);
    QCOMPARE(result->attribute(QStringLiteral("status")), QStringLiteral("Error"));
    QVERIFY(!result->textAt(QStringLiteral("Reason")).isEmpty());
}

void TestWeb::softwareUpgrade()
{
    const Room room;
    const QByteArray url = room.manager.url(QStringLiteral("/s52010tc7_3_21.pkg")).toEncoded();
    const auto exchanged =
        exchange(room.endpoint.webAddress(),
                 command("SystemUnit/SoftwareUpgrade", "<URL>" + url + "</URL>"));
    QCOMPARE(exchanged.body(), okAnswer("SystemUnitSoftwareUpgrade"));
    QTRY_COMPARE(room.endpoint.softwareVersion(), reportedVersion(QStringLiteral("TC7.3.21")));
    QTRY_COMPARE(stepsOf(room.manager.requests),
                 (QStringList{QStringLiteral("Boot ") + oldVersion, QStringLiteral("GET "),
                              QStringLiteral("Boot ") + room.endpoint.softwareVersion()}));
}

void TestWeb::completeAndPostpone()
{
    ScriptedManager manager([&](const auto &request) {
        if (request.method == "GET")
            return ScriptedManager::package("x", request);
        return manager.requests.size() == 1 ? manager.offer() : ScriptedManager::idle();
    });
    EndpointSetup setup = webSetup(manager, QStringLiteral("good"));
    setup.timing.silence = 60s;
    SimulatedEndpoint endpoint(setup);
    endpoint.powerOn();
    QTRY_COMPARE(endpoint.state(), SimulatedEndpoint::State::Preparing);
    const QByteArray later = "<SecondsToPostpone>300</SecondsToPostpone>";
    QCOMPARE(exchange(endpoint.webAddress(), command("Provisioning/PostponeUpgrade", later)).body(),
             okAnswer("ProvisioningPostponeUpgrade"));
    QTRY_VERIFY(stepsOf(manager.requests).contains(QStringLiteral("InProgress Postponed")));
    QCOMPARE(manager.requests.constLast().element(QStringLiteral("SecondsUntilUpgrade")),
             QStringLiteral("300"));
    QCOMPARE(exchange(endpoint.webAddress(), command("Provisioning/CompleteUpgrade")).body(),
             okAnswer("ProvisioningCompleteUpgrade"));
    QTRY_COMPARE(endpoint.softwareVersion(), newVersion);
}

void TestWeb::boot()
{
    const Room room;
    const QUrl address = room.endpoint.webAddress();
    QCOMPARE(exchange(address, command("SystemUnit/Boot")).body(), okAnswer("SystemUnitBoot"));
    QTRY_COMPARE(room.endpoint.state(), SimulatedEndpoint::State::Rebooting);
    QVERIFY(exchange(address, get("/Status")).bytes.isEmpty());
    QTRY_COMPARE(
        stepsOf(room.manager.requests),
        (QStringList{QStringLiteral("Boot ") + oldVersion, QStringLiteral("Boot ") + oldVersion}));
    QCOMPARE(room.endpoint.webAddress(), address);
    QCOMPARE(exchange(address, get("/Status")).status(), 200);
}

void TestWeb::refusedCommands_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("element");
    const QString unknown = QStringLiteral("ActionError");
    const auto refused = [](const char *name) {
        return QString::fromLatin1(name) + QStringLiteral("Result");
    };
    QTest::newRow("unknown") << command("Audio/Mute") << unknown;
    QTest::newRow("not marked") << put("<Command><SystemUnit><Boot/></SystemUnit></Command>")
                                << unknown;
    QTest::newRow("no XML") << put("<Command>") << unknown;
    QTest::newRow("deep") << put(QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100))
                          << unknown;
    QTest::newRow("nothing to complete")
        << command("Provisioning/CompleteUpgrade") << refused("ProvisioningCompleteUpgrade");
    QTest::newRow("nothing to postpone")
        << command("Provisioning/PostponeUpgrade", "<SecondsToPostpone>1</SecondsToPostpone>")
        << refused("ProvisioningPostponeUpgrade");
    QTest::newRow("too long") << command("Provisioning/PostponeUpgrade",
                                         "<SecondsToPostpone>65535</SecondsToPostpone>")
                              << refused("ProvisioningPostponeUpgrade");
    QTest::newRow("no package") << command("SystemUnit/SoftwareUpgrade", "<URL>http://h/x</URL>")
                                << refused("SystemUnitSoftwareUpgrade");
    QTest::newRow("slot") << command("HttpFeedback/Register",
                                     "<FeedbackSlot>5</FeedbackSlot><ServerUrl>http://h</ServerUrl>"
                                     "<Expression>/Event</Expression>")
                          << refused("HttpFeedbackRegister");
}

void TestWeb::refusedCommands()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QString, element);
    const Room room;
    const auto exchanged = exchange(room.endpoint.webAddress(), request);
    QCOMPARE(exchanged.status(), 200);
    const auto answer = XmlNode::fromDocument(exchanged.body());
    QVERIFY(answer);
    const XmlNode *refusal = answer->child(element);
    QVERIFY2(refusal, exchanged.body().constData());
    QVERIFY(!refusal->textAt(QStringLiteral("Reason")).isEmpty());
    QVERIFY(!exchanged.body().contains("OK"));
}

void TestWeb::registeredFeedback()
{
    Room room;
    room.offers = true;
    const QByteArray url = room.manager.url(QStringLiteral("/registered")).toEncoded();
    const QByteArray arguments =
        "<FeedbackSlot>2</FeedbackSlot><ServerUrl>" + url +
        "</ServerUrl><Expression item=\"1\">/Status/Provisioning/Software/UpgradeStatus"
        "</Expression><Expression item=\"2\">/Event/BootEvent</Expression>";
    exchange(room.endpoint.webAddress(), command("HttpFeedback/Register", arguments));
    exchange(room.endpoint.webAddress(), command("Provisioning/StartUpgrade"));
    QTRY_COMPARE(room.endpoint.softwareVersion(), newVersion);
    const auto posted = [&] {
        QStringList said;
        for (const auto &request : room.manager.requests) {
            if (request.target == "/registered")
                said.append(request.body.contains("<BootEvent/>")
                                ? QStringLiteral("BootEvent")
                                : stepsOf({request}).constFirst());
        }
        return said;
    };
    QTRY_COMPARE(posted(),
                 (QStringList{QStringLiteral("InProgress Downloading"),
                              QStringLiteral("InProgress DownloadDone"),
                              QStringLiteral("InProgress Installing"),
                              QStringLiteral("Succeeded None"), QStringLiteral("BootEvent")}));
}

void TestWeb::anotherManager()
{
    Room room;
    ScriptedManager other([](const auto &) { return ScriptedManager::idle(); });
    const QString settings = QStringLiteral("Provisioning/ExternalManager/");
    const XmlNode before = room.ask(get("/Configuration/Provisioning"));
    const QString formerAddress = before.textAt(settings + QStringLiteral("Address"));
    QCOMPARE(formerAddress, QStringLiteral("127.0.0.1:%1").arg(room.manager.port()));

    const auto pointAt = [&](const QString &address) {
        return room.ask(put("<Configuration><Provisioning><Mode>TMS</Mode><ExternalManager>"
                            "<Address>" +
                            address.toLatin1() +
                            "</Address><Path>manager.asmx</Path><Protocol>HTTP</Protocol>"
                            "</ExternalManager></Provisioning></Configuration>"));
    };
    const QString otherAddress = QStringLiteral("127.0.0.1:%1").arg(other.port());
    QVERIFY(pointAt(otherAddress).child(QStringLiteral("Success")));
    QCOMPARE(
        room.ask(get("/Configuration/Provisioning")).textAt(settings + QStringLiteral("Address")),
        otherAddress);
    QVERIFY(other.requests.isEmpty());
    room.ask(command("Provisioning/StartUpgrade"));
    QTRY_COMPARE(stepsOf(other.requests), QStringList(QStringLiteral("Register ") + oldVersion));
    QCOMPARE(room.manager.requests.size(), 1);

    QVERIFY(pointAt(formerAddress).child(QStringLiteral("Success")));
    room.ask(command("Provisioning/StartUpgrade"));
    QTRY_COMPARE(room.manager.requests.size(), 2);
    QCOMPARE(other.requests.size(), 1);

    // Switched off, it does not even report that it has booted; switched on again, it does at once.
    room.ask(put("<Configuration><Provisioning><Mode>Off</Mode></Provisioning></Configuration>"));
    room.ask(command("SystemUnit/Boot"));
    QTRY_COMPARE(room.endpoint.state(), SimulatedEndpoint::State::Rebooting);
    QTRY_COMPARE(room.endpoint.state(), SimulatedEndpoint::State::Idle);
    QTest::qWait(50);
    QCOMPARE(room.manager.requests.size(), 2);
    room.ask(put("<Configuration><Provisioning><Mode>TMS</Mode></Provisioning></Configuration>"));
    QTRY_COMPARE(room.manager.requests.size(), 3);
}

void TestWeb::wrongConfiguration_data()
{
    QTest::addColumn<QByteArray>("document");
    const auto row = [](const char *name, const QByteArray &document) {
        QTest::newRow(name) << "<Configuration>" + document + "</Configuration>";
    };
    row("mode", "<Provisioning><Mode>Maybe</Mode></Provisioning>");
    row("protocol", "<Provisioning><ExternalManager><Address>h</Address><Protocol>FTP</Protocol>"
                    "</ExternalManager></Provisioning>");
    row("long address", "<Provisioning><ExternalManager><Address>" + QByteArray(65, 'a') +
                            "</Address></ExternalManager></Provisioning>");
    row("unknown", "<Provisioning><Colour>Red</Colour></Provisioning>");
    row("elsewhere", "<Audio><DefaultVolume>50</DefaultVolume></Audio>");
}

void TestWeb::wrongConfiguration()
{
    QFETCH(const QByteArray, document);
    const Room room;
    const XmlNode before = room.ask(get("/Configuration/Provisioning"));
    const XmlNode answer = room.ask(put(document));
    QCOMPARE(answer.name, QStringLiteral("Configuration"));
    QVERIFY(!answer.textAt(QStringLiteral("Error/Reason")).isEmpty());
    QCOMPARE(room.ask(get("/Configuration/Provisioning")).toDocument(), before.toDocument());
}

QTEST_GUILESS_MAIN(TestWeb)
#include "tst_web.moc"
