// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include "engineworker.h"

#include <QMetaMethod>

namespace Uplift
{

namespace
{

void registerTypes()
{
    qRegisterMetaType<Endpoint>();
    qRegisterMetaType<Upgrade>();
    qRegisterMetaType<Facts>();
    qRegisterMetaType<Listening>();
    qRegisterMetaType<Settings>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<ContactFact>();
    qRegisterMetaType<KeyPassphrase>();
    qRegisterMetaType<PackageImport>();
    qRegisterMetaType<StepRules>();
    qRegisterMetaType<QList<LogEntry>>();
    qRegisterMetaType<QList<Upgrade>>();
    qRegisterMetaType<QList<Error>>();
    qRegisterMetaType<QList<QUuid>>();
    qRegisterMetaType<QList<PlanFact>>();
}

} // namespace

Engine::Engine(const EngineStart &start, QObject *parent)
    : QObject(parent)
    , m_worker(new EngineWorker(start))
{
    registerTypes();
    m_thread.setObjectName(QStringLiteral("engine"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, &EngineWorker::start);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);

    connect(m_worker, &EngineWorker::started, this, &Engine::started);
    connect(m_worker, &EngineWorker::planTaken, this, &Engine::planTaken);
    connect(m_worker, &EngineWorker::planTold, this, &Engine::planTold);
    // By way of this thread, so that facts don't pile up before it.
    connect(m_worker, &EngineWorker::planPaused, this,
            [this] { tell([](EngineWorker &worker) { worker.goOnWithPlan(); }); });
    connect(m_worker, &EngineWorker::tellingPaused, this,
            [this] { tell([](EngineWorker &worker) { worker.tellEverything(); }); });
    connect(m_worker, &EngineWorker::startFailed, this, &Engine::startFailed);
    connect(m_worker, &EngineWorker::factsGathered, this, &Engine::factsGathered);
    connect(m_worker, &EngineWorker::listeningChanged, this, &Engine::listeningChanged);
    connect(m_worker, &EngineWorker::settingsChanged, this, &Engine::settingsChanged);
    connect(m_worker, &EngineWorker::problemFound, this, &Engine::problemFound);
    connect(m_worker, &EngineWorker::problemSolved, this, &Engine::problemSolved);
    connect(m_worker, &EngineWorker::timelineRead, this, &Engine::timelineRead);
    connect(m_worker, &EngineWorker::protocolRead, this, &Engine::protocolRead);
    connect(m_worker, &EngineWorker::historyRead, this, &Engine::historyRead);
    connect(m_worker, &EngineWorker::historyReadingFailed, this, &Engine::historyReadingFailed);
    connect(m_worker, &EngineWorker::stepRulesRead, this, &Engine::stepRulesRead);
    connect(m_worker, &EngineWorker::importProgressed, this, &Engine::importProgressed);
    connect(m_worker, &EngineWorker::contactTold, this, &Engine::contactTold);
    connect(m_worker, &EngineWorker::keyPassphraseTold, this, &Engine::keyPassphraseTold);
    connect(m_worker, &EngineWorker::belongingsPacked, this, &Engine::belongingsPacked);
}

Engine::~Engine()
{
    if (!m_thread.isRunning()) { // it was never started: nobody else deletes its worker
        if (!m_thread.isFinished())
            delete m_worker;
        return;
    }
    // By the same queue as the commands, so that none that was given is lost.
    tell([this](EngineWorker &) { m_thread.quit(); });
    m_thread.wait();
}

void Engine::start()
{
    // Copying every single fact to this thread costs something: only for who listens.
    if (isSignalConnected(QMetaMethod::fromSignal(&Engine::endpointChanged)))
        connect(m_worker, &EngineWorker::endpointChanged, this, &Engine::endpointChanged);
    if (isSignalConnected(QMetaMethod::fromSignal(&Engine::upgradeChanged)))
        connect(m_worker, &EngineWorker::upgradeChanged, this, &Engine::upgradeChanged);
    m_thread.start();
}

template<typename Command>
void Engine::tell(const Command &command)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, command] { command(*worker); }, Qt::QueuedConnection);
}

void Engine::requestUpgrades(const UpgradeOrder &order)
{
    tell([order](EngineWorker &worker) { worker.requestUpgrades(order); });
}

void Engine::setLabels(const QList<EndpointId> &systems, const QString &site,
                       const QStringList &tags)
{
    tell([=](EngineWorker &worker) { worker.setLabels(systems, site, tags); });
}

void Engine::importPackages(const QStringList &files)
{
    tell([=](EngineWorker &worker) { worker.importPackages(files); });
}

void Engine::cancelImport(int id)
{
    tell([=](EngineWorker &worker) { worker.cancelImport(id); });
}

void Engine::readProtocol(EndpointId system)
{
    tell([=](EngineWorker &worker) { worker.readProtocol(system); });
}

void Engine::readHistory()
{
    tell([](EngineWorker &worker) { worker.readHistory(); });
}

void Engine::stopReadingHistory()
{
    tell([](EngineWorker &worker) { worker.stopReadingHistory(); });
}

void Engine::cancelUpgrades(const QList<QUuid> &sessions)
{
    tell([=](EngineWorker &worker) { worker.cancelUpgrades(sessions); });
}

void Engine::reorderUpgrades(const QList<QUuid> &sessions)
{
    tell([=](EngineWorker &worker) { worker.reorderUpgrades(sessions); });
}

void Engine::retryUpgrades(const QList<QUuid> &sessions)
{
    tell([=](EngineWorker &worker) { worker.retryUpgrades(sessions); });
}

void Engine::changeReleaseKey(EndpointId system, const QString &key)
{
    tell([=](EngineWorker &worker) { worker.changeReleaseKey(system, key); });
}

void Engine::setSoftwareDirectory(const QString &path)
{
    tell([=](EngineWorker &worker) { worker.setSoftwareDirectory(path); });
}

void Engine::rescanPackages()
{
    tell([](EngineWorker &worker) { worker.rescanPackages(); });
}

void Engine::changeSettings(const Settings &settings)
{
    tell([=](EngineWorker &worker) { worker.changeSettings(settings); });
}

void Engine::listenAgain()
{
    tell([](EngineWorker &worker) { worker.listenAgain(); });
}

void Engine::packBelongings(bool withSecrets)
{
    tell([=](EngineWorker &worker) { worker.packBelongings(withSecrets); });
}

void Engine::unpackBelongings(const QByteArray &file)
{
    tell([=](EngineWorker &worker) { worker.unpackBelongings(file); });
}

void Engine::setReleaseKeys(const QList<ReleaseKey> &keys)
{
    tell([=](EngineWorker &worker) { worker.setReleaseKeys(keys); });
}

void Engine::acceptSystems(const QList<EndpointId> &systems)
{
    tell([=](EngineWorker &worker) { worker.acceptSystems(systems); });
}

void Engine::removeSystems(const QList<EndpointId> &systems)
{
    tell([=](EngineWorker &worker) { worker.removeSystems(systems); });
}

void Engine::putBackSystems(const QList<EndpointId> &systems)
{
    tell([=](EngineWorker &worker) { worker.putBackSystems(systems); });
}

void Engine::setKeyPassphrase(const QString &passphrase)
{
    tell([=](EngineWorker &worker) { worker.setKeyPassphrase(passphrase); });
}

void Engine::readTimeline(EndpointId system)
{
    tell([=](EngineWorker &worker) { worker.readTimeline(system); });
}

} // namespace Uplift
