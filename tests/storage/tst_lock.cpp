// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/database.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTest>

using namespace Uplift;

/// "Another Uplift works with this data folder" is said when it is so, and only then.
class LockTest : public QObject
{
    Q_OBJECT
private:
    QString lockPath() const { return databaseIn(*m_folder) + QStringLiteral(".lock"); }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    Error refusal(const QString &path)
    {
        const auto opened = Database::open(path, m_clock);
        return opened ? Error{ErrorCode::FolderMissing, {QStringLiteral("was opened")}}
                      : opened.error();
    }

    /// Starts the recorder and waits until it has the database.
    void startRecorder(QProcess &recorder, const QString &path)
    {
        recorder.start(QStringLiteral(UPLIFT_RECORDER), {path});
        QVERIFY(recorder.waitForStarted());
        QVERIFY(recorder.waitForReadyRead(20'000));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StandingClock m_clock;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasLeftBehindLocksNothing_data()
    {
        const QByteArray own = QByteArray::number(QCoreApplication::applicationPid());
        const QByteArray host = QSysInfo::machineHostName().toUtf8();
        QTest::addColumn<QByteArray>("note");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another computer") << QByteArray("4711\nuplift\nold-container\n\n\n");
        QTest::newRow("recreated container, same number")
            << own + "\nuplift\n3f9a1c2b4d5e\n\n\n2026-01-01T00:00:00Z\n";
        QTest::newRow("number used again") << own + "\ntst_storage_lock\n" + host + "\n\n\n";
        QTest::newRow("process 1 of this computer") << "1\nuplift\n" + host + "\n\n\n";
        QTest::newRow("foreign") << QByteArray("\x00\xff\x89PNG not ours", 16);
    }

    void whatWasLeftBehindLocksNothing()
    {
        QFETCH(const QByteArray, note);
        write(lockPath(), note);
        const auto opened = Database::open(databaseIn(*m_folder), m_clock);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail()));
    }

#ifdef Q_OS_UNIX
    void aLinkIsNotWrittenThrough_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("to a file") << QStringLiteral("letters.txt");
        QTest::newRow("to nothing") << QStringLiteral("gone/letters.txt");
        QTest::newRow("to itself") << QStringLiteral("uplift.db.lock");
    }

    void aLinkIsNotWrittenThrough()
    {
        QFETCH(const QString, target);
        const QString letters = m_folder->filePath(QStringLiteral("letters.txt"));
        write(letters, "not ours");
        QVERIFY(QFile::link(m_folder->filePath(target), lockPath()));
        const auto opened = Database::open(databaseIn(*m_folder), m_clock);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail()));
        QCOMPARE(refusal(databaseIn(*m_folder)).code, ErrorCode::DatabaseInUse);
        QVERIFY(!QFileInfo(lockPath()).isSymLink());
        QFile file(letters);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("not ours"));
    }
#endif

    void aKilledProcessLocksNothing()
    {
        QProcess recorder;
        startRecorder(recorder, databaseIn(*m_folder));
        recorder.kill();
        QVERIFY(recorder.waitForFinished());
        QVERIFY(QFile(lockPath()).size() > 0); // its note is still there
        QVERIFY(Database::open(databaseIn(*m_folder), m_clock).has_value());
    }

    void tellsWhoHasIt()
    {
        QProcess recorder;
        startRecorder(recorder, databaseIn(*m_folder));
        const Error error = refusal(databaseIn(*m_folder));
        QCOMPARE(error.code, ErrorCode::DatabaseInUse);
        const QStringList lines = error.arguments;
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(0), databaseIn(*m_folder));
        QCOMPARE(lines.at(1), QStringLiteral("uplift-test-recorder"));
        QCOMPARE(lines.at(2), QString::number(recorder.processId()));
        QCOMPARE(lines.at(3), QSysInfo::machineHostName());
        const QDateTime since = QDateTime::fromString(lines.at(4), Qt::ISODate);
        QVERIFY(since.isValid() && std::abs(since.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        recorder.kill();
        QVERIFY(recorder.waitForFinished());
    }

    void aCopyOfTheFolderIsFree()
    {
        const auto first = Database::open(databaseIn(*m_folder), m_clock);
        QTemporaryDir other;
        QVERIFY(QFile::copy(lockPath(), databaseIn(other) + QStringLiteral(".lock")));
        QVERIFY(Database::open(databaseIn(other), m_clock).has_value());
    }

    void aMovedFolderIsNot()
    {
        const QString before = m_folder->filePath(QStringLiteral("before"));
        const QString after = m_folder->filePath(QStringLiteral("after"));
        const auto first =
            Database::open(QDir(before).filePath(QStringLiteral("uplift.db")), m_clock);
        QVERIFY(first.has_value());
        if (!QDir().rename(before, after))
            QSKIP("a folder in use can't be moved here");
        QCOMPARE(refusal(QDir(after).filePath(QStringLiteral("uplift.db"))).code,
                 ErrorCode::DatabaseInUse);
        // Nor the name it had, where a second one would begin an empty database.
        const Error error = refusal(QDir(before).filePath(QStringLiteral("uplift.db")));
        QCOMPARE(error.code, ErrorCode::DatabaseInUse);
        QVERIFY2(error.detail().contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(error.detail()));
        QVERIFY(!QFile::exists(QDir(before).filePath(QStringLiteral("uplift.db"))));
    }

    void aRemovedLockFileIsTakenAnew()
    {
        const auto first = Database::open(databaseIn(*m_folder), m_clock);
        if (!QFile::remove(lockPath()))
            QSKIP("a file in use can't be removed here");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(lockPath()), 5000);
        QCOMPARE(refusal(databaseIn(*m_folder)).code, ErrorCode::DatabaseInUse);
    }

    void whatIsNoFileIsSaidAsWhatItIs()
    {
        QVERIFY(QDir().mkdir(lockPath()));
        const Error error = refusal(databaseIn(*m_folder));
        QCOMPARE(error.code, ErrorCode::DatabaseUnusable);
        QVERIFY2(error.detail().startsWith(lockPath() + QStringLiteral(": ")),
                 qPrintable(error.detail()));
    }
};

QTEST_GUILESS_MAIN(LockTest)
#include "tst_lock.moc"
