// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/gate/gatelimits.h>
#include <server/gate/refusallog.h>
#include <server/gate/tlsidentity.h>

#include <domain/result.h>
#include <domain/settings.h>

#include <QHostAddress>
#include <QObject>
#include <memory>

namespace Uplift
{

class Durability;
class EndpointRegistry;
class EventLog;
class Gatekeeper;
class HttpListener;
class PackageLibrary;
class FeedbackHandler;
class PackageHandler;
class PostEventHandler;
class UpgradeCoordinator;
struct BandwidthCaps;
struct RouteTable;
struct TransferPace;

/// The console's public face: what endpoints speak to over HTTP and HTTPS. Engine thread.
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

    /// Whether the settings make sense whose form this class alone knows: `allowed_networks`.
    ///
    /// Errors: SettingWrong.
    static Result<void> check(const Settings &settings);

    /// Takes who may talk and at which paths; what makes no sense has its default.
    void apply(const Settings &settings);

    /// Listens there and nowhere else; returns the actual port. Port 0 asks for any free one.
    ///
    /// Errors: PortInUse, PortNotAllowed, AddressNotOurs, ListenFailed.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /// The same for HTTPS, beside HTTP.
    Result<quint16> listenSecurely(const QHostAddress &address, quint16 port,
                                   const TlsIdentity &identity);

    /// Stops listening for HTTPS alone and ends its connections.
    void closeSecure();

    /// How fast packages may leave from now on, those on their way included.
    void setBandwidth(const BandwidthCaps &caps);

    /// Stops listening and ends every connection at once.
    void close();

Q_SIGNALS:
    /// Requests were refused before anybody saw them; see RefusalLog.
    void refused(const Uplift::Refusal &refusal);

private:
    std::unique_ptr<Gatekeeper> m_keeper;
    std::unique_ptr<PostEventHandler> m_checkIns;
    std::unique_ptr<FeedbackHandler> m_feedback;
    std::unique_ptr<PackageHandler> m_packages;
    std::unique_ptr<RouteTable> m_routes;
    std::shared_ptr<TransferPace> m_pace; ///< of all listeners together
    std::unique_ptr<HttpListener> m_listener;
    std::unique_ptr<HttpListener> m_secureListener;
};

} // namespace Uplift
