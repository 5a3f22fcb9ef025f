// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detailpane.h"

#include "protocolview.h"
#include "selectionview.h"
#include "systemdetails.h"
#include "timelineview.h"
#include <ui/common/elidedlabel.h>
#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/timelinemodel.h>
#include <tables/wording/wording.h>
#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace Uplift
{

static constexpr int IconSize = 16;

DetailPane::DetailPane(const Clock &clock, TimelineModel &timeline, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_timeline(timeline)
    , m_titles(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_name(new ElidedLabel(this))
    , m_close(new QToolButton(this))
    , m_subtitle(new ElidedLabel(this))
    , m_stateIcon(new QLabel(this))
    , m_state(new ElidedLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_tabs(new QTabWidget)
    , m_details(new SystemDetails(clock))
    , m_timelinePage(new QWidget)
    , m_onlyUpgrade(new QCheckBox(m_timelinePage))
    , m_timelineView(new TimelineView)
    , m_protocol(new ProtocolView(clock))
    , m_selection(new SelectionView)
{
    arrange();
    connect(m_close, &QToolButton::clicked, this, &DetailPane::closeRequested);
    connect(m_onlyUpgrade, &QCheckBox::toggled, this, &DetailPane::filterTimeline);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        filterTimeline();
        if (showsProtocol())
            Q_EMIT protocolOpened();
    });
    retranslate();
}

void DetailPane::arrange()
{
    QFont large = scaledFont(font(), 1.2);
    large.setBold(true);
    m_name->setFont(large);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(icon(QStringLiteral("close")));
    for (QLabel *label : {static_cast<QLabel *>(m_subtitle), static_cast<QLabel *>(m_state)})
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(Space::Double, Space::Half, Space::Double, 0);
    filterRow->addWidget(m_onlyUpgrade);
    auto *timelinePage = new QVBoxLayout(m_timelinePage);
    timelinePage->setContentsMargins(0, 0, 0, 0);
    timelinePage->addLayout(filterRow);
    timelinePage->addWidget(m_timelineView, 1);
    m_timelineView->setModel(&m_timeline);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_details, QString());
    m_tabs->addTab(m_timelinePage, QString());
    m_tabs->addTab(m_protocol, QString());
    m_pages->addWidget(m_tabs);
    m_pages->addWidget(m_selection);

    auto *first = new QHBoxLayout;
    m_titles->addWidget(m_name);
    m_titles->addWidget(m_subtitle, 1);
    first->addLayout(m_titles, 1);
    first->addWidget(m_close, 0, Qt::AlignTop);
    auto *third = new QHBoxLayout;
    third->setSpacing(Space::Unit);
    third->addWidget(m_stateIcon);
    third->addWidget(m_state, 1);
    auto *heading = new QVBoxLayout;
    heading->setContentsMargins(Space::Double, Space::Unit, Space::Unit, Space::Half);
    heading->setSpacing(Space::Half);
    heading->addLayout(first);
    heading->addLayout(third);
    // A line of its height, whether it says something or not: what is below shall not move.
    m_state->setMinimumHeight(std::max(IconSize, fontMetrics().height() * 4 / 3));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Half);
    layout->addLayout(heading);
    layout->addWidget(m_pages, 1);
}

void DetailPane::setOrientation(Qt::Orientation orientation)
{
    const bool isUpright = orientation == Qt::Vertical;
    m_titles->setDirection(isUpright ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_titles->setSpacing(isUpright ? Space::Half : Space::Double);
    m_details->setOrientation(orientation);
    m_selection->setOrientation(orientation);
    m_protocol->setOrientation(orientation);
}

void DetailPane::showSystem(const SystemRow &row, bool hasReleaseKey, const PhaseTimes &usual)
{
    m_row = row;
    m_hasReleaseKey = hasReleaseKey;
    m_usual = usual;
    m_protocol->setEndpoint(m_row.endpoint);
    m_pages->setCurrentWidget(m_tabs);
    refresh();
}

void DetailPane::showSelection(const SelectionSummary &summary, const QString &package,
                               const QList<SelectionSummary::Part> &prospects)
{
    m_row = {};
    m_selected = summary.systems;
    m_pages->setCurrentWidget(m_selection);
    m_selection->showSummary(summary, package, prospects);
    refresh();
}

void DetailPane::showFacts()
{
    m_tabs->setCurrentWidget(m_details);
}

bool DetailPane::showsProtocol() const
{
    return isVisible() && m_pages->currentWidget() == m_tabs &&
           m_tabs->currentWidget() == m_protocol;
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
    m_tabs->setAccessibleName(tr("About the system"));
    m_tabs->setTabText(0, tr("&Details"));
    m_tabs->setTabText(1, tr("&Timeline"));
    m_tabs->setTabText(2, tr("&Protocol"));
    m_onlyUpgrade->setText(tr("Only this &upgrade"));
    m_onlyUpgrade->setToolTip(tr("Leaves out check-ins and whatever else belongs to no upgrade or "
                                 "to an older one"));
    m_close->setToolTip(tr("Close the details (F4)"));
    m_close->setAccessibleName(tr("Close the details"));
    refresh();
}

void DetailPane::refresh()
{
    refreshHeading();
    filterTimeline();
    if (m_row.endpoint.id != 0)
        m_details->showSystem(m_row, m_hasReleaseKey, timesOf(m_row));
}

void DetailPane::refreshHeading()
{
    const bool isOne = m_row.endpoint.id != 0;
    const Look look = m_row.upgrade ? lookOf(*m_row.upgrade) : Look{};
    if (look != std::exchange(m_look, look) || m_stateIcon->pixmap().isNull())
        m_stateIcon->setPixmap(icon(look).pixmap(IconSize));
    m_stateIcon->setVisible(m_row.upgrade.has_value());
    m_name->setText(isOne ? m_row.endpoint.displayName()
                          : tr("%n system(s) selected", nullptr, m_selected));
    QPalette quiet;
    quiet.setColor(QPalette::WindowText, colourOf(Tone::Quiet, palette()));
    m_subtitle->setPalette(quiet);
    m_subtitle->setText(isOne ? Wording::joined({m_row.product, m_row.address,
                                                 m_row.endpoint.identification.serialNumber.text()})
                              : QString());
    QPalette coloured;
    coloured.setColor(QPalette::WindowText,
                      colourOf(m_row.upgrade ? look.tone : Tone::Quiet, palette()));
    m_state->setPalette(coloured);
    m_state->setText(isOne ? Wording::systemState(m_row, m_clock.now()) : QString());
}

RoadTimes DetailPane::timesOf(const SystemRow &row) const
{
    RoadTimes times{.now = m_clock.now(), .began = {}, .usual = {}};
    if (row.upgrade)
        times.began = m_timeline.began(row.upgrade->sessionId);
    for (const UpgradeState phase :
         {UpgradeState::Preparing, UpgradeState::Installing, UpgradeState::Rebooting}) {
        const auto usual = m_usual.usual(row.product, phase);
        if (usual.count() > 0)
            times.usual[phase] = int(usual.count());
    }
    return times;
}

void DetailPane::filterTimeline()
{
    m_onlyUpgrade->setEnabled(m_row.upgrade.has_value());
    const bool isPart = m_onlyUpgrade->isChecked() && m_row.upgrade;
    m_timeline.showOnly(isPart ? m_row.upgrade->sessionId : QUuid());
}

} // namespace Uplift
