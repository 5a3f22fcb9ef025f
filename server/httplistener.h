// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gatelimits.h"

#include <domain/durability.h>
#include <domain/result.h>

#include <QHostAddress>
#include <memory>

namespace Uplift
{

class RequestRouter;
struct BandwidthCaps;
struct TransferPace;

/// HTTP on one address and port: gate, QHttpServer, router and senders put together.
///
/// Engine thread. The one place that knows Qt HTTP Server, and in which Qt's versions differ.
class HttpListener
{
public:
    /// Both outlive it.
    HttpListener(const RequestRouter &router, Durability &durability, const GateLimits &limits);
    ~HttpListener();

    /// Returns the actual port; port 0 asks for any free one. Stops listening elsewhere.
    Result<quint16> listen(const QHostAddress &address, quint16 port);

    /// How fast packages may leave from now on, those on their way included.
    void setBandwidth(const BandwidthCaps &caps);

    /// Stops listening and ends every connection at once. Not to be called from a handler.
    void close();

private:
    class Server;

    const RequestRouter &m_router;
    Durability &m_durability;
    const GateLimits m_limits;
    const std::shared_ptr<TransferPace> m_pace;
    std::unique_ptr<Server> m_server;
};

} // namespace Uplift
