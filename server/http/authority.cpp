// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authority.h"

#include <algorithm>

namespace Uplift
{

static bool isAllDigits(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

static bool isLabel(const QByteArray &label)
{
    if (label.isEmpty() || label.size() > 63 || label.startsWith('-') || label.endsWith('-'))
        return false;
    return std::all_of(label.begin(), label.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               c == '-' || c == '_';
    });
}

/// A name that ends in a number can only be an IPv4 address.
static bool isHostName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > 253)
        return false;
    const QByteArrayList labels = name.split('.');
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    if (!isAllDigits(labels.last()))
        return true;
    return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), [](const auto &label) {
               return isAllDigits(label) && label.size() <= 3 && label.toInt() <= 255;
           });
}

static bool isIpv6(const QByteArray &text)
{
    QHostAddress address;
    return !text.contains('%') && address.setAddress(QString::fromLatin1(text)) &&
           address.protocol() == QAbstractSocket::IPv6Protocol;
}

std::optional<Authority> parseAuthority(const QByteArray &text)
{
    QByteArray host = text;
    QByteArray port;
    const bool isLiteral = text.startsWith('[');
    const qsizetype hostEnd = isLiteral ? text.indexOf(']') + 1 : text.indexOf(':');
    if (isLiteral && hostEnd == 0)
        return {};
    if (hostEnd >= 0 && hostEnd < text.size()) {
        if (text[hostEnd] != ':')
            return {};
        host = text.left(hostEnd);
        port = text.mid(hostEnd + 1);
        if (!isAllDigits(port) || port.size() > 5 || port.toInt() < 1 || port.toInt() > 65535)
            return {};
    }
    if (isLiteral)
        host = host.mid(1, host.size() - 2);
    if (!(isLiteral ? isIpv6(host) : isHostName(host)))
        return {};
    return Authority{QString::fromLatin1(host), quint16(port.toInt())};
}

QHostAddress unmapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    QHostAddress plain = isIpv4 ? QHostAddress(ipv4) : address;
    plain.setScopeId({});
    return plain;
}

QString plainAddress(const QHostAddress &address)
{
    return unmapped(address).toString();
}

QUrl baseUrl(const QByteArray &host, const QHostAddress &localAddress, quint16 localPort,
             bool isEncrypted)
{
    const auto named = parseAuthority(host);
    const Authority at = named ? *named : Authority{plainAddress(localAddress), localPort};
    QUrl url;
    url.setScheme(isEncrypted ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(at.host);
    if (at.port != 0 && at.port != (isEncrypted ? 443 : 80))
        url.setPort(at.port);
    return url;
}

} // namespace Uplift
