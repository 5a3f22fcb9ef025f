// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <domain/endpoint.h>
#include <QPersistentModelIndex>
#include <QTreeView>

namespace Uplift
{

/// The systems as rows: takes packages that are dropped, gives the operator's choice in the order
/// seen.
class SystemsView : public QTreeView
{
    Q_OBJECT
public:
    /// The clock outlives the view.
    explicit SystemsView(const Clock &clock, QWidget *parent = nullptr);

    /// Sets widths for the columns that were never sized by the operator.
    void setUsualColumnWidths();

    /// What to say when there is no row.
    void setEmptyText(const QString &text);

    /// Selected systems from top to bottom.
    QList<EndpointId> selectedSystems() const;

    /// The system under the cursor keys; 0 when there is none.
    EndpointId currentSystem() const;

    /// The systems that a drop on this row goes to: the whole selection when the row belongs to
    /// it, else the row alone; none when the index is not valid.
    QList<EndpointId> targetsOfDrop(const QModelIndex &index) const;

    /// The selected rows as text: a line each, visible cells parted by tabs.
    QString selectedText() const;

Q_SIGNALS:
    void packagesDropped(const QStringList &fileNames, const QList<Uplift::EndpointId> &systems);
    void currentSystemChanged(Uplift::EndpointId system);
    void systemsSelected();
    void enterPressed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

private:
    void showColumnMenu(const QPoint &position);
    void setDropRow(const QModelIndex &index);
    bool isDropTarget(const QModelIndex &index) const;
    void softenSelection();

    QString m_emptyText;
    QPersistentModelIndex m_dropRow;
    bool m_softening = false;
};

} // namespace Uplift
