// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/contactbook.h>
#include <domain/endpointregistry.h>
#include <domain/eventlog.h>
#include <domain/packagelibrary.h>
#include <domain/releasekeybook.h>
#include <domain/upgradecoordinator.h>

namespace Uplift
{

/// The domain's objects, put together; the clock outlives it. Engine thread.
struct Domain
{
    explicit Domain(const Clock &theClock)
        : clock(theClock)
    {
    }

    const Clock &clock;
    EventLog log{clock};
    EndpointRegistry endpoints{clock};
    ContactBook contacts{clock};
    ReleaseKeyBook keys;
    PackageLibrary packages;
    UpgradeCoordinator upgrades{
        {.clock = clock, .endpoints = endpoints, .packages = packages, .keys = keys, .log = log}};
};

} // namespace Uplift
