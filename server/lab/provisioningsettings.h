// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "xmlnode.h"

#include <QUrl>

namespace Uplift::Lab
{

/// What an endpoint knows of its manager: `xConfiguration Provisioning` [api].
struct ProvisioningSettings
{
    QString mode = QStringLiteral("TMS");
    QString httpMethod = QStringLiteral("POST");
    QString address;
    QString alternateAddress;
    QString domain;
    QString path;
    QString protocol = QStringLiteral("HTTP");
    QString modeWithoutManager; ///< in this mode it shows no `ExternalManager` at all [capture]

    bool operator==(const ProvisioningSettings &) const = default;

    /// The settings that lead to that manager. A real endpoint has no place for a port; this one
    /// takes "host:port" as address, for the port of a test is rarely 80.
    static ProvisioningSettings fromManager(const QUrl &manager);

    /// Those of a system that is registered elsewhere, by that mode.
    static ProvisioningSettings registeredElsewhere(const QString &mode);

    /// Where to check in; empty when the mode is not "TMS" or no address is set.
    QUrl manager() const;

    /// As a `Provisioning` element.
    XmlNode toNode() const;

    /// Takes what a `Provisioning` element sets. A complaint, empty when all was taken; else
    /// nothing has changed.
    QString take(const XmlNode &node);
};

} // namespace Uplift::Lab
