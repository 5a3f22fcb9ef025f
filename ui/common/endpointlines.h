// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/facts.h>
#include <QString>

namespace Uplift
{

/// The lines that point an endpoint at this console, for its command line (protocol of the TC and
/// CE API guides: `xConfiguration Provisioning …`). `address` is one of `Listening::reachableAt`.
QString endpointLines(const QString &address);

/// True when endpoints reach that address as it is: they have no field for a port, so it must be
/// the one of its protocol.
bool isOnUsualPort(const QString &address);

/// The address to tell an endpoint: the best one, or as bound when none is known.
QString bestAddress(const Listening &listening);

} // namespace Uplift
