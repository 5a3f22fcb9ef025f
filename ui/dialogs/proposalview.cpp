// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proposalview.h"

#include "proposaldelegate.h"
#include <ui/common/presentation.h>
#include <ui/common/theme.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace Uplift
{

ProposalView::ProposalView(ProposalModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ProposalDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true); // for the pointer over links
    header()->setSortIndicatorClearable(true);
    header()->setSortIndicator(-1, Qt::AscendingOrder);
    header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setSortingEnabled(true);
    softenSelection(*this);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (!m_words.isEmpty())
            search();
    });
    setAccessibleName(tr("Systems and what would happen to them"));
    setAccessibleDescription(tr("Space ticks what is selected, the menu key offers what else can "
                                "be done."));
}

void ProposalView::setSearchText(const QString &text)
{
    m_words = text.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    search();
}

void ProposalView::search()
{
    m_shown = 0;
    QItemSelection hidden;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool isShown = m_model.contains(row, m_words);
        m_shown += isShown ? 1 : 0;
        if (isShown == isRowHidden(row, {}))
            setRowHidden(row, {}, !isShown);
        const QModelIndex index = m_model.index(row, 0);
        if (!isShown && selectionModel()->isSelected(index))
            hidden.select(index, index);
    }
    if (!hidden.isEmpty())
        selectionModel()->select(hidden, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    viewport()->update();
}

int ProposalView::hiddenTicks() const
{
    int count = 0;
    for (int row = 0; !m_words.isEmpty() && row < m_model.rowCount(); ++row)
        count += m_model.isTicked(row) && isRowHidden(row, {}) ? 1 : 0;
    return count;
}

void ProposalView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_shown > 0 || m_words.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(colourOf(Tone::Quiet, palette()));
    painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
                     tr("No system matches this search."));
}

QRect ProposalView::linkOf(int row) const
{
    const QModelIndex index = m_model.index(row, ProposalModel::Expected);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return ProposalDelegate::linkIn(option, index);
}

int ProposalView::rowOfLinkAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const bool isLink = index.isValid() && index.column() == ProposalModel::Expected &&
                        linkOf(index.row()).contains(position);
    return isLink ? index.row() : -1;
}

QList<int> ProposalView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    std::ranges::sort(rows);
    return rows;
}

void ProposalView::toggleSelected()
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty())
        m_model.setTicked(rows, !std::ranges::all_of(rows, [this](int row) {
                              return m_model.isTicked(row) || !m_model.canStart(row);
                          }));
}

void ProposalView::copySelected()
{
    QStringList lines;
    for (const int row : selectedRows())
        lines.append(m_model.copyText(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void ProposalView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelected();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        return toggleSelected();
    QTreeView::keyPressEvent(event);
}

void ProposalView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const bool isOnLink = rowOfLinkAt(event->position().toPoint()) >= 0;
    viewport()->setCursor(isOnLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ProposalView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? rowOfLinkAt(event->position().toPoint()) : -1;
    QTreeView::mousePressEvent(event);
}

void ProposalView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && rowOfLinkAt(event->position().toPoint()) == pressed)
        Q_EMIT cureRequested(pressed);
}

QMenu *ProposalView::menuFor(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString cure =
        index.siblingAtColumn(ProposalModel::Expected).data(ProposalModel::CureRole).toString();
    if (!cure.isEmpty())
        menu->addAction(cure, this, [this, row = index.row()] { Q_EMIT cureRequested(row); });
    menu->addAction(tr("Tick or untick"), QKeySequence(Qt::Key_Space), this,
                    &ProposalView::toggleSelected);
    menu->addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), this,
                    &ProposalView::copySelected);
    return menu;
}

void ProposalView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPoint at = isByKey ? visualRect(index).bottomLeft() : event->pos();
    menuFor(index)->popup(viewport()->mapToGlobal(at));
}

} // namespace Uplift
