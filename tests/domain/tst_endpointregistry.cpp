// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclock.h"

#include <domain/endpointregistry.h>
#include <domain/productname.h>

#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

namespace
{

CheckIn checkIn(const QString &serial, const QString &mac,
                const QString &from = QStringLiteral("10.0.0.1"))
{
    CheckIn checkIn;
    checkIn.identification.serialNumber = serial;
    checkIn.identification.macAddress = mac;
    checkIn.identification.systemName = QStringLiteral("NewYork");
    checkIn.identification.softwareVersion = QStringLiteral("TC7.0.2.aecf2d9");
    checkIn.event = QStringLiteral("Boot");
    checkIn.caller.address = from;
    checkIn.caller.userAgent = QStringLiteral("Cisco/TC");
    checkIn.caller.baseUrl = QUrl(QStringLiteral("http://10.48.36.42"));
    return checkIn;
}

const QString Serial = QStringLiteral("FTT1703007B");
const QString Mac = QStringLiteral("00:50:60:08:54:C6");

} // namespace

class TestEndpointRegistry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAndUpdates();
    void identity_data();
    void identity();
    void removedUntilHeardAgain();
    void serialIsLearnedLater();
    void emptyFieldsKeepWhatIsKnown();
    void betterNamesStay_data();
    void betterNamesStay();
    void feedbackNamesTheProduct();
    void partsOfAStatus();
    void countsAtSource();
    void expectedBecomesKnown();
    void restores();
};

void TestEndpointRegistry::makesAndUpdates()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    QSignalSpy changed(&registry, &EndpointRegistry::endpointChanged);
    const EndpointId id = registry.checkIn(checkIn(Serial, Mac));
    QCOMPARE(id, 1);
    clock.advance(std::chrono::seconds(45));
    QCOMPARE(registry.checkIn(checkIn(Serial, Mac)), id);
    QCOMPARE(changed.count(), 2);
    const Endpoint *endpoint = registry.find(id);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->firstHeard.secsTo(endpoint->lastHeard), 45);
    QCOMPARE(endpoint->managerAddress, QStringLiteral("10.48.36.42"));
    QCOMPARE(endpoint->displayName(), QStringLiteral("NewYork"));
    QCOMPARE(registry.all().size(), 1);
}

void TestEndpointRegistry::identity_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<bool>("same");
    QTest::newRow("both") << Serial << Mac << true;
    QTest::newRow("serial, new network card") << Serial << "00:50:60:00:00:01" << true;
    QTest::newRow("serial in lower case") << Serial.toLower() << "" << true;
    QTest::newRow("mac only, other spelling") << ""
                                              << "0050.6008.54c6" << true;
    QTest::newRow("same mac, other serial") << "FTT9" << Mac << false;
    QTest::newRow("neither known") << "FTT9"
                                   << "00:50:60:00:00:01" << false;
}

void TestEndpointRegistry::identity()
{
    QFETCH(QString, serial);
    QFETCH(QString, mac);
    QFETCH(bool, same);
    TestClock clock;
    EndpointRegistry registry(clock);
    const EndpointId known = registry.checkIn(checkIn(Serial, Mac));
    QCOMPARE(registry.checkIn(checkIn(serial, mac)) == known, same);
    // Name and address never identify.
    QCOMPARE(registry.checkIn(checkIn({}, {})), 0);
    QCOMPARE(registry.checkIn(checkIn({}, QStringLiteral("00:00:00:00:00:00"))), 0);
}

void TestEndpointRegistry::removedUntilHeardAgain()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    const EndpointId id = registry.checkIn(checkIn(Serial, Mac));
    registry.setLabels(id, "Oslo", {"large"});
    const auto remove = [&] {
        QVERIFY(registry.setRemoved(id, true));
        QVERIFY(!registry.setRemoved(id, true));
        QVERIFY(registry.find(id)->isRemoved);
    };
    remove();
    QCOMPARE(registry.checkIn(checkIn(Serial, Mac)), id);
    QVERIFY(!registry.find(id)->isRemoved);
    QCOMPARE(registry.find(id)->site, QStringLiteral("Oslo"));
    remove();
    registry.heard(id, {}); // a download, feedback
    QVERIFY(!registry.find(id)->isRemoved);
    remove();
    QCOMPARE(registry.expect(Serial), id); // a plan, or found by its address
    QVERIFY(!registry.find(id)->isRemoved);
    remove();
    QVERIFY(registry.setRemoved(id, false));
    QVERIFY(!registry.setRemoved(99, true));
}

void TestEndpointRegistry::serialIsLearnedLater()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    const EndpointId id = registry.checkIn(checkIn({}, Mac));
    QCOMPARE(registry.checkIn(checkIn(Serial, Mac)), id);
    QVERIFY(registry.findBySerial(Serial));
    QCOMPARE(registry.findBySerial(Serial)->id, id);
}

void TestEndpointRegistry::emptyFieldsKeepWhatIsKnown()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    const EndpointId id = registry.checkIn(checkIn(Serial, Mac));
    CheckIn bare = checkIn(Serial, {});
    bare.identification.systemName.clear();
    bare.identification.softwareVersion.clear();
    registry.checkIn(bare);
    QCOMPARE(registry.find(id)->identification.systemName, QStringLiteral("NewYork"));
    QCOMPARE(registry.find(id)->identification.softwareVersion, QStringLiteral("TC7.0.2.aecf2d9"));
}

void TestEndpointRegistry::betterNamesStay_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("known");
    const QString kit = QStringLiteral("Cisco Webex Room Kit Mini");
    for (const char *generic : {"Cisco Codec", "TANDBERG Codec", "cisco  codec ", "Codec", "N/A",
                                "Unknown", "(null)", ""})
        QTest::newRow(generic) << QString::fromLatin1(generic) << kit;
    QTest::newRow("another product") << "Cisco TelePresence SX20"
                                     << "Cisco TelePresence SX20";
}

