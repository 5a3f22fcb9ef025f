// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selectionview.h"

#include <QEvent>
#include <QLocale>

namespace Uplift
{

namespace
{

constexpr qsizetype MostLines = 8; // of versions or products

using Lines = QList<FactsGrid::Line>;

Lines linesOf(const QString &caption, const QList<SelectionSummary::Part> &parts)
{
    const QLocale locale;
    Lines lines{FactsGrid::caption(caption)};
    const qsizetype shown = parts.size() > MostLines ? MostLines - 1 : parts.size();
    for (const auto &part : parts.first(shown))
        lines.append({part.value.isEmpty() ? SelectionView::tr("not known") : part.value,
                      locale.toString(part.count)});
    int rest = 0;
    for (const auto &part : parts.sliced(shown))
        rest += part.count;
    if (rest > 0)
        lines.append({SelectionView::tr("others", "versions or products"), locale.toString(rest)});
    return lines;
}

} // namespace

SelectionView::SelectionView(QWidget *parent)
    : QScrollArea(parent)
    , m_facts(new FactsGrid)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setWidget(m_facts);
}

void SelectionView::setOrientation(Qt::Orientation orientation)
{
    m_orientation = orientation;
    refresh();
}

void SelectionView::showSummary(const SelectionSummary &summary, const QString &package,
                                const QList<SelectionSummary::Part> &prospects)
{
    if (summary == m_summary && package == m_package && prospects == m_prospects)
        return;
    m_summary = summary;
    m_package = package;
    m_prospects = prospects;
    refresh();
}

void SelectionView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void SelectionView::refresh()
{
    setAccessibleName(tr("Selected systems"));
    QList<Lines> columns{linesOf(tr("State"), m_summary.groups),
                         linesOf(tr("Version"), m_summary.versions),
                         linesOf(tr("Product"), m_summary.products)};
    if (!m_prospects.isEmpty())
        columns.prepend(linesOf(tr("With %1", "package").arg(m_package), m_prospects));
    if (m_orientation == Qt::Vertical) {
        Lines all;
        for (const Lines &lines : std::as_const(columns))
            all += lines;
        columns = {all};
    }
    m_facts->setColumns(columns);
}

} // namespace Uplift
