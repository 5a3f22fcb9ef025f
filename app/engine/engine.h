// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "listenaddress.h"
#include "plan.h"

#include <domain/clock.h>
#include <domain/contact.h>
#include <domain/facts.h>
#include <domain/keypassphrase.h>
#include <domain/packageimport.h>
#include <domain/planfact.h>
#include <domain/steprules.h>
#include <domain/supportpart.h>
#include <domain/upgradeorder.h>

#include <QDeadlineTimer>
#include <QObject>
#include <chrono>
#include <functional>
#include <memory>

class QTimer;

namespace Uplift
{

class ContactDesk;
class Database;
class DriveWork;
class FactGatherer;
class FolderCheck;
class FrontDoor;
class HistoryReader;
class UpdateCheck;
struct StoredState;
struct Domain;
class ManagerServer;
class PackageImporter;
class PlanFile;
class PlanKeeper;

/// What an engine starts with.
struct EngineStart
{
    QString dataDirectory;
    QString softwareDirectory;           ///< empty: as chosen before
    std::optional<ListenAddress> listen; ///< none: port 80, else 8080
    QList<PlanLine> plan;
    QString planFile = {};           ///< to be read again when it is saved anew; empty: none
    PlanStamp planStamp = {};        ///< how it was when the plan was read from it
    QMap<QString, QString> settings; ///< changed at the start, by name; see `settingRules`
    /// How long it is waited for another program that has the database, and may be about to end.
    std::chrono::milliseconds patience{0};
};

/// Owns the truth, and puts together all that works for it. Its slots are the commands, its signals
/// the facts.
///
/// Lives in the engine's thread. EngineThread alone makes it and hands it to nobody: it gives the
/// commands and brings the facts. Commands to an engine that could not start are dropped.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// What was recorded is on disk then.
    ~Engine() override;

public Q_SLOTS:
    /// Upgrades each system with the package among these that is for it.
    /// A reason is given where the operator insists on a package for other hardware.
    void requestUpgrades(const Uplift::UpgradeOrder &order);
    void cancelUpgrades(const QList<QUuid> &sessions);
    /// Puts these in this order, in the places of the queue that they hold together.
    void reorderUpgrades(const QList<QUuid> &sessions);
    /// Asks for the same package on the same system once more.
    void retryUpgrades(const QList<QUuid> &sessions);
    /// An empty key clears it.
    void changeReleaseKey(Uplift::EndpointId system, const QString &key);
    /// The operator's own words for these systems.
    void setLabels(const QList<Uplift::EndpointId> &systems, const QString &site,
                   const QStringList &tags);
    /// Copies files into the software directory; told by importProgressed.
    void importPackages(const QStringList &files);
    void cancelImport(int id);
    /// Where it can't be read, the former one stays and problemFound tells FolderRefused; a new
    /// software directory in changeSettings is refused so, too, with all other changes.
    void setSoftwareDirectory(const QString &path);
    void rescanPackages();
    /// Checked, applied at once and stored; what can't be is refused whole by problemFound.
    void changeSettings(const Uplift::Settings &settings);
    /// Tries once more to listen where it was wanted, if it listens elsewhere or nowhere.
    void listenAgain();
    /// Answered by belongingsPacked: settings, sites and tags as the content of a file; with
    /// secrets, the release keys and the secret of the path too, readable.
    void packBelongings(bool withSecrets);
    /// Takes over the content of such a file; what can't be taken is refused whole by problemFound.
    /// Systems that are not known yet are listed with their labels. Without secrets in the file
    /// those here stay.
    void unpackBelongings(const QByteArray &file);
    /// By serial number, of systems that have not called in yet too.
    void setReleaseKeys(const QList<Uplift::ReleaseKey> &keys);
    /// Answered by timelineRead. The system asked for last is the one that somebody looks at.
    void readTimeline(Uplift::EndpointId system);
    /// Of those that wait for it, where new systems are asked for.
    void acceptSystems(const QList<Uplift::EndpointId> &systems);
    /// Off the list: what waits or runs is cancelled, a password is forgotten; history, labels and
    /// keys stay. One that is heard again is back by itself.
    void removeSystems(const QList<Uplift::EndpointId> &systems);
    void putBackSystems(const QList<Uplift::EndpointId> &systems);
    /// Of the private key for HTTPS; kept in the system's key store. Empty: forgotten. Answered by
    /// keyPassphraseTold, and by listeningChanged.
    void setKeyPassphrase(const QString &passphrase);
    /// Answered by protocolRead.
    void readProtocol(Uplift::EndpointId system);
    /// Answered by historyRead, from the beginning.
    void readHistory();
    /// Nobody looks at the history any more.
    void stopReadingHistory();
    /// Answered by callersRead: what was heard from callers that are no known system, newest first.
    void readCallers();
    void stopReadingCallers();
    /// Follows this plan from now on, as a start with it would; what the former one has begun goes
    /// on. One that makes no sense is refused whole by problemFound.
    void openPlan(const QString &path);
    /// Answered by supportCollected; also where it could not start.
    void collectForSupport();

Q_SIGNALS:
    /// The database is this program's alone.
    void opened();
    /// Another program has it; tried again until the patience is over.
    void databaseHeld();

