// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/facts.h>

#include <QList>
#include <QString>
#include <variant>

namespace Uplift
{

/// Where a setting stands in the dialog.
enum class SettingSection { Packages, Queue, Retries, Access, Https, Timing };

inline constexpr int SettingSectionCount = int(SettingSection::Timing) + 1;

QString settingSectionTitle(SettingSection section);

// The kinds of settings, each with the fields that it edits.
struct FolderSetting
{
    QString Settings::*field;
};
struct FileSetting
{
    QString Settings::*field;
    QString filter; ///< of the files that are offered: "*.pem *.p12"
};
struct TextSetting
{
    QString Settings::*field;
    QString example;
    QString empty; ///< what no text means
};
struct WebAddressSetting
{
    QString Settings::*field;
};
struct NumberSetting
{
    int Settings::*field;
    QString zero; ///< what 0 means, where it is special
    QString unit = {};
    int least = 0; ///< as its rule has it
    int most = 0;
};
/// Bytes a second, shown in megabits a second as lines are; 0: no limit.
struct RateSetting
{
    qint64 Settings::*field;
};
struct DurationSetting
{
    std::chrono::seconds Settings::*field;
};
struct SwitchSetting
{
    bool Settings::*field;
};
struct DayWindowSetting
{
    QTime Settings::*from;
    QTime Settings::*until;
};

using SettingKind =
    std::variant<FolderSetting, FileSetting, TextSetting, WebAddressSetting, NumberSetting,
                 RateSetting, DurationSetting, SwitchSetting, DayWindowSetting>;

/// What a setting's effect may depend on, besides other settings.
struct SettingSituation
{
    int olderSystems = 0; ///< known ones whose software is older than TC6
    int systems = 0;      ///< known ones in all
};

/// A setting as the dialog shows it: a field is one row of `settingRows`, and nothing else.
struct SettingRow
{
    const char *name; ///< the field's name: identity, also of its editor
    SettingSection section;
    SettingKind kind;
    QString label;
    QString effect; ///< what it does, in a sentence or two

    /// Why it has no effect as things are; empty when it has one. Null: it always has one.
    QString (*idle)(const Settings &settings, const SettingSituation &situation) = nullptr;
};

double megabitsOf(qint64 bytesPerSecond);
qint64 bytesOf(double megabitsPerSecond);

/// Every setting in the order of the dialog, in the user's language of the moment.
QList<SettingRow> settingRows();

/// Why the setting can't be as it was entered, with what to enter; said where a check refuses it.
QString refusalText(const SettingRow &row);

/// The value of a setting in words: "4", "15 min", "on", "at any time".
QString settingText(const SettingRow &row, const Settings &settings);

/// True when the setting has the value that it has in `other`.
bool isSameSetting(const SettingRow &row, const Settings &settings, const Settings &other);

} // namespace Uplift
