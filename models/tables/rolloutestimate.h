// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "systemrow.h"

#include <QDateTime>
#include <optional>

namespace Uplift
{

/// When everything that was ordered will have been sent and installed, as far as its bytes and this
/// speed tell. Nothing where no byte moves or none is left.
std::optional<QDateTime> estimatedFinish(const RolloutSummary &summary, qint64 bytesPerSecond,
                                         const QDateTime &now);

} // namespace Uplift
