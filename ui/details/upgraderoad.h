// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/upgrade.h>
#include <QHash>
#include <QList>
#include <optional>

namespace Uplift
{

/// A station on the way of an upgrade.
struct RoadStation
{
    enum class Mark {
        Passed,
        Here,
        Ahead, ///< not reached, or nobody said so
        Proved,
        Broken,  ///< where it failed
        Stopped, ///< where the operator ended it
    };

    QString name;
    Mark mark = Mark::Ahead;
    QString aside; ///< beside the name: how long it took, or usually takes
    QString time;  ///< at the edge: when it began; where the upgrade is now, for how long
    QString note;  ///< below the name: how far it is, or why it ended here

    bool operator==(const RoadStation &) const = default;
};

/// What is known of the times of an upgrade beyond what it says itself.
struct RoadTimes
{
    QDateTime now;
    QHash<UpgradeState, QDateTime> began; ///< UTC, from the event log
    QHash<UpgradeState, int> usual;       ///< seconds; none: not known

    bool operator==(const RoadTimes &) const = default;
};

/// The stations from the order to the proof, as far as this upgrade is known to have come; one that
/// ended without proof breaks off where it was then. The last one is how it ended only where the
/// system came back to tell. Without an upgrade every station lies ahead.
QList<RoadStation> roadOf(const std::optional<Upgrade> &upgrade, const RoadTimes &times = {});

/// Draws the road upright, as dots on a line with names and times. It is as high for each upgrade,
/// and for none.
class UpgradeRoad : public QWidget
{
    Q_OBJECT
public:
    explicit UpgradeRoad(QWidget *parent = nullptr);

    void setUpgrade(const std::optional<Upgrade> &upgrade, const RoadTimes &times = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    int step() const;
    int noteHeight() const;
    QRect placeOf(qsizetype station) const;
    QRect noteOf(qsizetype station) const;
    qsizetype noted() const;
    void paintStation(QPainter &painter, qsizetype i) const;

    std::optional<Upgrade> m_upgrade;
    RoadTimes m_times;
    QList<RoadStation> m_stations;
};

} // namespace Uplift
