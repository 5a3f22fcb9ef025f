// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summarybar.h"

#include "rolloutbar.h"
#include "speedgraph.h"
#include <ui/common/elidedlabel.h>
#include <ui/common/presentation.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/rolloutestimate.h>
#include <tables/wording/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <utility>

namespace Uplift
{

namespace
{

constexpr int Margin = Space::Double;
constexpr int DotSize = 10;

/// The counts from the leading side; the last one stands apart.
enum CountOrder { Proved, Running, Needs, Waiting, Available, UpToDate, NotKnown, All };

const char *const Searches[] = {
    "state:proved",    "state:running", "state:needs",   "state:waiting",
    "state:available", "state:current", "state:unknown", ""};

/// What the count beside it is called in the bar.
QPixmap dot(const QColor &ink, qreal ratio)
{
    QPixmap drawn(QSize(DotSize, DotSize) * ratio);
    drawn.setDevicePixelRatio(ratio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QRectF(0.5, 0.5, DotSize - 1, DotSize - 1));
    return drawn;
}

} // namespace

SummaryBar::SummaryBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_bar(new RolloutBar(this))
    , m_countsBox(new QWidget(this))
    , m_top(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
    , m_speed(new QLabel(this))
    , m_graph(new SpeedGraph(this))
    , m_end(new QLabel(this))
{
    arrange();
    connect(m_bar, &RolloutBar::pressed, this, [this](SystemGroup group) {
        const CountOrder of = group == SystemGroup::Proved          ? Proved
                              : group == SystemGroup::Running       ? Running
                              : group == SystemGroup::NeedsOperator ? Needs
                                                                    : Waiting;
        Q_EMIT searchRequested(m_counts.at(of).search);
    });
    m_speedTimer.setSingleShot(true);
    m_speedTimer.setInterval(250);
    connect(&m_speedTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isLate, false))
            refresh();
    });
    setSearchText({});
    refresh();
}

