// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "belongings.h"

#include <domain/settingrules.h>
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
const QString SystemsName = QStringLiteral("systems");
const QString SiteName = QStringLiteral("site");
const QString TagsName = QStringLiteral("tags");
const QString KeyName = QStringLiteral("key");

QJsonObject json(const SystemLabels &labels)
{
    return {{SerialName, labels.serialNumber.text()},
            {SiteName, labels.site},
            {TagsName, QJsonArray::fromStringList(labels.tags)}};
}

SystemLabels labelsIn(const QJsonObject &system)
{
    SystemLabels labels{system.value(SerialName).toString(), system.value(SiteName).toString(), {}};
    const QJsonArray tags = system.value(TagsName).toArray();
    for (const QJsonValue &tag : tags)
        labels.tags.append(tag.toString());
    return labels;
}

} // namespace

QByteArray encodeBelongings(const Belongings &belongings)
{
    Settings told = belongings.settings;
    if (!belongings.hasSecrets)
        told.pathSecret.clear();
    QJsonObject settings;
    const QMap<QString, QString> texts = SettingsStore::toText(told);
    for (const auto &[name, text] : texts.asKeyValueRange())
        settings.insert(name, text);
    QJsonArray systems;
    for (const SystemLabels &labels : belongings.labels)
        systems.append(json(labels));
    QJsonObject all{{FormName, Form}, {SettingsName, settings}, {SystemsName, systems}};
    if (belongings.hasSecrets) {
        QJsonArray keys;
        for (const ReleaseKey &key : belongings.keys)
            keys.append(QJsonObject{{SerialName, key.serialNumber.text()}, {KeyName, key.key}});
        all.insert(KeysName, keys);
    }
    return QJsonDocument(all).toJson();
}

Result<Belongings> decodeBelongings(const QByteArray &file)
{
    QJsonParseError wrong;
    const QJsonObject all = QJsonDocument::fromJson(file, &wrong).object();
    if (wrong.error != QJsonParseError::NoError)
        return std::unexpected(Error{ErrorCode::FileUnreadable, {wrong.errorString()}});
    if (all.value(FormName).toInt() != Form)
        return std::unexpected(Error{ErrorCode::FileUnreadable, {FormName}});
    QMap<QString, QString> texts;
    const QJsonObject settings = all.value(SettingsName).toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    const ReadSettings read = SettingsStore::fromText(texts);
    if (!read.refused.isEmpty())
        return std::unexpected(read.refused.first());
    Belongings belongings{.settings = read.settings};
    if (const auto checked = checkSettings(belongings.settings); !checked)
        return std::unexpected(checked.error());
    const QJsonArray systems = all.value(SystemsName).toArray();
    for (const QJsonValue &system : systems)
        belongings.labels.append(labelsIn(system.toObject()));
    belongings.hasSecrets = all.contains(KeysName);
    const QJsonArray keys = all.value(KeysName).toArray();
    for (const QJsonValue &key : keys)
        belongings.keys.append({key[SerialName].toString(), key[KeyName].toString()});
    return belongings;
}

} // namespace Uplift
