// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What systems without an upgrade are said to be: never up to date where nobody knows.

#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/selectionsummary.h>
#include <tables/systemsfilter.h>
#include <tables/systemstable.h>
#include <tables/usualtimes.h>
#include <tables/wording/wording.h>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

namespace
{

const QString Sx20 = QStringLiteral("s52010");

Package served(const QString &fileName)
{
    return madePackage(fileName, 1000);
}

Package arriving(const QString &fileName)
{
    Package package = served(fileName);
    package.condition = PackageCondition::Arriving;
    return package;
}

QString stateOf(const SystemsTable &table, EndpointId id)
{
    return table.indexOf(id).siblingAtColumn(int(SystemsColumn::State)).data().toString();
}

} // namespace

class UpdatesAtHandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idleSystemsSayWhatIsAtHand_data();
    void idleSystemsSayWhatIsAtHand();
    void packagesComeAndGo();
    void missingStepIsSaid();
    void placesInTheQueueAreSaid_data();
    void placesInTheQueueAreSaid();
    void oneThingIsDue_data();
    void oneThingIsDue();
    void selectionIsCounted();
    void usualTimesAreThoseOfTheProduct();
};

void UpdatesAtHandTest::idleSystemsSayWhatIsAtHand_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QList<Package>>("packages");
    QTest::addColumn<QString>("said");
    const QList<Package> both{served("s52010tc6_3_0.pkg"), served("s52010tc7_3_21.pkg")};
    const QString notKnown = "Not known whether there is an update";
    QTest::newRow("newer") << "TC7.0.2.aecf2d9" << Sx20 << both << "Update available (TC7.3.21)";
    QTest::newRow("newest") << "TC7.3.21.3c8b1d2" << Sx20 << both << "Up to date";
    QTest::newRow("beyond the library")
        << "TC7.3.22" << Sx20 << both << "Newer than the packages here";
    QTest::newRow("other hardware only") << "ce9.14.3"
                                         << "s53200" << both << "No package for it here";
    QTest::newRow("hardware not known") << "TC7.3.21" << QString() << both << notKnown;
    QTest::newRow("version not known") << QString() << Sx20 << both << notKnown;
    QTest::newRow("no packages") << "TC7.0.2" << Sx20 << QList<Package>() << QString();
    QTest::newRow("being copied") << "TC7.3.21" << Sx20
                                  << (both + QList{arriving("s52010tc7_3_22.pkg")})
                                  << "Update can't be fetched yet (TC7.3.22)";
    QTest::newRow("one to take, a newer one being copied")
        << "TC7.0.2" << Sx20 << (both + QList{arriving("s52010tc7_3_22.pkg")})
        << "Update available (TC7.3.21)";
    QTest::newRow("newer variant")
        << "ce9.15.17"
        << "s53200"
        << QList{served("s53200ce9.15.17.pkg"), served("s53200ce11.9.1-step-upgrade.pkg")}
        << notKnown;
}

void UpdatesAtHandTest::idleSystemsSayWhatIsAtHand()
{
    QFETCH(const QString, version);
    QFETCH(const QString, family);
    QFETCH(const QList<Package>, packages);
    QFETCH(const QString, said);
    const TestClock clock;
    SystemsTable table(clock);
    table.setPackages(packages);
    table.applyFacts({.endpoints = {madeEndpoint(1, "A", version, family, clock.now())}});
    QCOMPARE(stateOf(table, 1), said);
    const int available = said.startsWith("Update available") ? 1 : 0;
    QCOMPARE(table.summary().couldBeUpgraded, available);
    QCOMPARE(table.summary().upToDate, said == "Up to date" ? 1 : 0);
    SystemsFilter filter(table);
    filter.setSearchText("state:available");
    QCOMPARE(filter.rowCount(), available);
}

