// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradestore.h"

#include <map>
#include <utility>

namespace Uplift
{

namespace
{

template<typename Field>
Column<Upgrade> upgradeField(const char *name, Field access)
{
    return column<Upgrade>(name, access);
}

template<typename Field>
Column<Upgrade> sharedUpgradeField(const char *name, Field access)
{
    return sharedColumn<Upgrade>(name, access);
}

QList<Column<Upgrade>> upgradeColumns()
{
    return {
        upgradeField(
            "session_id", [](auto &u) -> auto & { return u.sessionId; }),
        upgradeField(
            "endpoint_id", [](auto &u) -> auto & { return u.endpoint; }),
        upgradeField(
            "serial_number", [](auto &u) -> auto & { return u.serialNumber; }),
        sharedUpgradeField(
            "file_name", [](auto &u) -> auto & { return u.fileName; }),
        sharedUpgradeField(
            "target_version", [](auto &u) -> auto & { return u.targetVersion; }),
        sharedUpgradeField(
            "from_version", [](auto &u) -> auto & { return u.fromVersion; }),
        upgradeField(
            "state", [](auto &u) -> auto & { return u.state; }),
        upgradeField(
            "outcome", [](auto &u) -> auto & { return u.outcome; }),
        upgradeField(
            "ended_in", [](auto &u) -> auto & { return u.endedIn; }),
        upgradeField(
            "offered_at", [](auto &u) -> auto & { return u.offeredAt; }),
        upgradeField(
            "sent", [](auto &u) -> auto & { return u.sent; }),
        upgradeField(
            "total", [](auto &u) -> auto & { return u.total; }),
        upgradeField(
            "attempt", [](auto &u) -> auto & { return u.attempt; }),
        sharedUpgradeField(
            "phase", [](auto &u) -> auto & { return u.phase; }),
        sharedUpgradeField(
            "message", [](auto &u) -> auto & { return u.message; }),
        upgradeField(
            "place", [](auto &u) -> auto & { return u.place; }),
        upgradeField(
            "retry", [](auto &u) -> auto & { return u.retry; }),
        upgradeField(
            "chain", [](auto &u) -> auto & { return u.chain; }),
        upgradeField(
            "later_files", [](auto &u) -> auto & { return u.laterFiles; }),
        upgradeField(
            "drop_after", [](auto &u) -> auto & { return u.dropAfter; }),
        upgradeField(
            "not_before", [](auto &u) -> auto & { return u.notBefore; }),
        upgradeField(
            "created_at", [](auto &u) -> auto & { return u.createdAt; }),
        upgradeField(
            "state_since", [](auto &u) -> auto & { return u.stateSince; }),
        upgradeField(
            "ended_at", [](auto &u) -> auto & { return u.endedAt; }),
        upgradeField(
            "preparing_seconds", [](auto &u) -> auto & { return u.preparingSeconds; }),
        upgradeField(
            "installing_seconds", [](auto &u) -> auto & { return u.installingSeconds; }),
        upgradeField(
            "rebooting_seconds", [](auto &u) -> auto & { return u.rebootingSeconds; }),
        sharedUpgradeField(
            "ordered_by", [](auto &u) -> auto & { return u.orderedBy; }),
        sharedUpgradeField(
            "reason", [](auto &u) -> auto & { return u.reason; }),
        upgradeField(
            "sha256", [](auto &u) -> auto & { return u.sha256; }),
    };
}

/// Orders upgrades as the table does.
std::pair<EndpointId, QString> keyOf(EndpointId endpoint, QUuid session)
{
    return {endpoint, toStored(session).toString()};
}

} // namespace

UpgradeStore::UpgradeStore(const QSqlDatabase &database)
    : m_table(database, QStringLiteral("upgrade"), Table<Upgrade>::Writing::Replace,
              upgradeColumns())
{
}

Result<void> UpgradeStore::readRecent(const std::function<void(Upgrade &&)> &take) const
{
    // "+" keeps SQLite from going by the index: row after row from all over a large table.
    return m_table.readEach(
        QStringLiteral(
            "WHERE state <> ? OR session_id IN (SELECT session_id FROM (SELECT session_id, "
            "row_number() OVER (PARTITION BY +endpoint_id ORDER BY place DESC, created_at DESC) "
            "AS age FROM upgrade) WHERE age <= 2) ORDER BY place, created_at"),
        {toStored(UpgradeState::Ended)}, take);
}

Result<QList<Upgrade>> UpgradeStore::after(EndpointId endpoint, QUuid session, int limit) const
{
    return m_table.read(QStringLiteral("WHERE (endpoint_id, session_id) > (?, ?) "
                                       "ORDER BY endpoint_id, session_id LIMIT ?"),
                        {endpoint, toStored(session), limit});
}

void UpgradeStore::overlay(QList<Upgrade> &read, const QHash<QUuid, Upgrade> &newer,
                           EndpointId endpoint, QUuid session, int limit)
{
    if (newer.isEmpty())
        return;
    std::map<std::pair<EndpointId, QString>, Upgrade> all;
    for (const Upgrade &upgrade : std::as_const(read))
        all.emplace(keyOf(upgrade.endpoint, upgrade.sessionId), upgrade);
    const auto start = keyOf(endpoint, session);
    for (const Upgrade &upgrade : newer) {
        if (const auto key = keyOf(upgrade.endpoint, upgrade.sessionId); key > start)
            all.insert_or_assign(key, upgrade);
    }
    read.clear();
    for (const auto &[key, upgrade] : all) {
        if (read.size() == limit)
            break;
        read.append(upgrade);
    }
}

} // namespace Uplift
