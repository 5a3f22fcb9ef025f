// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/connection.h>
#include <storage/database.h>
#include <storage/migrations.h>
#include <support/stored.h>

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <algorithm>

using namespace Uplift;

class MigrationsTest : public QObject
{
    Q_OBJECT
private:
    static std::unique_ptr<Connection> connectionTo(const QString &path)
    {
        return std::move(Connection::open(path, Connection::Access::ReadWrite).value());
    }

    static QStringList schema(const QString &path)
    {
        const auto connection = connectionTo(path);
        QSqlQuery query(connection->database());
        query.exec(QStringLiteral("SELECT type, name, sql FROM sqlite_master ORDER BY type, name"));
        QStringList rows;
        while (query.next())
            rows += query.value(0).toString() + u' ' + query.value(1).toString() + u' ' +
                    query.value(2).toString();
        return rows;
    }

private Q_SLOTS:
    void numbersHaveNoGap()
    {
        const QList<Migration> known = knownMigrations();
        QVERIFY(!known.isEmpty());
        for (int i = 0; i < known.size(); ++i) {
            QCOMPARE(known.at(i).number, i + 1);
            QVERIFY(!statementsOf(known.at(i).text).isEmpty());
        }
    }

    void everyNumberLeadsToTheSameTables()
    {
        const QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh.db"));
        const StandingClock clock;
        QVERIFY(Database::open(fresh, clock).has_value());
        const QStringList expected = schema(fresh);
        QVERIFY(expected.size() >= 8);

        const QList<Migration> known = knownMigrations();
        for (int start = 0; start <= known.size(); ++start) {
            const QString path = folder.filePath(QStringLiteral("from%1.db").arg(start));
            QVERIFY(migrate(connectionTo(path)->database(), known.mid(0, start)).has_value());
            QCOMPARE(appliedMigration(connectionTo(path)->database()).value(), start);
            QVERIFY(Database::open(path, clock).has_value());
            QCOMPARE(appliedMigration(connectionTo(path)->database()).value(), known.size());
            QCOMPARE(schema(path), expected);
        }
    }

    void whatABorrowedSystemNeverHadWasStoredAsEmpty()
    {
        const QTemporaryDir folder;
        const QString path = databaseIn(folder);
        QList<Migration> before = knownMigrations();
        const auto whole = std::ranges::find_if(before, [](const Migration &step) {
            return step.text.contains(QStringLiteral("former_manager_whole"));
        });
        before = before.first(whole - before.begin());
        {
            const auto connection = connectionTo(path);
            QVERIFY(migrate(connection->database(), before).has_value());
            QSqlQuery query(connection->database());
            for (const char *id : {"1", "2"})
                QVERIFY(query.exec(
                    QStringLiteral(
                        "INSERT INTO endpoint VALUES (%1, '', '', '', '', '', '', '', '', "
                        "'', '', '', '', '', '', NULL, NULL, 1, '', '[]')")
                        .arg(QLatin1String(id))));
            QVERIFY(query.exec(
                QStringLiteral("INSERT INTO former_manager VALUES "
                               "(1, 'Webex', '', '', '', '10.0.0.2', 1, 5000, NULL),"
                               "(2, 'TMS', '', '', 'HTTP', '10.0.0.2', 0, 5000, 6000)")));
        }
        const StandingClock clock;
        const auto database = Database::open(path, clock);
        QVERIFY(database.has_value());
        const QList<FormerManager> former = storedIn(**database)->formerManagers;
        QCOMPARE(former.size(), 2);
        QCOMPARE(former.at(0).mode, std::optional(QStringLiteral("Webex")));
        QCOMPARE(former.at(0).address, std::optional<QString>());
        QCOMPARE(former.at(0).protocol, std::optional<QString>());
        QVERIFY(former.at(0).isOwed() && former.at(0).backAfterUpgrade);
        QCOMPARE(former.at(1).address, std::optional(QString(QLatin1String(""))));
        QCOMPARE(former.at(1).protocol, std::optional(QStringLiteral("HTTP")));
        QCOMPARE(former.at(1).alternateAddress, std::optional<QString>());
        QVERIFY(!former.at(1).isOwed() && !former.at(1).backAfterUpgrade);
    }

