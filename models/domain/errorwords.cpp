// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "errorwords.h"

#include <array>

namespace Uplift
{

namespace
{

constexpr std::array ErrorWords = {
    QLatin1String("folder-missing"),
    QLatin1String("folder-unreadable"),
    QLatin1String("folder-silent"),
    QLatin1String("file-unreadable"),
    QLatin1String("unknown-endpoint"),
    QLatin1String("unknown-package"),
    QLatin1String("package-not-ready"),
    QLatin1String("package-unreadable"),
    QLatin1String("package-changed"),
    QLatin1String("upgrade-running"),
    QLatin1String("step-missing"),
    QLatin1String("no-fitting-package"),
    QLatin1String("key-looks-wrong"),
    QLatin1String("database-unusable"),
    QLatin1String("database-in-use"),
    QLatin1String("database-too-new"),
    QLatin1String("database-write-failed"),
    QLatin1String("database-gone"),
    QLatin1String("database-replaced"),
    QLatin1String("port-in-use"),
    QLatin1String("port-not-allowed"),
    QLatin1String("address-not-ours"),
    QLatin1String("listen-failed"),
    QLatin1String("plan-unreadable"),
    QLatin1String("plan-line-wrong"),
    QLatin1String("mended-plan-wrong"),
    QLatin1String("plan-line-noted"),
    QLatin1String("setting-wrong"),
    QLatin1String("stored-setting-wrong"),
    QLatin1String("caller-refused"),
    QLatin1String("tls-missing"),
    QLatin1String("certificate-unreadable"),
    QLatin1String("certificate-expired"),
    QLatin1String("key-unreadable"),
    QLatin1String("key-not-of-certificate"),
    QLatin1String("passphrase-wrong"),
    QLatin1String("file-not-written"),
    QLatin1String("not-a-package"),
    QLatin1String("file-exists"),
    QLatin1String("folder-read-only"),
    QLatin1String("disk-full"),
    QLatin1String("copy-failed"),
    QLatin1String("was-deaf"),
    QLatin1String("clock-was-set"),
    QLatin1String("folder-refused"),
    QLatin1String("step-gone"),
    QLatin1String("retry-gone"),
    QLatin1String("log-entries-lost"),
    QLatin1String("instance-headless"),
    QLatin1String("instance-silent"),
    QLatin1String("database-mended"),
    QLatin1String("crash-found"),
    QLatin1String("zip-missing"),
    QLatin1String("update-check-failed"),
    QLatin1String("newer-version"),
    QLatin1String("autostart-failed"),
};

static_assert(ErrorWords.size() == size_t(ErrorCodeCount));

} // namespace

QString Error::detail() const
{
    QStringList told = arguments;
    told.removeAll(QString());
    switch (cause.value_or(code)) {
    case ErrorCode::PortInUse:
    case ErrorCode::PortNotAllowed:
    case ErrorCode::AddressNotOurs:
    case ErrorCode::ListenFailed:
        if (told.size() >= 2)
            told[0] += u':' + told.takeAt(1);
        break;
    default:
        break;
    }
    return told.join(QStringLiteral(": "));
}

QString word(ErrorCode code)
{
    return ErrorWords[size_t(code)];
}

} // namespace Uplift
