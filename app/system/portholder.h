// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/readiness.h>

namespace Uplift
{

/// Who listens at that TCP port of this computer; nothing when nobody does, or when the system
/// does not tell. May take a second: not for the window's or the engine's thread.
std::optional<PortHolder> holderOf(quint16 port);

} // namespace Uplift
