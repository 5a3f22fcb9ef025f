// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <domain/upgrade.h>

#include <QHash>

namespace Uplift
{

/// The table of upgrades, ended ones included. Engine thread.
class UpgradeStore
{
public:
    explicit UpgradeStore(const QSqlDatabase &database);

    /// Writes the newest value, within the caller's transaction; its endpoint must be stored.
    Result<void> write(const Upgrade &upgrade) { return m_table.write(upgrade); }

    /// Hands over one by one those that have not ended, and the two latest of each endpoint; oldest
    /// first.
    Result<void> readRecent(const std::function<void(Upgrade &&)> &take) const;

    /// The first `limit` that follow this one of this endpoint, by endpoint and session.
    Result<QList<Upgrade>> after(EndpointId endpoint, QUuid session, int limit) const;

    /// Puts newer values, and those that are not in the table yet, into what `after` has read with
    /// the same limit.
    static void overlay(QList<Upgrade> &read, const QHash<QUuid, Upgrade> &newer,
                        EndpointId endpoint, QUuid session, int limit);

private:
    Table<Upgrade> m_table;
};

} // namespace Uplift
