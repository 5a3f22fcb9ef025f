// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calls.h"
#include "checkin.h"

#include <QDateTime>
#include <QUrl>

namespace Uplift
{

/// `UpgradeStatus` as an endpoint says it; any word is possible. What is absent is as it was said
/// before, for feedback carries only what has changed; what is empty is said to be empty.
struct UpgradeStatus
{
    /// "None", "InProgress", "Failed", "InstallationFailed", "Succeeded" (TC6.2 API)
    std::optional<QString> status;
    /// "Downloading", "DownloadDone", "Postponed", "Installing"… (xAPI schema)
    std::optional<QString> phase;
    std::optional<QString> message; ///< free text
    /// A text, not always a UUID: "wx2:…" after an upgrade from the cloud; empty after one by
    /// address or web page.
    std::optional<QString> sessionId;
    std::optional<QString> versionId; ///< "TC6.3.0", as offered
    std::optional<QUrl> url;          ///< of the package, as offered
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
    SerialNumber serialNumber;
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
    /// It was asked how things stand, so that its upgrade's status may be as old as can be; false:
    /// it tells by itself that something has changed.
    bool isSnapshot = false;
    QDateTime sentAt; ///< the endpoint's clock, UTC; not valid when it didn't say
    QString event;    ///< "BootEvent", "SoftwareUpgrade"…; empty when it was no event
    QByteArray raw;   ///< the body as received, for the event log
};

} // namespace Uplift
