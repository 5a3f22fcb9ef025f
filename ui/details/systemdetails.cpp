// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemdetails.h"

#include <ui/common/masking.h>
#include <ui/common/spacing.h>

#include "factsgrid.h"

#include <tables/wording/wording.h>
#include <QBoxLayout>
#include <QEvent>

namespace Uplift
{

namespace
{

constexpr int RoadWidth = 300; // beside the facts

using Lines = QList<FactsGrid::Line>;

/// What each system has, so that nothing moves from one to the next.
QString orDash(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("–") : value;
}

QString momentOf(const QDateTime &at, const QDateTime &now)
{
    return at.isValid() ? Wording::moment(at, now) : QString();
}

Lines identityOf(const SystemRow &row)
{
    const Identification &said = row.endpoint.identification;
    const QString &site = row.endpoint.site;
    return {
        FactsGrid::caption(SystemDetails::tr("System")),
        {SystemDetails::tr("Product"), orDash(row.product)},
        {SystemDetails::tr("Serial number"), orDash(said.serialNumber.text())},
        {SystemDetails::tr("MAC address"), orDash(said.macAddress)},
        {SystemDetails::tr("Hardware"), orDash(said.hardwareBoard)},
        {SystemDetails::tr("Package family"),
         row.endpoint.family.isEmpty() ? SystemDetails::tr("not known yet") : row.endpoint.family},
        {SystemDetails::tr("Software"), orDash(said.softwareVersion)},
        {site.isEmpty()          ? SystemDetails::tr("Tags")
         : row.tagText.isEmpty() ? SystemDetails::tr("Site")
                                 : SystemDetails::tr("Site, tags"),
         Wording::joined({site, row.tagText})},
    };
}

Lines callsOf(const SystemRow &row, bool hasReleaseKey, const QDateTime &now)
{
    const Endpoint &endpoint = row.endpoint;
    const QString &address = endpoint.identification.ipAddress;
    const bool throughOther =
        !endpoint.sourceAddress.isEmpty() && endpoint.sourceAddress != address;
    return {
        FactsGrid::caption(SystemDetails::tr("Calls")),
        {SystemDetails::tr("Address"), orDash(address)},
        {SystemDetails::tr("Calls at"), orDash(endpoint.managerAddress)},
        {SystemDetails::tr("Last heard"),
         endpoint.lastHeard.isValid()
             ? SystemDetails::tr("%1, %2", "moment, event")
                   .arg(momentOf(endpoint.lastHeard, now), Wording::event(endpoint.lastEvent))
             : SystemDetails::tr("never")},
        {SystemDetails::tr("First heard"), orDash(momentOf(endpoint.firstHeard, now))},
        {SystemDetails::tr("Release key"),
         hasReleaseKey ? SystemDetails::tr("%1 set", "dots for a key").arg(maskedSecret())
                       : SystemDetails::tr("none")},
        {SystemDetails::tr("Calls from"), throughOther ? endpoint.sourceAddress : QString()},
        {SystemDetails::tr("Former manager"),
         row.owedTo.isEmpty() ? QString()
                              : SystemDetails::tr("%1, not restored yet").arg(row.owedTo)},
    };
}

Lines upgradeOf(const SystemRow &row)
{
    if (!row.upgrade)
        return {};
    const Upgrade &upgrade = *row.upgrade;
    return {
        FactsGrid::caption(SystemDetails::tr("Upgrade")),
        {SystemDetails::tr("Package"), upgrade.fileName},
        {SystemDetails::tr("From – to"),
         Wording::wayOf(upgrade, row.endpoint.identification.softwareVersion)},
        {SystemDetails::tr("Sent"),
         SystemDetails::tr("%1 of %2")
             .arg(Wording::bytes(upgrade.sent), Wording::bytes(upgrade.total))},
        {SystemDetails::tr("It says"), Wording::saidOf(upgrade)},
    };
}

} // namespace

SystemDetails::SystemDetails(const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_parts(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_road(new UpgradeRoad)
    , m_facts(new FactsGrid)
{
    auto *content = new QWidget;
    content->setLayout(m_parts);
    m_parts->setContentsMargins(0, Space::Half, 0, 0);
    m_parts->setSpacing(Space::Half);
    m_parts->addWidget(m_road, 0, Qt::AlignTop);
    m_parts->addWidget(m_facts, 1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(content);
}

void SystemDetails::setOrientation(Qt::Orientation orientation)
{
    const bool isUpright = orientation == Qt::Vertical;
    m_orientation = orientation;
    m_parts->setDirection(isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setAlignment(m_road, isUpright ? Qt::Alignment() : Qt::AlignTop);
    m_road->setMaximumWidth(isUpright ? QWIDGETSIZE_MAX : RoadWidth);
    m_road->setMinimumWidth(isUpright ? 0 : RoadWidth);
    refresh();
}

void SystemDetails::showSystem(const SystemRow &row, bool hasReleaseKey, const RoadTimes &times)
{
    m_row = row;
    m_hasReleaseKey = hasReleaseKey;
    m_times = times;
    refresh();
}

void SystemDetails::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void SystemDetails::refresh()
{
    setAccessibleName(SystemDetails::tr("Details"));
    if (m_row.endpoint.id == 0)
        return;
    m_road->setUpgrade(m_row.upgrade, m_times);
    const QDateTime now = m_clock.now();
    QList<Lines> columns{identityOf(m_row), callsOf(m_row, m_hasReleaseKey, now), upgradeOf(m_row)};
    if (m_orientation == Qt::Vertical)
        columns = {columns.at(0) + columns.at(1) + columns.at(2)};
    else if (m_facts->width() < 520) // of a small window
        columns = {columns.at(0), columns.at(1) + columns.at(2)};
    m_facts->setColumns(columns);
}

} // namespace Uplift
