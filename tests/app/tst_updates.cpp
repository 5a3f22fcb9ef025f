// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether there is a newer version: asked only where the operator says so, once a week.

#include "app/program.h"
#include "support/testclock.h"

#include <domain/settings.h>
#include <engine/updatecheck.h>

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Uplift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// A web server that answers every request with the same.
class NewsServer : public QTcpServer
{
public:
    explicit NewsServer(const QByteArray &body, const QByteArray &status = "200 OK")
    {
        connect(this, &QTcpServer::newConnection, this, [this, body, status] {
            QTcpSocket *caller = nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, this, [this, caller, body, status] {
                asked += caller->readAll();
                if (!asked.endsWith("\r\n\r\n"))
                    return;
                ++requests;
                caller->write("HTTP/1.1 " + status +
                              "\r\nContent-Length: " + QByteArray::number(body.size()) +
                              "\r\nConnection: close\r\n\r\n" + body);
                caller->disconnectFromHost();
            });
        });
        listen(QHostAddress::LocalHost);
    }

    QString address() const { return u"http://127.0.0.1:%1/uplift.json"_s.arg(serverPort()); }

    int requests = 0;
    QByteArray asked;
};

const QByteArray Newer = R"({"version":"99.1","address":"https://example.com/uplift"})";

} // namespace

class TestUpdates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QCoreApplication::setApplicationVersion(u"0.9.1"_s);
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void comparesVersions();
    void readsWhatIsAnAnswer();
    void asksOnceAWeek();
    void saysThatItFailedOnce();
    void asksNobodyByItself();
    void theProgramSaysSo();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    TestClock m_clock;
};

void TestUpdates::comparesVersions()
{
    QVERIFY(isNewerVersion(u"0.10"_s, u"0.9.1"_s));
    QVERIFY(!isNewerVersion(u"0.9.1"_s, u"0.9.1"_s));
    QVERIFY(!isNewerVersion(u"0.9.1.0"_s, u"0.9.1"_s));
    QVERIFY(!isNewerVersion(u"0.9"_s, u"0.9.1"_s));
}

void TestUpdates::readsWhatIsAnAnswer()
{
    QCOMPARE(readNewestVersion(Newer)->version, u"99.1"_s);
    for (const char *nonsense : {"", "[]", "<html>", R"({"version":"2"})",
                                 R"({"version":"new","address":"https://a.example"})",
                                 R"({"version":"2","address":"javascript:alert"})",
                                 R"({"version":"2","address":"file:///etc/passwd"})"})
        QVERIFY2(!readNewestVersion(nonsense), nonsense);
}

void TestUpdates::asksOnceAWeek()
{
    NewsServer server(Newer);
    for (const int expected : {1, 1, 2}) {
        UpdateCheck check(m_clock, m_folder->path());
        QSignalSpy found(&check, &UpdateCheck::found);
        check.setAddress(server.address());
        if (server.requests < expected)
            QTRY_COMPARE(found.size(), 1);
        QTest::qWait(50);
        QCOMPARE(server.requests, expected);
        if (!found.isEmpty())
            QCOMPARE(found.first().first().value<Error>().arguments,
                     (QStringList{u"99.1"_s, u"https://example.com/uplift"_s}));
        m_clock.advance(expected == 1 && found.isEmpty() ? 24h * 7 : 1h);
    }
    QVERIFY(server.asked.contains("User-Agent: Uplift\r\n"));
}

void TestUpdates::saysThatItFailedOnce()
{
    NewsServer server("gone", "404 Not Found");
    UpdateCheck check(m_clock, m_folder->path());
    QSignalSpy failed(&check, &UpdateCheck::failed);
    QSignalSpy succeeded(&check, &UpdateCheck::succeeded);
    check.setAddress(server.address());
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::UpdateCheckFailed);
    check.setAddress({});
    QCOMPARE(succeeded.size(), 1);
}

void TestUpdates::asksNobodyByItself()
{
    NewsServer server(Newer);
    UpdateCheck check(m_clock, m_folder->path());
    check.setAddress({});
    QTest::qWait(50);
    QCOMPARE(server.requests, 0);
    QCOMPARE(Settings().updateAddress, QString());
}

void TestUpdates::theProgramSaysSo()
{
    NewsServer server(Newer);
    Program program(m_folder->path(), {u"--headless"_s, u"--json"_s, u"--set"_s,
                                       u"update_address="_s + server.address()});
    QVERIFY(program.says(u"uplift: Uplift 99.1 is out. It is to be had at "
                         "https://example.com/uplift"_s));
    QCOMPARE(server.requests, 1);
}

QTEST_GUILESS_MAIN(TestUpdates)
#include "tst_updates.moc"
