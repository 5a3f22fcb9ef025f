// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointidentity.h"
#include "endpointmessages.h"
#include "xmlnode.h"

namespace Uplift::Lab
{

/// What an endpoint says of itself in its status tree.
struct EndpointStatus
{
    EndpointIdentity identity;
    QString softwareVersion;
    QString call; ///< "Connected", "OnHold" of the one call there is; empty: none
    qint64 uptimeSeconds = 0;
    UpgradeReport upgrade{QStringLiteral("None"), QStringLiteral("None"), {}};
    QDateTime systemTime; ///< UTC
    SoftwareOffer offer;  ///< what `upgrade` is about; empty when nothing was offered
};

/// The `/Status` tree: the parts that a manager reads, with the elements of the API guides.
XmlNode statusTree(const EndpointStatus &status);

/// A part of the `/Status` tree: the one call, with its state, or as gone when that is empty.
XmlNode callTree(const QString &state, const QString &softwareVersion);

/// The root of a `/Configuration` tree, without children.
XmlNode configurationRoot(const QString &softwareVersion);

} // namespace Uplift::Lab
