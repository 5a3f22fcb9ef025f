// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "provisioningsettings.h"
#include "xmlnode.h"

#include <QStringList>
#include <chrono>

namespace Uplift::Lab
{

/// What can be done to an endpoint over its own web server. A command answers with the reason why
/// it was refused; empty: done.
class EndpointControls
{
public:
    virtual ~EndpointControls() = default;

    virtual XmlNode status() const = 0;
    virtual XmlNode configuration() const = 0;

    /// Which commands it knows follows from it.
    virtual QString softwareVersionNow() const = 0;

    /// Answers a command that it does not know with nothing, instead of a reason.
    virtual bool ignoresUnknownCommands() const = 0;

    /// `Configuration Provisioning`; takes effect at the next check-in.
    virtual QString configure(const XmlNode &provisioning) = 0;

    /// `Provisioning StartUpgrade`: asks its manager at once.
    virtual QString startUpgrade() = 0;

    /// `Provisioning CompleteUpgrade`: installs at once what waits for it.
    virtual QString completeUpgrade() = 0;

    /// `Provisioning PostponeUpgrade`.
    virtual QString postponeUpgrade(std::chrono::seconds time) = 0;

    /// `SystemUnit SoftwareUpgrade`: fetches and installs that package, without feedback.
    virtual QString upgradeFrom(const QUrl &package) = 0;

    /// `SystemUnit Boot`; shortly afterwards.
    virtual QString boot() = 0;

    /// `HttpFeedback Register`.
    virtual QString registerFeedback(int slot, const QUrl &server,
                                     const QStringList &expressions) = 0;
};

} // namespace Uplift::Lab
