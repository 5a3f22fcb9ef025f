// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation.h"
#include "upgradeproposal.h"

namespace Uplift
{

/// What would happen to a system, in a few words.
QString textOf(const Assessment &assessment);

/// The same in a sentence, with what to do.
QString meaningOf(const Assessment &assessment);

Look lookOf(const Assessment &assessment);

/// "9 will upgrade"
QString countText(Prospect prospect, int count);

} // namespace Uplift
