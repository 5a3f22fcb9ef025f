// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVariantAnimation>
#include <QWidget>
#include <array>

#include <tables/systemrow.h>

namespace Uplift
{

/// The colour by which the header shows a group, in the bar and beside its count.
QColor shareColour(SystemGroup group, const QPalette &palette);

/// The roll-out as one bar: proved, running, what needs the operator, and the rest that waits. What
/// it shows stands in words beside it. A click on a share says which one. Shares grow to where they
/// belong, unless the desktop wants no motion.
class RolloutBar : public QWidget
{
    Q_OBJECT
public:
    explicit RolloutBar(QWidget *parent = nullptr);

    void setSummary(const RolloutSummary &summary);

    /// Where the group is in the bar, or will be when it has grown; empty where none of it is in
    /// the roll-out.
    QRectF shareOf(SystemGroup group) const;

    bool isMoving() const { return m_growth.state() == QAbstractAnimation::Running; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pressed(Uplift::SystemGroup group);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    static constexpr size_t ShareCount = 4;

    /// Where shares end from the leading side, as parts of the width.
    using Ends = std::array<double, ShareCount>;

    Ends ends() const;
    Ends shownEnds() const;

    RolloutSummary m_summary; ///< counts alone
    Ends m_from{};            ///< where they grow from
    QVariantAnimation m_growth;
};

} // namespace Uplift
