// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "httpheaders.h"

#include <expected>

namespace Uplift
{

/// Why a request is not served: the status to answer with and a sentence for the one who sent it.
struct HttpRefusal
{
    int status = 400;
    QByteArray reason;

    bool operator==(const HttpRefusal &) const = default;
};

/// Request line and header of a request, as sent.
struct HttpRequestHead
{
    QByteArray method;
    QByteArray target;
    int minorVersion = 1; ///< of HTTP/1.x; above 1 is read as 1
    HttpHeaders headers;

    bool operator==(const HttpRequestHead &) const = default;
};

/// How the body that follows a head is framed.
struct HttpBodyFraming
{
    bool isChunked = false;
    qint64 length = 0; ///< bytes; 0 when chunked or when there is none
    bool expectsContinue = false;

    bool hasBody() const { return isChunked || length > 0; }

    bool operator==(const HttpBodyFraming &) const = default;
};

/// Reads the lines of a head, the empty line that ends it left out. Lines end in CRLF or LF. Pure.
///
/// Refuses what RFC 9112 wants refused (400), methods that HTTP does not know (501) and other major
/// versions (505).
std::expected<HttpRequestHead, HttpRefusal> parseRequestHead(const QByteArray &head);

/// Tells how the body is framed; refuses contradictions (400), a body without a length (411), other
/// codings than chunked (501) and other expectations than 100-continue (417). Pure.
std::expected<HttpBodyFraming, HttpRefusal> bodyFraming(const HttpRequestHead &head);

/// True when the connection stays open after the answer (RFC 9112, 9.3).
bool keepsConnection(const HttpRequestHead &head);

/// What the answer says in its Connection field; empty when it needs none.
QByteArray connectionField(const HttpRequestHead &head);

} // namespace Uplift
