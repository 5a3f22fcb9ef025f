// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheetprinter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontMetrics>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace Uplift
{

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
    m_body = size.height() - 2 * QFontMetrics(font, &device).lineSpacing();
    m_document.setPageSize(QSizeF(size.width(), m_body));
}

void SheetPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.translate(0, -page * m_body);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * m_body, m_size.width(), m_body);
    context.palette = QPalette(Qt::black, Qt::white, Qt::gray, Qt::darkGray, Qt::gray, Qt::black,
                               Qt::white); // paper is white, whatever the window is
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
    paintFoot(painter, page);
}

void SheetPages::paintFoot(QPainter &painter, int page) const
{
    painter.save();
    painter.setFont(m_document.defaultFont());
    painter.setPen(Qt::black);
    const QRect foot(0, m_body, m_size.width(), m_size.height() - m_body);
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
