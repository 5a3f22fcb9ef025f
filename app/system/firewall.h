// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/readiness.h>

namespace Uplift
{

/// What the system's own firewall says about endpoints that call this program at that port. Asks
/// other programs and may take seconds: not for the window's or the engine's thread.
FirewallFinding readFirewall(quint16 port);

} // namespace Uplift
