// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointmessages.h"

namespace Uplift::Lab
{
namespace
{

const QByteArray declaration = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
const QByteArray soapUri = "http://schemas.xmlsoap.org/soap/envelope/";
const QByteArray managementUri = "http://www.tandberg.net/2004/11/SystemManagementService/";

QByteArray element(const QByteArray &name, const QString &text)
{
    return '<' + name + '>' + text.toHtmlEscaped().toUtf8() + "</" + name + '>';
}

QByteArray identificationElement(const EndpointIdentity &identity, const QString &softwareVersion)
{
    const QByteArray indent = "\n        ";
    return "<Identification>" + indent + element("SystemName", identity.systemName) + indent +
           element("MACAddress", identity.macAddress) + indent +
           element("IPAddress", identity.ipAddress) + indent +
           element("ProductType", identity.productType) + indent +
           element("ProductID", identity.productId) + indent +
           element("SWVersion", softwareVersion) + indent +
           element("HWBoard", identity.hardwareBoard) + indent +
           element("SerialNumber", identity.serialNumber) + "\n      </Identification>";
}

/// The element without the line before it.
QByteArray elementsOf(const XmlNode &tree)
{
    const QByteArray document = tree.toDocument();
    return document.sliced(document.indexOf('\n') + 1).trimmed();
}

QByteArray upgradeStatusElement(const SoftwareOffer &offer, const UpgradeReport &report)
{
    return "<UpgradeStatus>" + element("LastChange", report.lastChange.toString(Qt::ISODate)) +
           element("Message", report.message) + element("Phase", report.phase) +
           element("SecondsUntilUpgrade", QString::number(report.secondsUntilUpgrade)) +
           element("SessionId", offer.sessionId) + element("Status", report.status) +
           element("URL", offer.packageUrl.toString(QUrl::FullyEncoded)) +
           element("VersionId", offer.versionId) + "</UpgradeStatus>";
}

QByteArray changesElement(const UpgradeReport &report, const UpgradeReport &before)
{
    QByteArray changes;
    const auto add = [&changes](const QByteArray &name, const QString &now, const QString &then) {
        if (now != then)
            changes += element(name, now);
    };
    add("LastChange", report.lastChange.toString(Qt::ISODate),
        before.lastChange.toString(Qt::ISODate));
    add("Message", report.message, before.message);
    add("Phase", report.phase, before.phase);
    add("SecondsUntilUpgrade", QString::number(report.secondsUntilUpgrade),
        QString::number(before.secondsUntilUpgrade));
    add("Status", report.status, before.status);
    return "<UpgradeStatus>" + changes + "</UpgradeStatus>";
}

} // namespace

QByteArray checkInMessage(const EndpointIdentity &identity, const QString &softwareVersion,
                          const QString &event)
{
    return declaration + "<env:Envelope xmlns:env=\"" + soapUri + "\"\n    xmlns=\"" +
           managementUri + "\">\n  <env:Body\n        xmlns=\"" + managementUri +
           "\">\n    <PostEvent>\n      " + identificationElement(identity, softwareVersion) +
           "\n      " + element("Event", event) + "\n    </PostEvent></env:Body>\n</env:Envelope>";
}

QByteArray feedbackMessage(FeedbackForm form, const EndpointIdentity &identity,
                           const QString &softwareVersion, const SoftwareOffer &offer,
                           const UpgradeReport &report, const std::optional<UpgradeReport> &before)
{
    const QByteArray who = identificationElement(identity, softwareVersion);
    const QByteArray what =
        before ? changesElement(report, *before) : upgradeStatusElement(offer, report);
    switch (form) {
    case FeedbackForm::StatusTree:
        return declaration + "<Status>" + who + "<Provisioning item=\"1\"><Software item=\"1\">" +
               what + "</Software></Provisioning></Status>";
    case FeedbackForm::BareDocument:
        return declaration + "<SoftwareUpgradeFeedback xmlns=\"" + managementUri + "\">" + who +
               what + "</SoftwareUpgradeFeedback>";
    case FeedbackForm::SoapEnvelope:
        break;
    }
    return declaration + "<env:Envelope xmlns:env=\"" + soapUri +
           "\"><env:Body><PostUpgradeStatus xmlns=\"" + managementUri + "\">" + who + what +
           "</PostUpgradeStatus></env:Body></env:Envelope>";
}

QByteArray postedDocument(const EndpointIdentity &identity, const QString &softwareVersion,
                          const QString &location, const XmlNode &tree)
{
    return declaration + "<PostedDocument>" + identificationElement(identity, softwareVersion) +
           element("Location", location) + elementsOf(tree) + "</PostedDocument>";
}

QByteArray statusFeedback(const EndpointIdentity &identity, const QString &softwareVersion,
                          const XmlNode &tree)
{
    const QByteArray root = elementsOf(tree);
    const qsizetype behindTag = root.indexOf('>') + 1;
    return declaration + root.first(behindTag) + identificationElement(identity, softwareVersion) +
           root.sliced(behindTag);
}

QByteArray eventFeedback(const EndpointIdentity &identity, const QString &softwareVersion,
                         const QString &event)
{
    return declaration + "<Event>" + identificationElement(identity, softwareVersion) + '<' +
           event.toLatin1() + "/></Event>";
}

} // namespace Uplift::Lab
