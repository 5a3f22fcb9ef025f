// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include <engine/factgatherer.h>

using namespace Uplift;

class TestFactGatherer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTheNewestOnce();
    void packageComesBack();
    void saysNothingWithoutNews();
};

void TestFactGatherer::tellsTheNewestOnce()
{
    FactGatherer gatherer;
    QSignalSpy gathered(&gatherer, &FactGatherer::gathered);
    Endpoint endpoint{.id = 7};
    for (int i = 0; i < 100; ++i) {
        endpoint.lastEvent = QString::number(i);
        gatherer.noteEndpoint(endpoint);
        gatherer.noteLogEntry({.id = i, .raw = "a long message"});
    }
    QCOMPARE(gathered.count(), 0);
    QVERIFY(gathered.wait());
    QCOMPARE(gathered.count(), 1);
    const auto facts = gathered.first().first().value<Facts>();
    QCOMPARE(facts.endpoints.size(), 1);
    QCOMPARE(facts.endpoints.first().lastEvent, QStringLiteral("99"));
    QCOMPARE(facts.log.size(), 100);
    QVERIFY(facts.log.first().raw.isEmpty());
}

void TestFactGatherer::packageComesBack()
{
    FactGatherer gatherer;
    QSignalSpy gathered(&gatherer, &FactGatherer::gathered);
    Package package;
    package.fileName = QStringLiteral("s52010tc6_3_0.pkg");
    gatherer.notePackage(package);
    gatherer.noteVanishedPackage(package.fileName);
    gatherer.notePackage(package);
    gatherer.tell();
    const auto facts = gathered.first().first().value<Facts>();
    QCOMPARE(facts.packages.size(), 1);
    QVERIFY(facts.vanishedPackages.isEmpty());
}

void TestFactGatherer::saysNothingWithoutNews()
{
    FactGatherer gatherer;
    QSignalSpy gathered(&gatherer, &FactGatherer::gathered);
    gatherer.tell();
    QCOMPARE(gathered.count(), 0);
    gatherer.noteReleaseKey({.serialNumber = QStringLiteral("A"), .key = QStringLiteral("k")});
    gatherer.tell();
    gatherer.tell();
    QCOMPARE(gathered.count(), 1);
    QCOMPARE(gathered.first().first().value<Facts>().serialsWithKey,
             QList<SerialNumber>{QStringLiteral("A")});
}

QTEST_GUILESS_MAIN(TestFactGatherer)
#include "tst_factgatherer.moc"
