// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tlsidentity.h"

#include <QBuffer>
#include <QFile>
#include <QSslSocket>

namespace Uplift
{

static constexpr qint64 LargestFile = 1024 * 1024; // bytes

static std::unexpected<Error> failed(ErrorCode code, const QString &file, const QString &why = {})
{
    Error error{code, {}};
    for (const QString &argument : {file, why}) {
        if (!argument.isEmpty())
            error.arguments.append(argument);
    }
    return std::unexpected(error);
}

static Result<QByteArray> contentOf(const QString &path, ErrorCode code)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(code, path, file.errorString());
    if (file.size() > LargestFile)
        return failed(code, path, QStringLiteral("larger than 1 MB"));
    return file.readAll();
}

static bool isPem(const QByteArray &content)
{
    return content.contains("-----BEGIN ");
}

/// The bytes by which a private key, in whatever form, is known to belong to a public one: RSA's
/// modulus, else the whole bit string (a curve's point). `der` is a SubjectPublicKeyInfo.
static QByteArray markOf(const QSslKey &publicKey)
{
    const QByteArray der = publicKey.toDer();
    constexpr qsizetype Mark = 64; // bytes: of 2048 bits or more, any piece tells
    constexpr qsizetype Exponent = 8;
    return publicKey.algorithm() == QSsl::Rsa ? der.chopped(Exponent).right(Mark) : der.right(Mark);
}

static bool belongTogether(const QSslKey &key, const QSslCertificate &certificate)
{
    const QSslKey publicKey = certificate.publicKey();
    return key.algorithm() == publicKey.algorithm() && key.toDer().contains(markOf(publicKey));
}

static Result<QSslKey> keyIn(const QByteArray &pem, const QString &file,
                             const QByteArray &passphrase)
{
    if (!isPem(pem) || !pem.contains("PRIVATE KEY-----"))
        return failed(ErrorCode::KeyUnreadable, file, QStringLiteral("there is no PEM key in it"));
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return failed(pem.contains("ENCRYPTED") ? ErrorCode::PassphraseWrong : ErrorCode::KeyUnreadable,
                  file);
}

static Result<TlsIdentity> fromPkcs12(QByteArray content, const QString &file,
                                      const QByteArray &passphrase)
{
    TlsIdentity identity;
    QSslCertificate own;
    QList<QSslCertificate> issuers;
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    constexpr char Sequence = 0x30; // with which every PKCS#12 file begins
    if (!content.startsWith(Sequence))
        return failed(ErrorCode::CertificateUnreadable, file,
                      QStringLiteral("neither PEM nor PKCS#12"));
    if (!QSslCertificate::importPkcs12(&buffer, &identity.key, &own, &issuers, passphrase))
        return failed(ErrorCode::PassphraseWrong, file);
    identity.chain = QList{own} + issuers;
    return identity;
}

Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile,
                                    const QByteArray &passphrase)
{
    if (!QSslSocket::supportsSsl())
        return failed(ErrorCode::TlsMissing, {});
    const auto content = contentOf(certificateFile, ErrorCode::CertificateUnreadable);
    if (!content)
        return std::unexpected(content.error());
    if (!isPem(*content))
        return fromPkcs12(*content, certificateFile, passphrase);

    TlsIdentity identity;
    identity.chain = QSslCertificate::fromData(*content, QSsl::Pem);
    if (identity.chain.isEmpty())
        return failed(ErrorCode::CertificateUnreadable, certificateFile,
                      QStringLiteral("there is no certificate in it"));
    const QString keyPath = keyFile.isEmpty() ? certificateFile : keyFile;
    const auto keyContent =
        keyFile.isEmpty() ? content : contentOf(keyFile, ErrorCode::KeyUnreadable);
    if (!keyContent)
        return std::unexpected(keyContent.error());
    const auto key = keyIn(*keyContent, keyPath, passphrase);
    if (!key)
        return std::unexpected(key.error());
    if (!belongTogether(*key, identity.chain.first()))
        return failed(ErrorCode::KeyNotOfCertificate, keyPath);
    identity.key = *key;
    return identity;
}

QSslConfiguration TlsIdentity::configuration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::SecureProtocols);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

/// The best of several values of one kind; empty when there is none.
static QString nameOf(const QStringList &commonNames, const QStringList &organizations)
{
    return commonNames.isEmpty() ? organizations.value(0) : commonNames.first();
}

CertificateFact TlsIdentity::fact() const
{
    const QSslCertificate &own = chain.first();
    CertificateFact fact;
    fact.names = own.subjectAlternativeNames().values();
    fact.names.sort();
    if (fact.names.isEmpty())
        fact.names = own.subjectInfo(QSslCertificate::CommonName);
    fact.issuer = nameOf(own.issuerInfo(QSslCertificate::CommonName),
                         own.issuerInfo(QSslCertificate::Organization));
    fact.isSelfSigned = own.isSelfSigned();
    fact.validFrom = own.effectiveDate().toUTC();
    fact.validUntil = own.expiryDate().toUTC();
    fact.fingerprint =
        QString::fromLatin1(own.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    return fact;
}

Result<void> TlsIdentity::checkDates(const QString &file, const QDateTime &now) const
{
    const QSslCertificate &own = chain.first();
    if (now >= own.effectiveDate() && now <= own.expiryDate())
        return {};
    return failed(ErrorCode::CertificateExpired, file,
                  own.effectiveDate().toUTC().toString(Qt::ISODate) + QStringLiteral(" – ") +
                      own.expiryDate().toUTC().toString(Qt::ISODate));
}

} // namespace Uplift
