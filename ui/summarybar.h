// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

#include <tables/systemrow.h>

class QLabel;
class QToolButton;

namespace Uplift
{

/// The whole roll-out at a glance; each count is a button that shows just those systems.
class SummaryBar : public QWidget
{
    Q_OBJECT
public:
    explicit SummaryBar(QWidget *parent = nullptr);

    void setSummary(const RolloutSummary &summary);

    /// Marks the button whose systems this search shows.
    void setSearchText(const QString &text);

Q_SIGNALS:
    void searchRequested(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void show(SystemGroup group, int count);

    RolloutSummary m_summary;
    QHash<SystemGroup, QToolButton *> m_buttons;
    QLabel *m_speedIcon;
    QLabel *m_speed;
};

} // namespace Uplift
