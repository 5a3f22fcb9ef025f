// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One program for each data folder: what a second start does, with the program itself.

#include "app/program.h"

#include <app/instance/handover.h>
#include <app/instance/instancedoor.h>
#include <storage/filelock.h>

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

class TestSecondStart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void messagesSurviveTheWay();
    void nonsenseIsNoRequest();
    void theDoorIsTheSameHoweverTheFolderIsSpelled();
    void aSecondStartEndsAndHandsOverItsPlan();
    void aPlanThatMakesNoSenseIsRefusedWhole();
    void aPackageIsCopiedIntoTheLibrary();
    void twoAtOnceAreOne();
    void saysThatTheFirstHasNoWindow();
    void saysThatTheFirstDoesNotAnswer();
    void takesOverWhatAKilledOneLeft();
    void anOldCallerIsSentAway();

private:
    QString data() const { return m_folder->filePath(u"data"_s); }
    void write(const QString &name, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecondStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"s52010tc6_3_0.pkg"_s, QByteArray(5000, 'p'));
    QFile package(m_folder->filePath(u"s52010tc6_3_0.pkg"_s));
    QVERIFY(package.open(QIODevice::ReadWrite));
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
}

void TestSecondStart::write(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void TestSecondStart::messagesSurviveTheWay()
{
    const StartRequest request{.planFile = u"/plans/计划 \"a\"\n.csv"_s,
                               .files = {u"/a.pkg"_s, u"/b c.pkg"_s}};
    const QByteArray line = encode(request);
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(decodeStartRequest(line), std::optional(request));
    const StartAnswer answer{.isTaken = true, .hasWindow = true};
    QCOMPARE(decodeStartAnswer(encode(answer)), std::optional(answer));
}

void TestSecondStart::nonsenseIsNoRequest()
{
    for (const char *line :
         {"", "\n", "GET / HTTP/1.1\r\n", "{}", "[]", R"({"uplift-start":2})",
          R"({"uplift-start":1,"plan":"relative.csv"})", R"({"uplift-start":1,"files":["a.pkg"]})",
          R"({"uplift-start":1,"files":[7]})"})
        QVERIFY2(!decodeStartRequest(line), line);
    QVERIFY(decodeStartRequest(R"({"uplift-start":1,"later":true})"));
}

void TestSecondStart::theDoorIsTheSameHoweverTheFolderIsSpelled()
{
    const QString path = m_folder->path();
    QCOMPARE(instanceName(path + u"/../"_s + QDir(path).dirName()), instanceName(path));
    QVERIFY(instanceName(path) != instanceName(QDir::tempPath()));
}

void TestSecondStart::aSecondStartEndsAndHandsOverItsPlan()
{
    const QStringList software{u"--software-dir"_s, m_folder->path()};
    write(u"first.csv"_s, "serial,package\nFTT1,s52010tc6_3_0.pkg\n");
    write(u"second.csv"_s, "serial,package\nFTT2,s52010tc6_3_0.pkg\n");
    Program first(data(), software + QStringList{u"--json"_s, u"--plan"_s,
                                                 m_folder->filePath(u"first.csv"_s)});
    QVERIFY(!first.waitFor(u"upgradeChanged"_s, u"serial"_s, u"FTT1"_s).isEmpty());
    QVERIFY(!first.waitFor(u"listening"_s).isEmpty());

    Program second(data(), {u"--plan"_s, m_folder->filePath(u"second.csv"_s)});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), 0);
    QVERIFY2(second.errors().contains(u"--listen has no effect"_s), qPrintable(second.errors()));
    const QJsonObject ordered = first.waitFor(u"upgradeChanged"_s, u"serial"_s, u"FTT2"_s);
    QVERIFY(!ordered.isEmpty());

    // What the first plan has ordered stays, and the second is followed when it is saved again.
    write(u"second.csv"_s, "serial,package\nFTT3,s52010tc6_3_0.pkg\n");
    QCOMPARE(first.waitFor(u"planLine"_s, u"note"_s, u"lineGone"_s).value(u"system"_s).toString(),
             u"FTT2"_s);
    QVERIFY2(!first.errors().contains(u"FTT1"_s), qPrintable(first.errors()));
}

