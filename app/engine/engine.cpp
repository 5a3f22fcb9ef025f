// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include "contactdesk.h"
#include "domain.h"
#include "factgatherer.h"
#include "foldercheck.h"
#include "foundcrash.h"
#include "frontdoor.h"
#include "historyreader.h"
#include "packageimporter.h"
#include "planfile.h"
#include "plankeeper.h"
#include "reachable.h"
#include "updatecheck.h"

#include <domain/account.h>
#include <domain/drivework.h>
#include <domain/settingrules.h>
#include <server/managerserver.h>
#include <server/transfer/transferlimiter.h>
#include <storage/database.h>
#include <storage/settingsstore.h>

#include <QDir>
#include <QFile>
#include <QTimer>
#include <ranges>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto LongestFirstScan = 5s; // a sleeping drive must not keep endpoints waiting
constexpr auto HeldRetryTime = 500ms;
constexpr int TimelineLength = 1000;
constexpr qsizetype PartSize = 2000; // systems and upgrades that are told at once
constexpr qint64 MostProtocolBytes = qint64(4) * 1024 * 1024;
constexpr quint16 SecondChoicePort = 8080;

} // namespace

Engine::Engine(const EngineStart &start)
    : m_start(start)
{
}

Engine::~Engine()
{
    if (m_database) {
        m_database->flush();
        // It may recover in its last moment, when there is no log any more.
        disconnect(m_database.get(), &Database::writeRecovered, this, &Engine::noteLostEntries);
    }
    m_supportWork.reset();
    m_folders.reset();
    m_planFile.reset();
    m_openedPlan.reset();
    m_plan.reset();
    m_desk.reset();
    m_door.reset();
    m_server.reset();
}

void Engine::start()
{
    const QString file = QDir(m_start.dataDirectory).filePath(QStringLiteral("uplift.db"));
    if (!m_patience)
        m_patience = QDeadlineTimer(m_start.patience);
    auto database = Database::open(file, m_clock);
    if (!database && database.error().code == ErrorCode::DatabaseInUse &&
        !m_patience->hasExpired()) {
        Q_EMIT databaseHeld();
        QTimer::singleShot(HeldRetryTime, this, &Engine::start);
        return;
    }
    if (!database) {
        Q_EMIT startFailed({database.error()});
        return;
    }
    m_database = std::move(*database);
    Q_EMIT opened();
    if (m_database->mended())
        Q_EMIT problemFound(*m_database->mended());
    for (const Error &crash : tellCrashes(m_start.dataDirectory))
        Q_EMIT problemFound(crash);
    auto domain = std::make_unique<Domain>(m_clock);
    const auto stored = m_database->load(
        {.endpoint = [&](const Endpoint &endpoint) { domain->endpoints.restore(endpoint); },
         .upgrade = [&](const Upgrade &upgrade) { domain->upgrades.restore(upgrade); }});
    if (!stored) {
        Q_EMIT startFailed({stored.error()});
        return;
    }
    m_domain = std::move(domain);
    m_gatherer = std::make_unique<FactGatherer>();
    m_desk = std::make_unique<ContactDesk>(*m_domain, *m_database, makeCredentialStore());
    m_importer = std::make_unique<PackageImporter>();
    m_history = std::make_unique<HistoryReader>(*m_database, m_domain->upgrades);
    m_folders = std::make_unique<FolderCheck>();
    m_updates = std::make_unique<UpdateCheck>(m_clock, m_start.dataDirectory);
    connect(m_updates.get(), &UpdateCheck::found, this, &Engine::problemFound);
    connect(m_updates.get(), &UpdateCheck::failed, this, &Engine::problemFound);
    connect(m_updates.get(), &UpdateCheck::succeeded, this, &Engine::problemSolved);
    restore(*stored);
    if (const auto wanted = takeWantedSettings(); !wanted) {
        Q_EMIT startFailed({wanted.error()});
        return;
    }
    persistChanges();
    tellChanges();

    if (m_settings.softwareDirectory.isEmpty()) {
        begin();
        return;
    }
    // An endpoint that calls in at once shall find the packages as they are.
    connect(&m_domain->packages, &PackageLibrary::scanned, this, [this] {
        if (m_domain->packages.isSettled())
            begin();
    });
    QTimer::singleShot(LongestFirstScan, this, &Engine::begin);
    m_domain->packages.setDirectory(m_settings.softwareDirectory);
}

