// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactdocuments.h"

#include <soap/codec.h>
#include <soap/statusdocument.h>
#include <soap/upgradestatus.h>
#include <soap/xmlreader.h>

namespace Uplift
{

namespace
{

std::unexpected<ContactFailure> notAnEndpoint(const QString &why)
{
    return std::unexpected(ContactFailure{ContactProblem::NotAnEndpoint, why});
}

std::unexpected<ContactFailure> unidentified(const QString &why)
{
    return std::unexpected(ContactFailure{ContactProblem::Unidentified, why});
}

/// What no printer and no other web server calls its documents.
bool isOfEndpoints(QStringView name)
{
    return name == u"Status" || name == u"Configuration" || name == u"EmptyResult" ||
           name == u"XmlDoc";
}

ContactResult<Soap::XmlElement> readRoot(const QByteArray &answer, QStringView name)
{
    auto root = Soap::readAnswer(answer);
    if (!root)
        return isOfEndpoints(Soap::outermostName(answer)) ? unidentified(root.error().detail)
                                                          : notAnEndpoint(root.error().detail);
    // What the endpoint does not have is answered with EmptyResult.
    if (root->name == name || root->name == u"EmptyResult")
        return std::move(*root);
    return isOfEndpoints(root->name) ? unidentified(root->name) : notAnEndpoint(root->name);
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
        return std::unexpected(ContactFailure{ContactProblem::SerialNumberMissing, {}});
    SystemFacts facts;
    facts.identification.productType = root->textAt({u"SystemUnit", u"ProductType"});
    facts.identification.productId = unit->productId;
    facts.identification.softwareVersion = unit->softwareVersion;
    facts.identification.serialNumber = unit->serialNumber;
    facts.document = *unit;
    return facts;
}

ContactResult<std::optional<UpgradeStatus>> decodeUpgradeStatus(const QByteArray &answer)
{
    const auto root = readRoot(answer, u"Status");
    if (!root)
        return std::unexpected(root.error());
    return Soap::findUpgradeStatus(*root);
}

ContactResult<ProvisioningConfiguration> decodeProvisioning(const QByteArray &answer)
{
    const auto root = readRoot(answer, u"Configuration");
    if (!root)
        return std::unexpected(root.error());
    const Soap::XmlElement *provisioning = root->child(u"Provisioning");
    if (!provisioning)
        return unidentified(QStringLiteral("Configuration/Provisioning"));
    const auto text = [provisioning](std::initializer_list<QStringView> path) {
        const Soap::XmlElement *found = provisioning->at(path);
        return found ? std::optional(found->text) : std::nullopt;
    };
    const auto word = [&text](std::initializer_list<QStringView> path) {
        const auto found = text(path);
        return found && !found->isEmpty() ? found : std::nullopt;
    };
    const QStringView manager = u"ExternalManager";
    return ProvisioningConfiguration{.mode = word({u"Mode"}),
                                     .httpMethod = word({u"HttpMethod"}),
                                     .tlsVerify = word({u"TlsVerify"}),
                                     .managerAddress = text({manager, u"Address"}),
                                     .managerAlternateAddress =
                                         text({manager, u"AlternateAddress"}),
                                     .managerDomain = text({manager, u"Domain"}),
                                     .managerPath = text({manager, u"Path"}),
                                     .managerProtocol = word({manager, u"Protocol"})};
}

bool shows(const ProvisioningConfiguration &shown, const ManagerSettings &wanted)
{
    const auto agree = [](const std::optional<QString> &is, const std::optional<QString> &shall) {
        return !shall || same(plainPath(is.value_or(QString())), plainPath(*shall));
    };
    return agree(shown.mode, wanted.mode) && agree(shown.managerAddress, wanted.address) &&
           agree(shown.managerPath, wanted.path) && agree(shown.managerProtocol, wanted.protocol) &&
           agree(shown.managerAlternateAddress, wanted.alternateAddress) &&
           agree(shown.httpMethod, wanted.httpMethod);
}

} // namespace Uplift
