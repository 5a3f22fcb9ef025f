// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointdocuments.h"

namespace Uplift::Lab
{
namespace
{

XmlNode leaf(const char *name, const QString &text)
{
    return {.name = QString::fromLatin1(name), .text = text};
}

XmlNode branch(const char *name, std::vector<XmlNode> children)
{
    return {.name = QString::fromLatin1(name), .text = {}, .children = std::move(children)};
}

XmlNode root(const char *name, const QString &softwareVersion)
{
    XmlNode node = branch(name, {});
    node.attributes = {{QStringLiteral("product"), QStringLiteral("Cisco Codec")},
                       {QStringLiteral("version"), softwareVersion},
                       {QStringLiteral("apiVersion"), QStringLiteral("4")}};
    return node;
}

XmlNode systemUnit(const EndpointStatus &status)
{
    const EndpointIdentity &identity = status.identity;
    return branch(
        "SystemUnit",
        {branch("Hardware", {branch("Module", {leaf("SerialNumber", identity.serialNumber)})}),
         leaf("ProductId", identity.productName), leaf("ProductPlatform", identity.productPlatform),
         leaf("ProductType", identity.productId),
         branch("Software",
                {leaf("DisplayName", status.softwareVersion), leaf("Name", identity.packageFamily),
                 leaf("Version", status.softwareVersion)}),
         branch("State", {leaf("NumberOfActiveCalls", QString::number(status.activeCalls))}),
         leaf("Uptime", QString::number(status.uptimeSeconds))});
}

XmlNode provisioning(const EndpointStatus &status)
{
    const SoftwareOffer &offer = status.offer;
    const QString url = offer.packageUrl.toString(QUrl::FullyEncoded);
    return branch(
        "Provisioning",
        {branch(
             "Software",
             {branch(
                 "UpgradeStatus",
                 {leaf("Message", status.upgrade.message), leaf("Phase", status.upgrade.phase),
                  leaf("SecondsUntilUpgrade", QString::number(status.upgrade.secondsUntilUpgrade)),
                  leaf("SessionId", offer.sessionId), leaf("Status", status.upgrade.status),
                  leaf("URL", url), leaf("VersionId", offer.versionId)})}),
         leaf("Status", QStringLiteral("Provisioned"))});
}

XmlNode network(const EndpointIdentity &identity)
{
    XmlNode node = branch("Network", {branch("Ethernet", {leaf("MacAddress", identity.macAddress)}),
                                      branch("IPv4", {leaf("Address", identity.ipAddress)})});
    node.attributes = {{QStringLiteral("item"), QStringLiteral("1")}};
    return node;
}

} // namespace

XmlNode statusTree(const EndpointStatus &status)
{
    XmlNode tree = root("Status", status.softwareVersion);
    tree.children = {network(status.identity), provisioning(status), systemUnit(status)};
    return tree;
}

XmlNode configurationRoot(const QString &softwareVersion)
{
    return root("Configuration", softwareVersion);
}

} // namespace Uplift::Lab
