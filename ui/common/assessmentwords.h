// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation.h"
#include <domain/upgradeproposal.h>

#include <utility>

namespace Uplift
{

/// What is to be expected of a system: every one has exactly one, so that counts of them add up. In
/// the order in which they are told.
enum class Expectation {
    Upgrades, ///< to a package that fits, at once or by steps
    Downgrades,
    MayNeedKey,
    NotKnown, ///< nobody knows whether the package fits
    OtherHardware,
    StepMissing,
    NoneFits,
    NotServed,
    Busy,
    AlreadyThere,
};

inline constexpr int ExpectationCount = int(Expectation::AlreadyThere) + 1;

Expectation expectationOf(const Assessment &assessment);

/// How many there are of each, in their order; those without a system are left out.
QList<std::pair<Expectation, int>> expectationsOf(const QList<Assessment> &assessments);

Look lookOf(Expectation expectation);

/// What would happen to a system, in a few words.
QString textOf(const Assessment &assessment);

/// The same in a sentence, with what to do.
QString meaningOf(const Assessment &assessment);

Look lookOf(const Assessment &assessment);

/// How the same package looks for several systems: as what most needs a look among them, but never
/// bad where some will upgrade.
Look lookOf(const QList<Assessment> &assessments);

/// What would happen to several systems, the longest text first. When they have one prospect in
/// common it is that; else "2 will upgrade, 1 already there", "2 of 3 will upgrade".
QStringList textsOf(const QList<Assessment> &assessments);

/// "2 will upgrade, 1 already there"
QString countsText(const QList<Assessment> &assessments);

/// "9 will upgrade"
QString countText(Expectation expectation, int count);

/// What stands between the parts of a list in a sentence.
QString separator();

} // namespace Uplift
