// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stores.h"

namespace Uplift
{

Stores::Stores(const QSqlDatabase &database)
    : m_database(database)
    , m_endpoints(database)
    , m_upgrades(database)
    , m_releaseKeys(database)
    , m_settings(database)
    , m_contacts(database)
    , m_log(database)
{
}

Result<void> Stores::write(const PendingRows &rows)
{
    if (!m_database.transaction())
        return std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, m_database.lastError()));
    auto written = writeRows(rows);
    if (written && !m_database.commit())
        written = std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, m_database.lastError()));
    if (!written)
        m_database.rollback();
    return written;
}

Result<void> Stores::writeRows(const PendingRows &rows)
{
    // Endpoints first: upgrades refer to them.
    Result<void> written;
    for (const Endpoint &endpoint : rows.endpoints) {
        if (written = m_endpoints.write(endpoint); !written)
            return written;
    }
    for (const Upgrade &upgrade : rows.upgrades) {
        if (written = m_upgrades.write(upgrade); !written)
            return written;
    }
    for (const DatedKey &key : rows.keys) {
        if (written = m_releaseKeys.write(key.key, key.at); !written)
            return written;
    }
    for (const ContactWay &way : rows.contactWays) {
        if (written = m_contacts.write(way); !written)
            return written;
    }
    for (const FormerManager &former : rows.formerManagers) {
        if (written = m_contacts.write(former); !written)
            return written;
    }
    if (rows.settings) {
        if (written = m_settings.write(*rows.settings); !written)
            return written;
    }
    for (const LogEntry &entry : rows.entries) {
        if (written = m_log.append(entry); !written)
            return written;
    }
    return written;
}

Result<StoredState> Stores::read(const RowTakers &take) const
{
    if (auto endpoints = m_endpoints.readAll(take.endpoint); !endpoints)
        return std::unexpected(endpoints.error());
    if (auto upgrades = m_upgrades.readRecent(take.upgrade); !upgrades)
        return std::unexpected(upgrades.error());
    const auto releaseKeys = m_releaseKeys.inForce();
    if (!releaseKeys)
        return std::unexpected(releaseKeys.error());
    const auto settings = m_settings.read();
    if (!settings)
        return std::unexpected(settings.error());
    const auto ways = m_contacts.ways();
    if (!ways)
        return std::unexpected(ways.error());
    const auto formerManagers = m_contacts.formerManagers();
    if (!formerManagers)
        return std::unexpected(formerManagers.error());
    const auto lastLogId = m_log.lastId();
    if (!lastLogId)
        return std::unexpected(lastLogId.error());
    return StoredState{.releaseKeys = *releaseKeys,
                       .settings = settings->settings,
                       .refusedSettings = settings->refused,
                       .contactWays = *ways,
                       .formerManagers = *formerManagers,
                       .lastLogId = *lastLogId};
}

} // namespace Uplift
