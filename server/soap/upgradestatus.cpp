// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgradestatus.h"

#include <QTimeZone>

namespace Uplift::Soap
{
namespace
{

QDateTime readTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        return QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
    return time.toUTC();
}

UpgradeStatus readUpgradeStatus(const XmlElement &element)
{
    const auto read = [&element](QStringView name) {
        const XmlElement *child = element.child(name);
        return child ? std::optional(child->text) : std::nullopt;
    };
    UpgradeStatus status{.status = read(u"Status"),
                         .phase = read(u"Phase"),
                         .message = read(u"Message"),
                         .sessionId = read(u"SessionId"),
                         .versionId = read(u"VersionId"),
                         .url = std::nullopt,
                         .secondsUntilUpgrade = std::nullopt,
                         .lastChange = readTime(element.textAt({u"LastChange"}))};
    if (const auto url = read(u"URL"))
        status.url = QUrl(*url);
    if (!status.status && !element.text.isEmpty())
        status.status = element.text;
    bool isNumber = false;
    const int seconds = element.textAt({u"SecondsUntilUpgrade"}).toInt(&isNumber);
    if (isNumber)
        status.secondsUntilUpgrade = seconds;
    return status;
}

const XmlElement *findElement(const XmlElement &root)
{
    if (root.name == u"UpgradeStatus")
        return &root;
    if (const XmlElement *usual = root.at({u"Provisioning", u"Software", u"UpgradeStatus"}))
        return usual;
    for (const XmlElement &child : root.children) {
        if (child.name == u"Peripherals" || child.name == u"ConnectedDevice")
            continue;
        if (const XmlElement *found = findElement(child))
            return found;
    }
    return nullptr;
}

} // namespace

std::optional<UpgradeStatus> findUpgradeStatus(const XmlElement &root)
{
    const XmlElement *element = findElement(root);
    return element ? std::optional(readUpgradeStatus(*element)) : std::nullopt;
}

std::optional<UpgradeStatus> readUnnamedUpgradeStatus(const XmlElement &element)
{
    const bool looksLikeOne =
        !element.textAt({u"Status"}).isEmpty() || !element.textAt({u"Phase"}).isEmpty();
    return looksLikeOne ? std::optional(readUpgradeStatus(element)) : std::nullopt;
}

} // namespace Uplift::Soap
