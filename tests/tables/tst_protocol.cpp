// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/protocolmodel.h>
#include <tables/protocoltext.h>
#include <QAbstractItemModelTester>
#include <QTest>

using namespace Uplift;

class ProtocolTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreMasked_data();
    void secretsAreMasked();
    void restStaysAsSent();
    void controlCharactersNeverReachTheScreen();
    void supportCaseNamesAllAndHidesSecrets();
    void modelShowsNewestFirst();
};

void ProtocolTest::secretsAreMasked_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("release key") << QByteArray("<ReleaseKey>1234567890ABCDEF</ReleaseKey>")
                                 << "<ReleaseKey>********</ReleaseKey>";
    QTest::newRow("empty key says something")
        << QByteArray("<ReleaseKey></ReleaseKey>") << "<ReleaseKey></ReleaseKey>";
    QTest::newRow("with prefix and attribute")
        << QByteArray("<m:ReleaseKey a=\"1\">secret</m:ReleaseKey>")
        << "<m:ReleaseKey a=\"1\">********</m:ReleaseKey>";
    QTest::newRow("option key command")
        << QByteArray("<OptionKey><Add><Key>ABCDEFGH12345678</Key></Add></OptionKey>")
        << "<OptionKey><Add><Key>********</Key></Add></OptionKey>";
    QTest::newRow("password") << QByteArray("<LoginPassword>x</LoginPassword>")
                              << "<LoginPassword>********</LoginPassword>";
    QTest::newRow("authorization")
        << QByteArray("POST / HTTP/1.1\r\nauthorization: Basic YWRtaW46\r\nHost: a\r\n")
        << "POST / HTTP/1.1\nauthorization: ********\nHost: a\n";
    QTest::newRow("authorization inside a body's line is text")
        << QByteArray("<a>no Authorization: here</a>") << "<a>no Authorization: here</a>";
}

void ProtocolTest::secretsAreMasked()
{
    QFETCH(const QByteArray, raw);
    QFETCH(const QString, shown);
    QCOMPARE(shownMessage(raw), shown);
}

void ProtocolTest::restStaysAsSent()
{
    const QByteArray raw = "POST /tms HTTP/1.1\r\nUser-Agent: Cisco/TC\r\n\r\n<Event>Boot</Event>\n"
                           "<SystemName>会议室</SystemName>";
    QCOMPARE(shownMessage(raw), QString::fromUtf8(raw).replace("\r\n", "\n"));
    QCOMPARE(firstLineOf(raw), "POST /tms HTTP/1.1");
}

void ProtocolTest::controlCharactersNeverReachTheScreen()
{
    const QString shown = shownMessage(QByteArray("a\x1b[31mb\0c\x07", 9));
    for (const QChar c : shown)
        QVERIFY(c.category() != QChar::Other_Control);
    QVERIFY(shown.startsWith('a'));
}

void ProtocolTest::supportCaseNamesAllAndHidesSecrets()
{
    const TestClock clock;
    const Endpoint endpoint = madeEndpoint(2, "NewYork", "TC7.0.2", "s52010", clock.now());
    const QList<LogEntry> messages{
        {.id = 1,
         .at = clock.now(),
         .endpoint = 2,
         .kind = LogKind::CheckedIn,
         .raw = "POST / HTTP/1.1\r\n\r\n<Event>Boot</Event>"},
        {.id = 2,
         .at = clock.now().addMSecs(7),
         .endpoint = 2,
         .kind = LogKind::AnswerSent,
         .raw = "HTTP/1.1 200 OK\r\n\r\n<ReleaseKey>1234567890ABCDEF</ReleaseKey>"}};
    const QString text = supportCase(endpoint, messages);
    QVERIFY(text.startsWith("NewYork, serial number FTT1703007B"));
    QVERIFY(text.contains("--- 2014-03-12T14:01:06.000Z endpoint to console, 38 bytes\nPOST /"));
    QVERIFY(text.contains("--- 2014-03-12T14:01:06.007Z console to endpoint"));
    QVERIFY(!text.contains("1234567890ABCDEF"));
}

void ProtocolTest::modelShowsNewestFirst()
{
    const TestClock clock;
    ProtocolModel model(clock);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMessages({{.id = 1,
                        .at = clock.now(),
                        .kind = LogKind::CheckedIn,
                        .arguments = {"Boot"},
                        .raw = QByteArray(759, 'x')},
                       {.id = 2,
                        .at = clock.now(),
                        .kind = LogKind::AnswerSent,
                        .arguments = {"200"},
                        .raw = "y"}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ProtocolModel::MessageColumn).data().toString(), "Answer: 200");
    QCOMPARE(model.index(1, ProtocolModel::MessageColumn).data().toString(),
             "Called in: after its start");
    QCOMPARE(model.index(1, ProtocolModel::SizeColumn).data().toString(), "759 bytes");
}

QTEST_GUILESS_MAIN(ProtocolTest)
#include "tst_protocol.moc"
