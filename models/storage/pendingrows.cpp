// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pendingrows.h"

namespace Uplift
{

bool PendingRows::isEmpty() const
{
    return endpoints.isEmpty() && upgrades.isEmpty() && contactWays.isEmpty() &&
           formerManagers.isEmpty() && entries.isEmpty() && keys.isEmpty() && !settings;
}

void PendingRows::putBack(PendingRows older)
{
    older.endpoints.insert(endpoints);
    older.upgrades.insert(upgrades);
    older.contactWays.insert(contactWays);
    older.formerManagers.insert(formerManagers);
    older.entries += entries;
    older.keys += keys;
    if (settings)
        older.settings = settings;
    *this = std::move(older);
}

qsizetype PendingRows::dropOldestEntries()
{
    qsizetype kept = 0;
    qsizetype bytes = 0;
    for (auto entry = entries.crbegin(); entry != entries.crend() && kept < MostEntries; ++entry) {
        bytes += entry->raw.size();
        if (bytes > MostEntryBytes)
            break;
        ++kept;
    }
    const qsizetype dropped = entries.size() - kept;
    entries.remove(0, dropped);
    return dropped;
}

} // namespace Uplift
