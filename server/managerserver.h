// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatelimits.h"

#include <domain/result.h>

#include <QHostAddress>
#include <QObject>
#include <memory>

namespace Uplift
{

class Durability;
class EndpointRegistry;
class EventLog;
class HttpListener;
class PackageLibrary;
class RequestRouter;
class UpgradeCoordinator;
struct BandwidthCaps;

/// The console's public face: what endpoints speak to over HTTP. Engine thread.
///
/// POSTs are answered once the durability given says that everything is on disk; else with 503.
class ManagerServer : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Collaborators
    {
        UpgradeCoordinator &upgrades;
        EndpointRegistry &endpoints;
        PackageLibrary &packages;
        EventLog &log;
        Durability &durability;
    };

    explicit ManagerServer(const Collaborators &with, QObject *parent = nullptr);
    ManagerServer(const Collaborators &with, GateLimits limits, QObject *parent = nullptr);
    ~ManagerServer() override;

    /// Listens there and nowhere else; returns the actual port. Port 0 asks for any free one.
    ///
    /// Errors: PortInUse, PortNotAllowed, AddressNotOurs, ListenFailed.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /// How fast packages may leave from now on, those on their way included.
    void setBandwidth(const BandwidthCaps &caps);

    /// Stops listening and ends every connection at once.
    void close();

private:
    std::unique_ptr<RequestRouter> m_router;
    std::unique_ptr<HttpListener> m_listener;
};

} // namespace Uplift
