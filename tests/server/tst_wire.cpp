// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console.h"
#include "wireclient.h"
#include "wiretable.h"

#include <server/feedbackhandler.h>
#include <server/gate/gatekeeper.h>
#include <server/httplistener.h>
#include <server/packagehandler.h>
#include <server/posteventhandler.h>
#include <server/routes.h>
#include <server/routetable.h>
#include <server/transfer/transferpace.h>

#include <domain/messagefault.h>
#include <QTemporaryFile>
#include <QTest>
#include <algorithm>

using namespace Uplift;
using namespace Wire;

Q_DECLARE_METATYPE(WireRow)

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
    void keepsAnswersThatDifferWithoutKeys();
    void takesFeedbackOfAnyForm();
    void notesCheckInsElsewhereOnce();
    void answersCheckInsAmongFeedback();
    void notesCallsByGetOnce();
    void notesWhatWasLeftOutOnce();
    void offersAtTheAddressCalled();
    void stillAnswersAfterAll();
    void isRoutedByQHttpServer();
    void answersWithoutContent();

private:
    Console m_console;
    QTemporaryFile m_outside;
    QByteArray m_tag;
    QByteArray m_date;
};

static QByteArray filledIn(QByteArray text, const QByteArray &tag, const QByteArray &date)
{
    return text.replace("{tag}", tag).replace("{date}", date);
}

void TestWire::initTestCase()
{
    const QString real = m_console.addPackage(QLatin1String(wirePackage), 1000);
    const auto inFolder = [this](const char *name) {
        return m_console.folder.filePath(QLatin1String(name));
    };
    QVERIFY(m_console.start());
    QFile secret(inFolder("secret.txt"));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("secret") == 6);
    QVERIFY(m_outside.open() && m_outside.write("secret") == 6 && m_outside.flush());
    QVERIFY(QDir(m_console.folder.path()).mkdir(QStringLiteral("s52010tc3_3_3.pkg")));
#ifdef Q_OS_UNIX
    QVERIFY(QFile::link(m_outside.fileName(), inFolder("s52010tc1_1_1.pkg")));
    QVERIFY(QFile::link(real, inFolder("s52010tc2_2_2.pkg")));
#else // making a link takes a right that few have
    QVERIFY(QFile::copy(real, inFolder("s52010tc2_2_2.pkg")));
#endif
    m_console.packages.rescan();
    QVERIFY(waitUntil([this] {
        const auto added = m_console.packages.find(QStringLiteral("s52010tc2_2_2.pkg"));
        return added && added->isServed();
    }));
    QCOMPARE(m_console.packages.all().size(), 2);
    const Received head = ask(m_console.port, Wire::ask("HEAD", package), false);
    m_tag = head.field("ETag");
    m_date = head.field("Last-Modified");
    QVERIFY(m_tag.startsWith('"') && m_tag.endsWith('"') && !m_date.isEmpty());
}

void TestWire::answers_data()
{
    QTest::addColumn<WireRow>("row");
    const QList<WireRow> table = wireTable();
    QVERIFY(table.size() >= 150);
    for (const WireRow &row : table)
        QTest::addRow("%s: %s", row.group, row.name) << row;
}

/// What is wrong with an answer; empty when it is as expected.
static QByteArray complaint(const Received &answer, const QByteArray &expected)
{
    const char kind = expected.isEmpty() ? ' ' : expected[0];
    const QByteArray rest = expected.mid(1);
    const qsizetype colon = expected.indexOf(": ");
    const bool isMet = kind == '~'   ? answer.body.contains(rest)
                       : kind == '=' ? answer.body == rest
                       : kind == '!' ? answer.field(rest).isEmpty()
                       : colon < 0   ? !answer.field(expected).isEmpty()
                                   : answer.field(expected.left(colon)) == expected.mid(colon + 2);
    return isMet ? QByteArray() : expected + " is not so in " + answer.head + "\n" + answer.body;
}

