// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingrules.h"

#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <optional>
#include <type_traits>

namespace Uplift
{

namespace
{

using Qt::StringLiterals::operator""_s;

constexpr SettingRange Time{1, 360'000'000};                // 100,000 hours
constexpr SettingRange Rate{0, qint64(12'500) * 1'000'000}; // 100 Gbit/s
constexpr SettingRange OffOrOn{0, 1};

bool isWebFolder(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == u"http" || url.scheme() == u"https");
}

/// What goes into a path as it is, and is hard to guess.
bool isSecret(const QString &text)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{8,64}\\z"_s);
    return form.match(text).hasMatch();
}

std::optional<qint64> wholeNumber(const QString &text, const SettingRange &range)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && range.contains(number) ? std::optional(number) : std::nullopt;
}

QList<SettingRule> makeRules()
{
    using enum SettingForm;
    return {
        {u"software_directory"_s, &Settings::softwareDirectory, Folder},
        {u"older_download_url"_s, &Settings::olderDownloadUrl, WebAddress},
        {u"simultaneous_downloads"_s, &Settings::simultaneousDownloads, Count, {1, 10'000}},
        {u"subnet_downloads"_s, &Settings::subnetDownloads, Count, {0, 10'000}},
        {u"bytes_per_second"_s, &Settings::bytesPerSecond, BytesPerSecond, Rate},
        {u"endpoint_bytes_per_second"_s, &Settings::endpointBytesPerSecond, BytesPerSecond, Rate},
        {u"automatic_retries"_s, &Settings::automaticRetries, Count, {0, 1'000}},
        {u"retry_pause"_s, &Settings::retryPause, Seconds, Time},
        {u"daily_from"_s, &Settings::dailyFrom, TimeOfDay, {}, u"daily_until"_s},
        {u"daily_until"_s, &Settings::dailyUntil, TimeOfDay, {}, u"daily_from"_s},
        {u"hold_during_calls"_s, &Settings::holdDuringCalls, Switch, OffOrOn},
        {u"log_days"_s, &Settings::logDays, Count, {0, 36'500}},
        {u"log_megabytes"_s, &Settings::logMegabytes, Count, {0, 1'000'000}},
        {u"busy_heartbeat"_s, &Settings::busyHeartbeat, Seconds, Time},
        {u"idle_heartbeat"_s, &Settings::idleHeartbeat, Seconds, Time},
        {u"stall_time"_s, &Settings::stallTime, Seconds, Time},
        {u"silence_limit"_s, &Settings::silenceLimit, Seconds, Time},
        {u"allowed_networks"_s, &Settings::allowedNetworks, Networks},
        {u"approve_systems"_s, &Settings::approveSystems, Switch, OffOrOn},
        {u"path_secret"_s, &Settings::pathSecret, PathSecret},
        {u"only_assigned_packages"_s, &Settings::onlyAssignedPackages, Switch, OffOrOn},
        {u"certificate_file"_s, &Settings::certificateFile, File},
        {u"key_file"_s, &Settings::keyFile, File},
        {u"secure_port"_s, &Settings::securePort, Count, {1, 65'535}},
        {u"update_address"_s, &Settings::updateAddress, WebAddress},
    };
}

/// True when its text has the form that is demanded; of numbers, that they are in their range.
bool hasForm(const SettingRule &rule, const QString &text)
{
    switch (rule.form) {
    case SettingForm::Folder:
    case SettingForm::File:
    case SettingForm::Networks:
        return true;
    case SettingForm::WebAddress:
        return text.isEmpty() || isWebFolder(text);
    case SettingForm::PathSecret:
        return text.isEmpty() || isSecret(text);
    case SettingForm::Count:
    case SettingForm::Seconds:
    case SettingForm::BytesPerSecond:
    case SettingForm::Switch:
        return wholeNumber(text, rule.range).has_value();
    case SettingForm::TimeOfDay:
        return text.isEmpty() || QTime::fromString(text, Qt::ISODate).isValid();
    }
    return false;
}

/// What may be told of a text that is refused: of a secret no letter.
QString toldText(const SettingRule &rule, const QString &text)
{
    const bool isSecretText = rule.form == SettingForm::PathSecret && !text.isEmpty();
    return isSecretText ? u"…"_s : text;
}

} // namespace

QString SettingRule::fieldName() const
{
    QString called;
    bool isFirst = false; // of a word but the first
    for (const QChar c : name) {
        if (c != u'_')
            called += isFirst ? c.toUpper() : c;
        isFirst = c == u'_';
    }
    return called;
}

const QList<SettingRule> &settingRules()
{
    static const QList<SettingRule> rules = makeRules();
    return rules;
}

const SettingRule *settingRule(const QString &name)
{
    const auto found = std::ranges::find(settingRules(), name, &SettingRule::name);
    return found == settingRules().end() ? nullptr : &*found;
}

const SettingRule *settingRuleOfField(const QString &fieldName)
{
    const auto found = std::ranges::find(settingRules(), fieldName, &SettingRule::fieldName);
    return found == settingRules().end() ? nullptr : &*found;
}

QString storedText(const SettingRule &rule, const Settings &settings)
{
    return std::visit(
        [&settings](auto field) -> QString {
            const auto &value = settings.*field;
            using Value = std::remove_cvref_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>)
                return value;
            else if constexpr (std::is_same_v<Value, QTime>)
                return value.toString(Qt::ISODate);
            else if constexpr (std::is_same_v<Value, std::chrono::seconds>)
                return QString::number(qint64(value.count()));
            else
                return QString::number(qint64(value));
        },
        rule.field);
}

Result<void> takeSetting(Settings &settings, const QString &name, const QString &text)
{
    const SettingRule *rule = settingRule(name);
    const bool isText = rule && std::holds_alternative<QString Settings::*>(rule->field);
    if (!rule || (!isText && !hasForm(*rule, text)))
        return std::unexpected(Error{ErrorCode::SettingWrong, {name, text}});
    std::visit(
        [&settings, &text](auto field) {
            auto &value = settings.*field;
            using Value = std::remove_reference_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, QString>)
                value = text;
            else if constexpr (std::is_same_v<Value, QTime>)
                value = QTime::fromString(text, Qt::ISODate);
            else
                value = Value(text.toLongLong());
        },
        rule->field);
    return {};
}

QList<Error> wrongSettings(const Settings &settings)
{
    QList<Error> wrong;
    QStringList partners; // of those that were told
    for (const SettingRule &rule : settingRules()) {
        const QString text = storedText(rule, settings);
        if (!hasForm(rule, text)) {
            wrong.append({ErrorCode::SettingWrong, {rule.name, toldText(rule, text)}});
            continue;
        }
        const SettingRule *partner = settingRule(rule.partner);
        if (partner && storedText(*partner, settings).isEmpty() != text.isEmpty() &&
            !partners.contains(rule.name)) {
            partners.append(partner->name);
            wrong.append({ErrorCode::SettingWrong, {rule.name, text, partner->name}});
        }
    }
    return wrong;
}

Result<void> checkSettings(const Settings &settings)
{
    const QList<Error> wrong = wrongSettings(settings);
    if (!wrong.isEmpty())
        return std::unexpected(wrong.first());
    return {};
}

Error settingWrong(const QString &name, const Settings &settings)
{
    const SettingRule *rule = settingRule(name);
    const QString text = rule ? toldText(*rule, storedText(*rule, settings)) : QString();
    return {ErrorCode::SettingWrong, {name, text}};
}

} // namespace Uplift
