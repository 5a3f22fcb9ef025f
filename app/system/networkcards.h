// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/readiness.h>

namespace Uplift
{

/// The cards that run, each with each of its IPv4 addresses; those that endpoints are likely to
/// reach come first, loopback last.
QList<NetworkCard> networkCards();

} // namespace Uplift