void TestWire::answers()
{
    QFETCH(WireRow, row);
    const QByteArray request = filledIn(row.request, m_tag, m_date);
    const bool hasBody = !request.startsWith("HEAD ");
    WireClient client(m_console.port);
    client.send(request);
    Received answer;
    for (const int status : std::as_const(row.statuses)) {
        answer = client.receive(hasBody);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.isWhole || !hasBody);
    }
    for (const QByteArray &expected : std::as_const(row.expected)) {
        const QByteArray wrong = complaint(answer, filledIn(expected, m_tag, m_date));
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }
    QCOMPARE(client.pending(), QByteArray());
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
    const Received broken = ask(m_console.port, post(checkIn, "<a>\n<b></a>"));
    QCOMPARE(broken.field("Content-Type"), QByteArray("text/xml; charset=utf-8"));
    QVERIFY(broken.body.contains("Fault"));
    QVERIFY2(broken.body.contains("line 2"), broken.body.constData());
    QVERIFY(ask(m_console.port, get("/x")).body.contains(checkIn));
    QCOMPARE(ask(m_console.port, get(checkIn)).field("Allow"), QByteArray("POST"));
    QCOMPARE(ask(m_console.port, post(package, "x")).field("Allow"), QByteArray("GET, HEAD"));
}

void TestWire::keepsAnswersThatDifferWithoutKeys()
{
    const QByteArray key = "1234567890ABCDEF";
    Console console;
    const QString fileName = QStringLiteral("s52010tc6_3_0.pkg");
    console.addPackage(fileName, 1000);
    QVERIFY(console.start());
    const auto answers = [&] {
        QList<LogEntry> sent;
        std::ranges::copy_if(console.entries, std::back_inserter(sent), [](const LogEntry &entry) {
            return entry.kind == LogKind::AnswerSent;
        });
        return sent;
    };
    ask(console.port, checkInRequest());
    ask(console.port, checkInRequest());
    ask(console.port, checkInRequest());
    const qsizetype idle = answers().size();
    QVERIFY2(idle == 1 || idle == 2, "once, and once more at most without the wish for a status");

    const Endpoint endpoint = console.endpoints.all().constFirst();
    QVERIFY(console.keys.set(endpoint.identification.serialNumber, QString::fromLatin1(key)));
    QVERIFY(console.upgrades.request(endpoint.id, fileName, {}));
    const Received offer = ask(console.port, checkInRequest());
    QVERIFY2(offer.body.contains(key), offer.body.constData());
    QCOMPARE(answers().size(), idle + 1);
    const LogEntry logged = answers().last();
    QCOMPARE(logged.arguments,
             (QStringList{QStringLiteral("200"), QString::number(offer.body.size())}));
    QVERIFY(logged.raw.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(logged.raw.contains("<ReleaseKey>********</ReleaseKey>"));
    for (const LogEntry &entry : std::as_const(console.entries))
        QVERIFY2(!entry.raw.contains(key), "a key is a secret");
}

void TestWire::keepsWhatItCannotRead()
{
    m_console.entries.clear();
    ask(m_console.port, post(checkIn, QByteArray(1000, 'x')));
    ask(m_console.port, post(feedback, "nonsense"));
    ask(m_console.port, post(feedback, "<a/>"));
    QCOMPARE(m_console.entries.size(), 3);
    for (const LogEntry &entry : std::as_const(m_console.entries)) {
        QCOMPARE(entry.kind, LogKind::UnreadableMessage);
        QCOMPARE(entry.arguments.value(0), QStringLiteral("127.0.0.1"));
        QVERIFY(!entry.arguments.value(1).isEmpty());
        QVERIFY(messageFaultOf(entry.arguments.value(2)));
    }
    QCOMPARE(m_console.entries[0].arguments.sliced(2),
             QStringList({word(MessageFault::NotXml), QStringLiteral("1"), QStringLiteral("1")}));
    QCOMPARE(m_console.entries[2].arguments.value(2), word(MessageFault::NotExpected));
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
        QVERIFY(m_console.entries.first().raw.endsWith("\r\n\r\n" + body));
    }
}

