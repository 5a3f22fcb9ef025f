// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <lab/endpointmessages.h>
#include <lab/httpmessage.h>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Uplift::Lab;

namespace
{

QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(UPLIFT_TEST_DATA "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing fixture %s", name);
    return file.readAll();
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkInIsTheSeedsMessage();
    void requestBytes();
    void seedReplyIsRead();
    void otherReplies_data();
    void otherReplies();
    void responseHeads();
    void identities();
    void reportedVersions();
};

void TestMessages::checkInIsTheSeedsMessage()
{
    const EndpointIdentity newYork{.systemName = QStringLiteral("NewYork"),
                                   .macAddress = QStringLiteral("00:50:60:08:54:C6"),
                                   .ipAddress = QStringLiteral("10.10.0.180"),
                                   .serialNumber = QStringLiteral("FTT1703007B")};
    QCOMPARE(checkInMessage(newYork, QStringLiteral("TC7.0.2.aecf2d9"), QStringLiteral("Boot")),
             fixture("postevent-tc7.xml"));
}

void TestMessages::requestBytes()
{
    const QUrl manager(QStringLiteral("http://10.48.36.42/tms/a%20b.asmx?x=1"));
    QCOMPARE(toBytes({.method = "POST", .url = manager, .userAgent = "Cisco/TC", .body = "<a/>"}),
             QByteArray("POST /tms/a%20b.asmx?x=1 HTTP/1.1\r\n"
                        "Host: 10.48.36.42\r\n"
                        "Accept: */*\r\n"
                        "Content-Type: text/xml; charset=utf-8\r\n"
                        "User-Agent: Cisco/TC\r\n"
                        "Accept-Charset: ISO-8859-1,utf-8\r\n"
                        "Content-Length: 4\r\n"
                        "\r\n<a/>"));
    const QUrl package(QStringLiteral("http://[::1]:8080/s52010tc6_3_0.pkg"));
    QCOMPARE(toBytes({.method = "GET",
                      .url = package,
                      .userAgent = "Cisco/CE",
                      .body = {},
                      .firstByte = 500}),
             QByteArray("GET /s52010tc6_3_0.pkg HTTP/1.1\r\n"
                        "Host: [::1]:8080\r\n"
                        "Accept: */*\r\n"
                        "Content-Type: text/xml; charset=utf-8\r\n"
                        "User-Agent: Cisco/CE\r\n"
                        "Accept-Charset: ISO-8859-1,utf-8\r\n"
                        "Range: bytes=500-\r\n"
                        "\r\n"));
}

void TestMessages::seedReplyIsRead()
{
    const auto reply = readManagementReply(fixture("reply-tc6.3.0.xml"));
    QVERIFY(reply && reply->software);
    const SoftwareOffer expected{
        .releaseKey = QString::fromLatin1(""),
        .sessionId = QStringLiteral("4fae46a9-2e37-4edc-b3dc-97dbde2dc282"),
        .versionId = QStringLiteral("TC6.3.0"),
        .packageUrl = QUrl(
            QStringLiteral("http://10.48.36.42/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg")),
        .feedbackUrl = QUrl(QStringLiteral("http://10.48.36.42/tms/public/feedback/code.aspx"))};
    QCOMPARE(*reply->software, expected);
    QVERIFY(!reply->heartbeatSeconds);
}

void TestMessages::otherReplies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isReply");
    QTest::addColumn<int>("heartbeat");
    QTest::addColumn<int>("documents");

    const QByteArray start = "<s:Envelope xmlns:s='urn:s'><s:Body><PostEventResult>";
    const QByteArray end = "</PostEventResult></s:Body></s:Envelope>";
    QTest::newRow("nothing to do") << start +
                                          "<Management/><HeartBeatInterval>\n 45 "
                                          "</HeartBeatInterval>" +
                                          end
                                   << true << 45 << 0;
    QTest::newRow("documents")
        << start +
               "<Management><DocumentsToPost><DocumentToPost><Location>/Status</Location>"
               "<URL>http://a/b</URL></DocumentToPost></DocumentsToPost></Management>" +
               end
        << true << 0 << 1;
    QTest::newRow("fault") << QByteArray("<Envelope><Body><Fault/></Body></Envelope>") << false << 0
                           << 0;
    QTest::newRow("cut") << start << false << 0 << 0;
    QTest::newRow("nothing") << QByteArray() << false << 0 << 0;
}

void TestMessages::otherReplies()
{
    QFETCH(const QByteArray, body);
    const auto reply = readManagementReply(body);
    QTEST(reply.has_value(), "isReply");
    if (!reply)
        return;
    QVERIFY(!reply->software);
    QTEST(reply->heartbeatSeconds.value_or(0), "heartbeat");
    QTEST(static_cast<int>(reply->documents.size()), "documents");
}

void TestMessages::responseHeads()
{
    const auto head = readHead("HTTP/1.1 206 Partial Content\r\nCONTENT-range: bytes 10-19/30\r\n"
                               "Content-Length:10\r\n\r\n");
    QVERIFY(head && head->contentRange());
    QCOMPARE(head->status, 206);
    QCOMPARE(head->contentRange()->first, 10);
    QCOMPARE(head->contentRange()->total, 30);
    QCOMPARE(head->contentLength().value_or(-1), 10);
    QVERIFY(!readHead("SSH-2.0-OpenSSH\r\n\r\n"));
    QVERIFY(!readHead("HTTP/1.1\r\n\r\n"));
    QVERIFY(!readHead("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n")->contentLength());
    QVERIFY(!readHead("HTTP/1.1 200 OK\r\nContent-Range: bytes */5\r\n\r\n")->contentRange());
}

void TestMessages::identities()
{
    QSet<QString> names;
    QSet<QString> serials;
    QSet<QString> macs;
    for (int index = 0; index < 1000; ++index) {
        const EndpointIdentity identity = makeIdentity(index, QStringLiteral("FTT17030101"));
        names.insert(identity.systemName);
        serials.insert(identity.serialNumber);
        macs.insert(identity.macAddress);
    }
    QCOMPARE(names.size(), 1000);
    QCOMPARE(serials.size(), 1000);
    QCOMPARE(macs.size(), 1000);
    const EndpointIdentity first = makeIdentity(0, QStringLiteral("FTT1703007B"));
    QCOMPARE(first.systemName, QStringLiteral("NewYork"));
    QCOMPARE(first.serialNumber, QStringLiteral("FTT1703007B"));
    QCOMPARE(first.macAddress, QStringLiteral("00:50:60:08:54:C6"));
    QCOMPARE(makeIdentity(1, QStringLiteral("A9Z")).serialNumber, QStringLiteral("AA0"));
}

void TestMessages::reportedVersions()
{
    const QString version = reportedVersion(QStringLiteral("TC6.3.0"));
    QVERIFY2(
        QRegularExpression(QStringLiteral("^TC6\\.3\\.0\\.[0-9a-f]{7}$")).match(version).hasMatch(),
        qPrintable(version));
    QVERIFY(reportedVersion(QStringLiteral("CE9.15.17")).startsWith(u"ce9.15.17."));
    QCOMPARE(userAgentOf(version), QByteArray("Cisco/TC"));
    QCOMPARE(userAgentOf(QStringLiteral("ce9.6.1.4516ae5aaa1")), QByteArray("Cisco/CE"));
}

QTEST_APPLESS_MAIN(TestMessages)
#include "tst_messages.moc"
