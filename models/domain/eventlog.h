// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "logentry.h"

#include <QObject>

namespace Uplift
{

/// Where the domain and the server write what happened; numbers and dates the entries, keeps none.
class EventLog : public QObject
{
    Q_OBJECT
public:
    explicit EventLog(const Clock &clock, QObject *parent = nullptr);

    /// Goes on counting after the last entry that was stored.
    void continueAfter(qint64 lastId) { m_lastId = lastId; }

    void append(LogKind kind, EndpointId endpoint, QUuid session, const QStringList &arguments = {},
                const QByteArray &raw = {});

Q_SIGNALS:
    void entryAppended(const Uplift::LogEntry &entry);

private:
    const Clock &m_clock;
    qint64 m_lastId = 0;
};

} // namespace Uplift
