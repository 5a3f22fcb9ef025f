// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the operator asks for, through the facade: commands go in, facts come out.

#include <app/jsonreporter.h>
#include <domain/errorwords.h>
#include <engine/contactdesk.h>
#include <engine/enginethread.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <memory>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

const QString Tc7 = u"s52010tc7_3_21.pkg"_s;
const QString Tc6 = u"s52010tc6_3_0.pkg"_s;

} // namespace

class OrdersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aFolderThatServesNothingIsRefused_data();
    void aFolderThatServesNothingIsRefused();
    void whatIsWishedLastCounts();
    void systemsAreRemovedWithTheirPasswords();
    void anOrderIsGivenBackAsItWas();
    void optionKeysAreRefusedEverywhere();
    void oneThatNeverStartedLeavesNothing();
    void problemsHaveTheirCodes();

private:
    void addPackage(const QString &name) const;
    const Upgrade *newestOf(EndpointId system) const;
    bool heard(ErrorCode code) const
    {
        return std::ranges::find(m_problems, code, &Error::code) != m_problems.end();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_software;
    std::unique_ptr<EngineThread> m_engine;
    std::unique_ptr<QObject> m_listener; ///< gone with the engine, whose last facts come later
    QMap<EndpointId, Endpoint> m_systems;
    QList<Upgrade> m_upgrades; ///< the newest value of each, in the order they were made
    QMap<QString, Package> m_packages;
    QMap<EndpointId, ContactWay> m_ways;
    QList<SerialNumber> m_serialsWithKey;
    QList<Error> m_problems;
    Settings m_settings;
};

void OrdersTest::addPackage(const QString &name) const
{
    QFile file(m_software->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("package") == 7);
    file.flush();
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-600),
                             QFileDevice::FileModificationTime));
}

const Upgrade *OrdersTest::newestOf(EndpointId system) const
{
    for (auto upgrade = m_upgrades.crbegin(); upgrade != m_upgrades.crend(); ++upgrade) {
        if (upgrade->endpoint == system)
            return &*upgrade;
    }
    return nullptr;
}

void OrdersTest::init()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    m_folder = std::make_unique<QTemporaryDir>();
    m_software = std::make_unique<QTemporaryDir>();
    addPackage(Tc7);
    addPackage(Tc6);
    m_systems.clear();
    m_upgrades.clear();
    m_packages.clear();
    m_ways.clear();
    m_serialsWithKey.clear();
    m_problems.clear();
    const QList<PlanLine> plan{{.number = 2, .serialNumber = u"FTT1"_s, .package = Tc7},
                               {.number = 3, .serialNumber = u"FTT2"_s, .package = Tc7},
                               {.number = 4, .serialNumber = u"FTT3"_s, .package = Tc7}};
    m_listener = std::make_unique<QObject>();
    m_engine = std::make_unique<EngineThread>(
        EngineStart{.dataDirectory = m_folder->path(),
                    .softwareDirectory = m_software->path(),
                    .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0},
                    .plan = plan});
    bool isUp = false;
    m_engine->hear(&Engine::started, m_listener.get(), [&isUp] { isUp = true; });
    m_engine->hear(&Engine::settingsChanged, m_listener.get(),
                   [this](const Settings &settings) { m_settings = settings; });
    m_engine->hear(&Engine::problemFound, m_listener.get(),
                   [this](const Error &error) { m_problems.append(error); });
    m_engine->hear(&Engine::contactTold, m_listener.get(), [this](const ContactFact &fact) {
        if (const auto *way = std::get_if<ContactWay>(&fact))
            m_ways.insert(way->endpoint, *way);
    });
    m_engine->hear(&Engine::factsGathered, m_listener.get(), [this](const Facts &facts) {
        for (const Endpoint &system : facts.endpoints)
            m_systems.insert(system.id, system);
        for (const Upgrade &upgrade : facts.upgrades) {
            const auto known =
                std::ranges::find(m_upgrades, upgrade.sessionId, &Upgrade::sessionId);
            if (known == m_upgrades.end())
                m_upgrades.append(upgrade);
            else
                *known = upgrade;
        }
        for (const Package &package : facts.packages)
            m_packages.insert(package.fileName, package);
        m_serialsWithKey += facts.serialsWithKey;
    });
    m_engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(isUp && m_upgrades.size() == 3 && m_packages.size() == 2, 20'000);
    std::ranges::sort(m_upgrades, {}, &Upgrade::place);
}

void OrdersTest::cleanup()
{
    m_engine.reset();
    m_listener.reset();
}

