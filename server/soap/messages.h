// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/endpoint.h>
#include <domain/feedback.h>

#include <QDateTime>
#include <QString>
#include <QUrl>
#include <expected>
#include <optional>
#include <variant>

namespace Uplift::Soap
{

/// A check-in (seed step 2).
struct PostEvent
{
    Identification identification; ///< values are trimmed; missing or empty: an empty string
    QString event;                 ///< "Boot", "Register", "Beat", or any other word; may be empty
    int leftOut = 0;               ///< characters that XML forbids

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

/// What an endpoint sends by itself.
using Message = std::variant<PostEvent, FeedbackMessage>;

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
