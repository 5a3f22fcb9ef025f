// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Uplift
{

/// What the console calls itself when it fetches its own packages to see whether that works; such
/// a request is answered like any other, and noted nowhere.
inline const QByteArray SelfCheckAgent = "Uplift (self-check)";

} // namespace Uplift
