// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <optional>

namespace Uplift::Lab
{

/// A request as an endpoint writes it.
struct HttpRequest
{
    QByteArray method; ///< "GET" or "POST"
    QUrl url;
    QByteArray userAgent; ///< "Cisco/TC" or "Cisco/CE"
    QByteArray body;
    qint64 firstByte = 0; ///< above 0: asks for the rest from there, by `Range`
};

/// The request's bytes, with the headers and their order that the seed shows (steps 2 and 4).
QByteArray toBytes(const HttpRequest &request);

/// Status line and headers of a response.
struct ResponseHead
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    /// The first header of that name (lower case), trimmed; empty when missing.
    QByteArray header(const QByteArray &name) const;

    /// Bytes of the body; none when not said: it then ends with the connection.
    std::optional<qint64> contentLength() const;

    /// What `Content-Range` says of the first byte and of the whole; none when missing or unclear.
    struct Range
    {
        qint64 first = 0;
        qint64 total = 0;
    };
    std::optional<Range> contentRange() const;
};

/// Reads status line and headers, up to and with the empty line; none when it is not HTTP.
std::optional<ResponseHead> readHead(const QByteArray &bytes);

} // namespace Uplift::Lab
