// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contacttarget.h"

#include <QHostAddress>

namespace Uplift
{

ContactResult<QUrl> contactUrl(ContactProtocol protocol, const QString &address)
{
    const QString wanted = address.trimmed();
    if (wanted.isEmpty())
        return std::unexpected(ContactFailure{ContactProblem::AddressMissing, {}});
    const bool bareIpv6 = QHostAddress(wanted).protocol() == QAbstractSocket::IPv6Protocol;
    QUrl url;
    url.setScheme(protocol == ContactProtocol::Http ? QStringLiteral("http")
                                                    : QStringLiteral("https"));
    if (bareIpv6)
        url.setHost(wanted, QUrl::StrictMode);
    else
        url.setAuthority(wanted, QUrl::StrictMode);
    const bool isPlace = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                         url.port(1) > 0 && !wanted.contains(u'/');
    if (!isPlace)
        return std::unexpected(ContactFailure{ContactProblem::AddressInvalid, address});
    return url;
}

} // namespace Uplift
