// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historyreader.h"

#include <domain/upgradecoordinator.h>
#include <storage/database.h>

#include <limits>

namespace Uplift
{

namespace
{

constexpr int MostAtATurn = 250; // some milliseconds
constexpr int MostCallerEntries = 20'000;

} // namespace

HistoryReader::HistoryReader(Database &database, const UpgradeCoordinator &upgrades)
    : m_database(database)
    , m_upgrades(upgrades)
{
}

void HistoryReader::start()
{
    m_endpoint = 0;
    m_session = QUuid();
    goOn(++m_run);
}

void HistoryReader::stop()
{
    ++m_run;
}

void HistoryReader::goOn(int run)
{
    if (run != m_run)
        return;
    auto page = m_database.upgradesAfter(m_endpoint, m_session, MostAtATurn);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    const bool isLast = page->size() < MostAtATurn;
    if (!page->isEmpty()) {
        m_endpoint = page->last().endpoint;
        m_session = page->last().sessionId;
    }
    for (Upgrade &upgrade : *page) {
        if (const Upgrade *newer = m_upgrades.find(upgrade.sessionId))
            upgrade = *newer;
    }
    Q_EMIT read(*page, isLast);
    if (!isLast)
        QMetaObject::invokeMethod(
            this, [this, run] { goOn(run); }, Qt::QueuedConnection);
}

void HistoryReader::startCallers()
{
    m_beforeId = std::numeric_limits<qint64>::max();
    m_callerEntries = 0;
    goOnWithCallers(++m_callerRun);
}

void HistoryReader::stopCallers()
{
    ++m_callerRun;
}

void HistoryReader::goOnWithCallers(int run)
{
    if (run != m_callerRun)
        return;
    auto entries = m_database.entriesWithoutEndpoint(MostAtATurn, m_beforeId);
    if (!entries) {
        Q_EMIT callersFailed(entries.error());
        return;
    }
    m_callerEntries += int(entries->size());
    const bool isLast = entries->size() < MostAtATurn || m_callerEntries >= MostCallerEntries;
    if (!entries->isEmpty())
        m_beforeId = entries->first().id;
    entries->removeIf([](const LogEntry &entry) { return !isOfUnknownCaller(entry); });
    for (LogEntry &entry : *entries)
        entry.raw.clear();
    Q_EMIT callersRead(*entries, isLast);
    if (!isLast)
        QMetaObject::invokeMethod(
            this, [this, run] { goOnWithCallers(run); }, Qt::QueuedConnection);
}

} // namespace Uplift
