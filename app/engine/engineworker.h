// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "engine.h"
#include "factgatherer.h"

#include <domain/clock.h>
#include <domain/contact.h>
#include <domain/facts.h>
#include <domain/keypassphrase.h>
#include <domain/packageimport.h>
#include <domain/planfact.h>
#include <domain/steprules.h>

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

namespace Uplift
{

class ContactDesk;
class Database;
class FolderCheck;
class FrontDoor;
class HistoryReader;
struct StoredState;
struct Domain;
class ManagerServer;
class PackageImporter;
class PlanFile;
class PlanKeeper;

/// The composition root of the engine thread; everything but the constructor runs there.
class EngineWorker : public QObject
{
    Q_OBJECT
public:
    explicit EngineWorker(const EngineStart &start);
    ~EngineWorker() override;

    void start();
    void requestUpgrades(const UpgradeOrder &order);
    void cancelUpgrades(const QList<QUuid> &sessions);
    void reorderUpgrades(const QList<QUuid> &sessions);
    void retryUpgrades(const QList<QUuid> &sessions);
    void changeReleaseKey(EndpointId system, const QString &key);
    void setLabels(const QList<EndpointId> &systems, const QString &site, const QStringList &tags);
    void importPackages(const QStringList &files);
    void cancelImport(int id);
    void setSoftwareDirectory(const QString &path);
    void rescanPackages();
    void changeSettings(const Settings &settings);
    void listenAgain();
    void packBelongings(bool withSecrets);
    void unpackBelongings(const QByteArray &file);
    void setReleaseKeys(const QList<ReleaseKey> &keys);
    void readTimeline(EndpointId system);
    void acceptSystems(const QList<EndpointId> &systems);
    void removeSystems(const QList<EndpointId> &systems);
    void putBackSystems(const QList<EndpointId> &systems);
    void setKeyPassphrase(const QString &passphrase);
    void readProtocol(EndpointId system);
    void readHistory();
    void stopReadingHistory();
    void goOnWithPlan();
    void tellEverything();

    /// Null until it runs.
    ContactDesk *contactDesk() { return m_desk.get(); }

Q_SIGNALS:
    void started(const QList<QUuid> &planned);
    void planTaken(const QList<QUuid> &planned);
    void planTold(const QList<Uplift::PlanFact> &facts);
    void planPaused();
    void tellingPaused();
    void startFailed(const QList<Uplift::Error> &errors);
    void factsGathered(const Uplift::Facts &facts);
    void listeningChanged(const Uplift::Listening &listening);
    void settingsChanged(const Uplift::Settings &settings);
    void problemFound(const Uplift::Error &error);
    void problemSolved(const Uplift::Error &error);
    void timelineRead(Uplift::EndpointId system, const QList<Uplift::LogEntry> &entries);
    void protocolRead(Uplift::EndpointId system, const QList<Uplift::LogEntry> &entries);
    void historyRead(const QList<Uplift::Upgrade> &upgrades, bool isLast);
    void historyReadingFailed();
    void stepRulesRead(const Uplift::StepRules &rules);
    void importProgressed(const Uplift::PackageImport &import);
    void contactTold(const Uplift::ContactFact &fact);
    void keyPassphraseTold(const Uplift::KeyPassphrase &passphrase);
    void belongingsPacked(const QByteArray &file);
    void endpointChanged(const Uplift::Endpoint &endpoint);
    void upgradeChanged(const Uplift::Upgrade &upgrade);

private:
    void restore(const StoredState &stored);
    Result<void> takeWantedSettings();
    void applySettings();
    void readStepRules();
    void persistChanges();
    void tellChanges();
    void begin();
    void makePlanKeeper();
    void takePlan(const QList<PlanLine> &plan);
    void pacePlan();
    void followPlan(const QList<QUuid> &planned);
    void listen();
    void adoptSettings(const Settings &settings);
    void whenFolderServes(const QString &path, const std::function<void()> &then);
    void tellGoneStep(const Upgrade &step);
    void tellListening();
    bool isRunning() const { return m_domain != nullptr; }

    SystemClock m_clock;
    EngineStart m_start;
    Settings m_settings;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Domain> m_domain;
    std::unique_ptr<ManagerServer> m_server;
    std::unique_ptr<FrontDoor> m_door;
    Listening m_listening; ///< without HTTPS
    std::unique_ptr<ContactDesk> m_desk;
    std::unique_ptr<FactGatherer> m_gatherer;
    std::unique_ptr<PackageImporter> m_importer;
    std::unique_ptr<HistoryReader> m_history;
    std::unique_ptr<FolderCheck> m_folders;
    std::unique_ptr<PlanKeeper> m_plan;
    std::unique_ptr<PlanFile> m_planFile;
    QList<Error> m_planErrors; ///< of the plan as it was saved last
    QList<EndpointId> m_untoldEndpoints;
    QList<QUuid> m_untoldUpgrades;
    int m_unwrittenParts = 0; ///< of the plan that is being taken over
    bool m_planWaits = false;
    std::unique_ptr<QTimer> m_ticks;
    bool m_begun = false;
    bool m_listensWhereWanted = false;
};

} // namespace Uplift
