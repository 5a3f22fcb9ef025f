// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <chrono>
#include <vector>

class QTreeView;

namespace Uplift
{

/// Gives each column of a view the width that its title and its texts need, as far as there is
/// room; one column stretches and has the rest. Where room is scarce, texts longer than usual are
/// elided first, then others, and at last long titles. What the operator has sized stays.
class ColumnFitter : public QObject
{
    Q_OBJECT
public:
    /// For the columns of the view, which outlives it and has its model; `stretched` is the column
    /// with the rest, and `decoration` what the first column has before its text, in pixels.
    ColumnFitter(QTreeView &view, int stretched, int decoration, QObject *parent = nullptr);

    /// So many letters a column usually shows.
    void setUsualLetters(int column, int letters) { m_usualLetters[column] = letters; }

    /// So many pixels the stretched column must have.
    void setLeastOfStretched(int pixels) { m_leastOfStretched = pixels; }

    /// So many it has before others get more than they usually need.
    void setUsualOfStretched(int pixels) { m_usualOfStretched = pixels; }

    /// Fits at once, by what was measured last.
    void fit();

    /// Measures anew and fits, so much later; calls in between change nothing.
    void fitWithin(std::chrono::milliseconds time);

    /// What was measured is forgotten: titles or font have changed.
    void measureAnew();

    /// The columns that the operator has sized.
    QList<int> sized() const { return m_sized.values(); }
    void setSized(const QList<int> &columns);

    /// Those whose width is not what would be usual, of a layout that doesn't say.
    QList<int> unusual() const;

private:
    int usualWidth(int column) const;
    int titleWidth(int column) const;
    int beforeText(int column) const;
    int leastWidth(int column) const;
    int floorOf(int column) const;
    void measure();
    void noteSize(int column, int before, int now);

    QTreeView &m_view;
    int m_stretched;
    int m_decoration;
    int m_leastOfStretched = 0;
    int m_usualOfStretched = 0;
    QHash<int, int> m_usualLetters;
    std::vector<int> m_contents; ///< pixels by column; grows only, so that nothing jumps
    QSet<int> m_sized;
    QTimer m_soon;
    bool m_isMeasured = false;
    bool m_isFitting = false;
};

} // namespace Uplift
