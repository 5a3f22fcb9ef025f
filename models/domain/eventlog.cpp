// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventlog.h"

namespace Uplift
{

EventLog::EventLog(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void EventLog::append(LogKind kind, EndpointId endpoint, QUuid session,
                      const QStringList &arguments, const QByteArray &raw)
{
    Q_EMIT entryAppended({.id = ++m_lastId,
                          .at = m_clock.now(),
                          .endpoint = endpoint,
                          .session = session,
                          .kind = kind,
                          .arguments = arguments,
                          .raw = raw});
}

} // namespace Uplift
