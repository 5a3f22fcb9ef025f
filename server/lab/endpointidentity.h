// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <compare>

namespace Uplift::Lab
{

/// Who a simulated endpoint is: the seed's SX20, under another name, serial number and address.
struct EndpointIdentity
{
    QString systemName;
    QString macAddress;
    QString ipAddress; ///< as it reports it; behind NAT not the one that the manager sees
    QString productType = QStringLiteral("TANDBERG Codec");
    QString productId = QStringLiteral("Cisco Codec");
    QString hardwareBoard = QStringLiteral("101790-6 [B0]");
    QString serialNumber;
    QString productName = QStringLiteral("Cisco TelePresence SX20"); ///< `ProductId` in its status
    QString productPlatform = QStringLiteral("SX20");
    QString packageFamily = QStringLiteral("s52010");

    bool operator==(const EndpointIdentity &) const = default;
};

/// The identity of the endpoint with that index, counted from 0: always the same for the same
/// index. `firstSerial` is counted up in digits and letters.
EndpointIdentity makeIdentity(int index, const QString &firstSerial);

/// The generation and the first two numbers of a software version; TC is before CE.
struct Release
{
    bool isCe = false;
    int major = 0;
    int minor = 0;

    auto operator<=>(const Release &) const = default;
};
Release releaseOf(const QString &softwareVersion);

/// What an endpoint calls itself in HTTP: "Cisco/CE" when its software is CE, else "Cisco/TC".
QByteArray userAgentOf(const QString &softwareVersion);

/// What an endpoint reports after installing that release: the release and a build's hash,
/// "TC6.3.0.1a2b3c4"; the hash is the same for the same release.
QString reportedVersion(const QString &versionId);

/// The release in a package's file name: "TC6.3.0" in "s52010tc6_3_0.pkg"; empty when there is
/// none.
QString releaseInFileName(const QString &fileName);

} // namespace Uplift::Lab