void TestSecondStart::aPlanThatMakesNoSenseIsRefusedWhole()
{
    write(u"wrong.csv"_s, "serial,package\nFTT1,s52010tc6_3_0.pkg\nFTT2\n");
    write(u"right.csv"_s, "serial,package\nFTT3,s52010tc6_3_0.pkg\n");
    Program first(data(), {u"--json"_s, u"--software-dir"_s, m_folder->path()});
    QVERIFY(!first.waitFor(u"listening"_s).isEmpty());
    for (const char *plan : {"wrong.csv", "absent.csv", "right.csv"}) {
        Program second(data(), {u"--plan"_s, m_folder->filePath(QLatin1String(plan))});
        QVERIFY(second.waitForFinished());
        QCOMPARE(second.exitCode(), 0);
        if (plan == QLatin1String("wrong.csv"))
            QCOMPARE(first.waitFor(u"problem"_s, u"code"_s, u"plan-line-wrong"_s)
                         .value(u"line"_s)
                         .toInt(),
                     3);
        else if (plan == QLatin1String("absent.csv"))
            QVERIFY(!first.waitFor(u"problem"_s, u"code"_s, u"plan-unreadable"_s).isEmpty());
    }
    const QJsonObject ordered = first.waitFor(u"upgradeChanged"_s);
    QCOMPARE(ordered.value(u"serial"_s).toString(), u"FTT3"_s);
}

void TestSecondStart::aPackageIsCopiedIntoTheLibrary()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"library"_s));
    const QString copied = m_folder->filePath(u"library/s52010tc6_3_0.pkg"_s);
    Program first(data(), {u"--json"_s, u"--software-dir"_s, m_folder->filePath(u"library"_s)});
    QVERIFY(!first.waitFor(u"listening"_s).isEmpty());
    Program second(data(), {m_folder->filePath(u"s52010tc6_3_0.pkg"_s)});
    QVERIFY(second.waitForFinished());
    QCOMPARE(second.exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copied), 15'000);
}

void TestSecondStart::twoAtOnceAreOne()
{
    Program first(data(), {});
    Program second(data(), {});
    QTRY_VERIFY_WITH_TIMEOUT(
        (first.waitForFinished(10), second.waitForFinished(10),
         (first.state() == QProcess::NotRunning) != (second.state() == QProcess::NotRunning)),
        30'000);
    const Program &over = first.state() == QProcess::NotRunning ? first : second;
    QCOMPARE(over.exitStatus(), QProcess::NormalExit);
    QCOMPARE(over.exitCode(), 0);
}

void TestSecondStart::saysThatTheFirstHasNoWindow()
{
    Program first(data(), {u"--headless"_s, u"--json"_s});
    QVERIFY(!first.waitFor(u"listening"_s).isEmpty());
    Program second(data(), {});
    QVERIFY(second.says(u"without a window"_s));
    QVERIFY2(second.errors().contains(u"process %1"_s.arg(first.processId())),
             qPrintable(second.errors()));
    Program third(data(), {u"--headless"_s});
    QVERIFY(third.waitForFinished());
    QCOMPARE(third.exitCode(), 2);
    QVERIFY(third.says(u"Another Uplift works with this data folder."_s));
}

/// Stands for one that hangs: it has the lock and the door, and answers nobody.
void TestSecondStart::saysThatTheFirstDoesNotAnswer()
{
    QVERIFY(QDir().mkpath(data()));
    const auto lock = FileLock::take(data() + u"/uplift.db.lock"_s);
    QVERIFY(lock.has_value());
    (*lock)->setNote("4711\nuplift\nconsole-1\n");
    QLocalServer hanging;
    QVERIFY(hanging.listen(instanceName(data())));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(handOver(data(), {}, std::chrono::milliseconds(300)), HandOver::Silent);
    QVERIFY(timer.elapsed() < 3000);
    Program second(data(), {});
    QVERIFY(second.says(u"does not answer"_s));
    QVERIFY2(second.errors().contains(u"process 4711"_s), qPrintable(second.errors()));
}

void TestSecondStart::takesOverWhatAKilledOneLeft()
{
    {
        Program first(data(), {u"--json"_s});
        QVERIFY(!first.waitFor(u"listening"_s).isEmpty());
        first.kill();
        QVERIFY(first.waitForFinished());
    }
#ifdef Q_OS_UNIX
    QVERIFY(QFile::exists(instanceName(data())));
#endif
    QCOMPARE(handOver(data(), {}), HandOver::Nobody);
    Program next(data(), {u"--json"_s});
    QVERIFY(!next.waitFor(u"listening"_s).isEmpty());
    QTRY_COMPARE(handOver(data(), {}), HandOver::Taken);
}

void TestSecondStart::anOldCallerIsSentAway()
{
    InstanceDoor door(InstanceDoor::Kind::Window);
    QVERIFY(door.open(m_folder->path()));
    QList<StartRequest> asked;
    connect(&door, &InstanceDoor::asked, &door,
            [&asked](const StartRequest &request) { asked.append(request); });
#ifdef Q_OS_UNIX
    QVERIFY(!(QFile::permissions(instanceName(m_folder->path())) &
              (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
    QLocalSocket socket;
    socket.connectToServer(instanceName(m_folder->path()));
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(100, 'x') + '\n');
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
