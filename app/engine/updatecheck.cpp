// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updatecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QSettings>
#include <QVersionNumber>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr int DaysBetween = 7;
constexpr auto AskingTime = 1h;
constexpr auto AnswerTime = 30s;
constexpr qint64 MostBytes = 65'536;

const QString LastName = QStringLiteral("asked");
const QString AddressName = QStringLiteral("address");

} // namespace

std::optional<NewestVersion> readNewestVersion(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const NewestVersion newest{object.value(QLatin1String("version")).toString(),
                               object.value(QLatin1String("address")).toString()};
    const QUrl address(newest.address, QUrl::StrictMode);
    const bool isOfTheWeb = address.isValid() && !address.host().isEmpty() &&
                            (address.scheme() == u"https" || address.scheme() == u"http");
    if (QVersionNumber::fromString(newest.version).isNull() || !isOfTheWeb)
        return {};
    return newest;
}

bool isNewerVersion(const QString &version, const QString &thanThis)
{
    return QVersionNumber::fromString(version).normalized() >
           QVersionNumber::fromString(thanThis).normalized();
}

UpdateCheck::UpdateCheck(const Clock &clock, const QString &dataDirectory)
    : m_clock(clock)
    , m_file(QDir(dataDirectory).filePath(QStringLiteral("update.ini")))
{
    m_network.setTransferTimeout(int(std::chrono::milliseconds(AnswerTime).count()));
    connect(&m_timer, &QTimer::timeout, this, &UpdateCheck::askWhenDue);
}

void UpdateCheck::setAddress(const QString &address)
{
    if (address == m_address)
        return;
    m_address = address;
    if (m_asked)
        m_asked->abort();
    if (m_failure)
        Q_EMIT succeeded(*std::exchange(m_failure, std::nullopt));
    if (m_address.isEmpty()) {
        m_timer.stop();
        return;
    }
    m_timer.start(AskingTime);
    askWhenDue();
}

void UpdateCheck::askWhenDue()
{
    const QSettings kept(m_file, QSettings::IniFormat);
    const QDateTime last = QDateTime::fromString(kept.value(LastName).toString(), Qt::ISODate);
    const bool isSame = kept.value(AddressName).toString() == m_address;
    const QDateTime now = m_clock.now();
    // A clock that was set back must not put it off for years.
    const bool isRecent = last.isValid() && last <= now && last.addDays(DaysBetween) > now;
    if (!isSame || !isRecent)
        ask();
}

void UpdateCheck::ask()
{
    if (m_asked)
        return;
    QNetworkRequest request{QUrl(m_address)};
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Uplift"));
    m_asked = m_network.get(request);
    connect(m_asked, &QNetworkReply::downloadProgress, this, [this](qint64 bytes) {
        if (bytes > MostBytes && m_asked)
            m_asked->abort();
    });
    connect(m_asked, &QNetworkReply::finished, this, [this, reply = m_asked.data()] {
        reply->deleteLater();
        if (reply == m_asked) {
            m_asked.clear();
            take(*reply);
        }
    });
}

void UpdateCheck::take(QNetworkReply &reply)
{
    if (reply.request().url() != QUrl(m_address))
        return; // another address was set meanwhile
    if (reply.error() != QNetworkReply::NoError) {
        fail(reply.errorString());
        return;
    }
    const auto newest = readNewestVersion(reply.read(MostBytes));
    if (!newest) {
        fail({}); // another document
        return;
    }
    QSettings kept(m_file, QSettings::IniFormat);
    kept.setValue(LastName, m_clock.now().toUTC().toString(Qt::ISODate));
    kept.setValue(AddressName, m_address);
    if (m_failure)
        Q_EMIT succeeded(*std::exchange(m_failure, std::nullopt));
    if (isNewerVersion(newest->version, QCoreApplication::applicationVersion()))
        Q_EMIT found({ErrorCode::NewerVersion, {newest->version, newest->address}});
}

void UpdateCheck::fail(const QString &reason)
{
    if (m_failure)
        return;
    m_failure = Error{ErrorCode::UpdateCheckFailed, {m_address, reason}};
    Q_EMIT failed(*m_failure);
}

} // namespace Uplift
