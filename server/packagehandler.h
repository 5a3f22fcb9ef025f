// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "requesthandler.h"

namespace Uplift
{

class PackageLibrary;
class UpgradeCoordinator;

/// Serves packages: looked up by name in the library, never by path (seed step 4).
class PackageHandler : public RequestHandler
{
public:
    PackageHandler(UpgradeCoordinator &upgrades, const PackageLibrary &packages);

    bool isFor(const QStringList &segments) const override;
    QByteArrayList methods() const override { return {"GET", "HEAD"}; }
    HttpAnswer handle(const HttpRequest &request) override;

private:
    UpgradeCoordinator &m_upgrades;
    const PackageLibrary &m_packages;
};

} // namespace Uplift
