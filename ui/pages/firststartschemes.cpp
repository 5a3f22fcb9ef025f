// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firststartschemes.h"

#include <ui/common/endpointlines.h>

#include <QUrl>

namespace Uplift
{

SchemeStation FirstStartSchemes::folder()
{
    return {.icon = QStringLiteral("folder"), .title = tr("Folder")};
}

SchemeStation FirstStartSchemes::console()
{
    return {.icon = QStringLiteral("uplift"), .title = tr("Uplift"), .detail = tr("this computer")};
}

SchemeStation FirstStartSchemes::system()
{
    return {.icon = QStringLiteral("system"), .title = tr("Endpoint")};
}

Scheme FirstStartSchemes::welcome()
{
    Scheme scheme{{folder(), console(), system()},
                  {{.isForth = true},
                   {.text = tr("1. calls in\n2. fetches the package\n3. calls in again: proved"),
                    .isForth = true,
                    .isBack = true}}};
    scheme.stations[0].detail = tr("the packages");
    scheme.stations[2].detail = tr("in a room");
    return scheme;
}

Scheme FirstStartSchemes::packages(int found)
{
    Scheme scheme{{{.icon = QStringLiteral("package"),
                    .title = tr("Files from Cisco"),
                    .detail = QStringLiteral(".pkg, .cop")},
                   folder(),
                   console()},
                  {{.text = tr("you copy them"), .isForth = true},
                   {.text = tr("offered to endpoints"), .isForth = true}}};
    scheme.stations[1].isLit = true;
    if (found > 0)
        scheme.stations[1].detail = tr("%n package(s)", nullptr, found);
    return scheme;
}

Scheme FirstStartSchemes::address(const QString &address)
{
    Scheme scheme{{console(), system()},
                  {{.text = tr("calls %1\nat port 80", "an address").arg(QUrl(address).host()),
                    .isBack = true}}};
    scheme.stations[0].isLit = true;
    return scheme;
}

SchemeStation FirstStartSchemes::folderFound(const std::optional<FolderFinding> &finding)
{
    SchemeStation station = folder();
    if (!finding)
        return station;
    const bool isGood = finding->state == FolderState::Good;
    station.tone = isGood                                    ? Tone::Good
                   : finding->state == FolderState::ReadOnly ? Tone::Warning
                                                             : Tone::Bad;
    return station;
}

SchemeStation FirstStartSchemes::port(const Readiness &readiness)
{
    constexpr int UsualPort = 80;
    SchemeStation station{.icon = QStringLiteral("connected"), .title = tr("Port 80")};
    if (readiness.done == 0)
        return station;
    if (readiness.listening.port == UsualPort) {
        station.tone = Tone::Good;
        station.detail = tr("free for Uplift");
        return station;
    }
    station.icon = QStringLiteral("disconnected");
    station.tone = Tone::Bad;
    const QList<Error> &problems = readiness.listening.problems;
    const bool isForbidden =
        !problems.isEmpty() && problems.first().code == ErrorCode::PortNotAllowed;
    station.detail = readiness.holder && !readiness.holder->program.isEmpty()
                         ? tr("held by %1", "a program").arg(readiness.holder->program)
                     : readiness.holder ? tr("held by another program")
                     : isForbidden      ? tr("the right is missing")
                                        : tr("not in use");
    return station;
}

SchemeStation FirstStartSchemes::firewall(const std::optional<FirewallFinding> &finding)
{
    SchemeStation station{.icon = QStringLiteral("vault"), .title = tr("Firewall")};
    if (!finding)
        return station;
    switch (finding->state) {
    case FirewallState::Absent:
        station.detail = tr("none");
        break;
    case FirewallState::Off:
        station.detail = tr("off");
        break;
    case FirewallState::Allows:
        station.detail = tr("open");
        break;
    case FirewallState::Blocks:
        station.detail = tr("closed");
        station.tone = Tone::Bad;
        return station;
    case FirewallState::NotKnown:
        station.detail = tr("not known");
        return station;
    }
    station.tone = Tone::Good;
    return station;
}

Scheme FirstStartSchemes::check(const Readiness &readiness)
{
    Scheme scheme{{folderFound(readiness.folder), console(), port(readiness),
                   firewall(readiness.firewall), system()},
                  {}};
    // From the endpoint inwards: what lies behind an obstacle is not reached.
    bool isReached = readiness.total > 0 && !readiness.isRunning;
    QList<SchemeWay> ways(scheme.stations.size() - 1);
    for (qsizetype i = ways.size() - 1; i >= 0; --i) {
        isReached = isReached && scheme.stations.at(i).tone != Tone::Bad;
        ways[i] = {
            .isBack = true, .tone = isReached ? Tone::Good : Tone::Quiet, .isSolid = isReached};
    }
    scheme.ways = ways;
    return scheme;
}

Scheme FirstStartSchemes::endpoint(const QString &address)
{
    Scheme scheme{{{.icon = QStringLiteral("shortcuts"),
                    .title = tr("You"),
                    .detail = tr("or a DHCP server")},
                   system(),
                   console()},
                  {{.text = tr("tell it the address"), .isForth = true},
                   {.text = tr("calls in from then on"), .isForth = true, .isSolid = false}}};
    scheme.stations[1].isLit = true;
    scheme.stations[2].detail = QUrl(address).host();
    return scheme;
}

Scheme FirstStartSchemes::firstSystem(const QString &name)
{
    const bool hasCalled = !name.isEmpty();
    Scheme scheme{{system(), console()},
                  {{.text = hasCalled ? tr("has called in") : tr("waiting for its call…"),
                    .isForth = true,
                    .tone = hasCalled ? Tone::Good : Tone::Waiting,
                    .isSolid = hasCalled}}};
    if (hasCalled) {
        scheme.stations[0].title = name;
        scheme.stations[0].tone = Tone::Good;
    }
    return scheme;
}

} // namespace Uplift
