// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"
#include "package.h"
#include "steprules.h"
#include "upgradeorder.h"
#include "verdict.h"
#include <QList>
#include <QStringList>

namespace Uplift
{

/// A system that the operator chose for an upgrade.
struct ProposedSystem
{
    Endpoint endpoint;
    bool hasReleaseKey = false;
    bool isBusy = false; ///< an upgrade of it has begun already
};

/// What the operator is about to order, before anything starts.
struct UpgradeProposal
{
    QList<ProposedSystem> systems;
    QList<Package> library; ///< everything that could be chosen
    QStringList chosen;     ///< file names; empty: none chosen yet
    StepRules stepRules;    ///< where a direct jump is refused
};

/// What would happen to one system.
enum class Prospect {
    WillUpgrade,
    WillDowngrade, ///< to an older version than it runs
    NothingToDo,   ///< it has the version
    OtherHardware, ///< only if the operator insists
    NoneFits,      ///< several packages, none clearly for it
    Busy,
    NotServed,
    StepMissing, ///< a package in between is needed first, and it is not at hand
};

/// One system of a proposal, judged.
struct Assessment
{
    EndpointId endpoint = 0;
    Prospect prospect = Prospect::NoneFits;
    Verdict verdict = Verdict::NotKnown; ///< only where a package was found for it
    QString fileName;                    ///< empty where none was
    QStringList stepsBefore;             ///< packages that it takes first
    QString missingFile;                 ///< what such a package would be called
    QString madeFor;   ///< family of the package, where that is for other hardware
    QString itsFamily; ///< of the system, where its hardware is another

    bool operator==(const Assessment &) const = default;
};

/// True when nothing about it needs a look: it will upgrade, to a package that fits.
bool isClear(const Assessment &assessment);

/// True when it starts; of other hardware only if the operator insists.
bool starts(const Assessment &assessment, bool insist);

/// True when something that starts needs a look first: it goes to an older version or to other
/// hardware, may need a key that is not set, or nobody knows whether it fits.
bool isRisky(const QList<Assessment> &assessments, bool insist);

/// Judges one system for the packages, which are part of the library.
Assessment assess(const ProposedSystem &system, const QList<Package> &packages,
                  const QList<Package> &library, const StepRules &stepRules);

/// Judges every system of a proposal, in its order.
QList<Assessment> assess(const UpgradeProposal &proposal);

/// Those that start: all that will up- or downgrade, and those of other hardware if the operator
/// insists.
QList<EndpointId> starting(const QList<Assessment> &assessments, bool insist);

} // namespace Uplift
