// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QList>
#include <QTextDocument>

class QPainter;

namespace Uplift
{

/// HTML on pages: no row of a table is cut in two, its head stands on each page that it goes on to,
/// and each page has its number below. GUI thread.
class SheetPages
{
    Q_DECLARE_TR_FUNCTIONS(SheetPages)
public:
    /// `size` is that of a page in the device's pixels; the device outlives the pages.
    SheetPages(const QString &html, const QString &title, QPaintDevice &device, const QSize &size);

    int count() const { return int(m_pages.size()); }

    /// Paints a page, counted from 0.
    void paint(QPainter &painter, int page) const;

private:
    /// A part of the endless document, from top to bottom.
    struct Part
    {
        double top = 0;
        double bottom = 0;

        double height() const { return bottom - top; }
    };

    struct Page
    {
        Part head; ///< of the table that goes on here; no height where none does
        Part body;
        bool isCut = false; ///< a table goes on on the next one
    };

    void divide();
    void paintPart(QPainter &painter, const Part &part, double at) const;
    void paintLine(QPainter &painter, double at) const;
    void paintFoot(QPainter &painter, int page) const;

    QTextDocument m_document;
    QString m_title;
    QSize m_size;
    double m_scale = 1; ///< dots of the device for one of a screen
    double m_left = 0;  ///< of the tables, which are as wide as the page
    int m_room = 0;     ///< height of a page without its foot
    QList<Page> m_pages;
};

/// The HTML as a PDF file on A4 paper, laid across. GUI thread.
QByteArray pdfOf(const QString &html, const QString &title);

} // namespace Uplift
