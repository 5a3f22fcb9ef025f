// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speedgraph.h"

#include <ui/common/presentation.h>
#include <ui/common/theme.h>

#include <tables/wording/wording.h>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <numeric>

namespace Uplift
{

namespace
{

constexpr qsizetype MostSamples = 180;
constexpr qsizetype RecentSamples = 30;

} // namespace

SpeedGraph::SpeedGraph(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void SpeedGraph::add(qint64 bytesPerSecond)
{
    m_samples.append(bytesPerSecond);
    if (m_samples.size() > MostSamples)
        m_samples.removeFirst();
    retranslate();
    update();
}

qint64 SpeedGraph::recentSpeed() const
{
    const auto recent = m_samples.last(std::min(RecentSamples, m_samples.size()));
    return recent.isEmpty()
               ? 0
               : std::accumulate(recent.begin(), recent.end(), qint64(0)) / recent.size();
}

bool SpeedGraph::hasMoved() const
{
    return std::ranges::any_of(m_samples, [](qint64 speed) { return speed > 0; });
}

QSize SpeedGraph::sizeHint() const
{
    return {96, fontMetrics().height() + 8};
}

void SpeedGraph::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SpeedGraph::retranslate()
{
    const qint64 highest = m_samples.isEmpty() ? 0 : std::ranges::max(m_samples);
    const QString text =
        tr("Speed of the last three minutes; at most %1").arg(Wording::speed(highest));
    setToolTip(text);
    setAccessibleName(tr("Speed of the last three minutes"));
    setAccessibleDescription(text);
}

void SpeedGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = colourOf(Tone::Running, palette());
    const QRectF room = QRectF(rect()).adjusted(1, 2, -1, -2);
    painter.setPen(mixed(palette().color(QPalette::Window), ink, 0.4));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    const qint64 highest = m_samples.isEmpty() ? 0 : std::ranges::max(m_samples);
    if (highest <= 0)
        return;
    const double step = room.width() / double(MostSamples - 1);
    const double start = room.right() - step * double(m_samples.size() - 1);
    QPainterPath line;
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        const QPointF point(start + step * double(i), room.bottom() - room.height() *
                                                                          double(m_samples.at(i)) /
                                                                          double(highest));
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath area = line;
    area.lineTo(room.right(), room.bottom());
    area.lineTo(start, room.bottom());
    painter.fillPath(area, mixed(palette().color(QPalette::Window), ink, 0.22));
    painter.setPen(QPen(ink, 1.4));
    painter.drawPath(line);
}

} // namespace Uplift
