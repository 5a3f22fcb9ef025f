// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reachable.h"

#include <system/networkcards.h>

#include <QUrl>

namespace Uplift
{

namespace
{

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

    const QList<NetworkCard> cards = networkCards();
    const bool onlyLoopback = cards.isEmpty() || cards.first().kind == CardKind::Loopback;
    QStringList urls;
    for (const NetworkCard &card : cards) {
        if (card.kind != CardKind::Loopback || onlyLoopback)
            urls.append(urlOf(QHostAddress(card.address), port));
    }
    return urls;
}

} // namespace Uplift
