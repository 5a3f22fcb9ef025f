// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dropmarks.h"
#include "rowfades.h"

#include <domain/clock.h>
#include <domain/endpoint.h>
#include <QPersistentModelIndex>
#include <QSet>
#include <QTimer>
#include <QTreeView>
#include <chrono>
#include <optional>

class QMenu;

namespace Uplift
{

class ColumnFitter;
class EmptyPlace;
class SystemsDelegate;
class SystemsFilter;

/// The systems as rows: takes packages that are dropped, gives the operator's choice in the order
/// seen. No row moves by itself as long as the pointer is on one, something is dragged, or right
/// after a key.
class SystemsView : public QTreeView
{
    Q_OBJECT
public:
    /// The clock outlives the view.
    explicit SystemsView(const Clock &clock, QWidget *parent = nullptr);

    /// Takes a SystemsFilter.
    void setModel(QAbstractItemModel *model) override;

    /// A batch over many rows repaints what is seen, without asking where each row is.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

    /// Columns take what their texts need from now on, as far as there is room; call it once, with
    /// the model set.
    void setUsualColumnWidths();

    /// The columns that the operator has sized, which are left alone.
    QList<int> sizedColumns() const;

    /// After a layout was restored; without columns: those that are not as wide as usual.
    void setSizedColumns(const std::optional<QList<int>> &columns);

    /// What to say when there is no row.
    EmptyPlace &emptyPlace() { return *m_empty; }

    /// Judges a system for the packages that are dragged over it.
    void setJudge(DropMarks::Judge judge) { m_marks.setJudge(std::move(judge)); }

    /// What the row shows while packages are dragged over the view.
    const DropMarks &dropMarks() const { return m_marks; }

    /// Which rows have just come to another group.
    const RowFades &rowFades() const { return m_fades; }

    /// Adds an entry for each column that can be shown or hidden.
    void fillColumnMenu(QMenu &menu);

    /// Where the link of a row is that asks for something; empty where there is none.
    QRect dueLinkOf(const QModelIndex &index) const;

    /// Rows take less room.
    void setCompact(bool isCompact);

    /// Selected systems from top to bottom, those of selected groups too.
    QList<EndpointId> selectedSystems() const;

    /// The systems that a drop on this row goes to: the whole selection when the row belongs to
    /// it, else the row alone; none when the index is not valid.
    QList<EndpointId> targetsOfDrop(const QModelIndex &index) const;

    /// The selected rows as text: a line each, visible cells parted by tabs.
    QString selectedText() const;

Q_SIGNALS:
    void packagesDropped(const QStringList &fileNames, const QList<Uplift::EndpointId> &systems);
    void systemsSelected();
    void enterPressed();
    void dueLinkPressed(Uplift::EndpointId system);

    /// These systems were dropped before the target in the queue, or after it.
    void queueDropped(const QList<Uplift::EndpointId> &systems, Uplift::EndpointId target,
                      bool after);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void startDrag(Qt::DropActions actions) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect,
                      const QModelIndex &index) const override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    SystemsFilter *filter() const;
    QList<EndpointId> findSelected() const;
    void updateChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void forgetSelected() { m_selected.reset(); }
    void openGroups();
    void holdSelection();
    void keepSelection();
    void restoreSelection();
    int leastOfState() const;
    void keepStateReadable();
    void showColumnMenu(const QPoint &position);
    void setDropRow(const QModelIndex &index);
    void followQueueDrag(const QDragMoveEvent &event, const QModelIndex &index);
    bool isDropTarget(const QModelIndex &index) const;
    void setHovered(const QModelIndex &index);
    void paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const;
    void holdFor(std::chrono::milliseconds time);
    void letGo();
    void fade(const QList<EndpointId> &systems);
    void updateFading(const QList<EndpointId> &systems);
    void paintFade(QPainter &painter, const QRect &row, const QModelIndex &index) const;

    SystemsDelegate *m_delegate;
    ColumnFitter *m_fitter = nullptr; ///< none before setUsualColumnWidths()
    EmptyPlace *m_empty;
    mutable std::optional<QList<EndpointId>> m_selected; ///< none: to be found anew
    QList<EndpointId> m_held; ///< selected before the layout changes, when it was all there is
    qsizetype m_countBefore = 0; ///< selected, before the layout changed
    int m_heldRows = 0;
    DropMarks m_marks;
    QPersistentModelIndex m_dropRow;
    QPersistentModelIndex m_queueRow; ///< where dragged systems would go in the queue
    bool m_queueAfter = false;
    QPersistentModelIndex m_hovered; ///< the mouse is over its link
    QPersistentModelIndex m_pressed; ///< the mouse went down on its link
    bool m_isPointerOnRow = false;
    QTimer m_letGo; ///< of rows that are held
    RowFades m_fades;
    QSet<QString> m_closedGroups;
};

} // namespace Uplift
