// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contactstore.h"
#include "endpointstore.h"
#include "logstore.h"
#include "pendingrows.h"
#include "releasekeystore.h"
#include "settingsstore.h"
#include "upgradestore.h"

namespace Uplift
{

/// Who takes the rows of the long tables, one by one and the endpoints first, so that they are in
/// memory only once.
struct RowTakers
{
    std::function<void(Endpoint &&)> endpoint; ///< by number
    std::function<void(Upgrade &&)> upgrade;   ///< as UpgradeStore::readRecent
};

/// What was on disk when the program started, besides endpoints and upgrades.
struct StoredState
{
    QList<ReleaseKey> releaseKeys; ///< those in force
    Settings settings;
    QList<Error> refusedSettings; ///< as ReadSettings::refused
    QList<ContactWay> contactWays;
    QList<FormerManager> formerManagers; ///< those restored included
    qint64 lastLogId = 0;                ///< 0: the event log is empty
};

/// The stores of one connection, and what goes over all of them. Belongs to the thread of the
/// connection.
class Stores
{
public:
    explicit Stores(const QSqlDatabase &database);

    /// Writes all rows in one transaction; on an error none of them is written.
    Result<void> write(const PendingRows &rows);

    Result<StoredState> read(const RowTakers &take) const;

    const LogStore &log() const { return m_log; }
    const UpgradeStore &upgrades() const { return m_upgrades; }

    Result<ReadSettings> settings() const { return m_settings.read(); }

private:
    Result<void> writeRows(const PendingRows &rows);

    QSqlDatabase m_database;
    EndpointStore m_endpoints;
    UpgradeStore m_upgrades;
    ReleaseKeyStore m_releaseKeys;
    SettingsStore m_settings;
    ContactStore m_contacts;
    LogStore m_log;
};

} // namespace Uplift
