// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <domain/endpoint.h>

namespace Uplift
{

/// Rows that have come to another group, and how much of that is still to be seen: a tint that
/// fades where the row stands now. Few at a time, for many explain nothing and would cost frames:
/// when more come at once, or while others still fade, the new ones just stand there. GUI thread.
class RowFades : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype Most = 12; ///< rows at a time

    explicit RowFades(QObject *parent = nullptr);

    /// No time: nothing moves.
    void begin(const QList<EndpointId> &systems, std::chrono::milliseconds time);

    /// From 1, when it has just come, to 0.
    double strengthOf(EndpointId system) const;

    bool isActive() const { return !m_begun.isEmpty(); }

Q_SIGNALS:
    /// The rows that fade are to be painted; for the last time, when none is left.
    void stepped(const QList<Uplift::EndpointId> &systems);

private:
    void step();

    QHash<EndpointId, qint64> m_begun; ///< by `m_time`
    std::chrono::milliseconds m_length{0};
    QElapsedTimer m_time;
    QTimer m_steps;
};

} // namespace Uplift
