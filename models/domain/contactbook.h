// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "contact.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace Uplift
{

/// How each endpoint's own web server is reached, and which former managers are owed. Engine
/// thread.
class ContactBook : public QObject
{
    Q_OBJECT
public:
    explicit ContactBook(const Clock &clock, QObject *parent = nullptr);

    /// Takes over what was stored, without signals.
    void restore(const QList<ContactWay> &ways, const QList<FormerManager> &formerManagers);

    /// The default way when nothing is known.
    ContactWay way(EndpointId endpoint) const;
    void setWay(const ContactWay &way);
    QList<ContactWay> ways() const { return m_ways.values(); }

    /// None when the endpoint was never borrowed.
    std::optional<FormerManager> formerManager(EndpointId endpoint) const;
    QList<FormerManager> formerManagers() const { return m_formerManagers.values(); }

    /// Remembers a former manager as owed from now on. Of one that is owed already the settings
    /// stay as they are: what the endpoint shows now may be ours.
    void borrow(const FormerManager &former);

    /// Notes that nothing is owed to the endpoint any more.
    void settle(EndpointId endpoint);

Q_SIGNALS:
    void wayChanged(const Uplift::ContactWay &way);
    void formerManagerChanged(const Uplift::FormerManager &former);

private:
    const Clock &m_clock;
    QHash<EndpointId, ContactWay> m_ways;
    QHash<EndpointId, FormerManager> m_formerManagers;
};

} // namespace Uplift
