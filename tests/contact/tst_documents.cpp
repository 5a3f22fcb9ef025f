// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waiting.h"

#include <contact/contactdocuments.h>

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
            "<State><NumberOfActiveCalls>1</NumberOfActiveCalls><NumberOfInProgressCalls>3"
            "</NumberOfInProgressCalls><NumberOfSuspendedCalls>2</NumberOfSuspendedCalls></State>"
            "<Hardware><Module><SerialNumber>FOC1</SerialNumber></Module></Hardware>"
            "</SystemUnit></Status>");
        QVERIFY(facts.has_value());
        QCOMPARE(facts->identification.serialNumber, u"FOC1"_s);
        QCOMPARE(facts->identification.productType, u"Cisco Codec"_s);
        QCOMPARE(facts->identification.softwareVersion, u"ce9.15.3.26 d8f4"_s);
        QCOMPARE(facts->document.packageFamily, u"s53200"_s);
        QCOMPARE(facts->document.calls, (CallNews{.active = 1, .suspended = 2, .beingSetUp = 3}));
    }

    void whatIsNoEndpoint_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("page") << QByteArray("<html><body/></html>");
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("entities") << QByteArray("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>");
    }

    void whatIsNoEndpoint()
    {
        QFETCH(QByteArray, answer);
        QCOMPARE(problemOf(decodeSystemUnit(answer)), int(ContactProblem::NotAnEndpoint));
        QCOMPARE(problemOf(decodeProvisioning(answer)), int(ContactProblem::NotAnEndpoint));
        QCOMPARE(problemOf(decodeResult(answer)), int(ContactProblem::NotAnEndpoint));
    }

    void whatIsLikeAnEndpoint_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("detail");
        QTest::newRow("another part") << QByteArray("<Configuration/>") << u"Configuration"_s;
        QTest::newRow("entities") << QByteArray(
                                         "<!DOCTYPE a [<!ENTITY b 'c'>]><Status>&b;</Status>")
                                  << u"A document type declaration is not accepted."_s;
        QTest::newRow("system entity")
            << QByteArray("<?xml version='1.0'?><!DOCTYPE a [\n<!ENTITY x SYSTEM "
                          "'file:///etc/passwd'>\n]>\n<Status>&x;</Status>")
            << u"A document type declaration is not accepted."_s;
    }

    void whatIsLikeAnEndpoint()
    {
        QFETCH(const QByteArray, answer);
        const auto facts = decodeSystemUnit(answer);
        QCOMPARE(problemOf(facts), int(ContactProblem::Unidentified));
        QTEST(facts.error().detail, "detail");
    }

    void aSystemThatDoesNotSayWhoItIs()
    {
        const auto facts = decodeSystemUnit("<Status><SystemUnit/></Status>");
        QCOMPARE(problemOf(facts), int(ContactProblem::SerialNumberMissing));
    }

    /// The same wrappings around all that is read.
    void wrappingsAreSeenThrough()
    {
        const QByteArray type = "<!DOCTYPE any SYSTEM \"a[b].dtd\">";
        const auto status = decodeUpgradeStatus(
            type + "<XmlDoc><Status><Provisioning><Software><UpgradeStatus><Phase>Installing"
                   "</Phase></UpgradeStatus></Software></Provisioning></Status></XmlDoc>");
        QVERIFY(status.has_value() && status->has_value());
        QCOMPARE((*status)->phase, u"Installing"_s);
        const auto settings = decodeProvisioning(
            type + "<XmlDoc><Configuration><Provisioning><Mode>TMS</Mode></Provisioning>"
                   "</Configuration></XmlDoc>");
        QVERIFY(settings.has_value());
        QCOMPARE(settings->mode, u"TMS"_s);
        QVERIFY(decodeResult(type + "<XmlDoc><Command><R status=\"OK\"/></Command></XmlDoc>"));
    }

    void anEmptyResultIsNoConfirmation()
    {
        const QByteArray answer = "<?xml version=\"1.0\"?><EmptyResult/>";
        QCOMPARE(problemOf(decodeSystemUnit(answer)), int(ContactProblem::SerialNumberMissing));
        QCOMPARE(problemOf(decodeProvisioning(answer)), int(ContactProblem::Unidentified));
        QCOMPARE(problemOf(decodeResult(answer)), int(ContactProblem::NotConfirmed));
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
        QCOMPARE((*status)->sessionId, u"4fae46a9-2e37-4edc-b3dc-97dbde2dc282"_s);
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
        QTest::newRow("action error")
            << QByteArray("<Command><ActionError><Reason>No action detected</Reason></ActionError>"
                          "</Command>")
            << u"No action detected"_s;
        QTest::newRow("result without a word")
            << QByteArray("<Command><BootResult><Reason>Unknown</Reason></BootResult></Command>")
            << u"Unknown"_s;
        QTest::newRow("half")
            << QByteArray("<Configuration><Success/><Error><Reason>No match</Reason></Error>"
                          "</Configuration>")
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

    void whatDoesNotSaySoIsNoSuccess_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("empty command") << QByteArray("<Command/>");
        QTest::newRow("empty response") << QByteArray("<CommandResponse></CommandResponse>");
        QTest::newRow("result") << QByteArray("<Command><StartUpgradeResult/></Command>");
        QTest::newRow("empty status")
            << QByteArray("<Command><StartUpgradeResult status=\"\"/></Command>");
        QTest::newRow("settings") << QByteArray("<Configuration/>");
    }

    void whatDoesNotSaySoIsNoSuccess()
    {
        QFETCH(const QByteArray, answer);
        QCOMPARE(problemOf(decodeResult(answer)), int(ContactProblem::NotConfirmed));
    }

    void whatIsAbsentIsNotEmpty()
    {
        const auto webex = decodeProvisioning(
            "<Configuration><Provisioning><Mode>Webex</Mode><HttpMethod></HttpMethod>"
            "</Provisioning></Configuration>");
        QVERIFY(webex.has_value());
        const ProvisioningConfiguration only{.mode = u"Webex"_s};
        QCOMPARE(*webex, only);
        const auto empty = decodeProvisioning(
            "<Configuration><Provisioning><ExternalManager><Address></Address><Path/>"
            "<Protocol></Protocol></ExternalManager></Provisioning></Configuration>");
        const ProvisioningConfiguration two{.managerAddress = u""_s, .managerPath = u""_s};
        QCOMPARE(*empty, two);
        QVERIFY(shows(*webex, {.mode = u"webex"_s, .alternateAddress = u""_s}));
        QVERIFY(!shows(*webex, {.address = u"10.0.0.2"_s}));
    }

    void writesCommands()
    {
        QCOMPARE(encodeStartUpgrade(),
                 QByteArray("<Command><Provisioning><StartUpgrade command=\"True\"/>"
                            "</Provisioning></Command>"));
        QCOMPARE(
            encodeBoot(),
            QByteArray("<Command><SystemUnit><Boot command=\"True\"/></SystemUnit></Command>"));
        const auto upgrade = [](int length, Generation generation) {
            return encodeSoftwareUpgrade(QString(length, u'a'), generation);
        };
        QVERIFY(upgrade(255, Generation::Tc).has_value());
        QCOMPARE(problemOf(upgrade(256, Generation::Tc)), int(ContactProblem::PackageAddressLong));
        QVERIFY(upgrade(1024, Generation::Ce).has_value());
        QCOMPARE(problemOf(upgrade(1025, Generation::Ce)), int(ContactProblem::PackageAddressLong));
        QVERIFY(upgrade(9, Generation::Ce)->contains("<Forced>False</Forced>"));
        QVERIFY(!upgrade(9, Generation::Tc)->contains("Forced"));
    }

    void writesSettings()
    {
        QCOMPARE(
            encodeManager(
                {.mode = u"VCS"_s, .address = u"a&b"_s, .path = QString(), .protocol = u"HTTPS"_s}),
            QByteArray("<Configuration><Provisioning><Mode>VCS</Mode><ExternalManager>"
                       "<Address>a&amp;b</Address><Path></Path><Protocol>HTTPS</Protocol>"
                       "</ExternalManager></Provisioning></Configuration>"));
        QCOMPARE(encodeManager({.mode = u"Webex"_s}),
                 QByteArray("<Configuration><Provisioning><Mode>Webex</Mode></Provisioning>"
                            "</Configuration>"));
        QCOMPARE(encodeManager({.alternateAddress = u"b"_s, .httpMethod = u"GET"_s}),
                 QByteArray("<Configuration><Provisioning><HttpMethod>GET</HttpMethod>"
                            "<ExternalManager><AlternateAddress>b</AlternateAddress>"
                            "</ExternalManager></Provisioning></Configuration>"));
    }
};

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