    void reasonsComeOutOfTheLog()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.db"));
        const auto before = [](const Migration &step) {
            return step.text.contains(QStringLiteral("ADD COLUMN reason"));
        };
        const QList<Migration> known = knownMigrations();
        const auto step = std::ranges::find_if(known, before);
        QVERIFY(step != known.end());
        QVERIFY(migrate(connectionTo(path)->database(), known.mid(0, step - known.begin())));
        const QString columns = QStringLiteral(
            "INSERT INTO upgrade (session_id, endpoint_id, serial_number, file_name, "
            "target_version, from_version, state, outcome, sent, total, attempt, phase, message, "
            "place, created_at, state_since) VALUES ('%1', 1, 'A', 'x.pkg', 'TC7.3.21', '', '%2', "
            "'', 0, 0, 1, '', '', 1, 0, 0)");
        {
            const auto connection = connectionTo(path);
            QSqlQuery query(connection->database());
            QVERIFY(query.exec(QStringLiteral("PRAGMA foreign_keys = OFF")));
            for (const auto &[session, state] :
                 {std::pair("a", "queued"), std::pair("b", "queued"), std::pair("c", "ended")})
                QVERIFY2(query.exec(columns.arg(QLatin1String(session), QLatin1String(state))),
                         qPrintable(query.lastError().text()));
            for (const char *session : {"a", "c"})
                QVERIFY(query.exec(
                    QStringLiteral("INSERT INTO log_entry (at, endpoint_id, session_id, kind, "
                                   "arguments, raw) VALUES (0, 1, '%1', 61, "
                                   "'[\"x.pkg\",\"a spare board\"]', x'')")
                        .arg(QLatin1String(session))));
        }
        QVERIFY(migrate(connectionTo(path)->database(), known));
        const auto connection = connectionTo(path);
        QSqlQuery query(connection->database());
        query.exec(QStringLiteral("SELECT session_id, reason FROM upgrade ORDER BY session_id"));
        QStringList reasons;
        while (query.next())
            reasons += query.value(0).toString() + u'=' + query.value(1).toString();
        QCOMPARE(reasons, (QStringList{"a=a spare board", "b=", "c="}));
    }

    void releaseKeysOfOlderVersionsAreOneEach()
    {
        const QTemporaryDir folder;
        const QString path = databaseIn(folder);
        const QList<Migration> known = knownMigrations();
        {
            const auto connection = connectionTo(path);
            QVERIFY(migrate(connection->database(), known.first(11)).has_value());
            QSqlQuery query(connection->database());
            QVERIFY(query.exec(QStringLiteral(
                "INSERT INTO release_key (serial_number, key, set_at, cleared_at) VALUES "
                "('ftt1', '1111222233334444', 2, NULL), (' FTT1', '5555666677778888', 1, NULL),"
                "('Ftt1' || char(8203), '3333222233334444', 3, 4),"
                "('ftt2', '2222222233334444', 2, NULL), ('FTT2', '9999666677778888', 2, NULL),"
                "('FTT3', '7777222233334444', 5, NULL)")));
        }
        const StandingClock clock;
        auto database = Database::open(path, clock);
        QVERIFY(database.has_value());
        const QList<ReleaseKey> keys = storedIn(**database)->releaseKeys;
        QCOMPARE(keys,
                 (QList<ReleaseKey>{{QStringLiteral("FTT1"), QStringLiteral("1111222233334444")},
                                    {QStringLiteral("FTT2"), QStringLiteral("9999666677778888")},
                                    {QStringLiteral("FTT3"), QStringLiteral("7777222233334444")}}));
        for (const ReleaseKey &key : keys)
            QCOMPARE(key.serialNumber.text(), key.serialNumber.key());
        // One that is cleared doesn't leave an older one in force.
        (*database)->recordReleaseKey({QStringLiteral("ftt1"), {}});
        QVERIFY((*database)->flush());
        QCOMPARE(storedIn(**database)->releaseKeys.size(), 2);
        database->reset();
        const auto connection = connectionTo(path);
        QSqlQuery query(connection->database());
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM release_key")) && query.next());
        QCOMPARE(query.value(0).toInt(), 6); // a downgrade may need an old one
    }

    void statementsAreSplitAtEmptyLines()
    {
        const QString text =
            QStringLiteral("-- A comment;\n\nCREATE TABLE a (\n  -- of a column\n"
                           "  x INTEGER\n);\n  \n\n\nCREATE TRIGGER t AFTER "
                           "INSERT ON a BEGIN\n  DELETE FROM a;\nEND;\n\n-- End\n");
        QCOMPARE(statementsOf(text),
                 QStringList({QStringLiteral("CREATE TABLE a (\n  x INTEGER\n);\n"),
                              QStringLiteral("CREATE TRIGGER t AFTER INSERT ON a BEGIN\n"
                                             "  DELETE FROM a;\nEND;\n")}));
        QCOMPARE(statementsOf(QString()), QStringList());
        QCOMPARE(statementsOf(QStringLiteral("\r\nA;\r\n\r\nB;\r\n")).size(), 2);
    }

    void aFailingStepIsUndoneAsAWhole()
    {
        const QTemporaryDir folder;
        const auto connection = connectionTo(databaseIn(folder));
        QSqlDatabase &database = connection->database();
        const QList<Migration> steps{
            {1, QStringLiteral("CREATE TABLE a (x);")},
            {2, QStringLiteral("CREATE TABLE b (x);\n\nINSERT INTO missing VALUES (1);")}};
        const auto migrated = migrate(database, steps);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::DatabaseUnusable);
        QVERIFY2(migrated.error().detail().contains(QStringLiteral("no such table: missing")),
                 qPrintable(migrated.error().detail()));
        QVERIFY(migrated.error().detail().contains(QStringLiteral("migration 2")));
        QCOMPARE(appliedMigration(database).value(), 1);
        QCOMPARE(database.tables(), QStringList{QStringLiteral("a")});
    }

    void twoStatementsWithoutAnEmptyLineAreRefused()
    {
        const QTemporaryDir folder;
        const auto connection = connectionTo(databaseIn(folder));
        const QList<Migration> steps{
            {1, QStringLiteral("CREATE TABLE a (x);\nCREATE TABLE b (x);")}};
        QVERIFY(!migrate(connection->database(), steps));
        QCOMPARE(connection->database().tables(), QStringList());
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
