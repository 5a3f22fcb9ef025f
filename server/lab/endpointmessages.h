// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointidentity.h"
#include "managementreply.h"
#include "xmlnode.h"

#include <QByteArray>
#include <QDateTime>
#include <optional>

namespace Uplift::Lab
{

/// A check-in, laid out as the seed's message (step 2).
QByteArray checkInMessage(const EndpointIdentity &identity, const QString &softwareVersion,
                          const QString &event);

/// How upgrade feedback is wrapped. The real root element is published nowhere, so that a fleet
/// uses several.
enum class FeedbackForm { StatusTree, BareDocument, SoapEnvelope };

/// Where an upgrade stands, in the words of the API guide for TC6.2 and the xAPI schema.
struct UpgradeReport
{
    QString status; ///< "InProgress", "Failed", "InstallationFailed", "Succeeded"
    QString phase;  ///< "Downloading", "DownloadDone", "Postponed", "Installing", "None"
    QString message;
    int secondsUntilUpgrade = 0;
    QDateTime lastChange; ///< by the endpoint's clock, UTC

    bool operator==(const UpgradeReport &) const = default;
};

/// Upgrade feedback for an offer; with `before`, the report that the manager knows, only what is
/// otherwise now.
QByteArray feedbackMessage(FeedbackForm form, const EndpointIdentity &identity,
                           const QString &softwareVersion, const SoftwareOffer &offer,
                           const UpgradeReport &report,
                           const std::optional<UpgradeReport> &before = {});

/// A document that was asked for, `tree`, on its way to the manager.
QByteArray postedDocument(const EndpointIdentity &identity, const QString &softwareVersion,
                          const QString &location, const XmlNode &tree);

/// A part of the status tree that somebody registered for; `tree` is a `Status` element.
QByteArray statusFeedback(const EndpointIdentity &identity, const QString &softwareVersion,
                          const XmlNode &tree);

/// An event that somebody registered for: "BootEvent".
QByteArray eventFeedback(const EndpointIdentity &identity, const QString &softwareVersion,
                         const QString &event);

} // namespace Uplift::Lab
