// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/systemsfilter.h>
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

namespace
{

constexpr auto FailOnError = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// "head: child, child" for each group.
QStringList groups(const SystemsFilter &filter)
{
    QStringList groups;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QModelIndex head = filter.index(row, 0);
        QStringList children;
        for (int child = 0; child < filter.rowCount(head); ++child)
            children.append(filter.index(child, 0, head).data().toString());
        groups.append(head.data().toString() + ": " + children.join(", "));
    }
    return groups;
}

} // namespace

class SystemsGroupsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void groupsByEach_data();
    void groupsByEach();
    void factsMoveRowsBetweenGroups();
    void heldRowsStayAndCatchUp();
    void whatIsHeldStaysOnItsSystem();
    void severalTagsAreSeveralPlaces();
    void searchLooksIntoGroups();
    void draggedGroupIsItsSystems();
    void placesInTheQueueAreCounted();

private:
    TestClock m_clock;
    Facts m_facts;
    std::unique_ptr<SystemsTable> m_table;
    std::unique_ptr<SystemsFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void SystemsGroupsTest::init()
{
    m_facts = sampleRollout(m_clock.now());
    m_facts.endpoints[1].site = "New York";
    m_facts.endpoints[2].site = "Oslo";
    m_facts.endpoints[3].site = "oslo";
    m_facts.endpoints[2].tags = {"pilot"};
    m_facts.endpoints[3].tags = {"pilot", "third floor"};
    m_table = std::make_unique<SystemsTable>(m_clock);
    m_filter = std::make_unique<SystemsFilter>(*m_table);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(), FailOnError);
    m_table->applyFacts(m_facts);
    m_filter->sort(int(SystemsColumn::Name));
}

void SystemsGroupsTest::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_table.reset();
}

void SystemsGroupsTest::groupsByEach_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::addColumn<QStringList>("expected");
    const QString needy = "Needs you (1): Boardroom";
    QTest::newRow("site") << Grouping::Site
                          << QStringList{needy, "New York (1): NewYork", "oslo (2): Lab 3, Oslo",
                                         "Without a site (7): Cafeteria, Huddle 12, Library, "
                                         "Reception, Training East, Warehouse, 上海会议室"};
    QTest::newRow("tag") << Grouping::Tag
                         << QStringList{needy, "pilot (2): Lab 3, Oslo", "third floor (1): Lab 3",
                                        "Without a tag (8): Cafeteria, Huddle 12, Library, "
                                        "NewYork, Reception, Training East, Warehouse, 上海会议室"};
    QTest::newRow("version") << Grouping::Version
                             << QStringList{needy,
                                            "TC7.0.2 (7): Library, NewYork, Oslo, Reception, "
                                            "Training East, Warehouse, 上海会议室",
                                            "TC7.3.21 (2): Cafeteria, Lab 3",
                                            "CE9.14.3 (1): Huddle 12"};
    QTest::newRow("product") << Grouping::Product
                             << QStringList{needy,
                                            "Cisco Codec (9): Cafeteria, Lab 3, Library, NewYork, "
                                            "Oslo, Reception, Training East, Warehouse, 上海会议室",
                                            "Room Kit (1): Huddle 12"};
    QTest::newRow("state") << Grouping::State
                           << QStringList{needy,
                                          "Running (5): Library, NewYork, Oslo, Training East, "
                                          "上海会议室",
                                          "Waiting (2): Reception, Warehouse",
                                          "Proved (2): Cafeteria, Lab 3",
                                          "Nothing ordered (1): Huddle 12"};
}

void SystemsGroupsTest::groupsByEach()
{
    QFETCH(const Grouping, grouping);
    QFETCH(const QStringList, expected);
    m_filter->setGrouping(grouping);
    QCOMPARE(groups(*m_filter), expected);
    m_filter->setGrouping(Grouping::None);
    QCOMPARE(m_filter->rowCount(), 11);
    QCOMPARE(m_filter->index(0, 0).data().toString(), "Boardroom");
}

void SystemsGroupsTest::factsMoveRowsBetweenGroups()
{
    m_filter->setGrouping(Grouping::State);
    Upgrade failed = m_facts.upgrades.at(1);
    failed.state = UpgradeState::Ended;
    failed.outcome = Outcome::Failed;
    m_table->applyFacts({.upgrades = {failed}});
    QCOMPARE(groups(*m_filter).first(), "Needs you (2): Boardroom, NewYork");

    m_filter->setGrouping(Grouping::Site);
    Endpoint moved = m_facts.endpoints.at(2);
    moved.site = "Bergen";
    m_table->applyFacts({.endpoints = {moved}});
    QTRY_COMPARE(groups(*m_filter).at(1), "Bergen (1): Oslo");
}

