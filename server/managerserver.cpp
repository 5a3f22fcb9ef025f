// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "managerserver.h"

#include "feedbackhandler.h"
#include "httplistener.h"
#include "packagehandler.h"
#include "posteventhandler.h"
#include "requestrouter.h"
#include "routes.h"
#include "welcomehandler.h"

namespace Uplift
{

ManagerServer::ManagerServer(const Collaborators &with, QObject *parent)
    : ManagerServer(with, GateLimits(), parent)
{
}

ManagerServer::ManagerServer(const Collaborators &with, GateLimits limits, QObject *parent)
    : QObject(parent)
    , m_router(std::make_unique<RequestRouter>())
{
    m_router->add(std::make_unique<PostEventHandler>(with.upgrades, with.endpoints, with.log));
    m_router->add(std::make_unique<FeedbackHandler>(with.upgrades, with.endpoints, with.log));
    m_router->add(std::make_unique<PackageHandler>(with.upgrades, with.packages));
    m_router->add(std::make_unique<WelcomeHandler>());
    limits.request.body = largestBodyAt;
    m_listener = std::make_unique<HttpListener>(*m_router, with.durability, limits);
}

ManagerServer::~ManagerServer() = default;

Result<quint16> ManagerServer::listen(const QHostAddress &address, quint16 port)
{
    return m_listener->listen(address, port);
}

void ManagerServer::setBandwidth(const BandwidthCaps &caps)
{
    m_listener->setBandwidth(caps);
}

void ManagerServer::close()
{
    m_listener->close();
}

} // namespace Uplift
