// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "contacttarget.h"

#include <domain/serialnumber.h>

#include <QHash>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace Uplift
{

/// Where users and passwords of endpoints are kept, by serial number: never in a file of ours.
/// Engine thread.
class CredentialStore : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(const std::optional<Credentials> &)>;

    using QObject::QObject;

    virtual void keep(const SerialNumber &serialNumber, const Credentials &credentials) = 0;
    virtual void forget(const SerialNumber &serialNumber) = 0;

    /// Answers once, at once or later; never when `context` is gone by then.
    virtual void find(const SerialNumber &serialNumber, QObject *context, Found then) = 0;

    /// Whether what is kept outlives the program, as far as is known now.
    virtual CredentialKeeping keeping() const = 0;
    bool isLasting() const { return keeping().isLasting(); }

Q_SIGNALS:
    void keepingChanged(const Uplift::CredentialKeeping &keeping);
};

/// Keeps them as long as the program runs.
class MemoryCredentialStore : public CredentialStore
{
    Q_OBJECT
public:
    /// The reason says why there is none that lasts; may be empty.
    explicit MemoryCredentialStore(const QString &reason = {}, QObject *parent = nullptr);

    void keep(const SerialNumber &serialNumber, const Credentials &credentials) override;
    void forget(const SerialNumber &serialNumber) override;
    void find(const SerialNumber &serialNumber, QObject *context, Found then) override;
    CredentialKeeping keeping() const override;

private:
    QHash<SerialNumber, Credentials> m_known;
    QString m_reason;
};

/// The operating system's key store where this build knows one, else memory.
std::unique_ptr<CredentialStore> makeCredentialStore();

} // namespace Uplift
