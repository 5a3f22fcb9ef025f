// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <tables/systemrow.h>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Uplift
{

/// The roll-out at a glance, in a small window that stays on top of others.
class ProgressWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressWindow(QWidget *parent = nullptr);

    void setSummary(const RolloutSummary &summary);

    QString text() const;

Q_SIGNALS:
    void windowRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    RolloutSummary m_summary;
    QLabel *m_counts;
    QProgressBar *m_bar;
    QLabel *m_speed;
    QPushButton *m_open;
};

/// "3 waiting · 4 running · 4 proved · 1 needs you"; groups without a system are left out.
QString summaryText(const RolloutSummary &summary);

} // namespace Uplift
