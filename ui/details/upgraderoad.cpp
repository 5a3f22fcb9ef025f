// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "upgraderoad.h"

#include <ui/common/presentation.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <domain/phasetimes.h>
#include <tables/wording/wording.h>
#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace Uplift
{

namespace
{

constexpr int DotSize = 14;
constexpr int Margin = Space::Double;
constexpr int Gap = Space::Unit; // from the dot to the words

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

QString stationName(UpgradeState state, RoadStation::Mark mark)
{
    if (state != UpgradeState::Queued)
        return Wording::state(state);
    return mark == RoadStation::Mark::Passed ? UpgradeRoad::tr("Ordered")
                                             : UpgradeRoad::tr("Waiting");
}

QColor colourOf(RoadStation::Mark mark, const QPalette &palette)
{
    switch (mark) {
    case RoadStation::Mark::Passed:
    case RoadStation::Mark::Proved:
        return colourOf(Tone::Good, palette);
    case RoadStation::Mark::Here:
        return colourOf(Tone::Running, palette);
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
        painter.drawEllipse(middle, 3, 3);
    } else if (mark == RoadStation::Mark::Broken || mark == RoadStation::Mark::Stopped) {
        painter.setPen(QPen(paper, 1.6));
        painter.drawLine(middle + QPointF(-2.4, -2.4), middle + QPointF(2.4, 2.4));
        painter.drawLine(middle + QPointF(-2.4, 2.4), middle + QPointF(2.4, -2.4));
    } else if (mark == RoadStation::Mark::Proved) {
        painter.setPen(QPen(paper, 1.6));
        painter.drawLine(middle + QPointF(-2.8, 0.2), middle + QPointF(-0.8, 2.4));
        painter.drawLine(middle + QPointF(-0.8, 2.4), middle + QPointF(3, -2.2));
    }
}

int tookSeconds(UpgradeState state, const Upgrade &upgrade)
{
    switch (state) {
    case UpgradeState::Preparing:
        return upgrade.preparingSeconds;
    case UpgradeState::Installing:
        return upgrade.installingSeconds;
    case UpgradeState::Rebooting:
        return upgrade.rebootingSeconds;
    default:
        return 0;
    }
}

QDateTime beganAt(UpgradeState state, const Upgrade &upgrade, const RoadTimes &times)
{
    if (state == UpgradeState::Queued)
        return upgrade.createdAt;
    if (state == UpgradeState::Offered && upgrade.offeredAt.isValid())
        return upgrade.offeredAt;
    if (state == upgrade.state && upgrade.stateSince.isValid())
        return upgrade.stateSince;
    return times.began.value(state);
}

QString lengthOf(qint64 seconds)
{
    return Wording::duration(std::chrono::seconds(seconds));
}

/// How far the upgrade is where it is now.
QString progressNote(const Upgrade &upgrade, const QDateTime &now)
{
    if (upgrade.state != UpgradeState::Downloading)
        return isSilentPhase(upgrade.state) ? QString() : Wording::upgrade(upgrade, now);
    const QString bytes = UpgradeRoad::tr("%1 of %2", "bytes")
                              .arg(Wording::bytes(upgrade.sent), Wording::bytes(upgrade.total));
    return Wording::joined({bytes, Wording::upgrade(upgrade, now)});
}

/// How long it took, or usually takes.
QString asideOf(UpgradeState state, RoadStation::Mark mark, const std::optional<Upgrade> &upgrade,
                const RoadTimes &times)
{
    const int took = upgrade ? tookSeconds(state, *upgrade) : 0;
    if (took > 0)
        return lengthOf(took);
    const bool isHere = mark == RoadStation::Mark::Here;
    const int usual =
        isHere && upgrade->usualSeconds > 0 ? upgrade->usualSeconds : times.usual.value(state);
    if (usual == 0 || (!isHere && mark != RoadStation::Mark::Ahead))
        return {};
    return UpgradeRoad::tr("usually %1", "how long a step takes").arg(lengthOf(usual));
}

void addTimes(RoadStation &station, UpgradeState state, const Upgrade &upgrade,
              const RoadTimes &times)
{
    using Mark = RoadStation::Mark;
    const auto moment = [&](const QDateTime &at) {
        return at.isValid() ? Wording::preciseMoment(at, times.now) : QString();
    };
    if (station.mark == Mark::Here) {
        const QDateTime since = beganAt(state, upgrade, times);
        if (since.isValid())
            station.time = lengthOf(std::max<qint64>(0, since.secsTo(times.now)));
        station.note = progressNote(upgrade, times.now);
    } else if (station.mark == Mark::Passed) {
        station.time = moment(beganAt(state, upgrade, times));
    } else if (station.mark == Mark::Broken || station.mark == Mark::Stopped) {
        station.time = moment(upgrade.endedAt);
        station.note =
            Wording::joined({Wording::outcome(upgrade.outcome), Wording::reason(upgrade)});
    }
}

} // namespace

QList<RoadStation> roadOf(const std::optional<Upgrade> &upgrade, const RoadTimes &times)
{
    using Mark = RoadStation::Mark;
    QList<RoadStation> road;
    for (int i = int(UpgradeState::Queued); i < int(UpgradeState::Ended); ++i) {
        const auto state = UpgradeState(i);
        const Mark mark = upgrade ? markOf(state, *upgrade) : Mark::Ahead;
        RoadStation station{.name = stationName(state, mark), .mark = mark};
        station.aside = asideOf(state, mark, upgrade, times);
        if (upgrade)
            addTimes(station, state, *upgrade, times);
        road.append(station);
    }
    RoadStation end{.name = Wording::outcome(Outcome::Proved)};
    if (upgrade && upgrade->isEnded() && cameBack(*upgrade)) {
        end.name = Wording::outcome(upgrade->outcome);
        end.mark = upgrade->outcome == Outcome::Proved ? Mark::Proved : Mark::Broken;
        if (upgrade->endedAt.isValid())
            end.time = Wording::preciseMoment(upgrade->endedAt, times.now);
        end.note = Wording::reason(*upgrade);
    } else if (!upgrade || !upgrade->isEnded()) {
        end.aside = UpgradeRoad::tr("by its next check-in", "proved");
    }
    road.append(end);
    return road;
}

UpgradeRoad::UpgradeRoad(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void UpgradeRoad::setUpgrade(const std::optional<Upgrade> &upgrade, const RoadTimes &times)
{
    if (m_upgrade == upgrade && m_times == times)
        return;
    m_upgrade = upgrade;
    m_times = times;
    refresh();
}

bool UpgradeRoad::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || noted() < 0)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const bool onNote = noteOf(noted()).contains(help->pos());
    QToolTip::showText(help->globalPos(), onNote ? m_stations.at(noted()).note : toolTip(), this);
    return true;
}

