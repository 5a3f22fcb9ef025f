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

constexpr double ScreenDpi = 96; // that lengths in HTML are meant for

/// The lines above the rows of a table, and the one below the last. By the words in its cells:
/// where borders are one line, Qt does not tell of the table where it stands.
QList<double> linesOf(QTextTable &table, const QAbstractTextDocumentLayout &layout, double scale)
{
    const QTextTableCellFormat cellFormat = table.cellAt(0, 0).format().toTableCellFormat();
    QList<double> lines;
    double above = 0;
    for (int row = 0; row < table.rows(); ++row) {
        double top = layout.documentSize().height();
        double bottom = 0;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            const QTextBlock first = cell.firstCursorPosition().block();
            const QTextBlock last = cell.lastCursorPosition().block();
            top = std::min(top, layout.blockBoundingRect(first).top());
            bottom = std::max(bottom, layout.blockBoundingRect(last).bottom());
        }
        lines.append(row == 0 ? top - cellFormat.topPadding() * scale : (above + top) / 2);
        above = bottom;
    }
    lines.append(above + cellFormat.bottomPadding() * scale);
    return lines;
}

/// The line before the first column.
double leftOf(QTextTable &table, const QAbstractTextDocumentLayout &layout, double scale)
{
    const QTextTableCell cell = table.cellAt(0, 0);
    return layout.blockBoundingRect(cell.firstCursorPosition().block()).left() -
           cell.format().toTableCellFormat().leftPadding() * scale;
}

} // namespace

SheetPages::SheetPages(const QString &html, const QString &title, QPaintDevice &device,
                       const QSize &size)
    : m_title(title)
    , m_size(size)
    , m_scale(device.logicalDpiX() / ScreenDpi)
{
    m_document.setDocumentMargin(0);
    m_document.documentLayout()->setPaintDevice(&device);
    QFont font = m_document.defaultFont();
    font.setPointSizeF(8.5);
    m_document.setDefaultFont(font);
    m_document.setHtml(html);
    m_document.setTextWidth(size.width());
    m_room = size.height() - int(2.5 * QFontMetrics(font, &device).lineSpacing());
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
        m_left = leftOf(*table, layout, m_scale);
        const QList<double> lines = linesOf(*table, layout, m_scale);
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
        page.isCut = page.body.bottom == cut && cuts.value(cut).height() > 0;
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
    if (shown.head.height() > 0) {
        paintLine(painter, m_scale / 2);
        paintLine(painter, shown.head.height());
    }
    if (shown.isCut)
        paintLine(painter, shown.head.height() + shown.body.height());
    paintFoot(painter, page);
}

/// Where a table is cut its line is drawn anew: of the one that is there each part has a half.
void SheetPages::paintLine(QPainter &painter, double at) const
{
    painter.save();
    painter.setPen(QPen(QColor(0x9aa0a6), m_scale, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QLineF(m_left, at, m_size.width() - m_left, at));
    painter.restore();
}

void SheetPages::paintPart(QPainter &painter, const Part &part, double at) const
{
    painter.save();
    painter.translate(0, at - part.top);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, part.top, m_size.width(), part.height());
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
    const QRectF foot(m_left, m_room, m_size.width() - 2 * m_left, m_size.height() - m_room);
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
