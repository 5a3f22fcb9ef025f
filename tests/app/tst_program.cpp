// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs themselves, as an operator starts them: a plan that ends proved, a console that is
// killed in the middle, and what is said when something is wrong.

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 PackageSize = 40'000'000;
const QString PackageName = u"s52010tc6_3_0.pkg"_s;

/// A console with its output read as facts.
class Console : public QProcess
{
public:
    explicit Console(const QStringList &arguments)
    {
        setProgram(QStringLiteral(UPLIFT_PROGRAM));
        setArguments(QStringList{u"--headless"_s, u"--json"_s} + arguments);
        start();
    }

    ~Console() override
    {
        kill();
        waitForFinished();
    }

    /// Waits for the first fact that is wanted; empty when the program ended or time ran out.
    template<typename Wanted>
    QJsonObject waitFor(Wanted wanted, int milliseconds = 30'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds) {
            while (canReadLine()) {
                const QJsonObject fact = QJsonDocument::fromJson(readLine()).object();
                if (wanted(fact))
                    return fact;
            }
            if (!waitForReadyRead(200) && state() == NotRunning && !canReadLine())
                break;
        }
        return {};
    }

    int port()
    {
        const auto isListening = [](const QJsonObject &fact) {
            return fact.value(u"fact"_s) == u"listening"_s;
        };
        return waitFor(isListening).value(u"port"_s).toInt();
    }

    QJsonObject waitForState(const QString &state, qint64 sent = 0)
    {
        return waitFor([&](const QJsonObject &fact) {
            return fact.value(u"state"_s) == state && fact.value(u"sent"_s).toInteger() >= sent;
        });
    }
};

class LabEndpoint : public QProcess
{
public:
    LabEndpoint(int port, const QStringList &arguments)
    {
        setProgram(QStringLiteral(UPLIFT_LAB_PROGRAM));
        setArguments(QStringList{u"--manager"_s, u"http://127.0.0.1:%1"_s.arg(port), u"--no-disk"_s,
                                 u"--first-serial"_s, u"FTT1703007B"_s, u"--silence"_s, u"0.3"_s,
                                 u"--install"_s, u"0.2"_s, u"--reboot"_s, u"0.2"_s, u"--retry"_s,
                                 u"0.2"_s, u"--heartbeat"_s, u"0.5"_s} +
                     arguments);
        start();
    }

    ~LabEndpoint() override
    {
        kill();
        waitForFinished();
    }
};

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aPlanEndsProved();
    void endsOnlyWhenTheEndIsOnDisk();
    void goesOnAfterBeingKilled();
    void onePlannedEndpointFails();
    void endsCleanlyOnSignal();
    void namesTheLineThatMakesNoSense();
    void namesThePackageThatIsMissing();
    void namesTheStepThatIsMissing();
    void followsAPlanThatIsSavedAgain();
    void followsAPlanChangedBetweenRuns();
    void endsWithALineForOtherHardware();
    void saysWhatIsWrongWithThePort();
    void keepsSettingsOfTheCommandLine();

private:
    QStringList arguments(const QString &listen = u"127.0.0.1:0"_s) const
    {
        return {u"--data-dir"_s,     m_folder->filePath(u"data"_s),
                u"--software-dir"_s, m_folder->path(),
                u"--listen"_s,       listen};
    }
    QStringList planned(const QString &listen = u"127.0.0.1:0"_s) const
    {
        return arguments(listen) +
               QStringList{u"--plan"_s, m_folder->filePath(u"plan.csv"_s), u"--exit-when-done"_s};
    }
    void writePlan(const QByteArray &csv);
    bool alterDatabase(const QString &statement);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProgram::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile package(m_folder->filePath(PackageName));
    QVERIFY(package.open(QIODevice::WriteOnly));
    QVERIFY(package.resize(PackageSize));
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
    writePlan("serial,package\nFTT1703007B,s52010tc6_3_0.pkg\n");
}

