// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"
#include "support/stored.h"

#include <storage/database.h>

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Uplift;

/// A damaged database is set aside, and one with all that can be read of it takes its place; what
/// was kept and what was lost adds up to what there was.
class MendingTest : public QObject
{
    Q_OBJECT
private:
    static constexpr int Systems = 600;
    static constexpr int Entries = 900;
    static constexpr int Keys = 40;
    static constexpr int Page = 4096;

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArrayLiteral("absent");
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QStringList asideFiles() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("uplift.db.damaged-*")}, QDir::Files, QDir::Name);
    }

    /// Name of a table to rows kept, rows lost as it is told.
    static QMap<QString, std::pair<int, QString>> told(const Error &mended)
    {
        QMap<QString, std::pair<int, QString>> tables;
        for (qsizetype i = 1; i + 2 < mended.arguments.size(); i += 3)
            tables.insert(mended.argument(i),
                          {mended.argument(i + 1).toInt(), mended.argument(i + 2)});
        return tables;
    }

    void checkSystems(const Stored &state)
    {
        for (const Endpoint &endpoint : state.endpoints)
            QCOMPARE(endpoint, sampleEndpoint(endpoint.id));
        for (const Upgrade &upgrade : state.upgrades)
            QCOMPARE(upgrade, m_upgrades.value(upgrade.sessionId));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_whole;
    QByteArray m_content; ///< of the file when it was whole
    QHash<QUuid, Upgrade> m_upgrades;
    StandingClock m_clock;

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = databaseIn(m_whole);
        {
            const auto database = std::move(Database::open(path, m_clock).value());
            for (int id = 1; id <= Systems; ++id) {
                database->recordEndpoint(sampleEndpoint(id));
                const Upgrade upgrade = sampleUpgrade(id, UpgradeState::Queued, Outcome::None);
                m_upgrades.insert(upgrade.sessionId, upgrade);
                database->recordUpgrade(upgrade);
            }
            for (int id = 1; id <= Entries; ++id)
                database->recordLogEntry(sampleEntry(id, id % Systems + 1));
            for (int i = 1; i <= Keys; ++i)
                database->recordReleaseKey(
                    {QStringLiteral("FTT%1").arg(i), QStringLiteral("1TC007-1-%1ABCDEF").arg(i)});
            Settings settings;
            settings.pathSecret = QStringLiteral("open-sesame");
            database->recordSettings(settings);
        }
        m_content = bytes(path);
        QVERIFY(m_content.size() > 100 * Page);
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aWholeOneIsNotTouched()
    {
        write(databaseIn(*m_folder), m_content);
        const auto opened = Database::open(databaseIn(*m_folder), m_clock);
        QVERIFY(opened.has_value());
        QVERIFY(!(*opened)->mended());
        QCOMPARE(asideFiles(), QStringList());
    }

    void whatIsKeptAndLostAddsUp_data()
    {
        QTest::addColumn<int>("page");
        const int pages = int(m_content.size() / Page);
        for (int page = 1; page < pages; page += 1 + pages / 40)
            QTest::addRow("page %d", page + 1) << page;
    }

    /// A page of anything, wherever it is: what is read is as it was, and what is not is counted.
    void whatIsKeptAndLostAddsUp()
    {
        QFETCH(int, page);
        QByteArray content = m_content;
        content.replace(qsizetype(page) * Page, Page, QByteArray(Page, '\xa5'));
        write(databaseIn(*m_folder), content);
        const auto opened = Database::open(databaseIn(*m_folder), m_clock);
        QVERIFY(opened.has_value());
        const auto &mended = (*opened)->mended();
        QVERIFY(mended.has_value());
        QCOMPARE(mended->code, ErrorCode::DatabaseMended);
        QCOMPARE(asideFiles().size(), 1);
        QCOMPARE(mended->argument(0), m_folder->filePath(asideFiles().constFirst()));
        QCOMPARE(bytes(mended->argument(0)), content);

        const Stored state = storedIn(**opened).value();
        checkSystems(state);
        const auto tables = told(*mended);
        QCOMPARE(tables.value(QStringLiteral("endpoint")).first, int(state.endpoints.size()));
        const QMap<QString, int> there{{QStringLiteral("endpoint"), Systems},
                                       {QStringLiteral("log_entry"), Entries},
                                       {QStringLiteral("release_key"), Keys}};
        for (const auto &[table, rows] : there.asKeyValueRange()) {
            const auto [kept, lost] = tables.value(table);
            const QByteArray said = mended->arguments.join(u' ').toUtf8();
            if (lost.endsWith(u'+'))
                QVERIFY2(kept + lost.chopped(1).toInt() <= rows, said.constData());
            else
                QVERIFY2(kept + lost.toInt() == rows, said.constData());
            QVERIFY2(kept > rows / 2 || lost.endsWith(u'+') || rows == Keys, said.constData());
        }
    }

    void goesOnWithTheMendedOne()
    {
        QByteArray content = m_content;
        content.replace(50 * Page, Page, QByteArray(Page, '\xa5'));
        write(databaseIn(*m_folder), content);
        {
            const auto opened = Database::open(databaseIn(*m_folder), m_clock);
            QVERIFY(opened.has_value() && (*opened)->mended());
            (*opened)->recordEndpoint(sampleEndpoint(Systems + 1));
            QVERIFY((*opened)->flush());
        }
        const auto again = Database::open(databaseIn(*m_folder), m_clock);
        QVERIFY(again.has_value());
        QVERIFY(!(*again)->mended());
        QCOMPARE(storedIn(**again)->endpoints.last(), sampleEndpoint(Systems + 1));
        QCOMPARE(asideFiles().size(), 1);
#ifdef Q_OS_UNIX
        QVERIFY(
            !(QFile::permissions(databaseIn(*m_folder)) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
    }

    void oneThatIsCutShort()
    {
        write(databaseIn(*m_folder), m_content.first(m_content.size() / (2 * Page) * Page));
        const auto opened = Database::open(databaseIn(*m_folder), m_clock);
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->mended());
        const Stored state = storedIn(**opened).value();
        checkSystems(state);
        QVERIFY2(state.endpoints.size() > 50,
                 qPrintable((*opened)->mended()->arguments.join(u' ')));
    }

    void oneWhoseHeaderIsGone()
    {
        QByteArray content = m_content;
        content.replace(0, 100, QByteArray(100, '\0'));
        write(databaseIn(*m_folder), content);
        const auto opened = Database::open(databaseIn(*m_folder), m_clock);
        QVERIFY(opened.has_value());
        QVERIFY((*opened)->mended());
        const Stored state = storedIn(**opened).value();
        checkSystems(state);
        QCOMPARE(state.endpoints.size(), Systems);
        QCOMPARE(state.upgrades.size(), Systems);
        QCOMPARE(state.releaseKeys.size(), Keys);
        QCOMPARE(state.settings.pathSecret, QStringLiteral("open-sesame"));
        QCOMPARE(state.lastLogId, Entries);
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.headed*")}), QStringList());
    }

    void theLogOfADamagedDatabaseIsReadAndKept()
    {
        const QString path = m_folder->filePath(QStringLiteral("first.db"));
        const QString elsewhere = databaseIn(*m_folder);
        write(path, m_content);
        {
            const auto database = Database::open(path, m_clock); // as if killed while open
            (*database)->recordEndpoint(sampleEndpoint(Systems + 1));
            QVERIFY((*database)->flush());
            QVERIFY(QFile::copy(path, elsewhere));
            QVERIFY(QFile::copy(path + QStringLiteral("-wal"), elsewhere + QStringLiteral("-wal")));
        }
        QByteArray content = bytes(elsewhere);
        content.replace(50 * Page, Page, QByteArray(Page, '\xa5'));
        write(elsewhere, content);
        const QByteArray log = bytes(elsewhere + QStringLiteral("-wal"));
        QVERIFY(log.size() > Page);

        const auto opened = Database::open(elsewhere, m_clock);
        QVERIFY(opened.has_value() && (*opened)->mended());
        QCOMPARE(storedIn(**opened)->endpoints.last(), sampleEndpoint(Systems + 1));
        const QString aside = (*opened)->mended()->argument(0);
        QCOMPARE(bytes(aside), content);
        QCOMPARE(bytes(aside + QStringLiteral("-wal")), log);
    }

    /// The sound one is ready and the damaged one has gone aside: the next start puts it in place.
    void aStartAfterAPowerCutInBetween()
    {
        const QString path = databaseIn(*m_folder);
        write(path + QStringLiteral(".saved"), m_content);
        write(path + QStringLiteral(".damaged-20260101T000000Z"), QByteArrayLiteral("x"));
        const auto opened = Database::open(path, m_clock);
        QVERIFY(opened.has_value());
        QCOMPARE(storedIn(**opened)->endpoints.size(), Systems);
    }
};

QTEST_GUILESS_MAIN(MendingTest)
#include "tst_mending.moc"
