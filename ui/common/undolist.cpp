// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undolist.h"

namespace Uplift
{

static constexpr qsizetype MostSteps = 50;

void UndoList::push(const Step &step)
{
    m_steps.append(step);
    if (m_steps.size() > MostSteps)
        m_steps.removeFirst();
}

QString UndoList::title() const
{
    if (m_steps.isEmpty())
        return tr("&Undo");
    const Step &last = m_steps.last();
    return (last.undo ? tr("&Undo: %1", "what was done") : tr("Can't &undo: %1", "what was done"))
        .arg(last.name());
}

QString UndoList::undo()
{
    if (m_steps.isEmpty())
        return {};
    if (m_steps.last().isPending && m_steps.last().isPending())
        return tr("Not made yet: %1. Try again in a moment.", "what was done")
            .arg(m_steps.last().name());
    if (!m_steps.last().undo)
        return tr("This can't be taken back: %1.", "what was done").arg(m_steps.last().name());
    const Step last = m_steps.takeLast();
    const Undone undone = last.undo();
    if (undone.taken == 0)
        return tr("Gone too far to be taken back: %1.", "what was done").arg(last.name());
    if (undone.left > 0)
        return tr("Taken back: %1. %n of it went too far for that.", "what was done", undone.left)
            .arg(last.name());
    return tr("Taken back: %1.", "what was done").arg(last.name());
}

} // namespace Uplift
