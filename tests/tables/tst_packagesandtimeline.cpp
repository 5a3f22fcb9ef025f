// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/packagestable.h>
#include <tables/timelinemodel.h>
#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

namespace
{

constexpr auto FailOnError = QAbstractItemModelTester::FailureReportingMode::QtTest;

LogEntry entryOf(qint64 id, EndpointId endpoint)
{
    return {.id = id,
            .at = TestClock().now(),
            .endpoint = endpoint,
            .kind = LogKind::EventReceived,
            .arguments = {QString::number(id)}};
}

} // namespace

class PackagesAndTimelineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void packagesStandByFamilyNewestFirst();
    void packagesChangeAndVanish();
    void packagesAreDragged();
    void timelineShowsOneEndpointNewestFirst();
};

void PackagesAndTimelineTest::packagesStandByFamilyNewestFirst()
{
    PackagesTable table;
    const QAbstractItemModelTester tester(&table, FailOnError);
    table.applyFacts(
        {.packages = {madePackage("s53200ce9.15.6-step-upgrade.pkg", 1),
                      madePackage("s52010tc6_3_0.pkg", 297'386'594),
                      madePackage("s52010tc7_3_21.pkg", 2), madePackage("s52010tc7_3_3.pkg", 3)}});
    QStringList titles;
    for (int row = 0; row < table.rowCount(); ++row)
        titles.append(table.index(row, 0).data().toString());
    const QStringList expected{"TC7.3.21", "TC7.3.3", "TC6.3.0", "CE9.15.6 step-upgrade"};
    QCOMPARE(titles, expected);
    QCOMPARE(table.index(2, int(PackagesColumn::Family)).data().toString(), "s52010");
    QCOMPARE(table.index(2, int(PackagesColumn::Size)).data().toString(), "297 MB");
    QCOMPARE(table.index(2, int(PackagesColumn::Size)).data(SortRole).toLongLong(), 297'386'594);
}

void PackagesAndTimelineTest::packagesChangeAndVanish()
{
    PackagesTable table;
    const QAbstractItemModelTester tester(&table, FailOnError);
    Package package = madePackage("s52010tc6_3_0.pkg", 100);
    package.condition = PackageCondition::Arriving;
    table.applyFacts({.packages = {package}});
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    const QString before = table.index(0, int(PackagesColumn::Condition)).data().toString();

    package.condition = PackageCondition::Ready;
    table.applyFacts({.packages = {package}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(table.index(0, int(PackagesColumn::Condition)).data().toString() != before);
    table.applyFacts({.packages = {package}});
    QCOMPARE(changed.size(), 1);

    table.applyFacts({.vanishedPackages = {"other.pkg", package.fileName}});
    QCOMPARE(table.rowCount(), 0);
    QVERIFY(!table.find(package.fileName));
}

void PackagesAndTimelineTest::packagesAreDragged()
{
    PackagesTable table;
    table.applyFacts(
        {.packages = {madePackage("s52010tc6_3_0.pkg", 1), madePackage("s52010tc7_3_21.pkg", 2)}});
    const std::unique_ptr<QMimeData> data(table.mimeData({table.index(0, 0), table.index(1, 0)}));
    QVERIFY(data->hasFormat("application/x-uplift-packages"));
    const QStringList expected{"s52010tc7_3_21.pkg", "s52010tc6_3_0.pkg"};
    QCOMPARE(PackagesTable::packagesIn(data.get()), expected);
    QVERIFY(PackagesTable::packagesIn(std::make_unique<QMimeData>().get()).isEmpty());
}

void PackagesAndTimelineTest::timelineShowsOneEndpointNewestFirst()
{
    const TestClock clock;
    TimelineModel model(clock);
    const QAbstractItemModelTester tester(&model, FailOnError);
    model.add({entryOf(1, 5)});
    QCOMPARE(model.rowCount(), 0);

    model.setEndpoint(5);
    model.setEntries({entryOf(2, 5), entryOf(4, 5), entryOf(1, 5)});
    model.add({entryOf(3, 5), entryOf(5, 6), entryOf(6, 5), entryOf(7, 5), entryOf(4, 5)});
    QList<qint64> ids;
    for (const LogEntry &entry : model.entries())
        ids.append(entry.id);
    QCOMPARE(ids, (QList<qint64>{7, 6, 4, 2, 1}));
    QVERIFY(model.index(0, 1).data().toString().endsWith("7"));

    model.setEndpoint(6);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(PackagesAndTimelineTest)
#include "tst_packagesandtimeline.moc"