void OrdersTest::aFolderThatServesNothingIsRefused_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<bool>("bySettings");
    for (const char *fault : {"missing", "file", "unreadable"}) {
        QTest::addRow("%s", fault) << QString::fromLatin1(fault) << false;
        QTest::addRow("%s, by the settings", fault) << QString::fromLatin1(fault) << true;
    }
}

void OrdersTest::aFolderThatServesNothingIsRefused()
{
    QFETCH(const QString, fault);
    QFETCH(const bool, bySettings);
    const QString path = m_folder->filePath(u"elsewhere"_s);
    if (fault == u"file") {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (fault == u"unreadable") {
        QVERIFY(QDir().mkdir(path));
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
        if (QDir(path).isReadable())
            QSKIP("this account may read everything");
    }
    const auto wish = [&](const QString &folder) {
        Settings settings = m_settings;
        settings.softwareDirectory = folder;
        settings.simultaneousDownloads = 7;
        if (bySettings)
            m_engine->tell(&Engine::changeSettings, settings);
        else
            m_engine->tell(&Engine::setSoftwareDirectory, folder);
    };
    wish(path);
    QTRY_COMPARE(m_problems.size(), 1);
    QCOMPARE(m_problems.first().code, ErrorCode::FolderRefused);
    const QStringList lines = m_problems.first().arguments;
    QCOMPARE(lines.value(0), path);
    QCOMPARE(lines.value(1), fault);
    QTest::qWait(100);
    QCOMPARE(m_settings.softwareDirectory, m_software->path());
    QVERIFY(m_settings.simultaneousDownloads != 7);
    QVERIFY(!heard(ErrorCode::FolderMissing));

    const QTemporaryDir good;
    wish(good.path());
    QTRY_COMPARE(m_settings.softwareDirectory, good.path());
    QCOMPARE(m_settings.simultaneousDownloads == 7, bySettings);
    QCOMPARE(m_problems.size(), 1);
    QFile::setPermissions(path,
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void OrdersTest::whatIsWishedLastCounts()
{
    const QTemporaryDir other;
    Settings first = m_settings;
    first.softwareDirectory = other.path();
    first.simultaneousDownloads = 7;
    Settings last = m_settings;
    last.simultaneousDownloads = 5;
    m_engine->tell(&Engine::changeSettings, first);
    m_engine->tell(&Engine::changeSettings, last);
    QTRY_COMPARE(m_settings.simultaneousDownloads, 5);
    QTest::qWait(500);
    QCOMPARE(m_settings.simultaneousDownloads, 5);
    QCOMPARE(m_settings.softwareDirectory, m_software->path());
}

void OrdersTest::systemsAreRemovedWithTheirPasswords()
{
    const EndpointId id = m_upgrades.first().endpoint;
    m_engine->tell(&Engine::setReleaseKeys, {{u"FTT1"_s, u"1234567890ABCDEF"_s}});
    m_engine->tell(&ContactDesk::setCredentials, id, u"admin"_s, u"secret"_s);
    QTRY_VERIFY(m_ways.value(id).hasCredentials);
    QTRY_VERIFY(m_serialsWithKey.contains(u"FTT1"_s));
    m_engine->tell(&Engine::removeSystems, {id, 4711});
    QTRY_VERIFY(m_systems.value(id).isRemoved);
    QTRY_COMPARE(newestOf(id)->outcome, Outcome::Cancelled);
    QTRY_VERIFY(!m_ways.value(id).hasCredentials);
    QCOMPARE(std::ranges::count(m_systems, true, &Endpoint::isRemoved), 1);

    QList<LogEntry> timeline;
    m_engine->hear(&Engine::timelineRead, m_listener.get(),
                   [&timeline](EndpointId, const QList<LogEntry> &entries) { timeline = entries; });
    m_engine->tell(&Engine::readTimeline, id);
    QTRY_VERIFY(!timeline.isEmpty());
    QCOMPARE(std::ranges::count(timeline, LogKind::SystemRemoved, &LogEntry::kind), 1);
    QCOMPARE(std::ranges::count(timeline, LogKind::UpgradeCancelled, &LogEntry::kind), 1);

    m_engine->tell(&Engine::putBackSystems, {id});
    QTRY_VERIFY(!m_systems.value(id).isRemoved);
    QCOMPARE(m_systems.value(id).identification.serialNumber, u"FTT1"_s);
    QVERIFY(m_problems.isEmpty());
}

/// What was replaced by mistake comes back with its reason, where it waited.
void OrdersTest::anOrderIsGivenBackAsItWas()
{
    const EndpointId first = m_upgrades.at(0).endpoint;
    const EndpointId second = m_upgrades.at(1).endpoint;
    m_engine->tell(&Engine::requestUpgrades,
                   {.systems = {first}, .fileNames = {Tc7}, .reason = u"because"_s});
    QTRY_COMPARE(newestOf(first)->reason, u"because"_s);
    m_engine->tell(&Engine::reorderUpgrades,
                   {newestOf(first)->sessionId, newestOf(second)->sessionId});
    QTRY_VERIFY(newestOf(first)->place < newestOf(second)->place);
    const Upgrade former = *newestOf(first);
    m_engine->tell(&Engine::requestUpgrades, {.systems = {first}, .fileNames = {Tc6}});
    QTRY_COMPARE(newestOf(first)->fileName, Tc6);
    QVERIFY(newestOf(first)->place > newestOf(second)->place);

    const QUuid mistaken = newestOf(first)->sessionId;
    m_engine->tell(&Engine::cancelUpgrades, {mistaken});
    m_engine->tell(
        &Engine::requestUpgrades,
        {.systems = {first}, .fileNames = {Tc7}, .reason = former.reason, .place = former.place});
    QTRY_VERIFY(newestOf(first)->sessionId != mistaken);
    QCOMPARE(newestOf(first)->fileName, Tc7);
    QCOMPARE(newestOf(first)->reason, u"because"_s);
    QCOMPARE(newestOf(first)->place, former.place);
    const QUuid given = newestOf(first)->sessionId;

    // It is the newest after a restart, too.
    m_engine.reset();
    m_listener.reset();
    m_upgrades.clear();
    m_listener = std::make_unique<QObject>();
    m_engine = std::make_unique<EngineThread>(
        EngineStart{.dataDirectory = m_folder->path(),
                    .softwareDirectory = m_software->path(),
                    .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
    bool isUp = false;
    m_engine->hear(&Engine::started, m_listener.get(), [&isUp] { isUp = true; });
    m_engine->hear(&Engine::upgradeChanged, m_listener.get(),
                   [this](const Upgrade &upgrade) { m_upgrades.append(upgrade); });
    m_engine->start();
    QTRY_VERIFY_WITH_TIMEOUT(isUp, 20'000);
    m_engine->tell(&Engine::cancelUpgrades, {given});
    QTRY_VERIFY(!m_upgrades.isEmpty());
    QCOMPARE(m_upgrades.last().sessionId, given);
    QVERIFY(m_upgrades.last().place > former.place); // rises with each upgrade that has ended
}

void OrdersTest::optionKeysAreRefusedEverywhere()
{
    const EndpointId id = m_upgrades.first().endpoint;
    const Error refusal{ErrorCode::KeyLooksWrong, {u"option"_s}};
    m_engine->tell(&Engine::changeReleaseKey, id, u"1S050-1-79FDE3AC"_s);
    QTRY_COMPARE(m_problems, QList<Error>{refusal});
    m_engine->tell(&Engine::setReleaseKeys, {{u"FTT2"_s, u" 1s050-1-79fde3ac"_s}});
    QTRY_COMPARE(m_problems, (QList<Error>{refusal, refusal}));
    QVERIFY(m_serialsWithKey.isEmpty());
}

void OrdersTest::oneThatNeverStartedLeavesNothing()
{
    QList<PlanLine> plan{{.number = 2}};
    {
        const EngineThread engine({.dataDirectory = m_folder->path(), .plan = plan});
        QVERIFY(!plan.isDetached()); // its worker has it
    }
    QVERIFY(plan.isDetached());
}

void OrdersTest::problemsHaveTheirCodes()
{
    QSet<QString> codes;
    static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_s);
    for (int code = 0; code < ErrorCodeCount; ++code) {
        const QJsonObject fact = toJson(Error{ErrorCode(code), {u"detail"_s}});
        const QString said = fact.value(u"code").toString();
        QVERIFY2(form.match(said).hasMatch(), qPrintable(said));
        codes.insert(said);
    }
    QCOMPARE(codes.size(), ErrorCodeCount);
    // Others go by these.
    QCOMPARE(word(ErrorCode::FolderMissing), u"folder-missing"_s);
    QCOMPARE(word(ErrorCode::ClockWasSet), u"clock-was-set"_s);
    Listening listening;
    listening.problems = {{ErrorCode::PortInUse, {u"0.0.0.0"_s, u"80"_s}}};
    QCOMPARE(toJson(listening).value(u"problemCodes").toVariant().toStringList(),
             QStringList{u"port-in-use"_s});
}

QTEST_GUILESS_MAIN(OrdersTest)
#include "tst_orders.moc"
