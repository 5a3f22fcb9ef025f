// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testclock.h"

#include <domain/messagefault.h>
#include <tables/callerstable.h>
#include <tables/wording/wording.h>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

class CallersTableTest : public QObject
{
    Q_OBJECT
private:
    LogEntry entry(LogKind kind, const QStringList &arguments, EndpointId endpoint = 0)
    {
        return {.id = ++m_lastId,
                .at = m_clock.now().addSecs(m_lastId),
                .endpoint = endpoint,
                .kind = kind,
                .arguments = arguments};
    }

    static QString cell(const QAbstractItemModel &model, int row, CallersColumn column)
    {
        return model.index(row, int(column)).data().toString();
    }

    TestClock m_clock;
    qint64 m_lastId = 0;

private Q_SLOTS:
    void whatSaysTheSameIsOneRow();
    void whatIsReadAndToldCountsOnce();
    void leavesOutWhatIsNoCaller();
    void everyKindSaysWhatToDo_data();
    void everyKindSaysWhatToDo();
    void searchesAndSorts();
};

void CallersTableTest::whatSaysTheSameIsOneRow()
{
    CallersTable table(m_clock);
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    const LogEntry first = entry(LogKind::CallerRefused, {u"10.1.1.1"_s, u"1"_s});
    table.add({first, entry(LogKind::CallerRefused, {u"10.1.1.2"_s, u"1"_s}),
               entry(LogKind::UnreadableMessage, {u"10.1.1.1"_s, u"no XML"_s})});
    QCOMPARE(table.rowCount(), 3);
    const LogEntry later = entry(LogKind::CallerRefused, {u"10.1.1.1"_s, u"12"_s});
    table.add({later});
    QCOMPARE(table.rowCount(), 3);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(table.callerAt(0).times, 13);
    QCOMPARE(table.callerAt(0).first, first.at);
    QCOMPARE(table.callerAt(0).last, later.at);
    QCOMPARE(cell(table, 0, CallersColumn::Times), u"13"_s);
    QCOMPARE(cell(table, 2, CallersColumn::Detail), u"no XML"_s);
}

/// The log is read from its end while news go on coming.
void CallersTableTest::whatIsReadAndToldCountsOnce()
{
    CallersTable table(m_clock);
    const LogEntry older = entry(LogKind::StrayDownload, {u"10.1.1.1"_s, u"a.pkg"_s});
    const LogEntry newer = entry(LogKind::StrayDownload, {u"10.1.1.1"_s, u"a.pkg"_s});
    table.add({newer});
    table.add({older, newer});
    table.add({newer});
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(table.callerAt(0).times, 2);
    QCOMPARE(table.callerAt(0).first, older.at);
    QCOMPARE(table.callerAt(0).last, newer.at);
}

void CallersTableTest::leavesOutWhatIsNoCaller()
{
    CallersTable table(m_clock);
    table.add({entry(LogKind::WasDeaf, {u"60"_s}), entry(LogKind::ClockWasSet, {u"60"_s}),
               entry(LogKind::CheckedIn, {u"Boot"_s}, 7),
               entry(LogKind::UnreadableMessage, {u"10.1.1.1"_s, u"no XML"_s}, 7)});
    QCOMPARE(table.rowCount(), 0);
}

