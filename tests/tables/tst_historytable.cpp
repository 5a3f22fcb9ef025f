// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QSignalSpy>
#include <QTest>

#include <tables/historytable.h>
#include <tables/ledger.h>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestHistoryTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newsBeatWhatWasRead();
    void showsTheNameOfToday();
};

void TestHistoryTable::newsBeatWhatWasRead()
{
    Ledger ledger;
    HistoryTable table(ledger);
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
    Ledger ledger;
    HistoryTable table(ledger);
    table.add({Upgrade{.endpoint = 7, .serialNumber = u"FTT1703007B"_s}});
    const QModelIndex cell = table.index(0, int(HistoryColumn::System));
    QCOMPARE(cell.data().toString(), u"FTT1703007B"_s);
    Endpoint endpoint{.id = 7};
    endpoint.identification.systemName = u"Oslo"_s;
    ledger.applyFacts({.endpoints = {endpoint}});
    QCOMPARE(cell.data().toString(), u"Oslo"_s);
}

QTEST_GUILESS_MAIN(TestHistoryTable)
#include "tst_historytable.moc"