void Engine::restore(const StoredState &stored)
{
    m_domain->log.continueAfter(stored.lastLogId);
    m_domain->keys.restore(stored.releaseKeys);
    m_domain->contacts.restore(stored.contactWays, stored.formerManagers);
    m_domain->upgrades.endRestoring();
    m_settings = stored.settings;
    for (const Error &refused : stored.refusedSettings)
        Q_EMIT problemFound({ErrorCode::StoredSettingWrong, refused.arguments});
    if (!m_start.softwareDirectory.isEmpty())
        m_settings.softwareDirectory = QDir(m_start.softwareDirectory).absolutePath();
    applySettings();
    readStepRules();
}

/// What the command line changes is kept like a change in the settings page.
Result<void> Engine::takeWantedSettings()
{
    if (m_start.settings.isEmpty())
        return {};
    Settings wanted = m_settings;
    for (const auto &[name, text] : m_start.settings.asKeyValueRange()) {
        if (auto taken = takeSetting(wanted, name, text); !taken)
            return taken;
    }
    if (!wanted.softwareDirectory.isEmpty())
        wanted.softwareDirectory = QDir(wanted.softwareDirectory).absolutePath();
    if (auto checked = checkSettings(wanted); !checked)
        return checked;
    if (auto checked = ManagerServer::check(wanted); !checked)
        return checked;
    m_settings = wanted;
    m_database->recordSettings(m_settings);
    applySettings();
    return {};
}

/// Tells everybody who works by them.
void Engine::applySettings()
{
    m_domain->upgrades.setSettings(m_settings);
    m_domain->upgrades.setOperator(accountName());
    if (m_desk)
        m_desk->setPathSecret(m_settings.pathSecret);
    if (m_door)
        m_door->apply(m_settings);
    if (m_updates)
        m_updates->setAddress(m_settings.updateAddress);
    if (m_server)
        m_server->setBandwidth(
            {.total = m_settings.bytesPerSecond, .perTransfer = m_settings.endpointBytesPerSecond});
}

void Engine::readStepRules()
{
    QFile file(QStringLiteral(":/rules/steps.json"));
    const auto rules = file.open(QIODevice::ReadOnly)
                           ? StepRules::fromJson(file.readAll())
                           : std::unexpected(Error{ErrorCode::FileUnreadable, {file.fileName()}});
    if (rules) {
        m_domain->upgrades.setStepRules(*rules);
        Q_EMIT stepRulesRead(*rules);
    } else {
        Q_EMIT problemFound(rules.error());
    }
}

void Engine::persistChanges()
{
    Database *database = m_database.get();
    connect(&m_domain->endpoints, &EndpointRegistry::endpointChanged, database,
            &Database::recordEndpoint);
    connect(&m_domain->upgrades, &UpgradeCoordinator::upgradeChanged, database,
            &Database::recordUpgrade);
    connect(&m_domain->keys, &ReleaseKeyBook::releaseKeyChanged, database,
            &Database::recordReleaseKey);
    connect(&m_domain->log, &EventLog::entryAppended, database, &Database::recordLogEntry);
    connect(&m_domain->contacts, &ContactBook::wayChanged, database, &Database::recordContactWay);
    connect(&m_domain->contacts, &ContactBook::formerManagerChanged, database,
            &Database::recordFormerManager);
    connect(database, &Database::writeFailed, this, &Engine::problemFound);
    connect(database, &Database::writeRecovered, this, &Engine::problemSolved);
    connect(database, &Database::writeRecovered, this, &Engine::noteLostEntries);
    connect(database, &Database::entriesLost, this, &Engine::tellLostEntries);
}

