// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "presentation.h"
#include <domain/upgradeproposal.h>

namespace Uplift
{

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

/// "2 will upgrade, 1 already there"; with those of other hardware among what starts where the
/// operator insists.
QString countsText(const QList<Assessment> &assessments, bool insist = false);

/// "9 will upgrade"
QString countText(Prospect prospect, int count);

/// What stands between the parts of a list in a sentence.
QString separator();

} // namespace Uplift
