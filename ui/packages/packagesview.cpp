// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagesview.h"

#include "packagedelegate.h"
#include <ui/common/dragpicture.h>
#include <ui/common/emptyplace.h>
#include <ui/common/icons.h>
#include <ui/common/pointerhint.h>
#include <ui/common/theme.h>

#include <tables/columns.h>
#include <tables/packagestable.h>
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
    , m_empty(new EmptyPlace(*this))
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
    viewport()->setBackgroundRole(QPalette::Window); // what cards lie on
    setMouseTracking(true);
    softenSelection(*this);
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

static bool bringsSystems(const QDropEvent &event)
{
    return event.mimeData() && event.mimeData()->hasFormat(SystemsTable::mimeType());
}

static bool bringsPackages(const QDropEvent &event)
{
    return event.mimeData() && event.mimeData()->hasFormat(PackagesTable::mimeType());
}

/// Packages are followed too, to say that this is not where they are dropped.
void PackagesView::dragEnterEvent(QDragEnterEvent *event)
{
    QListView::dragEnterEvent(event);
    event->setAccepted(bringsSystems(*event) || bringsPackages(*event));
    if (!bringsSystems(*event))
        return;
    m_marks.begin(SystemsTable::systemsIn(event->mimeData()));
    viewport()->update();
}

void PackagesView::dragMoveEvent(QDragMoveEvent *event)
{
    QListView::dragMoveEvent(event); // scrolls at the edges
    const bool welcome = bringsSystems(*event);
    const QString target = indexAt(event->position().toPoint()).data(FileNameRole).toString();
    event->setAccepted(welcome && !target.isEmpty());
    sayAtPointer(*viewport(), event->position().toPoint(),
                 !welcome           ? tr("Drop it onto a system.")
                 : target.isEmpty() ? tr("Drop it onto a package.")
                                    : QString());
    if (!welcome || target == m_marks.target())
        return;
    m_marks.setTarget(target);
    viewport()->update();
}

void PackagesView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QListView::dragLeaveEvent(event);
    sayAtPointer(*viewport(), {}, {});
    m_marks.end();
    viewport()->update();
}

void PackagesView::dropEvent(QDropEvent *event)
{
    sayAtPointer(*viewport(), {}, {});
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

} // namespace Uplift