void UpdatesAtHandTest::packagesComeAndGo()
{
    const TestClock clock;
    SystemsTable table(clock);
    Facts facts;
    for (EndpointId id = 1; id <= 3; ++id)
        facts.endpoints.append(madeEndpoint(id, QString::number(id), "TC7.0.2", Sx20, clock.now()));
    table.applyFacts(facts);
    QCOMPARE(stateOf(table, 1), QString());
    QSignalSpy told(&table, &SystemsTable::summaryChanged);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    table.setPackages({served("s52010tc7_3_21.pkg")});
    QCOMPARE(table.summary().couldBeUpgraded, 3);
    QCOMPARE(told.size(), 1);
    QCOMPARE(changed.size(), 1);
    // What is of no importance here, such as the checksum, makes no work.
    Package checked = served("s52010tc7_3_21.pkg");
    checked.sha256 = QByteArray(32, 'x');
    table.setPackages({checked});
    QCOMPARE(changed.size(), 1);
    // It is not counted as long as an upgrade is under way.
    Upgrade upgrade =
        madeUpgrade(facts.endpoints.at(0), checked, UpgradeState::Queued, clock.now());
    table.applyFacts({.upgrades = {upgrade}});
    QCOMPARE(table.summary().couldBeUpgraded, 2);
    QCOMPARE(table.summary().notKnown(), 0);
    upgrade.state = UpgradeState::Ended;
    upgrade.outcome = Outcome::Cancelled;
    table.applyFacts({.upgrades = {upgrade}});
    QCOMPARE(table.summary().couldBeUpgraded, 3);
    // It calls in with the new version.
    Endpoint newer = facts.endpoints.at(1);
    newer.identification.softwareVersion = "TC7.3.21";
    table.applyFacts({.endpoints = {newer}});
    QCOMPARE(stateOf(table, 2), "Up to date");
    QCOMPARE(table.summary().couldBeUpgraded, 2);
    QCOMPARE(table.summary().upToDate, 1);
    table.setPackages({});
    QCOMPARE(stateOf(table, 2), QString());
    QCOMPARE(table.summary().upToDate, 0);
}

void UpdatesAtHandTest::missingStepIsSaid()
{
    const StepRule rule{.family = Sx20,
                        .target = SoftwareVersion::parse(u"CE9.0.0"),
                        .needs = SoftwareVersion::parse(u"TC7.3.21"),
                        .why = "because"};
    const TestClock clock;
    SystemsTable table(clock);
    table.setPackages({served("s52010ce9_15_17.pkg")});
    table.applyFacts({.endpoints = {madeEndpoint(1, "A", "TC7.0.2", Sx20, clock.now())}});
    QCOMPARE(stateOf(table, 1), "Update available (CE9.15.17)");
    table.setStepRules(StepRules({rule}));
    QCOMPARE(stateOf(table, 1), "Update needs a step first (CE9.15.17)");
    QCOMPARE(table.summary().couldBeUpgraded, 0);
    table.setPackages({served("s52010ce9_15_17.pkg"), served("s52010tc7_3_21.pkg")});
    QCOMPARE(stateOf(table, 1), "Update available (CE9.15.17)");
}

void UpdatesAtHandTest::placesInTheQueueAreSaid_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("said");
    QTest::newRow("1") << 1 << "1st in the queue";
    QTest::newRow("2") << 2 << "2nd in the queue";
    QTest::newRow("3") << 3 << "3rd in the queue";
    QTest::newRow("4") << 4 << "4th in the queue";
    QTest::newRow("11") << 11 << "11th in the queue";
    QTest::newRow("12") << 12 << "12th in the queue";
    QTest::newRow("21") << 21 << "21st in the queue";
    QTest::newRow("113") << 113 << "113th in the queue";
}

