// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Uplift
{

/// The name under which the operator is logged in at this computer; empty where nothing tells.
QString accountName();

} // namespace Uplift
