// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole console while its clock is set, while the computer sleeps and while the program is
// stopped, in the middle of upgrades in every state. The clocks are libfaketime's; without it what
// needs them is skipped. UPLIFT_CLOCK_MOMENTS says at how many moments each is tried (default: what
// differs most, at one).

#include "flowengine.h"

#include <lab/lab.h>
#include <storage/database.h>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTest>
#include <algorithm>
#include <csignal>
#include <span>

using namespace Uplift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 PackageSize = 12'000'000;
constexpr qint64 Speed = 6'000'000; // bytes a second of each
constexpr int Endpoints = 6;
constexpr int AtOnce = 2;
constexpr int Moments[] = {2200, 700, 1500, 3000, 4000, 5500}; // milliseconds from the start

QString fakeTimeLibrary()
{
    for (const QString &folder :
         QDir(u"/usr/lib"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot) + QStringList{u"."_s}) {
        const QString file = u"/usr/lib/%1/faketime/libfaketimeMT.so.1"_s.arg(folder);
        if (QFile::exists(file))
            return file;
    }
    return {};
}

} // namespace

class TestFlowClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingEndsAsItShould_data();
    void everythingEndsAsItShould();

private:
    void prepare();
    void startConsole(bool movesAllClocks);
    void startLab();
    void setOffset(const QByteArray &offset);
    void readFacts();
    bool pass(int milliseconds);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_console;
    std::unique_ptr<Lab::Lab> m_lab;
    quint16 m_port = 0;
    QHash<QString, QString> m_states; ///< by serial number
    QStringList m_offered;            ///< serial numbers, as they were offered first
    QHash<QString, QString> m_outcomes;
    qsizetype m_mostAtOnce = 0;
    QStringList m_problems;
    QByteArray m_said;
};

void TestFlowClock::init()
{
    m_lab.reset();
    m_console.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_states.clear();
    m_offered.clear();
    m_outcomes.clear();
    m_problems.clear();
    m_mostAtOnce = 0;
    QTcpServer server; // the port, which the endpoints have to know
    QVERIFY(server.listen(QHostAddress::LocalHost));
    m_port = server.serverPort();
}

void TestFlowClock::prepare()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"data"_s));
    QFile package(m_folder->filePath(flowPackage));
    QVERIFY(package.open(QIODevice::WriteOnly) && package.resize(PackageSize));
    package.setFileTime(QDateTime::currentDateTime().addDays(-10),
                        QFileDevice::FileModificationTime);
    const SystemClock clock;
    auto database = Database::open(m_folder->filePath(u"data/uplift.db"_s), clock);
    QVERIFY(database);
    Settings settings;
    settings.simultaneousDownloads = AtOnce;
    settings.silenceLimit = 8s;
    settings.stallTime = 3s;
    settings.busyHeartbeat = 1s;
    (*database)->recordSettings(settings);
    (*database)->flush();
    setOffset("+0");
}

