// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagesview.h"

#include "packagedelegate.h"
#include <ui/common/dragpicture.h>
#include <ui/common/emptytext.h>
#include <ui/common/icons.h>
#include <ui/common/theme.h>

#include <tables/columns.h>
#include <tables/systemstable.h>
#include <tables/wording/wording.h>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <algorithm>

namespace Uplift
{

PackagesView::PackagesView(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new PackageDelegate(m_marks, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setDropIndicatorShown(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    softenSelection(*this);
}

void PackagesView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

QStringList PackagesView::selectedPackages() const
{
    QModelIndexList rows = selectionModel()->selectedIndexes();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList fileNames;
    for (const QModelIndex &row : rows)
        fileNames.append(row.data(FileNameRole).toString());
    return fileNames;
}

static bool carriesSystems(const QDropEvent &event)
{
    return event.mimeData() && event.mimeData()->hasFormat(SystemsTable::mimeType());
}

void PackagesView::dragEnterEvent(QDragEnterEvent *event)
{
    QListView::dragEnterEvent(event);
    event->setAccepted(carriesSystems(*event));
    if (!event->isAccepted())
        return;
    m_marks.begin(SystemsTable::systemsIn(event->mimeData()));
    viewport()->update();
}

void PackagesView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    const bool welcome = carriesSystems(*event);
    const QString target = indexAt(event->position().toPoint()).data(FileNameRole).toString();
    event->setAccepted(welcome && !target.isEmpty());
    if (!welcome || target == m_marks.target())
        return;
    m_marks.setTarget(target);
    viewport()->update();
}

void PackagesView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    m_marks.end();
    viewport()->update();
}

void PackagesView::dropEvent(QDropEvent *event)
{
    m_marks.end();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    const QList<EndpointId> systems = SystemsTable::systemsIn(event->mimeData());
    const QModelIndex index = indexAt(event->position().toPoint());
    event->setAccepted(!systems.isEmpty() && index.isValid());
    if (!event->isAccepted())
        return;
    event->setDropAction(Qt::CopyAction);
    Q_EMIT systemsDropped(systems, index.data(FileNameRole).toString());
}

void PackagesView::startDrag(Qt::DropActions)
{
    const QStringList names = selectedPackages();
    const auto package = currentIndex().data(PackageRole).value<Package>();
    dragSelectedRows(*this, icon(QStringLiteral("package")),
                     names.size() == 1 ? Wording::packageTitle(package.name)
                                       : tr("%n package(s)", nullptr, int(names.size())));
}

void PackagesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        return;
    }
    QListView::keyPressEvent(event);
}

void PackagesView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    paintEmptyText(*this, m_emptyText);
}

} // namespace Uplift
