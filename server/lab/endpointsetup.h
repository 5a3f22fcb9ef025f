// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpointidentity.h"
#include "endpointmessages.h"
#include "labprofile.h"

#include <QHostAddress>
#include <QUrl>
#include <chrono>
#include <optional>

namespace Uplift::Lab
{

/// How long things take on an endpoint.
struct LabTiming
{
    std::chrono::milliseconds silence{60'000};  ///< between download and upgrade (seed step 4)
    std::chrono::milliseconds installing{3000}; ///< from there to the reboot
    std::chrono::milliseconds reboot{5000};     ///< nothing is heard of it
    std::chrono::milliseconds retry{5000};      ///< after something could not be sent or fetched
    std::optional<std::chrono::milliseconds> heartbeat; ///< none: as the manager says
    std::chrono::milliseconds stall{600'000};           ///< a download stands; then it reboots
    std::chrono::milliseconds postponement{60'000};     ///< each time that it is put off
    std::chrono::milliseconds call{120'000};            ///< from when it is switched on
    std::chrono::milliseconds relapse{86'400'000};      ///< from proof to the old version
    std::chrono::milliseconds webDelay{30'000};         ///< a slow web server thinks
};

/// An endpoint's own web server.
struct WebSetup
{
    QHostAddress address;
    quint16 port = 0; ///< 0: any that is free
    QString user;
    QString password;
    bool speaksHttps = true; ///< besides HTTP, on the same port
    WebDoor door = WebDoor::Basic;
};

/// Everything that makes one endpoint.
struct EndpointSetup
{
    EndpointIdentity identity;
    QString softwareVersion = QStringLiteral("TC7.0.2.aecf2d9");
    LabProfile profile;
    LabTiming timing;
    QUrl manager;        ///< where it checks in, path included
    QHostAddress source; ///< own address to connect from; null: the system's choice
    FeedbackForm feedback = FeedbackForm::StatusTree;
    bool keepsFile = true;       ///< false: downloads are counted, not written
    QString logPath;             ///< empty: no file
    int processId = 1642;        ///< for the log
    std::optional<WebSetup> web; ///< none: it has no web server

    /// What its own clock shows, UTC.
    QDateTime localTime() const
    {
        return QDateTime::currentDateTimeUtc().addSecs(-profile.clockOff);
    }
};

} // namespace Uplift::Lab
