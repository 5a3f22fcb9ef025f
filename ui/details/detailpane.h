// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/presentation.h>

#include <domain/clock.h>
#include <tables/systemrow.h>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTabWidget;

namespace Uplift
{

class FactsGrid;
class ProtocolView;
class TimelineModel;
class TimelineView;
class UpgradeRoad;

/// One system in full: what is known of it, where its upgrade stands, what happened.
class DetailPane : public QWidget
{
    Q_OBJECT
public:
    /// Clock and model outlive the pane.
    DetailPane(const Clock &clock, TimelineModel &timeline, QWidget *parent = nullptr);

    /// Shows a system; null shows none. Cheap when nothing differs.
    void showSystem(const SystemRow *row, bool hasReleaseKey);

    TimelineView &timelineView() { return *m_timelineView; }
    ProtocolView &protocolView() { return *m_protocol; }

    /// Whether somebody looks at the protocol view.
    bool showsProtocol() const;

Q_SIGNALS:
    /// The protocol view has come to the front.
    void protocolOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void showFacts();
    void filterTimeline();

    const Clock &m_clock;
    TimelineModel &m_timeline;
    SystemRow m_row; ///< id 0: none
    bool m_hasReleaseKey = false;
    QLabel *m_name;
    QLabel *m_stateIcon;
    QLabel *m_state;
    Look m_look; ///< of the icon shown
    UpgradeRoad *m_road;
    QTabWidget *m_tabs;
    QCheckBox *m_onlyUpgrade;
    FactsGrid *m_facts;
    TimelineView *m_timelineView;
    ProtocolView *m_protocol;
};

} // namespace Uplift
