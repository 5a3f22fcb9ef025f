// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calls.h"
#include "checkin.h"

#include <QDateTime>

namespace Uplift
{

/// `UpgradeStatus` as an endpoint posts it; every field may be empty, any word is possible.
struct UpgradeStatus
{
    QString
        status; ///< "None", "InProgress", "Failed", "InstallationFailed", "Succeeded" (TC6.2 API)
    QString phase;   ///< "Downloading", "DownloadDone", "Postponed", "Installing"… (xAPI schema)
    QString message; ///< free text
    QUuid sessionId; ///< the one offered; null when missing
    std::optional<int> secondsUntilUpgrade;
    QDateTime lastChange; ///< the endpoint's clock, UTC; not valid when missing

    bool operator==(const UpgradeStatus &) const = default;
};

/// The part of a posted `/Status` document that this console learns from.
struct StatusDocument
{
    QString productId;       ///< "Cisco Webex Room Kit"
    QString productPlatform; ///< "Room Kit"
    QString packageFamily;   ///< `Software/Name`: "s53200"
    QString softwareVersion;
    std::optional<CallNews> calls; ///< none: it says nothing of calls

    bool operator==(const StatusDocument &) const = default;
};

/// Anything understood that came to a feedback address.
struct Feedback
{
    Identification identification;
    Caller caller;
    std::optional<UpgradeStatus> upgradeStatus;
    std::optional<StatusDocument> statusDocument;
    QString event;  ///< "BootEvent", "SoftwareUpgrade"…; empty when it was no event
    QByteArray raw; ///< the body as received, for the event log
};

} // namespace Uplift