void SystemsGroupsTest::heldRowsStayAndCatchUp()
{
    const auto names = [this] {
        QStringList shown;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            shown.append(m_filter->index(row, 0).data().toString());
        return shown;
    };
    const QStringList before = names();
    m_filter->hold(true);
    Upgrade failed = m_facts.upgrades.at(1);
    failed.state = UpgradeState::Ended;
    failed.outcome = Outcome::Failed;
    Endpoint renamed = m_facts.endpoints.at(8);
    renamed.identification.systemName = "Zoo";
    m_table->applyFacts(
        {.endpoints = {renamed, madeEndpoint(70, "Annex", "TC7.0.2", "s52010", m_clock.now())},
         .upgrades = {failed}});
    QTest::qWait(1100); // rows are put into order once a second
    QStringList same = before;
    same[before.indexOf("Cafeteria")] = "Zoo";
    QCOMPARE(names(), same);
    QVERIFY(m_filter->index(int(before.indexOf("NewYork")), 0).data(NeedsOperatorRole).toBool());

    // What is taken off the list goes at once, and with it all the rest finds its place.
    m_filter->hold(false);
    QCOMPARE(names().first(2), QStringList({"Boardroom", "NewYork"}));
    QCOMPARE(names().at(2), "Annex");
    QVERIFY(names().indexOf("Zoo") > names().indexOf("Warehouse"));
    m_filter->hold(true);
    Endpoint removed = m_facts.endpoints.at(2);
    removed.isRemoved = true;
    m_table->applyFacts({.endpoints = {removed}});
    QVERIFY(!names().contains("Oslo"));
    m_filter->setSearchText("annex");
    QCOMPARE(names(), QStringList{"Annex"});
}

void SystemsGroupsTest::whatIsHeldStaysOnItsSystem()
{
    const QPersistentModelIndex oslo = m_filter->mapFromSource(m_table->indexOf(3));
    QCOMPARE(oslo.data().toString(), "Oslo");
    m_filter->setGrouping(Grouping::Site);
    QCOMPARE(oslo.data().toString(), "Oslo");
    const QPersistentModelIndex head = oslo.parent();
    m_filter->sort(int(SystemsColumn::Name), Qt::DescendingOrder);
    QCOMPARE(oslo.data().toString(), "Oslo");
    QCOMPARE(head.data().toString(), "Oslo (2)");
    m_filter->setGrouping(Grouping::None);
    QCOMPARE(oslo.data().toString(), "Oslo");
    m_filter->setSearchText("york");
    QVERIFY2(!oslo.isValid(), "no longer shown");
}

void SystemsGroupsTest::severalTagsAreSeveralPlaces()
{
    m_filter->setGrouping(Grouping::Tag);
    const QModelIndex pilot = m_filter->index(1, 0);
    const QModelIndex third = m_filter->index(2, 0);
    const QPersistentModelIndex first = m_filter->index(0, 0, pilot);
    const QPersistentModelIndex second = m_filter->index(0, 0, third);
    QCOMPARE(first.data().toString(), "Lab 3");
    QCOMPARE(second.data().toString(), "Lab 3");
    QCOMPARE(m_filter->mapFromSource(m_table->indexOf(4)), QModelIndex(first));

    QSignalSpy changes(m_filter.get(), &QAbstractItemModel::dataChanged);
    Endpoint lab = m_facts.endpoints.at(3);
    lab.lastHeard = lab.lastHeard.addSecs(1);
    m_table->applyFacts({.endpoints = {lab}});
    QStringList told;
    for (const QList<QVariant> &change : changes)
        told.append(change.first().toModelIndex().parent().data().toString());
    QCOMPARE(told, QStringList({"pilot (2)", "third floor (1)"}));

    lab.tags = {"Pilot", "another", "pilot"};
    m_table->applyFacts({.endpoints = {lab}});
    QTRY_COMPARE(groups(*m_filter).mid(1, 2),
                 QStringList({"another (1): Lab 3", "Pilot (2): Lab 3, Oslo"}));
    QCOMPARE(first.data().toString(), "Lab 3");
    QCOMPARE(first.parent().data().toString(), "Pilot (2)");
    QCOMPARE(second.parent().data().toString(), "another (1)"); // the first of its groups
    m_filter->setGrouping(Grouping::None);
    QCOMPARE(first, second);
    QCOMPARE(m_filter->rowCount(), 11);
}

void SystemsGroupsTest::searchLooksIntoGroups()
{
    m_filter->setGrouping(Grouping::Site);
    m_filter->setSearchText("tag:pilot");
    QCOMPARE(groups(*m_filter), QStringList{"oslo (2): Lab 3, Oslo"});
    m_filter->setSearchText("site:york");
    QCOMPARE(groups(*m_filter), QStringList{"New York (1): NewYork"});
    m_filter->setSearchText("tag:floor");
    QCOMPARE(groups(*m_filter), QStringList{});
}

void SystemsGroupsTest::draggedGroupIsItsSystems()
{
    m_filter->setGrouping(Grouping::Site);
    const QModelIndex oslo = m_filter->index(2, 0);
    const QModelIndex child = m_filter->index(0, 0, oslo);
    const std::unique_ptr<QMimeData> data(m_filter->mimeData({oslo, child}));
    QCOMPARE(SystemsTable::systemsIn(data.get()), (QList<EndpointId>{4, 3}));
}

void SystemsGroupsTest::placesInTheQueueAreCounted()
{
    const auto place = [this](EndpointId id) { return m_table->find(id)->queuePlace; };
    Upgrade second = m_facts.upgrades.at(4);
    Upgrade first = m_facts.upgrades.at(9);
    second.place = 7;
    first.place = 3;
    m_table->applyFacts({.upgrades = {second, first}});
    QCOMPARE(m_table->queue(), (QList<QUuid>{first.sessionId, second.sessionId}));
    QCOMPARE(place(11), 1);
    QCOMPARE(place(5), 2);
    first.state = UpgradeState::Offered;
    m_table->applyFacts({.upgrades = {first}});
    QCOMPARE(place(11), 0);
    QCOMPARE(place(5), 1);
}

QTEST_GUILESS_MAIN(SystemsGroupsTest)
#include "tst_systemsgroups.moc"
