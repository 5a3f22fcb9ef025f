// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgrade.h>

#include <QList>
#include <QStringList>

namespace Uplift
{

/// One upgrade as programs read it.
struct UpgradeRecord
{
    Upgrade upgrade;
    QString systemName; ///< that the system has now; empty when it is gone
};

/// The names of a record's fields, in order: the same in every language and for ever; new ones come
/// last.
QStringList recordTitles();

/// The fields of a record, the same in every language: moments in ISO 8601 in UTC, durations in
/// seconds and sizes in bytes as bare numbers, states and outcomes as the words of `--json`. What
/// is not known is empty.
QStringList recordFields(const UpgradeRecord &record);

/// The records as CSV (RFC 4180) under their titles, UTF-8 with a byte order mark so that
/// spreadsheets take it for what it is. A text that a spreadsheet would run as a formula, as a
/// system's name may be chosen by anybody, gets an apostrophe in front.
QByteArray csvOf(const QList<UpgradeRecord> &records);

} // namespace Uplift
