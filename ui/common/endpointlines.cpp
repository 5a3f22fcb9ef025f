// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointlines.h"

#include <QUrl>

namespace Uplift
{

QString endpointLines(const QString &address)
{
    const QUrl url(address);
    QString secret = url.path().mid(1);
    if (!secret.isEmpty())
        secret += QLatin1Char('/');
    return QStringLiteral("xConfiguration Provisioning Mode: TMS\n"
                          "xConfiguration Provisioning ExternalManager Address: \"%1\"\n"
                          "xConfiguration Provisioning ExternalManager Path: "
                          "\"%3tms/public/external/management/SystemManagementService.asmx\"\n"
                          "xConfiguration Provisioning ExternalManager Protocol: %2\n"
                          "xConfiguration Provisioning HttpMethod: POST\n")
        .arg(url.host(), url.scheme().toUpper(), secret);
}

bool isOnUsualPort(const QString &address)
{
    const QUrl url(address);
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    return url.port(usual) == usual;
}

QString bestAddress(const Listening &listening)
{
    if (!listening.reachableAt.isEmpty())
        return listening.reachableAt.first();
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(listening.address);
    if (listening.port != 80)
        url.setPort(listening.port);
    return url.toString();
}

} // namespace Uplift
