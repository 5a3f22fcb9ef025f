// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <server/gate/gatelimits.h>

#include <domain/durability.h>
#include <domain/result.h>

#include <QHostAddress>
#include <QSslConfiguration>
#include <memory>

namespace Uplift
{

class Gatekeeper;
struct RouteTable;
struct TransferPace;

/// HTTP on one address and port: gate, QHttpServer with its routes, and senders put together.
///
/// Engine thread. With PathRule the one place that knows Qt HTTP Server, and in which Qt's versions
/// differ.
class HttpListener
{
public:
    /// What it works with; all outlive it.
    struct Collaborators
    {
        const RouteTable &routes;
        Durability &durability;
        Gatekeeper &keeper;
        std::shared_ptr<TransferPace> pace;
    };

    HttpListener(const Collaborators &with, const GateLimits &limits);
    ~HttpListener();

    /// Returns the actual port; port 0 asks for any free one. Stops listening elsewhere. A TLS
    /// configuration that is not null makes it HTTPS.
    Result<quint16> listen(const QHostAddress &address, quint16 port,
                           const QSslConfiguration &tls = QSslConfiguration());

    /// Stops listening and ends every connection at once. Not to be called from a handler.
    void close();

private:
    class Server;

    const Collaborators m_with;
    const GateLimits m_limits;
    std::unique_ptr<Server> m_server;
};

} // namespace Uplift
