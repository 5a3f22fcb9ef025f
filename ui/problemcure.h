// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

class QAction;

namespace Uplift
{

class Actions;

/// The command that cures a problem, or leads to where it is cured; null where nothing in the
/// window does.
QAction *cureOf(ErrorCode problem, const Actions &actions);

} // namespace Uplift
