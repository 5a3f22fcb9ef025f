// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summarybar.h"

#include "speedgraph.h"
#include <ui/common/icons.h>

#include <tables/rolloutestimate.h>
#include <tables/wording/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <utility>

namespace Uplift
{

namespace
{

constexpr SystemGroup Groups[] = {SystemGroup::Idle, SystemGroup::Waiting, SystemGroup::Running,
                                  SystemGroup::Proved, SystemGroup::NeedsOperator};

/// What the search box must hold to show a group; every system for Idle.
QString searchFor(SystemGroup group)
{
    switch (group) {
    case SystemGroup::Idle:
        break;
    case SystemGroup::Waiting:
        return QStringLiteral("state:waiting");
    case SystemGroup::Running:
        return QStringLiteral("state:running");
    case SystemGroup::Proved:
        return QStringLiteral("state:proved");
    case SystemGroup::NeedsOperator:
        return QStringLiteral("state:needs");
    }
    return {};
}

} // namespace

SummaryBar::SummaryBar(QWidget *parent)
    : QWidget(parent)
    , m_speedIcon(new QLabel(this))
    , m_speed(new QLabel(this))
    , m_graph(new SpeedGraph(this))
    , m_end(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 5, 12, 5);
    layout->setSpacing(4);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.1);
    for (const SystemGroup group : Groups) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFont(large);
        button->setMinimumHeight(32);
        connect(button, &QToolButton::clicked, this, [this, group](bool checked) {
            Q_EMIT searchRequested(checked ? searchFor(group) : QString());
        });
        layout->addWidget(button);
        m_buttons.insert(group, button);
    }
    m_speed->setFont(large);
    layout->addStretch(1);
    layout->addWidget(m_speedIcon);
    layout->addWidget(m_speed);
    layout->addSpacing(6);
    layout->addWidget(m_graph);
    layout->addSpacing(6);
    layout->addWidget(m_end);
    m_end->setFont(large);
    m_speedTimer.setSingleShot(true);
    m_speedTimer.setInterval(250);
    connect(&m_speedTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isLate, false))
            refresh();
    });
    setSearchText({});
    refresh();
}

void SummaryBar::setSummary(const RolloutSummary &summary)
{
    const auto withoutBytes = [](RolloutSummary counts) {
        counts.bytesPerSecond = counts.bytesLeft = 0;
        return counts;
    };
    const bool counts = withoutBytes(summary) != withoutBytes(m_summary);
    m_summary = summary;
    if (counts || !m_speedTimer.isActive())
        refresh();
    else
        m_isLate = true;
    if (!m_speedTimer.isActive())
        m_speedTimer.start();
}

void SummaryBar::letTimePass(const QDateTime &now)
{
    m_now = now;
    m_graph->add(m_summary.bytesPerSecond);
    showEnd();
}

void SummaryBar::showEnd()
{
    const auto end =
        m_now.isValid() ? estimatedFinish(m_summary, m_graph->recentSpeed(), m_now) : std::nullopt;
    m_end->setText(end ? Wording::finish(*end, m_now) : QString());
    m_end->setToolTip(end ? tr("Estimated from the bytes that are left and the speed of the last "
                               "half minute")
                          : QString());
    m_end->setAccessibleName(m_end->text());
    fitIn();
}

void SummaryBar::fitIn()
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() + 40;
    for (const QToolButton *button : std::as_const(m_buttons))
        needed += button->sizeHint().width() + layout()->spacing();
    needed += m_speed->sizeHint().width() + 16;
    const bool wantsEnd = !m_end->text().isEmpty();
    const int withEnd = needed + (wantsEnd ? m_end->sizeHint().width() + 12 : 0);
    m_end->setVisible(wantsEnd && withEnd <= width());
    const int withGraph = (wantsEnd ? withEnd : needed) + m_graph->sizeHint().width() + 12;
    m_graph->setVisible(m_graph->hasMoved() && withGraph <= width());
}

void SummaryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitIn();
}

void SummaryBar::setSearchText(const QString &text)
{
    for (const SystemGroup group : Groups)
        m_buttons.value(group)->setChecked(!text.isEmpty() && text.trimmed() == searchFor(group));
}

void SummaryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    m_recolour = m_recolour || event->type() == QEvent::PaletteChange;
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void SummaryBar::refresh()
{
    show(SystemGroup::Idle, m_summary.systems);
    show(SystemGroup::Waiting, m_summary.waiting);
    show(SystemGroup::Running, m_summary.running);
    show(SystemGroup::Proved, m_summary.proved);
    show(SystemGroup::NeedsOperator, m_summary.needOperator);
    const bool moving = m_summary.bytesPerSecond > 0;
    if (m_speedIcon->pixmap().isNull() || m_recolour)
        m_speedIcon->setPixmap(icon(lookOf(SystemGroup::Running)).pixmap(16));
    m_recolour = false;
    m_speedIcon->setVisible(moving);
    m_speed->setText(moving ? Wording::speed(m_summary.bytesPerSecond) : QString());
    m_speed->setToolTip(tr("Speed of all downloads together"));
    m_speed->setAccessibleName(tr("Speed of all downloads together: %1").arg(m_speed->text()));
    showEnd();
}

void SummaryBar::show(SystemGroup group, int count)
{
    QToolButton &button = *m_buttons.value(group);
    const QString text = Wording::groupCount(group, count);
    const Look look = lookOf(group);
    const Tone tone = count > 0 ? look.tone : Tone::Quiet;
    if (button.text() == text &&
        button.palette().color(QPalette::ButtonText) == colourOf(tone, palette()))
        return;
    button.setText(text);
    button.setIcon(icon(Look{look.icon, tone}));
    QPalette coloured;
    coloured.setColor(QPalette::ButtonText, colourOf(tone, palette()));
    button.setPalette(coloured);
    button.setToolTip(group == SystemGroup::Idle ? tr("Show all systems")
                                                 : tr("Show only these systems"));
    button.setAccessibleName(text);
}

} // namespace Uplift
