// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <storage/database.h>

namespace Uplift
{

/// All that is on disk, in lists.
struct Stored : StoredState
{
    QList<Endpoint> endpoints;
    QList<Upgrade> upgrades;
};

inline Result<Stored> storedIn(const Database &database)
{
    Stored stored;
    const auto state = database.load(
        {.endpoint = [&](Endpoint &&endpoint) { stored.endpoints += std::move(endpoint); },
         .upgrade = [&](Upgrade &&upgrade) { stored.upgrades += std::move(upgrade); }});
    if (!state)
        return std::unexpected(state.error());
    static_cast<StoredState &>(stored) = *state;
    return stored;
}

} // namespace Uplift
