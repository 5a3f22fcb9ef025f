// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contacttarget.h"

#include <QNetworkReply>
#include <QObject>
#include <QTimer>
#include <chrono>

class QNetworkAccessManager;

namespace Uplift
{

/// Bounds of one exchange with an endpoint.
struct ContactLimits
{
    std::chrono::milliseconds time{10'000}; ///< from the start to the last byte of the answer
    qint64 answerBytes = qint64(4) * 1024 * 1024;
};

/// What is asked of an endpoint; GET when there is no body.
struct ContactRequest
{
    QString location; ///< path and query
    QByteArray body;
};

/// One request to an endpoint and its answer. Tells the end once; nothing when it is deleted
/// before.
///
/// Over HTTPS the certificate's fingerprint is compared before a byte of the request leaves, and as
/// long as none is confirmed the request holds no credentials at all. Redirections are not
/// followed. The manager outlives it. Engine thread.
class ContactExchange : public QObject
{
    Q_OBJECT
public:
    ContactExchange(QNetworkAccessManager &network, const ContactTarget &target,
                    const ContactRequest &request, const ContactLimits &limits,
                    QObject *parent = nullptr);
    ~ContactExchange() override;

Q_SIGNALS:
    void finished(const Uplift::ContactResult<QByteArray> &answer);

private:
    bool hasPinnedCertificate();
    void checkErrors(const QList<QSslError> &errors);
    void checkEncrypted();
    void takeBytes();
    void fail(ContactProblem problem, const QString &detail);
    void finish();
    ContactResult<QByteArray> outcome() const;
    ContactFailure failureOf(QNetworkReply::NetworkError error) const;

    ContactTarget m_target;
    ContactLimits m_limits;
    bool m_isCommand = false;
    QNetworkReply *m_reply = nullptr;
    QTimer m_time;
    QByteArray m_answer;
    std::optional<ContactFailure> m_failure;
};

} // namespace Uplift
