// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixtures.h"

#include <soap/codec.h>
#include <QTest>
#include <QTimeZone>

using namespace Uplift;
using namespace Uplift::Soap;

namespace
{

const QString session = QStringLiteral("4fae46a9-2e37-4edc-b3dc-97dbde2dc282");

UpgradeStatus downloading()
{
    return {.status = QStringLiteral("InProgress"),
            .phase = QStringLiteral("Downloading"),
            .message = QString(),
            .sessionId = session,
            .versionId = QStringLiteral("TC6.3.0"),
            .url = QUrl(QStringLiteral(
                "http://10.48.36.42/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg")),
            .secondsUntilUpgrade = 0,
            .lastChange = QDateTime(QDate(2014, 3, 12), QTime(14, 1, 7), QTimeZone::utc()).toUTC()};
}

FeedbackMessage fromNewYork()
{
    FeedbackMessage message;
    message.identification = newYork();
    return message;
}

} // namespace

class TestFeedback : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void statusWords_data();
    void statusWords();
    void calls_data();
    void calls();
    void callEvents_data();
    void callEvents();
    void oddTimesAndNumbers();
    void absentIsNotEmpty();
    void systemTime_data();
    void systemTime();
    void identificationAnywhere();
    void eitherIsReadOnce();
    void nothingRecognisable_data();
    void nothingRecognisable();
};

void TestFeedback::forms_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FeedbackMessage>("expected");

    FeedbackMessage status = fromNewYork();
    status.upgradeStatus = downloading();
    QTest::newRow("status") << fixture("feedback-status.xml") << status;
    QTest::newRow("any root in an envelope") << fixture("feedback-envelope.xml") << status;

    FeedbackMessage postponed = status;
    postponed.upgradeStatus->phase = QStringLiteral("Postponed");
    postponed.upgradeStatus->message = QStringLiteral("Postponed by the user");
    postponed.upgradeStatus->secondsUntilUpgrade = 3600;
    QTest::newRow("unknown root") << fixture("feedback-unknown-root.xml") << postponed;

    FeedbackMessage boot = fromNewYork();
    boot.event = QStringLiteral("BootEvent");
    QTest::newRow("boot event") << fixture("feedback-event-boot.xml") << boot;

    FeedbackMessage software = fromNewYork();
    software.event = QStringLiteral("SoftwareUpgrade");
    software.upgradeStatus = UpgradeStatus();
    software.upgradeStatus->status = QStringLiteral("InProgress");
    software.upgradeStatus->phase = QStringLiteral("Installing");
    QTest::newRow("upgrade event") << fixture("feedback-event-softwareupgrade.xml") << software;

    FeedbackMessage posted = fromNewYork();
    posted.location = QStringLiteral("/Status");
    posted.upgradeStatus = UpgradeStatus();
    posted.upgradeStatus->status = QStringLiteral("Succeeded");
    posted.upgradeStatus->message = QString();
    posted.upgradeStatus->sessionId = QString();
    posted.upgradeStatus->phase = QStringLiteral("None");
    posted.upgradeStatus->lastChange =
        QDateTime(QDate(2018, 12, 12), QTime(10, 0), QTimeZone::utc()).toUTC();
    posted.statusDocument = StatusDocument{
        .productId = QStringLiteral("Cisco Webex Room Kit"),
        .productPlatform = QStringLiteral("Room Kit"),
        .packageFamily = QStringLiteral("s53200"),
        .softwareVersion = QStringLiteral("ce9.6.1.4516ae5aaa1"),
        .serialNumber = QStringLiteral("FTT1703007B"),
        .calls = CallNews{
            .active = 2, .beingSetUp = 0, .calls = {{"1", CallState::Gone}}, .isWhole = true}};
    QTest::newRow("posted document") << fixture("feedback-posteddocument.xml") << posted;
}

