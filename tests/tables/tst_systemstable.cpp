// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/systemsfilter.h>
#include <tables/systemstable.h>
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

namespace
{

constexpr auto FailOnError = QAbstractItemModelTester::FailureReportingMode::QtTest;

QStringList names(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

QVariant at(const SystemsTable &table, EndpointId id, SystemsColumn column,
            int role = Qt::DisplayRole)
{
    return table.indexOf(id).siblingAtColumn(int(column)).data(role);
}

} // namespace

class SystemsTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsFollowFacts();
    void newestUpgradeWins_data();
    void newestUpgradeWins();
    void whatCameToNothingCountsForNothing();
    void upgradeToldBeforeItsEndpointIsKept();
    void bytesTouchTheStateColumnOnly();
    void changesAreToldInFewRanges();
    void sameFactsTellNothing();
    void summaryCounts();
    void staleAndNever();
    void addressBehindNatIsMarked();
    void releaseKeysComeAndGo();
    void dragCarriesSystems();
    void manyRowsAreQuick();
    void searches_data();
    void searches();
    void sortsByValue_data();
    void sortsByValue();
    void whatNeedsTheOperatorStaysOnTop();
};

void SystemsTableTest::rowsFollowFacts()
{
    const TestClock clock;
    SystemsTable table(clock);
    SystemsFilter filter(table);
    const QAbstractItemModelTester tableTester(&table, FailOnError);
    const QAbstractItemModelTester filterTester(&filter, FailOnError);
    QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);

    const Facts facts = sampleRollout(clock.now());
    table.applyFacts(facts);

    QCOMPARE(table.rowCount(), int(facts.endpoints.size()));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(at(table, 2, SystemsColumn::Name).toString(), "NewYork");
    QCOMPARE(at(table, 2, SystemsColumn::Address).toString(), "10.10.0.180");
    QCOMPARE(at(table, 2, SystemsColumn::Version).toString(), "TC7.0.2");
    QCOMPARE(at(table, 2, SystemsColumn::Target).toString(), "TC7.3.21");
    QVERIFY(at(table, 2, SystemsColumn::State).toString().startsWith("70%"));
    QCOMPARE(at(table, 2, SystemsColumn::LastHeard).toString(), "now");
    QCOMPARE(at(table, 2, SystemsColumn::State, UpgradeRole).value<Upgrade>(),
             facts.upgrades.at(1));
    QVERIFY(at(table, 1, SystemsColumn::Name, NeedsOperatorRole).toBool());
    QVERIFY2(at(table, 4, SystemsColumn::Target).toString().isEmpty(), "proved: nothing is ahead");
    QVERIFY(
        at(table, 2, SystemsColumn::State, Qt::AccessibleTextRole).toString().contains("State"));
}

void SystemsTableTest::addressBehindNatIsMarked()
{
    const TestClock clock;
    SystemsTable table(clock);
    Endpoint endpoint = madeEndpoint(1, "NewYork", "TC7.0.2", "s52010", clock.now());
    table.applyFacts({.endpoints = {endpoint}});
    QCOMPARE(at(table, 1, SystemsColumn::Address).toString(), "10.10.0.179");
    endpoint.sourceAddress = "192.0.2.7";
    table.applyFacts({.endpoints = {endpoint}});
    QCOMPARE(at(table, 1, SystemsColumn::Address).toString(), "10.10.0.179 (NAT)");
    QVERIFY(at(table, 1, SystemsColumn::Address, Qt::ToolTipRole).toString().contains("192.0.2.7"));
}

void SystemsTableTest::newestUpgradeWins_data()
{
    QTest::addColumn<int>("createdAfter");
    QTest::addColumn<UpgradeState>("state");
    QTest::addColumn<bool>("wins");
    QTest::newRow("later") << 1 << UpgradeState::Queued << true;
    QTest::newRow("earlier, still running") << -1 << UpgradeState::Downloading << false;
    QTest::newRow("same moment, not ended") << 0 << UpgradeState::Queued << true;
    QTest::newRow("same moment, ended") << 0 << UpgradeState::Ended << false;
}

