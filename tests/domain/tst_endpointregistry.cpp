// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclock.h"

#include <domain/endpointregistry.h>

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
    void serialIsLearnedLater();
    void emptyFieldsKeepWhatIsKnown();
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
