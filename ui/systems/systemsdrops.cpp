// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is dragged onto the systems, and out of them.

#include "systemsview.h"

#include <ui/common/dragpicture.h>
#include <ui/common/icons.h>
#include <ui/common/pointerhint.h>
#include <ui/common/presentation.h>

#include <tables/columns.h>
#include <tables/packagestable.h>
#include <tables/systemsfilter.h>
#include <tables/systemstable.h>
#include <QDragEnterEvent>
#include <QMimeData>

namespace Uplift
{

QList<EndpointId> SystemsView::targetsOfDrop(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        return selectedSystems();
    return filter() ? filter()->systemsAt(index) : QList<EndpointId>();
}

static bool carriesPackages(const QDropEvent &event)
{
    return event.mimeData() && event.mimeData()->hasFormat(PackagesTable::mimeType());
}

static bool carriesSystems(const QDropEvent &event)
{
    return event.mimeData() && event.mimeData()->hasFormat(SystemsTable::mimeType());
}

void SystemsView::dragEnterEvent(QDragEnterEvent *event)
{
    QTreeView::dragEnterEvent(event);
    event->setAccepted(carriesPackages(*event) || carriesSystems(*event));
    if (!carriesPackages(*event))
        return;
    m_marks.begin(PackagesTable::packagesIn(event->mimeData()));
    viewport()->update();
}

void SystemsView::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeView::dragMoveEvent(event); // scrolls at the edges
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool packages = carriesPackages(*event);
    if (packages)
        m_marks.begin(PackagesTable::packagesIn(event->mimeData()));
    setDropRow(packages ? index : QModelIndex());
    followQueueDrag(*event, index);
    if ((packages && index.isValid()) || m_queueRow.isValid()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    } else {
        event->ignore();
    }
    const bool isRefused = !event->isAccepted();
    sayAtPointer(*viewport(), event->position().toPoint(),
                 isRefused && packages          ? tr("Drop it onto a system.")
                 : isRefused && index.isValid() ? tr("Only what waits has a place in the queue.")
                                                : QString());
}

void SystemsView::followQueueDrag(const QDragMoveEvent &event, const QModelIndex &index)
{
    const QVariant upgrade = index.data(UpgradeRole);
    const bool welcome =
        carriesSystems(event) && upgrade.isValid() && isWaiting(upgrade.value<Upgrade>());
    m_queueRow = welcome ? index.siblingAtColumn(0) : QModelIndex();
    m_queueAfter = event.position().y() > visualRect(index).center().y();
    if (carriesSystems(event))
        viewport()->update();
}

void SystemsView::dragLeaveEvent(QDragLeaveEvent *event)
{
    QTreeView::dragLeaveEvent(event);
    sayAtPointer(*viewport(), {}, {});
    m_marks.end();
    m_queueRow = QModelIndex();
    setDropRow({});
    viewport()->update();
}

void SystemsView::dropEvent(QDropEvent *event)
{
    const QModelIndex queueRow = m_queueRow;
    sayAtPointer(*viewport(), {}, {});
    m_marks.end();
    m_queueRow = QModelIndex();
    setDropRow({});
    viewport()->update();
    stopAutoScroll();
    setState(NoState);
    const QList<EndpointId> dragged = SystemsTable::systemsIn(event->mimeData());
    const QStringList fileNames = PackagesTable::packagesIn(event->mimeData());
    const QList<EndpointId> systems = targetsOfDrop(indexAt(event->position().toPoint()));
    const bool reorders = queueRow.isValid() && !dragged.isEmpty();
    event->setAccepted(reorders || (!fileNames.isEmpty() && !systems.isEmpty()));
    if (!event->isAccepted())
        return;
    event->setDropAction(Qt::CopyAction);
    if (reorders)
        Q_EMIT queueDropped(dragged, queueRow.data(EndpointIdRole).toLongLong(), m_queueAfter);
    else
        Q_EMIT packagesDropped(fileNames, systems);
}

void SystemsView::startDrag(Qt::DropActions)
{
    const QList<EndpointId> systems = selectedSystems();
    const QString one = currentIndex().siblingAtColumn(int(SystemsColumn::Name)).data().toString();
    dragSelectedRows(*this, icon(lookOf(SystemGroup::Idle)),
                     systems.size() == 1 ? one : tr("%n system(s)", nullptr, int(systems.size())));
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
    const QModelIndex row = index.siblingAtColumn(0);
    if (row == m_dropRow || row.parent() == m_dropRow)
        return true;
    return selectionModel()->isRowSelected(m_dropRow.row(), m_dropRow.parent()) &&
           (selectionModel()->isRowSelected(row.row(), row.parent()) ||
            (row.parent().isValid() &&
             selectionModel()->isRowSelected(row.parent().row(), QModelIndex())));
}

} // namespace Uplift