void Engine::tellChanges()
{
    FactGatherer *gatherer = m_gatherer.get();
    const EndpointRegistry *endpoints = &m_domain->endpoints;
    connect(endpoints, &EndpointRegistry::endpointChanged, gatherer, &FactGatherer::noteEndpoint);
    connect(endpoints, &EndpointRegistry::endpointChanged, this, &Engine::endpointChanged);
    const UpgradeCoordinator *upgrades = &m_domain->upgrades;
    const auto tell = [this](ErrorCode what) {
        return [this, what](std::chrono::seconds time) {
            Q_EMIT problemFound({what, {QString::number(time.count())}});
        };
    };
    connect(upgrades, &UpgradeCoordinator::wasDeaf, this, tell(ErrorCode::WasDeaf));
    connect(upgrades, &UpgradeCoordinator::clockWasSet, this, tell(ErrorCode::ClockWasSet));
    connect(upgrades, &UpgradeCoordinator::stepGone, this,
            [this](const Upgrade &step) { tellGone(ErrorCode::StepGone, step); });
    connect(upgrades, &UpgradeCoordinator::retryGone, this,
            [this](const Upgrade &ended) { tellGone(ErrorCode::RetryGone, ended); });
    connect(upgrades, &UpgradeCoordinator::upgradeChanged, gatherer, &FactGatherer::noteUpgrade);
    connect(upgrades, &UpgradeCoordinator::upgradeChanged, this, &Engine::upgradeChanged);
    connect(upgrades, &UpgradeCoordinator::upgradeProgressed, gatherer, &FactGatherer::noteUpgrade);
    connect(upgrades, &UpgradeCoordinator::upgradeProgressed, this, &Engine::upgradeChanged);
    const PackageLibrary *packages = &m_domain->packages;
    connect(packages, &PackageLibrary::packageChanged, gatherer, &FactGatherer::notePackage);
    connect(packages, &PackageLibrary::packageVanished, gatherer,
            &FactGatherer::noteVanishedPackage);
    connect(packages, &PackageLibrary::ignoredChanged, gatherer, &FactGatherer::noteIgnoredFiles);
    connect(packages, &PackageLibrary::directoryFailed, this, &Engine::problemFound);
    connect(packages, &PackageLibrary::directoryRecovered, this, &Engine::problemSolved);
    connect(packages, &PackageLibrary::packageFailed, this, &Engine::problemFound);
    connect(packages, &PackageLibrary::packageMended, this, &Engine::problemSolved);
    connect(&m_domain->log, &EventLog::entryAppended, gatherer, &FactGatherer::noteLogEntry);
    connect(&m_domain->keys, &ReleaseKeyBook::releaseKeyChanged, gatherer,
            &FactGatherer::noteReleaseKey);
    connect(gatherer, &FactGatherer::gathered, this, &Engine::factsGathered);
    connect(m_importer.get(), &PackageImporter::progressed, this, &Engine::importProgressed);
    connect(m_importer.get(), &PackageImporter::progressed, this,
            [this](const PackageImport &import) {
                if (import.isOver && !import.error && !import.isCancelled)
                    m_domain->packages.expectWhole(import.fileName, import.copied);
            });
    connect(m_history.get(), &HistoryReader::read, this, &Engine::historyRead);
    connect(m_history.get(), &HistoryReader::failed, this, &Engine::historyReadingFailed);
    connect(m_history.get(), &HistoryReader::failed, this, &Engine::problemFound);
    connect(m_history.get(), &HistoryReader::callersRead, this, &Engine::callersRead);
    connect(m_history.get(), &HistoryReader::callersFailed, this, &Engine::callersReadingFailed);
    connect(m_history.get(), &HistoryReader::callersFailed, this, &Engine::problemFound);
    connect(m_desk.get(), &ContactDesk::told, this, &Engine::contactTold);
}

void Engine::begin()
{
    if (std::exchange(m_begun, true))
        return;
    makePlanKeeper();
    if (const QList<Error> errors = m_plan->check(m_start.plan); !errors.isEmpty()) {
        Q_EMIT startFailed(errors);
        return;
    }
    m_untoldEndpoints = m_domain->endpoints.ids();
    m_untoldUpgrades = m_domain->upgrades.sessions();
    tellEverything();
}

