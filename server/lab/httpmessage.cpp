// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpmessage.h"

namespace Uplift::Lab
{
namespace
{

QByteArray hostOf(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int usualPort = url.scheme() == u"https" ? 443 : 80;
    const int port = url.port(usualPort);
    return port == usualPort ? host : host + ':' + QByteArray::number(port);
}

QByteArray targetOf(const QUrl &url)
{
    const QUrl target =
        url.adjusted(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const QByteArray bytes = target.toEncoded();
    return bytes.isEmpty() ? QByteArray("/") : bytes;
}

} // namespace

QByteArray toBytes(const HttpRequest &request)
{
    QByteArray bytes = request.method + ' ' + targetOf(request.url) + " HTTP/1.1\r\n" +
                       "Host: " + hostOf(request.url) + "\r\n" +
                       "Accept: */*\r\n"
                       "Content-Type: text/xml; charset=utf-8\r\n"
                       "User-Agent: " +
                       request.userAgent +
                       "\r\n"
                       "Accept-Charset: ISO-8859-1,utf-8\r\n";
    if (request.firstByte > 0)
        bytes += "Range: bytes=" + QByteArray::number(request.firstByte) + "-\r\n";
    if (request.method == "POST")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

QByteArray ResponseHead::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<qint64> ResponseHead::contentLength() const
{
    bool isNumber = false;
    const qint64 length = header("content-length").toLongLong(&isNumber);
    return isNumber && length >= 0 ? std::optional(length) : std::nullopt;
}

std::optional<ResponseHead::Range> ResponseHead::contentRange() const
{
    const QByteArray value = header("content-range");
    const qsizetype dash = value.indexOf('-');
    const qsizetype slash = value.indexOf('/');
    if (!value.startsWith("bytes ") || dash < 0 || slash < dash)
        return std::nullopt;
    bool hasFirst = false;
    bool hasTotal = false;
    const Range range{.first = value.sliced(6, dash - 6).trimmed().toLongLong(&hasFirst),
                      .total = value.sliced(slash + 1).trimmed().toLongLong(&hasTotal)};
    return hasFirst && hasTotal ? std::optional(range) : std::nullopt;
}

std::optional<ResponseHead> readHead(const QByteArray &bytes)
{
    QList<QByteArray> lines = bytes.split('\n');
    const QByteArray statusLine = lines.takeFirst();
    const QList<QByteArray> words = statusLine.simplified().split(' ');
    if (words.size() < 2 || !words.at(0).startsWith("HTTP/1."))
        return std::nullopt;
    ResponseHead head;
    head.status = words.at(1).toInt();
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers.emplaceBack(line.first(colon).trimmed().toLower(),
                                     line.sliced(colon + 1).trimmed());
    }
    return head.status >= 100 ? std::optional(head) : std::nullopt;
}

} // namespace Uplift::Lab
