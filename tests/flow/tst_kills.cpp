// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole console killed at random moments while fifty endpoints of every kind upgrade. How often
// is UPLIFT_KILLS (default 10); UPLIFT_SEED repeats the moments of an earlier run.

#include "ending.h"
#include "flowengine.h"

#include <lab/lab.h>
#include <storage/database.h>
#include <support/stored.h>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 PackageSize = 12'000'000;
constexpr int Endpoints = 51;    // each profile three times
constexpr int LongestLife = 700; // milliseconds from listening to the kill

int numberFromEnvironment(const char *name, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? number : usual;
}

/// So slow that there is something left to do until the last kill.
qint64 speedFor(int kills)
{
    const qint64 bytes = PackageSize * Endpoints / 4;
    const qint64 milliseconds = std::max(1, kills) * LongestLife / 2;
    return std::clamp<qint64>(bytes * 1000 / milliseconds, 500'000, 60'000'000);
}

/// What follows the head of a message in the log.
QByteArray bodyOf(const QByteArray &message)
{
    return message.mid(message.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestFlowKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingEndsAsItShould();

private:
    void prepare();
    std::unique_ptr<Lab::Lab> makeLab() const;
    void writePlan(const Lab::Lab &lab);
    bool startConsole();
    void noteMessages(const Lab::Lab &lab);
    void liveAndDie(int milliseconds);
    QString complaintAbout(const Lab::SimulatedEndpoint &endpoint, const Stored &state,
                           Database &database) const;

    const int m_kills = numberFromEnvironment("UPLIFT_KILLS", 10);
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    std::unique_ptr<QProcess> m_console;
    QHash<QString, QHash<QByteArray, int>> m_taken; ///< by serial number, how often each message
    int m_messages = 0;
    bool m_isPlanned = false;
};

void TestFlowKills::initTestCase()
{
    const auto seed =
        quint32(numberFromEnvironment("UPLIFT_SEED", int(QDateTime::currentSecsSinceEpoch())));
    qInfo("UPLIFT_SEED=%u, %d kills", seed, m_kills);
    m_random.seed(seed);
    prepare();
}

/// A package, and settings with which silence does not last an hour.
void TestFlowKills::prepare()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"data"_s));
    QFile package(m_folder.filePath(flowPackage));
    QVERIFY(package.open(QIODevice::WriteOnly) && package.resize(PackageSize));
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
    const SystemClock clock;
    auto database = Database::open(m_folder.filePath(u"data/uplift.db"_s), clock);
    QVERIFY(database);
    Settings settings;
    settings.simultaneousDownloads = 4;
    settings.silenceLimit = 12s;
    settings.stallTime = 2s;
    (*database)->recordSettings(settings);
    (*database)->flush();
}

bool TestFlowKills::startConsole()
{
    m_console = std::make_unique<QProcess>();
    m_console->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QStringList arguments{
        u"--headless"_s,     u"--json"_s,     u"--data-dir"_s, m_folder.filePath(u"data"_s),
        u"--software-dir"_s, m_folder.path(), u"--listen"_s,   u"127.0.0.1:%1"_s.arg(m_port)};
    // Given again, a plan would begin anew what has failed.
    if (!std::exchange(m_isPlanned, true))
        arguments += {u"--plan"_s, m_folder.filePath(u"plan.csv"_s)};
    m_console->start(QStringLiteral(UPLIFT_PROGRAM), arguments);
    const auto listens = [this] {
        while (m_console->canReadLine()) {
            const QJsonObject fact = QJsonDocument::fromJson(m_console->readLine()).object();
            if (fact.value("fact"_L1) == "listening"_L1)
                m_port = quint16(fact.value("port"_L1).toInt());
            if (fact.value("fact"_L1) == "listening"_L1)
                return m_port != 0;
        }
        return false;
    };
    return QTest::qWaitFor(listens, 30'000);
}

std::unique_ptr<Lab::Lab> TestFlowKills::makeLab() const
{
    Lab::LabOptions options;
    options.manager = QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(Lab::usualManagerPath));
    options.count = Endpoints;
    options.profiles = Lab::labProfiles();
    // Those that never call before they are borrowed are no part of a fleet that calls.
    options.profiles.removeIf([](const Lab::LabProfile &p) { return !p.callsItsManager(); });
    for (Lab::LabProfile &profile : options.profiles)
        profile.stopsReadingAt = std::min(profile.stopsReadingAt, 0.05);
    options.timing = flowTiming();
    options.timing.silence = 400ms;
    options.timing.installing = 400ms;
    options.timing.stall = 3s;
    options.timing.heartbeat = 100ms;
    options.bytesPerSecond = speedFor(m_kills);
    options.keepsFiles = false;
    return std::make_unique<Lab::Lab>(options);
}

