// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include "support/pseudotranslator.h"
#include "support/testclock.h"

#include <tables/changesheet.h>
#include <tables/columns.h>
#include <tables/historytable.h>
#include <tables/systemstable.h>
#include <tables/upgraderecord.h>
#include <tables/wording/wording.h>
#include <QLocale>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTimeZone>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestHistoryTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newsBeatWhatWasRead();
    void showsTheNameOfToday();
    void recordsAreTheSameInEveryLanguage_data();
    void recordsAreTheSameInEveryLanguage();
    void noNameIsAFormula();
    void clockSetBackGivesNoDuration();
    void copiedMomentsHaveTheirZone();
    void reasonsAreInTheTableAndOnTheSheet_data();
    void reasonsAreInTheTableAndOnTheSheet();
};

namespace
{

Upgrade ended()
{
    Upgrade upgrade{.sessionId = QUuid(u"{2b2a9c1e-7f59-4a52-9a0e-2a1d0c6b1f11}"_s),
                    .endpoint = 7,
                    .serialNumber = u"FTT1703007B"_s,
                    .fileName = u"s52010tc7_3_21.pkg"_s,
                    .targetVersion = u"TC7.3.21"_s,
                    .fromVersion = u"TC7.0.2.aecf2d9"_s,
                    .state = UpgradeState::Ended,
                    .outcome = Outcome::Unchanged,
                    .sent = 297'386'594,
                    .total = 297'386'594,
                    .message = u"Ingen \"ny\", versjon"_s};
    upgrade.createdAt = QDateTime({2014, 3, 10}, {12, 58, 21}, QTimeZone::utc()).toUTC();
    upgrade.endedAt = upgrade.createdAt.addSecs(754);
    upgrade.orderedBy = u"ola"_s;
    upgrade.reason = u"wrong label"_s;
    return upgrade;
}

} // namespace

void TestHistoryTable::newsBeatWhatWasRead()
{
    const TestClock clock;
    SystemsTable systems(clock);
    HistoryTable table(systems);
    const Upgrade read{.sessionId = QUuid::createUuid(), .state = UpgradeState::Installing};
    Upgrade proved = read;
    proved.state = UpgradeState::Ended;
    proved.outcome = Outcome::Proved;
    table.applyChanges({proved});
    QCOMPARE(table.rowCount(), 1);
    table.add({read, Upgrade{.sessionId = QUuid::createUuid()}});
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.upgradeAt(0).outcome, Outcome::Proved);

    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    proved.outcome = Outcome::Reverted;
    table.applyChanges({proved});
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.upgradeAt(0).outcome, Outcome::Reverted);
    QCOMPARE(changed.count(), 1);
}

void TestHistoryTable::showsTheNameOfToday()
{
    const TestClock clock;
    SystemsTable systems(clock);
    HistoryTable table(systems);
    table.add({Upgrade{.endpoint = 7, .serialNumber = u"FTT1703007B"_s}});
    const QModelIndex cell = table.index(0, int(HistoryColumn::System));
    QCOMPARE(cell.data().toString(), u"FTT1703007B"_s);
    Endpoint endpoint{.id = 7};
    endpoint.identification.systemName = u"Oslo"_s;
    systems.applyFacts({.endpoints = {endpoint}});
    QCOMPARE(cell.data().toString(), u"Oslo"_s);
}

void TestHistoryTable::recordsAreTheSameInEveryLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"en_US", "de_DE", "nb_NO", "zh_CN", "ar_EG"})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
}

void TestHistoryTable::recordsAreTheSameInEveryLanguage()
{
    QFETCH(const QLocale, locale);
    QLocale::setDefault(locale);
    Uplift::PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    const TestClock clock;
    SystemsTable systems(clock);
    HistoryTable table(systems);
    HistoryFilter filter(table);
    table.add({ended()});
    QVERIFY(filter.csv().startsWith("\xEF\xBB\xBF"));
    const QStringList lines = QString::fromUtf8(filter.csv()).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0),
             u"serial_number,system,package,version_before,version_wanted,state,outcome,"
             "ordered_at,ended_at,duration_seconds,sent_bytes,package_bytes,ordered_by,"
             "endpoint_message,package_sha256,session_id,reason,other_hardware_reason"_s);
    QCOMPARE(lines.at(1),
             u"FTT1703007B,,s52010tc7_3_21.pkg,TC7.0.2.aecf2d9,TC7.3.21,ended,unchanged,"
             "2014-03-10T12:58:21Z,2014-03-10T13:10:55Z,754,297386594,297386594,ola,"
             "\"Ingen \"\"ny\"\", versjon\",,2b2a9c1e-7f59-4a52-9a0e-2a1d0c6b1f11,"
             "\"Ingen \"\"ny\"\", versjon\",wrong label"_s);
}

