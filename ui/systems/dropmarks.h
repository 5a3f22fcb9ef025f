// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/upgradeproposal.h>
#include <ui/common/presentation.h>

#include <QHash>
#include <functional>

class QPainter;
class QRect;
class QStyleOptionViewItem;

namespace Uplift
{

/// The part of a mark's place that is for words, in a layout from left to right.
QRect wordsIn(const QRect &place);

/// Frames and tints the row that a drop would go to.
void paintTarget(QPainter &painter, const QStyleOptionViewItem &option, Tone tone);

/// Draws the icon and the words of a mark, bold on a target; what is too long is elided.
void paintWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
                const Look &look, const QString &text, bool isTarget);

/// What each row shows while packages are dragged over the systems: what would happen, by colour,
/// icon and word. Judges a system when its row is painted, once for each drag.
class DropMarks
{
public:
    using Judge = std::function<Assessment(EndpointId, const QStringList &fileNames)>;

    void setJudge(Judge judge) { m_judge = std::move(judge); }

    void begin(const QStringList &fileNames);
    void end();
    bool isActive() const { return !m_fileNames.isEmpty(); }
    QStringList fileNames() const { return m_fileNames; }

    /// What the row of this system shows.
    Assessment of(EndpointId system) const;

    /// Marks a row; `place` is the part of it for icon and words, a target is what a drop goes to.
    void paint(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place,
               EndpointId system, bool isTarget) const;

private:
    Judge m_judge;
    QStringList m_fileNames;
    mutable QHash<EndpointId, Assessment> m_judged;
};

} // namespace Uplift
