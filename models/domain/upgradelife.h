// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"
#include "upgrade.h"

#include <QLatin1String>
#include <optional>

namespace Uplift
{

/// Where a system belongs when the whole roll-out is counted.
enum class SystemGroup {
    Idle,          ///< no upgrade, or one that was cancelled
    Waiting,       ///< scheduled or queued
    Running,       ///< from the offer to the restart
    Proved,        ///< the new version was reported
    NeedsOperator, ///< ended in a way that asks for a decision
};

/// What holds for a state or an outcome, whatever happens.
struct AboutState
{
    QLatin1String word;        ///< in English, as the database, the event log and `--json` write it
    SystemGroup group;         ///< of a system whose upgrade stands there
    QLatin1String reason = {}; ///< for programs, where an endpoint gave none
};

const AboutState &aboutOf(UpgradeState state);
const AboutState &aboutOf(Outcome outcome);

/// Something that happened and may move an upgrade on.
enum class UpgradeFact {
    TimeCame,          ///< its not-before has passed
    OfferSent,         ///< the answer to a check-in carried it
    DownloadBegan,     ///< the endpoint fetches the package, from the start or resuming
    DownloadCompleted, ///< the last byte has left
    SaidDownloading,   ///< feedback: pending, downloading or paused
    SaidDownloadDone,  ///< feedback: all received, or about to install, or postponed
    SaidInstalling,    ///< feedback: installs
    SaidSucceeded,     ///< feedback: done; a version still has to prove it
    SaidFailed,        ///< feedback: failed
    SaidBooting,       ///< an event that it starts anew, or its Boot before any proof was possible
    CameWithTarget,    ///< a check-in with the target version
    BootedWithOld,     ///< a Boot check-in with the version it had
    BootedWithOther,   ///< a Boot check-in with neither
    CameWithFormer,    ///< any check-in with the former version or an older one after it was proved
    QuietTooLong,      ///< nothing heard for the silence limit
    CancelRequested,   ///< by the operator
    PutOff,            ///< its not-before was moved into the future
};

inline constexpr int UpgradeFactCount = int(UpgradeFact::PutOff) + 1;

/// Where a fact leads.
struct Step
{
    UpgradeState state = UpgradeState::Queued;
    Outcome outcome = Outcome::None;
    bool moves = false; ///< false: the fact changes nothing in this state

    bool operator==(const Step &) const = default;
};

/// What an endpoint's status means for its upgrade; nothing when it means nothing.
std::optional<UpgradeFact> factOf(const UpgradeStatus &status);

/// The life of an upgrade as one table: total, pure, and the only place that decides.
Step nextStep(UpgradeState state, Outcome outcome, UpgradeFact fact);

} // namespace Uplift
