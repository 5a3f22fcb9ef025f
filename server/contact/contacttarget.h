// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/contact.h>

#include <QUrl>

namespace Uplift
{

/// A user of an endpoint's own web server. A secret: never logged, stored or told.
struct Credentials
{
    QString user;
    QString password;

    bool isEmpty() const { return user.isEmpty() && password.isEmpty(); }

    bool operator==(const Credentials &) const = default;
};

/// An endpoint's own web server, and what is sent and expected there.
struct ContactTarget
{
    QUrl base; ///< scheme, host and port
    Credentials credentials;
    QString fingerprint; ///< SHA-256 that its certificate must have; empty: to be asked for
};

/// Where a web server is: `address` is a host or host:port, IPv6 in brackets if with a port.
/// AddressMissing when it is empty, AddressInvalid when it names no place.
ContactResult<QUrl> contactUrl(ContactProtocol protocol, const QString &address);

} // namespace Uplift
