// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpmessage.h"

#include "httpdate.h"

namespace Uplift
{

HttpAnswer textAnswer(int status, const QByteArray &line, const HttpHeaders &more)
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = more;
    answer.headers.append("Content-Type", "text/plain; charset=utf-8");
    answer.body = line + '\n';
    return answer;
}

bool hasBody(int status)
{
    return status != 204 && status != 304;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 412:
        return "Precondition Failed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Other";
    }
}

QByteArray answerHead(const HttpAnswer &answer, qint64 contentLength, const QByteArray &connection)
{
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonPhrase(answer.status);
    head += "\r\n";
    for (const auto &[name, value] : answer.headers.fields())
        head += name + ": " + value + "\r\n";
    head += "Date: " + currentHttpDate() + "\r\n";
    if (contentLength >= 0)
        head += "Content-Length: " + QByteArray::number(contentLength) + "\r\n";
    if (!connection.isEmpty())
        head += "Connection: " + connection + "\r\n";
    head += "\r\n";
    return head;
}

} // namespace Uplift
