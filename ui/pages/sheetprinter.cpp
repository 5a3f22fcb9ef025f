// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetprinter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetrics>
#include <QMap>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextTable>
#include <algorithm>

namespace Uplift
{

namespace
{

/// The lines above the rows of a table, and the one below the last.
QList<double> linesOf(QTextTable &table, const QAbstractTextDocumentLayout &layout)
{
    const QRectF whole = layout.frameBoundingRect(&table);
    QList<double> lines{whole.top()};
    double above = whole.top();
    for (int row = 0; row < table.rows(); ++row) {
        double top = whole.bottom();
        double bottom = whole.top();
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextBlock first = cell.firstCursorPosition().block();
            const QTextBlock last = cell.lastCursorPosition().block();
            top = std::min(top, layout.blockBoundingRect(first).top());
            bottom = std::max(bottom, layout.blockBoundingRect(last).bottom());
        }
        if (row > 0)
            lines.append((above + top) / 2);
        above = bottom;
    }
    lines.append(whole.bottom());
    return lines;
}

} // namespace

SheetPages::SheetPages(const QString &html, const QString &title, QPaintDevice &device,
                       const QSize &size)
    : m_title(title)
    , m_size(size)
{
    m_document.documentLayout()->setPaintDevice(&device);
    QFont font = m_document.defaultFont();
    font.setPointSizeF(8.5);
    m_document.setDefaultFont(font);
    m_document.setHtml(html);
    m_document.setTextWidth(size.width());
    m_room = size.height() - 2 * QFontMetrics(font, &device).lineSpacing();
    divide();
}

void SheetPages::divide()
{
    const QAbstractTextDocumentLayout &layout = *m_document.documentLayout();
    QMap<double, Part> cuts; // where a page may begin, and the head that it has then
    const QList<QTextFrame *> frames = m_document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        const QList<double> lines = linesOf(*table, layout);
        cuts.insert(lines.first(), {});
        for (qsizetype row = 2; row + 1 < lines.size(); ++row)
            cuts.insert(lines.at(row), {lines.at(0), lines.at(1)});
    }
    const double end = layout.documentSize().height();
    Page page;
    while (page.body.top < end) {
        const double limit = page.body.top + m_room - page.head.height();
        const auto after = cuts.upperBound(limit);
        const double cut = after == cuts.begin() ? 0 : std::prev(after).key();
        page.body.bottom = limit >= end ? end : cut > page.body.top ? cut : limit;
        m_pages.append(page);
        page = {cuts.value(page.body.bottom, page.head), {page.body.bottom, 0}};
    }
}

void SheetPages::paint(QPainter &painter, int page) const
{
    const Page &shown = m_pages.at(page);
    if (shown.head.height() > 0)
        paintPart(painter, shown.head, 0);
    paintPart(painter, shown.body, shown.head.height());
    paintFoot(painter, page);
}

void SheetPages::paintPart(QPainter &painter, const Part &part, double at) const
{
    constexpr double Line = 1; // half of a line belongs to the part above, half to the one below
    painter.save();
    painter.translate(0, at - part.top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, part.top - Line, m_size.width(), part.height() + 2 * Line);
    context.palette = QPalette(Qt::black, Qt::white, Qt::gray, Qt::darkGray, Qt::gray, Qt::black,
                               Qt::white); // paper is white, whatever the window is
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void SheetPages::paintFoot(QPainter &painter, int page) const
{
    painter.save();
    painter.setFont(m_document.defaultFont());
    painter.setPen(Qt::black);
    const QRect foot(0, m_room, m_size.width(), m_size.height() - m_room);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, m_title);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom,
                     tr("Page %1 of %2").arg(page + 1).arg(count()));
    painter.restore();
}

QByteArray pdfOf(const QString &html, const QString &title)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Uplift"));
    writer.setResolution(300);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    const QSize size = writer.pageLayout().paintRectPixels(writer.resolution()).size();
    const SheetPages pages(html, title, writer, size);
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    buffer.close();
    return pdf;
}

} // namespace Uplift
