// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contacttarget.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>
#include <QStringList>
#include <optional>

namespace Uplift
{

/// What a web server wants to be answered instead of being sent the password (RFC 7616).
struct DigestChallenge
{
    QByteArray realm;
    QByteArray nonce; ///< empty: not known, the server has to be asked for one
    QByteArray opaque;
    QByteArray algorithm; ///< as the server spells it; empty: not given, MD5
    QCryptographicHash::Algorithm hash = QCryptographicHash::Md5;
    bool isSession = false;  ///< "MD5-sess", "SHA-256-sess"
    bool hasQuality = false; ///< qop=auth; false: RFC 2069
    bool isStale = false;    ///< the answer was right, but its nonce too old
    quint32 uses = 0;        ///< of the nonce

    bool operator==(const DigestChallenge &) const = default;
};

/// What a web server that answers 401 would take.
struct SignInOffer
{
    bool basic = false;
    std::optional<DigestChallenge> digest; ///< the strongest of those that can be answered
    QStringList others;                    ///< ways that this console has not: "Negotiate"
};

/// Reads `WWW-Authenticate`, several of which are joined by commas. Pure.
SignInOffer readSignInOffer(const QByteArray &challenges);

/// The value of `Authorization` for one request; `uri` is path and query as they are sent, `use`
/// counts the requests with this nonce from 1. Pure.
QByteArray digestAuthorization(const DigestChallenge &challenge, const Credentials &credentials,
                               const QByteArray &method, const QByteArray &uri, quint32 use,
                               const QByteArray &clientNonce);

/// The last challenge of each web server that wants Digest, by its address.
using DigestBook = QHash<QString, DigestChallenge>;

} // namespace Uplift
