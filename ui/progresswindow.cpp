// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "progresswindow.h"

#include <tables/wording/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Uplift
{

QString summaryText(const RolloutSummary &summary)
{
    QStringList parts;
    const std::pair<SystemGroup, int> counts[] = {
        {SystemGroup::Waiting, summary.waiting},
        {SystemGroup::Running, summary.running},
        {SystemGroup::Proved, summary.proved},
        {SystemGroup::NeedsOperator, summary.needOperator},
    };
    for (const auto &[group, count] : counts) {
        if (count > 0)
            parts.append(Wording::groupCount(group, count));
    }
    if (parts.isEmpty())
        parts.append(Wording::groupCount(SystemGroup::Idle, summary.systems));
    return Wording::joined(parts);
}

ProgressWindow::ProgressWindow(QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::WindowStaysOnTopHint)
    , m_counts(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_speed(new QLabel(this))
    , m_open(new QPushButton(this))
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    m_counts->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false); // it would straddle the edge of the bar
    m_bar->setFixedHeight(8);
    auto *line = new QHBoxLayout;
    line->addWidget(m_speed, 1);
    line->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_counts);
    layout->addWidget(m_bar);
    layout->addLayout(line);
    connect(m_open, &QPushButton::clicked, this, &ProgressWindow::windowRequested);
    m_bar->setMinimumWidth(300);
    refresh();
}

void ProgressWindow::setSummary(const RolloutSummary &summary)
{
    m_summary = summary;
    refresh();
}

QString ProgressWindow::text() const
{
    return m_counts->text();
}

void ProgressWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ProgressWindow::refresh()
{
    const int ended = m_summary.proved + m_summary.needOperator;
    const int all = ended + m_summary.waiting + m_summary.running;
    setWindowTitle(tr("Progress"));
    m_counts->setText(summaryText(m_summary));
    m_bar->setRange(0, std::max(1, all));
    m_bar->setValue(ended);
    m_bar->setAccessibleName(tr("Upgrades that have ended"));
    QStringList parts{tr("%1 of %2 ended", "upgrades").arg(ended).arg(all)};
    if (m_summary.bytesPerSecond > 0)
        parts.append(Wording::speed(m_summary.bytesPerSecond));
    m_speed->setText(Wording::joined(parts));
    m_open->setText(tr("Open the &window"));
}

} // namespace Uplift
