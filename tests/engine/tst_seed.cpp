// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine answers the check-in of Cisco tech note 117624 over a real socket with what the note
// prints, element for element.

#include "told.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Uplift;

namespace
{

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(UPLIFT_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(name));
    return file.readAll();
}

/// Every element by its path of namespace and local names, with its own trimmed text.
QMap<QString, QString> elementsOf(const QByteArray &xml)
{
    QMap<QString, QString> elements;
    QStringList path;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            path.append('{' + reader.namespaceUri().toString() + '}' + reader.name().toString());
            elements.insert(path.join('/'), {});
        } else if (reader.isEndElement()) {
            path.removeLast();
        } else if (reader.isCharacters()) {
            elements[path.join('/')] += reader.text().trimmed();
        }
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return elements;
}

QByteArray exchange(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write(request);
    QByteArray answer;
    const auto isComplete = [&answer] {
        const qsizetype end = answer.indexOf("\r\n\r\n");
        const qsizetype at = answer.indexOf("Content-Length: ");
        return end > 0 && at > 0 &&
               answer.size() >= end + 4 + answer.mid(at + 16, 10).split('\r').first().toInt();
    };
    while (!isComplete()) {
        if (!socket.waitForReadyRead(5000))
            break;
        answer += socket.readAll();
    }
    return answer;
}

QByteArray seedRequest(const QByteArray &body)
{
    return "POST /tms/public/external/management/systemmanagementservice.asmx HTTP/1.1\r\n"
           "Host: 10.48.36.42\r\n"
           "Accept: */*\r\n"
           "Content-Type: text/xml; charset=utf-8\r\n"
           "User-Agent: Cisco/TC\r\n"
           "Accept-Charset: ISO-8859-1,utf-8\r\n"
           "Content-Length: " +
           QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class TestSeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersElementForElement();
    void remembersAfterRestart();
    void refusesTheSecondOnTheSameData();
    void saysThatThePortIsTaken();
    void saysThatItsFolderIsGone();

private:
    EngineStart startWith(const QList<PlanLine> &plan) const
    {
        return {.dataDirectory = m_data.path(),
                .softwareDirectory = m_software.path(),
                .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0},
                .plan = plan};
    }

    QTemporaryDir m_data;
    QTemporaryDir m_software;
    QUuid m_session;
};

void TestSeed::answersElementForElement()
{
    const QByteArray body = fixture("postevent-tc7.xml");
    QCOMPARE(body.size(), 759);
    QFile package(m_software.filePath("s52010tc6_3_0.pkg"));
    QVERIFY(package.open(QIODevice::WriteOnly));
    package.write("package");
    package.flush();
    QVERIFY(package.setFileTime(QDateTime::currentDateTime().addSecs(-60),
                                QFileDevice::FileModificationTime));
    package.close();

    EngineThread engine(startWith({{.number = 2,
                                    .serialNumber = QStringLiteral("FTT1703007B"),
                                    .package = "s52010tc6_3_0.pkg"}}));
    Told listening(engine, &Engine::listeningChanged);
    Told started(engine, &Engine::started);
    Told upgraded(engine, &Engine::upgradeChanged);
    engine.start();
    QVERIFY(started.wait());
    const auto port = listening.first().port;
    QVERIFY(port != 0);
    m_session = started.first().first();

    // The very first answer offers it.
    const QByteArray answer = exchange(port, seedRequest(body));
    const auto ours = elementsOf(answer.mid(answer.indexOf("\r\n\r\n") + 4));

    QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(answer.contains("\r\nCache-Control: private, max-age=0\r\n"));
    QVERIFY(answer.contains("\r\nContent-Type: text/xml; charset=utf-8\r\n"));
    QVERIFY(answer.contains("\r\nDate: "));

    QMap<QString, QString> theirs = elementsOf(fixture("reply-tc6.3.0.xml"));
    for (auto it = theirs.begin(); it != theirs.end(); ++it) {
        if (it.key().endsWith("}SessionId"))
            it.value() = m_session.toString(QUuid::WithoutBraces);
        QVERIFY2(ours.contains(it.key()), qPrintable(it.key()));
        QCOMPARE(ours.value(it.key()), it.value());
    }
    QTRY_VERIFY(!upgraded.isEmpty());
    QVERIFY(!answer.contains("> ") && !answer.contains(" </"));
}

