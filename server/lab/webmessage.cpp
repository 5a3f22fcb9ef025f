// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmessage.h"

#include <QList>

namespace Uplift::Lab
{
namespace
{

constexpr qsizetype longestHead = 16 * 1024;
constexpr qsizetype longestBody = 64 * 1024;

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    default:
        return "Method Not Allowed";
    }
}

QByteArray headerIn(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed().toLower() == name)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

std::optional<WebRequest> WebRequestReader::next()
{
    const qsizetype headEnd = m_unread.indexOf("\r\n\r\n");
    m_isBroken =
        m_isBroken || headEnd > longestHead || (headEnd < 0 && m_unread.size() > longestHead);
    if (m_isBroken || headEnd < 0)
        return std::nullopt;
    QList<QByteArray> lines = m_unread.first(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    const QByteArray lengthText = headerIn(lines, "content-length");
    bool isNumber = true;
    const qlonglong length = lengthText.isEmpty() ? 0 : lengthText.toLongLong(&isNumber);
    m_isBroken = words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !isNumber ||
                 length < 0 || length > longestBody ||
                 !headerIn(lines, "transfer-encoding").isEmpty();
    if (m_isBroken || m_unread.size() < headEnd + 4 + length)
        return std::nullopt;
    const QByteArray connection = headerIn(lines, "connection").toLower();
    WebRequest request{.method = words.at(0),
                       .target = QUrl::fromEncoded(words.at(1)),
                       .authorization = headerIn(lines, "authorization"),
                       .body = m_unread.sliced(headEnd + 4, length),
                       .closes = words.at(2) == "HTTP/1.0" || connection == "close"};
    m_unread.remove(0, headEnd + 4 + length);
    return request;
}

QByteArray toBytes(const WebAnswer &answer, bool closes)
{
    QByteArray bytes =
        "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    if (!answer.header.isEmpty())
        bytes += answer.header + "\r\n";
    else if (answer.status == 401)
        bytes += "WWW-Authenticate: Basic realm=\"Cisco Codec\"\r\n";
    bytes += "Content-Type: " + answer.contentType + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    bytes += closes ? "Connection: close\r\n" : "Connection: keep-alive\r\n";
    return bytes + "\r\n" + answer.body;
}

} // namespace Uplift::Lab
