// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/database.h>
#include <support/stored.h>

#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

/// What can't be written is kept, said once, and written when it can be.
class WriteFailureTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;
    std::unique_ptr<Database> m_database;

    void execute(const QString &statement)
    {
        const auto connection =
            Connection::open(databaseIn(*m_folder), Connection::Access::ReadWrite);
        QSqlQuery query((*connection)->database());
        QVERIFY(query.exec(statement));
    }

    /// As if the disk were full: each new log entry is refused.
    void fillTheDisk()
    {
        execute(QStringLiteral("CREATE TRIGGER full_disk BEFORE INSERT ON log_entry "
                               "BEGIN SELECT RAISE(ABORT, 'disk is full'); END"));
    }

    void clearTheDisk() { execute(QStringLiteral("DROP TRIGGER full_disk")); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(Database::open(databaseIn(*m_folder), m_clock).value());
    }

    void cleanup() { m_database.reset(); }

    void failsAsAWholeAndRecovers()
    {
        QSignalSpy failed(m_database.get(), &Database::writeFailed);
        QSignalSpy recovered(m_database.get(), &Database::writeRecovered);
        QStringList answers;
        const auto record = [&](qint64 id) {
            m_database->recordEndpoint(sampleEndpoint(id));
            m_database->recordLogEntry(sampleEntry(id, id));
            m_database->whenDurable([&answers, id](bool durable) {
                answers += QString::number(id) + (durable ? u'+' : u'-');
            });
        };
        fillTheDisk();
        record(1);
        QTRY_COMPARE(answers, QStringList({QStringLiteral("1-")}));
        QCOMPARE(failed.size(), 1);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, ErrorCode::DatabaseWriteFailed);
        QVERIFY2(error.detail().contains(QStringLiteral("disk is full")),
                 qPrintable(error.detail()));
        QVERIFY(storedIn(*m_database).value().endpoints.isEmpty()); // undone with the entry

        record(2); // tried again with the next change, and said no second time
        QTRY_COMPARE(answers, QStringList({QStringLiteral("1-"), QStringLiteral("2-")}));
        QCOMPARE(failed.size(), 1);
        QVERIFY(recovered.isEmpty());

        clearTheDisk();
        record(3);
        QTRY_COMPARE(answers.last(), QStringLiteral("3+"));
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(storedIn(*m_database).value().endpoints.size(), 3);
        QCOMPARE(storedIn(*m_database).value().lastLogId, 3);
        QCOMPARE(m_database->lostEntries(), 0);

        fillTheDisk();
        record(4); // a new spell is said anew
        QTRY_COMPARE(failed.size(), 2);
    }

    void triesAgainByItself()
    {
        QSignalSpy failed(m_database.get(), &Database::writeFailed);
        QSignalSpy recovered(m_database.get(), &Database::writeRecovered);
        fillTheDisk();
        m_database->recordLogEntry(sampleEntry(1, 0));
        QTRY_COMPARE(failed.size(), 1);
        clearTheDisk();
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(m_database->entriesWithoutEndpoint(10).value().size(), 1);
    }

    void whatIsLostOfTheLogIsTold()
    {
        QSignalSpy lost(m_database.get(), &Database::entriesLost);
        QSignalSpy failed(m_database.get(), &Database::writeFailed);
        fillTheDisk();
        for (qint64 id = 1; id <= PendingRows::MostEntries + 10; ++id)
            m_database->recordLogEntry(sampleEntry(id, 1));
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(lost.first().first().toLongLong(), m_database->lostEntries());
        QVERIFY(m_database->lostEntries() >= 10);
        clearTheDisk();
    }

    void aFullFileIsAFailure()
    {
        // A real SQLITE_FULL: the connection under test may not grow its file.
        const auto connection =
            Connection::open(databaseIn(*m_folder), Connection::Access::ReadWrite);
        QSqlQuery query((*connection)->database());
        QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count = 1")));
        query.finish();
        Stores stores((*connection)->database());
        PendingRows rows;
        rows.entries += sampleEntry(1, 0);
        rows.entries.first().raw = QByteArray(100'000, 'x');
        const auto refused = stores.write(rows);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DatabaseWriteFailed);
        QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
        query.finish();
        QVERIFY(stores.write(rows));
        QCOMPARE(m_database->entriesWithoutEndpoint(10).value(), rows.entries);
    }

    void anotherProgramHoldsTheFile()
    {
        {
            const auto other =
                Connection::open(databaseIn(*m_folder), Connection::Access::ReadWrite);
            QSqlQuery query((*other)->database());
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            m_database->recordLogEntry(sampleEntry(1, 0));
            QVERIFY(!m_database->flush());
            QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
        }
        QVERIFY(m_database->flush());
    }

    void whatFailedIsOlderThanWhatCame()
    {
        const QList<LogEntry> entries{sampleEntry(1, 1), sampleEntry(2, 2), sampleEntry(3, 1)};
        PendingRows failed;
        failed.endpoints.insert(1, sampleEndpoint(1));
        failed.endpoints.insert(2, sampleEndpoint(2));
        failed.entries = entries.first(2);
        failed.settings = Settings();
        PendingRows rows;
        Endpoint newer = sampleEndpoint(1);
        newer.lastEvent = QStringLiteral("newer");
        rows.endpoints.insert(1, newer);
        rows.entries = entries.last(1);
        rows.putBack(failed);
        QCOMPARE(rows.endpoints.size(), 2);
        QCOMPARE(rows.endpoints.value(1), newer);
        QCOMPARE(rows.entries, entries);
        QVERIFY(rows.settings.has_value());
    }

    void theLogThatPilesUpIsBounded()
    {
        PendingRows rows;
        for (qint64 id = 1; id <= PendingRows::MostEntries + 10; ++id)
            rows.entries += {id, {}, 0, {}, LogKind::CheckedIn, {}, {}};
        QCOMPARE(rows.dropOldestEntries(), 10);
        QCOMPARE(rows.entries.first().id, 11);
        QCOMPARE(rows.dropOldestEntries(), 0);

        const QByteArray big(PendingRows::MostEntryBytes / 4, 'x');
        for (int i = 0; i < 5; ++i)
            rows.entries += {100'000 + i, {}, 0, {}, LogKind::CheckedIn, {}, big};
        rows.dropOldestEntries();
        QCOMPARE(rows.entries.size(), 4);
        QCOMPARE(rows.entries.last().id, 100'004);
    }
};

QTEST_GUILESS_MAIN(WriteFailureTest)
#include "tst_writefailure.moc"
