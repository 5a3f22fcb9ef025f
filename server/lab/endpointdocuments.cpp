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

QString number(bool isOne)
{
    return isOne ? QStringLiteral("1") : QStringLiteral("0");
}

XmlNode call(const QString &state)
{
    XmlNode node = branch("Call", {});
    node.attributes = {{QStringLiteral("item"), QStringLiteral("8")}};
    if (state.isEmpty())
        node.attributes.emplace_back(QStringLiteral("ghost"), QStringLiteral("True"));
    else
        node.children = {leaf("Status", state)};
    return node;
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
         branch("State", {leaf("NumberOfActiveCalls", number(status.call == u"Connected")),
                          leaf("NumberOfInProgressCalls", number(false)),
                          leaf("NumberOfSuspendedCalls", number(status.call == u"OnHold"))}),
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
                 {leaf("LastChange", status.upgrade.lastChange.toString(Qt::ISODate)),
                  leaf("Message", status.upgrade.message), leaf("Phase", status.upgrade.phase),
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
    tree.children = {network(status.identity), provisioning(status), systemUnit(status),
                     branch("Time", {leaf("SystemTime", status.systemTime.toString(Qt::ISODate))})};
    if (!status.call.isEmpty())
        tree.children.insert(tree.children.begin(), call(status.call));
    return tree;
}

XmlNode callTree(const QString &state, const QString &softwareVersion)
{
    XmlNode tree = root("Status", softwareVersion);
    tree.children = {call(state)};
    return tree;
}

XmlNode configurationRoot(const QString &softwareVersion)
{
    return root("Configuration", softwareVersion);
}

} // namespace Uplift::Lab
