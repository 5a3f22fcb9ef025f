// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "serialnumber.h"

#include <QDateTime>
#include <QMetaType>
#include <QStringList>

namespace Uplift
{

/// Number of an endpoint in this console, from 1; 0 is no endpoint. Never used again.
using EndpointId = qint64;

/// What an endpoint says about itself in a check-in (seed step 2); any field may be empty.
struct Identification
{
    QString systemName;
    QString macAddress;
    QString ipAddress;
    QString productType;
    QString productId;
    QString softwareVersion;
    QString hardwareBoard;
    SerialNumber serialNumber;

    /// Says the same in the same spelling: a serial number in small letters is shown so.
    bool operator==(const Identification &other) const;
};

/// A video endpoint that has reported in at least once, or was named in a plan.
struct Endpoint
{
    EndpointId id = 0;
    Identification identification; ///< the last known value of each field
    QString sourceAddress;         ///< where its last message came from, without port
    QString managerAddress;        ///< host[:port] at which it called this console
    QString userAgent;             ///< "Cisco/TC", "Cisco/CE"
    QString product;               ///< product platform from a posted status; empty if not known
    QString family;                ///< package family, "s52010"; empty as long as not known
    QString lastEvent;             ///< the Event of the last check-in
    QDateTime firstHeard;          ///< UTC; not valid when it has never called in
    QDateTime lastHeard;           ///< UTC; not valid when it has never called in
    bool isAccepted = true;        ///< false: new, and waits for that where it is asked for
    QString site;                  ///< where it stands, in the operator's word; may be empty
    QStringList tags;              ///< the operator's words for it, sorted, none twice
    bool isRemoved = false;        ///< off the list, by the operator, until it is heard again
    int activeCalls = 0;           ///< up, held or being set up, as it last said; not stored
    QDateTime callsAsOf;           ///< when it said so, UTC; not valid: not known; not stored

    /// The name to show: system name, else serial number, else MAC address.
    QString displayName() const;

    bool operator==(const Endpoint &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Endpoint)
