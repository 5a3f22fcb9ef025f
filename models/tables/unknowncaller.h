// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/logentry.h>

namespace Uplift
{

/// Entries of the event log that belong to no system and say the same, as one.
struct UnknownCaller
{
    LogKind kind = LogKind::CallerRefused;
    QString address;     ///< empty: of several, or not known
    QStringList details; ///< what else the entries say, as LogKind has it
    qint64 times = 0;    ///< how often it happened
    QDateTime first;     ///< UTC
    QDateTime last;      ///< UTC
};

/// The entry alone.
UnknownCaller unknownCallerOf(const LogEntry &entry);

} // namespace Uplift
