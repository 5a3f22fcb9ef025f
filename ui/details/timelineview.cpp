// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineview.h"

#include <ui/common/emptytext.h>
#include <ui/common/icons.h>

#include <tables/columns.h>
#include <tables/timelinemodel.h>
#include <tables/wording/wording.h>
#include <QEvent>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <algorithm>

namespace Uplift
{

namespace
{

/// Adds the icon of what happened, and keeps the moment in the background.
class TimelineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(8, 6);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 0) {
            option->palette.setColor(QPalette::Text, colourOf(Tone::Quiet, option->palette));
            return;
        }
        const auto *model = qobject_cast<const TimelineModel *>(index.model());
        if (!model)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
        option->icon = icon(lookOf(model->entryAt(index.row())));
    }
};

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new TimelineDelegate(this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    retranslate();
}

void TimelineView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

QString TimelineView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : rows)
        text += Wording::copiedRow({row.data(CopyTextRole).toString(),
                                    row.siblingAtColumn(1).data(CopyTextRole).toString()}) +
                u'\n';
    return text;
}

void TimelineView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    const auto *timeline = qobject_cast<const TimelineModel *>(model());
    const bool isPart = timeline && !timeline->shownSession().isNull();
    paintEmptyText(*this, isPart ? m_emptyPartText : m_emptyText);
}

void TimelineView::retranslate()
{
    m_emptyText = tr("Nothing has happened yet.");
    m_emptyPartText = tr("Nothing has happened in this upgrade yet.");
    setAccessibleName(tr("Timeline"));
}

} // namespace Uplift
