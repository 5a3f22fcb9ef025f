// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/words.h>
#include <lab/labprofile.h>

namespace Uplift
{

/// The word of the outcome that an endpoint of this kind leads to.
inline QString endingOf(const Lab::LabProfile &profile)
{
    using Lab::UpgradeEnding;
    switch (profile.ending) {
    case UpgradeEnding::NewVersion:
        return word(Outcome::Proved);
    case UpgradeEnding::GoesBack:
        return word(Outcome::Reverted);
    case UpgradeEnding::OldVersion:
        return word(Outcome::Unchanged);
    case UpgradeEnding::NeverReturns:
        return word(Outcome::Silent);
    case UpgradeEnding::Refuses:
    case UpgradeEnding::RefusesAfterReboot:
        return word(Outcome::Failed);
    }
    return {};
}

} // namespace Uplift
