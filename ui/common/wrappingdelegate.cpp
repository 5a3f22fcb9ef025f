// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wrappingdelegate.h"

#include <QHeaderView>
#include <QStyle>
#include <QTextLayout>
#include <QTreeView>
#include <algorithm>
#include <cmath>

namespace Uplift
{

namespace
{

/// Height of the text as item views lay it out.
int heightOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height));
}

} // namespace

WrappingDelegate::WrappingDelegate(QTreeView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->setUniformRowHeights(false);
    view->setWordWrap(true);
    connect(view->header(), &QHeaderView::sectionResized, this,
            [this] { Q_EMIT sizeHintChanged({}); });
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const int margin =
        m_view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &styled, m_view) + 1;
    int width = m_view->columnWidth(index.column()) - 2 * margin;
    if (styled.features & QStyleOptionViewItem::HasDecoration)
        width -= styled.decorationSize.width() + 2 * margin;
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int oneLine = styled.fontMetrics.height();
    const int text = heightOf(styled.text, styled.font, std::max(width, oneLine));
    size.setHeight(std::max(size.height(), size.height() - oneLine + text));
    return size;
}

} // namespace Uplift
