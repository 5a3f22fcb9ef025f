// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QElapsedTimer>
#include <QHash>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include <engine/domain.h>
#include <engine/historyreader.h>
#include <storage/connection.h>
#include <storage/database.h>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Count = 1100; // more than some turns take

/// What a reader told.
struct Told
{
    explicit Told(HistoryReader &reader)
    {
        QObject::connect(&reader, &HistoryReader::read, &reader,
                         [this](const QList<Upgrade> &read, bool isLast) {
                             ++parts;
                             ends += isLast;
                             for (const Upgrade &upgrade : read)
                                 upgrades.insert(upgrade.sessionId, upgrade);
                         });
    }

    int parts = 0;
    int ends = 0;
    QHash<QUuid, Upgrade> upgrades;
};

} // namespace

class TestHistoryReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readsAllInParts();
    void tellsWhatIsNewerThanTheDisk();
    void stopsAndStartsAnew();
    void waitsForNoDisk();
    void readsUnknownCallersNewestFirst();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<Domain> m_domain;
    std::unique_ptr<Database> m_database;
    Upgrade m_running;
};

void TestHistoryReader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_domain = std::make_unique<Domain>(m_clock);
    auto opened = Database::open(m_folder->filePath(u"uplift.db"_s), m_clock);
    QVERIFY(opened);
    m_database = std::move(*opened);
    for (EndpointId id : {1, 2, 3})
        m_database->recordEndpoint(Endpoint{.id = id});
    for (int i = 0; i < Count; ++i) {
        Upgrade upgrade{.sessionId = QUuid::createUuid(),
                        .endpoint = 1 + i % 3,
                        .state = UpgradeState::Ended,
                        .outcome = Outcome::Proved};
        upgrade.createdAt = m_clock.now().addSecs(i - Count);
        m_database->recordUpgrade(upgrade);
    }
    m_running = {.sessionId = QUuid::createUuid(), .endpoint = 2, .createdAt = m_clock.now()};
    m_database->recordUpgrade(m_running);
}

void TestHistoryReader::cleanup()
{
    m_database.reset();
    m_domain.reset();
    m_folder.reset();
}

void TestHistoryReader::readsAllInParts()
{
    HistoryReader reader(*m_database, m_domain->upgrades);
    Told told(reader);
    reader.start(); // without a flush of the test's own
    QTRY_COMPARE(told.ends, 1);
    QCOMPARE(told.upgrades.size(), Count + 1);
    QVERIFY(told.parts > 3);
    QTest::qWait(20);
    QCOMPARE(told.ends, 1);
}

void TestHistoryReader::tellsWhatIsNewerThanTheDisk()
{
    Upgrade held = m_running;
    held.sent = 4711;
    held.bytesPerSecond = 12; // nowhere on disk
    m_domain->upgrades.restore({held});
    HistoryReader reader(*m_database, m_domain->upgrades);
    Told told(reader);
    reader.start();
    QTRY_COMPARE(told.ends, 1);
    QCOMPARE(told.upgrades.value(held.sessionId), held);
}

void TestHistoryReader::stopsAndStartsAnew()
{
    HistoryReader reader(*m_database, m_domain->upgrades);
    Told told(reader);
    reader.start();
    reader.stop();
    QTest::qWait(50);
    QCOMPARE(told.parts, 1);
    reader.start();
    reader.start(); // only one of them goes on
    QTRY_COMPARE(told.ends, 1);
    QTest::qWait(50);
    QCOMPARE(told.ends, 1);
    QCOMPARE(told.upgrades.size(), Count + 1);
}

/// As if the disk were slow: another program holds the file.
void TestHistoryReader::waitsForNoDisk()
{
    const auto other =
        Connection::open(m_folder->filePath(u"uplift.db"_s), Connection::Access::ReadWrite);
    QSqlQuery lock((*other)->database());
    QVERIFY(lock.exec(u"BEGIN IMMEDIATE"_s));
    QCoreApplication::processEvents(); // the first rows are on their way
    m_running.message = u"42 %"_s;
    m_database->recordUpgrade(m_running);
    HistoryReader reader(*m_database, m_domain->upgrades);
    Told told(reader);
    QElapsedTimer timer;
    timer.start();
    reader.start();
    QVERIFY2(timer.elapsed() < 300, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE(told.ends, 1);
    QCOMPARE(told.upgrades.size(), Count + 1);
    QCOMPARE(told.upgrades.value(m_running.sessionId), m_running);
    QVERIFY(lock.exec(u"ROLLBACK"_s));
}

void TestHistoryReader::readsUnknownCallersNewestFirst()
{
    constexpr qint64 Entries = 600; // more than some turns take
    for (qint64 id = 1; id <= Entries; ++id)
        m_database->recordLogEntry(
            {.id = id,
             .at = m_clock.now(),
             .endpoint = id % 3 == 0 ? 1 : 0,
             .kind = id % 100 == 1 ? LogKind::WasDeaf : LogKind::StrayDownload,
             .arguments = {u"10.0.0.1"_s, u"a.pkg"_s},
             .raw = "GET"});
    HistoryReader reader(*m_database, m_domain->upgrades);
    QList<qint64> read;
    int ends = 0;
    qint64 oldest = Entries + 1;
    connect(&reader, &HistoryReader::callersRead, this,
            [&](const QList<LogEntry> &entries, bool isLast) {
                ends += isLast;
                for (const LogEntry &entry : entries) {
                    QVERIFY(entry.endpoint == 0 && entry.raw.isEmpty());
                    QVERIFY(entry.kind != LogKind::WasDeaf);
                    QVERIFY(entry.id < oldest);
                    read.append(entry.id);
                }
                if (!entries.isEmpty())
                    oldest = entries.first().id;
            });
    reader.startCallers();
    QTRY_COMPARE(ends, 1);
    QCOMPARE(read.size(), 396); // two of three, but for the four that are no caller's
    oldest = Entries + 1;
    reader.startCallers();
    reader.stopCallers();
    QTest::qWait(20);
    QCOMPARE(ends, 1);
}

QTEST_GUILESS_MAIN(TestHistoryReader)
#include "tst_historyreader.moc"
