// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings.h"

#include <QTime>

namespace Uplift
{

/// Why an upgrade that is due is not offered to its endpoint right now.
enum class Hindrance {
    None,
    NotAccepted,   ///< the system is new, and nobody has accepted it
    NotServed,     ///< its package can't be fetched at the moment
    OtherHardware, ///< its package is made for other hardware, and nobody insisted
    OutsideWindow, ///< the daily time for upgrades has not begun, or is over
    InCall,        ///< a call is known to be up
    NoFreePlace,   ///< as many downloads as allowed are under way
    SubnetFull,    ///< as many as allowed in this endpoint's subnet
    OthersFirst,   ///< the free places are kept for those ahead in the queue, who call in soon
};

/// What counts when an endpoint calls in.
struct OfferSituation
{
    bool isAccepted = true;
    bool isServed = true;
    bool isForOtherHardware = false; ///< known to be, and ordered without a reason
    bool isInCall = false;
    QTime localTime; ///< in the console's time zone
    int placesTaken = 0;
    int placesTakenInSubnet = 0;
    int othersFirst = 0; ///< upgrades ahead in the queue whose endpoints will call in soon
};

/// The first reason that stands in the way; pure.
Hindrance hindranceOf(const OfferSituation &situation, const Settings &settings);

/// True when the daily time for upgrades is now; without one, always. It may run past midnight.
bool isInDailyWindow(QTime localTime, const Settings &settings);

/// The neighbourhood that a cap per subnet counts: the first 24 bits of an IPv4 address, the first
/// 64 of an IPv6 one; the text itself when it is no address.
QString subnetOf(const QString &address);

} // namespace Uplift
