// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The facade's commands for endpoints' own web servers.

#include "contactdesk.h"
#include "engine.h"
#include "engineworker.h"

namespace Uplift
{

template<typename Command>
void Engine::tellDesk(Command command)
{
    const auto forward = [worker = m_worker, command] {
        if (ContactDesk *desk = worker->contactDesk())
            command(*desk);
    };
    QMetaObject::invokeMethod(m_worker, forward, Qt::QueuedConnection);
}

void Engine::setContactWay(EndpointId system, ContactProtocol protocol, const QString &address)
{
    tellDesk([=](ContactDesk &desk) { desk.setWay(system, protocol, address); });
}

void Engine::setCredentials(EndpointId system, const QString &user, const QString &password)
{
    tellDesk([=](ContactDesk &desk) { desk.setCredentials(system, user, password); });
}

void Engine::confirmFingerprint(EndpointId system, const QString &fingerprint)
{
    tellDesk([=](ContactDesk &desk) { desk.confirmFingerprint(system, fingerprint); });
}

void Engine::contactNow(EndpointId system)
{
    tellDesk([=](ContactDesk &desk) { desk.contactNow(system); });
}

void Engine::boot(EndpointId system)
{
    tellDesk([=](ContactDesk &desk) { desk.boot(system); });
}

void Engine::cancelContact(EndpointId system)
{
    tellDesk([=](ContactDesk &desk) { desk.cancel(system); });
}

void Engine::borrow(const QList<EndpointId> &systems, const BorrowTerms &terms)
{
    tellDesk([=](ContactDesk &desk) { desk.borrow(systems, terms); });
}

void Engine::giveBack(const QList<EndpointId> &systems)
{
    tellDesk([=](ContactDesk &desk) { desk.giveBack(systems); });
}

void Engine::forgetFormerManager(EndpointId system)
{
    tellDesk([=](ContactDesk &desk) { desk.forgetFormerManager(system); });
}

void Engine::findSystems(const QString &addresses, ContactProtocol protocol, const QString &user,
                         const QString &password)
{
    tellDesk([=](ContactDesk &desk) { desk.findSystems(addresses, protocol, user, password); });
}

void Engine::confirmFoundFingerprint(const QString &address, const QString &fingerprint)
{
    tellDesk([=](ContactDesk &desk) { desk.confirmFoundFingerprint(address, fingerprint); });
}

void Engine::cancelFinding()
{
    tellDesk([](ContactDesk &desk) { desk.cancelFinding(); });
}

} // namespace Uplift
