// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedback.h"
#include "upgrade.h"

#include <chrono>
#include <optional>

namespace Uplift
{

/// What an endpoint's upgrade status is about.
enum class StatusSubject {
    ThisUpgrade,
    EarlierUpgrade, ///< or nothing at all: it has not changed since this one was offered
    OtherUpgrade,   ///< it names another session, package or version
};

/// What an endpoint said last of an upgrade.
struct SaidBefore
{
    UpgradeStatus status;
    QUuid during;               ///< its upgrade that it had been told of by then; null: none
    bool wasAboutThat = false;  ///< and it counted as news about that one
    QDateTime lastChangeBefore; ///< the latest `LastChange` that it said before it was told of that
};

/// How long ago an endpoint changed what it says, by its own clock.
struct TimeSinceChange
{
    std::chrono::seconds time{0};
    std::chrono::seconds uncertainty{0};
};

/// An upgrade status, and what is known of its time.
struct StatusNews
{
    UpgradeStatus status;    ///< whole: what was absent has been filled in
    QDateTime lastChange;    ///< as this very message says; not valid when it doesn't
    bool isSnapshot = false; ///< see `Feedback`
    std::optional<TimeSinceChange> sinceChange; ///< none: the endpoint's clock is not known
    std::chrono::seconds sinceOffer{0};         ///< since the upgrade was first offered
};

/// True when nothing is under way: "Failed", "Succeeded", or neither status nor phase.
bool isOver(const UpgradeStatus &status);

/// What is said filled in from what was known. Where that was over and another status or phase is
/// said now, something new has begun, of which nothing is known but what is said.
UpgradeStatus merged(const UpgradeStatus &known, const UpgradeStatus &said);

/// The session that a status names, by `SessionId` or in the package's address; empty: none.
QString sessionNamed(const UpgradeStatus &status);

/// What a status names: a session, else a package, else a version; empty: nothing.
QString nameIn(const UpgradeStatus &status);

/// True when both say the same of the same upgrade; the free text doesn't count.
bool saysTheSame(const UpgradeStatus &left, const UpgradeStatus &right);

/// Judges a status that names no session, by package, version and time. Of time only what the
/// endpoint says itself counts, compared with what it said before, and with its own clock: that
/// may be wrong by years. Where its clock is not known, an end counts when it was seen to come
/// about: a leaf that has just changed, another one than was said before, or one after the endpoint
/// has begun. Pure.
StatusSubject subjectOf(const StatusNews &news, const Upgrade &upgrade,
                        const std::optional<SaidBefore> &before);

} // namespace Uplift
