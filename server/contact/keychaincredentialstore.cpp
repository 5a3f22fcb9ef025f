// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keychaincredentialstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <qt6keychain/keychain.h>
#include <QTimer>
#include <chrono>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto LongestJob = 20s; // the system may ask the user to unlock it
const QString Service = QStringLiteral("Uplift");
const QString UserField = QStringLiteral("user");
const QString PasswordField = QStringLiteral("password");

QByteArray packed(const Credentials &credentials)
{
    const QJsonObject fields{{UserField, credentials.user}, {PasswordField, credentials.password}};
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

Credentials unpacked(const QByteArray &bytes)
{
    const QJsonObject fields = QJsonDocument::fromJson(bytes).object();
    return {fields.value(UserField).toString(), fields.value(PasswordField).toString()};
}

/// What the end of a job tells of the key store; null: it kept silent, as one does that waits for
/// somebody to unlock it.
CredentialKeeping keepingAfter(const QKeychain::Job *job)
{
    if (!job)
        return {.store = KeyStore::Locked, .reason = {}};
    switch (job->error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {.store = KeyStore::Works, .reason = {}};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {.store = KeyStore::Locked, .reason = {}};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.store = KeyStore::Missing, .reason = {}};
    default:
        break;
    }
    // Secret Service reports each failure of the bus, also that nobody is there, in these words.
    const QString said = job->errorString();
    const bool saysNothing = said.compare(u"Unknown error", Qt::CaseInsensitive) == 0;
    return {.store = KeyStore::Failing, .reason = saysNothing ? QString() : said};
}

} // namespace

KeychainCredentialStore::KeychainCredentialStore(QObject *parent)
    : CredentialStore(parent)
{
}

void KeychainCredentialStore::run(QKeychain::Job *job, const QString &key,
                                  std::function<void(QKeychain::Job *)> then)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    const auto told = std::make_shared<bool>(false);
    const auto tell = [this, told, then = std::move(then)](QKeychain::Job *ended) {
        if (!std::exchange(*told, true))
            then(ended);
        else if (ended)
            note(ended); // unlocked after all: what was to be kept is
    };
    connect(job, &QKeychain::Job::finished, this, tell);
    QTimer::singleShot(LongestJob, this, [tell] { tell(nullptr); });
    job->start();
}

void KeychainCredentialStore::note(QKeychain::Job *job)
{
    const CredentialKeeping keeping = keepingAfter(job);
    if (keeping == m_keeping)
        return;
    m_keeping = keeping;
    Q_EMIT keepingChanged(m_keeping);
}

void KeychainCredentialStore::keep(const SerialNumber &serialNumber, const Credentials &credentials)
{
    m_memory.keep(serialNumber, credentials);
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setBinaryData(packed(credentials));
    run(job, serialNumber.key(), [this](QKeychain::Job *ended) { note(ended); });
}

void KeychainCredentialStore::forget(const SerialNumber &serialNumber)
{
    m_memory.forget(serialNumber);
    run(new QKeychain::DeletePasswordJob(Service), serialNumber.key(), [](QKeychain::Job *) {});
}

void KeychainCredentialStore::find(const SerialNumber &serialNumber, QObject *context, Found then)
{
    std::optional<Credentials> known;
    m_memory.find(serialNumber, this, [&known](const auto &found) { known = found; });
    if (known) {
        then(known);
        return;
    }
    run(new QKeychain::ReadPasswordJob(Service), serialNumber.key(),
        [this, serialNumber, alive = QPointer(context), then = std::move(then)](auto *ended) {
            note(ended);
            std::optional<Credentials> found;
            if (ended && ended->error() == QKeychain::NoError) {
                found = unpacked(static_cast<QKeychain::ReadPasswordJob *>(ended)->binaryData());
                m_memory.keep(serialNumber, *found);
            }
            if (alive)
                then(found);
        });
}

} // namespace Uplift
