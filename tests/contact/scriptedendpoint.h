// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QSslCertificate>
#include <QStringList>
#include <QTcpServer>
#include <chrono>

namespace Uplift
{

/// The own web server of an endpoint, as far as a manager uses it, with a behaviour of choice.
/// Shares no code with what it tests.
class ScriptedEndpoint : public QTcpServer
{
    Q_OBJECT
public:
    enum class Behaviour {
        Good,
        NeverAnswers,
        HangsUpAtOnce,
        HangsUpInTheAnswer,
        SendsWithoutEnd,
        IsAPrinter,      ///< answers everything with a page of its own
        HasNoSuchPage,   ///< 404
        SendsToHttps,    ///< redirects
        SendsElsewhere,  ///< redirects to another host
        SendsNowhere,    ///< redirects without saying where to
        ForbidsAll,      ///< 403
        LocksOut,        ///< 403 to whoever comes with a password
        SignInMoved,     ///< redirects to a page to sign in on
        SignInServed,    ///< answers everything with such a page
        WantsDigest,     ///< as `digestAlgorithm` says
        WantsNegotiate,  ///< another way to sign in
        StartsAnew,      ///< 503
        RefusesCommands, ///< StartUpgrade is unknown to it
        AnswersNothing,  ///< to StartUpgrade: an empty Command, as some do what they don't know
        RefusesSettings, ///< and keeps its own
        ForgetsSettings, ///< says OK and keeps its own
    };

    explicit ScriptedEndpoint(Behaviour wanted = Behaviour::Good, QObject *parent = nullptr);

    /// Makes it speak TLS with the certificate of that name in tests/data/tls.
    void useTls(const QString &name);

    /// Listens on 127.0.0.1 and a free port.
    bool start() { return listen(QHostAddress::LocalHost); }

    /// Breaks off every connection.
    void hangUp();

    /// "127.0.0.1:4711"
    QString address() const;
    QString fingerprint() const;

    Behaviour behaviour;
    QString user = QStringLiteral("admin");
    QString password = QStringLiteral("s3cret-TANDBERG");
    QString serialNumber = QStringLiteral("FTT1703007B");
    QString softwareVersion = QStringLiteral("TC7.0.2.aecf2d9");
    QMap<QString, QString> provisioning; ///< by path below Configuration/Provisioning
    bool hidesManagerOnWebex = false;    ///< no ExternalManager while its mode is Webex
    QByteArray digestAlgorithm = "MD5";  ///< empty: not named
    QByteArray digestNonce = "first";    ///< another one: the former is stale
    QByteArray statusInstead;            ///< answered to each GET; empty: the document asked for
    QByteArray ignored;                  ///< what has that in its body is never answered
    std::chrono::milliseconds delay{0};  ///< before it answers
    QString upgradeStatus;               ///< XML within Provisioning, may be empty
    QStringList requests;                ///< "GET /getxml?location=…", "POST StartUpgrade"…
    int withCredentials = 0;             ///< requests that carried any
    int withPassword = 0;                ///< those that carried the password itself

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    bool turnsAway(QTcpSocket *socket, const QByteArray &target);
    bool letsIn(QTcpSocket *socket, const QByteArray &head);
    bool provesPassword(const QByteArray &head) const;
    QByteArray documentAt(const QString &location) const;
    QByteArray put(const QByteArray &document);
    QByteArray takeSettings(const QByteArray &document);

    QString m_tlsName;
    QSslCertificate m_certificate;
};

} // namespace Uplift