    /// It listens, and the plan stands; the sessions are those of the plan's lines, in its order,
    /// null for one that can't be followed.
    void started(const QList<QUuid> &planned);
    /// The plan was changed, or more is known of it: its sessions now. Null for a line that can't
    /// be followed.
    void planTaken(const QList<QUuid> &planned);
    /// Notes on lines of the plan, at the start and later.
    void planTold(const QList<Uplift::PlanFact> &facts);
    /// Some of a long plan is taken over; goOnWithPlan takes the next part.
    void planPaused();
    /// Some of many systems is told; tellEverything tells the next part.
    void tellingPaused();
    /// It can't start; nothing works. Every reason there is.
    void startFailed(const QList<Uplift::Error> &errors);

    void factsGathered(const Uplift::Facts &facts);
    void listeningChanged(const Uplift::Listening &listening);
    void settingsChanged(const Uplift::Settings &settings);
    void problemFound(const Uplift::Error &error);
    /// What problemFound told is so no longer.
    void problemSolved(const Uplift::Error &error);
    void timelineRead(Uplift::EndpointId system, const QList<Uplift::LogEntry> &entries);
    /// What came and what was answered, raw, newest last; as much as a person can look at.
    void protocolRead(Uplift::EndpointId system, const QList<Uplift::LogEntry> &entries);
    /// Some more of all upgrades ever; `isLast` with those that end it.
    void historyRead(const QList<Uplift::Upgrade> &upgrades, bool isLast);
    /// Nothing more of it can be read; the reason comes by problemFound.
    void historyReadingFailed();
    /// Some more entries of the log, each without the message as it came; `isLast` with those that
    /// end it. What comes later is told by factsGathered.
    void callersRead(const QList<Uplift::LogEntry> &entries, bool isLast);
    void callersReadingFailed();
    void stepRulesRead(const Uplift::StepRules &rules);
    void importProgressed(const Uplift::PackageImport &import);
    void contactTold(const Uplift::ContactFact &fact);
    /// Whether a passphrase of the key for HTTPS is kept, and where; never itself.
    void keyPassphraseTold(const Uplift::KeyPassphrase &passphrase);
    void belongingsPacked(const QByteArray &file);
    /// What helps somebody who helps, without secrets.
    void supportCollected(const QList<Uplift::SupportPart> &parts);

    /// Each single fact as it happens, for a log of them; the window takes factsGathered.
    void endpointChanged(const Uplift::Endpoint &endpoint);
    void upgradeChanged(const Uplift::Upgrade &upgrade);

private:
    friend class EngineThread;

    explicit Engine(const EngineStart &start);

    void start();
    void goOnWithPlan();
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
    void watchPlan();
    void takeOpenedPlan(const QList<PlanLine> &plan);
    void refuseOpenedPlan(const QList<Error> &errors);
    void listen();
    void adoptSettings(const Settings &settings);
    void whenFolderServes(const QString &path, const std::function<void()> &then);
    void tellGone(ErrorCode what, const Upgrade &upgrade);
    void tellLostEntries(qint64 count);
    void noteLostEntries();
    void tellListening();
    void tellEverything();
    bool isRunning() const { return m_domain != nullptr; }
    /// Null until it runs.
    ContactDesk *contactDesk() const { return m_desk.get(); }

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
    std::unique_ptr<DriveWork> m_supportWork;
    std::unique_ptr<UpdateCheck> m_updates;
    std::unique_ptr<PlanKeeper> m_plan;
    std::unique_ptr<PlanFile> m_planFile;
    std::unique_ptr<PlanFile> m_openedPlan; ///< that is read before it is followed
    QString m_planToOpen;                   ///< as soon as the first one stands
    QList<Error> m_planErrors;              ///< of the plan as it was saved last
    QList<EndpointId> m_untoldEndpoints;
    QList<QUuid> m_untoldUpgrades;
    int m_unwrittenParts = 0; ///< of the plan that is being taken over
    bool m_planWaits = false;
    std::unique_ptr<QTimer> m_ticks;
    std::optional<QDeadlineTimer> m_patience; ///< with another program that has the database
    bool m_begun = false;
    bool m_listensWhereWanted = false;
    qint64 m_lostEntries = 0; ///< of the log, since anything could be written
};

} // namespace Uplift
