// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contacttarget.h"
#include "digest.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <chrono>

class QNetworkAccessManager;

namespace Uplift
{

/// Bounds of one exchange with an endpoint. Most addresses of a subnet are silent, but an endpoint
/// that is there may take 45 s for a document, and answers SoftwareUpgrade when the download is
/// over (other managers wait ten minutes for that).
struct ContactLimits
{
    std::chrono::milliseconds connecting{10'000};      ///< until the request has left
    std::chrono::milliseconds answer{60'000};          ///< from there to the last byte
    std::chrono::milliseconds longAnswer{15 * 60'000}; ///< the same, of what does its work first
    qint64 answerBytes = qint64(4) * 1024 * 1024;
};

/// What is asked of an endpoint; GET when there is no body.
struct ContactRequest
{
    QString location; ///< path and query
    QByteArray body;
    bool isLong = false; ///< it may be answered only when what it asks for is done
};

/// One request to an endpoint and its answer. Tells the end once; nothing when it is deleted
/// before.
///
/// Over HTTPS the certificate's fingerprint is compared before a byte of the request leaves, and as
/// long as none is confirmed the request holds no credentials at all. They are sent by Basic, or by
/// Digest where the endpoint wants that; a password that was refused is not sent again.
/// Redirections are not followed. The manager and the book outlive it. Engine thread.
class ContactExchange : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Means
    {
        QNetworkAccessManager &network;
        DigestBook &digests;
    };

    ContactExchange(const Means &means, const ContactTarget &target, const ContactRequest &request,
                    const ContactLimits &limits, QObject *parent = nullptr);
    ~ContactExchange() override;

Q_SIGNALS:
    /// The request has left: now the endpoint has to answer. Again when it is asked a second time.
    void sent();
    void finished(const Uplift::ContactResult<QByteArray> &answer);

private:
    void send();
    QByteArray authorization();
    bool mayTellPassword() const;
    bool isToBeAskedAgain();
    bool hasPinnedCertificate();
    void checkErrors(const QList<QSslError> &errors);
    void checkEncrypted();
    void awaitAnswer();
    void takeBytes();
    void giveUp();
    void fail(ContactProblem problem, const QString &detail);
    void finish();
    int status() const;
    ContactResult<QByteArray> outcome() const;
    ContactFailure refusal() const;
    std::optional<ContactFailure> otherPage() const;
    ContactFailure failureOf(QNetworkReply::NetworkError error) const;

    Means m_means;
    ContactTarget m_target;
    ContactRequest m_request;
    ContactLimits m_limits;
    QNetworkReply *m_reply = nullptr;
    QTimer m_time;
    QByteArray m_answer;
    std::optional<ContactFailure> m_failure;
    bool m_isSent = false;
    int m_tries = 0;
    bool m_hasFreshNonce =
        false; ///< that of this exchange: if it is refused, the password is wrong
};

} // namespace Uplift
