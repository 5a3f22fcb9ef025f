// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importbar.h"

#include <ui/common/icons.h>
#include <ui/common/progresspainter.h>
#include <ui/common/spacing.h>

#include <tables/wording/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace Uplift
{

namespace
{

constexpr int Steps = 1000; // of the bar; sizes don't fit an int

} // namespace

ImportBar::ImportBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setRange(0, Steps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_cancel->setIcon(icon(QStringLiteral("close")));
    m_cancel->setAutoRaise(true);
    m_cancel->setFocusPolicy(Qt::StrongFocus);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(Space::Half);
    lines->addWidget(m_text);
    lines->addWidget(m_bar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Unit, Space::Unit, Space::Unit, Space::Half);
    layout->addLayout(lines, 1);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (!m_imports.isEmpty())
            Q_EMIT cancelRequested(m_imports.firstKey());
    });
    refresh();
}

void ImportBar::show(const PackageImport &import)
{
    if (import.isOver)
        m_imports.remove(import.id);
    else
        m_imports.insert(import.id, import);
    refresh();
}

void ImportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showText();
}

/// As much of it as there is room for; the sizes count most.
void ImportBar::showText()
{
    if (m_imports.isEmpty())
        return;
    const PackageImport &import = m_imports.first();
    const QString sizes =
        tr("%1 of %2").arg(Wording::bytes(import.copied), Wording::bytes(import.total));
    QString whole = tr("Copying, %1", "size of size").arg(sizes);
    QString brief = sizes;
    if (m_imports.size() > 1) {
        const int more = int(m_imports.size()) - 1;
        whole = tr("%1, %n more", "files", more).arg(whole);
        brief = tr("%1, %n more", "files", more).arg(brief);
    }
    layout()->activate();
    m_text->setText(fitting({whole, brief}, m_text->width(), m_text->fontMetrics()));
}

void ImportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ImportBar::refresh()
{
    setVisible(!m_imports.isEmpty());
    m_cancel->setToolTip(tr("Stop copying"));
    m_cancel->setAccessibleName(tr("Stop copying"));
    if (m_imports.isEmpty())
        return;
    const PackageImport &import = m_imports.first();
    showText();
    m_text->setToolTip(import.fileName);
    m_bar->setValue(import.total > 0 ? int(import.copied * Steps / import.total) : 0);
    m_bar->setAccessibleName(tr("Copying %1").arg(import.fileName));
}

} // namespace Uplift
