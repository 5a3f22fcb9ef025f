// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointlinespanel.h"

#include "copying.h"
#include "endpointlines.h"
#include "icons.h"
#include "page.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace Uplift
{

namespace
{

QStringList linesFor(const QString &address)
{
    return endpointLines(address).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

EndpointLinesPanel::EndpointLinesPanel(QWidget *parent)
    : QWidget(parent)
    , m_explanation(wrappedLabel(this))
    , m_grid(new QGridLayout)
    , m_copyAll(new QPushButton(icon(QStringLiteral("copy")), QString(), this))
    , m_dhcp(quietLabel(this))
{
    const QStringList lines = linesFor(QString());
    for (int row = 0; row < lines.size(); ++row) {
        QLabel *line = wrappedLabel(this);
        line->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto *copy = new QPushButton(icon(QStringLiteral("copy")), QString(), this);
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, line, [line, copy] { copyText(line->text(), *copy); });
        m_grid->addWidget(line, row, 0);
        m_grid->addWidget(copy, row, 1, Qt::AlignTop);
        m_lines.append(line);
        m_copies.append(copy);
    }
    m_grid->setColumnStretch(0, 1);
    m_copyAll->setAutoDefault(false);
    connect(m_copyAll, &QPushButton::clicked, this,
            [this] { copyText(endpointLines(m_address), *m_copyAll); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_explanation);
    layout->addLayout(m_grid);
    layout->addWidget(m_copyAll, 0, Qt::AlignTrailing);
    layout->addWidget(m_dhcp);
    layout->addStretch(1);
    refresh();
}

void EndpointLinesPanel::setAddress(const QString &address)
{
    m_address = address;
    refresh();
}

void EndpointLinesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void EndpointLinesPanel::refresh()
{
    const QStringList lines = linesFor(m_address);
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        m_lines.at(row)->setText(lines.value(row));
        m_copies.at(row)->setText(tr("Copy"));
        m_copies.at(row)->setAccessibleName(tr("Copy line %1").arg(row + 1));
    }
    m_explanation->setText(tr(
        "Open the endpoint's command line (ssh admin@its-address) and enter these lines. They "
        "are the same on TC and on CE; software that does not know the last line does not need it. "
        "The endpoint calls in when it starts, and from then on by itself."));
    m_copyAll->setText(tr("Copy &all lines"));
    m_dhcp->setText(
        tr("By DHCP: an endpoint may also learn its manager's address from a DHCP server. Which "
           "option its software reads is not known here: see the administrator guide of the "
           "endpoint's release."));
}

} // namespace Uplift