/// A system's name comes from whoever can send a check-in, and spreadsheets run what begins so.
void TestHistoryTable::noNameIsAFormula()
{
    Upgrade upgrade = ended();
    for (const QString &name : {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s}) {
        const QString csv = QString::fromUtf8(csvOf({{upgrade, name}}));
        QVERIFY2(csv.contains(u",'"_s + name + u','), qPrintable(csv));
    }
    QVERIFY(QString::fromUtf8(csvOf({{upgrade, u"Room-1"_s}})).contains(u",Room-1,"));
}

void TestHistoryTable::clockSetBackGivesNoDuration()
{
    Upgrade upgrade = ended();
    upgrade.endedAt = upgrade.createdAt.addSecs(-3600);
    const qsizetype field = recordTitles().indexOf(u"duration_seconds"_s);
    QCOMPARE(recordFields({upgrade, {}}).at(field), QString());
}

void TestHistoryTable::copiedMomentsHaveTheirZone()
{
    const TestClock clock;
    SystemsTable systems(clock);
    HistoryTable table(systems);
    table.add({ended()});
    const auto copied = [&](HistoryColumn column) {
        return table.index(0, int(column)).data(CopyTextRole).toString();
    };
    const QString started = copied(HistoryColumn::Started);
    QVERIFY2(QRegularExpression(u"^2014-03-1\\dT\\d\\d:\\d\\d:21(Z|[+-]\\d\\d:\\d\\d)$"_s)
                 .match(started)
                 .hasMatch(),
             qPrintable(started));
    QCOMPARE(QDateTime::fromString(started, Qt::ISODate).toUTC(), ended().createdAt);
    QCOMPARE(copied(HistoryColumn::Duration), u"0:12:34"_s);
    QCOMPARE(copied(HistoryColumn::Serial), u"FTT1703007B"_s);
}

void TestHistoryTable::reasonsAreInTheTableAndOnTheSheet_data()
{
    QTest::addColumn<Upgrade>("upgrade");
    QTest::addColumn<QString>("recorded");
    Upgrade upgrade = ended();
    upgrade.message.clear();
    QTest::newRow("unchanged") << upgrade << u"came-back-unchanged"_s;
    upgrade.outcome = Outcome::Silent;
    QTest::newRow("silent") << upgrade << u"never-came-back"_s;
    upgrade.outcome = Outcome::Reverted;
    QTest::newRow("reverted") << upgrade << u"went-back-later"_s;
    upgrade.outcome = Outcome::Failed;
    upgrade.phase = u"Installing"_s;
    QTest::newRow("failed in a phase") << upgrade << u"Installing"_s;
    upgrade.message = u"No space left"_s;
    QTest::newRow("failed") << upgrade << u"No space left"_s;
    upgrade.message.clear();
    upgrade.phase.clear();
    upgrade.endedIn = UpgradeState::Scheduled;
    QTest::newRow("step gone") << upgrade << u"package-missing"_s;
    upgrade.outcome = Outcome::Proved;
    QTest::newRow("proved") << upgrade << QString();
    upgrade.outcome = Outcome::Cancelled;
    QTest::newRow("cancelled") << upgrade << QString();
}

void TestHistoryTable::reasonsAreInTheTableAndOnTheSheet()
{
    QFETCH(const Upgrade, upgrade);
    QFETCH(const QString, recorded);
    const QStringList fields = recordFields({upgrade, {}});
    QCOMPARE(fields.at(recordTitles().indexOf(u"reason"_s)), recorded);
    QCOMPARE(fields.at(recordTitles().indexOf(u"other_hardware_reason"_s)), u"wrong label"_s);
    const QString reason = Wording::reason(upgrade);
    QCOMPARE(reason.isEmpty(), recorded.isEmpty());
    const QString sheet = ChangeSheetWording::html({.lines = {{upgrade, Endpoint{.id = 7}, {}}}});
    QVERIFY2(sheet.contains(reason.toHtmlEscaped()), qPrintable(reason));
    QVERIFY(sheet.contains(u"wrong label"));
}

QTEST_GUILESS_MAIN(TestHistoryTable)
#include "tst_historytable.moc"
