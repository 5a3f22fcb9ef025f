// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets the same simulated endpoints upgrade to and fro between two packages, and watches what the
// console holds on to: bench-soak [MINUTES [SYSTEMS]]. Ends with 1 unless every upgrade is proved,
// handles are as many after the last round as after the first, and neither memory, from the third
// quarter of the time to the last, nor the database grows. Linux only: it reads /proc.

#include "processstatus.h"

#include <engine/enginethread.h>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <algorithm>

using namespace Uplift;
using namespace std::chrono_literals;
using Qt::StringLiterals::operator""_s;

namespace
{

constexpr double MemoryGrowth = 1.05; // of the median of the last quarter to that of the third
constexpr int HandleGrowth = 2;
constexpr int LogMegabytes = 24;       // the limit that is set; the log is cut back to it
constexpr double LogSlack = 1.5;       // what is written between two looks at the log
constexpr double UpgradeBytes = 600.0; // each stays for ever
constexpr qint64 PackageBytes = 5 << 20;
constexpr auto SampleTime = 500ms;
constexpr auto LongestRound = 300s;
const QString Packages[] = {u"s52010tc6_3_0.pkg"_s, u"s52010tc6_3_1.pkg"_s};
const QString Versions[] = {u"TC6.3.0"_s, u"TC6.3.1"_s};

/// Bytes of memory of its own: pages of files, which the system can drop, don't count.
qint64 ownMemory()
{
    return processStatus(u"RssAnon"_s) + processStatus(u"RssShmem"_s);
}

qint64 ownHandles()
{
    return QDir(u"/proc/self/fd"_s)
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
        .size();
}

struct Sample
{
    qint64 memory = 0;   ///< bytes
    qint64 handles = 0;  ///< open files and connections
    qint64 database = 0; ///< bytes
};

double megabytes(qint64 bytes)
{
    return double(bytes) / 1e6;
}

class Soak
{
public:
    Soak(int systems, const QString &folder);

    /// One round: every system goes to the other package. Returns how many were proved.
    qint64 run(int round);

    Sample sample();
    bool report(qint64 missing, const QList<qint64> &idleHandles) const;

private:
    void startLab(QProcess &lab, int round) const;
    qint64 provedSystems(const QString &package) const;
    double memoryOfQuarter(int number) const;

    int m_systems;
    QDir m_folder;
    QObject m_here; ///< hears what the engine tells
    std::unique_ptr<EngineThread> m_engine;
    QHash<EndpointId, Upgrade> m_newest;
    QHash<QString, Package> m_packages;
    int m_port = 0;
    QList<Sample> m_samples;
};

/// As uplift-lab counts them: 9 is followed by A, Z by 0 with a carry.
QStringList serialNumbers(int count)
{
    const qlonglong first = u"FTT17030101"_s.toLongLong(nullptr, 36);
    QStringList serials;
    for (int i = 0; i < count; ++i)
        serials.append(QString::number(first + i, 36).toUpper());
    return serials;
}

Soak::Soak(int systems, const QString &folder)
    : m_systems(systems)
    , m_folder(folder)
{
    m_folder.mkdir(u"packages"_s);
    for (const QString &name : Packages) {
        QFile file(m_folder.filePath(u"packages/"_s + name));
        if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(PackageBytes, 'Z')) < 0)
            qFatal("can't write %s", qPrintable(file.fileName()));
        file.flush(); // one that is new might still be growing
        file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                         QFileDevice::FileModificationTime);
    }
    EngineStart start{.dataDirectory = m_folder.filePath(u"data"_s),
                      .softwareDirectory = m_folder.filePath(u"packages"_s),
                      .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0},
                      .settings = {{u"simultaneous_downloads"_s, QString::number(systems)},
                                   {u"busy_heartbeat"_s, u"1"_s},
                                   {u"log_megabytes"_s, QString::number(LogMegabytes)}}};
    for (const QString &serial : serialNumbers(systems))
        start.plan.append({.serialNumber = serial, .package = Packages[0]});
    m_engine = std::make_unique<EngineThread>(start);
    m_engine->hear(&Engine::factsGathered, &m_here, [this](const Facts &facts) {
        for (const Upgrade &upgrade : facts.upgrades) {
            Upgrade &newest = m_newest[upgrade.endpoint];
            if (!newest.createdAt.isValid() || newest.createdAt <= upgrade.createdAt)
                newest = upgrade;
        }
        for (const Package &package : facts.packages)
            m_packages.insert(package.fileName, package);
    });
    m_engine->hear(&Engine::listeningChanged, &m_here,
                   [this](const Listening &listening) { m_port = listening.port; });
    m_engine->hear(&Engine::startFailed, &m_here, [](const QList<Error> &errors) {
        qFatal("can't start: %s", qPrintable(errors.value(0).detail()));
    });
    m_engine->hear(&Engine::problemFound, &m_here, [](const Error &error) {
        QTextStream(stdout) << "  problem: " << error.detail() << '\n';
    });
    m_engine->start();
    const bool isReady = QTest::qWaitFor(
        [&] {
            return m_port != 0 && m_newest.size() == systems && m_packages.size() == 2 &&
                   std::ranges::none_of(m_packages,
                                        [](const Package &p) { return p.sha256.isEmpty(); });
        },
        60'000);
    if (!isReady)
        qFatal("the console does not come to rest");
}

