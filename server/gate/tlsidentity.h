// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/facts.h>
#include <domain/result.h>

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace Uplift
{

/// What the console shows to callers over HTTPS: its certificate, those of its issuers, its key.
struct TlsIdentity
{
    QList<QSslCertificate> chain; ///< its own first; never empty
    QSslKey key;

    /// TLS 1.2 or newer, with this identity.
    QSslConfiguration configuration() const;

    CertificateFact fact() const;

    /// CertificateExpired when it is not valid now: it can be used all the same, but endpoints that
    /// check certificates hang up.
    Result<void> checkDates(const QString &file, const QDateTime &now) const;
};

/// Reads certificate and key from PEM files, or both from one of PEM or PKCS#12. An empty
/// `keyFile`: the key is in the certificate's file. Reads files: milliseconds.
///
/// Errors: TlsMissing, CertificateUnreadable, KeyUnreadable, KeyNotOfCertificate, PassphraseWrong.
Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile,
                                    const QByteArray &passphrase);

} // namespace Uplift
