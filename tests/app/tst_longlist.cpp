// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/clock.h>
#include <engine/enginethread.h>
#include <storage/database.h>

#include <QDir>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;

/// A restart with more systems and upgrades than are told at once.
class TestLongList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isToldInPartsAndWhole();

private:
    static constexpr int Systems = 4500;
    static constexpr qsizetype MostAtOnce = 2000;

    /// What an earlier run left behind.
    static void record(const QString &file)
    {
        const SystemClock clock;
        const auto database = std::move(Database::open(file, clock).value());
        for (EndpointId id = 1; id <= Systems; ++id) {
            Endpoint endpoint{.id = id};
            endpoint.identification.serialNumber = QStringLiteral("FTT%1").arg(id);
            database->recordEndpoint(endpoint);
            Upgrade upgrade;
            upgrade.sessionId = QUuid::createUuid();
            upgrade.endpoint = id;
            upgrade.fileName = QStringLiteral("s52010tc6_3_0.pkg");
            upgrade.place = id;
            upgrade.createdAt = clock.now();
            database->recordUpgrade(upgrade);
        }
        QVERIFY(database->flush());
    }
};

void TestLongList::isToldInPartsAndWhole()
{
    const QTemporaryDir folder;
    record(folder.filePath(QStringLiteral("uplift.db")));
    EngineThread engine({.dataDirectory = folder.path(),
                         .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
    QSet<EndpointId> endpoints;
    QSet<QUuid> upgrades;
    qsizetype most = 0;
    bool isBeforeItsSystem = false;
    engine.hear(&Engine::factsGathered, this, [&](const Facts &facts) {
        for (const Endpoint &endpoint : facts.endpoints)
            endpoints.insert(endpoint.id);
        for (const Upgrade &upgrade : facts.upgrades) {
            isBeforeItsSystem |= !endpoints.contains(upgrade.endpoint);
            upgrades.insert(upgrade.sessionId);
        }
        most = std::max(most, facts.endpoints.size() + facts.upgrades.size());
    });
    bool isUp = false;
    engine.hear(&Engine::started, this, [&isUp] { isUp = true; });
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(isUp, 20'000);
    QCOMPARE(endpoints.size(), Systems);
    QCOMPARE(upgrades.size(), Systems);
    QVERIFY(!isBeforeItsSystem);
    QVERIFY2(most <= MostAtOnce, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(TestLongList)
#include "tst_longlist.moc"
