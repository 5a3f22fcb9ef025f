// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/database.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Uplift;

/// What keeps a database from being opened is said, and leaves the file as it was.
class OpeningTest : public QObject
{
    Q_OBJECT
private:
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

    /// A database with a few hundred rows, whole and closed.
    QString filledDatabase()
    {
        const QString path = databaseIn(*m_folder);
        auto database = Database::open(path, m_clock);
        for (int id = 1; id <= 300; ++id)
            (*database)->recordEndpoint(sampleEndpoint(id));
        return path;
    }

    Error refusal(const QString &path)
    {
        const auto opened = Database::open(path, m_clock);
        return opened ? Error{ErrorCode::FolderMissing, {QStringLiteral("was opened")}}
                      : opened.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void makesTheFolderAndAPrivateFile()
    {
        const QString path = m_folder->filePath(QStringLiteral("数据/new/uplift.db"));
        const auto opened = Database::open(path, m_clock);
        QVERIFY(opened.has_value());
#ifdef Q_OS_UNIX
        QVERIFY(!(QFile::permissions(path) &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
        QCOMPARE(QFile::permissions(path + QStringLiteral("-wal")), QFile::permissions(path));
#endif
    }

    void anEmptyFileIsANewDatabase()
    {
        write(databaseIn(*m_folder), {});
        QVERIFY(Database::open(databaseIn(*m_folder), m_clock).has_value());
    }

    void isDurableAndChecksReferences()
    {
        const QString path = filledDatabase();
        const auto connection = Connection::open(path, Connection::Access::ReadWrite);
        const QSqlDatabase &database = (*connection)->database();
        const auto pragma = [&](const char *name) {
            QSqlQuery query(database);
            query.exec(QStringLiteral("PRAGMA ") + QLatin1String(name));
            return query.next() ? query.value(0).toString() : QString();
        };
        QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
        QCOMPARE(pragma("synchronous"), QStringLiteral("2")); // FULL
        QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    }

    void aNewerDatabaseIsLeftAlone()
    {
        const QString path = filledDatabase();
        {
            const auto connection = Connection::open(path, Connection::Access::ReadWrite);
            QSqlQuery query((*connection)->database());
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version = 9999")));
        }
        const QByteArray before = bytes(path);
        QCOMPARE(refusal(path), (Error{ErrorCode::DatabaseTooNew, {path}}));
        QCOMPARE(bytes(path), before);
    }

    void whatIsNoDatabaseIsLeftAlone()
    {
        const QString path = databaseIn(*m_folder);
        const QByteArray content = QByteArray("Dear diary,\n").repeated(1000);
        write(path, content);
        const Error error = refusal(path);
        QCOMPARE(error.code, ErrorCode::DatabaseUnusable);
        QVERIFY2(error.detail().startsWith(path) &&
                     error.detail().contains(QStringLiteral("not a database")),
                 qPrintable(error.detail()));
        QCOMPARE(bytes(path), content);
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }

    void oneWhoseTableOfTablesIsGoneIsLeftAlone()
    {
        const QString path = filledDatabase();
        QByteArray content = bytes(path);
        content.replace(0, 4096, QByteArray(4096, '\xa5'));
        write(path, content);
        QCOMPARE(refusal(path).code, ErrorCode::DatabaseUnusable);
        QCOMPARE(bytes(path), content);
        QCOMPARE(QDir(m_folder->path())
                     .entryList({QStringLiteral("*.damaged-*"), QStringLiteral("*.part*"),
                                 QStringLiteral("*.headed*")}),
                 QStringList());
    }

    void onlyOneMayHaveIt()
    {
        const QString path = filledDatabase();
        const auto first = Database::open(path, m_clock);
        QVERIFY(first.has_value());
        const Error error = refusal(path);
        QCOMPARE(error.code, ErrorCode::DatabaseInUse);
        QVERIFY2(error.detail().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(error.detail()));
    }

    void isFreeAgainWhenClosed()
    {
        const QString path = filledDatabase();
        QVERIFY(Database::open(path, m_clock).has_value());
        QVERIFY(Database::open(path, m_clock).has_value());
    }

    void aFileWhereTheFolderShouldBe()
    {
        write(m_folder->filePath(QStringLiteral("file")), QByteArrayLiteral("x"));
        const Error error = refusal(m_folder->filePath(QStringLiteral("file/uplift.db")));
        QCOMPARE(error.code, ErrorCode::DatabaseUnusable);
        QVERIFY2(error.detail().contains(QStringLiteral("/file: ")), qPrintable(error.detail()));
    }

    void aFolderThatMayNotBeWritten()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
        QFile probe(m_folder->filePath(QStringLiteral("probe")));
        if (probe.open(QIODevice::WriteOnly))
            QSKIP("this account may write everywhere");
        const Error error = refusal(databaseIn(*m_folder));
        QCOMPARE(error.code, ErrorCode::DatabaseUnusable);
        QVERIFY2(error.detail().contains(m_folder->path()) &&
                     error.detail().contains(QStringLiteral("denied"), Qt::CaseInsensitive),
                 qPrintable(error.detail()));
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
};

QTEST_GUILESS_MAIN(OpeningTest)
#include "tst_opening.moc"