void TestFlowKills::writePlan(const Lab::Lab &lab)
{
    QFile plan(m_folder.filePath(u"plan.csv"_s));
    QVERIFY(plan.open(QIODevice::WriteOnly));
    plan.write("serial,package\n");
    for (const auto &endpoint : lab.endpoints())
        plan.write(u"%1,%2\n"_s.arg(endpoint->setup().identity.serialNumber, flowPackage).toUtf8());
}

void TestFlowKills::noteMessages(const Lab::Lab &lab)
{
    for (const auto &endpoint : lab.endpoints()) {
        const QString serial = endpoint->setup().identity.serialNumber;
        connect(endpoint.get(), &Lab::SimulatedEndpoint::messageTaken, this,
                [this, serial](const QByteArray &message) {
                    ++m_taken[serial][message];
                    ++m_messages;
                });
    }
}

void TestFlowKills::liveAndDie(int milliseconds)
{
    QTest::qWait(milliseconds);
    m_console->kill();
    QVERIFY(QTest::qWaitFor([this] { return m_console->state() == QProcess::NotRunning; }, 10'000));
    QCOMPARE(m_console->exitStatus(), QProcess::CrashExit);
}

void TestFlowKills::everythingEndsAsItShould()
{
    { // the port, which the endpoints have to know before there is a plan
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        m_port = server.serverPort();
    }
    const auto lab = makeLab();
    writePlan(*lab);
    noteMessages(*lab);
    lab->start();
    for (int kill = 0; kill < m_kills; ++kill) {
        QVERIFY(startConsole());
        liveAndDie(int(m_random.bounded(LongestLife)));
    }
    const int before = m_messages;
    QVERIFY(startConsole());
    const auto hasEnded = [&lab] {
        return std::ranges::all_of(lab->endpoints(), [](const auto &e) { return e->hasEnded(); });
    };
    QVERIFY(QTest::qWaitFor(hasEnded, 90'000));
    QTest::qWait(16'000); // for those who never come back, until they count as silent
    m_console->terminate();
    QVERIFY(QTest::qWaitFor([this] { return m_console->state() == QProcess::NotRunning; }, 10'000));
    qInfo("%d messages answered, %d of them before the last kill", m_messages, before);

    const SystemClock clock;
    auto database = Database::open(m_folder.filePath(u"data/uplift.db"_s), clock);
    QVERIFY(database);
    const Stored state = storedIn(**database).value();
    QCOMPARE(state.upgrades.size(), Endpoints);
    QStringList complaints;
    for (const auto &endpoint : lab->endpoints())
        complaints += complaintAbout(*endpoint, state, **database);
    complaints.removeAll(QString());
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

/// What is not as it should be with one endpoint; empty: nothing.
QString TestFlowKills::complaintAbout(const Lab::SimulatedEndpoint &endpoint, const Stored &state,
                                      Database &database) const
{
    const QString serial = endpoint.setup().identity.serialNumber;
    const QString profile = endpoint.setup().profile.name;
    const auto upgrade =
        std::ranges::find(state.upgrades, SerialNumber(serial), &Upgrade::serialNumber);
    if (upgrade == state.upgrades.end())
        return u"%1 %2: its upgrade is lost"_s.arg(serial, profile);
    const QString outcome = upgrade->isEnded() ? word(upgrade->outcome) : word(upgrade->state);
    const QHash<QByteArray, int> taken = m_taken.value(serial);
    const auto saysItHasAll = [](const QByteArray &message) {
        return message.contains("DownloadDone") || message.contains("Installing") ||
               message.contains("Succeeded");
    };
    // Of what happened to a system for good while the console was dead the console can't know.
    const bool isWaitedFor = profile == "never-returns"_L1 && !upgrade->isEnded() &&
                             std::ranges::none_of(taken.keys(), saysItHasAll);
    if (outcome != endingOf(endpoint.setup().profile) && !isWaitedFor)
        return u"%1 %2: ended %3"_s.arg(serial, profile, outcome);

    QHash<QByteArray, int> logged;
    QString version;
    const QList<LogEntry> entries = database.timeline(upgrade->endpoint, 1'000'000).value();
    for (const LogEntry &entry : entries) {
        ++logged[bodyOf(entry.raw)];
        if (entry.kind == LogKind::CheckedIn)
            version = entry.arguments.value(1);
        const bool hasTarget = SoftwareVersion::parse(version).isSameReleaseAs(
            SoftwareVersion::parse(upgrade->targetVersion));
        if (entry.kind == LogKind::OfferMade && hasTarget)
            return u"%1 %2: was offered what it had"_s.arg(serial, profile);
    }
    for (auto it = taken.begin(); it != taken.end(); ++it) {
        if (logged.value(it.key()) < it.value())
            return u"%1 %2: %3 times answered, %4 times in the log: %5"_s.arg(serial, profile)
                .arg(it.value())
                .arg(logged.value(it.key()))
                .arg(QString::fromUtf8(it.key()));
    }
    return {};
}

int main(int argc, char *argv[])
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // milliseconds; 200 kills take their time
    const QCoreApplication application(argc, argv);
    TestFlowKills test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kills.moc"
