// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/result.h>

#include <QStringList>

namespace Uplift
{

/// Whether the system starts this program when the user logs in, as it stands there now.
bool startsAtLogin();

/// Has the system start the program so, with these arguments, or no longer. For this user alone.
/// Errors: AutostartFailed.
Result<void> setStartsAtLogin(bool starts, const QStringList &arguments);

} // namespace Uplift