void TestSeed::remembersAfterRestart()
{
    EngineThread engine(startWith({}));
    Told gathered(engine, &Engine::factsGathered);
    engine.start();
    QVERIFY(gathered.wait());
    Facts facts;
    const auto hasAll = [&] {
        for (const Facts &batch : gathered.all()) {
            facts.endpoints += batch.endpoints;
            facts.upgrades += batch.upgrades;
        }
        return !facts.endpoints.isEmpty() && !facts.upgrades.isEmpty();
    };
    QTRY_VERIFY(hasAll());
    QCOMPARE(facts.endpoints.first().identification.systemName, QStringLiteral("NewYork"));
    QCOMPARE(facts.upgrades.first().sessionId, m_session);
    QCOMPARE(facts.upgrades.first().state, UpgradeState::Offered);

    Told timeline(engine, &Engine::timelineRead);
    engine.tell(&Engine::readTimeline, facts.endpoints.first().id);
    QVERIFY(timeline.wait());
    const auto entries = timeline.first<1>();
    QVERIFY(std::ranges::find(entries, LogKind::CheckedIn, &LogEntry::kind) != entries.end());

    Told history(engine, &Engine::historyRead);
    engine.tell(&Engine::readHistory);
    QVERIFY(history.wait());
    const auto upgrades = history.first();
    QCOMPARE(upgrades.size(), 1);
    QCOMPARE(upgrades.first().sessionId, m_session);
    QVERIFY(history.first<1>());

    Told protocol(engine, &Engine::protocolRead);
    engine.tell(&Engine::readProtocol, facts.endpoints.first().id);
    QVERIFY(protocol.wait());
    const auto messages = protocol.first<1>();
    const auto isCheckIn = [](const LogEntry &entry) {
        return entry.kind == LogKind::CheckedIn && entry.raw.startsWith("POST /tms/public/") &&
               entry.raw.contains("FTT1703007B");
    };
    const auto isOffer = [](const LogEntry &entry) {
        return entry.kind == LogKind::AnswerSent && entry.raw.startsWith("HTTP/1.1 200 OK") &&
               entry.raw.contains("<SessionId>");
    };
    QVERIFY(std::ranges::any_of(messages, isCheckIn));
    QVERIFY(std::ranges::any_of(messages, isOffer));
}

void TestSeed::refusesTheSecondOnTheSameData()
{
    EngineThread first(startWith({}));
    Told started(first, &Engine::started);
    first.start();
    QVERIFY(started.wait());
    EngineThread second(startWith({}));
    Told failed(second, &Engine::startFailed);
    second.start();
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().code, ErrorCode::DatabaseInUse);
    Told unread(second, &Engine::historyReadingFailed);
    second.tell(&Engine::readHistory);
    QVERIFY(unread.wait());
}

void TestSeed::saysThatThePortIsTaken()
{
    EngineThread first(startWith({}));
    Told firstListening(first, &Engine::listeningChanged);
    first.start();
    QVERIFY(firstListening.wait());
    QTemporaryDir data;
    EngineStart start = startWith({});
    start.dataDirectory = data.path();
    start.listen->port = firstListening.first().port;
    EngineThread second(start);
    Told listening(second, &Engine::listeningChanged);
    second.start();
    QVERIFY(listening.wait());
    const auto result = listening.first();
    QCOMPARE(result.port, 0);
    QCOMPARE(result.problems.first().code, ErrorCode::PortInUse);
}

void TestSeed::saysThatItsFolderIsGone()
{
    QTemporaryDir parent;
    EngineStart start = startWith({});
    start.dataDirectory = parent.filePath("data");
    EngineThread engine(start);
    Told listening(engine, &Engine::listeningChanged);
    Told found(engine, &Engine::problemFound);
    Told solved(engine, &Engine::problemSolved);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(!listening.isEmpty(), 10'000);
    const auto port = listening.first().port;
    const QByteArray request = seedRequest(fixture("postevent-tc7.xml"));
    QVERIFY(exchange(port, request).startsWith("HTTP/1.1 200 "));
    if (!QDir(start.dataDirectory).removeRecursively())
        QSKIP("a folder in use can't be deleted here");

    const QByteArray refusal = exchange(port, request);
    QVERIFY2(refusal.startsWith("HTTP/1.1 503 "), refusal.constData());
    QVERIFY(refusal.contains("Retry-After: "));
    QTRY_VERIFY_WITH_TIMEOUT(!found.isEmpty(), 5000);
    const auto error = found.last();
    QCOMPARE(error.code, ErrorCode::DatabaseGone);
    QCOMPARE(error.detail(), start.dataDirectory);

    QVERIFY(QDir().mkpath(start.dataDirectory));
    QTRY_VERIFY_WITH_TIMEOUT(!solved.isEmpty(), 15'000);
    QCOMPARE(solved.last(), error);
    QVERIFY(exchange(port, request).startsWith("HTTP/1.1 200 "));
    Told read(engine, &Engine::timelineRead);
    engine.tell(&Engine::readTimeline, 1);
    QTRY_VERIFY(!read.isEmpty()); // what was before is in it
    QCOMPARE(read.first<1>().first().id, 1);
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
