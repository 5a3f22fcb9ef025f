// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "factsgrid.h"

#include <tables/selectionsummary.h>
#include <QScrollArea>

namespace Uplift
{

/// Several systems at a glance: how many of each state, version and product, and what the chosen
/// packages would mean for them.
class SelectionView : public QScrollArea
{
    Q_OBJECT
public:
    explicit SelectionView(QWidget *parent = nullptr);

    /// Upright: one column.
    void setOrientation(Qt::Orientation orientation);

    /// `prospects` has a line for each kind of thing that would happen; empty: no package is
    /// chosen, or they would be too many to be judged.
    void showSummary(const SelectionSummary &summary, const QString &package,
                     const QList<SelectionSummary::Part> &prospects);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    SelectionSummary m_summary;
    QString m_package;
    QList<SelectionSummary::Part> m_prospects;
    Qt::Orientation m_orientation = Qt::Vertical;
    FactsGrid *m_facts;
};

} // namespace Uplift
