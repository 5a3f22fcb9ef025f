// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reachable.h"

#include <QNetworkInterface>
#include <QUrl>
#include <algorithm>
#include <array>

namespace Uplift
{

namespace
{

/// Lower is better.
int rank(const QNetworkInterface &card)
{
    static constexpr std::array VirtualNames = {"docker", "veth", "virbr", "vmnet", "vboxnet",
                                                "br-",    "tun",  "tap",   "utun",  "vethernet"};
    const QString name = card.humanReadableName().toLower();
    const bool isVirtual =
        std::any_of(VirtualNames.begin(), VirtualNames.end(),
                    [&name](const char *prefix) { return name.startsWith(QLatin1String(prefix)); });
    if (card.flags().testFlag(QNetworkInterface::IsLoopBack))
        return 3;
    if (isVirtual || card.type() == QNetworkInterface::Virtual)
        return 2;
    return card.type() == QNetworkInterface::Ethernet ? 0 : 1;
}

QString urlOf(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address.toString());
    if (port != 80)
        url.setPort(port);
    return url.toString();
}

} // namespace

QStringList reachableAt(const QHostAddress &bound, quint16 port)
{
    const bool any = bound == QHostAddress::Any || bound == QHostAddress::AnyIPv4 ||
                     bound == QHostAddress::AnyIPv6;
    if (!any)
        return {urlOf(bound, port)};

    QList<std::pair<int, QString>> found;
    const QList<QNetworkInterface> cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : cards) {
        if (!card.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                found.append(
                    {rank(card) + (entry.ip().isLinkLocal() ? 1 : 0), urlOf(entry.ip(), port)});
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    const bool onlyLoopback = found.isEmpty() || found.first().first == 3;
    QStringList urls;
    for (const auto &[order, url] : std::as_const(found)) {
        if (order < 3 || onlyLoopback)
            urls.append(url);
    }
    return urls;
}

} // namespace Uplift
