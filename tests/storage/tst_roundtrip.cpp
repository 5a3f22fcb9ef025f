// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <domain/settingrules.h>
#include <storage/database.h>
#include <storage/settingsstore.h>
#include <support/stored.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace Uplift;

/// What is recorded comes back, field for field, after the file was closed and opened again.
class RoundTripTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Database> open()
    {
        auto opened = Database::open(databaseIn(m_folder), m_clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail()));
        return std::move(*opened);
    }

    Stored stored() { return storedIn(*open()).value(); }

    QTemporaryDir m_folder;
    StandingClock m_clock;

private Q_SLOTS:
    void newDatabaseIsEmpty()
    {
        const Stored state = stored();
        QVERIFY(state.endpoints.isEmpty());
        QVERIFY(state.upgrades.isEmpty());
        QVERIFY(state.releaseKeys.isEmpty());
        QCOMPARE(state.settings, Settings());
        QCOMPARE(state.lastLogId, 0);
    }

    void endpoints()
    {
        Endpoint bare;
        bare.id = 2;
        open()->recordEndpoint(sampleEndpoint(1));
        open()->recordEndpoint(bare);
        QCOMPARE(stored().endpoints, (QList<Endpoint>{sampleEndpoint(1), bare}));

        Endpoint renamed = sampleEndpoint(1);
        renamed.identification.systemName = QStringLiteral("Oslo");
        open()->recordEndpoint(renamed);
        QCOMPARE(stored().endpoints, (QList<Endpoint>{renamed, bare}));
        QVERIFY(!stored().endpoints.last().firstHeard.isValid());
    }

    /// A hundred thousand rows name the same few packages, versions and models.
    void equalTextsShareTheirMemory()
    {
        const QTemporaryDir folder;
        const auto database = std::move(Database::open(databaseIn(folder), m_clock).value());
        for (const EndpointId id : {1, 2}) {
            database->recordEndpoint(sampleEndpoint(id));
            database->recordUpgrade(sampleUpgrade(id, UpgradeState::Queued, Outcome::None));
        }
        QVERIFY(database->flush());
        const Stored state = storedIn(*database).value();
        QCOMPARE(state.endpoints.size(), 2);
        QCOMPARE(state.upgrades.size(), 2);
        const auto isShared = [](const QString &left, const QString &right) {
            return !left.isEmpty() && left.constData() == right.constData();
        };
        QVERIFY(isShared(state.upgrades[0].fileName, state.upgrades[1].fileName));
        QVERIFY(isShared(state.upgrades[0].targetVersion, state.upgrades[1].targetVersion));
        QVERIFY(isShared(state.endpoints[0].product, state.endpoints[1].product));
    }

    void samplesFillEveryColumn_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("endpoint") << QStringLiteral("endpoint");
        QTest::newRow("upgrade") << QStringLiteral("upgrade");
    }

    /// One that has the value it has anyway could be forgotten by the store, and nobody saw it.
    void samplesFillEveryColumn()
    {
        QFETCH(const QString, table);
        const QTemporaryDir folder;
        {
            const auto database = Database::open(databaseIn(folder), m_clock).value();
            database->recordEndpoint({.id = 1});
            database->recordEndpoint(sampleEndpoint(2));
            database->recordUpgrade({.sessionId = QUuid::createUuid(), .endpoint = 1});
            database->recordUpgrade(sampleUpgrade(2, UpgradeState::Ended, Outcome::Proved));
        }
        {
            auto file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), table);
            file.setDatabaseName(databaseIn(folder));
            QVERIFY(file.open());
            QSqlQuery rows(QStringLiteral("SELECT * FROM ") + table, file);
            QVERIFY(rows.next());
            const QSqlRecord bare = rows.record();
            QVERIFY(rows.next());
            for (int column = 0; column < bare.count(); ++column)
                QVERIFY2(rows.value(column) != bare.value(column),
                         qPrintable(bare.fieldName(column)));
        }
        QSqlDatabase::removeDatabase(table);
    }

    void upgradesInEveryStateAndOutcome()
    {
        QHash<QUuid, Upgrade> recorded;
        auto database = open();
        for (int state = 0; state <= int(UpgradeState::Ended); ++state) {
            for (int outcome = 0; outcome <= int(Outcome::Reverted); ++outcome) {
                const Upgrade upgrade = sampleUpgrade(1, UpgradeState(state), Outcome(outcome));
                recorded.insert(upgrade.sessionId, upgrade);
                database->recordUpgrade(upgrade);
            }
        }
        Upgrade bare;
        bare.sessionId = QUuid::createUuid();
        bare.endpoint = 1;
        recorded.insert(bare.sessionId, bare);
        database->recordUpgrade(bare);
        QVERIFY(database->flush());
        database.reset();

        const auto upgrades = open()->upgradesAfter(0, {}, 1000);
        QVERIFY(upgrades);
        QCOMPARE(upgrades->size(), recorded.size());
        for (const Upgrade &upgrade : *upgrades)
            QCOMPARE(upgrade, recorded.value(upgrade.sessionId));
    }

    void startsWithTheLatestAndThoseThatRun()
    {
        const auto record = [](Database &database, int endpoint, int age, UpgradeState state) {
            Upgrade upgrade = sampleUpgrade(endpoint, state, Outcome::None);
            upgrade.createdAt = upgrade.createdAt.addSecs(-age);
            database.recordUpgrade(upgrade);
            return upgrade;
        };
        auto database = open();
        database->recordEndpoint(sampleEndpoint(21));
        database->recordEndpoint(sampleEndpoint(22));
        QList<Upgrade> expected;
        expected.append(record(*database, 21, 4000, UpgradeState::Downloading));
        record(*database, 21, 3000, UpgradeState::Ended);
        expected.append(record(*database, 22, 2500, UpgradeState::Ended));
        expected.append(record(*database, 21, 2000, UpgradeState::Ended));
        expected.append(record(*database, 21, 1000, UpgradeState::Ended));
        database.reset();
        QList<Upgrade> found = stored().upgrades;
        found.removeIf([](const Upgrade &upgrade) { return upgrade.endpoint < 21; });
        QCOMPARE(found, expected);
    }

    void pagesThroughAllUpgrades()
    {
        auto database = open();
        database->recordEndpoint(sampleEndpoint(31));
        database->recordEndpoint(sampleEndpoint(32));
        QSet<QUuid> recorded;
        for (int i = 0; i < 25; ++i) {
            const Upgrade upgrade = sampleUpgrade(31 + i % 2, UpgradeState::Ended, Outcome::Proved);
            recorded.insert(upgrade.sessionId);
            database->recordUpgrade(upgrade);
        }
        QVERIFY(database->flush());
        QSet<QUuid> found;
        Upgrade last{.endpoint = 30};
        for (int pages = 0; pages < 10; ++pages) {
            const auto page = database->upgradesAfter(last.endpoint, last.sessionId, 4);
            QVERIFY(page);
            for (const Upgrade &upgrade : *page) {
                QVERIFY2(!found.contains(upgrade.sessionId), "came twice");
                found.insert(upgrade.sessionId);
                last = upgrade;
            }
        }
        QCOMPARE(found, recorded);
    }

    void speedIsNotStored()
    {
        Upgrade upgrade = sampleUpgrade(1, UpgradeState::Downloading, Outcome::None);
        upgrade.bytesPerSecond = 1'700'000;
        open()->recordUpgrade(upgrade);
        for (const Upgrade &found : stored().upgrades)
            QCOMPARE(found.bytesPerSecond, 0);
    }

    void contactWays()
    {
        const ContactWay way{.endpoint = 1,
                             .protocol = ContactProtocol::Http,
                             .address = QStringLiteral("10.0.0.5:8080"),
                             .fingerprint = QStringLiteral("ab12"),
                             .hasCredentials = true};
        auto database = open();
        database->recordEndpoint(sampleEndpoint(1));
        database->recordContactWay(way);
        database.reset();
        QCOMPARE(stored().contactWays, QList<ContactWay>{way});
        open()->recordContactWay(ContactWay{.endpoint = 1});
        QCOMPARE(stored().contactWays, QList<ContactWay>{ContactWay{.endpoint = 1}});
    }

    void formerManagers()
    {
        FormerManager former{.endpoint = 1,
                             .mode = QStringLiteral("VCS"),
                             .address = QStringLiteral("vcs.example"),
                             .alternateAddress = QStringLiteral("other.example"),
                             .path = QString(QLatin1String("")), // empty, not absent
                             .protocol = QStringLiteral("HTTPS"),
                             .httpMethod = std::nullopt,
                             .borrowedAs = QStringLiteral("10.0.0.2"),
                             .backAfterUpgrade = false,
                             .borrowedAt = m_clock.now(),
                             .restoredAt = {}};
        auto database = open();
        database->recordEndpoint(sampleEndpoint(1));
        database->recordFormerManager(former);
        database.reset();
        QCOMPARE(stored().formerManagers, QList<FormerManager>{former});
        QVERIFY(stored().formerManagers.first().isOwed());
        former.restoredAt = m_clock.now().addSecs(1);
        open()->recordFormerManager(former);
        QCOMPARE(stored().formerManagers, QList<FormerManager>{former});
    }

    void settings()
    {
        Settings settings;
        settings.softwareDirectory = QStringLiteral("/srv/软件");
        settings.simultaneousDownloads = 9;
        settings.subnetDownloads = 2;
        settings.bytesPerSecond = 12'500'000;
        settings.endpointBytesPerSecond = 2'000'000;
        settings.automaticRetries = 3;
        settings.retryPause = std::chrono::seconds(301);
        settings.dailyFrom = QTime(22, 30);
        settings.dailyUntil = QTime(5, 15, 1);
        settings.holdDuringCalls = false;
        settings.olderDownloadUrl = QStringLiteral("http://10.0.0.5/old");
        settings.busyHeartbeat = std::chrono::seconds(46);
        settings.idleHeartbeat = std::chrono::seconds(901);
        settings.logDays = 401;
        settings.logMegabytes = 1025;
        settings.stallTime = std::chrono::seconds(121);
        settings.silenceLimit = std::chrono::seconds(3601);
        settings.allowedNetworks = QStringLiteral("10.0.0.0/8, here");
        settings.approveSystems = true;
        settings.pathSecret = QStringLiteral("open-sesame");
        settings.onlyAssignedPackages = true;
        settings.certificateFile = QStringLiteral("/srv/证书.pem");
        settings.keyFile = QStringLiteral("/srv/key.pem");
        settings.securePort = 8443;
        settings.updateAddress = QStringLiteral("https://updates.example/uplift.json");
        open()->recordSettings(settings);
        QCOMPARE(stored().settings, settings);
    }

    void nonsenseInSettingsHasTheDefault()
    {
        {
            auto connection = Connection::open(databaseIn(m_folder), Connection::Access::ReadWrite);
            QSqlQuery query((*connection)->database());
            QVERIFY(query.exec(QStringLiteral("UPDATE setting SET value = '-3' "
                                              "WHERE name IN ('stall_time', "
                                              "'simultaneous_downloads')")));
            QVERIFY(
                query.exec(QStringLiteral("DELETE FROM setting WHERE name = 'idle_heartbeat'")));
        }
        const Settings read = stored().settings;
        QCOMPARE(stored().refusedSettings,
                 (QList<Error>{{ErrorCode::SettingWrong, {"simultaneous_downloads", "-3"}},
                               {ErrorCode::SettingWrong, {"stall_time", "-3"}}}));
        QCOMPARE(read.stallTime, Settings().stallTime);
        QCOMPARE(read.simultaneousDownloads, Settings().simultaneousDownloads);
        QCOMPARE(read.idleHeartbeat, Settings().idleHeartbeat);
        QCOMPARE(read.busyHeartbeat, std::chrono::seconds(46));
    }

    void numbersOfSettingsDoNotWrap_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const QString times = QStringLiteral("1..360000000");
        const auto row = [](const char *name, const char *text, const QString &why) {
            QTest::addRow("%s=%s", name, text)
                << QString::fromLatin1(name) << QString::fromLatin1(text) << why;
        };
        for (const char *name :
             {"idle_heartbeat", "busy_heartbeat", "stall_time", "silence_limit", "retry_pause"}) {
            for (const char *text : {"4294967296", "2147483648", "0", "-1", "12x", "", "1.5",
                                     "18446744073709551617", "9223372036854775807"})
                row(name, text, times);
        }
        for (const char *text : {"4294967296", "4294967300", "2147483648", "0", "-1"})
            row("simultaneous_downloads", text, QStringLiteral("1..10000"));
        row("subnet_downloads", "4294967297", QStringLiteral("0..10000"));
        row("automatic_retries", "4294967297", QStringLiteral("0..1000"));
        row("log_days", "4294967297", QStringLiteral("0..36500"));
        row("log_megabytes", "4294967297", QStringLiteral("0..1000000"));
        row("secure_port", "65536", QStringLiteral("1..65535"));
        row("secure_port", "4294967739", QStringLiteral("1..65535"));
        row("bytes_per_second", "9223372036854775808", QStringLiteral("0..12500000000"));
        row("endpoint_bytes_per_second", "-1", QStringLiteral("0..12500000000"));
        row("hold_during_calls", "4294967296", QStringLiteral("0..1"));
        row("approve_systems", "yes", QStringLiteral("0..1"));
        row("daily_from", "25:00", QStringLiteral("time"));
        row("colour", "red", QStringLiteral("unknown"));
    }

    void numbersOfSettingsDoNotWrap()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, why);
        const Error expected{ErrorCode::SettingWrong, {name, text}};
        const SettingRule *rule = settingRule(name);
        QCOMPARE(rule == nullptr, why == "unknown");
        if (rule && rule->form != SettingForm::TimeOfDay)
            QCOMPARE(QStringLiteral("%1..%2").arg(rule->range.least).arg(rule->range.most), why);
        Settings settings;
        const auto taken = takeSetting(settings, name, text);
        QVERIFY(!taken);
        QCOMPARE(taken.error(), expected);
        QCOMPARE(settings, Settings());
        const ReadSettings read = SettingsStore::fromText({{name, text}});
        QCOMPARE(read.settings, Settings());
        QCOMPARE(read.refused, why == "unknown" ? QList<Error>() : QList<Error>{expected});
    }

    void everyReleaseKeyStays()
    {
        const auto record = [this](const char *serial, const char *key) {
            m_clock.time = m_clock.time.addSecs(1);
            open()->recordReleaseKey({QString::fromLatin1(serial), QString::fromLatin1(key)});
        };
        const QDateTime start = m_clock.time;
        record("A", "1111222233334444"); // + 1 s
        record("B", "5555666677778888"); // + 2 s
        record("A", "9999000011112222"); // + 3 s
        record("A", "9999000011112222"); // + 4 s, the same again
        record("B", "");                 // + 5 s
        record("C", "");                 // + 6 s, never had one
        QCOMPARE(stored().releaseKeys,
                 (QList<ReleaseKey>{{QStringLiteral("A"), QStringLiteral("9999000011112222")}}));

        const auto connection =
            Connection::open(databaseIn(m_folder), Connection::Access::ReadOnly);
        QSqlQuery query((*connection)->database());
        QVERIFY(query.exec(QStringLiteral("SELECT serial_number, key, set_at, cleared_at "
                                          "FROM release_key ORDER BY id")));
        QStringList rows;
        while (query.next()) {
            const auto seconds = [&](int column) {
                return query.isNull(column) ? QStringLiteral("-")
                                            : QString::number((query.value(column).toLongLong() -
                                                               start.toMSecsSinceEpoch()) /
                                                              1000);
            };
            rows += query.value(0).toString() + u' ' + query.value(1).toString() + u' ' +
                    seconds(2) + u' ' + seconds(3);
        }
        QCOMPARE(rows, QStringList({QStringLiteral("A 1111222233334444 1 3"),
                                    QStringLiteral("B 5555666677778888 2 5"),
                                    QStringLiteral("A 9999000011112222 3 -")}));
    }

    void aKeyIsReplacedHoweverItsSerialNumberIsSpelled()
    {
        const QString second = QStringLiteral("9999000011112222");
        open()->recordReleaseKey({QStringLiteral("ftt1"), QStringLiteral("1111222233334444")});
        open()->recordReleaseKey({QStringLiteral(" Ftt1"), second});
        const auto ofIt = [this] {
            QList<ReleaseKey> keys = stored().releaseKeys;
            keys.removeIf(
                [](const ReleaseKey &key) { return key.serialNumber != QStringLiteral("FTT1"); });
            return keys;
        };
        QCOMPARE(ofIt(), (QList<ReleaseKey>{{QStringLiteral("FTT1"), second}}));
        QCOMPARE(ofIt().first().serialNumber.text(), QStringLiteral("FTT1"));
        open()->recordReleaseKey({QStringLiteral("fTT1"), {}});
        QVERIFY(ofIt().isEmpty());
    }

    void anEndpointKeepsTheSpellingOfItsSerialNumber()
    {
        Endpoint endpoint{.id = 4711};
        endpoint.identification.serialNumber = QStringLiteral("ftt1703007b");
        open()->recordEndpoint(endpoint);
        const QList<Endpoint> all = stored().endpoints;
        QVERIFY(all.contains(endpoint)); // in spelling too
    }

    void tellsWhichKeysPlansBrought()
    {
        const auto isFromPlan = [this](const QString &serial) {
            const Stored found = stored();
            for (const ReleaseKey &key : found.releaseKeys) {
                if (key.serialNumber == serial)
                    return key.isFromPlan;
            }
            qFatal("no key");
        };
        const QString planned = QStringLiteral("P");
        open()->recordReleaseKey({planned, QStringLiteral("1111222233334444"), true});
        open()->recordReleaseKey({QStringLiteral("Q"), QStringLiteral("1111222233334444")});
        QVERIFY(isFromPlan(planned));
        QVERIFY(!isFromPlan(QStringLiteral("Q")));
        open()->recordReleaseKey({planned, {}});
        open()->recordReleaseKey({planned, QStringLiteral("9999000011112222")});
        QVERIFY(!isFromPlan(planned));
    }

    void timeline()
    {
        auto database = open();
        for (qint64 id = 1; id <= 30; ++id) {
            LogEntry entry = sampleEntry(id, id % 3);
            if (id == 28) // every field that may be empty
                entry = {28, entry.at, 1, {}, LogKind::StrayDownload, {}, {}};
            database->recordLogEntry(entry);
            if (id == 28)
                QCOMPARE(database->timeline(1, 1).value(), QList<LogEntry>{entry});
        }
        const auto ids = [](const Result<QList<LogEntry>> &entries) {
            QList<qint64> list;
            for (const LogEntry &entry : entries.value())
                list += entry.id;
            return list;
        };
        QCOMPARE(ids(database->timeline(1, 3)), (QList<qint64>{22, 25, 28}));
        QCOMPARE(ids(database->timeline(1, 3, 22)), (QList<qint64>{13, 16, 19}));
        QCOMPARE(ids(database->timeline(1, 100)).size(), 10);
        QCOMPARE(ids(database->timeline(1, 0)), QList<qint64>());
        QCOMPARE(ids(database->timeline(77, 10)), QList<qint64>());
        QCOMPARE(ids(database->entriesWithoutEndpoint(2)), (QList<qint64>{27, 30}));
        database.reset();
        QCOMPARE(stored().lastLogId, 30);
    }

    void argumentsAndBytesOfAnEntry()
    {
        const LogEntry entry = sampleEntry(31, 5);
        open()->recordLogEntry(entry);
        QCOMPARE(open()->timeline(5, 10).value(), QList<LogEntry>{entry});
    }
};

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
