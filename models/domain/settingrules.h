// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "settings.h"

#include <QList>
#include <variant>

namespace Uplift
{

/// What the value of a setting is, and how its text has to look.
enum class SettingForm {
    Folder,         ///< any text
    File,           ///< any text
    WebAddress,     ///< whole, of HTTP or HTTPS, or none
    Networks,       ///< as `NetworkList` reads them, which belongs to the gate and refuses others
    PathSecret,     ///< letters, digits, - and _, 8 to 64, or none
    Count,          ///< a whole number
    Seconds,        ///< a whole number
    BytesPerSecond, ///< a whole number
    Switch,         ///< 0 or 1
    TimeOfDay,      ///< "22:30", or none
};

/// From where to where a number may go, both included.
struct SettingRange
{
    qint64 least = 0;
    qint64 most = 0;

    bool contains(qint64 number) const { return number >= least && number <= most; }

    bool operator==(const SettingRange &) const = default;
};

/// The field of `Settings` that holds it.
using SettingField =
    std::variant<QString Settings::*, int Settings::*, qint64 Settings::*,
                 std::chrono::seconds Settings::*, bool Settings::*, QTime Settings::*>;

/// All that is demanded of a setting, wherever it is set: by the store, the settings page, the
/// command line, or a file from another computer.
struct SettingRule
{
    QString name; ///< "idle_heartbeat": what it is stored and typed under
    SettingField field;
    SettingForm form = SettingForm::Folder;
    SettingRange range = {}; ///< of numbers and switches
    QString partner = {};    ///< the setting without which it means nothing; empty: none

    /// "idleHeartbeat", as the field is called.
    QString fieldName() const;
};

/// One for each setting, in the order in which they are stored and checked.
const QList<SettingRule> &settingRules();

/// Null when there is no setting of that name.
const SettingRule *settingRule(const QString &name);

/// Null when there is no field of that name.
const SettingRule *settingRuleOfField(const QString &fieldName);

/// As it is stored and typed: a number in digits, a switch as 0 or 1, a time as "22:30:00".
QString storedText(const SettingRule &rule, const Settings &settings);

/// Changes the setting of that name. Numbers neither wrap nor are they rounded.
///
/// Errors: SettingWrong for a name that there is not, for what is no number, time or switch, and
/// for a number outside of its range. The forms of other texts are looked at by `checkSettings`.
Result<void> takeSetting(Settings &settings, const QString &name, const QString &text);

/// What can't be as it is, a SettingWrong for each, in the order of the rules: its name, then its
/// text, of which a secret shows nothing.
QList<Error> wrongSettings(const Settings &settings);

/// Whether these settings can be worked with. Errors: the first of `wrongSettings`.
Result<void> checkSettings(const Settings &settings);

/// SettingWrong, about the setting of that name as it is; for whoever checks more than the rules.
Error settingWrong(const QString &name, const Settings &settings);

} // namespace Uplift
