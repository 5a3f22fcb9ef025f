// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointidentity.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>
#include <array>

namespace Uplift::Lab
{
namespace
{

constexpr std::array names{u"NewYork",  u"Oslo",     u"Boardroom",  u"Reception",
                           u"Beijing",  u"Lab3",     u"London",     u"Sydney",
                           u"Training", u"Helsinki", u"Auditorium", u"Lisbon",
                           u"Toronto",  u"Nairobi",  u"Canteen",    u"Santiago"};

/// The same, one higher in its last place: 9 is followed by A, Z by 0 with a carry.
QString counted(QString serial)
{
    for (qsizetype at = serial.size() - 1; at >= 0; --at) {
        const QChar place = serial.at(at);
        if (place == u'Z') {
            serial[at] = u'0';
            continue;
        }
        serial[at] = place == u'9' ? QChar(u'A') : QChar(place.unicode() + 1);
        break;
    }
    return serial;
}

QString macAddressOf(int index)
{
    // 00:50:60 is TANDBERG's prefix, as in the seed.
    return QStringLiteral("00:50:60:%1:%2:%3")
        .arg((index >> 16) & 0xFF, 2, 16, QLatin1Char('0'))
        .arg((index >> 8) & 0xFF, 2, 16, QLatin1Char('0'))
        .arg(index & 0xFF, 2, 16, QLatin1Char('0'))
        .toUpper();
}

} // namespace

EndpointIdentity makeIdentity(int index, const QString &firstSerial)
{
    const int nameCount = static_cast<int>(names.size());
    EndpointIdentity identity;
    identity.systemName = QString::fromUtf16(names.at(static_cast<size_t>(index % nameCount)));
    if (index >= nameCount)
        identity.systemName += QString::number(index / nameCount + 1);
    identity.macAddress = macAddressOf(0x0854C6 + index);
    identity.ipAddress = QHostAddress(QHostAddress(QStringLiteral("10.10.0.180")).toIPv4Address() +
                                      static_cast<quint32>(index))
                             .toString();
    identity.serialNumber = firstSerial;
    for (int i = 0; i < index; ++i)
        identity.serialNumber = counted(identity.serialNumber);
    return identity;
}

Release releaseOf(const QString &softwareVersion)
{
    static const QRegularExpression numbers(QStringLiteral("(\\d+)(?:\\.(\\d+))?"));
    const auto match = numbers.match(softwareVersion);
    return {softwareVersion.startsWith(u"ce", Qt::CaseInsensitive), match.captured(1).toInt(),
            match.captured(2).toInt()};
}

QByteArray userAgentOf(const QString &softwareVersion)
{
    const bool isCe = softwareVersion.startsWith(u"ce", Qt::CaseInsensitive);
    return isCe ? "Cisco/CE" : "Cisco/TC";
}

QString reportedVersion(const QString &versionId)
{
    const QByteArray hash =
        QCryptographicHash::hash(versionId.toUpper().toUtf8(), QCryptographicHash::Sha1).toHex();
    const bool isCe = versionId.startsWith(u"ce", Qt::CaseInsensitive);
    const QString release = isCe ? versionId.toLower() : versionId;
    return release + u'.' + QString::fromLatin1(hash.first(7));
}

QString releaseInFileName(const QString &fileName)
{
    static const QRegularExpression release(QStringLiteral("(tc|ce)(\\d+(?:[._]\\d+)+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = release.match(fileName);
    return match.captured(1).toUpper() + match.captured(2).replace(u'_', u'.');
}

} // namespace Uplift::Lab