void UpgradeRoad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void UpgradeRoad::refresh()
{
    const QList<RoadStation> stations = roadOf(m_upgrade, m_times);
    if (stations != std::exchange(m_stations, stations))
        update();
    QString here;
    for (const RoadStation &station : m_stations) {
        if (station.mark != RoadStation::Mark::Ahead)
            here = station.name;
    }
    if (m_upgrade && m_upgrade->isEnded() && !cameBack(*m_upgrade))
        here = tr("%1: %2", "where an upgrade ended, and how")
                   .arg(here, Wording::outcome(m_upgrade->outcome));
    setAccessibleName(tr("Progress of the upgrade"));
    setAccessibleDescription(m_upgrade ? here : tr("No upgrade"));
    setToolTip(m_upgrade ? Wording::upgradeExplanation(*m_upgrade) : QString());
}

/// The station with a note; -1: none.
qsizetype UpgradeRoad::noted() const
{
    const auto found = std::ranges::find_if(
        m_stations, [](const RoadStation &station) { return !station.note.isEmpty(); });
    return found == m_stations.end() ? -1 : found - m_stations.begin();
}

/// Room for scripts that stand taller than the font's own letters.
int UpgradeRoad::step() const
{
    return std::max(fontMetrics().height() * 4 / 3 + 6, DotSize + 10);
}

