// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chosendetails.h"

#include "detailssplitter.h"
#include "systemcommands.h"
#include <ui/common/assessmentwords.h>
#include <ui/details/detailpane.h>
#include <ui/details/protocolview.h>
#include <ui/packages/packagesview.h>
#include <ui/systems/systemsview.h>

#include <tables/packagestable.h>
#include <tables/selectionsummary.h>
#include <tables/usualtimes.h>
#include <tables/wording/wording.h>
#include <algorithm>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

/// True when something in it shows in the details of this system.
bool tellsOf(const Facts &facts, EndpointId system)
{
    return !facts.serialsWithKey.isEmpty() || !facts.serialsWithoutKey.isEmpty() ||
           std::ranges::any_of(facts.endpoints,
                               [=](const Endpoint &e) { return e.id == system; }) ||
           std::ranges::any_of(facts.upgrades,
                               [=](const Upgrade &u) { return u.endpoint == system; });
}

void addTo(QList<SelectionSummary::Part> &parts, const QString &value, int count)
{
    const auto same = std::ranges::find(parts, value, &SelectionSummary::Part::value);
    if (same == parts.end())
        parts.append({value, count});
    else
        same->count += count;
}

} // namespace

ChosenDetails::ChosenDetails(const Parts &with, QObject *parent)
    : QObject(parent)
    , m_with(with)
{
    connect(&with.pane, &DetailPane::protocolOpened, this, &ChosenDetails::askForProtocol);
    connect(&with.systemsView, &SystemsView::systemsSelected, this, &ChosenDetails::refresh);
    connect(with.packagesView.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ChosenDetails::refresh);
    m_protocolTimer.setSingleShot(true);
    m_protocolTimer.setInterval(1s);
    connect(&m_protocolTimer, &QTimer::timeout, this, &ChosenDetails::askForProtocol);
}

void ChosenDetails::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    refresh();
}

void ChosenDetails::applyFacts(const Facts &facts)
{
    m_with.timeline.add(facts.log);
    const EndpointId shown = m_with.timeline.endpoint();
    const bool spoke = std::ranges::any_of(
        facts.log, [shown](const LogEntry &entry) { return entry.endpoint == shown; });
    if (spoke && !m_protocolTimer.isActive())
        m_protocolTimer.start();
    const QList<EndpointId> chosen = m_with.systemsView.selectedSystems();
    if (shown != (chosen.size() == 1 ? chosen.first() : 0))
        refresh(); // what was selected is gone, or has come back
    else if (tellsOf(facts, shown))
        refreshSystem();
}

void ChosenDetails::showProtocol(EndpointId endpoint, const QList<LogEntry> &messages)
{
    if (endpoint == m_with.timeline.endpoint())
        m_with.pane.protocolView().showMessages(messages);
}

void ChosenDetails::showTimeline(EndpointId endpoint, const QList<LogEntry> &entries)
{
    if (endpoint != m_with.timeline.endpoint())
        return;
    m_with.timeline.setEntries(entries);
    refreshSystem();
}

void ChosenDetails::askForProtocol()
{
    const EndpointId shown = m_with.timeline.endpoint();
    if (shown != 0 && m_with.pane.showsProtocol())
        Q_EMIT protocolRequested(shown);
}

const SystemRow *ChosenDetails::shownRow() const
{
    return m_with.systems.find(m_with.timeline.endpoint());
}

void ChosenDetails::refresh()
{
    const QList<EndpointId> chosen = m_with.systemsView.selectedSystems();
    const EndpointId one = chosen.size() == 1 ? chosen.first() : 0;
    const bool isAnother = one != m_with.timeline.endpoint();
    m_with.timeline.setEndpoint(one);
    m_with.place.showDetails(!chosen.isEmpty() && m_isWanted);
    if (chosen.size() > 1)
        showSeveral(chosen);
    if (isAnother && one != 0)
        m_usualTimes = usualTimes(m_with.systems, shownRow()->endpoint.product);
    refreshSystem();
    if (!isAnother || one == 0)
        return;
    Q_EMIT timelineRequested(one);
    askForProtocol();
}

void ChosenDetails::refreshSystem()
{
    if (const SystemRow *row = shownRow())
        m_with.pane.showSystem(*row, m_with.systems.hasReleaseKey(row->endpoint), m_usualTimes);
}

void ChosenDetails::showSeveral(const QList<EndpointId> &systems)
{
    if (m_with.pane.isHidden())
        return;
    const QStringList fileNames = m_with.packagesView.selectedPackages();
    QStringList packages;
    for (const QString &fileName : fileNames) {
        if (const Package *package = m_with.packages.find(fileName))
            packages.append(Wording::packageTitle(package->name));
    }
    QList<SelectionSummary::Part> prospects;
    if (!packages.isEmpty()) {
        for (const auto &[assessment, count] : m_with.commands.judgedTogether(systems, fileNames))
            addTo(prospects, textOf(assessment), count);
    }
    m_with.pane.showSelection(summaryOf(m_with.systems, systems), packages.join(separator()),
                              prospects);
}

} // namespace Uplift
