// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgraderoad.h"

#include "presentation.h"
#include "theme.h"

#include <tables/wording.h>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>
#include <utility>

namespace Uplift
{

namespace
{

constexpr int DotSize = 12;

constexpr UpgradeState Stations[] = {UpgradeState::Queued,      UpgradeState::Offered,
                                     UpgradeState::Downloading, UpgradeState::Preparing,
                                     UpgradeState::Installing,  UpgradeState::Rebooting};

/// The last station that an ended upgrade is known to have passed.
UpgradeState lastKnownPassed(const Upgrade &upgrade)
{
    switch (upgrade.outcome) {
    case Outcome::Proved:
    case Outcome::Unchanged:
    case Outcome::Reverted:
        return UpgradeState::Rebooting;
    default:
        break;
    }
    if (upgrade.total > 0 && upgrade.sent >= upgrade.total)
        return UpgradeState::Downloading;
    return upgrade.sent > 0 ? UpgradeState::Offered : UpgradeState::Queued;
}

/// Room for scripts that stand taller than the font's own letters.
int labelHeight(const QFont &font)
{
    return QFontMetrics(font).height() * 4 / 3;
}

QString stationName(UpgradeState state)
{
    return state == UpgradeState::Queued ? UpgradeRoad::tr("Waiting") : Wording::state(state);
}

QColor colourOf(RoadStation::Mark mark, const QPalette &palette)
{
    switch (mark) {
    case RoadStation::Mark::Passed:
    case RoadStation::Mark::Here:
        return colourOf(Tone::Running, palette);
    case RoadStation::Mark::Proved:
        return colourOf(Tone::Good, palette);
    case RoadStation::Mark::Broken:
        return colourOf(Tone::Bad, palette);
    case RoadStation::Mark::Ahead:
        break;
    }
    return colourOf(Tone::Quiet, palette);
}

bool isStrong(const RoadStation &station)
{
    return station.mark != RoadStation::Mark::Ahead && station.mark != RoadStation::Mark::Passed;
}

QFont fontOf(const RoadStation &station, QFont font)
{
    font.setBold(isStrong(station));
    return font;
}

/// Where the stations stand; in a layout from left to right.
struct Spacing
{
    double first = 0; ///< middle of the first
    double step = 0;
    double lastRoom = 0; ///< for the words of the last, which may be long: how it ended
};

Spacing spacingFor(const QList<RoadStation> &stations, int width, const QFont &font)
{
    const auto widthOf = [&](const RoadStation &station) {
        return double(QFontMetrics(fontOf(station, font)).horizontalAdvance(station.name));
    };
    const double even = double(width) / double(stations.size());
    const double last = std::clamp(widthOf(stations.last()) / 2 + 6, even / 2, even);
    Spacing spacing;
    spacing.first = std::min(std::max(widthOf(stations.first()) / 2 + 8, 30.0), even / 2);
    spacing.step = (width - spacing.first - last) / double(stations.size() - 1);
    const double before = widthOf(stations.at(stations.size() - 2)) / 2;
    spacing.lastRoom = 2 * std::min(last - 2, spacing.step - before - 4);
    return spacing;
}

void paintDot(QPainter &painter, const QRectF &dot, RoadStation::Mark mark, const QPalette &palette)
{
    const QColor ink = colourOf(mark, palette);
    const QColor paper = palette.color(QPalette::Window);
    const bool filled = mark != RoadStation::Mark::Ahead && mark != RoadStation::Mark::Here;
    painter.setPen(QPen(ink, 2));
    painter.setBrush(filled ? ink : paper);
    painter.drawEllipse(dot.adjusted(1, 1, -1, -1));
    const QPointF middle = dot.center();
    if (mark == RoadStation::Mark::Here) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(middle, 2.5, 2.5);
    } else if (mark == RoadStation::Mark::Broken) {
        painter.setPen(QPen(paper, 1.6));
        painter.drawLine(middle + QPointF(-2.2, -2.2), middle + QPointF(2.2, 2.2));
        painter.drawLine(middle + QPointF(-2.2, 2.2), middle + QPointF(2.2, -2.2));
    } else if (mark == RoadStation::Mark::Proved) {
        painter.setPen(QPen(paper, 1.6));
        painter.drawLine(middle + QPointF(-2.6, 0.2), middle + QPointF(-0.7, 2.2));
        painter.drawLine(middle + QPointF(-0.7, 2.2), middle + QPointF(2.8, -2));
    }
}

/// All the room behind the words before the last, for words that don't fit below their dot.
QRectF endOfRoad(const QRectF &label, const QWidget &road, const Spacing &spacing,
                 const QList<RoadStation> &stations)
{
    const RoadStation &before = stations.at(stations.size() - 2);
    const double words = QFontMetrics(fontOf(before, road.font())).horizontalAdvance(before.name);
    const double from = spacing.first + spacing.step * double(stations.size() - 2) + words / 2 + 8;
    const double left = road.layoutDirection() == Qt::LeftToRight ? from : 4;
    return {left, label.top(), std::max(0.0, road.width() - from - 4), label.height()};
}

} // namespace

