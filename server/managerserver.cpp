// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "managerserver.h"

#include "feedbackhandler.h"
#include "httplistener.h"
#include "packagehandler.h"
#include "posteventhandler.h"
#include "routes.h"
#include "routetable.h"
#include <server/gate/gatekeeper.h>
#include <server/transfer/transferpace.h>

#include <domain/settingrules.h>

namespace Uplift
{

ManagerServer::ManagerServer(const Collaborators &with, QObject *parent)
    : ManagerServer(with, GateLimits(), parent)
{
}

ManagerServer::ManagerServer(const Collaborators &with, GateLimits limits, QObject *parent)
    : QObject(parent)
    , m_keeper(std::make_unique<Gatekeeper>())
    , m_checkIns(std::make_unique<PostEventHandler>(with.upgrades, with.endpoints, with.log))
    , m_feedback(std::make_unique<FeedbackHandler>(with.upgrades, with.endpoints, with.log))
    , m_packages(std::make_unique<PackageHandler>(with.upgrades, with.packages))
    , m_routes(std::make_unique<RouteTable>())
    , m_pace(std::make_shared<TransferPace>())
{
    m_routes->routes = consoleRoutes(*m_checkIns, *m_feedback, *m_packages);
    m_routes->takeElsewhere = [this](const HttpRequest &r) -> std::optional<HttpAnswer> {
        const auto message = m_checkIns->readAny(r.body);
        if (!message)
            return {};
        if (const auto *checkIn = std::get_if<Soap::PostEvent>(&*message))
            return m_checkIns->handleElsewhere(*checkIn, r);
        return m_feedback->handleElsewhere(std::get<Soap::FeedbackMessage>(*message), r);
    };
    m_routes->noteOtherMethod = [this](const HttpRequest &request) {
        m_checkIns->noteOtherMethod(request);
    };
    limits.request.body = [routes = m_routes.get()](const QStringList &segments) {
        return largestBodyAt(behindSecret(routes->secret, segments).value_or(QStringList()));
    };
    const HttpListener::Collaborators all{*m_routes, with.durability, *m_keeper, m_pace};
    m_listener = std::make_unique<HttpListener>(all, limits);
    m_secureListener = std::make_unique<HttpListener>(all, limits);
    connect(m_keeper.get(), &Gatekeeper::refused, this, &ManagerServer::refused);
}

ManagerServer::~ManagerServer() = default;

Result<void> ManagerServer::check(const Settings &settings)
{
    if (!NetworkList::parse(settings.allowedNetworks))
        return std::unexpected(settingWrong(QStringLiteral("allowed_networks"), settings));
    return {};
}

void ManagerServer::apply(const Settings &settings)
{
    m_keeper->setNetworks(NetworkList::parse(settings.allowedNetworks).value_or(NetworkList()));
    m_routes->secret = settings.pathSecret;
}

Result<quint16> ManagerServer::listen(const QHostAddress &address, quint16 port)
{
    return m_listener->listen(address, port);
}

Result<quint16> ManagerServer::listenSecurely(const QHostAddress &address, quint16 port,
                                              const TlsIdentity &identity)
{
    return m_secureListener->listen(address, port, identity.configuration());
}

void ManagerServer::closeSecure()
{
    m_secureListener->close();
}

void ManagerServer::setBandwidth(const BandwidthCaps &caps)
{
    m_pace->limiter.setCaps(caps);
}

void ManagerServer::close()
{
    m_listener->close();
    m_secureListener->close();
}

} // namespace Uplift
