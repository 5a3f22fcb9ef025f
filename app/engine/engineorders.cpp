// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of the engine that does what the operator asks for.

#include "belongings.h"
#include "contactdesk.h"
#include "domain.h"
#include "engine.h"
#include "foldercheck.h"
#include "frontdoor.h"
#include "packageimporter.h"
#include "plankeeper.h"
#include "supportcollector.h"

#include <domain/account.h>
#include <domain/drivework.h>
#include <domain/settingrules.h>
#include <domain/verdict.h>
#include <server/managerserver.h>
#include <server/transfer/transferlimiter.h>
#include <storage/database.h>
#include <storage/settingsstore.h>

#include <QDir>
#include <QTcpServer>
#include <ranges>
#include <utility>

namespace Uplift
{

void Engine::requestUpgrades(const UpgradeOrder &order)
{
    if (!isRunning())
        return;
    QList<Package> packages;
    for (const QString &fileName : order.fileNames) {
        if (const auto package = m_domain->packages.find(fileName))
            packages.append(*package);
        else
            Q_EMIT problemFound({ErrorCode::UnknownPackage, {fileName}});
    }
    for (const EndpointId system : order.systems) {
        const Endpoint *endpoint = m_domain->endpoints.find(system);
        if (!endpoint)
            continue;
        const QString fileName = packageFor(*endpoint, packages);
        if (fileName.isEmpty()) {
            Q_EMIT problemFound({ErrorCode::NoFittingPackage, {endpoint->displayName()}});
            continue;
        }
        const auto made = m_domain->upgrades.request(system, fileName, order.notBefore,
                                                     order.dropAfter, order.reason, order.place);
        if (!made)
            Q_EMIT problemFound(made.error());
        else if (!order.reason.isEmpty())
            m_domain->log.append(LogKind::HardwareInsisted, system, *made,
                                 {fileName, order.reason});
    }
}

/// Its package is not in the software folder any more.
void Engine::tellGone(ErrorCode what, const Upgrade &upgrade)
{
    const Endpoint *endpoint = m_domain->endpoints.find(upgrade.endpoint);
    const QString system = endpoint ? endpoint->displayName() : upgrade.serialNumber.text();
    Q_EMIT problemFound({what, {upgrade.fileName, system}});
}

/// At once, and once more with their final number when anything can be written again: they are lost
/// second by second.
void Engine::tellLostEntries(qint64 count)
{
    const bool isFirst = m_lostEntries == 0;
    m_lostEntries += count;
    if (isFirst)
        Q_EMIT problemFound({ErrorCode::LogEntriesLost, {QString::number(m_lostEntries)}});
}

void Engine::noteLostEntries()
{
    const qint64 lost = std::exchange(m_lostEntries, 0);
    if (lost == 0 || !isRunning())
        return;
    Q_EMIT problemFound({ErrorCode::LogEntriesLost, {QString::number(lost)}});
    m_domain->log.append(LogKind::EntriesLost, 0, {}, {QString::number(lost)});
}

void Engine::cancelUpgrades(const QList<QUuid> &sessions)
{
    if (!isRunning())
        return;
    for (const QUuid &session : sessions)
        m_domain->upgrades.cancel(session);
}

void Engine::reorderUpgrades(const QList<QUuid> &sessions)
{
    if (isRunning())
        m_domain->upgrades.reorder(sessions);
}

void Engine::retryUpgrades(const QList<QUuid> &sessions)
{
    if (!isRunning())
        return;
    for (const QUuid &session : sessions) {
        const Upgrade *ended = m_domain->upgrades.find(session);
        if (!ended)
            continue;
        const auto made = m_domain->upgrades.request(ended->endpoint, ended->goal(), {}, {},
                                                     QString(ended->reason));
        if (!made)
            Q_EMIT problemFound(made.error());
    }
}

void Engine::changeReleaseKey(EndpointId system, const QString &key)
{
    const Endpoint *endpoint = isRunning() ? m_domain->endpoints.find(system) : nullptr;
    if (!endpoint)
        return;
    const SerialNumber serial = endpoint->identification.serialNumber;
    if (key.isEmpty()) {
        m_domain->keys.clear(serial);
        m_domain->log.append(LogKind::ReleaseKeyCleared, system, {});
    } else if (const auto set = m_domain->keys.set(serial, key); set) {
        m_domain->log.append(LogKind::ReleaseKeySet, system, {});
    } else {
        Q_EMIT problemFound(set.error());
    }
}

void Engine::setLabels(const QList<EndpointId> &systems, const QString &site,
                       const QStringList &tags)
{
    if (!isRunning())
        return;
    for (const EndpointId system : systems)
        m_domain->endpoints.setLabels(system, site, tags);
}

void Engine::importPackages(const QStringList &files)
{
    if (isRunning())
        m_importer->copy(files, m_settings.softwareDirectory);
}

void Engine::cancelImport(int id)
{
    if (isRunning())
        m_importer->cancel(id);
}

void Engine::setSoftwareDirectory(const QString &path)
{
    if (!isRunning())
        return;
    whenFolderServes(path, [this, path] {
        Settings settings = m_settings;
        settings.softwareDirectory = path;
        adoptSettings(settings);
    });
}

/// Another software directory counts only where packages can be read from it; else it is told why
/// not, and what is in use stays. What was wished later is not undone by what was wished before.
void Engine::whenFolderServes(const QString &path, const std::function<void()> &then)
{
    if (path.isEmpty() || path == m_settings.softwareDirectory) {
        m_folders->forget();
        then();
        return;
    }
    m_folders->start(path, [this, then](const std::optional<Error> &refusal) {
        if (refusal)
            Q_EMIT problemFound(*refusal);
        else
            then();
    });
}

void Engine::changeSettings(const Settings &settings)
{
    if (!isRunning())
        return;
    auto checked = checkSettings(settings);
    if (checked)
        checked = ManagerServer::check(settings);
    if (checked)
        whenFolderServes(settings.softwareDirectory, [this, settings] { adoptSettings(settings); });
    else
        Q_EMIT problemFound(checked.error());
}

void Engine::adoptSettings(const Settings &settings)
{
    const bool isElsewhere = settings.softwareDirectory != m_settings.softwareDirectory;
    m_settings = settings;
    if (isElsewhere)
        m_domain->packages.setDirectory(m_settings.softwareDirectory);
    applySettings();
    m_database->recordSettings(m_settings);
    Q_EMIT settingsChanged(m_settings);
}

void Engine::listenAgain()
{
    if (!isRunning() || !m_door || m_listensWhereWanted)
        return;
    // Downloads at the second choice go on as long as the first can't be had.
    const ListenAddress wanted = m_start.listen.value_or(ListenAddress{});
    if (QTcpServer probe; probe.listen(wanted.address, wanted.port)) {
        probe.close();
        listen();
    } else {
        tellListening();
    }
}

void Engine::collectForSupport()
{
    if (!m_supportWork)
        m_supportWork = std::make_unique<DriveWork>(*this);
    m_supportWork->start([this, folder = m_start.dataDirectory](const DriveWork::Post &post) {
        const QList<SupportPart> parts = collectSupport(folder);
        post([this, parts] { Q_EMIT supportCollected(parts); });
    });
}

void Engine::packBelongings(bool withSecrets)
{
    if (!isRunning())
        return;
    Belongings belongings{.settings = m_settings, .hasSecrets = withSecrets};
    if (withSecrets)
        belongings.keys = m_domain->keys.all();
    const QList<Endpoint> endpoints = m_domain->endpoints.all();
    for (const Endpoint &endpoint : endpoints) {
        const SerialNumber &serial = endpoint.identification.serialNumber;
        if (!serial.isEmpty() && !(endpoint.site.isEmpty() && endpoint.tags.isEmpty()))
            belongings.labels.append({serial, endpoint.site, endpoint.tags});
    }
    Q_EMIT belongingsPacked(encodeBelongings(belongings));
}

void Engine::unpackBelongings(const QByteArray &file)
{
    if (!isRunning())
        return;
    auto belongings = decodeBelongings(file);
    if (belongings && !belongings->hasSecrets)
        belongings->settings.pathSecret = m_settings.pathSecret;
    if (belongings) {
        if (const auto checked = ManagerServer::check(belongings->settings); !checked)
            belongings = std::unexpected(checked.error());
    }
    if (!belongings) {
        Q_EMIT problemFound(belongings.error());
        return;
    }
    // The folder of another computer is of no use here, unless it is a share that both see.
    if (!QDir(belongings->settings.softwareDirectory).exists())
        belongings->settings.softwareDirectory = m_settings.softwareDirectory;
    adoptSettings(belongings->settings);
    setReleaseKeys(belongings->keys);
    for (const SystemLabels &labels : std::as_const(belongings->labels)) {
        const Endpoint *known = m_domain->endpoints.findBySerial(labels.serialNumber);
        const EndpointId id = known ? known->id : m_domain->endpoints.expect(labels.serialNumber);
        m_domain->endpoints.setLabels(id, labels.site, labels.tags);
    }
}

void Engine::setReleaseKeys(const QList<ReleaseKey> &keys)
{
    if (!isRunning())
        return;
    for (const ReleaseKey &key : keys) {
        if (const auto set = m_domain->keys.set(key.serialNumber, key.key); !set) {
            Q_EMIT problemFound(set.error());
            continue;
        }
        if (const Endpoint *endpoint = m_domain->endpoints.findBySerial(key.serialNumber))
            m_domain->log.append(LogKind::ReleaseKeySet, endpoint->id, {});
    }
}

void Engine::rescanPackages()
{
    if (isRunning())
        m_domain->packages.rescan();
}

void Engine::acceptSystems(const QList<EndpointId> &systems)
{
    if (!isRunning())
        return;
    for (const EndpointId system : systems) {
        if (m_domain->endpoints.accept(system))
            m_domain->log.append(LogKind::SystemAccepted, system, {});
    }
}

void Engine::removeSystems(const QList<EndpointId> &systems)
{
    if (!isRunning())
        return;
    for (const EndpointId system : systems) {
        if (const Upgrade *active = m_domain->upgrades.activeFor(system))
            m_domain->upgrades.cancel(QUuid(active->sessionId));
        if (!m_domain->endpoints.setRemoved(system, true))
            continue;
        m_desk->forgetCredentials(system);
        m_domain->log.append(LogKind::SystemRemoved, system, {});
    }
}

void Engine::putBackSystems(const QList<EndpointId> &systems)
{
    if (!isRunning())
        return;
    for (const EndpointId system : systems) {
        if (m_domain->endpoints.setRemoved(system, false))
            m_domain->log.append(LogKind::SystemPutBack, system, {});
    }
}

void Engine::setKeyPassphrase(const QString &passphrase)
{
    if (m_door)
        m_door->setKeyPassphrase(passphrase);
}

} // namespace Uplift
