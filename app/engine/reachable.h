// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QStringList>

namespace Uplift
{

/// The addresses at which a listener can be reached from elsewhere, as "http://10.0.0.5" or with
/// the port where it is not 80; real network cards before virtual ones, loopback only if it is all.
QStringList reachableAt(const QHostAddress &bound, quint16 port);

} // namespace Uplift
