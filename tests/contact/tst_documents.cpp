// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waiting.h"

#include <server/contact/contactdocuments.h>

#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

class DocumentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsSystemUnit()
    {
        const auto facts = decodeSystemUnit(
            "<Status product=\"x\"><SystemUnit><ProductId>Cisco Webex Room Kit</ProductId>"
            "<ProductPlatform>Room Kit</ProductPlatform><ProductType>Cisco Codec</ProductType>"
            "<Software><Name>s53200</Name><Version>ce9.15.3.26 d8f4</Version></Software>"
            "<State><NumberOfActiveCalls>1</NumberOfActiveCalls></State>"
            "<Hardware><Module><SerialNumber>FOC1</SerialNumber></Module></Hardware>"
            "</SystemUnit></Status>");
        QVERIFY(facts.has_value());
        QCOMPARE(facts->identification.serialNumber, u"FOC1"_s);
        QCOMPARE(facts->identification.productType, u"Cisco Codec"_s);
        QCOMPARE(facts->identification.softwareVersion, u"ce9.15.3.26 d8f4"_s);
        QCOMPARE(facts->document.packageFamily, u"s53200"_s);
        QCOMPARE(facts->document.activeCalls, 1);
    }

    void whatIsNoEndpoint_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("page") << QByteArray("<html><body/></html>");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("no serial") << QByteArray("<Status><SystemUnit/></Status>");
        QTest::newRow("empty result") << QByteArray("<EmptyResult/>");
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE a [<!ENTITY b 'c'>]><Status>&b;</Status>");
    }

    void whatIsNoEndpoint()
    {
        QFETCH(QByteArray, answer);
        QCOMPARE(problemOf(decodeSystemUnit(answer)), int(ContactProblem::NotAnEndpoint));
        QCOMPARE(problemOf(decodeProvisioning(answer)), int(ContactProblem::NotAnEndpoint));
        QCOMPARE(problemOf(decodeResult(answer)), int(ContactProblem::NotAnEndpoint));
    }

    void readsUpgradeStatus()
    {
        const auto status = decodeUpgradeStatus(
            "<Status><Provisioning><Software><UpgradeStatus><Status>InProgress</Status>"
            "<Phase>Installing</Phase><SessionId>4fae46a9-2e37-4edc-b3dc-97dbde2dc282</SessionId>"
            "<SecondsUntilUpgrade>5</SecondsUntilUpgrade></UpgradeStatus></Software>"
            "</Provisioning></Status>");
        QVERIFY(status.has_value() && status->has_value());
        QCOMPARE((*status)->phase, u"Installing"_s);
        QCOMPARE((*status)->sessionId, QUuid(u"4fae46a9-2e37-4edc-b3dc-97dbde2dc282"_s));
        QCOMPARE((*status)->secondsUntilUpgrade, 5);
        const auto none = decodeUpgradeStatus("<Status><Provisioning/></Status>");
        QVERIFY(none.has_value() && !none->has_value());
    }

    void readsConfiguration()
    {
        const auto read = decodeProvisioning(
            "<Configuration><Provisioning item=\"1\"><Mode>TMS</Mode><HttpMethod>POST</HttpMethod>"
            "<TlsVerify>On</TlsVerify><ExternalManager><Address>10.0.0.2</Address>"
            "<AlternateAddress>10.0.0.3</AlternateAddress><Domain>d</Domain>"
            "<Path>/TMS/x.asmx</Path><Protocol>HTTP</Protocol></ExternalManager></Provisioning>"
            "</Configuration>");
        QVERIFY(read.has_value());
        const ProvisioningConfiguration expected{.mode = u"TMS"_s,
                                                 .httpMethod = u"POST"_s,
                                                 .tlsVerify = u"On"_s,
                                                 .managerAddress = u"10.0.0.2"_s,
                                                 .managerAlternateAddress = u"10.0.0.3"_s,
                                                 .managerDomain = u"d"_s,
                                                 .managerPath = u"/TMS/x.asmx"_s,
                                                 .managerProtocol = u"HTTP"_s};
        QCOMPARE(*read, expected);
        QVERIFY(shows(*read, {u"tms"_s, u"10.0.0.2"_s, u"tms/x.asmx"_s, u"http"_s}));
        QVERIFY(!shows(*read, {u"TMS"_s, u"10.0.0.4"_s, u"tms/x.asmx"_s, u"HTTP"_s}));
        QVERIFY(!shows(*read, {u"VCS"_s, u"10.0.0.2"_s, u"tms/x.asmx"_s, u"HTTP"_s}));
    }

    void readsResults_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("refusal"); // null: accepted
        QTest::newRow("command") << QByteArray("<Command><BootResult status=\"OK\"/></Command>")
                                 << QString();
        QTest::newRow("old command")
            << QByteArray("<CommandResponse><BootResult status=\"OK\"/></CommandResponse>")
            << QString();
        QTest::newRow("configuration")
            << QByteArray("<Configuration><Success/></Configuration>") << QString();
        QTest::newRow("refused")
            << QByteArray("<CommandResponse><R status=\"Error\"><Reason>In a call</Reason></R>"
                          "</CommandResponse>")
            << u"In a call"_s;
        QTest::newRow("parameter")
            << QByteArray("<Command><R status=\"ParameterError\"><Description>URL</Description>"
                          "</R></Command>")
            << u"URL"_s;
        QTest::newRow("unknown")
            << QByteArray("<Command><Reason>Unknown command</Reason><XPath>/A</XPath></Command>")
            << u"Unknown command"_s;
        QTest::newRow("setting") << QByteArray(
                                        "<Configuration><Error><Description>No match</Description>"
                                        "<XPath>/B</XPath></Error></Configuration>")
                                 << u"No match"_s;
        QTest::newRow("wordless") << QByteArray("<Command><R status=\"Error\"/></Command>")
                                  << u""_s;
    }

    void readsResults()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, refusal);
        const auto result = decodeResult(answer);
        if (refusal.isNull()) {
            QVERIFY(result.has_value());
            return;
        }
        QCOMPARE(problemOf(result), int(ContactProblem::CommandRefused));
        QCOMPARE(result.error().detail, refusal);
    }

    void writesCommands()
    {
        QCOMPARE(encodeStartUpgrade(),
                 QByteArray("<Command><Provisioning><StartUpgrade command=\"True\"/>"
                            "</Provisioning></Command>"));
        QCOMPARE(
            encodeBoot(),
            QByteArray("<Command><SystemUnit><Boot command=\"True\"/></SystemUnit></Command>"));
        QVERIFY(encodeSoftwareUpgrade(QString(255, u'a')).has_value());
        QCOMPARE(problemOf(encodeSoftwareUpgrade(QString(256, u'a'))),
                 int(ContactProblem::PackageAddressLong));
    }

    void writesSettings()
    {
        QCOMPARE(encodeManager({u"VCS"_s, u"a&b"_s, QString(), u"HTTPS"_s}),
                 QByteArray("<Configuration><Provisioning><Mode>VCS</Mode><ExternalManager>"
                            "<Address>a&amp;b</Address><Path></Path><Protocol>HTTPS</Protocol>"
                            "</ExternalManager></Provisioning></Configuration>"));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
