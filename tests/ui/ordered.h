// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgradeorder.h>
#include <QSignalSpy>

namespace Uplift
{

/// The newest order that a spy on upgradeRequested saw.
inline UpgradeOrder ordered(const QSignalSpy &requested)
{
    return requested.isEmpty() ? UpgradeOrder() : requested.last().first().value<UpgradeOrder>();
}

} // namespace Uplift
