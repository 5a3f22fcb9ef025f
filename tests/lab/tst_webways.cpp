// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an endpoint's own web server is like by generation and profile: commands, doors, patience.

#include "room.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace Uplift::Lab;

class TestWebWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAGenerationKnows_data();
    void whatAGenerationKnows();
    void unknownCommandsMayBeAnsweredWithNothing();
    void registeredElsewhere();
    void slowDocuments();
    void answersWhenItIsDownloaded();
    void answersThatTheDownloadFailed();
    void pagesToSignInOn();
    void digest();
    void lockedOut();
};

void TestWebWays::whatAGenerationKnows_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QString>("complaint"); // empty: none
    const QString tc = QStringLiteral("TC7.0.2.aecf2d9");
    const QString old = QStringLiteral("TC5.1.13.327545");
    const QString ce = QStringLiteral("ce9.15.3.26.ecb8718a646");
    const QString unknown = QStringLiteral("No action detected in document");
    const auto row = [](const char *name, const QString &version, const QByteArray &request,
                        const QString &complaint = {}) {
        QTest::newRow(name) << version << request << complaint;
    };
    const auto upgrade = [](const QByteArray &arguments) {
        return command("SystemUnit/SoftwareUpgrade", arguments);
    };
    const auto from = [](int length) {
        const QByteArray start = "http://127.0.0.1:1/";
        const QByteArray end = "s52010tc7_3_21.pkg";
        return "<URL>" + start + QByteArray(length - start.size() - end.size(), 'a') + end +
               "</URL>";
    };
    const QByteArray start = command("Provisioning/StartUpgrade");
    const QByteArray later =
        command("Provisioning/PostponeUpgrade", "<SecondsToPostpone>1</SecondsToPostpone>");
    row("start: TC", tc, start);
    row("start: CE9.1", QStringLiteral("ce9.1.5.ab12"), start);
    row("start: CE9.6", QStringLiteral("ce9.6.1.ab12"), start, unknown);
    row("start: CE", ce, start, unknown);
    row("start: TC5", old, start, unknown);
    row("postpone: TC5", old, later, unknown);
    row("forced: TC", tc, upgrade(from(100) + "<Forced>False</Forced>"),
        QStringLiteral("Unknown argument Forced"));
    row("forced: CE", ce, upgrade(from(100) + "<Forced>False</Forced>"));
    row("forced: neither", ce, upgrade(from(100) + "<Forced>Maybe</Forced>"),
        QStringLiteral("Invalid value for Forced"));
    row("255: TC", tc, upgrade(from(255)));
    row("256: TC", tc, upgrade(from(256)), QStringLiteral("Invalid value for URL"));
    row("1024: CE", ce, upgrade(from(1024)));
    row("1025: CE", ce, upgrade(from(1025)), QStringLiteral("Invalid value for URL"));
}

void TestWebWays::whatAGenerationKnows()
{
    QFETCH(const QString, version);
    QFETCH(const QByteArray, request);
    QFETCH(const QString, complaint);
    const Room room(QStringLiteral("good"), version);
    const QByteArray body = exchange(room.endpoint.webAddress(), request).body();
    QVERIFY2(body.contains("status=\"OK\"") == complaint.isEmpty(), body.constData());
    QVERIFY2(body.contains(complaint.toUtf8()), body.constData());
}

void TestWebWays::unknownCommandsMayBeAnsweredWithNothing()
{
    const Room room(QStringLiteral("empty-answer"));
    const auto exchanged =
        exchange(room.endpoint.webAddress(), command("Provisioning/StartUpgrade"));
    QCOMPARE(exchanged.status(), 200);
    QCOMPARE(exchanged.body(), QByteArray("<?xml version=\"1.0\"?>\n<Command/>\n"));
}

void TestWebWays::registeredElsewhere()
{
    Room room(QStringLiteral("webex"));
    QTest::qWait(60);
    QCOMPARE(room.manager.requests.size(), 0); // it has none
    const auto provisioning = [&room] {
        const XmlNode document = room.ask(get("/Configuration/Provisioning"));
        return *document.child(QStringLiteral("Provisioning"));
    };
    QCOMPARE(provisioning().textAt(QStringLiteral("Mode")), QStringLiteral("Webex"));
    QVERIFY(!provisioning().child(QStringLiteral("ExternalManager")));

    const QByteArray own = "127.0.0.1:" + QByteArray::number(room.manager.port());
    const auto set = [&room](const QByteArray &mode, const QByteArray &manager) {
        return room.ask(put("<Configuration><Provisioning><Mode>" + mode +
                            "</Mode><ExternalManager>" + manager +
                            "</ExternalManager></Provisioning></Configuration>"));
    };
    QVERIFY(set("TMS", "<Address>" + own + "</Address><Path>manager.asmx</Path>")
                .child(QStringLiteral("Success")));
    QTRY_COMPARE(room.manager.requests.size(), 1);
    QVERIFY(provisioning().child(QStringLiteral("ExternalManager")));
    QVERIFY(set("Webex", "<Protocol></Protocol>").child(QStringLiteral("Error")));
    QCOMPARE(provisioning().textAt(QStringLiteral("Mode")), QStringLiteral("TMS"));
    room.ask(put("<Configuration><Provisioning><Mode>Webex</Mode></Provisioning></Configuration>"));
    QVERIFY(!provisioning().child(QStringLiteral("ExternalManager")));
}

