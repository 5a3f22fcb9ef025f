// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "upgraderoad.h"
#include <ui/common/presentation.h>

#include <domain/clock.h>
#include <domain/phasetimes.h>
#include <tables/selectionsummary.h>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace Uplift
{

class ElidedLabel;
class ProtocolView;
class SelectionView;
class SystemDetails;
class TimelineModel;
class TimelineView;

/// What is chosen, in full. One system: its upgrade's road, what is known of it, what happened.
/// Several: how many of which.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    /// Clock and model outlive the pane.
    DetailPane(const Clock &clock, TimelineModel &timeline, QWidget *parent = nullptr);

    /// Upright: beside the systems, everything in one column. Else below them.
    void setOrientation(Qt::Orientation orientation);

    /// Shows a system. Cheap when nothing differs.
    void showSystem(const SystemRow &row, bool hasReleaseKey, const PhaseTimes &usual);

    /// Shows several; see SelectionView.
    void showSelection(const SelectionSummary &summary, const QString &package = {},
                       const QList<SelectionSummary::Part> &prospects = {});

    /// Brings the road and the facts to the front.
    void showFacts();

    TimelineView &timelineView() { return *m_timelineView; }
    ProtocolView &protocolView() { return *m_protocol; }

    /// Whether somebody looks at the protocol view.
    bool showsProtocol() const;

Q_SIGNALS:
    /// The protocol view has come to the front.
    void protocolOpened();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    void refresh();
    void refreshHeading();
    void filterTimeline();
    RoadTimes timesOf(const SystemRow &row) const;

    const Clock &m_clock;
    TimelineModel &m_timeline;
    SystemRow m_row; ///< id 0: several systems are shown
    bool m_hasReleaseKey = false;
    PhaseTimes m_usual;
    int m_selected = 0;   ///< systems, where several are shown
    QBoxLayout *m_titles; ///< the name and what stands below or beside it
    QLabel *m_name;
    QToolButton *m_close;
    ElidedLabel *m_subtitle;
    QLabel *m_stateIcon;
    ElidedLabel *m_state;
    Look m_look; ///< of the icon shown
    QStackedWidget *m_pages;
    QTabWidget *m_tabs;
    SystemDetails *m_details;
    QWidget *m_timelinePage;
    QCheckBox *m_onlyUpgrade;
    TimelineView *m_timelineView;
    ProtocolView *m_protocol;
    SelectionView *m_selection;
};

} // namespace Uplift
