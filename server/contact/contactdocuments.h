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
/// (`/Configuration/Provisioning`). What the endpoint does not have is none: a Webex-registered
/// Room Kit has no `ExternalManager` at all. An empty mode, method or protocol is none, too, for
/// their value spaces have no such word (xAPI schema).
struct ProvisioningConfiguration
{
    std::optional<QString> mode;
    std::optional<QString> httpMethod;
    std::optional<QString> tlsVerify;
    std::optional<QString> managerAddress;
    std::optional<QString> managerAlternateAddress;
    std::optional<QString> managerDomain;
    std::optional<QString> managerPath;
    std::optional<QString> managerProtocol;

    bool operator==(const ProvisioningConfiguration &) const = default;
};

/// The part of the settings that borrowing changes; what is none is left as it is.
struct ManagerSettings
{
    std::optional<QString> mode;
    std::optional<QString> address;
    std::optional<QString> path;
    std::optional<QString> protocol;
    std::optional<QString> alternateAddress;
    std::optional<QString> httpMethod;

    bool isEmpty() const { return *this == ManagerSettings(); }

    bool operator==(const ManagerSettings &) const = default;
};

/// What an endpoint's commands look like.
enum class Generation {
    Tc, ///< TC and before
    Ce, ///< CE and RoomOS
};

/// The answers of getxml. NotAnEndpoint when it is another document; Unidentified when it is one of
/// an endpoint, and can't be read or has no serial number.
ContactResult<SystemFacts> decodeSystemUnit(const QByteArray &answer);
ContactResult<ProvisioningConfiguration> decodeProvisioning(const QByteArray &answer);

/// None when the endpoint has no such status: TC before 6, or nothing has been offered yet.
ContactResult<std::optional<UpgradeStatus>> decodeUpgradeStatus(const QByteArray &answer);

/// The answer of putxml: CommandRefused with the endpoint's reason when any part was refused,
/// NotConfirmed when it does not say OK either: an empty `<Command/>` is how some answer a command
/// that they do not know.
ContactResult<void> decodeResult(const QByteArray &answer);

/// Bodies for putxml.
QByteArray encodeStartUpgrade();
QByteArray encodeBoot();
QByteArray encodeManager(const ManagerSettings &settings);

/// PackageAddressLong when the endpoint would not take it: 255 characters on TC, 1024 on CE (API
/// guides, xAPI schema). On CE it is not forced, which would install without a warning in the room;
/// TC knows no such argument.
ContactResult<QByteArray> encodeSoftwareUpgrade(const QString &packageUrl, Generation generation);

/// Whether an endpoint shows the settings that are wanted. It may spell them otherwise: letter case
/// and a slash before the path don't count, and what it does not show is like an empty text.
bool shows(const ProvisioningConfiguration &shown, const ManagerSettings &wanted);

} // namespace Uplift
