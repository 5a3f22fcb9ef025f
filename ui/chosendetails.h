// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <domain/facts.h>
#include <domain/phasetimes.h>
#include <tables/systemstable.h>
#include <tables/timelinemodel.h>

namespace Uplift
{

class DetailPane;
class DetailsSplitter;
class PackagesTable;
class PackagesView;
class SystemCommands;
class SystemsView;

/// Keeps the details at what is chosen: one system in full, several at a glance, nothing where none
/// is. Asks for what an endpoint has said only while it is looked at. GUI thread.
class ChosenDetails : public QObject
{
    Q_OBJECT
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        const SystemsTable &systems;
        const PackagesTable &packages;
        SystemsView &systemsView;
        PackagesView &packagesView;
        const SystemCommands &commands; ///< that judge what packages would mean
        TimelineModel &timeline;        ///< of the system that is shown
        DetailPane &pane;
        DetailsSplitter &place; ///< where the pane comes and goes
    };

    explicit ChosenDetails(const Parts &with, QObject *parent = nullptr);

    /// Whether the operator wants details of what is chosen.
    void setWanted(bool isWanted);

    /// After the tables have taken them.
    void applyFacts(const Facts &facts);

    /// Answers to the two requests; ignored when another system is shown by now.
    void showProtocol(EndpointId endpoint, const QList<LogEntry> &messages);
    void showTimeline(EndpointId endpoint, const QList<LogEntry> &entries);

    /// Shows what is chosen by now.
    void refresh();

    /// The same, where it is one system that has been chosen for long.
    void refreshSystem();

Q_SIGNALS:
    void protocolRequested(Uplift::EndpointId system);
    void timelineRequested(Uplift::EndpointId system);

private:
    void askForProtocol();
    void showSeveral(const QList<EndpointId> &systems);
    const SystemRow *shownRow() const;

    Parts m_with;
    bool m_isWanted = true;
    PhaseTimes m_usualTimes; ///< of the product of the system shown
    QTimer m_protocolTimer;  ///< a storm of messages asks for them once a second
};

} // namespace Uplift
