// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactbook.h"

namespace Uplift
{

ContactBook::ContactBook(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void ContactBook::restore(const QList<ContactWay> &ways, const QList<FormerManager> &formerManagers)
{
    for (const ContactWay &way : ways)
        m_ways.insert(way.endpoint, way);
    for (const FormerManager &former : formerManagers)
        m_formerManagers.insert(former.endpoint, former);
}

ContactWay ContactBook::way(EndpointId endpoint) const
{
    return m_ways.value(endpoint, ContactWay{.endpoint = endpoint});
}

void ContactBook::setWay(const ContactWay &way)
{
    if (m_ways.contains(way.endpoint) && m_ways.value(way.endpoint) == way)
        return;
    m_ways.insert(way.endpoint, way);
    Q_EMIT wayChanged(way);
}

std::optional<FormerManager> ContactBook::formerManager(EndpointId endpoint) const
{
    const auto it = m_formerManagers.constFind(endpoint);
    return it == m_formerManagers.cend() ? std::nullopt : std::optional(*it);
}

void ContactBook::borrow(const FormerManager &former)
{
    const auto known = formerManager(former.endpoint);
    FormerManager owed = former;
    owed.borrowedAt = m_clock.now();
    owed.restoredAt = {};
    if (known && known->isOwed()) {
        owed = *known;
        owed.borrowedAs = former.borrowedAs;
        owed.backAfterUpgrade = former.backAfterUpgrade;
    }
    m_formerManagers.insert(owed.endpoint, owed);
    Q_EMIT formerManagerChanged(owed);
}

void ContactBook::settle(EndpointId endpoint)
{
    const auto it = m_formerManagers.find(endpoint);
    if (it == m_formerManagers.end() || !it->isOwed())
        return;
    it->restoredAt = m_clock.now();
    Q_EMIT formerManagerChanged(FormerManager(*it));
}

} // namespace Uplift