void SystemsTableTest::newestUpgradeWins()
{
    QFETCH(const int, createdAfter);
    QFETCH(const UpgradeState, state);
    QFETCH(const bool, wins);
    const TestClock clock;
    SystemsTable table(clock);
    const Endpoint endpoint = madeEndpoint(1, "NewYork", "TC7.0.2", "s52010", clock.now());
    const Package package = madePackage("s52010tc6_3_0.pkg", 100);
    const Upgrade known = madeUpgrade(endpoint, package, UpgradeState::Queued, clock.now());
    Upgrade other = madeUpgrade(endpoint, package, state, clock.now());
    other.sessionId = QUuid::createUuid();
    other.createdAt = known.createdAt.addSecs(createdAfter);

    table.applyFacts({.endpoints = {endpoint}, .upgrades = {known}});
    table.applyFacts({.upgrades = {other}});

    QCOMPARE(table.find(1)->upgrade->sessionId, wins ? other.sessionId : known.sessionId);
}

void SystemsTableTest::whatCameToNothingCountsForNothing()
{
    const TestClock clock;
    SystemsTable table(clock);
    const Endpoint endpoint = madeEndpoint(1, "NewYork", "TC6.0.1", "s52010", clock.now());
    const Package package = madePackage("s52010tc6_3_0.pkg", 100);
    Upgrade failed = madeUpgrade(endpoint, package, UpgradeState::Ended, clock.now().addSecs(-60));
    failed.outcome = Outcome::Failed;
    Upgrade again = madeUpgrade(endpoint, package, UpgradeState::Queued, clock.now());
    table.applyFacts({.endpoints = {endpoint}, .upgrades = {failed, again}});
    QCOMPARE(table.find(1)->group(), SystemGroup::Waiting);
    again.state = UpgradeState::Ended;
    again.outcome = Outcome::Cancelled;
    again.endedIn = UpgradeState::Queued;
    again.offeredAt = {};
    QVERIFY(again.cameToNothing());
    table.applyFacts({.upgrades = {failed, again}}); // in whatever order
    QCOMPARE(table.find(1)->upgrade, failed);
    QCOMPARE(table.summary().needOperator, 1);
}

void SystemsTableTest::upgradeToldBeforeItsEndpointIsKept()
{
    const TestClock clock;
    SystemsTable table(clock);
    const Endpoint endpoint = madeEndpoint(7, "Late", "TC7.0.2", "s52010", clock.now());
    const Upgrade upgrade = madeUpgrade(endpoint, madePackage("s52010tc6_3_0.pkg", 100),
                                        UpgradeState::Queued, clock.now());
    table.applyFacts({.upgrades = {upgrade}});
    QCOMPARE(table.rowCount(), 0);
    table.applyFacts({.endpoints = {endpoint}});
    QCOMPARE(table.find(7)->upgrade, upgrade);
    QCOMPARE(table.summary().waiting, 1);
}

void SystemsTableTest::bytesTouchTheStateColumnOnly()
{
    const TestClock clock;
    SystemsTable table(clock);
    Facts facts = sampleRollout(clock.now());
    table.applyFacts(facts);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);

    Upgrade moved = facts.upgrades.at(1);
    moved.sent += 1'000'000;
    table.applyFacts({.upgrades = {moved}});

    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), table.index(1, int(SystemsColumn::State)));
    QCOMPARE(changed.first().at(1).toModelIndex(), table.index(1, int(SystemsColumn::State)));
}

void SystemsTableTest::changesAreToldInFewRanges()
{
    const TestClock clock;
    SystemsTable table(clock);
    Facts facts;
    for (EndpointId id = 1; id <= 200; ++id)
        facts.endpoints.append(
            madeEndpoint(id, QString::number(id), "TC7.0.2", "s52010", clock.now()));
    table.applyFacts(facts);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);

    const auto heardAgain = [&](std::initializer_list<int> rows) {
        Facts batch;
        for (const int row : rows) {
            facts.endpoints[row].lastHeard = facts.endpoints.at(row).lastHeard.addSecs(9);
            batch.endpoints.append(facts.endpoints.at(row));
        }
        return batch;
    };
    table.applyFacts(heardAgain({5, 3, 4, 90}));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), table.index(3, int(SystemsColumn::LastHeard)));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), table.index(5, int(SystemsColumn::LastHeard)));

    changed.clear();
    Facts scattered;
    for (int row = 0; row < 200; row += 2)
        scattered.endpoints += heardAgain({row}).endpoints;
    table.applyFacts(scattered);
    QCOMPARE(changed.size(), 1);
}

void SystemsTableTest::sameFactsTellNothing()
{
    const TestClock clock;
    SystemsTable table(clock);
    const Facts facts = sampleRollout(clock.now());
    table.applyFacts(facts);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy counted(&table, &SystemsTable::summaryChanged);
    table.applyFacts(facts);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(counted.size(), 0);
}

