// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactexchange.h"

#include "contactdocuments.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Uplift
{

namespace
{

QNetworkRequest networkRequest(const ContactTarget &target, const ContactRequest &request)
{
    QUrl url(target.base.toString() + request.location);
    QNetworkRequest made(url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Each exchange by its own connection, whose certificate is looked at anew; nothing compressed,
    // so that the bound holds for what is unpacked, too.
    made.setRawHeader("Connection", "close");
    made.setRawHeader("Accept-Encoding", "identity");
    made.setRawHeader("Accept", "text/xml");
    if (!request.body.isEmpty())
        made.setRawHeader("Content-Type", "text/xml; charset=utf-8");
    const bool mayTell = url.scheme() == QLatin1String("http") || !target.fingerprint.isEmpty();
    if (mayTell && !target.credentials.isEmpty())
        made.setRawHeader("Authorization", "Basic " + QString(target.credentials.user + u':' +
                                                              target.credentials.password)
                                                          .toUtf8()
                                                          .toBase64());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    made.setSslConfiguration(tls);
    return made;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

} // namespace

ContactExchange::ContactExchange(QNetworkAccessManager &network, const ContactTarget &target,
                                 const ContactRequest &request, const ContactLimits &limits,
                                 QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_limits(limits)
    , m_isCommand(!request.body.isEmpty())
{
    const QNetworkRequest made = networkRequest(target, request);
    m_reply = m_isCommand ? network.post(made, request.body) : network.get(made);
    m_reply->setParent(this);
    connect(m_reply, &QNetworkReply::sslErrors, this, &ContactExchange::checkErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &ContactExchange::checkEncrypted);
    connect(m_reply, &QNetworkReply::readyRead, this, &ContactExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &ContactExchange::finish);
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this,
            [this] { fail(ContactProblem::TimedOut, m_target.base.authority()); });
    m_time.start(limits.time);
}

ContactExchange::~ContactExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

bool ContactExchange::hasPinnedCertificate()
{
    const QString shown = fingerprintOf(m_reply->sslConfiguration().peerCertificate());
    if (!m_target.fingerprint.isEmpty() && shown == m_target.fingerprint)
        return true;
    if (!m_failure)
        m_failure =
            ContactFailure{m_target.fingerprint.isEmpty() ? ContactProblem::FingerprintUnknown
                                                          : ContactProblem::FingerprintChanged,
                           shown};
    return false;
}

void ContactExchange::checkErrors(const QList<QSslError> &)
{
    // The fingerprint says more than any of these: nobody else has the key to that certificate.
    if (!m_reply->sslConfiguration().peerCertificate().isNull() && hasPinnedCertificate())
        m_reply->ignoreSslErrors();
}

void ContactExchange::checkEncrypted()
{
    if (!hasPinnedCertificate())
        m_reply->abort();
}

void ContactExchange::takeBytes()
{
    m_answer += m_reply->readAll();
    if (m_answer.size() > m_limits.answerBytes)
        fail(ContactProblem::AnswerTooLarge, m_target.base.authority());
}

void ContactExchange::fail(ContactProblem problem, const QString &detail)
{
    if (!m_failure)
        m_failure = ContactFailure{problem, detail};
    m_answer.clear();
    m_reply->abort();
}

void ContactExchange::finish()
{
    m_time.stop();
    if (m_reply->isOpen()) // an aborted one is not
        m_answer += m_reply->readAll();
    const ContactResult<QByteArray> answer = outcome();
    m_answer.clear();
    Q_EMIT finished(answer);
}

ContactResult<QByteArray> ContactExchange::outcome() const
{
    if (m_failure)
        return std::unexpected(*m_failure);
    const auto failed = [](ContactProblem problem, const QString &detail = {}) {
        return std::unexpected(ContactFailure{problem, detail});
    };
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return std::unexpected(failureOf(m_reply->error()));
    if (status == 401)
        return failed(m_target.credentials.isEmpty() ? ContactProblem::PasswordMissing
                                                     : ContactProblem::WrongPassword);
    if (status == 403)
        return failed(ContactProblem::NotAllowed);
    const QUrl elsewhere = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (status >= 300 && status < 400 && elsewhere.scheme() == QLatin1String("https") &&
        m_target.base.scheme() == QLatin1String("http"))
        return failed(ContactProblem::HttpsNeeded);
    if (status >= 200 && status < 300) {
        // An answer that broke off in its middle has a status, too.
        if (m_reply->error() != QNetworkReply::NoError)
            return std::unexpected(failureOf(m_reply->error()));
        return m_answer;
    }
    const QString code = QStringLiteral("HTTP %1").arg(status);
    if (!m_isCommand)
        return failed(ContactProblem::NotAnEndpoint, code);
    const auto said = decodeResult(m_answer);
    const bool hasReason = !said && said.error().problem == ContactProblem::CommandRefused;
    return failed(ContactProblem::CommandRefused, hasReason ? said.error().detail : code);
}

ContactFailure ContactExchange::failureOf(QNetworkReply::NetworkError error) const
{
    const QString place = m_target.base.authority();
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {ContactProblem::Refused, place};
    case QNetworkReply::RemoteHostClosedError:
        return {ContactProblem::HungUp, place};
    case QNetworkReply::HostNotFoundError:
        return {ContactProblem::NameUnknown, m_target.base.host()};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {ContactProblem::TimedOut, place};
    case QNetworkReply::SslHandshakeFailedError:
        return {ContactProblem::TlsFailed, m_reply->errorString()};
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {ContactProblem::NoRoute, m_reply->errorString()};
    default:
        return {ContactProblem::NotAnEndpoint, m_reply->errorString()};
    }
}

} // namespace Uplift
