// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "result.h"
#include "settings.h"

#include <QStringList>
#include <optional>

namespace Uplift
{

/// From where to where a number may go, both included; a time in seconds.
struct SettingRange
{
    qint64 least = 0;
    qint64 most = 0;

    bool contains(qint64 number) const { return number >= least && number <= most; }

    bool operator==(const SettingRange &) const = default;
};

/// The range of the field of that name; none for one that is no number, or isn't there.
std::optional<SettingRange> settingRange(const QString &field);

/// The field of a setting by the name it is stored and typed under: "idle_heartbeat" is the field
/// idleHeartbeat. Names of fields stay as they are; no setting need be of that name.
QString fieldOfSetting(const QString &name);

/// The only way from text to a number of a setting: it neither wraps nor rounds. None: it is no
/// whole number, or outside the range.
std::optional<qint64> wholeNumber(const QString &text, const SettingRange &range);

/// Names of the fields that can't be as they are, in the order they are checked.
QStringList wrongSettings(const Settings &settings);

/// Whether these settings can be worked with.
///
/// Errors: SettingWrong, its detail the name of the first field that can't be as it is.
Result<void> checkSettings(const Settings &settings);

} // namespace Uplift