void TestWire::notesCheckInsElsewhereOnce()
{
    Console console;
    QVERIFY(console.start());
    const auto notes = [&console](LogKind kind) {
        return std::ranges::count(console.entries, kind, &LogEntry::kind);
    };
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(console.port, post("/tms/", seedBody())).status, 200);
    QCOMPARE(notes(LogKind::CheckedIn), 3);
    QCOMPARE(notes(LogKind::StrayCheckIn), 1);
    const auto note = std::ranges::find(console.entries, LogKind::StrayCheckIn, &LogEntry::kind);
    QCOMPARE(note->endpoint, console.endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id);
    QCOMPARE(note->arguments,
             (QStringList{"127.0.0.1", "/tms/",
                          "tms/public/external/management/SystemManagementService.asmx"}));
    ask(console.port, post("/", seedBody()));
    QCOMPARE(notes(LogKind::StrayCheckIn), 2);
    ask(console.port, checkInRequest());
    QCOMPARE(notes(LogKind::StrayCheckIn), 2);

    // Feedback of a system that is known is taken as well; of others it is not.
    const QByteArray said = "<Status><Identification><SerialNumber>%1</SerialNumber>"
                            "</Identification><Call item='8'/></Status>";
    console.entries.clear();
    QCOMPARE(
        ask(console.port, post("/tms/x", QByteArray(said).replace("%1", "FTT1703007B"))).status,
        200);
    QCOMPARE(notes(LogKind::StatusReceived), 1);
    QCOMPARE(ask(console.port, post("/tms/x", QByteArray(said).replace("%1", "NOBODY"))).status,
             404);
    ask(console.port,
        post("/tms/x",
             QByteArray(said).replace("%1", "FTT1703007B").replace("/>", " ghost='True'/>")));
}

/// An endpoint whose path is set to the one of feedback: it gets its offer all the same.
void TestWire::answersCheckInsAmongFeedback()
{
    Console console;
    const QString fileName = QStringLiteral("s52010tc6_3_0.pkg");
    console.addPackage(fileName, 1000);
    QVERIFY(console.start());
    QVERIFY(console.upgrades.request(console.endpoints.expect(QStringLiteral("FTT1703007B")),
                                     fileName, {}));
    const Received answer = ask(console.port, post(feedback, seedBody()));
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.body.contains("s52010tc6_3_0.pkg<"), answer.body.constData());
    ask(console.port, post(posted, seedBody()));
    QStringList paths;
    for (const LogEntry &entry : std::as_const(console.entries)) {
        QVERIFY(entry.kind != LogKind::UnreadableMessage);
        if (entry.kind == LogKind::StrayCheckIn)
            paths.append(entry.arguments.value(1));
    }
    QCOMPARE(paths, (QStringList{QString::fromLatin1(feedback), QString::fromLatin1(posted)}));
    console.durability.mode = FakeDurability::Mode::Fails;
    const Received later = ask(console.port, post(feedback, seedBody()));
    QCOMPARE(later.status, 503);
    QVERIFY(later.body.contains("Fault"));
}

/// As with xConfiguration Provisioning HttpMethod: GET.
void TestWire::notesCallsByGetOnce()
{
    Console console;
    QVERIFY(console.start());
    ask(console.port, checkInRequest());
    const EndpointId id = console.endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id;
    console.entries.clear();
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ask(console.port, get(checkIn + "?a=b")).status, 405);
        QCOMPARE(ask(console.port, get(feedback)).status, 405);
    }
    QCOMPARE(ask(console.port, Wire::ask("HEAD", checkIn), false).status, 405);
    QCOMPARE(ask(console.port, post(package, "x")).status, 405);
    QCOMPARE(ask(console.port, get("/")).status, 200);
    QCOMPARE(console.entries.size(), 2);
    for (const LogEntry &entry : std::as_const(console.entries)) {
        QCOMPARE(entry.kind, LogKind::CalledByGet);
        QCOMPARE(entry.endpoint, id);
        QVERIFY(entry.raw.startsWith("GET /tms/"));
    }
    QCOMPARE(console.entries.first().arguments,
             (QStringList{"127.0.0.1", QString::fromLatin1(checkIn)}));
}

void TestWire::notesWhatWasLeftOutOnce()
{
    Console console;
    QVERIFY(console.start());
    const QByteArray odd = seedBody().replace("NewYork", "New\x01York&#2;");
    const QByteArray status =
        "<PostedDocument><Identification><SerialNumber>FTT1703007B</SerialNumber></Identification>"
        "<Location>/Status</Location><Status><SystemUnit><ProductPlatform>SX20</ProductPlatform>"
        "<Software><Name>s52010</Name></Software></SystemUnit><Video><Monitor><Name>AB&#1;\x05"
        "</Name></Monitor></Video></Status></PostedDocument>";
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(ask(console.port, post(checkIn, odd)).status, 200);
        QCOMPARE(ask(console.port, post(posted, status)).status, 200);
    }
    const Endpoint *known = console.endpoints.findBySerial(QStringLiteral("FTT1703007B"));
    QCOMPARE(known->identification.systemName, QStringLiteral("NewYork"));
    QCOMPARE(known->family, QStringLiteral("s52010"));
    QStringList notes;
    for (const LogEntry &entry : std::as_const(console.entries)) {
        QVERIFY(entry.kind != LogKind::UnreadableMessage);
        if (entry.kind == LogKind::MessageMended)
            notes.append(entry.arguments.join(' '));
    }
    QCOMPARE(notes, (QStringList{"127.0.0.1 2", "127.0.0.1 2"})); // of check-ins, of documents
}

