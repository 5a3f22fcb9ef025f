// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "queueorder.h"

namespace Uplift
{

namespace
{

/// Each chosen one changes places with the one before it, unless that is chosen too.
template<typename Iterator>
void step(Iterator first, Iterator last, const QSet<QUuid> &chosen)
{
    if (first == last)
        return;
    for (Iterator it = std::next(first); it != last; ++it) {
        const Iterator before = std::prev(it);
        if (chosen.contains(*it) && !chosen.contains(*before))
            std::iter_swap(before, it);
    }
}

} // namespace

QList<QUuid> moved(const QList<QUuid> &queue, const QSet<QUuid> &chosen, QueueMove move)
{
    QList<QUuid> order = queue;
    switch (move) {
    case QueueMove::Up:
        step(order.begin(), order.end(), chosen);
        break;
    case QueueMove::Down:
        step(order.rbegin(), order.rend(), chosen);
        break;
    case QueueMove::First:
        return movedTo(queue, chosen, 0);
    case QueueMove::Last:
        return movedTo(queue, chosen, queue.size());
    }
    return order;
}

QList<QUuid> movedTo(const QList<QUuid> &queue, const QSet<QUuid> &chosen, qsizetype place)
{
    QList<QUuid> before;
    QList<QUuid> between;
    QList<QUuid> after;
    for (qsizetype i = 0; i < queue.size(); ++i) {
        if (chosen.contains(queue.at(i)))
            between.append(queue.at(i));
        else
            (i < place ? before : after).append(queue.at(i));
    }
    return before + between + after;
}

QList<QUuid> differingPart(const QList<QUuid> &before, const QList<QUuid> &after)
{
    qsizetype first = 0;
    while (first < after.size() && before.value(first) == after.at(first))
        ++first;
    qsizetype last = after.size();
    while (last > first && before.value(last - 1) == after.at(last - 1))
        --last;
    return after.mid(first, last - first);
}

} // namespace Uplift
