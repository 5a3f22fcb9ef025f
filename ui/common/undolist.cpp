// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undolist.h"

#include <algorithm>

namespace Uplift
{

static constexpr qsizetype MostSteps = 50;

void UndoList::push(const Step &step)
{
    m_steps.append(step);
    if (m_steps.size() > MostSteps)
        m_steps.removeFirst();
}

/// The newer part is taken back first.
static UndoList::Step foldedStep(const UndoList::Step &older, const UndoList::Step &newer)
{
    UndoList::Step both = newer;
    both.systems = older.systems + newer.systems;
    if (older.undo && newer.undo)
        both.undo = [first = newer.undo, second = older.undo] {
            const Undone one = first();
            const Undone other = second();
            return Undone{one.taken + other.taken, one.left + other.left};
        };
    if (older.isPending && newer.isPending)
        both.isPending = [one = older.isPending, other = newer.isPending] {
            return one() || other();
        };
    return both;
}

void UndoList::fold(const Step &step)
{
    const bool isOfOneKind = !m_steps.isEmpty() && !step.kind.isEmpty() &&
                             m_steps.last().kind == step.kind &&
                             std::ranges::none_of(step.systems, [this](EndpointId system) {
                                 return m_steps.last().systems.contains(system);
                             });
    if (isOfOneKind)
        m_steps.last() = foldedStep(m_steps.last(), step);
    else
        push(step);
}

QString UndoList::said() const
{
    if (m_steps.isEmpty() || !m_steps.last().said)
        return {};
    return m_steps.last().said(int(m_steps.last().systems.size()));
}

/// Of the step, with its systems counted.
static QString nameOfStep(const UndoList::Step &step)
{
    return step.name(int(step.systems.size()));
}

QString UndoList::title() const
{
    if (m_steps.isEmpty())
        return tr("&Undo");
    const Step &last = m_steps.last();
    return (last.undo ? tr("&Undo: %1", "what was done") : tr("Can't &undo: %1", "what was done"))
        .arg(nameOfStep(last));
}

QString UndoList::undo()
{
    if (m_steps.isEmpty())
        return {};
    if (m_steps.last().isPending && m_steps.last().isPending())
        return tr("Not made yet: %1. Try again in a moment.", "what was done")
            .arg(nameOfStep(m_steps.last()));
    if (!m_steps.last().undo)
        return tr("This can't be taken back: %1.", "what was done").arg(nameOfStep(m_steps.last()));
    const Step last = m_steps.takeLast();
    const Undone undone = last.undo();
    if (undone.taken == 0)
        return tr("Gone too far to be taken back: %1.", "what was done").arg(nameOfStep(last));
    if (undone.left > 0)
        return tr("Taken back: %1. %n of it went too far for that.", "what was done", undone.left)
            .arg(nameOfStep(last));
    return tr("Taken back: %1.", "what was done").arg(nameOfStep(last));
}

} // namespace Uplift
