// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <contact/credentialstore.h>
#include <domain/facts.h>
#include <domain/keypassphrase.h>
#include <server/managerserver.h>

#include <QObject>
#include <QSet>

namespace Uplift
{

struct Domain;

/// Puts to work at the server what the operator set about who may talk: networks, secret, approval
/// and HTTPS; tells and notes what comes of it. Engine thread.
class FrontDoor : public QObject
{
    Q_OBJECT
public:
    /// Domain and server outlive it.
    FrontDoor(Domain &domain, ManagerServer &server, std::unique_ptr<CredentialStore> secrets,
              QObject *parent = nullptr);

    void apply(const Settings &settings);

    /// Begins with HTTPS on that address, if a certificate is set.
    void open(const QHostAddress &address);

    /// Of the private key; goes to the system's key store. Tries HTTPS with it at once.
    void setKeyPassphrase(const QString &passphrase);

    /// What is known of it by now: whether one is kept is looked up when a certificate is set.
    const KeyPassphrase &keyPassphrase() const { return m_passphrase; }

    /// Adds to how HTTP stands how HTTPS does, and the secret to its addresses.
    Listening completed(Listening http) const;

Q_SIGNALS:
    /// What is completed would be different now.
    void changed();
    void keyPassphraseChanged(const Uplift::KeyPassphrase &passphrase);
    void problemFound(const Uplift::Error &error);

private:
    void listenSecurely();
    void listenWith(const QString &passphrase);
    void notePassphrase(const KeyPassphrase &now);
    void noteRefusal(const Refusal &refusal);

    Domain &m_domain;
    ManagerServer &m_server;
    std::unique_ptr<CredentialStore> m_secrets;
    KeyPassphrase m_passphrase;
    Settings m_settings;
    QHostAddress m_address;     ///< null: not open yet
    Listening m_secure;         ///< port, certificate and problems of HTTPS alone
    int m_attempt = 0;          ///< counts, so that the answer to an older one is left alone
    QSet<QString> m_complained; ///< addresses that the operator was told of
};

} // namespace Uplift