void SystemsTableTest::summaryCounts()
{
    const TestClock clock;
    SystemsTable table(clock);
    Facts facts = sampleRollout(clock.now());
    table.applyFacts(facts);
    const RolloutSummary expected{.systems = 11,
                                  .waiting = 2,
                                  .running = 5,
                                  .proved = 2,
                                  .needOperator = 1,
                                  .bytesPerSecond = 6'954'000,
                                  .bytesLeft = 90'028'184 + 272'642'012 + 2 * 310'442'012LL};
    QCOMPARE(table.summary(), expected);

    Upgrade done = facts.upgrades.at(1);
    done.state = UpgradeState::Ended;
    done.outcome = Outcome::Proved;
    table.applyFacts({.upgrades = {done}});
    QCOMPARE(table.summary().running, 4);
    QCOMPARE(table.summary().proved, 3);
    QCOMPARE(table.summary().bytesPerSecond, 5'240'000);
}

void SystemsTableTest::staleAndNever()
{
    TestClock clock;
    SystemsTable table(clock);
    table.setStaleAfter(std::chrono::minutes(30));
    Endpoint never = madeEndpoint(2, "Planned", "", "", clock.now());
    never.lastHeard = {};
    table.applyFacts({.endpoints = {madeEndpoint(1, "A", "TC7.0.2", "", clock.now()), never}});
    QVERIFY(!at(table, 1, SystemsColumn::LastHeard, StaleRole).toBool());
    QVERIFY(at(table, 2, SystemsColumn::LastHeard, StaleRole).toBool());
    QCOMPARE(at(table, 2, SystemsColumn::LastHeard).toString(), "never");
    clock.advance(std::chrono::minutes(31));
    QVERIFY(at(table, 1, SystemsColumn::LastHeard, StaleRole).toBool());
    QCOMPARE(at(table, 1, SystemsColumn::LastHeard).toString(), "31 min ago");
}

void SystemsTableTest::releaseKeysComeAndGo()
{
    const TestClock clock;
    SystemsTable table(clock);
    const Endpoint endpoint = madeEndpoint(1, "A", "TC7.0.2", "", clock.now());
    const SerialNumber serial = endpoint.identification.serialNumber;
    table.applyFacts({.endpoints = {endpoint}, .serialsWithKey = {serial}});
    QVERIFY(table.hasReleaseKey(endpoint));
    table.applyFacts({.serialsWithoutKey = {serial}});
    QVERIFY(!table.hasReleaseKey(endpoint));
}

void SystemsTableTest::dragCarriesSystems()
{
    const TestClock clock;
    SystemsTable table(clock);
    SystemsFilter filter(table);
    table.applyFacts(sampleRollout(clock.now()));
    filter.sort(int(SystemsColumn::Name));
    const std::unique_ptr<QMimeData> data(filter.mimeData(
        {filter.index(1, 0), filter.index(1, 1), filter.index(2, 0), filter.index(2, 1)}));
    const QList<EndpointId> expected{9, 10}; // Cafeteria, Huddle 12
    QCOMPARE(SystemsTable::systemsIn(data.get()), expected);
}

