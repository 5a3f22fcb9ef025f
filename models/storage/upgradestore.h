// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "table.h"

#include <domain/upgrade.h>

namespace Uplift
{

/// The table of upgrades, ended ones included. Engine thread.
class UpgradeStore
{
public:
    explicit UpgradeStore(const QSqlDatabase &database);

    /// Writes the newest value, within the caller's transaction; its endpoint must be stored.
    Result<void> write(const Upgrade &upgrade) { return m_table.write(upgrade); }

    /// Oldest first.
    Result<QList<Upgrade>> all() const;

private:
    Table<Upgrade> m_table;
};

} // namespace Uplift
