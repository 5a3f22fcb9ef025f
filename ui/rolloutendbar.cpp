// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rolloutendbar.h"

#include <ui/common/announce.h>
#include <ui/common/assessmentwords.h>
#include <ui/common/icons.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/wording/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Uplift
{

RolloutEndBar::RolloutEndBar(const SystemsTable &table, QWidget *parent)
    : QWidget(parent)
    , m_follower(table)
    , m_icon(new QLabel(this))
    , m_text(headingLabel(this))
    , m_sheet(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Double, Space::Unit, Space::Double, Space::Unit);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_sheet, m_retry, m_close})
        layout->addWidget(button);
    connect(m_sheet, &QPushButton::clicked, this,
            [this] { Q_EMIT changeSheetRequested(m_ending.sessions); });
    connect(m_retry, &QPushButton::clicked, this,
            [this] { Q_EMIT retryRequested(m_ending.needOperator); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void RolloutEndBar::follow()
{
    const bool hasEnded = m_follower.follow();
    if (m_follower.isUnderWay())
        return hide();
    if (!hasEnded && isHidden())
        return;
    m_ending = m_follower.ending();
    if (m_ending.all() == 0) // all were cancelled or taken off the list
        return hide();
    refresh();
    show();
    if (hasEnded)
        announce(*this, text());
}

QString RolloutEndBar::text() const
{
    return m_text->text();
}

void RolloutEndBar::refresh()
{
    const int need = int(m_ending.needOperator.size());
    QStringList parts{tr("%1 of %2 proved", "systems").arg(m_ending.proved).arg(m_ending.all())};
    if (need > 0)
        parts.append(Wording::groupCount(SystemGroup::NeedsOperator, need));
    if (m_ending.stillOut > 0)
        parts.append(tr("%n still out", "systems", m_ending.stillOut));
    m_text->setText(parts.join(separator()));
    setAccessibleName(text());
    const Look look = m_ending.isGood() ? lookOf(SystemGroup::Proved)
                                        : Look{QStringLiteral("warning"), Tone::Warning};
    m_icon->setPixmap(icon(look).pixmap(22));
    m_sheet->setText(tr("Change sheet…"));
    m_sheet->setToolTip(
        tr("Opens the history with these upgrades selected, where the change sheet is made."));
    m_retry->setText(tr("Retry %n", "systems", need));
    m_retry->setVisible(need > 0);
    m_close->setText(tr("Close"));
}

void RolloutEndBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isOther =
        event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange;
    if (isOther && !isHidden())
        refresh();
}

void RolloutEndBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor ink = colourOf(m_ending.isGood() ? Tone::Good : Tone::Warning, palette());
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), ink, 0.1));
    painter.fillRect(QRect(0, 0, 4, height()), ink);
}

} // namespace Uplift
