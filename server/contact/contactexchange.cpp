// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contactexchange.h"

#include "contactdocuments.h"
#include "signinpage.h"

#include <QCryptographicHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <algorithm>
#include <utility>

namespace Uplift
{

namespace
{

/// A body that can be read once: Qt (before 6.8) sends a request again when the connection breaks
/// before the answer, and a command that starts an upgrade is not said twice.
class BodyOnce final : public QIODevice
{
public:
    BodyOnce(QByteArray content, QObject *parent)
        : QIODevice(parent)
        , m_content(std::move(content))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_content.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_content.size() - m_taken);
        std::copy_n(m_content.cbegin() + m_taken, count, to);
        m_taken += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_taken = 0;
};

constexpr int MostTries = 3; // without a nonce, with it, and once more should that be stale

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
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    made.setSslConfiguration(tls);
    return made;
}

QByteArray clientNonce()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16);
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

} // namespace

ContactExchange::ContactExchange(const Means &means, const ContactTarget &target,
                                 const ContactRequest &request, const ContactLimits &limits,
                                 QObject *parent)
    : QObject(parent)
    , m_means(means)
    , m_target(target)
    , m_request(request)
    , m_limits(limits)
{
    m_time.setSingleShot(true);
    connect(&m_time, &QTimer::timeout, this, &ContactExchange::giveUp);
    send();
}

ContactExchange::~ContactExchange()
{
    m_reply->disconnect(this);
    m_reply->abort();
}

void ContactExchange::send()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->deleteLater();
    }
    ++m_tries;
    m_answer.clear();
    m_isSent = false;
    QNetworkRequest made = networkRequest(m_target, m_request);
    if (const QByteArray value = authorization(); !value.isEmpty())
        made.setRawHeader("Authorization", value);
    if (m_request.body.isEmpty()) {
        m_reply = m_means.network.get(made);
        m_reply->setParent(this);
    } else {
        // Its own: the common one may take a connection that the endpoint is just closing, and what
        // is said there can't be said again.
        auto *network = new QNetworkAccessManager;
        network->setProxy(m_means.network.proxy());
        auto *body = new BodyOnce(m_request.body, this);
        m_reply = network->post(made, body);
        body->setParent(m_reply);
        m_reply->setParent(this);
        network->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::sslErrors, this, &ContactExchange::checkErrors);
    connect(m_reply, &QNetworkReply::encrypted, this, &ContactExchange::checkEncrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, &ContactExchange::awaitAnswer);
    connect(m_reply, &QNetworkReply::readyRead, this, &ContactExchange::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &ContactExchange::finish);
    m_time.start(m_limits.connecting);
}

bool ContactExchange::mayTellPassword() const
{
    const bool isHttp = m_target.base.scheme() == QLatin1String("http");
    return !m_target.credentials.isEmpty() && (isHttp || !m_target.fingerprint.isEmpty());
}

QByteArray ContactExchange::authorization()
{
    if (!mayTellPassword())
        return {};
    const Credentials &who = m_target.credentials;
    const auto digest = m_means.digests.find(m_target.base.toString());
    if (digest == m_means.digests.end())
        return "Basic " + QString(who.user + u':' + who.password).toUtf8().toBase64();
    if (digest->nonce.isEmpty())
        return {};
    const QByteArray uri = QUrl(m_target.base.toString() + m_request.location)
                               .toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return digestAuthorization(*digest, who, m_request.body.isEmpty() ? "GET" : "POST", uri,
                               ++digest->uses, clientNonce());
}

/// Whether the answer says how to sign in, and that was not tried yet.
bool ContactExchange::isToBeAskedAgain()
{
    if (m_failure || status() != 401 || !mayTellPassword())
        return false;
    const QString place = m_target.base.toString();
    const SignInOffer offer = readSignInOffer(m_reply->rawHeader("WWW-Authenticate"));
    if (offer.basic || !offer.digest) {
        const bool wantedDigest = m_means.digests.remove(place);
        return offer.basic && wantedDigest && m_tries < MostTries;
    }
    const bool isWrong = m_hasFreshNonce && !offer.digest->isStale;
    DigestChallenge &known = m_means.digests[place];
    known = *offer.digest;
    m_hasFreshNonce = true;
    if (!isWrong && m_tries < MostTries)
        return true;
    known.nonce.clear(); // the next exchange asks for one before it tells anything
    return false;
}

