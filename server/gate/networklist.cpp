// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networklist.h"

#include <server/http/authority.h>

#include <QNetworkInterface>
#include <QRegularExpression>
#include <algorithm>

namespace Uplift
{

/// RFC 1918, 4193, 3927 and 4291.
static QList<NetworkList::Subnet> privateRanges()
{
    static const char *const ranges[] = {"10.0.0.0/8",     "172.16.0.0/12", "192.168.0.0/16",
                                         "169.254.0.0/16", "fe80::/10",     "fc00::/7"};
    QList<NetworkList::Subnet> subnets;
    for (const char *range : ranges)
        subnets.append(QHostAddress::parseSubnet(QString::fromLatin1(range)));
    return subnets;
}

/// Complete addresses alone: QHostAddress would read `10` as 0.0.0.10.
static NetworkList::Subnet subnetFrom(const QString &word)
{
    const QString address = word.section(QLatin1Char('/'), 0, 0);
    const bool isComplete =
        address.count(QLatin1Char('.')) == 3 || address.contains(QLatin1Char(':'));
    return isComplete ? QHostAddress::parseSubnet(word) : NetworkList::Subnet({}, -1);
}

NetworkList::NetworkList()
    : m_subnets(privateRanges())
{
}

std::expected<NetworkList, QString> NetworkList::parse(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const QStringList words = text.toLower().split(between, Qt::SkipEmptyParts);
    if (words.isEmpty())
        return NetworkList();
    NetworkList list;
    list.m_subnets.clear();
    list.m_includesHere = false;
    for (const QString &word : words) {
        if (word == QLatin1String("private")) {
            list.m_subnets.append(privateRanges());
        } else if (word == QLatin1String("here")) {
            list.m_includesHere = true;
        } else if (word == QLatin1String("any")) {
            list.m_subnets.append({{QHostAddress(QHostAddress::AnyIPv4), 0},
                                   {QHostAddress(QHostAddress::AnyIPv6), 0}});
        } else {
            const Subnet subnet = subnetFrom(word);
            if (subnet.second < 0)
                return std::unexpected(word);
            list.m_subnets.append(subnet);
        }
    }
    return list;
}

bool NetworkList::contains(const QHostAddress &address) const
{
    return unmapped(address).isLoopback() || isInAny(address, m_subnets);
}

QList<NetworkList::Subnet> subnetsHere()
{
    QList<NetworkList::Subnet> subnets;
    const QList<QNetworkInterface> cards = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &card : cards) {
        for (const QNetworkAddressEntry &entry : card.addressEntries()) {
            if (entry.prefixLength() > 0)
                subnets.append({entry.ip(), entry.prefixLength()});
        }
    }
    return subnets;
}

bool isInAny(const QHostAddress &address, const QList<NetworkList::Subnet> &subnets)
{
    const QHostAddress plain = unmapped(address);
    return std::any_of(subnets.begin(), subnets.end(),
                       [&](const auto &subnet) { return plain.isInSubnet(subnet); });
}

} // namespace Uplift
