// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsview.h"

#include "emptytext.h"
#include "systemsdelegate.h"
#include "theme.h"

#include <tables/columns.h>
#include <tables/packagestable.h>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

namespace Uplift
{

SystemsView::SystemsView(const Clock &clock, QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new SystemsDelegate(clock, this));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAlternatingRowColors(true);
    setSortingEnabled(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDropIndicatorShown(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(40);
    header()->setHighlightSections(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QWidget::customContextMenuRequested, this, &SystemsView::showColumnMenu);
    softenSelection();
}

void SystemsView::setUsualColumnWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    const auto width = [&](SystemsColumn column, int letters) {
        setColumnWidth(int(column), letters * letter + 16);
    };
    width(SystemsColumn::Name, 17);
    width(SystemsColumn::Address, 12);
    width(SystemsColumn::Product, 12);
    width(SystemsColumn::Version, 9);
    width(SystemsColumn::Target, 9);
    width(SystemsColumn::LastHeard, 12);
    header()->setSectionResizeMode(int(SystemsColumn::State), QHeaderView::Stretch);
}

void SystemsView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QList<EndpointId> SystemsView::selectedSystems() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<EndpointId> systems;
    systems.reserve(rows.size());
    for (const QModelIndex &row : rows)
        systems.append(row.data(EndpointIdRole).toLongLong());
    return systems;
}

EndpointId SystemsView::currentSystem() const
{
    return currentIndex().data(EndpointIdRole).toLongLong();
}

QList<EndpointId> SystemsView::targetsOfDrop(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        return selectedSystems();
    return {index.data(EndpointIdRole).toLongLong()};
}

QString SystemsView::selectedText() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QString text;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

void SystemsView::dragEnterEvent(QDragEnterEvent *event)
{
    QTreeView::dragEnterEvent(event);
    event->setAccepted(event->mimeData()->hasFormat(PackagesTable::mimeType()));
}

void SystemsView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool welcome = event->mimeData()->hasFormat(PackagesTable::mimeType());
    setDropRow(welcome ? index : QModelIndex());
    if (welcome && index.isValid()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
}

void SystemsView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    setDropRow({});
}

void SystemsView::dropEvent(QDropEvent *event)
{
    setDropRow({});
    stopAutoScroll();
    setState(NoState);
    const QStringList fileNames = PackagesTable::packagesIn(event->mimeData());
    const QList<EndpointId> systems = targetsOfDrop(indexAt(event->position().toPoint()));
    if (fileNames.isEmpty() || systems.isEmpty()) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT packagesDropped(fileNames, systems);
}

void SystemsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SystemsView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    paintEmptyText(*this, m_emptyText);
}

void SystemsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    if (!isDropTarget(index))
        return;
    const QColor accent = QGuiApplication::palette().color(QPalette::Highlight);
    QColor tint = accent;
    tint.setAlphaF(0.18F);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accent, 2));
    painter->setBrush(tint);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), 4, 4);
    painter->restore();
}

void SystemsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        softenSelection();
}

void SystemsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentSystemChanged(current.data(EndpointIdRole).toLongLong());
}

void SystemsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT systemsSelected();
}

void SystemsView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < header()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(header()->mapToGlobal(position));
}

void SystemsView::setDropRow(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_dropRow == row)
        return;
    m_dropRow = row;
    viewport()->update();
}

bool SystemsView::isDropTarget(const QModelIndex &index) const
{
    if (!m_dropRow.isValid())
        return false;
    if (index.row() == m_dropRow.row())
        return true;
    return selectionModel()->isRowSelected(m_dropRow.row(), {}) &&
           selectionModel()->isRowSelected(index.row(), {});
}

void SystemsView::softenSelection()
{
    if (m_softening)
        return;
    m_softening = true;
    setPalette(softSelection(QGuiApplication::palette()));
    m_softening = false;
}

} // namespace Uplift
