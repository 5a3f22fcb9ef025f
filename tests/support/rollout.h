// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/facts.h>

namespace Uplift
{

/// An endpoint as a check-in would have made it, heard at this moment.
Endpoint madeEndpoint(EndpointId id, const QString &name, const QString &version,
                      const QString &family, const QDateTime &heard);

/// A served package of this name.
Package madePackage(const QString &fileName, qint64 size);

/// An upgrade of the endpoint to the package, in this state since this moment.
Upgrade madeUpgrade(const Endpoint &endpoint, const Package &package, UpgradeState state,
                    const QDateTime &since);

/// A roll-out half way: ten systems in every state, five packages.
Facts sampleRollout(const QDateTime &now);

/// What happened to the system that downloads in the sample.
QList<LogEntry> sampleTimeline(const QDateTime &now);

/// The system that downloads in the sample.
inline constexpr EndpointId SampleDownloading = 2;

} // namespace Uplift
