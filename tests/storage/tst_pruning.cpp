// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/database.h>
#include <storage/logpruner.h>
#include <support/stored.h>

#include <QTest>

using namespace Uplift;

/// Old log entries go by themselves, a few at a time.
class PruningTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;
    std::unique_ptr<Database> m_database;

    static constexpr int EntriesADay = 600;

    /// Entries from `first` on, evenly up to the present moment.
    void write(qint64 first, int count, qsizetype bytes = 0)
    {
        for (int i = 0; i < count; ++i) {
            LogEntry entry = sampleEntry(first + i, 1);
            entry.at = m_clock.time.addSecs(-86'400 / EntriesADay * (count - 1 - i));
            entry.raw = QByteArray(bytes, 'x');
            m_database->recordLogEntry(entry);
        }
        QVERIFY(m_database->flush());
    }

    void limit(int days, int megabytes)
    {
        Settings settings;
        settings.logDays = days;
        settings.logMegabytes = megabytes;
        m_database->recordSettings(settings);
        QVERIFY(m_database->flush());
    }

    qsizetype count() { return m_database->timeline(1, 1'000'000).value().size(); }
    qint64 oldest() { return m_database->timeline(1, 1'000'000).value().value(0).id; }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = {};
        m_database = std::move(Database::open(databaseIn(*m_folder), m_clock).value());
    }

    void cleanup() { m_database.reset(); }

    void dropsWhatIsTooOld()
    {
        write(1, 3 * EntriesADay);
        limit(2, 0);
        QTRY_COMPARE_WITH_TIMEOUT(oldest(), qint64(EntriesADay), 20'000);
        QCOMPARE(count(), qsizetype(2 * EntriesADay + 1));
        // A day later another day goes, but for the newest thousand.
        m_clock.time = m_clock.time.addDays(100);
        limit(2, 0);
        QTRY_COMPARE_WITH_TIMEOUT(count(), qsizetype(LogPruner::KeptRows), 20'000);
        QCOMPARE(storedIn(*m_database).value().lastLogId, qint64(3 * EntriesADay));
    }

    void aClockThatIsSetAheadDropsNothing()
    {
        write(1, 3 * EntriesADay);
        m_clock.setAhead(std::chrono::hours(24 * 365 * 12));
        limit(10, 0);
        QTest::qWait(300);
        QCOMPARE(count(), qsizetype(3 * EntriesADay));
    }

    void goesOnWithTheSettingsOnDisk()
    {
        write(1, 3 * EntriesADay);
        limit(2, 0);
        m_database.reset();
        m_database = std::move(Database::open(databaseIn(*m_folder), m_clock).value());
        QTRY_COMPARE_WITH_TIMEOUT(count(), qsizetype(2 * EntriesADay + 1), 20'000);
    }

    void dropsTheOldestWhenTooLarge()
    {
        write(1, 3000, 1000);
        limit(0, 2);
        QTRY_VERIFY_WITH_TIMEOUT(count() < 2000, 20'000);
        const qsizetype left = count();
        QVERIFY2(left >= LogPruner::KeptRows, qPrintable(QString::number(left)));
        QCOMPARE(oldest(), 3001 - left);
        // The room is used again: as much once more makes the file no larger.
        const qint64 size = QFileInfo(databaseIn(*m_folder)).size();
        write(3001, 500, 1000);
        limit(0, 2);
        QTRY_VERIFY_WITH_TIMEOUT(count() <= left + LogPruner::SliceRows, 20'000);
        QVERIFY(QFileInfo(databaseIn(*m_folder)).size() <= size + 256 * 1024);
    }

    void keepsEverythingWithoutLimits()
    {
        write(1, 1500);
        m_clock.time = m_clock.time.addYears(30);
        limit(0, 0);
        QTest::qWait(100);
        QCOMPARE(count(), qsizetype(1500));
    }

    void aSliceIsSmall()
    {
        write(1, 4 * EntriesADay);
        limit(0, 0); // its own pruner has nothing to do
        const auto connection =
            Connection::open(databaseIn(*m_folder), Connection::Access::ReadWrite);
        LogPruner pruner((*connection)->database());
        Settings settings;
        settings.logDays = 2;
        pruner.noteWritten(0, m_clock.now());
        pruner.setLimits(settings);
        const qsizetype before = count();
        QVERIFY(pruner.dropSlice().value());
        QCOMPARE(before - count(), qsizetype(LogPruner::SliceRows));
    }

    void othersHaveTheirTurnBetweenTheSlices()
    {
        write(1, 20 * EntriesADay);
        limit(2, 0);
        bool answered = false;
        m_database->recordLogEntry(sampleEntry(100'000, 2));
        m_database->whenDurable([&](bool durable) { answered = durable; });
        while (!answered)
            QCoreApplication::processEvents();
        QVERIFY(count() > 2 * EntriesADay + 1); // not done yet, and nobody waited for it
    }
};

QTEST_GUILESS_MAIN(PruningTest)
#include "tst_pruning.moc"
