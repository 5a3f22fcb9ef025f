// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "steps.h"

#include <QRegularExpression>

using namespace Uplift::Lab;
using namespace std::chrono_literals;

namespace
{

/// The `Status` inside `UpgradeStatus`; a `Status` around it is another thing.
QString statusOf(const ScriptedManager::Request &request)
{
    static const QRegularExpression status(QStringLiteral("<Status>(\\w+)</Status>"));
    return status.match(QString::fromUtf8(request.body)).captured(1);
}

} // namespace

bool isCheckIn(const ScriptedManager::Request &request)
{
    return request.target == "/manager.asmx";
}

QStringList stepsOf(const QList<ScriptedManager::Request> &requests)
{
    QStringList steps;
    for (const auto &request : requests) {
        if (request.method == "GET")
            steps.append(QStringLiteral("GET ") +
                         QString::fromLatin1(request.header("Range").mid(6)));
        else if (isCheckIn(request))
            steps.append(request.element(QStringLiteral("Event")) + u' ' +
                         request.element(QStringLiteral("SWVersion")));
        else
            steps.append(statusOf(request) + u' ' + request.element(QStringLiteral("Phase")));
    }
    return steps;
}

EndpointSetup setupFor(const ScriptedManager &manager, const QString &profile)
{
    EndpointSetup setup;
    setup.identity = makeIdentity(0, QStringLiteral("FTT1703007B"));
    setup.profile = *findProfile(profile);
    if (!setup.profile.startVersion.isEmpty())
        setup.softwareVersion = setup.profile.startVersion;
    setup.timing = {.silence = 20ms,
                    .installing = 5ms,
                    .reboot = 20ms,
                    .retry = 20ms,
                    .heartbeat = 10s,
                    .stall = 50ms,
                    .postponement = 20ms,
                    .call = 150ms,
                    .relapse = 50ms,
                    .webDelay = 300ms};
    setup.manager = manager.url(QStringLiteral("/manager.asmx"));
    return setup;
}