void TestFeedback::forms()
{
    QFETCH(const QByteArray, body);
    QFETCH(const FeedbackMessage, expected);
    const auto decoded = decodeFeedback(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QCOMPARE(decoded->identification, expected.identification);
    QCOMPARE(decoded->upgradeStatus, expected.upgradeStatus);
    QCOMPARE(decoded->statusDocument, expected.statusDocument);
    QCOMPARE(decoded->event, expected.event);
    QCOMPARE(decoded->location, expected.location);
}

void TestFeedback::statusWords_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("status");

    const QString failed = QStringLiteral("Failed");
    const QByteArray inner = "<UpgradeStatus><Status> Failed\n</Status></UpgradeStatus>";
    QTest::newRow("bare") << inner << failed;
    QTest::newRow("deep in any tree") << "<a><b><c>" + inner + "</c></b></a>" << failed;
    QTest::newRow("foreign namespaces")
        << QByteArray("<a xmlns='urn:a' xmlns:b='urn:b'><b:UpgradeStatus><Status item='1'>Failed"
                      "</Status></b:UpgradeStatus></a>")
        << failed;
    QTest::newRow("a word only") << QByteArray("<a><UpgradeStatus>Failed</UpgradeStatus></a>")
                                 << failed;
    QTest::newRow("fields in the root itself")
        << QByteArray("<SoftwareUpgrade><SessionId>1</SessionId><Status>Failed</Status>"
                      "</SoftwareUpgrade>")
        << failed;
    QTest::newRow("the peripherals' own does not count")
        << "<Status><Peripherals><ConnectedDevice><UpgradeStatus>Succeeded</UpgradeStatus>"
           "</ConnectedDevice></Peripherals><Provisioning><Software>" +
               inner + "</Software></Provisioning></Status>"
        << failed;
    QTest::newRow("the usual path goes first")
        << "<Status><A><UpgradeStatus>Succeeded</UpgradeStatus></A><Provisioning><Software>" +
               inner + "</Software></Provisioning></Status>"
        << failed;
    QTest::newRow("a word of the future")
        << QByteArray("<UpgradeStatus><Status>Pondering</Status></UpgradeStatus>")
        << QStringLiteral("Pondering");
}

void TestFeedback::statusWords()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodeFeedback(body);
    QVERIFY2(decoded, decoded ? "" : qPrintable(decoded.error().detail));
    QVERIFY(decoded->upgradeStatus);
    QTEST(decoded->upgradeStatus->status.value_or(QString()), "status");
}

void TestFeedback::calls_data()
{
    QTest::addColumn<QByteArray>("inside");
    QTest::addColumn<std::optional<CallNews>>("news");

    using News = std::optional<CallNews>;
    const auto unit = [](const QByteArray &numbers) {
        return "<SystemUnit><State>" + numbers + "</State></SystemUnit>";
    };
    const auto row = [](const char *tag, const QByteArray &inside, const News &news) {
        QTest::newRow(tag) << inside << news;
    };
    row("number", unit("<NumberOfActiveCalls> 3 </NumberOfActiveCalls>"), CallNews{.active = 3});
    row("none", unit("<NumberOfActiveCalls>0</NumberOfActiveCalls>"), CallNews{.active = 0});
    row("held, and being set up",
        unit("<NumberOfActiveCalls>0</NumberOfActiveCalls><NumberOfInProgressCalls>2"
             "</NumberOfInProgressCalls><NumberOfSuspendedCalls>1</NumberOfSuspendedCalls>"),
        CallNews{.active = 0, .suspended = 1, .beingSetUp = 2});
    row("held alone", unit("<NumberOfSuspendedCalls>1</NumberOfSuspendedCalls>"),
        CallNews{.suspended = 1});
    row("listed", "<Call item='1'/><Call item='2'/>",
        CallNews{.calls = {{"1", CallState::NotSaid}, {"2", CallState::NotSaid}}});
    row("listed, one gone", "<Call item='1'/><Call item='2' ghost='True'/>",
        CallNews{.calls = {{"2", CallState::Gone}, {"1", CallState::NotSaid}}});
    row("gone alone", "<Call ghost='True' item='8'/>", CallNews{.calls = {{"8", CallState::Gone}}});
    for (const auto &[text, word] :
         {std::pair("Connected", CallState::Up), std::pair("RemotePreserved", CallState::Up),
          std::pair("Levitating", CallState::Up), std::pair("OnHold", CallState::Held),
          std::pair("Dialling", CallState::BeingSetUp), std::pair("Ringing", CallState::BeingSetUp),
          std::pair("EarlyMedia", CallState::BeingSetUp), std::pair("Idle", CallState::Gone),
          std::pair("disconnecting", CallState::Gone)})
        row(text, QByteArray("<Call item=\"8\"><Status>") + text + "</Status></Call>",
            CallNews{.calls = {{"8", word}}});
    row("unknown", "<SystemUnit/>", std::nullopt);
    row("no number", unit("<NumberOfActiveCalls>many</NumberOfActiveCalls>"), std::nullopt);
    row("the conference's list is another",
        "<SystemUnit/><Conference><Call item='1'/></Conference>", std::nullopt);
}

