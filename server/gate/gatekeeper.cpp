// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gatekeeper.h"

#include <server/http/authority.h>

namespace Uplift
{

static constexpr int FreshTime = 10'000; // milliseconds; cards come and go

Gatekeeper::Gatekeeper(QObject *parent)
    : QObject(parent)
{
    connect(&m_refusals, &RefusalLog::told, this, &Gatekeeper::refused);
}

void Gatekeeper::setNetworks(const NetworkList &networks)
{
    m_networks = networks;
}

bool Gatekeeper::admits(const QHostAddress &peer)
{
    if (m_networks.contains(peer) || (m_networks.includesHere() && isInAny(peer, m_here)))
        return true;
    if (!m_networks.includesHere() || !m_hereIsFresh.hasExpired())
        return false;
    m_here = subnetsHere();
    m_hereIsFresh.setRemainingTime(FreshTime);
    return isInAny(peer, m_here);
}

void Gatekeeper::noteRefusal(const QHostAddress &peer, int status, const QByteArray &reason)
{
    m_refusals.note(plainAddress(peer), status, reason);
}

} // namespace Uplift
