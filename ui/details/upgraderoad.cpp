// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgraderoad.h"

#include <ui/common/presentation.h>
#include <ui/common/theme.h>

#include <tables/wording/wording.h>
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

/// Where an upgrade stood when it ended. For one that ended before that was noted, what is known of
/// its bytes and phases tells.
UpgradeState lastStation(const Upgrade &upgrade)
{
    if (upgrade.endedIn != UpgradeState::Ended)
        return std::max(upgrade.endedIn, UpgradeState::Queued);
    if (upgrade.rebootingSeconds > 0)
        return UpgradeState::Rebooting;
    if (upgrade.installingSeconds > 0)
        return UpgradeState::Installing;
    if (upgrade.preparingSeconds != 0 || (upgrade.total > 0 && upgrade.sent >= upgrade.total))
        return UpgradeState::Preparing;
    if (upgrade.sent > 0)
        return UpgradeState::Downloading;
    return upgrade.fromVersion.isEmpty() ? UpgradeState::Queued : UpgradeState::Offered;
}

/// True when the system came back and its version told the end.
bool cameBack(const Upgrade &upgrade)
{
    return upgrade.outcome == Outcome::Proved || upgrade.outcome == Outcome::Unchanged ||
           upgrade.outcome == Outcome::Reverted;
}

RoadStation::Mark markOf(UpgradeState station, const Upgrade &upgrade)
{
    using Mark = RoadStation::Mark;
    if (!upgrade.isEnded()) {
        const UpgradeState here = std::max(upgrade.state, UpgradeState::Queued);
        return station < here ? Mark::Passed : station == here ? Mark::Here : Mark::Ahead;
    }
    const UpgradeState last = lastStation(upgrade);
    if (upgrade.outcome == Outcome::Unchanged) // it has started anew, whatever it said before
        return station <= last || station == UpgradeState::Rebooting ? Mark::Passed : Mark::Ahead;
    if (cameBack(upgrade)) {
        // Proved without a byte of ours: somebody else has upgraded it.
        const bool byUs = upgrade.endedIn == UpgradeState::Ended || last > UpgradeState::Offered;
        return byUs || station <= last ? Mark::Passed : Mark::Ahead;
    }
    if (station != last)
        return station < last ? Mark::Passed : Mark::Ahead;
    return upgrade.outcome == Outcome::Cancelled ? Mark::Stopped : Mark::Broken;
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
    case RoadStation::Mark::Stopped:
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
    } else if (mark == RoadStation::Mark::Broken || mark == RoadStation::Mark::Stopped) {
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
    QList<RoadStation> road;
    for (int i = int(UpgradeState::Queued); i < int(UpgradeState::Ended); ++i) {
        const auto state = UpgradeState(i);
        road.append({stationName(state), markOf(state, upgrade)});
    }
    RoadStation end{Wording::outcome(Outcome::Proved)};
    if (upgrade.isEnded() && cameBack(upgrade)) {
        end.name = Wording::outcome(upgrade.outcome);
        end.mark = upgrade.outcome == Outcome::Proved ? RoadStation::Mark::Proved
                                                      : RoadStation::Mark::Broken;
    }
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
    if (m_upgrade && m_upgrade->isEnded() && !cameBack(*m_upgrade))
        here = tr("%1: %2", "where an upgrade ended, and how")
                   .arg(here, Wording::outcome(m_upgrade->outcome));
    setAccessibleName(tr("Progress of the upgrade"));
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
    qsizetype reached = m_stations.size() - 1;
    while (reached > 0 && m_stations.at(reached).mark == RoadStation::Mark::Ahead)
        --reached;
    for (qsizetype i = 1; i < m_stations.size(); ++i) {
        const RoadStation::Mark mark =
            i < reached ? RoadStation::Mark::Passed : m_stations.at(i).mark;
        painter.setPen(QPen(i <= reached ? colourOf(mark, palette()) : faint, 2));
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
