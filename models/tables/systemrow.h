// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "updatesathand.h"

#include <domain/endpoint.h>
#include <domain/softwareversion.h>
#include <domain/upgradelife.h>
#include <optional>

namespace Uplift
{

/// The group of a system with this upgrade; Idle when there is none.
SystemGroup groupOf(const std::optional<Upgrade> &upgrade);

/// True when the upgrade ended and nothing goes on unless the operator acts.
bool needsOperator(const Upgrade &upgrade);

/// True when it ended and the same may be tried again.
bool canBeRetried(const Upgrade &upgrade);

/// True as long as it is scheduled or queued.
bool isWaiting(const Upgrade &upgrade);

/// The share of the package that has left, from 0 to 1; 0 when its size is not known.
double progressOf(const Upgrade &upgrade);

/// The one thing that the operator is asked for in a row.
enum class DueAction {
    None,
    Retry,
    Explain, ///< read first what has happened and what can be done
    Accept,  ///< a new system
};

/// A row of the systems table: an endpoint, its newest upgrade, and what is derived from them once
/// so that sorting, searching and painting need not do it again.
struct SystemRow
{
    Endpoint endpoint;
    std::optional<Upgrade> upgrade;
    SoftwareVersion version;
    SoftwareVersion target; ///< not valid when there is nothing to reach any more
    QString versionText;
    QString targetText;
    bool isDowngrade = false; ///< the target is older than what it runs
    QString product;
    QString address;
    QString addressKey;  ///< the address with its numbers padded, so that it sorts by value
    QString owedTo;      ///< former manager that has to be restored; empty: none
    QString versionKey;  ///< of what it runs; sorts by value
    QString targetKey;   ///< the same of the target
    QString tagText;     ///< the tags in one line
    QString haystack;    ///< what search words are looked up in, lower case
    int queuePlace = 0;  ///< from 1 among those that wait; 0: does not wait
    UpdateAtHand update; ///< what the library holds for it; its table sees to it

    SystemGroup group() const { return groupOf(upgrade); }

    DueAction dueAction() const;

    /// True when nothing is under way or needs the operator, so that it is of interest what the
    /// library holds for it.
    bool isOpenForUpdate() const;

    /// Derives what comes from endpoint and upgrade alone.
    void derive();
};

/// How many systems are in which group, and how fast bytes leave in all.
struct RolloutSummary
{
    int systems = 0;
    int waiting = 0;
    int running = 0;
    int proved = 0;
    int needOperator = 0;
    qint64 bytesPerSecond = 0;
    qint64 bytesLeft = 0;    ///< of all that wait or run
    int couldBeUpgraded = 0; ///< nothing is under way, and a newer package is at hand
    int upToDate = 0;        ///< nothing is under way, and none is newer

    /// Those that have an upgrade which was not cancelled.
    int inRollout() const { return waiting + running + proved + needOperator; }

    /// Nothing is under way, and nobody can say whether there is something newer.
    int notKnown() const
    {
        return systems - waiting - running - needOperator - couldBeUpgraded - upToDate;
    }

    /// Counts a row in (sign 1) or out (sign -1).
    void count(const SystemRow &row, int sign);

    bool operator==(const RolloutSummary &) const = default;
};

} // namespace Uplift
