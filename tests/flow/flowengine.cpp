// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowengine.h"

#include <domain/words.h>
#include <lab/laboptions.h>
#include <QFile>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

QString stepOf(const Upgrade &upgrade)
{
    if (upgrade.isEnded())
        return word(upgrade.outcome);
    if (upgrade.phase == u"Postponed" && upgrade.state == UpgradeState::Preparing)
        return QStringLiteral("postponed");
    const QString state = word(upgrade.state);
    return upgrade.attempt == 1 ? state : QStringLiteral("%1 %2").arg(state).arg(upgrade.attempt);
}

/// A server that soon notices an endpoint that reads no more.
GateLimits quickLimits()
{
    GateLimits limits;
    limits.stalledWrite = 150ms;
    return limits;
}

} // namespace

FlowEngine::FlowEngine(qint64 packageSize, const Settings &settings)
    : m_settings(settings)
{
    clock.whilePassing = [this] { domain.upgrades.tick(); };
    QFile package(m_folder.filePath(QStringLiteral("software/") + flowPackage));
    QDir(m_folder.path()).mkpath(QStringLiteral("software"));
    if (!package.open(QIODevice::WriteOnly) || !package.resize(packageSize))
        qFatal("no package");
    package.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                        QFileDevice::FileModificationTime);
    auto database = Database::open(m_folder.filePath(QStringLiteral("uplift.db")), clock);
    if (!database)
        qFatal("no database");
    m_database = std::move(*database);
    connect(&domain.endpoints, &EndpointRegistry::endpointChanged, m_database.get(),
            &Database::recordEndpoint);
    connect(&domain.upgrades, &UpgradeCoordinator::upgradeChanged, m_database.get(),
            &Database::recordUpgrade);
    connect(&domain.log, &EventLog::entryAppended, m_database.get(), &Database::recordLogEntry);
    connect(&domain.upgrades, &UpgradeCoordinator::upgradeChanged, this, &FlowEngine::record);
    connect(&domain.log, &EventLog::entryAppended, this, &FlowEngine::recordEntry);
    m_settings.softwareDirectory = m_folder.filePath(QStringLiteral("software"));
    domain.upgrades.setSettings(m_settings);
    m_server =
        std::make_unique<ManagerServer>(ManagerServer::Collaborators{.upgrades = domain.upgrades,
                                                                     .endpoints = domain.endpoints,
                                                                     .packages = domain.packages,
                                                                     .log = domain.log,
                                                                     .durability = *m_database},
                                        quickLimits());
}

bool FlowEngine::start()
{
    m_port = m_server->listen(QHostAddress::LocalHost, 0).value_or(0);
    domain.packages.setDirectory(m_settings.softwareDirectory);
    return m_port != 0 && QTest::qWaitFor([this] {
               const auto package = domain.packages.find(flowPackage);
               return package && package->isServed();
           });
}

QUrl FlowEngine::manager() const
{
    QUrl url(QStringLiteral("http://127.0.0.1"));
    url.setPort(m_port);
    url.setPath(Lab::usualManagerPath.toString());
    return url;
}

void FlowEngine::pass(std::chrono::seconds time)
{
    clock.advance(time);
    domain.upgrades.tick();
}

void FlowEngine::requestForNewcomers()
{
    const QList<Endpoint> endpoints = domain.endpoints.all();
    for (const Endpoint &endpoint : endpoints) {
        if (!domain.upgrades.newestFor(endpoint.id) &&
            !domain.upgrades.request(endpoint.id, flowPackage, {}))
            qFatal("no upgrade");
    }
}

int FlowEngine::offers(const QString &serialNumber) const
{
    const QList<Endpoint> endpoints = domain.endpoints.all();
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.identification.serialNumber == serialNumber)
            return m_offers.value(endpoint.id);
    }
    return 0;
}

void FlowEngine::record(const Upgrade &upgrade)
{
    QStringList &steps = m_steps[upgrade.serialNumber.text()];
    const QString step = stepOf(upgrade);
    if (steps.isEmpty() || steps.constLast() != step)
        steps.append(step);
}

void FlowEngine::recordEntry(const LogEntry &entry)
{
    if (entry.kind == LogKind::OfferMade)
        ++m_offers[entry.endpoint];
    else if (entry.kind == LogKind::DownloadStarted)
        m_downloading.insert(entry.endpoint);
    else if (entry.kind == LogKind::DownloadBroken || entry.kind == LogKind::DownloadCompleted)
        m_downloading.remove(entry.endpoint);
    m_mostDownloads = std::max(m_mostDownloads, m_downloading.size());
}

Lab::LabTiming flowTiming()
{
    return {.silence = 30ms,
            .installing = 10ms,
            .reboot = 30ms,
            .retry = 30ms,
            .heartbeat = 50ms,
            .stall = 60s,
            .postponement = 40ms,
            .call = 300ms,
            .relapse = 60ms};
}
