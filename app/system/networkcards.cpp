// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkcards.h"

#include <QNetworkInterface>
#include <algorithm>
#include <array>

namespace Uplift
{

namespace
{

CardKind kindOf(const QNetworkInterface &card)
{
    static constexpr std::array VirtualNames = {"docker", "veth", "virbr", "vmnet", "vboxnet",
                                                "br-",    "tun",  "tap",   "utun",  "vethernet"};
    if (card.flags().testFlag(QNetworkInterface::IsLoopBack))
        return CardKind::Loopback;
    const QString name = card.humanReadableName().toLower();
    const bool soundsVirtual =
        std::any_of(VirtualNames.begin(), VirtualNames.end(),
                    [&name](const char *prefix) { return name.startsWith(QLatin1String(prefix)); });
    if (soundsVirtual || card.type() == QNetworkInterface::Virtual)
        return CardKind::Virtual;
    if (card.type() == QNetworkInterface::Ethernet)
        return CardKind::Wired;
    return card.type() == QNetworkInterface::Wifi ? CardKind::Wireless : CardKind::Other;
}

/// Lower is better.
int rank(const NetworkCard &card)
{
    static constexpr std::array Ranks = {0, 1, 2, 3, 1}; // in the order of CardKind
    return Ranks.at(size_t(card.kind)) + (QHostAddress(card.address).isLinkLocal() ? 1 : 0);
}

} // namespace

QList<NetworkCard> networkCards()
{
    QList<NetworkCard> found;
    const QList<QNetworkInterface> cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : cards) {
        if (!card.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        const QList<QNetworkAddressEntry> entries = card.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
                found.append({card.humanReadableName(), entry.ip().toString(), kindOf(card)});
        }
    }
    std::ranges::stable_sort(found, {}, rank);
    return found;
}

} // namespace Uplift
