// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A crash of the program itself leaves a report, and the next start says so, once.

#include "app/program.h"

#include <app/engine/foundcrash.h>
#include <app/version.h>
#include <system/crashtext.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <signal.h>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void timesAreRight_data();
    void timesAreRight();
    void aSignalLeavesAReport_data();
    void aSignalLeavesAReport();
    void theNextStartSaysSoOnce();
    void aUsualEndLeavesNone();
    void onlyTheNewestAreKept();

private:
    QString data() const { return m_folder->filePath(u"data"_s); }
    QStringList reports() const
    {
        return QDir(crashFolder(data())).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    }
    void crash(int signal);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCrash::timesAreRight_data()
{
    QTest::addColumn<QString>("time");
    for (const char *time : {"1970-01-01T00:00:00Z", "2000-02-29T23:59:59Z", "2026-11-30T08:43:16Z",
                             "2024-12-31T00:00:01Z", "2100-03-01T12:00:00Z"})
        QTest::newRow(time) << QString::fromLatin1(time);
}

void TestCrash::timesAreRight()
{
    QFETCH(QString, time);
    CrashText text;
    text.addTime(QDateTime::fromString(time, Qt::ISODate).toSecsSinceEpoch());
    QCOMPARE(QString::fromLatin1(text.text()), time);
}

/// The signal as it comes where the program is at fault.
void TestCrash::crash(int signal)
{
    if (HasSanitizer)
        QSKIP("sanitizers report themselves");
#ifdef Q_OS_UNIX
    Program program(data(), {u"--headless"_s, u"--json"_s});
    QVERIFY(!program.waitFor(u"listening"_s).isEmpty());
    QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit); // as if there were no report
    QCOMPARE(program.exitCode(), signal);
#else
    Q_UNUSED(signal)
    QSKIP("no signals here");
#endif
}

void TestCrash::aSignalLeavesAReport_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("SIGSEGV") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("SIGABRT") << SIGABRT << QByteArray("SIGABRT");
#ifdef Q_OS_UNIX
    QTest::newRow("SIGBUS") << SIGBUS << QByteArray("SIGBUS");
#endif
    QTest::newRow("SIGILL") << SIGILL << QByteArray("SIGILL");
    QTest::newRow("SIGFPE") << SIGFPE << QByteArray("SIGFPE");
}

void TestCrash::aSignalLeavesAReport()
{
    QFETCH(int, signal);
    QFETCH(QByteArray, name);
    crash(signal);
    if (QTest::currentTestFailed() || HasSanitizer)
        return;
    QCOMPARE(reports().size(), 1);
    QFile report(QDir(crashFolder(data())).filePath(reports().constFirst()));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY2(text.contains("version: " + programVersion().toUtf8()) && text.contains("ended: 20") &&
                 text.contains("(" + name),
             text.constData());
    const QByteArray calls = text.sliced(text.indexOf("calls, the last one first:"));
    QVERIFY2(calls.count('\n') > 5 && calls.contains("uplift"), text.constData());
#ifdef Q_OS_UNIX
    QVERIFY(!(report.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
#endif
}

void TestCrash::theNextStartSaysSoOnce()
{
    crash(SIGSEGV);
    if (QTest::currentTestFailed() || HasSanitizer)
        return;
    {
        Program next(data(), {u"--headless"_s, u"--json"_s});
        const QJsonObject problem = next.waitFor(u"problem"_s, u"code"_s, u"crash-found"_s);
        QVERIFY(!problem.isEmpty());
        QVERIFY(next.says(u"uplift: Uplift ended unexpectedly on "_s));
        const QString told = reports().constFirst();
        QVERIFY2(next.errors().contains(told) && told.endsWith(u".told.txt"_s),
                 qPrintable(next.errors()));
        next.terminate();
        QVERIFY(next.waitForFinished());
    }
    Program afterwards(data(), {u"--headless"_s, u"--json"_s});
    QVERIFY(!afterwards.waitFor(u"listening"_s).isEmpty());
    QVERIFY2(!afterwards.errors().contains(u"unexpectedly"_s), qPrintable(afterwards.errors()));
    QCOMPARE(reports().size(), 1);
}

void TestCrash::aUsualEndLeavesNone()
{
    Program program(data(), {u"--headless"_s, u"--json"_s});
    QVERIFY(!program.waitFor(u"listening"_s).isEmpty());
    program.terminate();
    QVERIFY(program.waitForFinished());
    QVERIFY(reports().isEmpty());
}

void TestCrash::onlyTheNewestAreKept()
{
    QVERIFY(QDir().mkpath(crashFolder(data())));
    for (int i = 10; i < 25; ++i) {
        QFile report(QDir(crashFolder(data())).filePath(u"crash-20260101T0000%1Z-1.txt"_s.arg(i)));
        QVERIFY(report.open(QIODevice::WriteOnly));
        report.write("Uplift ended unexpectedly.\nended: 2026-01-01T00:00:30Z\n");
    }
    const QList<Error> crashes = tellCrashes(data());
    QCOMPARE(crashes.size(), 10);
    QCOMPARE(crashes.last().argument(0), u"2026-01-01T00:00:30Z"_s);
    QVERIFY(crashes.last().argument(1).contains(u"000024Z"_s));
    QVERIFY(tellCrashes(data()).isEmpty());
    QCOMPARE(reports().size(), 10);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
