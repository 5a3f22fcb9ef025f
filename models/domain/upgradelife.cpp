// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradelife.h"

#include <array>

namespace Uplift
{

namespace
{

using S = UpgradeState;
using F = UpgradeFact;
using O = Outcome;

using G = SystemGroup;

/// In the order of UpgradeState.
constexpr AboutState States[] = {
    {QLatin1String("scheduled"), G::Waiting}, {QLatin1String("queued"), G::Waiting},
    {QLatin1String("offered"), G::Running},   {QLatin1String("downloading"), G::Running},
    {QLatin1String("preparing"), G::Running}, {QLatin1String("installing"), G::Running},
    {QLatin1String("rebooting"), G::Running}, {QLatin1String("ended"), G::Idle},
};
static_assert(std::size(States) == UpgradeStateCount);

/// In the order of Outcome.
constexpr AboutState Outcomes[] = {
    {QLatin1String(""), G::Idle},
    {QLatin1String("proved"), G::Proved},
    {QLatin1String("failed"), G::NeedsOperator},
    {QLatin1String("unchanged"), G::NeedsOperator, QLatin1String("came-back-unchanged")},
    {QLatin1String("silent"), G::NeedsOperator, QLatin1String("never-came-back")},
    {QLatin1String("cancelled"), G::Idle},
    {QLatin1String("reverted"), G::NeedsOperator, QLatin1String("went-back-later")},
};
static_assert(std::size(Outcomes) == OutcomeCount);

/// A set of states, so that a row of the table can name several.
constexpr unsigned in(std::initializer_list<S> states)
{
    unsigned set = 0;
    for (const S state : states)
        set |= 1u << unsigned(state);
    return set;
}

struct Row
{
    F fact;
    unsigned from;
    S to;
    O outcome = O::None;
};

constexpr unsigned NotEnded = in({S::Scheduled, S::Queued, S::Offered, S::Downloading, S::Preparing,
                                  S::Installing, S::Rebooting});
constexpr unsigned Told =
    in({S::Offered, S::Downloading, S::Preparing, S::Installing, S::Rebooting});
constexpr unsigned AllSent = in({S::Preparing, S::Installing, S::Rebooting});

/// Every way on for an upgrade that has not ended. What stands in no row changes nothing.
constexpr std::array Road = {
    Row{F::TimeCame, in({S::Scheduled}), S::Queued},
    Row{F::OfferSent, in({S::Queued}), S::Offered},
    Row{F::DownloadBegan, in({S::Queued, S::Offered, S::Preparing}), S::Downloading},
    Row{F::DownloadCompleted, in({S::Downloading}), S::Preparing},
    Row{F::SaidDownloading, in({S::Queued, S::Offered}), S::Downloading},
    Row{F::SaidDownloadDone, in({S::Queued, S::Offered, S::Downloading}), S::Preparing},
    Row{F::SaidInstalling, in({S::Queued, S::Offered, S::Downloading, S::Preparing}),
        S::Installing},
    Row{F::SaidSucceeded, in({S::Offered, S::Downloading, S::Preparing, S::Installing}),
        S::Rebooting},
    Row{F::SaidBooting, in({S::Preparing, S::Installing}), S::Rebooting},
    Row{F::SaidFailed, Told, S::Ended, O::Failed},
    Row{F::CameWithTarget, NotEnded, S::Ended, O::Proved},
    Row{F::BootedWithOld, AllSent, S::Ended, O::Unchanged},
    Row{F::BootedWithOther, AllSent, S::Ended, O::Failed},
    Row{F::QuietTooLong, in({S::Offered, S::Downloading}), S::Queued},
    Row{F::QuietTooLong, AllSent, S::Ended, O::Silent},
    Row{F::CancelRequested, NotEnded, S::Ended, O::Cancelled},
    Row{F::PutOff, in({S::Queued}), S::Scheduled},
};

/// How an ending can still change.
struct Revision
{
    F fact;
    O from;
    O to;
};

constexpr std::array Revisions = {
    Revision{F::CameWithTarget, O::Silent, O::Proved},
    Revision{F::CameWithTarget, O::Failed, O::Proved},
    Revision{F::CameWithTarget, O::Unchanged, O::Proved},
    Revision{F::SaidFailed, O::Unchanged, O::Failed}, // the reason may come after the Boot
    Revision{F::SaidFailed, O::Silent, O::Failed},
    Revision{F::CameWithFormer, O::Proved, O::Reverted},
};

} // namespace

const AboutState &aboutOf(UpgradeState state)
{
    return States[size_t(state)];
}

const AboutState &aboutOf(Outcome outcome)
{
    return Outcomes[size_t(outcome)];
}

std::optional<UpgradeFact> factOf(const UpgradeStatus &status)
{
    const auto says = [](const std::optional<QString> &text, const char *word) {
        return text && text->contains(QLatin1String(word), Qt::CaseInsensitive);
    };
    if (says(status.status, "Failed"))
        return F::SaidFailed;
    if (says(status.status, "Succeeded"))
        return F::SaidSucceeded;
    if (says(status.phase, "DownloadDone") || says(status.phase, "AboutToInstall") ||
        says(status.phase, "Postponed"))
        return F::SaidDownloadDone;
    if (says(status.phase, "Install") || says(status.phase, "UpgradingPeripherals"))
        return F::SaidInstalling;
    if (says(status.phase, "Download"))
        return F::SaidDownloading;
    return {};
}

Step nextStep(UpgradeState state, Outcome outcome, UpgradeFact fact)
{
    if (state == S::Ended) {
        for (const Revision &revision : Revisions) {
            if (revision.fact == fact && revision.from == outcome)
                return {S::Ended, revision.to, true};
        }
        return {state, outcome, false};
    }
    for (const Row &row : Road) {
        if (row.fact == fact && (row.from & (1u << unsigned(state))))
            return {row.to, row.outcome, true};
    }
    return {state, outcome, false};
}

} // namespace Uplift
