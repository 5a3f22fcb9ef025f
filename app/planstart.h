// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QUuid>
#include <expected>

namespace Uplift
{

struct Domain;

/// Makes the upgrades of a plan and enters its keys; all lines, or none when one makes no sense
/// (keys entered by then stay).
///
/// A line whose upgrade already exists and has not failed goes on with that one, so that the same
/// plan can be given again after a restart. Returns one session for each line, in its order; or an
/// error for each line that makes no sense. Call it when the library has been scanned.
std::expected<QList<QUuid>, QList<Error>> startPlan(const QList<PlanLine> &plan, Domain &domain);

} // namespace Uplift
