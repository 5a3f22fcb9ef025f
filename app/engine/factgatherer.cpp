// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factgatherer.h"

#include <utility>

namespace Uplift
{

namespace
{

constexpr std::chrono::milliseconds BatchTime{50};

} // namespace

FactGatherer::FactGatherer(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(BatchTime);
    connect(&m_timer, &QTimer::timeout, this, &FactGatherer::tell);
}

void FactGatherer::noteEndpoint(const Endpoint &endpoint)
{
    m_endpoints.insert(endpoint.id, endpoint);
    schedule();
}

void FactGatherer::noteUpgrade(const Upgrade &upgrade)
{
    m_upgrades.insert(upgrade.sessionId, upgrade);
    schedule();
}

void FactGatherer::notePackage(const Package &package)
{
    m_vanished.removeAll(package.fileName);
    m_packages.insert(package.fileName, package);
    schedule();
}

void FactGatherer::noteVanishedPackage(const QString &fileName)
{
    m_packages.remove(fileName);
    m_vanished.append(fileName);
    schedule();
}

void FactGatherer::noteIgnoredFiles(const QList<IgnoredFile> &ignored)
{
    m_ignored = ignored;
    schedule();
}

void FactGatherer::noteLogEntry(const LogEntry &entry)
{
    LogEntry light = entry;
    light.raw.clear();
    m_log.append(light);
    schedule();
}

void FactGatherer::noteReleaseKey(const ReleaseKey &key)
{
    m_keys.insert(key.serialNumber, !key.key.isEmpty());
    schedule();
}

void FactGatherer::tell()
{
    m_timer.stop();
    Facts facts{.endpoints = std::exchange(m_endpoints, {}).values(),
                .upgrades = std::exchange(m_upgrades, {}).values(),
                .packages = std::exchange(m_packages, {}).values(),
                .vanishedPackages = std::exchange(m_vanished, {}),
                .ignoredFiles = std::exchange(m_ignored, {}),
                .log = std::exchange(m_log, {}),
                .serialsWithKey = m_keys.keys(true),
                .serialsWithoutKey = m_keys.keys(false)};
    m_keys.clear();
    if (facts != Facts{})
        Q_EMIT gathered(facts);
}

void FactGatherer::schedule()
{
    if (!m_timer.isActive())
        m_timer.start();
}

} // namespace Uplift
