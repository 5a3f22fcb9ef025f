// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>
#include <domain/endpoint.h>
#include <domain/logentry.h>
#include <domain/releasekey.h>
#include <domain/settings.h>
#include <domain/upgrade.h>

#include <QHash>
#include <QList>
#include <QMap>
#include <optional>

namespace Uplift
{

/// A release key and when it was set or cleared.
struct DatedKey
{
    ReleaseKey key;
    QDateTime at; ///< UTC
};

/// What waits for the next commit: the newest value of each thing, and all that is only appended.
struct PendingRows
{
    QMap<EndpointId, Endpoint> endpoints; ///< by number, as they lie in the table
    QHash<QUuid, Upgrade> upgrades;
    QHash<EndpointId, ContactWay> contactWays;
    QHash<EndpointId, FormerManager> formerManagers;
    QList<LogEntry> entries;
    QList<DatedKey> keys;
    std::optional<Settings> settings;

    /// How much of the log is kept while nothing can be written.
    static constexpr qsizetype MostEntries = 50'000;
    static constexpr qsizetype MostEntryBytes = qsizetype(64) * 1024 * 1024; ///< of raw messages

    bool isEmpty() const;

    /// Takes in rows that are older than those here: where both have a value, it is not theirs.
    void putBack(PendingRows older);

    /// Drops the oldest log entries over the limits; returns how many.
    qsizetype dropOldestEntries();
};

} // namespace Uplift
