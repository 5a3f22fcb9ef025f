// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addresslist.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QSet>
#include <optional>

namespace Uplift
{

namespace
{

/// A run of IPv4 addresses, both ends included.
struct Run
{
    quint32 first = 0;
    quint32 last = 0;
};

using Read = std::expected<Run, AddressListError>;

std::unexpected<AddressListError> wrong(AddressListProblem problem, const QString &part)
{
    return std::unexpected(AddressListError{problem, part});
}

/// Four numbers and nothing else; QHostAddress alone takes "10.1" for 10.0.0.1.
std::optional<quint32> readIpv4(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,3}(\\.\\d{1,3}){3}$"));
    QHostAddress address;
    if (!form.match(text).hasMatch() || !address.setAddress(text))
        return std::nullopt;
    return address.toIPv4Address();
}

Read readSubnet(const QString &part)
{
    bool isNumber = false;
    const int bits = part.section(u'/', 1).toInt(&isNumber);
    const auto address = readIpv4(part.section(u'/', 0, 0));
    if (!address || !isNumber || bits < 0 || bits > 32)
        return wrong(AddressListProblem::Unreadable, part);
    const quint32 mask = bits == 0 ? 0 : ~quint32(0) << (32 - bits);
    const Run whole{*address & mask, *address | ~mask};
    return bits > 30 ? whole : Run{whole.first + 1, whole.last - 1};
}

Read readRange(const QString &part)
{
    const auto first = readIpv4(part.section(u'-', 0, 0));
    const QString end = part.section(u'-', 1);
    auto last = readIpv4(end);
    bool isNumber = false;
    const uint number = end.toUInt(&isNumber);
    if (first && !last && isNumber && number <= 255)
        last = (*first & ~quint32(255)) | number;
    if (!first || !last)
        return wrong(AddressListProblem::Unreadable, part);
    if (*last < *first)
        return wrong(AddressListProblem::RangeReversed, part);
    return Run{*first, *last};
}

bool isSingle(const QString &part)
{
    static const QRegularExpression name(
        QStringLiteral("^(?=.*[A-Za-z])[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$"));
    static const QRegularExpression withPort(QStringLiteral("^([^:]+):\\d{1,5}$"));
    if (const auto match = withPort.match(part); match.hasMatch())
        return isSingle(match.captured(1));
    return readIpv4(part) || QHostAddress(part).protocol() == QAbstractSocket::IPv6Protocol ||
           name.match(part).hasMatch();
}

} // namespace

std::expected<QStringList, AddressListError> parseAddressList(const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[,;\\s]+"));
    static const QRegularExpression spacedDash(QStringLiteral("\\s*-\\s*(?=\\d)"));
    QStringList addresses;
    QSet<QString> known;
    const auto add = [&](const QString &address) {
        if (!known.contains(address)) {
            known.insert(address);
            addresses += address;
        }
        return addresses.size() <= MostAddresses;
    };
    const QStringList parts =
        QString(text).replace(spacedDash, QStringLiteral("-")).split(separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (isSingle(part)) {
            if (!add(part))
                return wrong(AddressListProblem::TooMany, part);
            continue;
        }
        const Read run = part.contains(u'/') ? readSubnet(part) : readRange(part);
        if (!run)
            return std::unexpected(run.error());
        if (run->last - run->first >= quint32(MostAddresses))
            return wrong(AddressListProblem::TooMany, part);
        for (quint64 address = run->first; address <= run->last; ++address) {
            if (!add(QHostAddress(quint32(address)).toString()))
                return wrong(AddressListProblem::TooMany, part);
        }
    }
    if (addresses.isEmpty())
        return wrong(AddressListProblem::Empty, {});
    return addresses;
}

} // namespace Uplift
