// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"

#include <QString>

namespace Uplift
{

inline constexpr int ErrorCodeCount = int(ErrorCode::AutostartFailed) + 1;

/// The fixed English word of an error, as `--json` writes it; it is the same in every language and
/// never changes.
QString word(ErrorCode code);

} // namespace Uplift