void Soak::startLab(QProcess &lab, int round) const
{
    const QString from = round == 0 ? u"TC7.0.2.aecf2d9"_s : Versions[(round + 1) % 2];
    lab.setStandardOutputFile(QProcess::nullDevice());
    lab.setStandardErrorFile(QProcess::nullDevice());
    lab.start(QCoreApplication::applicationDirPath() + u"/uplift-lab"_s,
              {u"--manager"_s,       u"http://127.0.0.1:%1"_s.arg(m_port),
               u"--count"_s,         QString::number(m_systems),
               u"--start-version"_s, from,
               u"--first-serial"_s,  serialNumbers(1).first(),
               u"--profile"_s,       u"good,resumes,restarts,duplicates"_s,
               u"--silence"_s,       u"0.3"_s,
               u"--install"_s,       u"0.3"_s,
               u"--reboot"_s,        u"0.3"_s,
               u"--heartbeat"_s,     u"1"_s,
               u"--retry"_s,         u"0.5"_s,
               u"--speed"_s,         u"0"_s,
               u"--no-disk"_s,       u"--exit-when-upgraded"_s});
    if (!lab.waitForStarted())
        qFatal("uplift-lab does not start: %s", qPrintable(lab.errorString()));
}

qint64 Soak::run(int round)
{
    const QString package = Packages[round % 2];
    if (round > 0)
        m_engine->tell(&Engine::requestUpgrades,
                       {.systems = m_newest.keys(), .fileNames = {package}});
    QProcess lab;
    startLab(lab, round);
    const QDeadlineTimer deadline(LongestRound);
    while (lab.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        QTest::qWait(int(SampleTime.count()));
        sample();
    }
    lab.kill();
    lab.waitForFinished();
    (void)QTest::qWaitFor([&] { return provedSystems(package) == m_systems; }, 2000);
    QTest::qWait(1000);
    return provedSystems(package);
}

qint64 Soak::provedSystems(const QString &package) const
{
    return std::ranges::count_if(m_newest, [&package](const Upgrade &upgrade) {
        return upgrade.fileName == package && upgrade.outcome == Outcome::Proved;
    });
}

Sample Soak::sample()
{
    Sample sample{.memory = ownMemory(), .handles = ownHandles()};
    const QFileInfoList files = QDir(m_folder.filePath(u"data"_s)).entryInfoList({u"uplift.db*"_s});
    for (const QFileInfo &file : files)
        sample.database += file.size();
    m_samples.append(sample);
    return sample;
}

double Soak::memoryOfQuarter(int number) const
{
    const qsizetype size = std::max<qsizetype>(1, m_samples.size() / 4);
    QList<qint64> memory;
    for (const Sample &sample : m_samples.mid((number - 1) * size, size))
        memory.append(sample.memory);
    std::ranges::sort(memory);
    return double(memory.value(memory.size() / 2));
}

bool Soak::report(qint64 missing, const QList<qint64> &idleHandles) const
{
    const double growth = memoryOfQuarter(4) / memoryOfQuarter(3);
    const qint64 handles = idleHandles.last() - idleHandles.first();
    const double largest =
        megabytes(std::ranges::max_element(m_samples, {}, &Sample::database)->database);
    const double rounds = double(idleHandles.size());
    const double bound = LogMegabytes * LogSlack + rounds * m_systems * UpgradeBytes / 1e6;
    bool allGood = true;
    const auto say = [&allGood](bool isGood, const QString &text) {
        QTextStream(stdout) << (isGood ? "  ok     " : "  FAILED ") << text << '\n';
        allGood = allGood && isGood;
    };
    say(missing == 0, u"upgrades not proved: %1"_s.arg(missing));
    say(growth <= MemoryGrowth, u"memory, last quarter to third: %1"_s.arg(growth, 0, 'f', 3));
    say(handles <= HandleGrowth, u"handles, last round to first: %1"_s.arg(handles));
    say(largest <= bound,
        u"largest database in MB: %1 (at most %2)"_s.arg(largest, 0, 'f', 1).arg(bound, 0, 'f', 1));
    return allGood;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const double minutes = arguments.value(1, u"60"_s).toDouble();
    const int systems = arguments.value(2, u"200"_s).toInt();
    const QTemporaryDir folder;
    if (minutes <= 0 || systems <= 0 || !folder.isValid())
        qFatal("usage: bench-soak [MINUTES [SYSTEMS]]");

    QTextStream out(stdout);
    out << systems << " systems, " << minutes
        << " minutes; MB of memory, handles, MB of database after each round\n";
    out.flush();
    Soak soak(systems, folder.path());
    qint64 missing = 0;
    QList<qint64> idleHandles;
    const QDeadlineTimer end(qint64(minutes * 60'000));
    for (int round = 0; !end.hasExpired(); ++round) {
        const qint64 proved = soak.run(round);
        missing += systems - proved;
        const Sample now = soak.sample();
        idleHandles.append(now.handles);
        out << u"%1: %2 proved %3 %4 %5\n"_s.arg(round + 1, 5)
                   .arg(proved, 4)
                   .arg(megabytes(now.memory), 8, 'f', 1)
                   .arg(now.handles, 5)
                   .arg(megabytes(now.database), 8, 'f', 1);
        out.flush();
    }
    return soak.report(missing, idleHandles) ? 0 : 1;
}
