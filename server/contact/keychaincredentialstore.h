// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "credentialstore.h"

namespace QKeychain
{
class Job;
}

namespace Uplift
{

/// The operating system's key store (QtKeychain): Secret Service or KWallet, Keychain, Credential
/// Manager. Where it fails or keeps silent they stay in memory, and `keeping` says why; whether it
/// works is known when the first password was kept or looked up. It never falls back to a file.
class KeychainCredentialStore : public CredentialStore
{
    Q_OBJECT
public:
    explicit KeychainCredentialStore(QObject *parent = nullptr);

    void keep(const SerialNumber &serialNumber, const Credentials &credentials) override;
    void forget(const SerialNumber &serialNumber) override;
    void find(const SerialNumber &serialNumber, QObject *context, Found then) override;
    CredentialKeeping keeping() const override { return m_keeping; }

private:
    /// Starts a job; `then` hears of its end once, with null when it took too long.
    void run(QKeychain::Job *job, const QString &key, std::function<void(QKeychain::Job *)> then);
    void note(QKeychain::Job *job);

    MemoryCredentialStore m_memory;
    CredentialKeeping m_keeping{.store = KeyStore::NotTried, .reason = {}};
};

} // namespace Uplift
