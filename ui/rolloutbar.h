// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <tables/systemrow.h>

namespace Uplift
{

/// The colour by which the header shows a group, in the bar and beside its count.
QColor shareColour(SystemGroup group, const QPalette &palette);

/// The roll-out as one bar: proved, running, what needs the operator, and the rest that waits. What
/// it shows stands in words beside it. A click on a share says which one.
class RolloutBar : public QWidget
{
    Q_OBJECT
public:
    explicit RolloutBar(QWidget *parent = nullptr);

    void setSummary(const RolloutSummary &summary);

    /// Where the group is in the bar; empty where none of it is in the roll-out.
    QRectF shareOf(SystemGroup group) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pressed(Uplift::SystemGroup group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    RolloutSummary m_summary; ///< counts alone
};

} // namespace Uplift