void TestWire::offersAtTheAddressCalled()
{
    // The status document posted above says that a call is up, and that it is other hardware.
    Settings settings;
    settings.holdDuringCalls = false;
    m_console.upgrades.setSettings(settings);
    ask(m_console.port, checkInRequest());
    const EndpointId id = m_console.endpoints.findBySerial(QStringLiteral("FTT1703007B"))->id;
    QVERIFY(m_console.upgrades.request(id, QStringLiteral("s52010tc6_3_0.pkg"), {}, {},
                                       QStringLiteral("the document is another system's")));
    const Received named = ask(m_console.port, checkInRequest());
    QVERIFY2(named.body.contains(
                 ">http://10.48.36.42/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg<"),
             named.body.constData());
    QVERIFY(named.body.contains(">http://10.48.36.42/tms/public/feedback/code.aspx<"));
    QByteArray nameless = checkInRequest();
    nameless.replace("Host: 10.48.36.42", "Host: what!");
    const QByteArray here = "http://127.0.0.1:" + QByteArray::number(m_console.port);
    const Received local = ask(m_console.port, nameless);
    QVERIFY2(local.body.contains('>' + here + "/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg<"),
             local.body.constData());
}

void TestWire::stillAnswersAfterAll()
{
    QCOMPARE(ask(m_console.port, checkInRequest()).status, 200);
}

/// A console of the same handlers, but for one row of the table.
void TestWire::isRoutedByQHttpServer()
{
    PostEventHandler checkIns(m_console.upgrades, m_console.endpoints, m_console.log);
    FeedbackHandler feedbacks(m_console.upgrades, m_console.endpoints, m_console.log);
    PackageHandler packages(m_console.upgrades, m_console.packages);
    RouteTable table{consoleRoutes(checkIns, feedbacks, packages), {}};
    QCOMPARE(table.routes.removeIf([](const Route &r) { return r.path == RoutePath::checkIn; }), 1);
    Gatekeeper keeper;
    HttpListener listener({table, m_console.durability, keeper, std::make_shared<TransferPace>()},
                          GateLimits());
    const quint16 port = listener.listen(QHostAddress::LocalHost, 0).value_or(0);
    QVERIFY(port != 0);
    int missing = 0;
    for (const WireRow &row : wireTable()) {
        WireClient client(port);
        client.send(filledIn(row.request, m_tag, m_date));
        const bool isCheckIn = row.group == QByteArray("check-in");
        const Received answer = client.receive(!row.request.startsWith("HEAD "));
        QVERIFY2(!isCheckIn || answer.status == 404, row.name);
        missing += isCheckIn ? 1 : 0;
        if (row.group == QByteArray("package"))
            QVERIFY2(answer.status == row.statuses.first(), row.name);
    }
    QVERIFY(missing > 20);
}

/// 204, at once and when it is on disk: no body, and no word of its length (RFC 9110, 8.6).
void TestWire::answersWithoutContent()
{
    const auto now = [](const HttpRequest &) { return HttpAnswer{.status = 204}; };
    const auto later = [](const HttpRequest &) {
        return HttpAnswer{.status = 204, .bodyIfNotDurable = "later"};
    };
    const RouteTable table{
        {{QStringLiteral("/now"), {"POST"}, now}, {QStringLiteral("/later"), {"POST"}, later}}, {}};
    Gatekeeper keeper;
    HttpListener listener({table, m_console.durability, keeper, std::make_shared<TransferPace>()},
                          GateLimits());
    const quint16 port = listener.listen(QHostAddress::LocalHost, 0).value_or(0);
    WireClient client(port);
    for (const QByteArray path : {"/now", "/later", "/now"}) { // on one connection
        client.send(post(path, "x"));
        const Received answer = client.receive(false);
        QVERIFY2(answer.head.startsWith("HTTP/1.1 204 No Content\r\n"), answer.head.constData());
        QVERIFY2(!answer.head.toLower().contains("content-"), answer.head.constData());
    }
    QVERIFY(client.pending().isEmpty());
}

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"
