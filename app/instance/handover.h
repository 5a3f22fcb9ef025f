// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "startrequest.h"

#include <chrono>

namespace Uplift
{

/// What came of asking the Uplift that works with a data folder.
enum class HandOver {
    Nobody,   ///< none is there that could be asked
    Taken,    ///< it comes forward and does what was asked
    Headless, ///< it has no window, and took nothing
    Silent,   ///< somebody is there, and gave no answer in time
};

/// Asks, and waits for the answer. Any thread; blocks for `patience` at most, and then returns
/// Silent.
HandOver handOver(const QString &dataDirectory, const StartRequest &request,
                  std::chrono::milliseconds patience = std::chrono::seconds(5));

} // namespace Uplift
