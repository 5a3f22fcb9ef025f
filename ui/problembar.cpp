// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problembar.h"

#include "problemcure.h"
#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/wording/wording.h>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace Uplift
{

static constexpr int ProblemIcon = 16;

ProblemBar::ProblemBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QToolButton(this))
    , m_cure(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setIcon(icon(QStringLiteral("close")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Double, Space::Unit, Space::Unit, Space::Unit);
    layout->setSpacing(Space::Unit);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    layout->addWidget(m_more, 0, Qt::AlignTop);
    layout->addWidget(m_cure, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    // The first line is level with the button.
    const int line = m_close->sizeHint().height();
    m_icon->setContentsMargins(0, (line - ProblemIcon) / 2, 0, 0);
    m_text->setContentsMargins(0, std::max(0, line - fontMetrics().height()) / 2, 0, 0);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this, &ProblemBar::showNext);
    connect(m_cure, &QPushButton::clicked, this, [this] {
        QAction *cure = m_problems.isEmpty() ? nullptr : cureOf(m_problems.last().code, m_actions);
        if (cure)
            cure->trigger();
    });
    connect(m_close, &QToolButton::clicked, this, &ProblemBar::dismiss);
    refresh();
}

/// Of what happens again and again, like a sleep at night, only the last time is told.
static bool replaces(const Error &error, const Error &older)
{
    const bool isEvent = error.code == ErrorCode::WasDeaf || error.code == ErrorCode::ClockWasSet ||
                         error.code == ErrorCode::LogEntriesLost;
    return older == error || (isEvent && older.code == error.code);
}

void ProblemBar::add(const Error &error)
{
    m_problems.removeIf([&error](const Error &older) { return replaces(error, older); });
    m_problems.append(error);
    refresh();
}

void ProblemBar::remove(const Error &error)
{
    m_problems.removeAll(error);
    refresh();
}

void ProblemBar::dismiss()
{
    if (!m_problems.isEmpty())
        m_problems.removeLast();
    refresh();
}

void ProblemBar::showNext()
{
    if (!m_problems.isEmpty())
        m_problems.prepend(m_problems.takeLast());
    refresh();
}

void ProblemBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

/// Good news looks like it.
static Look lookOf(const Error &error)
{
    return error.code == ErrorCode::NewerVersion
               ? Look{QStringLiteral("information"), Tone::Running}
               : Look{QStringLiteral("warning"), Tone::Bad};
}

void ProblemBar::paintEvent(QPaintEvent *)
{
    if (m_problems.isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = colourOf(lookOf(m_problems.last()).tone, palette());
    painter.fillRect(rect(), mixed(palette().color(QPalette::Base), colour, 0.12));
    painter.fillRect(QRect(0, 0, 4, height()), colour);
}

void ProblemBar::refresh()
{
    setVisible(!m_problems.isEmpty());
    if (m_problems.isEmpty())
        return;
    const Wording::Problem problem = Wording::error(m_problems.last());
    const QString all = problem.text();
    const qsizetype end = Wording::paragraph({problem.what}).size();
    const QString text = QStringLiteral("<b>%1</b>%2")
                             .arg(all.first(end).toHtmlEscaped(), all.sliced(end).toHtmlEscaped());
    m_icon->setPixmap(icon(lookOf(m_problems.last())).pixmap(ProblemIcon));
    m_text->setText(text);
    m_text->setAccessibleName(all);
    const QAction *cure = cureOf(m_problems.last().code, m_actions);
    m_cure->setVisible(cure != nullptr);
    if (cure) {
        m_cure->setText(cure->text());
        m_cure->setIcon(cure->icon());
        m_cure->setToolTip(cure->statusTip());
    }
    const int more = int(m_problems.size()) - 1;
    m_more->setText(tr("%n more problem(s)", nullptr, more));
    m_more->setToolTip(tr("Shows the one before"));
    m_more->setVisible(more > 0);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
}

} // namespace Uplift
