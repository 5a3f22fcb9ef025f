// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>
#include <domain/feedback.h>

#include <QByteArray>
#include <optional>

namespace Uplift
{

/// What an endpoint says about itself when it is asked for `/Status/SystemUnit`.
struct SystemFacts
{
    Identification identification; ///< name, addresses and board stay empty: they are not in it
    StatusDocument document;

    bool operator==(const SystemFacts &) const = default;
};

/// The settings that name an endpoint's manager, and those that bear on them
/// (`/Configuration/Provisioning`); what the endpoint does not have is empty.
struct ProvisioningConfiguration
{
    QString mode;
    QString httpMethod;
    QString tlsVerify;
    QString managerAddress;
    QString managerAlternateAddress;
    QString managerDomain;
    QString managerPath;
    QString managerProtocol;

    bool operator==(const ProvisioningConfiguration &) const = default;
};

/// The part of the settings that borrowing changes.
struct ManagerSettings
{
    QString mode;
    QString address;
    QString path;
    QString protocol;

    bool operator==(const ManagerSettings &) const = default;
};

/// The answers of getxml. NotAnEndpoint when it is another document, or one without serial number.
ContactResult<SystemFacts> decodeSystemUnit(const QByteArray &answer);
ContactResult<ProvisioningConfiguration> decodeProvisioning(const QByteArray &answer);

/// None when the endpoint has no such status: TC before 6, or nothing has been offered yet.
ContactResult<std::optional<UpgradeStatus>> decodeUpgradeStatus(const QByteArray &answer);

/// The answer of putxml: CommandRefused with the endpoint's reason when any part was refused.
ContactResult<void> decodeResult(const QByteArray &answer);

/// Bodies for putxml.
QByteArray encodeStartUpgrade();
QByteArray encodeBoot();
QByteArray encodeManager(const ManagerSettings &settings);

/// PackageAddressLong when the endpoint would not take it: 255 characters (xAPI schema).
ContactResult<QByteArray> encodeSoftwareUpgrade(const QString &packageUrl);

/// Whether an endpoint shows the settings that are wanted. It may spell them otherwise: letter case
/// and a slash before the path don't count.
bool shows(const ProvisioningConfiguration &shown, const ManagerSettings &wanted);

} // namespace Uplift