void CallersTableTest::everyKindSaysWhatToDo_data()
{
    QTest::addColumn<LogKind>("kind");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("advice");
    const QString from = u"10.1.1.1"_s;
    QTest::newRow("refused") << LogKind::CallerRefused << QStringList{from, u"3"_s} << from
                             << QString() << u"allowed networks"_s;
    QTest::newRow("a burst") << LogKind::CallerRefused << QStringList{QString(), u"300"_s}
                             << u"several others"_s << QString() << u"allowed networks"_s;
    QTest::newRow("unreadable") << LogKind::UnreadableMessage << QStringList{from, u"no XML"_s}
                                << from << u"no XML"_s << u"Add systems"_s;
    const QStringList noXml{from, u"Extra content at end of document."_s,
                            word(MessageFault::NotXml), u"1"_s, u"7"_s};
    QTest::newRow("no XML") << LogKind::UnreadableMessage << noXml << from
                            << u"It is no XML (line 1, column 7)"_s << u"Add systems"_s;
    QTest::newRow("another message")
        << LogKind::UnreadableMessage
        << QStringList{from, u"The envelope has no body."_s, word(MessageFault::NotExpected)}
        << from << u"It is XML, but no message of an endpoint"_s << u"Add systems"_s;
    QTest::newRow("nobody") << LogKind::UnidentifiedCheckIn << QStringList{from} << from
                            << QString() << u"Add systems"_s;
    QTest::newRow("download") << LogKind::StrayDownload << QStringList{from, u"a.pkg"_s} << from
                              << u"a.pkg"_s << u"a setting that keeps packages"_s;
    QTest::newRow("path") << LogKind::StrayCheckIn << QStringList{from, u"/x"_s, u"tms/public"_s}
                          << from << u"/x"_s << u"ExternalManager Path: \"tms/public\""_s;
    QTest::newRow("by GET") << LogKind::CalledByGet << QStringList{from, u"/x"_s} << from << u"/x"_s
                            << u"HttpMethod: POST"_s;
    QTest::newRow("mended") << LogKind::MessageMended << QStringList{from, u"2"_s} << from
                            << u"2 left out"_s << u"Nothing"_s;
    QTest::newRow("feedback") << LogKind::FeedbackReceived
                              << QStringList{u"Failed"_s, QString(), u"no room"_s} << u"not known"_s
                              << u"Failed · no room"_s << u"restart it"_s;
    QTest::newRow("lost") << LogKind::EntriesLost << QStringList{u"1234"_s} << QString()
                          << QString() << u"Make room on the disk"_s;
}

void CallersTableTest::everyKindSaysWhatToDo()
{
    QFETCH(LogKind, kind);
    QFETCH(QStringList, arguments);
    QFETCH(QString, address);
    QFETCH(QString, detail);
    QFETCH(QString, advice);
    CallersTable table(m_clock);
    table.add({entry(kind, arguments)});
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(cell(table, 0, CallersColumn::Address), address);
    QCOMPARE(cell(table, 0, CallersColumn::What), Wording::logKind(kind));
    QVERIFY2(cell(table, 0, CallersColumn::Detail).contains(detail),
             qPrintable(cell(table, 0, CallersColumn::Detail)));
    QCOMPARE(cell(table, 0, CallersColumn::Detail).isEmpty(), detail.isEmpty());
    QVERIFY2(cell(table, 0, CallersColumn::Advice).contains(advice),
             qPrintable(cell(table, 0, CallersColumn::Advice)));
}

void CallersTableTest::searchesAndSorts()
{
    CallersTable table(m_clock);
    WordsFilter<CallersTable> filter(table);
    table.add({entry(LogKind::CallerRefused, {u"10.1.1.10"_s, u"2"_s}),
               entry(LogKind::CallerRefused, {u"10.1.1.9"_s, u"11"_s}),
               entry(LogKind::StrayDownload, {u"10.1.1.10"_s, u"a.pkg"_s})});
    filter.setSearchText(u"REFUSED 1.10"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearchText({});
    QCOMPARE(filter.rowCount(), 3);
    filter.sort(int(CallersColumn::Times), Qt::DescendingOrder);
    QCOMPARE(cell(filter, 0, CallersColumn::Times), u"11"_s);
    filter.sort(int(CallersColumn::Address), Qt::AscendingOrder);
    QCOMPARE(cell(filter, 0, CallersColumn::Address), u"10.1.1.9"_s);
    filter.sort(int(CallersColumn::Last), Qt::DescendingOrder);
    QCOMPARE(cell(filter, 0, CallersColumn::What), Wording::logKind(LogKind::StrayDownload));
}

QTEST_GUILESS_MAIN(CallersTableTest)
#include "tst_callerstable.moc"
