// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixtures.h"

#include <soap/codec.h>
#include <QTest>
#include <QXmlStreamReader>

using namespace Uplift::Soap;

namespace
{

/// Every element of a document as "{namespace}path=text", in its order.
QStringList elements(const QByteArray &document)
{
    QStringList found;
    QStringList path;
    QList<qsizetype> open;
    QXmlStreamReader xml(document);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            path.append(xml.name().toString());
            open.append(found.size());
            found.append(QStringLiteral("{%1}%2=").arg(xml.namespaceUri(), path.join(u'/')));
        } else if (token == QXmlStreamReader::EndElement) {
            path.removeLast();
            open.removeLast();
        } else if (token == QXmlStreamReader::Characters && !open.isEmpty()) {
            found[open.last()] += xml.text().trimmed();
        }
    }
    return xml.hasError() ? QStringList(xml.errorString()) : found;
}

Reply seedReply()
{
    Reply reply;
    reply.heartbeatSeconds = 45;
    reply.software = Software{
        .releaseKey = {},
        .sessionId = QStringLiteral("4fae46a9-2e37-4edc-b3dc-97dbde2dc282"),
        .versionId = QStringLiteral("TC6.3.0"),
        .packageUrl = QUrl(
            QStringLiteral("http://10.48.36.42/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg")),
        .feedbackUrl = QUrl(QStringLiteral("http://10.48.36.42/tms/public/feedback/code.aspx"))};
    return reply;
}

} // namespace

class TestReply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsElementForElementWhatTheSeedHolds();
    void everyByte();
    void withoutSoftware();
    void asksForStatus();
    void textIsEscaped();
    void urlsAreEncoded();
    void fault();
};

void TestReply::holdsElementForElementWhatTheSeedHolds()
{
    const QStringList seed = elements(fixture("reply-tc6.3.0.xml"));
    QCOMPARE(seed.size(), 14);
    QStringList ours = elements(encodeReply(seedReply()));
    const QString heartbeat = ours.takeLast();
    QCOMPARE(ours, seed);
    QVERIFY(heartbeat.endsWith(
        u"Envelope/Body/PostEventResponse/PostEventResult/HeartBeatInterval=45"));
}

void TestReply::everyByte()
{
    QCOMPARE(
        encodeReply(seedReply()),
        QByteArray(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
            "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>"
            "<PostEventResponse "
            "xmlns=\"http://www.tandberg.net/2004/11/SystemManagementService/\">"
            "<PostEventResult><Management><Command/><Software><ReleaseKey/>"
            "<SessionId>4fae46a9-2e37-4edc-b3dc-97dbde2dc282</SessionId>"
            "<Package><VersionId>TC6.3.0</VersionId>"
            "<URL>http://10.48.36.42/tms/public/data/SystemSoftware/s52010tc6_3_0.pkg</URL>"
            "</Package>"
            "<Feedback><URL>http://10.48.36.42/tms/public/feedback/code.aspx</URL></Feedback>"
            "</Software></Management><HeartBeatInterval>45</HeartBeatInterval></PostEventResult>"
            "</PostEventResponse></soap:Body></soap:Envelope>"));
}

void TestReply::withoutSoftware()
{
    const QByteArray reply = encodeReply({});
    QVERIFY(reply.contains("<Management><Command/><Software/></Management>"
                           "<HeartBeatInterval>900</HeartBeatInterval>"));
    QVERIFY(!reply.contains("DocumentsToPost"));
}

void TestReply::asksForStatus()
{
    Reply reply;
    reply.statusUrl = QUrl(QStringLiteral("http://10.0.0.5/tms/public/feedback/postdocument.aspx"));
    QVERIFY(encodeReply(reply).contains(
        "<Software/><DocumentsToPost><DocumentToPost><Location>/Status</Location>"
        "<URL>http://10.0.0.5/tms/public/feedback/postdocument.aspx</URL></DocumentToPost>"
        "</DocumentsToPost></Management>"));
}

void TestReply::textIsEscaped()
{
    Reply reply = seedReply();
    reply.software->releaseKey = QStringLiteral("A<B>&\"C\"\u0001\n");
    const QByteArray body = encodeReply(reply);
    QVERIFY(body.contains("<ReleaseKey>A&lt;B&gt;&amp;"));
    const QStringList read = elements(body);
    QVERIFY2(read.size() > 10, qPrintable(read.join(u'\n')));
    QVERIFY(read.filter(QStringLiteral("ReleaseKey=")).constFirst().endsWith(u"=A<B>&\"C\"\uFFFD"));
}

void TestReply::urlsAreEncoded()
{
    Reply reply = seedReply();
    reply.software->packageUrl.setPath(QStringLiteral("/data/s52010 tc6&7 \u5317.pkg"));
    reply.software->packageUrl.setQuery(QStringLiteral("a=1&b=2"));
    QVERIFY(encodeReply(reply).contains(
        "<URL>http://10.48.36.42/data/s52010%20tc6&amp;7%20%E5%8C%97.pkg?a=1&amp;b=2</URL>"));
}

void TestReply::fault()
{
    const QByteArray body = encodeFault(QStringLiteral("Not <XML> at line 1"));
    QCOMPARE(body, QByteArray("<?xml version=\"1.0\" encoding=\"utf-8\"?><soap:Envelope "
                              "xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                              "<soap:Body><soap:Fault><faultcode>soap:Client</faultcode>"
                              "<faultstring>Not &lt;XML&gt; at line 1</faultstring></soap:Fault>"
                              "</soap:Body></soap:Envelope>"));
}

QTEST_APPLESS_MAIN(TestReply)
#include "tst_reply.moc"
