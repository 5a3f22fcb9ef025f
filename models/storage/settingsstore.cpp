// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsstore.h"

#include "storedvalue.h"

#include <domain/settingrules.h>

#include <QSqlError>
#include <QVariant>

namespace Uplift
{

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
    for (const SettingRule &rule : settingRules()) {
        query.bindValue(placeOf(QStringLiteral("name")), rule.name);
        query.bindValue(placeOf(QStringLiteral("value")), toStored(storedText(rule, settings)));
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
    for (const SettingRule &rule : settingRules())
        texts.insert(rule.name, storedText(rule, settings));
    return texts;
}

ReadSettings SettingsStore::fromText(const QMap<QString, QString> &texts)
{
    ReadSettings read;
    for (const SettingRule &rule : settingRules()) {
        const auto found = texts.constFind(rule.name);
        if (found == texts.cend())
            continue;
        if (const auto taken = takeSetting(read.settings, rule.name, *found); !taken)
            read.refused.append(taken.error());
    }
    return read;
}

} // namespace Uplift