void ContactExchange::awaitAnswer()
{
    m_isSent = true;
    m_time.start(m_request.isLong ? m_limits.longAnswer : m_limits.answer);
    Q_EMIT sent();
}

void ContactExchange::giveUp()
{
    if (m_isSent)
        fail(ContactProblem::NotAnswered,
             QString::number(
                 std::chrono::round<std::chrono::seconds>(m_time.intervalAsDuration()).count()));
    else
        fail(ContactProblem::TimedOut, m_target.base.authority());
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
    if (isToBeAskedAgain()) {
        send();
        return;
    }
    m_time.stop();
    if (m_reply->isOpen()) // an aborted one is not
        m_answer += m_reply->readAll();
    const ContactResult<QByteArray> answer = outcome();
    m_answer.clear();
    Q_EMIT finished(answer);
}

int ContactExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

ContactResult<QByteArray> ContactExchange::outcome() const
{
    if (m_failure)
        return std::unexpected(*m_failure);
    const int code = status();
    if (code == 0)
        return std::unexpected(failureOf(m_reply->error()));
    if (const auto page = otherPage())
        return std::unexpected(*page);
    if (code < 200 || code >= 300)
        return std::unexpected(refusal());
    // An answer that broke off in its middle has a status, too.
    if (m_reply->error() != QNetworkReply::NoError)
        return std::unexpected(failureOf(m_reply->error()));
    return m_answer;
}

/// A page that is no answer, for people instead of managers.
std::optional<ContactFailure> ContactExchange::otherPage() const
{
    const int code = status();
    const QUrl elsewhere = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (code >= 300 && code < 400) {
        if (elsewhere.scheme() == QLatin1String("https") &&
            m_target.base.scheme() == QLatin1String("http"))
            return ContactFailure{ContactProblem::HttpsNeeded, {}};
        if (elsewhere.isEmpty())
            return ContactFailure{ContactProblem::SentNowhere,
                                  QStringLiteral("HTTP %1").arg(code)};
        if (leadsToSignIn(m_reply->url(), elsewhere))
            return ContactFailure{ContactProblem::SignInPage, elsewhere.path()};
    }
    if (code >= 200 && code < 300 && isSignInPage(m_answer))
        return ContactFailure{ContactProblem::SignInPage, m_reply->url().path()};
    return std::nullopt;
}

/// What a status says that is no success.
ContactFailure ContactExchange::refusal() const
{
    const int code = status();
    const QString text = QStringLiteral("HTTP %1").arg(code);
    const bool isCommand = !m_request.body.isEmpty();
    if (code == 401) {
        const SignInOffer offer = readSignInOffer(m_reply->rawHeader("WWW-Authenticate"));
        if (!offer.basic && !offer.digest && !offer.others.isEmpty())
            return {ContactProblem::SignInUnsupported, offer.others.join(QStringLiteral(", "))};
        return {m_target.credentials.isEmpty() ? ContactProblem::PasswordMissing
                                               : ContactProblem::WrongPassword,
                {}};
    }
    if (code == 403 || code == 423 || code == 429) // forbidden, locked, too many attempts
        return {ContactProblem::NotAllowed, text};
    if (code >= 502 || (code >= 500 && !isCommand)) // an endpoint that starts, or is very busy
        return {ContactProblem::NotReady, text};
    if (!isCommand)
        return {ContactProblem::NotAnEndpoint, text};
    const auto said = decodeResult(m_answer);
    const bool hasReason = !said && said.error().problem == ContactProblem::CommandRefused;
    return {ContactProblem::CommandRefused, hasReason ? said.error().detail : text};
}

ContactFailure ContactExchange::failureOf(QNetworkReply::NetworkError error) const
{
    const QString place = m_target.base.authority();
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return {ContactProblem::Refused, place};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // it closed, and a command is not said twice
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
