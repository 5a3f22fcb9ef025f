// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "settings.h"

#include <QStringList>

namespace Uplift
{

/// Names of the fields that can't be as they are, in the order they are checked.
QStringList wrongSettings(const Settings &settings);

/// Whether these settings can be worked with.
///
/// Errors: SettingWrong, its detail the name of the first field that can't be as it is.
Result<void> checkSettings(const Settings &settings);

} // namespace Uplift
