// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql.h"

#include <domain/settings.h>

#include <QList>
#include <QMap>
#include <QSqlDatabase>

namespace Uplift
{

/// Settings as they were read.
struct ReadSettings
{
    Settings settings;
    QList<Error> refused; ///< SettingWrong, as by `takeSetting`; the default is in its place
};

/// The table of settings: name and text. Engine thread.
class SettingsStore
{
public:
    explicit SettingsStore(const QSqlDatabase &database);

    /// Writes every setting, within the caller's transaction.
    Result<void> write(const Settings &settings);

    /// What is missing or refused has its default.
    Result<ReadSettings> read() const;

    /// Every setting as it is stored, by name. Any thread.
    static QMap<QString, QString> toText(const Settings &settings);

    /// What is missing or refused has its default; what is not known is left out. Any thread.
    static ReadSettings fromText(const QMap<QString, QString> &texts);

private:
    QSqlDatabase m_database;
};

} // namespace Uplift