void SummaryBar::arrange()
{
    QFont large = scaledFont(font(), 1.7);
    large.setBold(true);
    m_title->setFont(large);
    m_countsBox->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *counts = new QHBoxLayout(m_countsBox);
    counts->setContentsMargins(0, 0, 0, 0);
    counts->setSpacing(Space::Unit);
    for (const char *search : Searches) {
        auto *button = new QToolButton(m_countsBox);
        button->setAutoRaise(true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIconSize(QSize(DotSize, DotSize));
        button->setFocusPolicy(Qt::StrongFocus);
        const QString text = QString::fromLatin1(search);
        connect(button, &QToolButton::clicked, this,
                [this, text](bool checked) { Q_EMIT searchRequested(checked ? text : QString()); });
        if (text.isEmpty())
            counts->addStretch(1);
        counts->addWidget(button);
        m_counts.push_back({text, button});
    }
    m_top->setSpacing(Space::Double);
    m_top->addWidget(m_title, 1);
    m_top->addWidget(m_graph);
    m_top->addWidget(m_speed);
    m_top->addWidget(m_end);
    QFont strong = m_end->font();
    strong.setBold(true);
    m_end->setFont(strong);
    m_rows->setContentsMargins(Margin, Space::Unit, Margin, Space::Unit);
    m_rows->setSpacing(Space::Unit);
    m_rows->addLayout(m_top);
    m_rows->addWidget(m_bar);
    m_rows->addWidget(m_countsBox);
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

int SummaryBar::widthOfCounts() const
{
    int needed = 0;
    for (const Count &count : m_counts) {
        if (!count.button->isHidden())
            needed += count.button->sizeHint().width() + Space::Unit;
    }
    return needed;
}

/// The title is never cut for what stands beside it; the end of the roll-out counts more than the
/// graph, and in a low window both more than a line for the counts.
void SummaryBar::fitIn()
{
    int left = width() - 2 * Margin - m_title->sizeHint().width() - m_top->spacing();
    const auto fits = [&](int needed, bool isWanted) {
        const bool isIn = isWanted && needed + m_top->spacing() <= left;
        left -= isIn ? needed + m_top->spacing() : 0;
        return isIn;
    };
    const bool speed = fits(m_speed->sizeHint().width(), !m_speed->text().isEmpty());
    const bool end = fits(m_end->sizeHint().width(), !m_end->text().isEmpty());
    const bool beside = fits(widthOfCounts(), m_isLow);
    const bool graph = fits(m_graph->sizeHint().width(), m_graph->hasMoved());
    // What goes goes first: each step is laid out at once, and shall not widen the window.
    const std::pair<QWidget *, bool> parts[] = {{m_speed, speed}, {m_end, end}, {m_graph, graph}};
    for (const auto &[part, isShown] : parts) {
        if (!isShown)
            part->hide();
    }
    placeCounts(beside);
    for (const auto &[part, isShown] : parts)
        part->setVisible(isShown);
}

void SummaryBar::placeCounts(bool beside)
{
    if (beside == m_isBeside)
        return;
    m_isBeside = beside;
    m_top->removeWidget(m_countsBox);
    m_rows->removeWidget(m_countsBox);
    m_top->setStretchFactor(m_title, beside ? 0 : 1);
    if (beside)
        m_top->insertWidget(1, m_countsBox, 1);
    else
        m_rows->addWidget(m_countsBox);
}

void SummaryBar::setLow(bool isLow)
{
    if (std::exchange(m_isLow, isLow) != isLow)
        fitIn();
}

void SummaryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitIn();
}

void SummaryBar::setSearchText(const QString &text)
{
    for (const Count &count : m_counts)
        count.button->setChecked(!text.isEmpty() && text.trimmed() == count.search);
}

QString SummaryBar::title() const
{
    return m_title->text();
}

void SummaryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void SummaryBar::refresh()
{
    m_bar->setSummary(m_summary);
    showTitle();
    showCounts();
    const bool moving = m_summary.bytesPerSecond > 0;
    m_speed->setText(moving ? Wording::speed(m_summary.bytesPerSecond) : QString());
    m_speed->setToolTip(tr("Speed of all downloads together"));
    m_speed->setAccessibleName(tr("Speed of all downloads together: %1").arg(m_speed->text()));
    showEnd();
}

void SummaryBar::showTitle()
{
    const QLocale locale;
    const QString systems = Wording::groupCount(SystemGroup::Idle, m_summary.systems);
    QString said;
    if (m_summary.inRollout() > 0)
        said = tr("%1 of %2 proved", "systems")
                   .arg(locale.toString(m_summary.proved), locale.toString(m_summary.inRollout()));
    else if (m_summary.systems == 0)
        said = tr("No systems yet");
    else if (m_summary.couldBeUpgraded > 0)
        said = tr("%1, %2", "number of systems, number of those that could be upgraded")
                   .arg(systems, Wording::couldBeUpgraded(m_summary.couldBeUpgraded));
    else if (m_summary.upToDate == m_summary.systems)
        said = tr("%1, all up to date", "number of systems").arg(systems);
    else
        said = systems;
    m_title->setText(said);
    m_title->setAccessibleName(said);
    m_bar->setAccessibleName(said);
}

void SummaryBar::showCounts()
{
    const bool isRollout = m_summary.inRollout() > 0;
    const auto ofGroup = [&](CountOrder place, SystemGroup group, int count) {
        m_counts[place].button->setVisible(isRollout);
        showCount(m_counts[place], Wording::groupCount(group, count), shareColour(group, palette()),
                  group == SystemGroup::NeedsOperator && count > 0);
    };
    ofGroup(Proved, SystemGroup::Proved, m_summary.proved);
    ofGroup(Running, SystemGroup::Running, m_summary.running);
    ofGroup(Needs, SystemGroup::NeedsOperator, m_summary.needOperator);
    ofGroup(Waiting, SystemGroup::Waiting, m_summary.waiting);
    const auto ofRest = [&](CountOrder place, const QString &text, Tone tone, bool isShown) {
        m_counts[place].button->setVisible(isShown && m_summary.systems > 0);
        showCount(m_counts[place], text, colourOf(tone, palette()), false);
    };
    const bool tells = m_summary.couldBeUpgraded + m_summary.upToDate > 0;
    ofRest(Available, Wording::couldBeUpgraded(m_summary.couldBeUpgraded), Tone::Waiting,
           m_summary.couldBeUpgraded > 0);
    ofRest(UpToDate, tr("%n up to date", "systems", m_summary.upToDate), Tone::Good,
           !isRollout && tells);
    ofRest(NotKnown, tr("%n other(s)", "systems", m_summary.notKnown()), Tone::Quiet,
           !isRollout && tells && m_summary.notKnown() > 0);
    ofRest(All, Wording::groupCount(SystemGroup::Idle, m_summary.systems), Tone::Plain, true);
    m_counts[All].button->setIcon({});
    m_counts[All].button->setToolTip(tr("Show all systems"));
}

void SummaryBar::showCount(const Count &count, const QString &text, const QColor &ink, bool isLoud)
{
    QToolButton &button = *count.button;
    const QColor words =
        isLoud ? colourOf(Tone::Bad, palette()) : palette().color(QPalette::WindowText);
    if (button.text() == text && button.property("ink").value<QColor>() == ink &&
        button.palette().color(QPalette::ButtonText) == words)
        return;
    button.setProperty("ink", ink);
    button.setText(text);
    button.setIcon(QIcon(dot(ink, devicePixelRatioF())));
    QPalette coloured;
    coloured.setColor(QPalette::ButtonText, words);
    button.setPalette(coloured);
    QFont font = this->font();
    font.setBold(isLoud);
    button.setFont(font);
    button.setToolTip(tr("Show only these systems"));
    button.setAccessibleName(text);
}

} // namespace Uplift
