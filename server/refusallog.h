// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

namespace Uplift
{

/// Writes a log line for refused requests: the first of an address at once, and then one a minute
/// that tells how many more there were. Engine thread.
class RefusalLog
{
public:
    RefusalLog() { m_clock.start(); }

    void note(const QString &address, int status, const QByteArray &reason);

private:
    struct Burst
    {
        qint64 saidAt = 0; ///< milliseconds of m_clock
        int silent = 0;    ///< refusals since then
    };

    QElapsedTimer m_clock;
    QHash<QString, Burst> m_bursts;
};

} // namespace Uplift
