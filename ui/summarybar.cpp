// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summarybar.h"

#include "icons.h"

#include <tables/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

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
    setSearchText({});
    refresh();
}

void SummaryBar::setSummary(const RolloutSummary &summary)
{
    m_summary = summary;
    refresh();
}

void SummaryBar::setSearchText(const QString &text)
{
    for (const SystemGroup group : Groups)
        m_buttons.value(group)->setChecked(!text.isEmpty() && text.trimmed() == searchFor(group));
}

void SummaryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
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
    m_speedIcon->setPixmap(icon(lookOf(SystemGroup::Running)).pixmap(16));
    m_speedIcon->setVisible(moving);
    m_speed->setText(moving ? Wording::speed(m_summary.bytesPerSecond) : QString());
    m_speed->setToolTip(tr("Speed of all downloads together"));
    m_speed->setAccessibleName(tr("Speed of all downloads together"));
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
