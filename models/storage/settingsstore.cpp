// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsstore.h"

#include "storedvalue.h"

#include <domain/settingscheck.h>

#include <QSqlError>
#include <QVariant>
#include <algorithm>
#include <functional>

namespace Uplift
{

namespace
{

/// Why a text can't be: as in SettingsStore::take, empty when it can.
using Refusal = QString;

struct Item
{
    QString name;
    std::function<QString(const Settings &)> text;
    std::function<Refusal(Settings &, const QString &)> take;
};

Refusal rangeRefusal(const SettingRange &range)
{
    return QStringLiteral("%1..%2").arg(range.least).arg(range.most);
}

Item textItem(const char *name, QString Settings::*field)
{
    return {QString::fromLatin1(name), [field](const Settings &s) { return s.*field; },
            [field](Settings &s, const QString &text) {
                s.*field = text;
                return Refusal();
            }};
}

/// A whole number within its range; `put` gets one that is.
Item numberItem(const char *name, const std::function<qint64(const Settings &)> &get,
                const std::function<void(Settings &, qint64)> &put)
{
    const QString text = QString::fromLatin1(name);
    const SettingRange range = settingRange(fieldOfSetting(text)).value();
    return {text, [get](const Settings &s) { return QString::number(get(s)); },
            [put, range](Settings &s, const QString &said) {
                const auto number = wholeNumber(said, range);
                if (!number)
                    return rangeRefusal(range);
                put(s, *number);
                return Refusal();
            }};
}

template<typename Number>
Item numberItem(const char *name, Number Settings::*field)
{
    return numberItem(
        name, [field](const Settings &s) { return qint64(s.*field); },
        [field](Settings &s, qint64 number) { s.*field = Number(number); });
}

/// A time in seconds.
Item secondsItem(const char *name, std::chrono::seconds Settings::*field)
{
    return numberItem(
        name, [field](const Settings &s) { return qint64((s.*field).count()); },
        [field](Settings &s, qint64 number) { s.*field = std::chrono::seconds(number); });
}

/// A time of day; empty: none.
Item timeItem(const char *name, QTime Settings::*field)
{
    return {QString::fromLatin1(name),
            [field](const Settings &s) { return (s.*field).toString(Qt::ISODate); },
            [field](Settings &s, const QString &text) {
                const QTime time = QTime::fromString(text, Qt::ISODate);
                if (!text.isEmpty() && !time.isValid())
                    return QStringLiteral("time");
                s.*field = time;
                return Refusal();
            }};
}

Item switchItem(const char *name, bool Settings::*field)
{
    return {QString::fromLatin1(name),
            [field](const Settings &s) { return QString::number(int(s.*field)); },
            [field](Settings &s, const QString &text) {
                constexpr SettingRange OffOrOn{0, 1};
                const auto number = wholeNumber(text, OffOrOn);
                if (!number)
                    return rangeRefusal(OffOrOn);
                s.*field = *number == 1;
                return Refusal();
            }};
}

QList<Item> items()
{
    return {
        textItem("software_directory", &Settings::softwareDirectory),
        textItem("older_download_url", &Settings::olderDownloadUrl),
        numberItem("simultaneous_downloads", &Settings::simultaneousDownloads),
        numberItem("subnet_downloads", &Settings::subnetDownloads),
        numberItem("bytes_per_second", &Settings::bytesPerSecond),
        numberItem("endpoint_bytes_per_second", &Settings::endpointBytesPerSecond),
        numberItem("automatic_retries", &Settings::automaticRetries),
        secondsItem("retry_pause", &Settings::retryPause),
        timeItem("daily_from", &Settings::dailyFrom),
        timeItem("daily_until", &Settings::dailyUntil),
        switchItem("hold_during_calls", &Settings::holdDuringCalls),
        numberItem("log_days", &Settings::logDays),
        numberItem("log_megabytes", &Settings::logMegabytes),
        secondsItem("busy_heartbeat", &Settings::busyHeartbeat),
        secondsItem("idle_heartbeat", &Settings::idleHeartbeat),
        secondsItem("stall_time", &Settings::stallTime),
        secondsItem("silence_limit", &Settings::silenceLimit),
        textItem("allowed_networks", &Settings::allowedNetworks),
        switchItem("approve_systems", &Settings::approveSystems),
        textItem("path_secret", &Settings::pathSecret),
        switchItem("only_assigned_packages", &Settings::onlyAssignedPackages),
        textItem("certificate_file", &Settings::certificateFile),
        textItem("key_file", &Settings::keyFile),
        numberItem("secure_port", &Settings::securePort),
    };
}

} // namespace

SettingsStore::SettingsStore(const QSqlDatabase &database)
    : m_database(database)
{
}

Result<void> SettingsStore::write(const Settings &settings)
{
    QSqlQuery query(m_database);
    if (!query.prepare(upsertStatement(QStringLiteral("setting"),
                                       {QStringLiteral("name"), QStringLiteral("value")})))
        return std::unexpected(sqlError(ErrorCode::DatabaseWriteFailed, query.lastError()));
    for (const Item &item : items()) {
        query.bindValue(placeOf(QStringLiteral("name")), item.name);
        query.bindValue(placeOf(QStringLiteral("value")), toStored(item.text(settings)));
        if (auto written = run(query); !written)
            return written;
    }
    return {};
}

Result<ReadSettings> SettingsStore::read() const
{
    QMap<QString, QString> stored;
    QSqlQuery query(m_database);
    query.exec(QStringLiteral("SELECT name, value FROM setting"));
    while (query.next())
        stored.insert(query.value(0).toString(), query.value(1).toString());
    if (query.lastError().isValid())
        return std::unexpected(
            sqlError(ErrorCode::DatabaseUnusable, query.lastError(), m_database.databaseName()));
    return fromText(stored);
}

QMap<QString, QString> SettingsStore::toText(const Settings &settings)
{
    QMap<QString, QString> texts;
    for (const Item &item : items())
        texts.insert(item.name, item.text(settings));
    return texts;
}

Result<void> SettingsStore::take(Settings &settings, const QString &name, const QString &text)
{
    const QList<Item> all = items();
    const auto item = std::ranges::find(all, name, &Item::name);
    const QString refusal =
        item == all.end() ? QStringLiteral("unknown") : item->take(settings, text);
    if (refusal.isEmpty())
        return {};
    return std::unexpected(
        Error{ErrorCode::SettingWrong, QStringLiteral("%1=%2:%3").arg(name, text, refusal)});
}

ReadSettings SettingsStore::fromText(const QMap<QString, QString> &texts)
{
    ReadSettings read;
    for (const Item &item : items()) {
        const auto found = texts.constFind(item.name);
        if (found == texts.cend())
            continue;
        if (const auto taken = take(read.settings, item.name, *found); !taken)
            read.refused.append(taken.error());
    }
    return read;
}

} // namespace Uplift