void TestWebWays::slowDocuments()
{
    const Room room(QStringLiteral("slow-web"));
    QElapsedTimer time;
    time.start();
    QCOMPARE(exchange(room.endpoint.webAddress(), get("/Status")).status(), 200);
    QVERIFY2(time.elapsed() >= 290, qPrintable(QString::number(time.elapsed())));
}

void TestWebWays::answersWhenItIsDownloaded()
{
    const Room room(QStringLiteral("slow-web"));
    const QByteArray url = room.manager.url(QStringLiteral("/s52010ce9_15_3.pkg")).toEncoded();
    const auto exchanged =
        exchange(room.endpoint.webAddress(),
                 command("SystemUnit/SoftwareUpgrade", "<URL>" + url + "</URL>"));
    QVERIFY(stepsOf(room.manager.requests).contains(QStringLiteral("GET "))); // before the answer
    QCOMPARE(exchanged.body(), okAnswer("SystemUnitSoftwareUpgrade"));
}

void TestWebWays::answersThatTheDownloadFailed()
{
    ScriptedManager manager([](const ScriptedManager::Request &request) {
        return request.method == "GET" ? ScriptedManager::status("404 Not Found")
                                       : ScriptedManager::idle();
    });
    SimulatedEndpoint endpoint(webSetup(manager, QStringLiteral("slow-web")));
    endpoint.powerOn();
    QTRY_VERIFY(!manager.requests.isEmpty());
    const QByteArray url = manager.url(QStringLiteral("/s52010ce9_15_3.pkg")).toEncoded();
    const auto exchanged = exchange(
        endpoint.webAddress(), command("SystemUnit/SoftwareUpgrade", "<URL>" + url + "</URL>"));
    QVERIFY2(exchanged.body().contains("status=\"Error\""), exchanged.body().constData());
}

void TestWebWays::pagesToSignInOn()
{
    const Room moved(QStringLiteral("sign-in-moved"));
    const auto sent = exchange(moved.endpoint.webAddress(), get("/Status"));
    QCOMPARE(sent.status(), 302);
    QVERIFY(sent.bytes.contains("Location: /web/signin\r\n"));
    const Room served(QStringLiteral("sign-in-served"));
    const auto page = exchange(served.endpoint.webAddress(), get("/Status"));
    QCOMPARE(page.status(), 200);
    QVERIFY(page.body().contains("type=\"password\""));
}

void TestWebWays::digest()
{
    const Room room(QStringLiteral("digest"));
    const auto refused = exchange(room.endpoint.webAddress(), get("/Status"));
    QCOMPARE(refused.status(), 401); // Basic is not enough
    const qsizetype at = refused.bytes.indexOf("nonce=\"") + 7;
    const QByteArray nonce = refused.bytes.mid(at, refused.bytes.indexOf('"', at) - at);
    QVERIFY(!nonce.isEmpty());
    const auto hash = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    const QByteArray uri = "/getxml?location=/Status";
    const auto proof = [&](const QByteArray &secret) {
        return "Authorization: Digest username=\"admin\", realm=\"Cisco Codec\", nonce=\"" + nonce +
               "\", uri=\"" + uri + "\", qop=auth, nc=00000001, cnonce=\"x\", response=\"" +
               hash(hash("admin:Cisco Codec:" + secret) + ':' + nonce +
                    ":00000001:x:auth:" + hash("GET:" + uri)) +
               '"';
    };
    QCOMPARE(exchange(room.endpoint.webAddress(), get("/Status", proof("secret"))).status(), 200);
    QCOMPARE(exchange(room.endpoint.webAddress(), get("/Status", proof("guess"))).status(), 401);
}

void TestWebWays::lockedOut()
{
    const Room room(QStringLiteral("locked-out"));
    QCOMPARE(exchange(room.endpoint.webAddress(), get("/Status", "X: y")).status(), 401);
    QCOMPARE(exchange(room.endpoint.webAddress(), get("/Status")).status(), 403);
}

QTEST_GUILESS_MAIN(TestWebWays)
#include "tst_webways.moc"
