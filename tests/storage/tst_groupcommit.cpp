// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/connection.h>
#include <storage/database.h>
#include <support/stored.h>

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QTest>

using namespace Uplift;

/// All that happens in one turn of the event loop is one transaction.
class GroupCommitTest : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
    std::unique_ptr<Database> m_database;
    qint64 m_lastEntry = 0;

    void recordOne()
    {
        m_database->recordEndpoint(sampleEndpoint(1 + m_lastEntry % 100));
        m_database->recordLogEntry(sampleEntry(++m_lastEntry, 1));
    }

    /// The entry of that number, with the session that it was given by chance.
    static LogEntry sampleAt(const QList<LogEntry> &entries, qint64 id)
    {
        LogEntry expected = sampleEntry(id, 1);
        for (const LogEntry &entry : entries) {
            if (entry.id == id)
                expected.session = entry.session;
        }
        return expected;
    }

private Q_SLOTS:
    void init()
    {
        if (!m_database)
            m_database = std::move(Database::open(databaseIn(m_folder), m_clock).value());
        m_database->flush();
    }

    void cleanupTestCase() { m_database.reset(); }

    void aThousandRecordsOfOneTurnAreOneCommit()
    {
        const qint64 before = m_database->commitCount();
        int answered = 0;
        for (int i = 0; i < 1000; ++i) {
            recordOne();
            m_database->whenDurable([&](bool durable) { answered += durable; });
        }
        QCOMPARE(answered, 0); // nobody before the commit
        QCOMPARE(m_database->commitCount(), before);
        QTRY_COMPARE(answered, 1000);
        QCOMPARE(m_database->commitCount(), before + 1);
        QCOMPARE(m_database->timeline(1, 10'000).value().size(), 1000);
    }

    void otherEventsOfTheTurnComeBeforeTheCommit()
    {
        const qint64 before = m_database->commitCount();
        int answered = 0;
        const auto message = [&] {
            recordOne();
            m_database->whenDurable([&](bool) { ++answered; });
        };
        for (int i = 0; i < 8; ++i)
            QMetaObject::invokeMethod(m_database.get(), message, Qt::QueuedConnection);
        QTRY_COMPARE(answered, 8);
        QCOMPARE(m_database->commitCount(), before + 1);
    }

    /// As if the disk were slow: another program holds the file.
    void aSlowDiskHoldsNobodyUp()
    {
        const auto other = Connection::open(databaseIn(m_folder), Connection::Access::ReadWrite);
        QSqlQuery lock((*other)->database());
        QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE")));
        const qint64 before = m_database->commitCount();
        QStringList answered;
        const auto note = [&](const char *who) {
            m_database->whenDurable([&answered, who](bool durable) {
                answered += QLatin1String(who) + QLatin1Char(durable ? '+' : '-');
            });
        };
        recordOne();
        note("first");
        QElapsedTimer timer;
        timer.start();
        QTest::qWait(20);
        note("with the first"); // nothing of its own is noted
        recordOne();
        note("second");
        recordOne();
        note("third");
        QTest::qWait(20);
        QVERIFY2(timer.elapsed() < 500, "events go on while the commit waits");
        QVERIFY(answered.isEmpty());
        QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
        QTRY_COMPARE(answered, QStringList({"first+", "with the first+", "second+", "third+"}));
        QCOMPARE(m_database->commitCount(), before + 2);
    }

    /// What is on its way to a slow disk, and what waits for that, is read all the same.
    void readingWaitsForNoDisk()
    {
        Upgrade stored = sampleUpgrade(1, UpgradeState::Ended, Outcome::Proved);
        m_database->recordEndpoint(sampleEndpoint(1));
        m_database->recordUpgrade(stored);
        m_database->recordLogEntry(sampleEntry(++m_lastEntry, 1));
        QVERIFY(m_database->flush());
        const auto other = Connection::open(databaseIn(m_folder), Connection::Access::ReadWrite);
        QSqlQuery lock((*other)->database());
        QVERIFY(lock.exec(QStringLiteral("BEGIN IMMEDIATE")));

        Upgrade flying = sampleUpgrade(1, UpgradeState::Queued, Outcome::None);
        m_database->recordUpgrade(flying);
        m_database->recordLogEntry(sampleEntry(++m_lastEntry, 1));
        QTest::qWait(20);
        const Upgrade waiting = sampleUpgrade(2, UpgradeState::Queued, Outcome::None);
        m_database->recordEndpoint(sampleEndpoint(2));
        m_database->recordUpgrade(waiting);
        stored.message = QStringLiteral("newer");
        m_database->recordUpgrade(stored);
        m_database->recordLogEntry(sampleEntry(++m_lastEntry, 1));
        m_database->recordLogEntry(sampleEntry(++m_lastEntry, 0));

        QElapsedTimer timer;
        timer.start();
        const QList<LogEntry> entries = m_database->timeline(1, 3).value();
        const QList<LogEntry> before = m_database->timeline(1, 1, m_lastEntry - 1).value();
        const QList<LogEntry> ofNobody = m_database->entriesWithoutEndpoint(1).value();
        QList<Upgrade> upgrades;
        while (true) { // page by page
            const EndpointId endpoint = upgrades.isEmpty() ? 0 : upgrades.last().endpoint;
            const QUuid session = upgrades.isEmpty() ? QUuid() : upgrades.last().sessionId;
            const QList<Upgrade> page = m_database->upgradesAfter(endpoint, session, 1).value();
            if (page.isEmpty())
                break;
            QCOMPARE(page.size(), 1);
            upgrades += page;
        }
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(entries, (QList<LogEntry>{sampleAt(entries, m_lastEntry - 3),
                                           sampleAt(entries, m_lastEntry - 2),
                                           sampleAt(entries, m_lastEntry - 1)}));
        QCOMPARE(before.size(), 1);
        QCOMPARE(before.first().id, m_lastEntry - 2);
        QCOMPARE(ofNobody.first().id, m_lastEntry);
        QCOMPARE(upgrades.size(), 3);
        QVERIFY(upgrades.contains(stored) && upgrades.contains(flying));
        QCOMPARE(upgrades.last(), waiting);

        QVERIFY(lock.exec(QStringLiteral("ROLLBACK")));
        QVERIFY(m_database->flush());
        QCOMPARE(m_database->timeline(1, 3).value(), entries);
        QCOMPARE(m_database->upgradesAfter(0, {}, 10).value(), upgrades);
    }

    void onlyTheNewestValueIsWritten()
    {
        Endpoint endpoint = sampleEndpoint(1);
        for (const char *event : {"Boot", "Beat", "Register"}) {
            endpoint.lastEvent = QString::fromLatin1(event);
            m_database->recordEndpoint(endpoint);
        }
        QVERIFY(m_database->flush());
        const Stored state = storedIn(*m_database).value();
        QCOMPARE(state.endpoints.first().lastEvent, QStringLiteral("Register"));
    }

    void answersAtOnceWhenNothingWaits()
    {
        const qint64 before = m_database->commitCount();
        bool answered = false;
        m_database->whenDurable([&](bool durable) { answered = durable; });
        QVERIFY(answered);
        QVERIFY(m_database->flush());
        QCOMPARE(m_database->commitCount(), before); // no empty transactions
    }

    void whoIsAnsweredMayRecordAgain()
    {
        QStringList steps;
        recordOne();
        m_database->whenDurable([&](bool) {
            recordOne();
            m_database->whenDurable([&](bool durable) {
                steps += durable ? QStringLiteral("second") : QStringLiteral("failed");
            });
            steps += QStringLiteral("first");
        });
        QTRY_COMPARE(steps, QStringList({QStringLiteral("first"), QStringLiteral("second")}));
    }

    void closingWritesWhatIsNoted()
    {
        bool answered = false;
        recordOne();
        m_database->whenDurable([&](bool durable) { answered = durable; });
        m_database.reset();
        QVERIFY(answered);
        m_database = std::move(Database::open(databaseIn(m_folder), m_clock).value());
        QCOMPARE(storedIn(*m_database).value().lastLogId, m_lastEntry);
    }

    void speed_data()
    {
        QTest::addColumn<int>("group");
        for (const int group : {1, 16, 64})
            QTest::addRow("%d check-ins a commit", group) << group;
    }

    /// Prints check-ins a second: an endpoint and a log entry with a message of 759 bytes each.
    void speed()
    {
        QFETCH(int, group);
        const QByteArray message(759, 'x');
        int checkIns = 0;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 200) {
            for (int i = 0; i < group; ++i, ++checkIns) {
                m_database->recordEndpoint(sampleEndpoint(1 + checkIns % 100));
                LogEntry entry = sampleEntry(++m_lastEntry, 1 + checkIns % 100);
                entry.raw = message;
                m_database->recordLogEntry(entry);
            }
            QVERIFY(m_database->flush());
        }
        const qint64 perSecond = checkIns * 1'000'000'000LL / timer.nsecsElapsed();
        qInfo("%lld check-ins a second", perSecond);
        QVERIFY(perSecond > 0);
    }
};

QTEST_GUILESS_MAIN(GroupCommitTest)
#include "tst_groupcommit.moc"
