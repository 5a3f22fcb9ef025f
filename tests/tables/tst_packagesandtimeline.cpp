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
    void habitsAreOneRow();
    void timelineOfOneUpgrade();
    void statesHaveTheirTimes();
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
    QVERIFY(table.index(2).data(Qt::AccessibleTextRole).toString().contains("s52010, 297 MB"));
}

void PackagesAndTimelineTest::packagesChangeAndVanish()
{
    PackagesTable table;
    const QAbstractItemModelTester tester(&table, FailOnError);
    Package package = madePackage("s52010tc6_3_0.pkg", 100);
    package.condition = PackageCondition::Arriving;
    table.applyFacts({.packages = {package}});
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    const QString before = table.index(0).data(Qt::AccessibleTextRole).toString();

    package.condition = PackageCondition::Ready;
    table.applyFacts({.packages = {package}});
    QCOMPARE(changed.size(), 1);
    QVERIFY(table.index(0).data(Qt::AccessibleTextRole).toString() != before);
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
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.entryAt(row).id);
    QCOMPARE(ids, (QList<qint64>{7, 6, 4, 2, 1}));
    QVERIFY(model.index(0, 1).data().toString().endsWith("7"));

    model.setEndpoint(6);
    QCOMPARE(model.rowCount(), 0);
}

static LogEntry checkInOf(qint64 id, const QString &event, const QString &version)
{
    return {.id = id,
            .at = TestClock().now().addSecs(id * 45),
            .endpoint = 5,
            .kind = LogKind::CheckedIn,
            .arguments = {event, version, "10.0.0.1"}};
}

void PackagesAndTimelineTest::habitsAreOneRow()
{
    const TestClock clock;
    TimelineModel model(clock);
    const QAbstractItemModelTester tester(&model, FailOnError);
    model.setEndpoint(5);
    QList<LogEntry> entries;
    for (qint64 id = 1; id <= 30; ++id)
        entries.append(checkInOf(id, "Beat", "TC7.0.2"));
    model.setEntries(entries);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entryAt(0).id, 30);
    const auto text = [&model](int row) { return model.index(row, 1).data().toString(); };
    QVERIFY2(text(0).contains("(30 "), qPrintable(text(0)));
    // It goes on in the row, tells of news, and a start is always a line of its own.
    model.add({checkInOf(31, "Beat", "TC7.0.2")});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY2(text(0).contains("(31 "), qPrintable(text(0)));
    QCOMPARE(model.entryAt(0).id, 31);
    model.add({checkInOf(32, "Boot", "TC7.3.21"), checkInOf(33, "Boot", "TC7.3.21"),
               checkInOf(34, "Beat", "TC7.3.21"), checkInOf(35, "Beat", "TC7.3.21")});
    QCOMPARE(model.rowCount(), 4);
    QVERIFY2(text(0).contains("(2 "), qPrintable(text(0)));
    QVERIFY2(!text(1).contains("since"), qPrintable(text(1)));
    QVERIFY2(text(3).contains("(31 "), qPrintable(text(3)));
    // All at once or one by one, it is the same.
    QStringList before;
    for (int row = 0; row < 4; ++row)
        before.append(text(row));
    entries.append({checkInOf(31, "Beat", "TC7.0.2"), checkInOf(32, "Boot", "TC7.3.21"),
                    checkInOf(33, "Boot", "TC7.3.21"), checkInOf(34, "Beat", "TC7.3.21"),
                    checkInOf(35, "Beat", "TC7.3.21")});
    model.setEntries(entries);
    QStringList after;
    for (int row = 0; row < model.rowCount(); ++row)
        after.append(text(row));
    QCOMPARE(after, before);
}

void PackagesAndTimelineTest::timelineOfOneUpgrade()
{
    const TestClock clock;
    TimelineModel model(clock);
    const QAbstractItemModelTester tester(&model, FailOnError);
    const QUuid ours = QUuid::createUuid();
    LogEntry offer = entryOf(2, 5);
    offer.session = ours;
    LogEntry older = entryOf(1, 5);
    older.session = QUuid::createUuid();
    model.setEndpoint(5);
    model.setEntries({older, offer, checkInOf(3, "Beat", "TC7.0.2")});
    QCOMPARE(model.rowCount(), 3);
    model.showOnly(ours);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entryAt(0).id, 2);
    LogEntry more = entryOf(5, 5);
    more.session = ours;
    model.add({checkInOf(4, "Beat", "TC7.0.2"), more});
    QCOMPARE(model.rowCount(), 2);
    model.showOnly({});
    QCOMPARE(model.rowCount(), 4); // two check-ins in one row
    model.showOnly(ours);
    model.setEndpoint(6);
    QVERIFY2(model.shownSession().isNull(), "another system has another upgrade");
}

void PackagesAndTimelineTest::statesHaveTheirTimes()
{
    const TestClock clock;
    TimelineModel model(clock);
    model.setEndpoint(SampleDownloading);
    QList<LogEntry> entries = sampleTimeline(clock.now());
    const QUuid session = QUuid::createUuid();
    for (LogEntry &entry : entries)
        entry.session = session;
    // It broke and was resumed: what counts is when it began.
    entries.append({.id = 99,
                    .at = clock.now(),
                    .endpoint = SampleDownloading,
                    .session = session,
                    .kind = LogKind::DownloadStarted});
    model.setEntries(entries);
    const auto began = model.began(session);
    QCOMPARE(began.value(UpgradeState::Offered), clock.now().addSecs(-131));
    QCOMPARE(began.value(UpgradeState::Downloading), clock.now().addSecs(-129));
    QVERIFY(!began.contains(UpgradeState::Installing));
    QVERIFY(model.began(QUuid::createUuid()).isEmpty());
}

QTEST_GUILESS_MAIN(PackagesAndTimelineTest)
#include "tst_packagesandtimeline.moc"
