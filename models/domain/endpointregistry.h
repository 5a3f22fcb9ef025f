// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "calls.h"
#include "checkin.h"
#include "clock.h"
#include "feedback.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <unordered_map>

namespace Uplift
{

/// All endpoints known to this console; owns their identity rule: serial number, then MAC address,
/// never the IP address or the name. Engine thread.
class EndpointRegistry : public QObject
{
    Q_OBJECT
public:
    explicit EndpointRegistry(const Clock &clock, QObject *parent = nullptr);

    /// Takes over what was stored, without signals.
    void restore(const QList<Endpoint> &endpoints);
    void restore(const Endpoint &endpoint);

    QList<Endpoint> all() const;
    QList<EndpointId> ids() const;

    /// Null when there is none; valid until the next call that changes an endpoint.
    const Endpoint *find(EndpointId id) const;
    const Endpoint *findBySerial(const SerialNumber &serialNumber) const;
    const Endpoint *match(const Identification &identification) const;

    /// How many endpoints were last heard from this source address.
    int countAtSource(const QString &sourceAddress) const;

    /// The endpoints last heard from this source address.
    QList<EndpointId> atSource(const QString &sourceAddress) const;

    /// Makes or updates the endpoint that checks in; 0 when it carries neither serial number
    /// nor MAC address.
    EndpointId checkIn(const CheckIn &checkIn);

    /// Notes that the endpoint was heard by other means than a check-in, and what it said of itself
    /// there: all but its version, for which only a check-in counts.
    void heard(EndpointId id, const Caller &caller, const Identification &said = {});

    /// Notes that it has started anew: it is in no call.
    void startedAnew(EndpointId id);

    /// Takes product, package family and calls from a status document, whole or in parts.
    void learn(EndpointId id, const StatusDocument &document);

    /// Notes the package family, from the operator or from a success.
    void learnFamily(EndpointId id, const QString &family);

    /// Moves all moments by that time, because the computer's clock was set by it.
    void moveMoments(std::chrono::milliseconds by);

    /// Notes the operator's own words for it.
    void setLabels(EndpointId id, const QString &site, const QStringList &tags);

    /// Makes an endpoint that has not called in yet, from a plan; the known one if there is one.
    /// What is expected is accepted too.
    EndpointId expect(const SerialNumber &serialNumber);

    /// The same for one that is named by its MAC address, in any spelling; 0 when it is none.
    EndpointId expectMac(const QString &macAddress);

    /// Null when no known endpoint has this MAC address, in any spelling.
    const Endpoint *findByMac(const QString &macAddress) const;

    /// Endpoints that call in for the first time wait to be accepted from now on, or don't.
    void setNewOnesWait(bool wait) { m_newOnesWait = wait; }

    /// False when it was accepted already, or is not known.
    bool accept(EndpointId id);

    /// Takes it off the list, or puts it back; heard of again, it is back by itself. False when
    /// nothing changes.
    bool setRemoved(EndpointId id, bool isRemoved);

    /// Makes or updates the endpoint that was read by its own web server: no check-in, so when it
    /// was last heard from stays as it is. 0 when it carries no serial number.
    EndpointId meet(const Identification &said, const StatusDocument &document);

Q_SIGNALS:
    void endpointChanged(const Uplift::Endpoint &endpoint);

private:
    void index(const Endpoint &before, const Endpoint &after);
    void store(const Endpoint &changed);

    const Clock &m_clock;
    /// Large values: a QHash would keep room for a third more of them, and move all as it grows.
    std::unordered_map<EndpointId, Endpoint> m_endpoints;
    QHash<SerialNumber, EndpointId> m_bySerial;
    QHash<QString, EndpointId> m_byMac;
    QMultiHash<QString, EndpointId> m_bySource;
    QHash<EndpointId, Calls> m_calls; ///< as far as something was said of them
    EndpointId m_lastId = 0;
    bool m_newOnesWait = false;
};

} // namespace Uplift
