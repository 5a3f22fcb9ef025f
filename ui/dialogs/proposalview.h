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

    /// Shows only rows in which all words of the text occur. What is not shown keeps its tick, and
    /// is not selected.
    void setSearchText(const QString &text);

    /// How many rows that are ticked are not shown.
    int hiddenTicks() const;

    /// Ticks the selected rows, or unticks them where the current one is ticked.
    void toggleSelected();

Q_SIGNALS:
    void cureRequested(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
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
    void search();

    ProposalModel &m_model;
    QStringList m_words; ///< none: all rows are shown
    int m_shown = 0;     ///< rows that have the words
    int m_pressed = -1;  ///< row whose link the mouse went down on; -1: none
};

} // namespace Uplift
