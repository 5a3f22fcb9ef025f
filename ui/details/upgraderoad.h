// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <domain/upgrade.h>
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

    bool operator==(const RoadStation &) const = default;
};

/// The stations from the order to the proof, as far as this upgrade is known to have come; one that
/// ended without proof breaks off where it was then. The last one is how it ended only where the
/// system came back to tell.
QList<RoadStation> roadOf(const Upgrade &upgrade);

/// Draws the road as dots on a line. Shows nothing when there is no upgrade.
class UpgradeRoad : public QWidget
{
    Q_OBJECT
public:
    explicit UpgradeRoad(QWidget *parent = nullptr);

    void setUpgrade(const std::optional<Upgrade> &upgrade);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::optional<Upgrade> m_upgrade;
    QList<RoadStation> m_stations;
};

} // namespace Uplift
