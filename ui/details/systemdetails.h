// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "upgraderoad.h"

#include <domain/clock.h>
#include <tables/systemrow.h>
#include <QScrollArea>

class QBoxLayout;

namespace Uplift
{

class FactsGrid;

/// The road of a system's upgrade and what is known of the system: below each other where it is
/// narrow, else side by side.
class SystemDetails : public QScrollArea
{
    Q_OBJECT
public:
    /// The clock outlives it.
    explicit SystemDetails(const Clock &clock, QWidget *parent = nullptr);

    /// Upright: one column.
    void setOrientation(Qt::Orientation orientation);

    void showSystem(const SystemRow &row, bool hasReleaseKey, const RoadTimes &times);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    const Clock &m_clock;
    SystemRow m_row; ///< id 0: none
    bool m_hasReleaseKey = false;
    RoadTimes m_times;
    Qt::Orientation m_orientation = Qt::Vertical;
    QBoxLayout *m_parts;
    UpgradeRoad *m_road;
    FactsGrid *m_facts;
};

} // namespace Uplift
