// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QTextDocument>

class QPainter;

namespace Uplift
{

/// HTML on pages: each has the heads of the tables that go on there, and its number below. GUI
/// thread.
class SheetPages
{
    Q_DECLARE_TR_FUNCTIONS(SheetPages)
public:
    /// `size` is that of a page in the device's pixels; the device outlives the pages.
    SheetPages(const QString &html, const QString &title, QPaintDevice &device, const QSize &size);

    int count() const { return m_document.pageCount(); }

    /// Paints a page, counted from 0.
    void paint(QPainter &painter, int page) const;

private:
    void paintFoot(QPainter &painter, int page) const;

    QTextDocument m_document;
    QString m_title;
    QSize m_size;
    int m_body = 0; ///< height of a page without its foot
};

/// The HTML as a PDF file on A4 paper, laid across. GUI thread.
QByteArray pdfOf(const QString &html, const QString &title);

} // namespace Uplift
