// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace Uplift
{

/// Requests of one address that were refused.
struct Refusal
{
    QString address; ///< empty: many, after too many others
    int status = 0;
    QByteArray reason;
    int times = 1;
    bool isFirst = true; ///< of a burst; else the rest of one that is over

    bool operator==(const Refusal &) const = default;
};

/// Gathers refusals into bursts: the first of an address is told at once, the others when the burst
/// is over, all as one. What is told is also a line in the log. Engine thread.
class RefusalLog : public QObject
{
    Q_OBJECT
public:
    explicit RefusalLog(std::chrono::milliseconds burst = std::chrono::minutes(1),
                        QObject *parent = nullptr);

    void note(const QString &address, int status, const QByteArray &reason);

Q_SIGNALS:
    void told(const Uplift::Refusal &refusal);

private:
    struct Burst
    {
        qint64 began = 0; ///< milliseconds of m_clock
        Refusal last;     ///< times: of those that were not told
    };

    void closeBursts();
    void tell(const Refusal &refusal);

    const std::chrono::milliseconds m_burst;
    QElapsedTimer m_clock;
    QTimer m_sweep;
    QHash<QString, Burst> m_bursts;
};

} // namespace Uplift
