// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QTime>
#include <chrono>

namespace Uplift
{

/// What the operator can set. Stored as text by name; a missing one has the default given here.
struct Settings
{
    QString softwareDirectory;            ///< absolute; empty: not chosen yet
    int simultaneousDownloads = 4;        ///< offers and downloads under way at once, at least 1
    int subnetDownloads = 0;              ///< the same within one subnet; 0: no cap
    qint64 bytesPerSecond = 0;            ///< of all downloads together; 0: no cap
    qint64 endpointBytesPerSecond = 0;    ///< of each download; 0: no cap
    int automaticRetries = 0;             ///< after a failure, before the operator is asked
    std::chrono::seconds retryPause{300}; ///< before the first retry; doubles each time
    QTime dailyFrom;  ///< upgrades are offered only from this time of day, in the console's zone
    QTime dailyUntil; ///< and until this one; either not valid: at any time
    bool holdDuringCalls = true; ///< where a call is known to be up, wait for its end
    /// "URL where software packages can be downloaded": where endpoints older than TC6 are sent for
    /// their packages. It has no effect on TC6 and later (seed, last part). Empty: none.
    QString olderDownloadUrl;
    int logDays = 400;       ///< what the event log keeps; 0: for ever
    int logMegabytes = 1024; ///< what the database may hold before old log entries go; 0: anything
    std::chrono::seconds busyHeartbeat{45};  ///< while something is going on with the endpoint
    std::chrono::seconds idleHeartbeat{900}; ///< otherwise
    std::chrono::seconds stallTime{120};     ///< after which what does not move is offered again
    std::chrono::seconds silenceLimit{3600}; ///< after which an endpoint counts as not come back
    /// Who may talk to the console, as `NetworkList` reads it. Empty: private and link-local
    /// networks, and this computer's own subnets.
    QString allowedNetworks;
    bool approveSystems = false; ///< one that calls in first waits until somebody accepts it
    QString pathSecret;          ///< what every path that is answered begins with; empty: none
    bool onlyAssignedPackages = false; ///< a package goes only where it was offered
    QString certificateFile;           ///< for HTTPS: PEM or PKCS#12, absolute; empty: no HTTPS
    QString keyFile;                   ///< PEM, absolute; empty: it is in the certificate's file
    int securePort = 443;              ///< of HTTPS
    QString updateAddress; ///< of a JSON file that names the newest version; empty: nobody asks

    bool operator==(const Settings &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Settings)