void SystemsTableTest::manyRowsAreQuick()
{
    const TestClock clock;
    SystemsTable table(clock);
    SystemsFilter filter(table);
    filter.sort(int(SystemsColumn::Name));
    Facts facts;
    const Package package = madePackage("s52010tc6_3_0.pkg", 300'000'000);
    for (EndpointId id = 1; id <= 10'000; ++id) {
        facts.endpoints.append(
            madeEndpoint(id, QString("System %1").arg(id), "TC7.0.2", "s52010", clock.now()));
        if (id % 10 == 0) {
            facts.upgrades.append(madeUpgrade(facts.endpoints.last(), package,
                                              UpgradeState::Downloading, clock.now()));
        }
    }
    table.applyFacts(facts);
    QElapsedTimer timer;
    timer.start();
    // A second of the highest rate: 20,000 facts in batches of 1,000.
    for (int batch = 0; batch < 20; ++batch) {
        for (Upgrade &upgrade : facts.upgrades)
            upgrade.sent += 100'000;
        table.applyFacts({.upgrades = facts.upgrades});
    }
    qInfo("20,000 facts on 10,000 rows: %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 5000, "ten times what a slow machine under sanitizers needs");
    QCOMPARE(table.find(10)->upgrade->sent, 20 * 100'000);
}

void SystemsTableTest::searches_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("word") << "york" << QStringList{"NewYork"};
    QTest::newRow("serial") << "ftt1703007b" << QStringList{"NewYork"};
    QTest::newRow("Chinese") << "上海" << QStringList{"上海会议室"};
    QTest::newRow("two words, both needed") << "lab tc7.3" << QStringList{"Lab 3"};
    QTest::newRow("version") << "version:ce9" << QStringList{"Huddle 12"};
    QTest::newRow("version with a word") << "version:TC7.3 caf" << QStringList{"Cafeteria"};
    QTest::newRow("state") << "state:downloading" << QStringList{"NewYork", "上海会议室"};
    QTest::newRow("ending") << "state:unchanged" << QStringList{"Boardroom"};
    QTest::newRow("group") << "state:needs" << QStringList{"Boardroom"};
    QTest::newRow("waiting") << "state:waiting" << QStringList{"Reception", "Warehouse"};
    QTest::newRow("as shown") << "state:prov" << QStringList{"Cafeteria", "Lab 3"};
    QTest::newRow("as shown, alone") << "proved" << QStringList{"Cafeteria", "Lab 3"};
    QTest::newRow("a part of it, alone") << "prove" << QStringList();
    QTest::newRow("no upgrade") << "state:idle" << QStringList{"Huddle 12"};
    QTest::newRow("family") << "family:s53200" << QStringList{"Huddle 12"};
    QTest::newRow("address") << "address:10.10.0.181" << QStringList{"Oslo"};
    QTest::newRow("product") << "product:kit" << QStringList{"Huddle 12"};
    QTest::newRow("unknown key is a word") << "colour:red" << QStringList{};
    QTest::newRow("key being typed") << "state: lab" << QStringList{"Lab 3"};
    QTest::newRow("nothing") << "zzz" << QStringList{};
}

void SystemsTableTest::searches()
{
    QFETCH(const QString, search);
    QFETCH(const QStringList, found);
    const TestClock clock;
    SystemsTable table(clock);
    SystemsFilter filter(table);
    filter.sort(int(SystemsColumn::Name));
    table.applyFacts(sampleRollout(clock.now()));
    filter.setSearchText(search);
    QCOMPARE(names(filter), found);
    filter.setSearchText({});
    QCOMPARE(filter.rowCount(), 11);
}

void SystemsTableTest::sortsByValue_data()
{
    QTest::addColumn<SystemsColumn>("column");
    QTest::addColumn<QStringList>("sorted");
    QTest::newRow("name") << SystemsColumn::Name << QStringList{"Room 2", "Room 10", "room 11"};
    QTest::newRow("address") << SystemsColumn::Address
                             << QStringList{"Room 10", "Room 2", "room 11"};
    QTest::newRow("version") << SystemsColumn::Version
                             << QStringList{"room 11", "Room 10", "Room 2"};
    QTest::newRow("heard") << SystemsColumn::LastHeard
                           << QStringList{"room 11", "Room 2", "Room 10"};
}

void SystemsTableTest::sortsByValue()
{
    QFETCH(const SystemsColumn, column);
    QFETCH(const QStringList, sorted);
    const TestClock clock;
    SystemsTable table(clock);
    SystemsFilter filter(table);
    Endpoint two = madeEndpoint(1, "Room 2", "TC7.10.0", "", clock.now().addSecs(-60));
    Endpoint ten = madeEndpoint(2, "Room 10", "TC7.9.0", "", clock.now());
    Endpoint eleven = madeEndpoint(3, "room 11", "TC6.3.0", "", clock.now().addSecs(-600));
    two.identification.ipAddress = "10.0.0.10";
    ten.identification.ipAddress = "10.0.0.9";
    eleven.identification.ipAddress = "192.168.0.1";
    table.applyFacts({.endpoints = {ten, eleven, two}});

    filter.sort(int(column), Qt::AscendingOrder);
    QCOMPARE(names(filter), sorted);
    filter.sort(int(column), Qt::DescendingOrder);
    QCOMPARE(names(filter), QStringList(sorted.rbegin(), sorted.rend()));
}

void SystemsTableTest::whatNeedsTheOperatorStaysOnTop()
{
    const TestClock clock;
    SystemsTable table(clock);
    SystemsFilter filter(table);
    Facts facts = sampleRollout(clock.now());
    table.applyFacts(facts);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        filter.sort(int(SystemsColumn::Name), order);
        QCOMPARE(names(filter).first(), "Boardroom");
    }
    Upgrade failed = facts.upgrades.at(2);
    failed.state = UpgradeState::Ended;
    failed.outcome = Outcome::Failed;
    table.applyFacts({.upgrades = {failed}});
    QCOMPARE(names(filter).first(2), (QStringList{"Oslo", "Boardroom"}));
}

QTEST_GUILESS_MAIN(SystemsTableTest)
#include "tst_systemstable.moc"
