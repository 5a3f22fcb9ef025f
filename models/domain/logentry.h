// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QStringList>
#include <QUuid>

namespace Uplift
{

/// What happened. Numbers are stored: never change one, add at the end.
enum class LogKind {
    CheckedIn = 1,         ///< event, version, source address
    UpgradeRequested = 2,  ///< package
    UpgradeCancelled = 3,  ///< package
    OfferMade = 4,         ///< version, package address' file
    DownloadStarted = 5,   ///< package, first byte
    DownloadBroken = 6,    ///< package, bytes sent, bytes in all
    DownloadCompleted = 7, ///< package, bytes in all
    FeedbackReceived = 8,  ///< status, phase, message
    EventReceived = 9,     ///< event name
    StatusReceived = 10,   ///< product, family, version
    StateChanged = 11,     ///< state word
    UpgradeEnded = 12,     ///< outcome word, reason
    ReleaseKeySet = 13,    ///< nothing: a key is a secret
    ReleaseKeyCleared = 14,
    UnreadableMessage = 15,      ///< address, technical words, word of the MessageFault, line and
                                 ///< column or empty; entries of older versions end with the words
    UnidentifiedCheckIn = 16,    ///< address; neither serial number nor MAC address in it
    StrayDownload = 17,          ///< address, package; by nobody who was offered it
    ContactMade = 40,            ///< action word; at the endpoint's own web server
    ContactFailed = 41,          ///< action word, problem word, detail
    CallerRefused = 50,          ///< address or empty, times; outside the allowed networks
    SystemAccepted = 51,         ///< nothing; by the operator
    SystemRemoved = 52,          ///< nothing; off the list, by the operator
    SystemPutBack = 53,          ///< nothing; back on the list, by the operator
    AnswerSent = 60,             ///< status code, bytes of the body; only where it differs from the
                                 ///< answer before; release keys are masked
    HardwareInsisted = 61,       ///< package, the operator's reason
    WasDeaf = 70,                ///< seconds; the computer slept or the program was stopped
    ClockWasSet = 71,            ///< seconds, ahead or (negative) back
    HardwareHeld = 80,           ///< package, the endpoint's family; not offered for that
    StrayCheckIn = 81,           ///< address, path it called, path to set on the endpoint
    MessageMended = 82,          ///< address, characters that XML forbids and that were left out
    CalledByGet = 83,            ///< address, path; where endpoints have to POST
    StepGone = 84,               ///< package of the next step of a chain; it is gone
    OtherUpgradeReported = 90,   ///< status, phase, message, what it names: session, file, version
    EarlierUpgradeReported = 91, ///< status, phase, message, when by the endpoint's clock or empty
    PartSent = 92,               ///< package, first byte, bytes, bytes in all; as was asked
    RetryGone = 93,              ///< package of an automatic retry; it is gone
    EntriesLost = 100,           ///< how many of this log, while nothing could be written
};

/// One line of the append-only event log.
struct LogEntry
{
    qint64 id = 0; ///< rises by one
    QDateTime at;  ///< UTC
    EndpointId endpoint = 0;
    QUuid session; ///< null when it belongs to no upgrade
    LogKind kind = LogKind::CheckedIn;
    QStringList arguments; ///< see LogKind
    QByteArray raw;        ///< the message with its head, as received or sent; or empty

    bool operator==(const LogEntry &) const = default;
};

/// True for what belongs to no endpoint and was not this computer's own doing.
inline bool isOfUnknownCaller(const LogEntry &entry)
{
    return entry.endpoint == 0 && entry.kind != LogKind::WasDeaf &&
           entry.kind != LogKind::ClockWasSet;
}

} // namespace Uplift

Q_DECLARE_METATYPE(Uplift::LogEntry)
