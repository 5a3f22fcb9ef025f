// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimer>
#include <QWidget>
#include <vector>

#include <tables/systemrow.h>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace Uplift
{

class ElidedLabel;
class RolloutBar;
class SpeedGraph;

/// How far the roll-out is, at a glance: a title, one bar, and counts that are buttons which show
/// just those systems. Without a roll-out it says what there is.
class SummaryBar : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryBar(QWidget *parent = nullptr);

    void setSummary(const RolloutSummary &summary);

    /// Call once a second: the graph goes on, and the time of the end follows.
    void letTimePass(const QDateTime &now);

    /// Marks the button whose systems this search shows.
    void setSearchText(const QString &text);

    /// In a low window the counts stand beside the title where there is room.
    void setLow(bool isLow);

    /// What it says in large letters.
    QString title() const;

Q_SIGNALS:
    void searchRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A count that filters.
    struct Count
    {
        QString search; ///< what the search box must hold to show these systems
        QToolButton *button;
    };

    void arrange();
    void refresh();
    void showCounts();
    void showCount(const Count &count, const QString &text, const QColor &ink, bool isLoud);
    void showTitle();
    void showEnd();
    void fitIn();
    void placeCounts(bool beside);
    int widthOfCounts() const;

    RolloutSummary m_summary;
    ElidedLabel *m_title;
    RolloutBar *m_bar;
    QWidget *m_countsBox;
    QBoxLayout *m_top;
    QBoxLayout *m_rows;
    std::vector<Count> m_counts; ///< in the order of `CountOrder`
    QLabel *m_speed;
    SpeedGraph *m_graph;
    QLabel *m_end;
    QDateTime m_now;
    QTimer m_speedTimer; ///< the speed is read four times a second at most
    bool m_isLate = false;
    bool m_isLow = false;
    bool m_isBeside = false; ///< the counts stand beside the title
};

} // namespace Uplift
