// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>
#include <QUuid>

namespace Uplift
{

/// Where the chosen ones go in the queue.
enum class QueueMove { Up, Down, First, Last };

/// The queue with the chosen ones moved; they keep their order among themselves. Pure.
QList<QUuid> moved(const QList<QUuid> &queue, const QSet<QUuid> &chosen, QueueMove move);

/// The queue with the chosen ones put before `place`, which may be its size.
QList<QUuid> movedTo(const QList<QUuid> &queue, const QSet<QUuid> &chosen, qsizetype place);

/// The part of `after` from the first to the last that differs from `before`; both hold the same.
QList<QUuid> differingPart(const QList<QUuid> &before, const QList<QUuid> &after);

} // namespace Uplift
