// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpmessage.h"

namespace Uplift
{

class PackageLibrary;
class UpgradeCoordinator;

/// Serves packages: looked up by name in the library, never by path (seed step 4).
class PackageHandler
{
public:
    PackageHandler(UpgradeCoordinator &upgrades, const PackageLibrary &packages);

    HttpAnswer handle(const HttpRequest &request);

private:
    UpgradeCoordinator &m_upgrades;
    const PackageLibrary &m_packages;
};

} // namespace Uplift