QList<RoadStation> roadOf(const Upgrade &upgrade)
{
    const bool ended = upgrade.isEnded();
    const UpgradeState passed = ended ? lastKnownPassed(upgrade) : upgrade.state;
    QList<RoadStation> road;
    for (const UpgradeState state : Stations) {
        RoadStation station{stationName(state)};
        if (state < passed || (ended && state == passed))
            station.mark = RoadStation::Mark::Passed;
        else if (state == passed || (state == UpgradeState::Queued && passed < state))
            station.mark = RoadStation::Mark::Here;
        road.append(station);
    }
    RoadStation end{ended ? Wording::outcome(upgrade.outcome) : Wording::outcome(Outcome::Proved)};
    if (ended)
        end.mark = upgrade.outcome == Outcome::Proved ? RoadStation::Mark::Proved
                                                      : RoadStation::Mark::Broken;
    road.append(end);
    return road;
}

UpgradeRoad::UpgradeRoad(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UpgradeRoad::setUpgrade(const std::optional<Upgrade> &upgrade)
{
    if (m_upgrade == upgrade)
        return;
    m_upgrade = upgrade;
    refresh();
}

void UpgradeRoad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void UpgradeRoad::refresh()
{
    const QList<RoadStation> stations = m_upgrade ? roadOf(*m_upgrade) : QList<RoadStation>();
    if (stations != std::exchange(m_stations, stations))
        update();
    setVisible(m_upgrade.has_value());
    QString here;
    for (const RoadStation &station : m_stations) {
        if (station.mark != RoadStation::Mark::Ahead)
            here = station.name;
    }
    setAccessibleName(tr("The way of the upgrade"));
    setAccessibleDescription(here);
    setToolTip(m_upgrade ? Wording::upgradeExplanation(*m_upgrade) : QString());
}

QSize UpgradeRoad::sizeHint() const
{
    return {700, DotSize + labelHeight(font()) + 8};
}

QSize UpgradeRoad::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void UpgradeRoad::paintEvent(QPaintEvent *)
{
    if (m_stations.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = 3 + DotSize / 2.0;
    const Spacing spacing = spacingFor(m_stations, width(), font());
    const auto middleOf = [&](qsizetype i) {
        const double x = spacing.first + spacing.step * double(i);
        return layoutDirection() == Qt::LeftToRight ? x : width() - x;
    };
    const QColor faint =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.3);
    for (qsizetype i = 1; i < m_stations.size(); ++i) {
        const bool reached = m_stations.at(i).mark != RoadStation::Mark::Ahead;
        painter.setPen(QPen(reached ? colourOf(m_stations.at(i).mark, palette()) : faint, 2));
        painter.drawLine(QPointF(middleOf(i - 1), y), QPointF(middleOf(i), y));
    }
    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        const RoadStation &station = m_stations.at(i);
        const QRectF dot(middleOf(i) - DotSize / 2.0, 3, DotSize, DotSize);
        paintDot(painter, dot, station.mark, palette());
        const bool strong = isStrong(station);
        const QFont labelFont = fontOf(station, font());
        painter.setFont(labelFont);
        painter.setPen(strong ? colourOf(station.mark, palette())
                              : colourOf(Tone::Quiet, palette()));
        const bool isLast = i + 1 == m_stations.size();
        const double room = isLast ? spacing.lastRoom : spacing.step - 4;
        QRectF label(middleOf(i) - room / 2, dot.bottom() + 3, room, labelHeight(font()));
        const QFontMetrics metrics(labelFont);
        if (isLast && metrics.horizontalAdvance(station.name) > room)
            label = endOfRoad(label, *this, spacing, m_stations);
        painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop,
                         metrics.elidedText(station.name, Qt::ElideRight, int(label.width())));
    }
}

} // namespace Uplift
