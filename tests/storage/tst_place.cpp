// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/database.h>
#include <support/stored.h>

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;

/// The data folder is deleted, moved or replaced while the program runs.
class PlaceTest : public QObject
{
    Q_OBJECT
private:
    QString folder() const { return m_parent->filePath(QStringLiteral("data")); }
    QString path() const { return QDir(folder()).filePath(QStringLiteral("uplift.db")); }
    QString elsewhere() const { return m_parent->filePath(QStringLiteral("elsewhere")); }

    /// What the next start would find.
    static QList<LogEntry> entriesIn(const QString &filePath)
    {
        const auto connection = Connection::open(filePath, Connection::Access::ReadOnly);
        return connection ? LogStore((*connection)->database())
                                .entries(0, 100, std::numeric_limits<qint64>::max())
                                .value_or(QList<LogEntry>())
                          : QList<LogEntry>();
    }

    static QList<qint64> idsIn(const QString &filePath)
    {
        QList<qint64> ids;
        for (const LogEntry &entry : entriesIn(filePath))
            ids += entry.id;
        return ids;
    }

    /// Notes an entry, and whether it was durable.
    void record(qint64 id)
    {
        m_database->recordEndpoint(sampleEndpoint(id));
        m_database->recordLogEntry(sampleEntry(id, 0));
        m_database->whenDurable([this, id](bool durable) {
            m_answers += QString::number(id) + (durable ? u'+' : u'-');
        });
    }

    void recordDurably(qint64 id)
    {
        record(id);
        QTRY_VERIFY(m_answers.contains(QString::number(id) + u'+'));
    }

