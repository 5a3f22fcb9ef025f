// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httprequesthead.h"

#include <algorithm>

namespace Uplift
{

static constexpr int LongestLength = 15; // digits; more is never meant

static bool isTokenCharacter(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))
        return true;
    return QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

static bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

/// Tab and anything but control characters; bytes above ASCII are tolerated (RFC 9110, 5.5).
static bool isFieldValue(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte < 0x20 && c != '\t') || byte == 0x7f;
    });
}

/// Letters of `host[:port]` (RFC 3986, 3.2); whether they make sense is for `parseAuthority` to
/// say.
static bool isHostField(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return isTokenCharacter(c) ? c != '#' && c != '^' && c != '`' && c != '|'
                                   : QByteArrayView(":[]();,=").contains(c);
    });
}

static bool isVisible(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

static bool isDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

static std::unexpected<HttpRefusal> refused(int status, const QByteArray &reason)
{
    return std::unexpected(HttpRefusal{status, reason});
}

static bool isKnownMethod(const QByteArray &method)
{
    static const QByteArrayList known{"GET",    "HEAD",    "POST",  "PUT",
                                      "DELETE", "OPTIONS", "PATCH", "TRACE"};
    return known.contains(method);
}

static QByteArray withoutLineEnd(const QByteArray &line)
{
    return line.endsWith('\r') ? line.chopped(1) : line;
}

static std::expected<HttpRequestHead, HttpRefusal> parseRequestLine(const QByteArray &line)
{
    const QByteArrayList parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]) || parts[1].isEmpty() || !isVisible(parts[1]))
        return refused(400, "The request line is not METHOD TARGET HTTP/1.1.");
    const QByteArray &version = parts[2];
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigits(version.mid(5, 1)) ||
        version[6] != '.' || !isDigits(version.mid(7, 1)))
        return refused(400, "The request line does not end in HTTP/1.1.");
    if (version[5] != '1')
        return refused(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.");
    if (!isKnownMethod(parts[0]))
        return refused(501, "This method is not known here.");
    return HttpRequestHead{parts[0], parts[1], version[7] == '0' ? 0 : 1, {}};
}

static std::expected<HttpHeaders::Field, HttpRefusal> parseField(const QByteArray &line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return refused(400, "A header field goes on in a second line.");
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon);
    if (colon < 0 || !isToken(name))
        return refused(400, "A header field has no proper name.");
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isFieldValue(value))
        return refused(400, "A header field has a control character in it.");
    return HttpHeaders::Field{name, value};
}

std::expected<HttpRequestHead, HttpRefusal> parseRequestHead(const QByteArray &head)
{
    QByteArrayList lines = head.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    if (lines.isEmpty())
        return refused(400, "There is no request line.");
    auto request = parseRequestLine(withoutLineEnd(lines.takeFirst()));
    if (!request)
        return request;
    for (const QByteArray &line : lines) {
        const auto field = parseField(withoutLineEnd(line));
        if (!field)
            return std::unexpected(field.error());
        request->headers.append(field->first, field->second);
    }
    const qsizetype hosts = request->headers.values("Host").size();
    if (hosts > 1 || (hosts == 0 && request->minorVersion > 0))
        return refused(400, "A request names its host, once.");
    if (!isHostField(request->headers.value("Host")))
        return refused(400, "The Host field is not HOST or HOST:PORT.");
    return request;
}

static std::expected<qint64, HttpRefusal> contentLength(const HttpHeaders &headers)
{
    const QByteArrayList lengths = headers.listElements("Content-Length");
    for (const QByteArray &length : lengths) {
        if (!isDigits(length) || length != lengths.first())
            return refused(400, "Content-Length is not one number.");
    }
    if (lengths.isEmpty())
        return refused(400, "Content-Length is empty.");
    QByteArray digits = lengths.first();
    while (digits.size() > 1 && digits.startsWith('0'))
        digits.remove(0, 1);
    if (digits.size() > LongestLength)
        return refused(413, "This body is too large.");
    return digits.toLongLong();
}

static std::expected<HttpBodyFraming, HttpRefusal> framing(const HttpRequestHead &head)
{
    if (head.headers.contains("Transfer-Encoding")) {
        if (head.minorVersion == 0 || head.headers.contains("Content-Length"))
            return refused(400, "Transfer-Encoding stands beside HTTP/1.0 or Content-Length.");
        if (head.headers.listElements("Transfer-Encoding") != QByteArrayList{"chunked"})
            return refused(501, "The only transfer coding known here is chunked.");
        return HttpBodyFraming{true, 0, false};
    }
    if (head.headers.contains("Content-Length")) {
        const auto length = contentLength(head.headers);
        if (!length)
            return std::unexpected(length.error());
        return HttpBodyFraming{false, *length, false};
    }
    if (head.method == "POST" || head.method == "PUT" || head.method == "PATCH")
        return refused(411, "A Content-Length is needed.");
    return HttpBodyFraming{};
}

std::expected<HttpBodyFraming, HttpRefusal> bodyFraming(const HttpRequestHead &head)
{
    auto framed = framing(head);
    if (!framed)
        return framed;
    const QByteArrayList expectations = head.headers.listElements("Expect");
    if (expectations.isEmpty() || head.minorVersion == 0)
        return framed;
    if (expectations != QByteArrayList{"100-continue"})
        return refused(417, "The only expectation known here is 100-continue.");
    framed->expectsContinue = framed->hasBody();
    return framed;
}

bool keepsConnection(const HttpRequestHead &head)
{
    const QByteArrayList wishes = head.headers.listElements("Connection");
    if (wishes.contains("close"))
        return false;
    return head.minorVersion > 0 || wishes.contains("keep-alive");
}

QByteArray connectionField(const HttpRequestHead &head)
{
    if (!keepsConnection(head))
        return "close";
    return head.minorVersion == 0 ? "keep-alive" : "";
}

} // namespace Uplift
