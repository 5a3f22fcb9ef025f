// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsstore.h"

#include "storedvalue.h"

#include <QSqlError>
#include <QVariant>
#include <algorithm>
#include <functional>

namespace Uplift
{

namespace
{

struct Item
{
    QString name;
    std::function<QString(const Settings &)> text;
    std::function<bool(Settings &, const QString &)> take; ///< false: makes no sense
};

Item textItem(const char *name, QString Settings::*field)
{
    return {QString::fromLatin1(name), [field](const Settings &s) { return s.*field; },
            [field](Settings &s, const QString &text) {
                s.*field = text;
                return true;
            }};
}

/// A number of at least `least`.
template<typename Number>
Item numberItem(const char *name, Number Settings::*field, Number least)
{
    return {QString::fromLatin1(name),
            [field](const Settings &s) { return QString::number(s.*field); },
            [field, least](Settings &s, const QString &text) {
                bool isNumber = false;
                const auto number = Number(text.toLongLong(&isNumber));
                if (!isNumber || number < least)
                    return false;
                s.*field = number;
                return true;
            }};
}

/// A time of at least one second.
Item secondsItem(const char *name, std::chrono::seconds Settings::*field)
{
    return {QString::fromLatin1(name),
            [field](const Settings &s) { return QString::number((s.*field).count()); },
            [field](Settings &s, const QString &text) {
                const qint64 number = text.toLongLong();
                if (number < 1)
                    return false;
                s.*field = std::chrono::seconds(number);
                return true;
            }};
}

/// A time of day; empty: none.
Item timeItem(const char *name, QTime Settings::*field)
{
    return {QString::fromLatin1(name),
            [field](const Settings &s) { return (s.*field).toString(Qt::ISODate); },
            [field](Settings &s, const QString &text) {
                s.*field = QTime::fromString(text, Qt::ISODate);
                return text.isEmpty() || (s.*field).isValid();
            }};
}

Item switchItem(const char *name, bool Settings::*field)
{
    return {QString::fromLatin1(name),
            [field](const Settings &s) { return QString::number(int(s.*field)); },
            [field](Settings &s, const QString &text) {
                bool isNumber = false;
                s.*field = text.toInt(&isNumber) != 0;
                return isNumber;
            }};
}

QList<Item> items()
{
    return {
        textItem("software_directory", &Settings::softwareDirectory),
        textItem("older_download_url", &Settings::olderDownloadUrl),
        numberItem("simultaneous_downloads", &Settings::simultaneousDownloads, 1),
        numberItem("subnet_downloads", &Settings::subnetDownloads, 0),
        numberItem("bytes_per_second", &Settings::bytesPerSecond, qint64(0)),
        numberItem("endpoint_bytes_per_second", &Settings::endpointBytesPerSecond, qint64(0)),
        numberItem("automatic_retries", &Settings::automaticRetries, 0),
        secondsItem("retry_pause", &Settings::retryPause),
        timeItem("daily_from", &Settings::dailyFrom),
        timeItem("daily_until", &Settings::dailyUntil),
        switchItem("hold_during_calls", &Settings::holdDuringCalls),
        numberItem("log_days", &Settings::logDays, 0),
        numberItem("log_megabytes", &Settings::logMegabytes, 0),
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
        numberItem("secure_port", &Settings::securePort, 1),
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

Result<Settings> SettingsStore::read() const
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

bool SettingsStore::take(Settings &settings, const QString &name, const QString &text)
{
    const QList<Item> all = items();
    const auto item = std::ranges::find(all, name, &Item::name);
    return item != all.end() && item->take(settings, text);
}

Settings SettingsStore::fromText(const QMap<QString, QString> &texts)
{
    Settings settings;
    for (const Item &item : items()) {
        if (const auto found = texts.constFind(item.name); found != texts.cend())
            item.take(settings, *found);
    }
    return settings;
}

} // namespace Uplift
