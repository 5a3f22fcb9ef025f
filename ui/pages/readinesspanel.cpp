// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readinesspanel.h"

#include <ui/common/commandbox.h>
#include <ui/common/copying.h>
#include <ui/common/icons.h>
#include <ui/common/page.h>
#include <ui/common/spacing.h>

#include <tables/wording/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace Uplift
{

namespace
{

Look lookOf(Grade grade)
{
    switch (grade) {
    case Grade::Good:
        return {QStringLiteral("proved"), Tone::Good};
    case Grade::Unknown:
        return {QStringLiteral("information"), Tone::Quiet};
    case Grade::Note:
        return {QStringLiteral("warning"), Tone::Warning};
    case Grade::Bad:
        return {QStringLiteral("failed"), Tone::Bad};
    }
    return {};
}

/// What stands in the way, then the rest in the order of the steps.
QList<ReadinessWording::Line> troubleFirst(const Readiness &readiness)
{
    QList<ReadinessWording::Line> lines = ReadinessWording::lines(readiness);
    std::stable_partition(lines.begin(), lines.end(), [](const ReadinessWording::Line &line) {
        return line.grade == Grade::Bad;
    });
    return lines;
}

} // namespace

ReadinessPanel::ReadinessPanel(QWidget *parent)
    : QWidget(parent)
    , m_conclusionIcon(new QLabel(this))
    , m_conclusion(headingLabel(this))
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
    , m_check(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_place(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    scroll->setFocusPolicy(Qt::StrongFocus);
    m_list->setAutoFillBackground(true);
    m_list->setBackgroundRole(QPalette::Base);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);

    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(Space::Unit);
    sentence->addWidget(m_conclusionIcon, 0, Qt::AlignTop);
    sentence->addWidget(m_conclusion, 1);
    for (QPushButton *button : {m_check, m_cancel, m_place})
        m_buttons->addWidget(button);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Unit);
    layout->addLayout(sentence);
    layout->addWidget(m_progress);
    layout->addWidget(scroll, 1);
    layout->addLayout(m_buttons);

    for (QPushButton *button : {m_check, m_cancel, m_place, m_copy})
        button->setAutoDefault(false);
    connect(m_check, &QPushButton::clicked, this, [this] {
        if (!m_readiness.listening.problems.isEmpty())
            Q_EMIT listenAgainRequested();
        Q_EMIT checkRequested();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ReadinessPanel::cancelRequested);
    connect(m_place, &QPushButton::clicked, this, [this] {
        if (m_readiness.firewall)
            Q_EMIT placeRequested(m_readiness.firewall->place);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(text(), *m_copy); });
    refresh();
}

void ReadinessPanel::addButton(QPushButton *button)
{
    m_buttons->addWidget(button);
}

void ReadinessPanel::showReadiness(const Readiness &readiness)
{
    m_readiness = readiness;
    refresh();
}

QString ReadinessPanel::text() const
{
    const ReadinessWording::Line end = ReadinessWording::conclusion(m_readiness);
    QStringList sentences{end.text};
    for (const ReadinessWording::Line &line : troubleFirst(m_readiness)) {
        sentences.append(QStringLiteral("– ") + Wording::paragraph({line.text, line.advice}));
        sentences.append(line.command);
    }
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

void ReadinessPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void ReadinessPanel::refresh()
{
    const ReadinessWording::Line end = ReadinessWording::conclusion(m_readiness);
    m_conclusionIcon->setPixmap(icon(lookOf(end.grade)).pixmap(24));
    QPalette coloured;
    if (!m_readiness.isRunning && end.grade != Grade::Unknown)
        coloured.setColor(QPalette::WindowText, colourOf(lookOf(end.grade).tone, palette()));
    m_conclusion->setPalette(coloured);
    m_conclusion->setText(end.text);
    m_progress->setRange(0, std::max(1, m_readiness.total));
    m_progress->setValue(m_readiness.done);
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_progress->setVisible(m_readiness.isRunning);
    m_list->setAccessibleName(tr("Findings"));
    m_list->parentWidget()->parentWidget()->setAccessibleName(tr("Findings"));
    m_check->setText(tr("Check a&gain"));
    m_check->setVisible(!m_readiness.isRunning);
    m_cancel->setText(tr("&Stop"));
    m_cancel->setVisible(m_readiness.isRunning);
    m_place->setText(tr("Open the &firewall's settings"));
    m_place->setVisible(m_readiness.firewall && !m_readiness.firewall->place.isEmpty());
    m_copy->setText(tr("&Copy"));
    m_copy->setEnabled(m_readiness.done > 0);
    showLines();
}

void ReadinessPanel::showLines()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ReadinessWording::Line &line : troubleFirst(m_readiness))
        addLine(line);
    m_lines->addStretch(1);
}

void ReadinessPanel::addLine(const ReadinessWording::Line &line)
{
    auto *row = new QWidget(m_list);
    auto *sign = new QLabel(row);
    sign->setPixmap(icon(lookOf(line.grade)).pixmap(16));
    auto *words = wrappedLabel(row);
    words->setText(line.text);
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Half);
    column->addWidget(words);
    if (!line.advice.isEmpty()) {
        auto *what = line.grade == Grade::Bad ? wrappedLabel(row) : quietLabel(row);
        what->setText(line.advice);
        column->addWidget(what);
    }
    if (!line.command.isEmpty()) {
        auto *command = new CommandBox(row);
        column->addWidget(command);
        command->setCommand(line.command);
    }
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Space::Half, Space::Half, Space::Half, Space::Half);
    layout->setSpacing(Space::Unit);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(column, 1);
    m_lines->addWidget(row);
}

} // namespace Uplift