    void awaitFailure(ErrorCode code)
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_failed->isEmpty(), 5000);
        QCOMPARE(m_failed->last().first().value<Error>().code, code);
    }

    std::unique_ptr<QTemporaryDir> m_parent;
    StandingClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_recovered;
    QStringList m_answers;

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QTemporaryDir>();
        m_database = std::move(Database::open(path(), m_clock).value());
        m_failed = std::make_unique<QSignalSpy>(m_database.get(), &Database::writeFailed);
        m_recovered = std::make_unique<QSignalSpy>(m_database.get(), &Database::writeRecovered);
        m_answers.clear();
        recordDurably(1);
    }

    void cleanup() { m_database.reset(); }

    void noticesWhileIdle()
    {
        if (!QDir().rename(folder(), elsewhere()))
            QSKIP("a folder in use can't be moved here");
        awaitFailure(ErrorCode::DatabaseGone);
        QCOMPARE(m_failed->first().first().value<Error>().detail(), folder());
        bool isDurable = true; // who asks while nothing is noted is told too
        m_database->whenDurable([&](bool durable) { isDurable = durable; });
        QTRY_VERIFY(!isDurable);
    }

    void nothingCountsAsWrittenMeanwhile()
    {
        if (!QDir().rename(folder(), elsewhere()))
            QSKIP("a folder in use can't be moved here");
        record(2);
        QTRY_VERIFY(m_answers.contains(QStringLiteral("2-")));
        QCOMPARE(m_failed->size(), 1);
        QVERIFY(m_recovered->isEmpty());
    }

    void goesOnWhenItIsMovedBack()
    {
        if (!QDir().rename(folder(), elsewhere()))
            QSKIP("a folder in use can't be moved here");
        record(2);
        awaitFailure(ErrorCode::DatabaseGone);
        QVERIFY(QDir().rename(elsewhere(), folder()));
        QTRY_COMPARE_WITH_TIMEOUT(m_recovered->size(), 1, 5000);
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2}));
        recordDurably(3);
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2, 3}));
        QCOMPARE(storedIn(*m_database).value().endpoints.size(), 3);
    }

    void writesAllAnewIntoAnEmptyFolder()
    {
        if (!QDir(folder()).removeRecursively())
            QSKIP("a folder in use can't be deleted here");
        record(2);
        awaitFailure(ErrorCode::DatabaseGone);
        QVERIFY(QDir().mkpath(folder()));
        QTRY_COMPARE_WITH_TIMEOUT(m_recovered->size(), 1, 15'000);
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2})); // the one on the deleted disk too
        recordDurably(3);
        m_database.reset();
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2, 3}));
        QCOMPARE(storedIn(*Database::open(path(), m_clock).value()).value().endpoints.size(), 3);
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
#endif
    }

    void writesTheFileAnewWhereOnlyItWasDeleted()
    {
        if (!QFile::remove(path()))
            QSKIP("a file in use can't be deleted here");
        QTRY_COMPARE_WITH_TIMEOUT(m_recovered->size(), 1, 15'000);
        QCOMPARE(idsIn(path()), QList<qint64>({1}));
        recordDurably(2);
        m_database.reset();
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2}));
    }

    void theLogAloneIsDeleted()
    {
        if (!QFile::remove(path() + QStringLiteral("-wal")))
            QSKIP("a file in use can't be deleted here");
        QTRY_COMPARE_WITH_TIMEOUT(m_recovered->size(), 1, 15'000);
        recordDurably(2);
        m_database.reset();
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2}));
    }

    void anotherDatabaseIsLeftAlone()
    {
        if (!QDir().rename(folder(), elsewhere()))
            QSKIP("a folder in use can't be moved here");
        QVERIFY(QDir().mkpath(folder()));
        QTemporaryDir workshop;
        {
            const auto other = Database::open(databaseIn(workshop), m_clock).value();
            other->recordLogEntry(sampleEntry(77, 0));
        }
        QVERIFY(QFile::copy(databaseIn(workshop), path() + QStringLiteral(".arriving")));
        QVERIFY(QFile::rename(path() + QStringLiteral(".arriving"), path()));
        record(2);
        awaitFailure(ErrorCode::DatabaseReplaced);
        QVERIFY(m_recovered->isEmpty());
        QCOMPARE(idsIn(path()), QList<qint64>({77}));

        QVERIFY(QFile::rename(path(), workshop.filePath(QStringLiteral("moved.db"))));
        QTRY_VERIFY_WITH_TIMEOUT(!m_recovered->isEmpty() &&
                                     m_recovered->last().first().value<Error>().code !=
                                         ErrorCode::DatabaseReplaced,
                                 15'000);
        QTRY_COMPARE_WITH_TIMEOUT(idsIn(path()), QList<qint64>({1, 2}), 15'000);
        QCOMPARE(idsIn(workshop.filePath(QStringLiteral("moved.db"))), QList<qint64>({77}));
    }

    void aCopyOfItselfIsTaken()
    {
        // As moving the folder to another disk and back does.
        QVERIFY(m_database->flush());
        if (!QDir().rename(folder(), elsewhere()))
            QSKIP("a folder in use can't be moved here");
        record(2);
        awaitFailure(ErrorCode::DatabaseGone);
        QVERIFY(QDir().mkpath(m_parent->filePath(QStringLiteral("copy"))));
        for (const char *ending : {"", "-wal"}) {
            const QString name = QStringLiteral("uplift.db") + QLatin1String(ending);
            QVERIFY(QFile::copy(QDir(elsewhere()).filePath(name),
                                m_parent->filePath(QStringLiteral("copy/") + name)));
        }
        QVERIFY(QDir().rename(m_parent->filePath(QStringLiteral("copy")), folder()));
        QTRY_COMPARE_WITH_TIMEOUT(m_recovered->size(), 1, 15'000);
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2}));
    }

    void aFolderThatIsCopiedBackIsNotWrittenInto()
    {
        QVERIFY(m_database->flush());
        if (!QDir().rename(folder(), elsewhere()))
            QSKIP("a folder in use can't be moved here");
        awaitFailure(ErrorCode::DatabaseGone);
        QVERIFY(QDir().mkpath(folder())); // the folder first, and its files a while later
        QTest::qWait(1500);
        QVERIFY(QDir(folder()).isEmpty());
        for (const char *ending : {"-wal", ""}) {
            const QString name = QStringLiteral("uplift.db") + QLatin1String(ending);
            QVERIFY(QFile::copy(QDir(elsewhere()).filePath(name), QDir(folder()).filePath(name)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!m_recovered->isEmpty(), 15'000);
        recordDurably(2);
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2}));
    }

    void theLastWordsGoWithAMovedFolder()
    {
        if (!QDir().rename(folder(), elsewhere()))
            QSKIP("a folder in use can't be moved here");
        record(2);
        awaitFailure(ErrorCode::DatabaseGone);
        m_database.reset();
        QVERIFY(!QDir(folder()).exists());
        QCOMPARE(idsIn(QDir(elsewhere()).filePath(QStringLiteral("uplift.db"))),
                 QList<qint64>({1, 2}));
    }

    void theLastWordsMakeADeletedFolderAgain()
    {
        if (!QDir(folder()).removeRecursively())
            QSKIP("a folder in use can't be deleted here");
        record(2);
        awaitFailure(ErrorCode::DatabaseGone);
        m_database.reset();
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2}));
    }

    void aStartFindsWhatWasSavedWhenTheComputerWentOut()
    {
        m_database.reset();
        QVERIFY(QFile::rename(path(), path() + QStringLiteral(".saved")));
        m_database = std::move(Database::open(path(), m_clock).value());
        QCOMPARE(idsIn(path()), QList<qint64>({1}));
    }

    void readOnlyFilesAreStillWritten()
    {
        // The file is open: what is written is there for the next start, as was said.
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner));
        recordDurably(2);
        QCOMPARE(idsIn(path()), QList<qint64>({1, 2}));
        QVERIFY(m_failed->isEmpty());
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(PlaceTest)
#include "tst_place.moc"