void UpdatesAtHandTest::placesInTheQueueAreSaid()
{
    QFETCH(const int, place);
    QFETCH(const QString, said);
    QCOMPARE(Wording::queuePlace(place), said);
    const TestClock clock;
    SystemRow row;
    row.upgrade = Upgrade{.state = UpgradeState::Queued};
    row.queuePlace = place;
    QCOMPARE(Wording::systemState(row, clock.now()), said + " · waiting for it to call in");
    QCOMPARE(Wording::systemStateVariants(row, clock.now()).last(), said);
    row.upgrade->waitsFor = Hindrance::OtherHardware;
    QVERIFY(Wording::systemState(row, clock.now()).startsWith("Waits for you"));
}

void UpdatesAtHandTest::oneThingIsDue_data()
{
    QTest::addColumn<Upgrade>("upgrade");
    QTest::addColumn<DueAction>("due");
    const auto ended = [](Outcome outcome) {
        return Upgrade{.state = UpgradeState::Ended, .outcome = outcome};
    };
    QTest::newRow("failed") << ended(Outcome::Failed) << DueAction::Retry;
    QTest::newRow("unchanged") << ended(Outcome::Unchanged) << DueAction::Retry;
    QTest::newRow("silent") << ended(Outcome::Silent) << DueAction::Explain;
    QTest::newRow("reverted") << ended(Outcome::Reverted) << DueAction::Explain;
    QTest::newRow("proved") << ended(Outcome::Proved) << DueAction::None;
    QTest::newRow("cancelled") << ended(Outcome::Cancelled) << DueAction::None;
    Upgrade gone = ended(Outcome::Failed);
    gone.endedIn = UpgradeState::Scheduled;
    QTest::newRow("package gone") << gone << DueAction::Explain;
    QTest::newRow("waits") << Upgrade{.state = UpgradeState::Queued} << DueAction::None;
    Upgrade other{.state = UpgradeState::Queued};
    other.waitsFor = Hindrance::OtherHardware;
    QTest::newRow("other hardware") << other << DueAction::Explain;
}

void UpdatesAtHandTest::oneThingIsDue()
{
    QFETCH(const Upgrade, upgrade);
    QFETCH(const DueAction, due);
    SystemRow row;
    row.upgrade = upgrade;
    QCOMPARE(row.dueAction(), due);
    row.upgrade.reset();
    row.endpoint.isAccepted = false;
    QCOMPARE(row.dueAction(), DueAction::Accept);
}

void UpdatesAtHandTest::selectionIsCounted()
{
    const TestClock clock;
    SystemsTable table(clock);
    table.applyFacts(sampleRollout(clock.now()));
    using Part = SelectionSummary::Part;
    const SelectionSummary summary = summaryOf(table, {1, 2, 4, 10, 9, 999});
    QCOMPARE(summary.systems, 5);
    QCOMPARE(summary.versions, (QList<Part>{{"CE9.14.3", 1}, {"TC7.3.21", 2}, {"TC7.0.2", 2}}));
    QCOMPARE(summary.products, (QList<Part>{{"Cisco Codec", 4}, {"Room Kit", 1}}));
    QCOMPARE(summary.groups,
             (QList<Part>{{"Needs you", 1}, {"Running", 1}, {"Proved", 2}, {"Nothing ordered", 1}}));
}

void UpdatesAtHandTest::usualTimesAreThoseOfTheProduct()
{
    const TestClock clock;
    SystemsTable table(clock);
    Facts facts = sampleRollout(clock.now());
    facts.endpoints[3].product = "SX20";
    facts.upgrades[3].installingSeconds = 390; // proved, of Lab 3
    facts.upgrades[8].installingSeconds = 100; // proved, of Cafeteria
    table.applyFacts(facts);
    const auto usual = [&](const QString &product) {
        return usualTimes(table, product).usual(product, UpgradeState::Installing).count();
    };
    QCOMPARE(usual("SX20"), 390);
    QVERIFY(usual("Room Kit") > 0); // of all
}

QTEST_GUILESS_MAIN(UpdatesAtHandTest)
#include "tst_updatesathand.moc"