void TestFeedback::calls()
{
    QFETCH(const QByteArray, inside);
    QFETCH(const std::optional<CallNews>, news);
    const QByteArray status = "<Status>" + inside + "</Status>";
    const auto part =
        "<PostedDocument><Location>/Status/Call</Location>" + status + "</PostedDocument>";
    for (const QByteArray &body :
         {status, "<PostedDocument>" + status + "</PostedDocument>", part}) {
        const auto decoded = decodeFeedback(body);
        QVERIFY(decoded || !news);
        const bool says = decoded && decoded->statusDocument;
        QCOMPARE(says ? decoded->statusDocument->calls : std::nullopt, news);
    }
    for (const char *location : {"/Status", "Status", "/status/"}) {
        const auto whole = decodeFeedback("<PostedDocument><Location>" + QByteArray(location) +
                                          "</Location>" + status + "</PostedDocument>");
        QVERIFY(whole && whole->statusDocument && whole->statusDocument->calls);
        QVERIFY(whole->statusDocument->calls->isWhole);
        QCOMPARE(whole->statusDocument->calls->calls, news.value_or(CallNews()).calls);
    }
}

void TestFeedback::callEvents_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<CallState>("word");
    QTest::newRow("ends") << QByteArray("CallDisconnect") << CallState::Gone;
    QTest::newRow("is up") << QByteArray("CallSuccessful") << CallState::Up;
    QTest::newRow("rings") << QByteArray("IncomingCallIndication") << CallState::BeingSetUp;
    QTest::newRow("dials") << QByteArray("OutgoingCallIndication") << CallState::BeingSetUp;
}

void TestFeedback::callEvents()
{
    QFETCH(const QByteArray, event);
    QFETCH(const CallState, word);
    const auto decoded = decodeFeedback(
        "<Event><Identification><SerialNumber>FTT1</SerialNumber></Identification><" + event +
        " item='1'><CauseType>LocalDisconnect</CauseType><CallId item='1'>8"
        "</CallId></" +
        event + "></Event>");
    QVERIFY(decoded && decoded->statusDocument);
    QCOMPARE(decoded->event.toLatin1(), event);
    QCOMPARE(decoded->statusDocument->calls, (CallNews{.calls = {{"8", word}}}));
}

void TestFeedback::oddTimesAndNumbers()
{
    const auto decoded = decodeFeedback(
        "<UpgradeStatus><Phase>Installing</Phase><SecondsUntilUpgrade>soon</SecondsUntilUpgrade>"
        "<LastChange>2014-03-12T15:01:06+01:00</LastChange></UpgradeStatus>");
    QVERIFY(decoded && decoded->upgradeStatus);
    QVERIFY(!decoded->upgradeStatus->secondsUntilUpgrade);
    const QDateTime expected =
        QDateTime(QDate(2014, 3, 12), QTime(14, 1, 6), QTimeZone::utc()).toUTC();
    QCOMPARE(decoded->upgradeStatus->lastChange, expected);
    QCOMPARE(decoded->upgradeStatus->lastChange.timeSpec(), Qt::UTC);

    const auto zoneless = decodeFeedback(
        "<UpgradeStatus><LastChange>2014-03-12T14:01:06</LastChange></UpgradeStatus>");
    QVERIFY(zoneless && zoneless->upgradeStatus);
    QCOMPARE(zoneless->upgradeStatus->lastChange, expected);

    const auto unreadable =
        decodeFeedback("<UpgradeStatus><Phase>x</Phase><LastChange>yesterday</LastChange>"
                       "</UpgradeStatus>");
    QVERIFY(unreadable && unreadable->upgradeStatus);
    QVERIFY(!unreadable->upgradeStatus->lastChange.isValid());
}

void TestFeedback::absentIsNotEmpty()
{
    const auto half =
        decodeFeedback("<Status><Provisioning><Software><UpgradeStatus><Message>42 %"
                       "</Message></UpgradeStatus></Software></Provisioning></Status>");
    QVERIFY(half && half->upgradeStatus);
    UpgradeStatus expected;
    expected.message = QStringLiteral("42 %");
    QCOMPARE(half->upgradeStatus, expected);
    const auto empty = decodeFeedback(
        "<UpgradeStatus><Status/><Phase></Phase><Message> </Message><SessionId/><VersionId/><URL/>"
        "<Urgency/></UpgradeStatus>");
    QVERIFY(empty && empty->upgradeStatus);
    for (const auto &text :
         {empty->upgradeStatus->status, empty->upgradeStatus->phase, empty->upgradeStatus->message,
          empty->upgradeStatus->sessionId, empty->upgradeStatus->versionId})
        QVERIFY(text && text->isEmpty());
    QCOMPARE(empty->upgradeStatus->url, QUrl());
}

