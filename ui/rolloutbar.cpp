// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolloutbar.h"

#include <ui/common/motion.h>
#include <ui/common/presentation.h>
#include <ui/common/theme.h>

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <tuple>

namespace Uplift
{

namespace
{

constexpr int Thickness = 10;
constexpr double Least = 4; // pixels of a share that is not empty

/// From the leading side.
constexpr SystemGroup Shares[] = {SystemGroup::Proved, SystemGroup::Running,
                                  SystemGroup::NeedsOperator, SystemGroup::Waiting};

int countOf(SystemGroup group, const RolloutSummary &summary)
{
    switch (group) {
    case SystemGroup::Proved:
        return summary.proved;
    case SystemGroup::Running:
        return summary.running;
    case SystemGroup::NeedsOperator:
        return summary.needOperator;
    case SystemGroup::Waiting:
        return summary.waiting;
    case SystemGroup::Idle:
        break;
    }
    return 0;
}

} // namespace

QColor shareColour(SystemGroup group, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    switch (group) {
    case SystemGroup::Waiting:
        return mixed(window, colourOf(Tone::Quiet, palette), 0.55);
    case SystemGroup::Idle:
        return mixed(window, palette.color(QPalette::WindowText), 0.12);
    default:
        return colourOf(lookOf(group).tone, palette);
    }
}

RolloutBar::RolloutBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_growth.setStartValue(0.0);
    m_growth.setEndValue(1.0);
    m_growth.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_growth, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void RolloutBar::setSummary(const RolloutSummary &summary)
{
    const auto counts = [](const RolloutSummary &of) {
        return std::tuple(of.proved, of.running, of.needOperator, of.waiting);
    };
    if (counts(summary) == counts(m_summary)) {
        m_summary = summary;
        return;
    }
    m_from = shownEnds();
    m_summary = summary;
    const auto time = motionTime(*this);
    m_growth.stop();
    m_growth.setDuration(int(time.count()));
    if (time.count() > 0)
        m_growth.start();
    update();
}

RolloutBar::Ends RolloutBar::ends() const
{
    Ends ends{};
    double end = 0;
    for (size_t i = 0; i < ShareCount; ++i) {
        end += width() > 0 ? shareOf(Shares[i]).width() / width() : 0;
        ends[i] = end;
    }
    return ends;
}

RolloutBar::Ends RolloutBar::shownEnds() const
{
    Ends shown = ends();
    if (!isMoving())
        return shown;
    const double grown = m_growth.currentValue().toDouble();
    for (size_t i = 0; i < ShareCount; ++i)
        shown[i] = m_from[i] + (shown[i] - m_from[i]) * grown;
    return shown;
}

QRectF RolloutBar::shareOf(SystemGroup group) const
{
    const int all = m_summary.inRollout();
    if (all == 0 || countOf(group, m_summary) == 0)
        return {};
    // Even the smallest share is seen; the others give way by what they have more than that.
    double free = width();
    for (const SystemGroup one : Shares)
        free -= countOf(one, m_summary) > 0 ? Least : 0;
    double from = 0;
    for (const SystemGroup one : Shares) {
        const int count = countOf(one, m_summary);
        const double room =
            count > 0 ? Least + std::max(0.0, free) * double(count) / double(all) : 0;
        if (one == group) {
            const double left = layoutDirection() == Qt::LeftToRight ? from : width() - from - room;
            return {left, (height() - Thickness) / 2.0, room, Thickness};
        }
        from += room;
    }
    return {};
}

QSize RolloutBar::sizeHint() const
{
    return {120, Thickness};
}

void RolloutBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0, (height() - Thickness) / 2.0, width(), Thickness);
    QPainterPath shape;
    shape.addRoundedRect(whole, Thickness / 2.0, Thickness / 2.0);
    painter.fillPath(shape, shareColour(SystemGroup::Idle, palette()));
    const QColor gap = palette().color(QPalette::Window);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const Ends shown = shownEnds();
    double from = 0;
    for (size_t i = 0; i < ShareCount; ++i) {
        const double end = shown[i] * width();
        const double room = end - from;
        if (room <= 0)
            continue;
        const QRectF share(isMirrored ? width() - end : from, whole.top(), room, Thickness);
        QPainterPath part;
        part.addRect(share);
        painter.fillPath(shape.intersected(part), shareColour(Shares[i], palette()));
        // A line parts two shares for those who don't tell their colours apart.
        const double edge = isMirrored ? share.left() : share.right();
        if (edge > 1 && edge < width() - 1)
            painter.fillRect(QRectF(edge - 0.75, whole.top(), 1.5, whole.height()), gap);
        from = end;
    }
}

void RolloutBar::mousePressEvent(QMouseEvent *event)
{
    for (const SystemGroup group : Shares) {
        const QRectF share = shareOf(group);
        if (event->button() == Qt::LeftButton && event->position().x() >= share.left() &&
            event->position().x() < share.right())
            Q_EMIT pressed(group);
    }
}

} // namespace Uplift