int UpgradeRoad::noteHeight() const
{
    return fontMetrics().height() * 4 / 3 * 2;
}

QRect UpgradeRoad::placeOf(qsizetype station) const
{
    const bool isBelowNote = noted() >= 0 && station > noted();
    const int top = 4 + int(station) * step() + (isBelowNote ? noteHeight() : 0);
    return QRect(Margin, top, width() - 2 * Margin, step());
}

QRect UpgradeRoad::noteOf(qsizetype station) const
{
    const QRect place = placeOf(station);
    const QRect note(place.left() + DotSize + Gap, place.bottom() + 1,
                     place.width() - DotSize - Gap, noteHeight());
    return QStyle::visualRect(layoutDirection(), rect(), note);
}

QSize UpgradeRoad::sizeHint() const
{
    return {300, 8 + int(m_stations.size()) * step() + noteHeight()};
}

QSize UpgradeRoad::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void UpgradeRoad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto middleOf = [&](qsizetype i) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), placeOf(i));
        const double x = layoutDirection() == Qt::LeftToRight ? place.left() + DotSize / 2.0
                                                              : place.right() + 1 - DotSize / 2.0;
        return QPointF(x, place.top() + place.height() / 2.0);
    };
    const QColor faint =
        mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.25);
    qsizetype reached = m_stations.size() - 1;
    while (reached > 0 && m_stations.at(reached).mark == RoadStation::Mark::Ahead)
        --reached;
    const QPointF beside(0, DotSize / 2.0 + 1);
    for (qsizetype i = 1; i < m_stations.size(); ++i) {
        const RoadStation::Mark mark =
            i < reached ? RoadStation::Mark::Passed : m_stations.at(i).mark;
        painter.setPen(QPen(i <= reached ? colourOf(mark, palette()) : faint, 2));
        painter.drawLine(middleOf(i - 1) + beside, middleOf(i) - beside);
    }
    for (qsizetype i = 0; i < m_stations.size(); ++i) {
        const QPointF corner = middleOf(i) - QPointF(DotSize / 2.0, DotSize / 2.0);
        paintDot(painter, QRectF(corner, QSizeF(DotSize, DotSize)), m_stations.at(i).mark,
                 palette());
        paintStation(painter, i);
    }
}

/// Its words: the name, what stands beside it, the time at the edge, and the note below.
void UpgradeRoad::paintStation(QPainter &painter, qsizetype i) const
{
    const RoadStation &station = m_stations.at(i);
    const QRect words = placeOf(i).adjusted(DotSize + Gap, 0, 0, 0);
    const auto draw = [&](const QRect &room, const QString &text, const QFont &font,
                          const QColor &ink, Qt::Alignment alignment) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                         int(QStyle::visualAlignment(layoutDirection(), alignment)),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    };
    const QColor quiet = colourOf(Tone::Quiet, palette());
    const int timeWidth = QFontMetrics(font()).horizontalAdvance(station.time);
    QRect room = words.adjusted(0, 0, -timeWidth - (timeWidth > 0 ? Gap : 0), 0);
    draw(words, station.time, font(), quiet, Qt::AlignRight | Qt::AlignVCenter);
    QFont nameFont = font();
    nameFont.setBold(isStrong(station));
    const bool isAhead = station.mark == RoadStation::Mark::Ahead;
    const QColor ink = isAhead             ? quiet
                       : isStrong(station) ? colourOf(station.mark, palette())
                                           : palette().color(QPalette::WindowText);
    draw(room, station.name, nameFont, ink, Qt::AlignLeft | Qt::AlignVCenter);
    room.setLeft(room.left() + QFontMetrics(nameFont).horizontalAdvance(station.name) + Gap);
    if (room.width() > 0)
        draw(room, station.aside, font(), quiet, Qt::AlignLeft | Qt::AlignVCenter);
    if (station.note.isEmpty())
        return;
    const QRect note = noteOf(i);
    painter.setFont(font());
    painter.setPen(quiet);
    painter.drawText(note,
                     int(Qt::AlignTop | Qt::TextWordWrap) |
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     station.note);
}

} // namespace Uplift
