// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"
#include "logentry.h"
#include "package.h"
#include "releasekey.h"
#include "result.h"
#include "settings.h"
#include "upgrade.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace Uplift
{

/// The certificate that callers over HTTPS are shown.
struct CertificateFact
{
    QStringList names; ///< that it is for: alternative names, else its common name
    QString issuer;    ///< common name, else organization
    bool isSelfSigned = false;
    QDateTime validFrom;  ///< UTC
    QDateTime validUntil; ///< UTC
    QString fingerprint;  ///< SHA-256, "AB:CD:…"

    bool operator==(const CertificateFact &) const = default;
};

/// Where the console can be reached, or why it can't.
struct Listening
{
    QString address;  ///< as bound, "0.0.0.0"
    quint16 port = 0; ///< 0: not listening
    /// "http://10.0.0.5", with "/secret" where paths begin with one; best first; what an endpoint
    /// can be told.
    QStringList reachableAt;
    QList<Error> problems;  ///< why a wanted port could not be had; empty when all is well
    quint16 securePort = 0; ///< of HTTPS on the same address; 0: none
    std::optional<CertificateFact> certificate = std::nullopt; ///< of HTTPS; none: none is in use

    bool operator==(const Listening &) const = default;
};

/// Everything that changed since the last batch; only the newest value of each thing.
struct Facts
{
    QList<Endpoint> endpoints;
    QList<Upgrade> upgrades;
    QList<Package> packages;
    QStringList vanishedPackages;
    std::optional<QList<IgnoredFile>> ignoredFiles; ///< all of them; none: as before
    QList<LogEntry> log;
    QList<SerialNumber> serialsWithKey;    ///< those whose release key was set
    QList<SerialNumber> serialsWithoutKey; ///< those whose release key was cleared

    bool operator==(const Facts &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Listening)
Q_DECLARE_METATYPE(Uplift::Facts)
