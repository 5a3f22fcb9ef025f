// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace Uplift
{

class StepButton;

/// The steps of an assistant, one below the other: which are done, which one is shown, which are to
/// come. Those that were seen can be chosen.
class StepRail : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(int steps, QWidget *parent = nullptr);

    void setTitles(const QStringList &titles);

    /// `furthest`: the last step that was seen; `inDoubt`: one that is not in order, -1 if all are.
    void setCurrent(int step, int furthest, int inDoubt = -1);

Q_SIGNALS:
    void chosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<StepButton *> m_steps;
};

} // namespace Uplift
