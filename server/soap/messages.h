// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>
#include <expected>
#include <optional>

namespace Uplift::Soap
{

/// `Identification`: who an endpoint says that it is (seed step 2). Values are trimmed; a missing
/// or empty element is an empty string.
struct Identification
{
    QString systemName;
    QString macAddress;
    QString ipAddress;
    QString productType;
    QString productId;
    QString softwareVersion;
    QString hardwareBoard;
    QString serialNumber;

    bool operator==(const Identification &) const = default;
};

/// A check-in (seed step 2).
struct PostEvent
{
    Identification identification;
    QString event;   ///< "Boot", "Register", "Beat", or any other word; may be empty
    int leftOut = 0; ///< characters that XML forbids

    bool operator==(const PostEvent &) const = default;
};

/// The upgrade inside a reply (seed step 3).
struct Software
{
    QString releaseKey; ///< may be empty
    QString sessionId;  ///< UUID in lower case, no braces
    QString versionId;  ///< "TC6.3.0"
    QUrl packageUrl;
    QUrl feedbackUrl;

    bool operator==(const Software &) const = default;
};

/// The answer to a check-in (seed step 3).
struct Reply
{
    std::optional<Software> software; ///< none: an empty `Software` element
    int heartbeatSeconds = 900;
    QUrl statusUrl; ///< where the endpoint shall post its /Status; empty: not asked for

    bool operator==(const Reply &) const = default;
};

/// `UpgradeStatus`, as feedback carries it; any word is possible. A registered feedback has only
/// what has changed: what is absent is not the same as what is empty.
struct UpgradeStatus
{
    std::optional<QString> status;
    std::optional<QString> phase;
    std::optional<QString> message;
    std::optional<QString> sessionId;
    std::optional<QString> versionId;
    std::optional<QString> urgency;
    std::optional<QUrl> url;
    std::optional<int> secondsUntilUpgrade;
    QDateTime lastChange; ///< UTC; not valid when missing or unreadable

    bool operator==(const UpgradeStatus &) const = default;
};

/// How a call stands (xAPI schema: `Call/Status`, and the events of calls).
enum class CallWord {
    NotSaid,
    Up,         ///< "Connected", "Preserved", and words of the future
    Held,       ///< "OnHold"
    BeingSetUp, ///< "Dialling", "Ringing", "Connecting", "EarlyMedia"
    Gone,       ///< "Idle", "Disconnecting", `ghost="True"`, the event CallDisconnect
};

/// What a message says of one call.
struct CallNote
{
    QString item; ///< its number; empty when none is given
    CallWord word = CallWord::NotSaid;

    bool operator==(const CallNote &) const = default;
};

/// What a message says of calls; what it does not mention is as it was before.
struct CallNews
{
    std::optional<int> active;     ///< SystemUnit/State/NumberOfActiveCalls: without held ones
    std::optional<int> suspended;  ///< NumberOfSuspendedCalls
    std::optional<int> inProgress; ///< NumberOfInProgressCalls
    QList<CallNote> calls;
    bool isWhole = false; ///< the whole /Status: a call that is not in it is gone

    bool operator==(const CallNews &) const = default;
};

/// What this product reads from a posted `/Status` document.
struct StatusDocument
{
    QString productId;
    QString productPlatform;
    QString packageFamily; ///< SystemUnit/Software/Name
    QString softwareVersion;
    QString serialNumber;
    std::optional<CallNews> calls; ///< none: nothing is said of calls

    bool operator==(const StatusDocument &) const = default;
};

/// Anything that comes to a feedback address, in any of its forms.
struct FeedbackMessage
{
    Identification identification;
    std::optional<UpgradeStatus> upgradeStatus;
    std::optional<StatusDocument> statusDocument; ///< only if SystemUnit or calls were in it, or
                                                  ///< an event was about a call
    QString event;    ///< name of the event element, "BootEvent" for instance; else empty
    QString location; ///< of a PostedDocument: "/Status"; else empty
    int leftOut = 0;  ///< characters that XML forbids
    /// `Time/SystemTime` of a status (TC7.3 API), UTC; not valid when missing, or without a zone:
    /// nobody says whether that would be local time.
    QDateTime systemTime;

    bool operator==(const FeedbackMessage &) const = default;
};

/// Why a message could not be read.
enum class DecodeFault {
    NotXml,      ///< not well-formed
    Forbidden,   ///< a DTD, an entity declaration: never read
    TooComplex,  ///< deeper or larger than any endpoint's message
    NotExpected, ///< well-formed, but another document
};

/// A message that could not be read, and where.
struct DecodeError
{
    DecodeFault fault = DecodeFault::NotXml;
    QString detail; ///< English, technical: for the SOAP fault and the event log
    qint64 line = 0;
    qint64 column = 0;

    bool operator==(const DecodeError &) const = default;
};

template<typename T>
using Decoded = std::expected<T, DecodeError>;

} // namespace Uplift::Soap
