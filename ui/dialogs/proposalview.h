// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proposalmodel.h"

#include <QTreeView>

namespace Uplift
{

/// The systems of a proposal with a tick each. Space ticks, the link in a row or its menu cures,
/// and what is selected can be copied; no row has a widget of its own. GUI thread.
class ProposalView : public QTreeView
{
    Q_OBJECT
public:
    /// The model outlives the view.
    explicit ProposalView(ProposalModel &model, QWidget *parent = nullptr);

    /// Where the link of a row is clicked, in the viewport; empty where it has none.
    QRect linkOf(int row) const;

    /// Ticks the selected rows, or unticks them where the current one is ticked.
    void toggleSelected();

Q_SIGNALS:
    void cureRequested(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QList<int> selectedRows() const;
    int rowOfLinkAt(const QPoint &position) const;
    void copySelected();
    QMenu *menuFor(const QModelIndex &index);

    ProposalModel &m_model;
    int m_pressed = -1; ///< row whose link the mouse went down on; -1: none
};

} // namespace Uplift
