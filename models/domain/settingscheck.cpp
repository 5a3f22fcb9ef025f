// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingscheck.h"

#include <QUrl>
#include <utility>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

bool isWebFolder(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

QStringList wrongSettings(const Settings &settings)
{
    const std::pair<const char *, bool> demands[] = {
        {"simultaneousDownloads", settings.simultaneousDownloads >= 1},
        {"subnetDownloads", settings.subnetDownloads >= 0},
        {"bytesPerSecond", settings.bytesPerSecond >= 0},
        {"endpointBytesPerSecond", settings.endpointBytesPerSecond >= 0},
        {"logDays", settings.logDays >= 0},
        {"logMegabytes", settings.logMegabytes >= 0},
        {"securePort", settings.securePort >= 1 && settings.securePort <= 65'535},
        {"automaticRetries", settings.automaticRetries >= 0},
        {"retryPause", settings.retryPause >= 1s},
        {"dailyFrom", settings.dailyFrom.isValid() == settings.dailyUntil.isValid()},
        {"olderDownloadUrl",
         settings.olderDownloadUrl.isEmpty() || isWebFolder(settings.olderDownloadUrl)},
        {"busyHeartbeat", settings.busyHeartbeat >= 1s},
        {"idleHeartbeat", settings.idleHeartbeat >= 1s},
        {"stallTime", settings.stallTime >= 1s},
        {"silenceLimit", settings.silenceLimit >= 1s},
    };
    QStringList wrong;
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
