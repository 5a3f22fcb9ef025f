// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactdocuments.h"

#include <soap/codec.h>
#include <soap/statusdocument.h>
#include <soap/xmlreader.h>

namespace Uplift
{

namespace
{

std::unexpected<ContactFailure> notAnEndpoint(const QString &why)
{
    return std::unexpected(ContactFailure{ContactProblem::NotAnEndpoint, why});
}

ContactResult<Soap::XmlElement> readRoot(const QByteArray &answer, QStringView name)
{
    auto root = Soap::readDocument(answer);
    if (!root)
        return notAnEndpoint(root.error().detail);
    // What the endpoint does not have is answered with EmptyResult.
    if (root->name != name && root->name != u"EmptyResult")
        return notAnEndpoint(root->name);
    return std::move(*root);
}

UpgradeStatus upgradeStatusOf(const Soap::UpgradeStatus &from)
{
    return {.status = from.status,
            .phase = from.phase,
            .message = from.message,
            .sessionId = QUuid::fromString(from.sessionId),
            .secondsUntilUpgrade = from.secondsUntilUpgrade,
            .lastChange = from.lastChange};
}

QString plainPath(const QString &path)
{
    return path.startsWith(u'/') ? path.mid(1) : path;
}

bool same(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

} // namespace

ContactResult<SystemFacts> decodeSystemUnit(const QByteArray &answer)
{
    const auto root = readRoot(answer, u"Status");
    if (!root)
        return std::unexpected(root.error());
    const auto unit = Soap::readStatusDocument(*root);
    if (!unit || unit->serialNumber.isEmpty())
        return notAnEndpoint(QStringLiteral("SystemUnit/Hardware/Module/SerialNumber"));
    SystemFacts facts;
    facts.identification.productType = root->textAt({u"SystemUnit", u"ProductType"});
    facts.identification.productId = unit->productId;
    facts.identification.softwareVersion = unit->softwareVersion;
    facts.identification.serialNumber = unit->serialNumber;
    facts.document = {.productId = unit->productId,
                      .productPlatform = unit->productPlatform,
                      .packageFamily = unit->packageFamily,
                      .softwareVersion = unit->softwareVersion,
                      .activeCalls = unit->activeCalls};
    return facts;
}

ContactResult<std::optional<UpgradeStatus>> decodeUpgradeStatus(const QByteArray &answer)
{
    const auto root = readRoot(answer, u"Status");
    if (!root)
        return std::unexpected(root.error());
    const auto message = Soap::decodeFeedback(answer);
    if (!message || !message->upgradeStatus)
        return std::optional<UpgradeStatus>();
    return upgradeStatusOf(*message->upgradeStatus);
}

ContactResult<ProvisioningConfiguration> decodeProvisioning(const QByteArray &answer)
{
    const auto root = readRoot(answer, u"Configuration");
    if (!root)
        return std::unexpected(root.error());
    const Soap::XmlElement *provisioning = root->child(u"Provisioning");
    if (!provisioning)
        return notAnEndpoint(QStringLiteral("Configuration/Provisioning"));
    const auto manager = [provisioning](QStringView name) {
        return provisioning->textAt({u"ExternalManager", name});
    };
    return ProvisioningConfiguration{.mode = provisioning->textAt({u"Mode"}),
                                     .httpMethod = provisioning->textAt({u"HttpMethod"}),
                                     .tlsVerify = provisioning->textAt({u"TlsVerify"}),
                                     .managerAddress = manager(u"Address"),
                                     .managerAlternateAddress = manager(u"AlternateAddress"),
                                     .managerDomain = manager(u"Domain"),
                                     .managerPath = manager(u"Path"),
                                     .managerProtocol = manager(u"Protocol")};
}

bool shows(const ProvisioningConfiguration &shown, const ManagerSettings &wanted)
{
    return same(shown.mode, wanted.mode) && same(shown.managerAddress, wanted.address) &&
           same(plainPath(shown.managerPath), plainPath(wanted.path)) &&
           same(shown.managerProtocol, wanted.protocol);
}

} // namespace Uplift
