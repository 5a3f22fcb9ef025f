// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a setting can be, and why it can't be what was said.

#include "wording.h"

#include <domain/settingrules.h>

namespace Uplift
{

/// Digits without signs between them: as they are typed.
static QString from(const SettingRange &range, const QString &sentence)
{
    return sentence.arg(range.least).arg(range.most);
}

QString Wording::settingForm(const SettingRule &rule)
{
    switch (rule.form) {
    case SettingForm::Folder:
        return tr("a folder", "what a setting can be");
    case SettingForm::File:
        return tr("a file, or nothing", "what a setting can be");
    case SettingForm::WebAddress:
        return tr("a whole address that begins with http:// or https://, or nothing",
                  "what a setting can be");
    case SettingForm::Networks:
        return tr("networks like 10.0.0.0/8, addresses like 192.0.2.7 and the words private, here "
                  "and any, with commas between them",
                  "what a setting can be");
    case SettingForm::PathSecret:
        return tr("8 to 64 letters from A to Z, digits, “-” and “_”, or nothing",
                  "what a setting can be");
    case SettingForm::Count:
        return from(rule.range, tr("a whole number from %1 to %2", "what a setting can be"));
    case SettingForm::Seconds:
        return from(rule.range,
                    tr("a whole number of seconds from %1 to %2", "what a setting can be"));
    case SettingForm::BytesPerSecond:
        return from(rule.range,
                    tr("a whole number of bytes a second from %1 to %2", "what a setting can be"));
    case SettingForm::Switch:
        return tr("0 (off) or 1 (on)", "what a setting can be");
    case SettingForm::TimeOfDay:
        return tr("a time of day such as 22:30, or nothing", "what a setting can be");
    }
    return {};
}

QString Wording::settingRefusal(const Error &error)
{
    const QString said =
        QStringLiteral("%1=%2").arg(error.argument(0), error.argument(1).simplified());
    const SettingRule *rule = settingRule(error.argument(0));
    if (!rule)
        return tr("%1: there is no setting of this name.", "setting").arg(said);
    if (!error.argument(2).isEmpty())
        return tr("%1: both times of day are needed, from and until, or neither.", "setting")
            .arg(said);
    return tr("%1: it can only be %2.", "setting, what it can be").arg(said, settingForm(*rule));
}

} // namespace Uplift