void TestEndpointRegistry::betterNamesStay()
{
    QFETCH(const QString, said);
    QFETCH(const QString, known);
    const QString kit = QStringLiteral("Cisco Webex Room Kit Mini");
    TestClock clock;
    EndpointRegistry registry(clock);
    CheckIn first = checkIn(Serial, Mac);
    first.identification.productType = kit;
    first.identification.productId = kit;
    first.identification.hardwareBoard = kit;
    first.identification.ipAddress = QStringLiteral("10.10.0.180");
    const EndpointId id = registry.checkIn(first);
    CheckIn next = checkIn(Serial, QStringLiteral("00:00:00:00:00:00"));
    next.identification.productType = said;
    next.identification.productId = said;
    next.identification.hardwareBoard = said;
    next.identification.ipAddress = QStringLiteral("0.0.0.0");
    registry.checkIn(next);
    const Identification &now = registry.find(id)->identification;
    QCOMPARE(now.productType, known);
    QCOMPARE(now.productId, known);
    QCOMPARE(now.hardwareBoard, known);
    QCOMPARE(now.ipAddress, QStringLiteral("10.10.0.180"));
    QCOMPARE(now.macAddress, Mac);
    QCOMPARE(productNameOf(*registry.find(id)), known);
}

void TestEndpointRegistry::feedbackNamesTheProduct()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    CheckIn plain = checkIn(Serial, Mac);
    plain.identification.productType = QStringLiteral("TANDBERG Codec");
    plain.identification.productId = QStringLiteral("Cisco Codec");
    const EndpointId id = registry.checkIn(plain);
    QCOMPARE(productNameOf(*registry.find(id)), QStringLiteral("Cisco Codec"));
    Identification said;
    said.serialNumber = Serial;
    said.productType = QStringLiteral("Cisco Webex Room Kit Mini");
    said.softwareVersion = QStringLiteral("ce9.15.0.11");
    registry.heard(id, plain.caller, said);
    QCOMPARE(productNameOf(*registry.find(id)), QStringLiteral("Cisco Webex Room Kit Mini"));
    // For the version only a check-in counts.
    QCOMPARE(registry.find(id)->identification.softwareVersion, QStringLiteral("TC7.0.2.aecf2d9"));
    registry.checkIn(plain);
    QCOMPARE(productNameOf(*registry.find(id)), QStringLiteral("Cisco Webex Room Kit Mini"));
}

void TestEndpointRegistry::partsOfAStatus()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    const EndpointId id = registry.checkIn(checkIn(Serial, Mac));
    registry.learn(id, {.productId = QStringLiteral("Cisco Codec")});
    registry.learn(id, {.productId = QStringLiteral("Cisco Webex Room Kit"),
                        .productPlatform = QStringLiteral("Room Kit"),
                        .packageFamily = QStringLiteral("s53200")});
    registry.learn(id, {.productId = QStringLiteral("Cisco Webex Room Kit")});
    registry.learn(id, {.productId = QStringLiteral("Cisco Codec"),
                        .productPlatform = QStringLiteral("Unknown"),
                        .packageFamily = QStringLiteral("None")});
    QCOMPARE(registry.find(id)->product, QStringLiteral("Room Kit"));
    QCOMPARE(registry.find(id)->family, QStringLiteral("s53200"));
}

void TestEndpointRegistry::countsAtSource()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    registry.checkIn(checkIn(QStringLiteral("A"), {}));
    registry.checkIn(checkIn(QStringLiteral("B"), {}));
    QCOMPARE(registry.countAtSource(QStringLiteral("10.0.0.1")), 2);
    registry.checkIn(checkIn(QStringLiteral("B"), {}, QStringLiteral("10.0.0.2")));
    QCOMPARE(registry.countAtSource(QStringLiteral("10.0.0.1")), 1);
    QCOMPARE(registry.atSource(QStringLiteral("10.0.0.2")).size(), 1);
    registry.checkIn(checkIn(QStringLiteral("B"), {}, QStringLiteral("10.0.0.2")));
    QCOMPARE(registry.atSource(QStringLiteral("10.0.0.2")).size(), 1);
}

void TestEndpointRegistry::expectedBecomesKnown()
{
    TestClock clock;
    EndpointRegistry registry(clock);
    const EndpointId id = registry.expect(Serial);
    QVERIFY(!registry.find(id)->lastHeard.isValid());
    QCOMPARE(registry.expect(Serial.toLower()), id);
    QCOMPARE(registry.expect(QString(QChar(0x200B)) + Serial), id);
    const EndpointId typed = registry.expect(QStringLiteral(" ftt2\t"));
    QCOMPARE(registry.find(typed)->identification.serialNumber, QStringLiteral("FTT2"));
    QCOMPARE(registry.checkIn(checkIn(Serial, Mac)), id);
    QVERIFY(registry.find(id)->lastHeard.isValid());
}

void TestEndpointRegistry::restores()
{
    TestClock clock;
    EndpointRegistry before(clock);
    before.checkIn(checkIn(Serial, Mac));
    EndpointRegistry after(clock);
    QSignalSpy changed(&after, &EndpointRegistry::endpointChanged);
    after.restore(before.all());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(after.checkIn(checkIn({}, Mac)), 1);
    QCOMPARE(after.checkIn(checkIn(QStringLiteral("NEW"), {})), 2);
}

QTEST_GUILESS_MAIN(TestEndpointRegistry)
#include "tst_endpointregistry.moc"