void TestFeedback::systemTime_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QDateTime>("expected");
    const QDateTime expected =
        QDateTime(QDate(2014, 4, 25), QTime(10, 4, 3), QTimeZone::utc()).toUTC();
    QTest::newRow("as the guide") << QByteArray("2014-04-25T10:04:03Z") << expected;
    QTest::newRow("with a zone") << QByteArray("2014-04-25T12:04:03+02:00") << expected;
    QTest::newRow("without one") << QByteArray("2014-04-25T10:04:03") << QDateTime();
    QTest::newRow("another form") << QByteArray("2014/04/25 10:04:03") << QDateTime();
    QTest::newRow("nothing") << QByteArray() << QDateTime();
}

void TestFeedback::systemTime()
{
    QFETCH(const QByteArray, time);
    const QByteArray status =
        "<Status><SystemUnit/><Time><SystemTime>" + time + "</SystemTime></Time></Status>";
    for (const QByteArray &body : {status, "<PostedDocument>" + status + "</PostedDocument>"}) {
        const auto decoded = decodeFeedback(body);
        QVERIFY(decoded);
        QTEST(decoded->systemTime, "expected");
    }
}

/// What may be a check-in or feedback is decoded to the same as by who expects the one.
void TestFeedback::eitherIsReadOnce()
{
    const QByteArray status("<Status><UpgradeStatus><Status>Failed</Status></UpgradeStatus>"
                            "</Status>");
    const auto feedback = decodeMessage(status);
    QVERIFY(feedback && std::holds_alternative<FeedbackMessage>(*feedback));
    QCOMPARE(std::get<FeedbackMessage>(*feedback), *decodeFeedback(status));

    const QByteArray checkIn(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
        "<PostEvent xmlns=\"http://www.tandberg.net/2004/11/SystemManagementService/\">"
        "<Identification><SerialNumber>FTT1\x01</SerialNumber></Identification>"
        "<Event>Boot</Event></PostEvent></s:Body></s:Envelope>");
    const auto event = decodeMessage(checkIn);
    QVERIFY(event && std::holds_alternative<PostEvent>(*event));
    QCOMPARE(std::get<PostEvent>(*event), *decodePostEvent(checkIn));
    QCOMPARE(std::get<PostEvent>(*event).leftOut, 1);

    for (const char *neither : {"no XML", "<a/>", ""}) {
        const auto none = decodeMessage(neither);
        QVERIFY(!none);
        QCOMPARE(none.error(), decodeFeedback(neither).error());
    }
}

void TestFeedback::identificationAnywhere()
{
    const auto decoded = decodeFeedback("<a><b><Identification><SerialNumber>FTT9</SerialNumber>"
                                        "</Identification></b></a>");
    QVERIFY(decoded);
    QCOMPARE(decoded->identification.serialNumber, QStringLiteral("FTT9"));
    QVERIFY(!decoded->upgradeStatus);
}

void TestFeedback::nothingRecognisable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<DecodeFault>("fault");
    QTest::newRow("another document")
        << QByteArray("<html><p>x</p></html>") << DecodeFault::NotExpected;
    QTest::newRow("empty status") << QByteArray("<Status/>") << DecodeFault::NotExpected;
    QTest::newRow("empty identification")
        << QByteArray("<Status><Identification/></Status>") << DecodeFault::NotExpected;
    QTest::newRow("empty envelope")
        << QByteArray("<Envelope><Body/></Envelope>") << DecodeFault::NotExpected;
    QTest::newRow("envelope without body") << QByteArray("<Envelope/>") << DecodeFault::NotExpected;
    QTest::newRow("form data") << QByteArray("a=1&b=2") << DecodeFault::NotXml;
    QTest::newRow("nothing") << QByteArray() << DecodeFault::NotXml;
}

void TestFeedback::nothingRecognisable()
{
    QFETCH(const QByteArray, body);
    const auto decoded = decodeFeedback(body);
    QVERIFY(!decoded);
    QTEST(decoded.error().fault, "fault");
}

QTEST_APPLESS_MAIN(TestFeedback)
#include "tst_feedback.moc"