void TestProgram::writePlan(const QByteArray &csv)
{
    QFile plan(m_folder->filePath(u"plan.csv"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write(csv);
}

void TestProgram::aPlanEndsProved()
{
    Console console(planned());
    const int port = console.port();
    QVERIFY(port != 0);
    LabEndpoint endpoint(port, {});
    for (const char *state : {"offered", "downloading", "preparing", "installing", "rebooting"})
        QVERIFY2(!console.waitForState(QString::fromLatin1(state)).isEmpty(), state);
    const QJsonObject end = console.waitForState(u"ended"_s);
    QCOMPARE(end.value(u"outcome"_s).toString(), u"proved"_s);
    QCOMPARE(end.value(u"serial"_s).toString(), u"FTT1703007B"_s);
    QCOMPARE(end.value(u"sent"_s).toInteger(), PackageSize);
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
}

/// By another connection than the program's.
bool TestProgram::alterDatabase(const QString &statement)
{
    const QString name = u"altering"_s;
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_folder->filePath(u"data/uplift.db"_s));
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        isDone = database.open() && QSqlQuery(database).exec(statement);
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

void TestProgram::endsOnlyWhenTheEndIsOnDisk()
{
    {
        Console first(arguments());
        QVERIFY(first.port() != 0);
    }
    QVERIFY(alterDatabase(u"CREATE TRIGGER full BEFORE UPDATE ON upgrade WHEN NEW.outcome = "
                          "'proved' BEGIN SELECT RAISE(ABORT, 'disk is full'); END"_s));
    Console console(planned());
    const int port = console.port();
    QVERIFY(port != 0);
    LabEndpoint endpoint(port, {});
    const auto is = [](const QString &kind) {
        return [kind](const QJsonObject &fact) { return fact.value(u"fact"_s) == kind; };
    };
    QVERIFY(!console.waitForState(u"ended"_s).isEmpty());
    QVERIFY(!console.waitFor(is(u"problem"_s)).isEmpty());
    QVERIFY2(!console.waitForFinished(1500), "the end is known to nobody but the program");
    QVERIFY(alterDatabase(u"DROP TRIGGER full"_s));
    QVERIFY(!console.waitFor(is(u"problemSolved"_s)).isEmpty());
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 0);
    const QString said = QString::fromUtf8(console.readAllStandardError());
    QVERIFY2(said.contains(u"uplift: solved: The database can't be written."), qPrintable(said));
}

void TestProgram::goesOnAfterBeingKilled()
{
    QString session;
    int port = 0;
    std::unique_ptr<LabEndpoint> endpoint;
    {
        Console console(planned());
        port = console.port();
        QVERIFY(port != 0);
        endpoint = std::make_unique<LabEndpoint>(
            port, QStringList{u"--speed"_s, QString::number(PackageSize / 3)});
        session = console.waitForState(u"downloading"_s, PackageSize / 4)
                      .value(u"sessionId"_s)
                      .toString();
        QVERIFY(!session.isEmpty());
        console.kill();
        QVERIFY(console.waitForFinished());
    }
    Console console(planned(u"127.0.0.1:%1"_s.arg(port)));
    const QJsonObject end = console.waitForState(u"ended"_s);
    QCOMPARE(end.value(u"outcome"_s).toString(), u"proved"_s);
    QCOMPARE(end.value(u"sessionId"_s).toString(), session);
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 0);
}

void TestProgram::onePlannedEndpointFails()
{
    Console console(planned());
    LabEndpoint endpoint(console.port(), {u"--profile"_s, u"unchanged"_s});
    QCOMPARE(console.waitForState(u"ended"_s).value(u"outcome"_s).toString(), u"unchanged"_s);
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 1);
}

void TestProgram::endsCleanlyOnSignal()
{
    Console console(arguments());
    QVERIFY(console.port() != 0);
    console.terminate();
    QVERIFY(console.waitForFinished(5000));
    QCOMPARE(console.exitStatus(), QProcess::NormalExit);
    QCOMPARE(console.exitCode(), 0);
}

void TestProgram::namesTheLineThatMakesNoSense()
{
    writePlan("serial,package\nFTT1703007B,s52010tc6_3_0.pkg\nFTT2\n");
    Console console(planned());
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 2);
    QVERIFY(console.readAllStandardError().contains("line 3"));
}

void TestProgram::namesThePackageThatIsMissing()
{
    writePlan("serial,package\nFTT1703007B,s52010tc6_3_0.pkg\nFTT2,s52010tc9_9_9.pkg\n");
    Console console(planned());
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 2);
    const QByteArray said = console.readAllStandardError();
    QVERIFY2(said.contains("line 3") && said.contains("s52010tc9_9_9.pkg"), said.constData());
}

void TestProgram::namesTheStepThatIsMissing()
{
    QVERIFY(
        QFile::copy(m_folder->filePath(PackageName), m_folder->filePath(u"s52030ce9_15_17.pkg"_s)));
    {
        Console console(arguments());
        LabEndpoint endpoint(console.port(), {u"--start-version"_s, u"TC7.3.14.abc1234"_s});
        const auto isKnown = [](const QJsonObject &fact) {
            return fact.value(u"version"_s) == u"TC7.3.14.abc1234"_s;
        };
        QVERIFY(!console.waitFor(isKnown).isEmpty());
        console.terminate();
        QVERIFY(console.waitForFinished(5000));
    }
    writePlan("serial,package\nFTT9,s52010tc6_3_0.pkg\nFTT1703007B,s52030ce9_15_17.pkg\n");
    Console refused(planned());
    QVERIFY(refused.waitForFinished());
    QCOMPARE(refused.exitCode(), 2);
    const QByteArray said = refused.readAllStandardError();
    QVERIFY2(said.contains("line 3") && said.contains("s52030tc7_3_21.pkg"), said.constData());
}

