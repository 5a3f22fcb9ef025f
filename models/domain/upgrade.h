// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"
#include "hindrance.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <QUuid>

namespace Uplift
{

/// Where an upgrade stands. The order is the order of the road.
enum class UpgradeState {
    Scheduled,   ///< its time has not come
    Queued,      ///< waiting for the endpoint to call in, and for a free place
    Offered,     ///< the endpoint was told; it has not fetched a byte
    Downloading, ///< bytes leave, or left and the endpoint may resume
    Preparing,   ///< every byte has left; the endpoint is silent (seed: 60 s)
    Installing,  ///< the endpoint said that it installs
    Rebooting,   ///< the endpoint said that it is done or starts anew; not yet heard again
    Ended,       ///< see the outcome
};

inline constexpr int UpgradeStateCount = int(UpgradeState::Ended) + 1;

/// How an upgrade ended.
enum class Outcome {
    None,      ///< not ended
    Proved,    ///< a later check-in carried the target version: the only proof there is
    Failed,    ///< the endpoint said so; or see `lacksPackage`
    Unchanged, ///< it came back with the version it had
    Silent,    ///< it never came back (late proof still counts)
    Cancelled, ///< by the operator
    Reverted,  ///< proved once, later seen with another version again
};

inline constexpr int OutcomeCount = int(Outcome::Reverted) + 1;

/// One upgrade of one endpoint to one package.
struct Upgrade
{
    QUuid sessionId; ///< identity; what the endpoint is told as SessionId
    EndpointId endpoint = 0;
    SerialNumber serialNumber; ///< of the endpoint when it was made; may be empty (MAC only)
    QString fileName;          ///< of the package
    QString targetVersion;     ///< "TC6.3.0"
    QString fromVersion;       ///< as reported when it was offered, or when its download began
    UpgradeState state = UpgradeState::Queued;
    Outcome outcome = Outcome::None;
    /// The state that it left when it ended; Ended: it has not, or nobody noted it then.
    UpgradeState endedIn = UpgradeState::Ended;
    qint64 sent = 0;           ///< bytes of the package that have left, monotone within an attempt
    qint64 total = 0;          ///< bytes of the package
    qint64 bytesPerSecond = 0; ///< of the last seconds; not stored
    int attempt = 1;           ///< counts downloads that began anew
    QString phase;             ///< the endpoint's own word of its last feedback
    QString message;           ///< the endpoint's own text of its last feedback
    qint64 place = 0;          ///< order in the queue, smallest first
    Hindrance waitsFor = Hindrance::None; ///< as long as it is queued; not stored
    int retry = 0;                        ///< counts the automatic retries that led to this one
    QUuid chain;            ///< session of the first step; of this one when there are no others
    QStringList laterFiles; ///< packages to go on with when this one is proved
    QDateTime notBefore;    ///< UTC; not valid: at once
    QDateTime dropAfter;    ///< UTC; dropped when it has not begun by then; not valid: never
    QDateTime createdAt;    ///< UTC
    QDateTime offeredAt;    ///< UTC; when the endpoint was first told; not valid: not yet
    QDateTime stateSince;   ///< UTC
    QDateTime endedAt;      ///< UTC; not valid until ended
    QString orderedBy;      ///< the account of the operator who ordered it; may be empty
    QString reason;         ///< why the operator insists on other hardware's package; else empty
    QByteArray sha256;      ///< of the package as it was offered; empty where not yet computed then
    int preparingSeconds = 0;  ///< how long it prepared; 0: not over; -1: postponed in the room
    int installingSeconds = 0; ///< how long it installed
    int rebootingSeconds = 0;  ///< how long it started anew, to the check-in that told
    int usualSeconds = 0;      ///< what the phase it is in usually takes; 0: not known; not stored

    bool isEnded() const { return state == UpgradeState::Ended; }

    /// True once the endpoint has fetched a byte or said that it works on it.
    bool hasBegun() const { return state > UpgradeState::Offered; }

    /// The package that its chain of steps ends with; its own where there are no steps.
    QString goal() const { return laterFiles.isEmpty() ? fileName : laterFiles.last(); }

    /// True when the endpoint can know of it.
    bool isTold() const
    {
        return state > UpgradeState::Queued || offeredAt.isValid() || !fromVersion.isEmpty();
    }

    /// True for the step of a chain that could not begin, for its package was gone by then. No
    /// endpoint can say of one that was not offered that it failed.
    bool lacksPackage() const
    {
        return outcome == Outcome::Failed && endedIn == UpgradeState::Scheduled;
    }

    /// True when it was cancelled before the endpoint knew of it: as if nobody had ordered it, so
    /// that what was before it counts again.
    bool cameToNothing() const
    {
        return outcome == Outcome::Cancelled && endedIn <= UpgradeState::Queued &&
               !offeredAt.isValid();
    }

    /// True while somebody in the room has put it off.
    bool isPostponed() const
    {
        return phase.compare(QLatin1String("Postponed"), Qt::CaseInsensitive) == 0;
    }

    bool operator==(const Upgrade &) const = default;
};

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::Upgrade)
