// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpane.h"

#include "factsgrid.h"
#include "protocolview.h"
#include "timelineview.h"
#include "upgraderoad.h"
#include <ui/common/elidedlabel.h>
#include <ui/common/icons.h>

#include <tables/timelinemodel.h>
#include <tables/wording/wording.h>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

namespace Uplift
{

DetailPane::DetailPane(const Clock &clock, TimelineModel &timeline, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_timeline(timeline)
    , m_name(new QLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new ElidedLabel(this))
    , m_road(new UpgradeRoad(this))
    , m_tabs(new QTabWidget(this))
    , m_onlyUpgrade(new QCheckBox(m_tabs))
    , m_facts(new FactsGrid)
    , m_timelineView(new TimelineView)
    , m_protocol(new ProtocolView(clock))
{
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_name->setTextFormat(Qt::PlainText);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_timelineView->setModel(&timeline);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_facts);
    m_facts->setAutoFillBackground(true);
    m_facts->setBackgroundRole(QPalette::Base);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scroll, QString());
    m_tabs->addTab(m_timelineView, QString());
    m_tabs->addTab(m_protocol, QString());
    m_tabs->setCornerWidget(m_onlyUpgrade);
    connect(m_onlyUpgrade, &QCheckBox::toggled, this, &DetailPane::filterTimeline);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        filterTimeline();
        if (showsProtocol())
            Q_EMIT protocolOpened();
    });

    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(10, 6, 10, 2);
    heading->setSpacing(8);
    heading->addWidget(m_name);
    heading->addWidget(m_stateIcon);
    heading->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(heading);
    layout->addWidget(m_road);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(0);
    retranslate();
}

void DetailPane::showSystem(const SystemRow *row, bool hasReleaseKey)
{
    m_row = row ? *row : SystemRow();
    m_hasReleaseKey = hasReleaseKey;
    m_protocol->setEndpoint(m_row.endpoint);
    refresh();
}

bool DetailPane::showsProtocol() const
{
    return m_tabs->currentWidget() == m_protocol;
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_look = {};
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
}

void DetailPane::retranslate()
{
    m_tabs->setTabText(0, tr("&Details"));
    m_tabs->setTabText(1, tr("&Timeline"));
    m_tabs->setTabText(2, tr("&Protocol"));
    m_onlyUpgrade->setText(tr("Only this &upgrade"));
    m_onlyUpgrade->setToolTip(tr("Leaves out check-ins and whatever else belongs to no upgrade or "
                                 "to an older one"));
    refresh();
}

void DetailPane::refresh()
{
    const bool any = m_row.endpoint.id != 0;
    m_tabs->setVisible(any);
    m_name->setVisible(any);
    m_name->setText(any ? m_row.endpoint.displayName() : QString());
    m_road->setUpgrade(m_row.upgrade);
    const Look look = m_row.upgrade ? lookOf(*m_row.upgrade) : Look{};
    if (look != std::exchange(m_look, look) || m_stateIcon->pixmap().isNull())
        m_stateIcon->setPixmap(icon(look).pixmap(16));
    m_stateIcon->setVisible(m_row.upgrade.has_value());
    QPalette coloured;
    coloured.setColor(QPalette::WindowText, colourOf(any ? look.tone : Tone::Quiet, palette()));
    m_state->setPalette(coloured);
    m_state->setText(!any             ? tr("Select a system to see its details.")
                     : !m_row.upgrade ? QString()
                                      : Wording::upgrade(*m_row.upgrade, m_clock.now()));
    filterTimeline();
    if (any)
        showFacts();
}

void DetailPane::filterTimeline()
{
    m_onlyUpgrade->setVisible(m_tabs->currentWidget() == m_timelineView);
    m_onlyUpgrade->setEnabled(m_row.upgrade.has_value());
    const bool isPart = m_onlyUpgrade->isChecked() && m_row.upgrade;
    m_timeline.showOnly(isPart ? m_row.upgrade->sessionId : QUuid());
}

void DetailPane::showFacts()
{
    const Endpoint &endpoint = m_row.endpoint;
    const Identification &said = endpoint.identification;
    const QDateTime now = m_clock.now();
    const auto moment = [&](const QDateTime &at) {
        return at.isValid() ? Wording::moment(at, now) : QString();
    };
    const bool throughOther =
        !endpoint.sourceAddress.isEmpty() && endpoint.sourceAddress != said.ipAddress;
    QList<FactsGrid::Line> identity{
        {tr("Product"), m_row.product},
        {tr("Serial number"), said.serialNumber.text()},
        {tr("MAC address"), said.macAddress},
        {tr("Hardware"), said.hardwareBoard},
        {tr("Package family"), endpoint.family.isEmpty() ? tr("not known yet") : endpoint.family},
        {tr("Software"), said.softwareVersion},
        {endpoint.site.isEmpty()   ? tr("Tags")
         : m_row.tagText.isEmpty() ? tr("Site")
                                   : tr("Site, tags"),
         Wording::joined({endpoint.site, m_row.tagText})},
    };
    QList<FactsGrid::Line> contact{
        {tr("Address"), said.ipAddress},
        {tr("Calls from"), throughOther ? endpoint.sourceAddress : QString()},
        {tr("Calls at"), endpoint.managerAddress},
        {tr("Last heard"),
         endpoint.lastHeard.isValid()
             ? tr("%1, %2", "moment, event")
                   .arg(moment(endpoint.lastHeard), Wording::event(endpoint.lastEvent))
             : tr("never")},
        {tr("First heard"), moment(endpoint.firstHeard)},
        {tr("Former manager"),
         m_row.owedTo.isEmpty() ? QString() : tr("%1, not restored yet").arg(m_row.owedTo)},
        {tr("Release key"), m_hasReleaseKey ? tr("•••••••• set") : tr("none")},
    };
    QList<FactsGrid::Line> upgradeLines;
    if (m_row.upgrade) {
        const Upgrade &upgrade = *m_row.upgrade;
        upgradeLines = {
            {tr("Package"), upgrade.fileName},
            {tr("From – to"), Wording::wayOf(upgrade, said.softwareVersion)},
            {tr("Sent"),
             tr("%1 of %2").arg(Wording::bytes(upgrade.sent), Wording::bytes(upgrade.total))},
            {tr("It says"), Wording::joined({Wording::phase(upgrade.phase), upgrade.message})},
            {tr("Ordered"), moment(upgrade.createdAt)},
            {tr("Ended"), moment(upgrade.endedAt)},
        };
    }
    m_facts->setColumns({identity, contact, upgradeLines});
}

} // namespace Uplift
