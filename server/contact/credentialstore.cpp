// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "credentialstore.h"

#ifdef UPLIFT_HAS_KEYCHAIN
#include "keychaincredentialstore.h"
#endif

namespace Uplift
{

MemoryCredentialStore::MemoryCredentialStore(const QString &reason, QObject *parent)
    : CredentialStore(parent)
    , m_reason(reason)
{
}

void MemoryCredentialStore::keep(const SerialNumber &serialNumber, const Credentials &credentials)
{
    m_known.insert(serialNumber, credentials);
}

void MemoryCredentialStore::forget(const SerialNumber &serialNumber)
{
    m_known.remove(serialNumber);
}

void MemoryCredentialStore::find(const SerialNumber &serialNumber, QObject *, Found then)
{
    const auto it = m_known.constFind(serialNumber);
    then(it == m_known.cend() ? std::nullopt : std::optional(*it));
}

CredentialKeeping MemoryCredentialStore::keeping() const
{
    return {.store = KeyStore::Missing, .reason = m_reason};
}

std::unique_ptr<CredentialStore> makeCredentialStore()
{
#ifdef UPLIFT_HAS_KEYCHAIN
    return std::make_unique<KeychainCredentialStore>();
#else
    return std::make_unique<MemoryCredentialStore>();
#endif
}

} // namespace Uplift
