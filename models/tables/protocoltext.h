// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/endpoint.h>
#include <domain/logentry.h>
#include <QList>

namespace Uplift
{

/// A message of the log as text that may be shown and handed on: release keys, option keys,
/// passwords and what follows `Authorization:` are masked, control characters are made visible.
QString shownMessage(const QByteArray &raw);

/// The first line of a message: "POST /tms/… HTTP/1.1".
QString firstLineOf(const QByteArray &raw);

/// True for what this console sent.
bool isAnswer(const LogEntry &entry);

/// All of it as one text for a support case: the system, then each message with its moment in UTC,
/// direction and size. English, as those who read it are elsewhere.
QString supportCase(const Endpoint &endpoint, const QList<LogEntry> &messages);

} // namespace Uplift