void TestProgram::followsAPlanThatIsSavedAgain()
{
    writePlan("serial,package,not_before\nFTT1703007B,s52010tc6_3_0.pkg,2099-01-31T22:00Z\n"
              "FTT2,s52010tc6_3_0.pkg,\n");
    Console console(planned());
    const int port = console.port();
    QVERIFY(port != 0);
    const auto is = [](const QString &note) {
        return [note](const QJsonObject &fact) { return fact.value(u"note"_s) == note; };
    };
    writePlan("serial,package,not_before\nFTT1703007B\n");
    const auto isWrong = [](const QJsonObject &fact) {
        return fact.value(u"fact"_s) == u"problem"_s;
    };
    QCOMPARE(console.waitFor(isWrong).value(u"line"_s).toInt(), 2);

    writePlan("serial;package\nFTT1703007B;s52010tc6_3_0.pkg\n");
    const QJsonObject taken = console.waitFor(is(u"timeTaken"_s));
    QCOMPARE(taken.value(u"line"_s).toInt(), 2);
    QCOMPARE(taken.value(u"system"_s).toString(), u"FTT1703007B"_s);
    QVERIFY(!console.waitFor(is(u"lineGone"_s)).isEmpty());

    LabEndpoint endpoint(port, {});
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 0); // FTT2 is nobody's concern any more
    const QByteArray said = console.readAllStandardError();
    QVERIFY2(said.contains("Line 2, FTT1703007B: the upgrade begins as soon as"), said.constData());
}

void TestProgram::followsAPlanChangedBetweenRuns()
{
    writePlan("serial,package,release_key,not_before\n"
              "FTT1703007B,s52010tc6_3_0.pkg,1234567890ABCDEF,2099-01-31T22:00Z\n");
    {
        Console first(planned());
        QVERIFY(first.port() != 0);
        first.terminate();
        QVERIFY(first.waitForFinished(5000));
    }
    writePlan("serial,package,release_key,not_before\nFTT1703007B,s52010tc6_3_0.pkg,,\n");
    Console console(planned());
    LabEndpoint endpoint(console.port(), {});
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 0);
    const QByteArray said = console.readAllStandardError();
    QVERIFY2(said.contains("the release key is taken out"), said.constData());
    QVERIFY2(said.contains("the upgrade begins as soon as"), said.constData());
}

void TestProgram::endsWithALineForOtherHardware()
{
    const QString other = u"s53200ce9_15_3.pkg"_s;
    QVERIFY(QFile::copy(m_folder->filePath(PackageName), m_folder->filePath(other)));
    // Held by its time; the family is told before.
    writePlan("serial,package,not_before\nFTT1703007B," + other.toLatin1() +
              ",2099-01-31T22:00Z\n");
    Console console(planned());
    LabEndpoint endpoint(console.port(), {});
    const auto isNote = [](const QJsonObject &fact) {
        return fact.value(u"note"_s) == u"otherHardware"_s;
    };
    const QJsonObject note = console.waitFor(isNote);
    QCOMPARE(note.value(u"line"_s).toInt(), 2);
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 1);

    Console again(planned()); // it is known from the beginning now, but stands already
    QVERIFY(!again.waitFor(isNote).isEmpty());
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.exitCode(), 1);
}

void TestProgram::saysWhatIsWrongWithThePort()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Console console(arguments(u"127.0.0.1:%1"_s.arg(other.serverPort())));
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 2);
    QVERIFY(console.readAllStandardError().contains("Another program holds"));
}

void TestProgram::keepsSettingsOfTheCommandLine()
{
    const auto statusOf = [](int port, const QByteArray &path) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, quint16(port));
        socket.waitForConnected();
        socket.write("GET " + path + " HTTP/1.0\r\n\r\n");
        while (!socket.canReadLine() && socket.waitForReadyRead(5000)) {
        }
        return socket.readLine().mid(9, 3).toInt();
    };
    const QByteArray path("/tms/public/external/management/systemmanagementservice.asmx");
    {
        Console console(arguments() + QStringList{u"--set"_s, u"path_secret=Rn7kq2Zt5w"_s});
        QCOMPARE(statusOf(console.port(), path), 404);
    }
    {
        Console again(arguments());
        const int port = again.port();
        QCOMPARE(statusOf(port, path), 404);
        QCOMPARE(statusOf(port, "/Rn7kq2Zt5w" + path), 405);
    }
    Console wrong(arguments() + QStringList{u"--set"_s, u"allowed_networks=everywhere"_s});
    QVERIFY(wrong.waitForFinished());
    QCOMPARE(wrong.exitCode(), 2);
    QVERIFY(wrong.readAllStandardError().contains(
        "allowed_networks=everywhere: it can only be networks like 10.0.0.0/8"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
