// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own log: what stands in it, how much of it there is, and what never gets there.

#include "app/program.h"

#include <app/logfile.h>
#include <app/version.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestLogFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void linesHaveTimeAndWeight();
    void keepsWhatWasSaidBeforeItWasOpened();
    void isBounded();
    void aLineIsALine();
    void hidesSecrets();
    void whatIsCriticalIsOnDiskAtOnce();
    void theProgramWritesItAndNoSecrets();
    void aSecondProgramDoesNotWriteIntoIt();

private:
    QString path(const QString &name = u"uplift.log"_s) const
    {
        return m_folder->filePath(u"logs/"_s + name);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogFile::linesHaveTimeAndWeight()
{
    LogFile log;
    log.open(m_folder->filePath(u"logs"_s));
    log.write(QtWarningMsg, u"Größe 数据"_s);
    log.finish();
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning Größe 数据\\n\\z"_s);
    const QString written = QString::fromUtf8(content(path()));
    QVERIFY2(form.match(written).hasMatch(), qPrintable(written));
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther)));
#endif
}

void TestLogFile::keepsWhatWasSaidBeforeItWasOpened()
{
    LogFile log;
    log.write(QtInfoMsg, u"early"_s);
    log.open(m_folder->filePath(u"logs"_s));
    log.finish();
    QVERIFY(content(path()).contains("early"));
}

void TestLogFile::isBounded()
{
    LogFile log({.bytes = 10'000, .files = 3});
    log.open(m_folder->filePath(u"logs"_s));
    for (int i = 0; i < 3000; ++i) {
        log.write(QtInfoMsg, u"line %1 of many"_s.arg(i));
        if (i % 500 == 0)
            QTest::qWait(20);
    }
    log.finish();
    const QDir folder(m_folder->filePath(u"logs"_s));
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name),
             (QStringList{u"uplift.1.log"_s, u"uplift.2.log"_s, u"uplift.log"_s}));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files))
        QVERIFY2(file.size() <= 10'000, qPrintable(file.fileName()));
    QVERIFY(content(path()).endsWith("line 2999 of many\n"));
    const QByteArray before = content(path(u"uplift.1.log"_s));
    const int lastBefore =
        before.sliced(before.lastIndexOf("line ") + 5).split(' ').first().toInt();
    QVERIFY(content(path()).contains("line " + QByteArray::number(lastBefore + 1) + " of"));
}

void TestLogFile::aLineIsALine()
{
    LogFile log;
    log.open(m_folder->filePath(u"logs"_s));
    log.write(QtInfoMsg, u"GET /\n2026-01-01T00:00:00.000Z info forged\r\x1b[2J"_s);
    log.finish();
    QCOMPARE(content(path()).count('\n'), 1);
    QVERIFY(!content(path()).contains('\x1b'));
}

void TestLogFile::hidesSecrets()
{
    LogFile log;
    log.hide(u"open-sesame"_s);
    log.open(m_folder->filePath(u"logs"_s));
    log.write(QtInfoMsg, u"GET /open-sesame/tms"_s);
    log.finish();
    QVERIFY(!content(path()).contains("sesame"));
    QVERIFY(content(path()).contains("/tms"));
}

void TestLogFile::whatIsCriticalIsOnDiskAtOnce()
{
    LogFile log;
    log.open(m_folder->filePath(u"logs"_s));
    log.write(QtCriticalMsg, u"the worst"_s);
    QVERIFY(content(path()).contains("critical the worst"));
}

void TestLogFile::theProgramWritesItAndNoSecrets()
{
    QFile plan(m_folder->filePath(u"plan.csv"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("serial,package,release_key\nFTT1,s52010tc6_3_0.pkg,1TC007-1-PLANTED1\n");
    plan.close();
    QFile package(m_folder->filePath(u"s52010tc6_3_0.pkg"_s));
    QVERIFY(package.open(QIODevice::WriteOnly));
    package.write("package");
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
    package.close();
    const QStringList arguments{u"--headless"_s,     u"--json"_s,
                                u"--set"_s,          u"path_secret=planted-secret"_s,
                                u"--set"_s,          u"allowed_networks=127.0.0.1/32"_s,
                                u"--software-dir"_s, m_folder->path(),
                                u"--plan"_s,         m_folder->filePath(u"plan.csv"_s)};
    {
        Program program(m_folder->path(), arguments);
        const int port = program.waitFor(u"listening"_s).value(u"port"_s).toInt();
        QVERIFY(port != 0);
        QTcpSocket caller;
        caller.connectToHost(u"127.0.0.1"_s, quint16(port));
        QVERIFY(caller.waitForConnected());
        caller.write("BREW /planted-secret/tms HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(caller.waitForReadyRead());
        program.terminate();
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitCode(), 0);
    }
    const QByteArray written = content(path());
    QVERIFY2(written.contains(" info Uplift " + programVersion().toUtf8()), written.constData());
    QVERIFY2(written.contains("listening on 127.0.0.1"), written.constData());
    QVERIFY2(written.contains("info ends\n"), written.constData());
    QVERIFY2(!written.contains("PLANTED1") && !written.contains("planted-secret"),
             written.constData());
}

void TestLogFile::aSecondProgramDoesNotWriteIntoIt()
{
    Program first(m_folder->path(), {u"--headless"_s, u"--json"_s});
    QVERIFY(!first.waitFor(u"listening"_s).isEmpty());
    Program second(m_folder->path(), {u"--headless"_s});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 2);
    QCOMPARE(content(path()).count(" info Uplift "), 1);
    QVERIFY(!content(path()).contains("can't start"));
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