void Engine::listen()
{
    m_door.reset();
    m_server = std::make_unique<ManagerServer>(
        ManagerServer::Collaborators{.upgrades = m_domain->upgrades,
                                     .endpoints = m_domain->endpoints,
                                     .packages = m_domain->packages,
                                     .log = m_domain->log,
                                     .durability = *m_database});
    m_door = std::make_unique<FrontDoor>(*m_domain, *m_server, makeCredentialStore());
    connect(m_door.get(), &FrontDoor::problemFound, this, &Engine::problemFound);
    connect(m_door.get(), &FrontDoor::changed, this, &Engine::tellListening);
    connect(m_door.get(), &FrontDoor::keyPassphraseChanged, this, &Engine::keyPassphraseTold);
    Q_EMIT keyPassphraseTold(m_door->keyPassphrase());
    applySettings();
    QList<ListenAddress> choices{m_start.listen.value_or(ListenAddress{})};
    if (!m_start.listen)
        choices.append(ListenAddress{.port = SecondChoicePort});

    Listening listening;
    for (const ListenAddress &choice : choices) {
        const auto port = m_server->listen(choice.address, choice.port);
        if (port) {
            listening.address = choice.address.toString();
            listening.port = *port;
            listening.reachableAt = reachableAt(choice.address, *port);
            m_listensWhereWanted = choice == choices.first();
            break;
        }
        listening.problems.append(port.error());
    }
    m_listening = listening;
    tellListening();
    m_door->open(choices.first().address);
    m_desk->begin(listening.port);
}

void Engine::tellListening()
{
    Q_EMIT listeningChanged(m_door->completed(m_listening));
}

/// Goes in parts, each when the one before has been taken in: a hundred thousand systems are never
/// on their way at once. The plan follows.
void Engine::tellEverything()
{
    qsizetype room = PartSize;
    for (; room > 0 && !m_untoldEndpoints.isEmpty(); --room) {
        if (const Endpoint *endpoint = m_domain->endpoints.find(m_untoldEndpoints.takeLast()))
            m_gatherer->noteEndpoint(*endpoint);
    }
    for (; room > 0 && !m_untoldUpgrades.isEmpty(); --room) {
        if (const Upgrade *upgrade = m_domain->upgrades.find(m_untoldUpgrades.takeLast()))
            m_gatherer->noteUpgrade(*upgrade);
    }
    if (!m_untoldEndpoints.isEmpty() || !m_untoldUpgrades.isEmpty()) {
        m_gatherer->tell();
        Q_EMIT tellingPaused();
        return;
    }
    const QList<ReleaseKey> keys = m_domain->keys.all();
    for (const ReleaseKey &key : keys)
        m_gatherer->noteReleaseKey(key);
    m_gatherer->tell();
    m_desk->tellEverything();
    Q_EMIT settingsChanged(m_settings);
    m_plan->take(std::exchange(m_start.plan, {}));
}

void Engine::readTimeline(EndpointId system)
{
    if (!isRunning())
        return;
    m_domain->upgrades.setWatched(system);
    auto entries = m_database->timeline(system, TimelineLength);
    if (!entries) {
        Q_EMIT problemFound(entries.error());
        return;
    }
    for (LogEntry &entry : *entries)
        entry.raw.clear();
    Q_EMIT timelineRead(system, *entries);
}

void Engine::readProtocol(EndpointId system)
{
    if (!isRunning())
        return;
    const auto read = m_database->timeline(system, TimelineLength);
    if (!read) {
        Q_EMIT problemFound(read.error());
        return;
    }
    QList<LogEntry> messages;
    qint64 bytes = 0;
    for (const LogEntry &entry : *read | std::views::reverse) {
        if (entry.raw.isEmpty())
            continue;
        bytes += entry.raw.size();
        if (!messages.isEmpty() && bytes > MostProtocolBytes)
            break;
        messages.prepend(entry);
    }
    Q_EMIT protocolRead(system, messages);
}

void Engine::readHistory()
{
    if (isRunning())
        m_history->start();
    else
        Q_EMIT historyReadingFailed();
}

void Engine::stopReadingHistory()
{
    if (isRunning())
        m_history->stop();
}

void Engine::readCallers()
{
    if (isRunning())
        m_history->startCallers();
    else
        Q_EMIT callersReadingFailed();
}

void Engine::stopReadingCallers()
{
    if (isRunning())
        m_history->stopCallers();
}

} // namespace Uplift
