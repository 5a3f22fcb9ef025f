// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/endpoint.h>

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <functional>

namespace Uplift
{

/// What came of taking something back.
struct Undone
{
    int taken = 0; ///< parts that are asked to be taken back
    int left = 0;  ///< parts that went too far for that

    bool operator==(const Undone &) const = default;
};

/// What the operator did, newest last, to be taken back one by one. What can't be taken back stands
/// in it too: else its undo would take back something older. GUI thread.
class UndoList
{
    Q_DECLARE_TR_FUNCTIONS(Uplift::UndoList)
public:
    /// Something that was done. The texts are in the language of the moment, of so many systems.
    struct Step
    {
        std::function<QString(int count)> name; ///< "upgrade of 3 systems"
        std::function<QString(int count)> said; ///< "3 systems will get TC7.3.21"; null: nothing
        std::function<Undone()> undo;           ///< asks for it; null: it can't be taken back
        std::function<bool()> isPending; ///< true: not made yet, so nothing of it can be taken back
                                         ///< at the moment; null: never
        QList<EndpointId> systems;       ///< that it was done to; may be left out
        QString kind; ///< what is of the same kind may be folded into one; empty: nothing is
    };

    /// Forgets the oldest where there are many.
    void push(const Step &step);

    /// Makes one of this and the last step where they are of one kind and about different systems;
    /// else the same as `push`.
    void fold(const Step &step);

    bool isEmpty() const { return m_steps.isEmpty(); }

    /// What the command would do: "&Undo: upgrade of 3 systems".
    QString title() const;

    /// What was done last, as a sentence; empty where there is nothing to say.
    QString said() const;

    /// True when the last step can be taken back.
    bool canUndo() const { return !m_steps.isEmpty() && m_steps.last().undo; }

    /// Takes back the last thing done and forgets it, or says that it can't. The sentence is for
    /// the operator; empty where there is nothing.
    QString undo();

private:
    QList<Step> m_steps; ///< the newest last
};

} // namespace Uplift
