// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql.h"

#include <domain/settings.h>

#include <QMap>
#include <QSqlDatabase>

namespace Uplift
{

/// The table of settings: name and text. Engine thread.
class SettingsStore
{
public:
    explicit SettingsStore(const QSqlDatabase &database);

    /// Writes every setting, within the caller's transaction.
    Result<void> write(const Settings &settings);

    /// What is missing or makes no sense has its default.
    Result<Settings> read() const;

    /// Every setting as it is stored, by name. Any thread.
    static QMap<QString, QString> toText(const Settings &settings);

    /// What is missing or makes no sense has its default. Any thread.
    static Settings fromText(const QMap<QString, QString> &texts);

    /// Changes the setting of that name. False: there is none, or the text makes no sense for it.
    /// Any thread.
    static bool take(Settings &settings, const QString &name, const QString &text);

private:
    QSqlDatabase m_database;
};

} // namespace Uplift
