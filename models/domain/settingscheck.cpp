// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingscheck.h"

#include <QHash>
#include <QUrl>
#include <utility>

namespace Uplift
{

namespace
{

bool isWebFolder(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

std::optional<SettingRange> settingRange(const QString &field)
{
    constexpr SettingRange Time{1, 360'000'000};                // 100,000 hours
    constexpr SettingRange Rate{0, qint64(12'500) * 1'000'000}; // 100 Gbit/s
    static const QHash<QString, SettingRange> ranges{
        {QStringLiteral("simultaneousDownloads"), {1, 10'000}},
        {QStringLiteral("subnetDownloads"), {0, 10'000}},
        {QStringLiteral("bytesPerSecond"), Rate},
        {QStringLiteral("endpointBytesPerSecond"), Rate},
        {QStringLiteral("automaticRetries"), {0, 1'000}},
        {QStringLiteral("retryPause"), Time},
        {QStringLiteral("logDays"), {0, 36'500}},
        {QStringLiteral("logMegabytes"), {0, 1'000'000}},
        {QStringLiteral("busyHeartbeat"), Time},
        {QStringLiteral("idleHeartbeat"), Time},
        {QStringLiteral("stallTime"), Time},
        {QStringLiteral("silenceLimit"), Time},
        {QStringLiteral("securePort"), {1, 65'535}},
    };
    const auto found = ranges.constFind(field);
    return found == ranges.cend() ? std::nullopt : std::optional(*found);
}

QString fieldOfSetting(const QString &name)
{
    QString field;
    bool isFirst = false;
    for (const QChar c : name) {
        if (c != u'_')
            field += isFirst ? c.toUpper() : c;
        isFirst = c == u'_';
    }
    return field;
}

std::optional<qint64> wholeNumber(const QString &text, const SettingRange &range)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && range.contains(number) ? std::optional(number) : std::nullopt;
}

QStringList wrongSettings(const Settings &settings)
{
    const std::pair<const char *, qint64> numbers[] = {
        {"simultaneousDownloads", settings.simultaneousDownloads},
        {"subnetDownloads", settings.subnetDownloads},
        {"bytesPerSecond", settings.bytesPerSecond},
        {"endpointBytesPerSecond", settings.endpointBytesPerSecond},
        {"logDays", settings.logDays},
        {"logMegabytes", settings.logMegabytes},
        {"securePort", settings.securePort},
        {"automaticRetries", settings.automaticRetries},
        {"retryPause", settings.retryPause.count()},
        {"busyHeartbeat", settings.busyHeartbeat.count()},
        {"idleHeartbeat", settings.idleHeartbeat.count()},
        {"stallTime", settings.stallTime.count()},
        {"silenceLimit", settings.silenceLimit.count()},
    };
    const std::pair<const char *, bool> demands[] = {
        {"dailyFrom", settings.dailyFrom.isValid() == settings.dailyUntil.isValid()},
        {"olderDownloadUrl",
         settings.olderDownloadUrl.isEmpty() || isWebFolder(settings.olderDownloadUrl)},
    };
    QStringList wrong;
    for (const auto &[name, number] : numbers) {
        const QString field = QString::fromLatin1(name);
        if (!settingRange(field)->contains(number))
            wrong.append(field);
    }
    for (const auto &[name, isMet] : demands) {
        if (!isMet)
            wrong.append(QString::fromLatin1(name));
    }
    return wrong;
}

Result<void> checkSettings(const Settings &settings)
{
    const QStringList wrong = wrongSettings(settings);
    if (!wrong.isEmpty())
        return std::unexpected(Error{ErrorCode::SettingWrong, wrong.first()});
    return {};
}

} // namespace Uplift