void TestFlowClock::setOffset(const QByteArray &offset)
{
    QFile file(m_folder->filePath(u"offset"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(offset + '\n');
}

void TestFlowClock::startConsole(bool movesAllClocks)
{
    m_console = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const QString library = fakeTimeLibrary(); !library.isEmpty()) {
        environment.insert(u"LD_PRELOAD"_s, library);
        environment.insert(u"FAKETIME_TIMESTAMP_FILE"_s, m_folder->filePath(u"offset"_s));
        environment.insert(u"FAKETIME_NO_CACHE"_s, u"1"_s);
        environment.insert(u"NO_FAKE_STAT"_s, u"1"_s);
        // AddressSanitizer would have to be loaded before.
        environment.insert(u"ASAN_OPTIONS"_s,
                           environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
        if (!movesAllClocks)
            environment.insert(u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s);
    }
    m_console->setProcessEnvironment(environment);
    connect(m_console.get(), &QProcess::readyReadStandardOutput, this, &TestFlowClock::readFacts);
    m_console->start(QStringLiteral(UPLIFT_PROGRAM),
                     {u"--headless"_s, u"--json"_s, u"--data-dir"_s, m_folder->filePath(u"data"_s),
                      u"--software-dir"_s, m_folder->path(), u"--listen"_s,
                      u"127.0.0.1:%1"_s.arg(m_port), u"--plan"_s, m_folder->filePath(u"plan.csv"_s),
                      u"--exit-when-done"_s});
}

void TestFlowClock::startLab()
{
    Lab::LabOptions options;
    options.manager = QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(Lab::usualManagerPath));
    options.count = Endpoints;
    options.profiles = {Lab::labProfiles().first()};
    options.timing = flowTiming();
    options.timing.silence = 700ms;
    options.timing.installing = 700ms;
    options.timing.reboot = 700ms;
    options.timing.heartbeat = 150ms;
    options.timing.retry = 200ms;
    options.bytesPerSecond = Speed;
    options.keepsFiles = false;
    m_lab = std::make_unique<Lab::Lab>(options);
    QFile plan(m_folder->filePath(u"plan.csv"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("serial,package\n");
    for (const auto &endpoint : m_lab->endpoints())
        plan.write(u"%1,%2\n"_s.arg(endpoint->setup().identity.serialNumber, flowPackage).toUtf8());
}

void TestFlowClock::readFacts()
{
    while (m_console->canReadLine()) {
        const QJsonObject fact = QJsonDocument::fromJson(m_console->readLine()).object();
        if (fact.value("fact"_L1) == "problem"_L1)
            m_problems += fact.value("text"_L1).toString();
        if (fact.value("fact"_L1) != "upgradeChanged"_L1)
            continue;
        const QString serial = fact.value("serial"_L1).toString();
        const QString state = fact.value("state"_L1).toString();
        m_states.insert(serial, state);
        if (state == "offered"_L1 && !m_offered.contains(serial))
            m_offered += serial;
        if (state == "ended"_L1)
            m_outcomes.insert(serial, fact.value("outcome"_L1).toString());
        qsizetype atOnce = 0;
        for (const QString &one : std::as_const(m_states))
            atOnce += one == "offered"_L1 || one == "downloading"_L1;
        m_mostAtOnce = std::max(m_mostAtOnce, atOnce);
    }
}

/// False when the console has ended meanwhile.
bool TestFlowClock::pass(int milliseconds)
{
    return !QTest::qWaitFor([this] { return m_console->state() == QProcess::NotRunning; },
                            milliseconds);
}

void TestFlowClock::everythingEndsAsItShould_data()
{
    QTest::addColumn<QByteArray>("offset"); // empty: the program is stopped
    QTest::addColumn<bool>("isSleep");
    QTest::addColumn<int>("moment");
    const int wanted = qEnvironmentVariableIntValue("UPLIFT_CLOCK_MOMENTS");
    const auto row = [](const char *name, const char *offset, bool isSleep, int moment) {
        QTest::addRow("%s after %d ms", name, moment) << QByteArray(offset) << isSleep << moment;
    };
    for (const int moment :
         std::span(Moments).first(std::clamp(wanted, 1, int(std::size(Moments))))) {
        row("a day back", "-1d", false, moment);
        row("three hours of sleep", "+3h", true, moment);
        row("stopped for longer than the silence limit", "", true, moment);
        if (wanted > 0) {
            row("two hours ahead", "+2h", false, moment);
            row("two hours back", "-2h", false, moment);
        }
    }
}

void TestFlowClock::everythingEndsAsItShould()
{
#ifdef Q_OS_UNIX
    QFETCH(QByteArray, offset);
    QFETCH(bool, isSleep);
    QFETCH(int, moment);
    if (!offset.isEmpty() && fakeTimeLibrary().isEmpty())
        QSKIP("libfaketime is not there (package faketime)");
    prepare();
    startLab();
    startConsole(isSleep);
    QVERIFY(QTest::qWaitFor([this] { return !m_states.isEmpty(); }, 30'000));
    m_lab->start();
    QVERIFY(pass(moment));
    const QStringList statesThen = m_states.values();
    qInfo().noquote() << statesThen.join(u' ');
    if (offset.isEmpty()) {
        constexpr int LongerThanTheLimit = 11'000;
        const auto process = pid_t(m_console->processId());
        ::kill(process, SIGSTOP);
        QTest::qWait(LongerThanTheLimit);
        ::kill(process, SIGCONT);
    } else {
        setOffset(offset);
    }
    QVERIFY(!pass(60'000));
    readFacts();
    QCOMPARE(m_console->exitStatus(), QProcess::NormalExit);
    m_said = m_console->readAllStandardError();
    QVERIFY2(m_console->exitCode() == 0, m_said.constData());
    QCOMPARE(m_outcomes.size(), Endpoints);
    for (const QString &outcome : std::as_const(m_outcomes))
        QCOMPARE(outcome, u"proved"_s);
    QVERIFY2(m_mostAtOnce <= AtOnce, qPrintable(QString::number(m_mostAtOnce)));
    // Whoever called in first got the first places; from then on nobody got one while there were as
    // many ahead in the plan as there are places.
    for (qsizetype i = AtOnce; i < m_offered.size(); ++i) {
        const auto isAhead = [&](const auto &endpoint) {
            const QString serial = endpoint->setup().identity.serialNumber;
            return serial < m_offered.at(i) && !m_offered.first(i).contains(serial);
        };
        QVERIFY2(std::ranges::count_if(m_lab->endpoints(), isAhead) < AtOnce,
                 qPrintable(m_offered.join(u' ')));
    }
    QCOMPARE(m_problems.size(), 1);
    QVERIFY2(m_problems.first().contains(isSleep ? u"slept"_s : u"was set"_s),
             qPrintable(m_problems.first()));
#else
    QSKIP("no SIGSTOP and no libfaketime here");
#endif
}

QTEST_GUILESS_MAIN(TestFlowClock)
#include "tst_clock.moc"
