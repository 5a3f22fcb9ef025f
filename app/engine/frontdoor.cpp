// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frontdoor.h"

#include "domain.h"

namespace Uplift
{

// In the place of a serial number.
static const QString KeyPassphraseName = QStringLiteral("https-key");
static constexpr qsizetype MostComplaints = 20; // of different addresses, until settings change

FrontDoor::FrontDoor(Domain &domain, ManagerServer &server,
                     std::unique_ptr<CredentialStore> secrets, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
    , m_server(server)
    , m_secrets(std::move(secrets))
{
    connect(&server, &ManagerServer::refused, this, &FrontDoor::noteRefusal);
    m_passphrase.keeping = m_secrets->keeping();
    connect(m_secrets.get(), &CredentialStore::keepingChanged, this,
            [this](const CredentialKeeping &keeping) {
                KeyPassphrase now = m_passphrase;
                now.keeping = keeping;
                notePassphrase(now);
            });
}

static bool isSameHttps(const Settings &left, const Settings &right)
{
    return left.certificateFile == right.certificateFile && left.keyFile == right.keyFile &&
           left.securePort == right.securePort;
}

void FrontDoor::apply(const Settings &settings)
{
    const bool isOtherHttps = !isSameHttps(settings, m_settings);
    const bool isOtherSecret = settings.pathSecret != m_settings.pathSecret;
    if (settings.allowedNetworks != m_settings.allowedNetworks)
        m_complained.clear();
    m_settings = settings;
    m_server.apply(settings);
    m_domain.endpoints.setNewOnesWait(settings.approveSystems);
    if (m_address.isNull())
        return;
    if (isOtherHttps)
        listenSecurely();
    if (isOtherSecret)
        Q_EMIT changed();
}

void FrontDoor::open(const QHostAddress &address)
{
    m_address = address;
    if (!m_settings.certificateFile.isEmpty())
        listenSecurely();
}

void FrontDoor::setKeyPassphrase(const QString &passphrase)
{
    if (passphrase.isEmpty())
        m_secrets->forget(KeyPassphraseName);
    else
        m_secrets->keep(KeyPassphraseName, {{}, passphrase});
    KeyPassphrase now = m_passphrase;
    now.isKept = !passphrase.isEmpty();
    notePassphrase(now);
    if (!m_address.isNull())
        listenSecurely();
}

void FrontDoor::listenSecurely()
{
    const int attempt = ++m_attempt;
    m_server.closeSecure();
    m_secrets->find(KeyPassphraseName, this, [this, attempt](const auto &found) {
        if (attempt != m_attempt)
            return;
        KeyPassphrase now = m_passphrase;
        now.isKept = found.has_value();
        notePassphrase(now);
        listenWith(found ? found->password : QString());
    });
}

/// By what comes of reading it without a passphrase; none where it can't be told.
static std::optional<bool> isProtected(const Result<TlsIdentity> &without)
{
    if (without)
        return false;
    return without.error().code == ErrorCode::PassphraseWrong ? std::optional(true) : std::nullopt;
}

void FrontDoor::listenWith(const QString &passphrase)
{
    m_secure = {};
    const QString &file = m_settings.certificateFile;
    KeyPassphrase now = m_passphrase;
    now.isNeeded.reset();
    if (file.isEmpty()) {
        notePassphrase(now);
        Q_EMIT changed();
        return;
    }
    auto identity = loadTlsIdentity(file, m_settings.keyFile, {});
    now.isNeeded = isProtected(identity);
    notePassphrase(now);
    if (now.isNeeded.value_or(false) && !passphrase.isEmpty())
        identity = loadTlsIdentity(file, m_settings.keyFile, passphrase.toUtf8());
    if (identity) {
        m_secure.certificate = identity->fact();
        if (const auto dates = identity->checkDates(file, m_domain.clock.now()); !dates)
            m_secure.problems.append(dates.error());
        const auto port =
            m_server.listenSecurely(m_address, quint16(m_settings.securePort), *identity);
        if (port)
            m_secure.securePort = *port;
        else
            m_secure.problems.append(port.error());
    } else {
        m_secure.problems.append(identity.error());
    }
    Q_EMIT changed();
}

void FrontDoor::notePassphrase(const KeyPassphrase &now)
{
    if (now == m_passphrase)
        return;
    m_passphrase = now;
    Q_EMIT keyPassphraseChanged(m_passphrase);
}

Listening FrontDoor::completed(Listening http) const
{
    http.securePort = m_secure.securePort;
    http.certificate = m_secure.certificate;
    http.problems += m_secure.problems;
    if (!m_settings.pathSecret.isEmpty()) {
        for (QString &url : http.reachableAt)
            url += QLatin1Char('/') + m_settings.pathSecret;
    }
    return http;
}

void FrontDoor::noteRefusal(const Refusal &refusal)
{
    constexpr int Forbidden = 403;
    if (refusal.status != Forbidden)
        return;
    m_domain.log.append(LogKind::CallerRefused, 0, {},
                        {refusal.address, QString::number(refusal.times)});
    if (m_complained.contains(refusal.address) || m_complained.size() >= MostComplaints)
        return;
    m_complained.insert(refusal.address);
    Q_EMIT problemFound({ErrorCode::CallerRefused, {refusal.address}});
}

} // namespace Uplift
