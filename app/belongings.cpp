// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "belongings.h"

#include <domain/settingscheck.h>
#include <storage/settingsstore.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Uplift
{

namespace
{

constexpr int Form = 1;

const QString FormName = QStringLiteral("uplift-belongings");
const QString SettingsName = QStringLiteral("settings");
const QString KeysName = QStringLiteral("release-keys");
const QString SerialName = QStringLiteral("serial");
const QString KeyName = QStringLiteral("key");

} // namespace

QByteArray encodeBelongings(const Belongings &belongings)
{
    QJsonObject settings;
    const QMap<QString, QString> texts = SettingsStore::toText(belongings.settings);
    for (const auto &[name, text] : texts.asKeyValueRange())
        settings.insert(name, text);
    QJsonArray keys;
    for (const ReleaseKey &key : belongings.keys)
        keys.append(QJsonObject{{SerialName, key.serialNumber}, {KeyName, key.key}});
    return QJsonDocument(QJsonObject{{FormName, Form}, {SettingsName, settings}, {KeysName, keys}})
        .toJson();
}

Result<Belongings> decodeBelongings(const QByteArray &file)
{
    QJsonParseError wrong;
    const QJsonObject all = QJsonDocument::fromJson(file, &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return std::unexpected(Error{ErrorCode::FileUnreadable, wrong.errorString()});
    if (all.value(FormName).toInt() != Form)
        return std::unexpected(Error{ErrorCode::FileUnreadable, FormName});
    QMap<QString, QString> texts;
    const QJsonObject settings = all.value(SettingsName).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    Belongings belongings{.settings = SettingsStore::fromText(texts)};
    if (const auto checked = checkSettings(belongings.settings); !checked)
        return std::unexpected(checked.error());
    const QJsonArray keys = all.value(KeysName).toArray();
    for (const QJsonValue &key : keys)
        belongings.keys.append({key[SerialName].toString(), key[KeyName].toString()});
    return belongings;
}

} // namespace Uplift
