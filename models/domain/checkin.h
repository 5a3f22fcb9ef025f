// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"

#include <QByteArray>
#include <QUrl>
#include <QUuid>
#include <chrono>
#include <optional>

namespace Uplift
{

/// Who sent a message, and at which address of ours.
struct Caller
{
    QString address;   ///< the peer's IP address, no port; IPv4 in dotted form
    QString userAgent; ///< empty when not sent
    QUrl baseUrl;      ///< at which it called this console; its path is the secret, if any

    bool operator==(const Caller &) const = default;
};

/// A PostEvent as it came in (seed step 2).
struct CheckIn
{
    Identification identification;
    QString event; ///< "Boot", "Register", "Beat", or any other word
    Caller caller;
    QByteArray raw; ///< the body as received, for the event log
};

/// An upgrade for the endpoint to take (seed step 3). Addresses are the server's business.
struct Offer
{
    QUuid sessionId;
    QString versionId;         ///< "TC6.3.0"
    QString fileName;          ///< of the package
    QString releaseKey;        ///< may be empty
    bool sessionInUrl = false; ///< the package address must name the session: several endpoints
                               ///< share this source address
    QString olderDownloadUrl;  ///< folder to fetch from instead of here: endpoints older than TC6

    bool operator==(const Offer &) const = default;
};

/// What to answer to a check-in.
struct Answer
{
    std::optional<Offer> offer;
    std::chrono::seconds heartbeat{900}; ///< when the endpoint should call again
    bool wantsStatus = false;            ///< ask it to post its /Status document

    bool operator==(const Answer &) const = default;
};

} // namespace Uplift
