// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frontdoor.h"

#include "domain.h"

namespace Uplift
{

static const QString KeyPassphrase = QStringLiteral("https-key"); // in the place of a serial number
static constexpr qsizetype MostComplaints = 20; // of different addresses, until settings change

FrontDoor::FrontDoor(Domain &domain, ManagerServer &server,
                     std::unique_ptr<CredentialStore> secrets, QObject *parent)
    : QObject(parent)
    , m_domain(domain)
    , m_server(server)
    , m_secrets(std::move(secrets))
{
    connect(&server, &ManagerServer::refused, this, &FrontDoor::noteRefusal);
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
        m_secrets->forget(KeyPassphrase);
    else
        m_secrets->keep(KeyPassphrase, {{}, passphrase});
    if (!m_address.isNull())
        listenSecurely();
}

void FrontDoor::listenSecurely()
{
    const int attempt = ++m_attempt;
    m_server.closeSecure();
    m_secrets->find(KeyPassphrase, this, [this, attempt](const auto &found) {
        if (attempt == m_attempt)
            listenWith(found ? found->password : QString());
    });
}

void FrontDoor::listenWith(const QString &passphrase)
{
    m_secure = {};
    const QString &file = m_settings.certificateFile;
    if (file.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    const auto identity = loadTlsIdentity(file, m_settings.keyFile, passphrase.toUtf8());
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
    Q_EMIT problemFound({ErrorCode::CallerRefused, refusal.address});
}

} // namespace Uplift
