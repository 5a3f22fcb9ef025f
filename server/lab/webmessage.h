// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>
#include <optional>

namespace Uplift::Lab
{

/// A request to an endpoint's own web server.
struct WebRequest
{
    QByteArray method;
    QUrl target;              ///< path and query
    QByteArray authorization; ///< the header's value; empty when missing
    QByteArray body;
    bool closes = false; ///< the client wants the connection closed behind the answer
};

/// What it answers.
struct WebAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "text/xml; charset=UTF-8";
    QByteArray header; ///< one more, "Name: value"; empty: none
};

/// Cuts requests out of what comes over a connection.
class WebRequestReader
{
public:
    void add(const QByteArray &bytes) { m_unread += bytes; }

    /// The next whole request; none while there is none.
    std::optional<WebRequest> next();

    /// Whether what came is no HTTP, or too much: the connection is of no use any more.
    bool isBroken() const { return m_isBroken; }

private:
    QByteArray m_unread;
    bool m_isBroken = false;
};

/// The answer's bytes; a 401 without a header of its own asks for Basic.
QByteArray toBytes(const WebAnswer &answer, bool closes);

} // namespace Uplift::Lab
