// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QTimer>
#include <QWidget>

#include <tables/systemrow.h>

class QLabel;
class QToolButton;

namespace Uplift
{

class SpeedGraph;

/// The whole roll-out at a glance; each count is a button that shows just those systems.
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

Q_SIGNALS:
    void searchRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void show(SystemGroup group, int count);
    void showEnd();
    void fitIn();

    RolloutSummary m_summary;
    QHash<SystemGroup, QToolButton *> m_buttons;
    QLabel *m_speedIcon;
    QLabel *m_speed;
    SpeedGraph *m_graph;
    QLabel *m_end;
    QDateTime m_now;
    QTimer m_speedTimer; ///< the speed is read four times a second at most
    bool m_isLate = false;
    bool m_recolour = false; ///< the palette has changed
};

} // namespace Uplift
