// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemsview.h"

#include "columnfitter.h"
#include "systemsdelegate.h"
#include <ui/common/emptyplace.h>
#include <ui/common/motion.h>
#include <ui/common/presentation.h>
#include <ui/common/steadyscrollbar.h>
#include <ui/common/theme.h>

#include <tables/columns.h>
#include <tables/systemsfilter.h>
#include <tables/wording/wording.h>
#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto HoldTime = 300ms; // between two looks whether rows may move again
constexpr auto KeyTime = 2s;     // a key is often followed by another one

} // namespace

SystemsView::SystemsView(const Clock &clock, QWidget *parent)
    : QTreeView(parent)
    , m_delegate(new SystemsDelegate(clock, this))
    , m_empty(new EmptyPlace(*this))
{
    setItemDelegate(m_delegate);
    auto *bar = new SteadyScrollBar(Qt::Vertical, this);
    setVerticalScrollBar(bar);
    connect(bar, &QScrollBar::actionTriggered, this, &SystemsView::verticalScrollbarAction);
    connect(bar, &QScrollBar::valueChanged, this, &SystemsView::verticalScrollbarValueChanged);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setIndentation(14);
    setMouseTracking(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
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
    header()->setTextElideMode(Qt::ElideRight);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setFirstSectionMovable(true);
    connect(header(), &QWidget::customContextMenuRequested, this, &SystemsView::showColumnMenu);
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column != int(SystemsColumn::State))
            keepStateReadable();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        m_closedGroups.insert(index.data(GroupKeyRole).toString());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        m_closedGroups.remove(index.data(GroupKeyRole).toString());
    });
    m_letGo.setSingleShot(true);
    connect(&m_letGo, &QTimer::timeout, this, &SystemsView::letGo);
    connect(&m_fades, &RowFades::stepped, this, &SystemsView::updateFading);
    softenSelection(*this);
}

void SystemsView::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    forgetSelected();
    if (!model)
        return;
    connect(model, &QAbstractItemModel::layoutChanged, this, &SystemsView::openGroups);
    connect(model, &QAbstractItemModel::layoutAboutToBeChanged, this, &SystemsView::holdSelection);
    connect(model, &QAbstractItemModel::layoutChanged, this, &SystemsView::keepSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &SystemsView::forgetSelected);
    if (filter())
        connect(filter(), &SystemsFilter::cameToAnotherGroup, this, &SystemsView::fade);
}

void SystemsView::fade(const QList<EndpointId> &systems)
{
    constexpr int Slower = 3; // than what grows: it is to be found first
    m_fades.begin(systems, Slower * motionTime(*this));
}

void SystemsView::updateFading(const QList<EndpointId> &systems)
{
    QRegion changed;
    for (QModelIndex index = indexAt({0, 0}); index.isValid(); index = indexBelow(index)) {
        const int top = visualRect(index).top();
        if (top >= viewport()->height())
            break;
        if (systems.contains(index.data(EndpointIdRole).toLongLong()))
            changed |= QRect(0, top, viewport()->width(), visualRect(index).height());
    }
    viewport()->update(changed);
}

void SystemsView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    const bool isWide = topLeft.row() != bottomRight.row();
    if (isWide && filter() && uniformRowHeights() && !QAccessible::isActive())
        updateChanged(topLeft, bottomRight);
    else
        QTreeView::dataChanged(topLeft, bottomRight, roles);
}

/// Few of the rows seen have changed, and most of them in one column: bytes have moved.
void SystemsView::updateChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    QRect columns;
    for (int column = topLeft.column(); column <= bottomRight.column(); ++column) {
        if (!isColumnHidden(column))
            columns |= QRect(columnViewportPosition(column), 0, columnWidth(column), 1);
    }
    if (columns.isEmpty())
        return;
    QRegion changed;
    QModelIndex index = indexAt({columns.center().x(), 0});
    for (; index.isValid(); index = indexBelow(index)) {
        const QRect row = visualRect(index);
        if (row.top() >= viewport()->height())
            break;
        if (index.parent() == topLeft.parent() && filter()->hasJustChanged(index))
            changed |= QRect(columns.left(), row.top(), columns.width(), row.height());
    }
    viewport()->update(changed);
}

SystemsFilter *SystemsView::filter() const
{
    return qobject_cast<SystemsFilter *>(model());
}

void SystemsView::openGroups()
{
    const bool grouped = filter() && filter()->grouping() != Grouping::None;
    setRootIsDecorated(grouped);
    if (!grouped)
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex head = model()->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(head, !m_closedGroups.contains(head.data(GroupKeyRole).toString()));
    }
}

/// QItemSelectionModel remembers "all of these many rows" by their number alone, and loses it when
/// rows come or go while the layout changes.
void SystemsView::holdSelection()
{
    m_held.clear();
    m_countBefore = selectedSystems().size();
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() != 1)
        return;
    m_heldRows = model()->rowCount(selection.first().parent());
    if (selection.first().height() == m_heldRows)
        m_held = selectedSystems();
}

void SystemsView::keepSelection()
{
    restoreSelection();
    if (selectedSystems().size() != m_countBefore) // rows that went are not told of as deselected
        Q_EMIT systemsSelected();
}

void SystemsView::restoreSelection()
{
    forgetSelected();
    const QList<EndpointId> held = std::exchange(m_held, {});
    const QItemSelection now = selectionModel()->selection();
    const bool isWhole =
        now.size() == 1 && now.first().isValid() && now.first().height() == m_heldRows;
    if (held.isEmpty() || isWhole)
        return;
    const QSet<EndpointId> wanted(held.begin(), held.end());
    QItemSelection selection;
    const auto add = [&](const QModelIndex &parent) {
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QModelIndex index = model()->index(row, 0, parent);
            if (wanted.contains(index.data(EndpointIdRole).toLongLong()))
                selection.select(index, index.siblingAtColumn(model()->columnCount() - 1));
        }
    };
    add({});
    for (int row = 0; filter()->grouping() != Grouping::None && row < model()->rowCount(); ++row)
        add(model()->index(row, 0));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SystemsView::setUsualColumnWidths()
{
    m_fitter =
        new ColumnFitter(*this, int(SystemsColumn::State), SystemsDelegate::iconWidth(), this);
    m_fitter->setLeastOfStretched(leastOfState());
    m_fitter->setUsualOfStretched(leastOfState() * 3 / 2);
    for (int column = 0; column < SystemsColumnCount; ++column) {
        const SystemsTable::Column &about = SystemsTable::column(SystemsColumn(column));
        m_fitter->setUsualLetters(column, about.letters);
        if (about.isHiddenAtFirst)
            setColumnHidden(column, true);
    }
    header()->setSectionResizeMode(int(SystemsColumn::State), QHeaderView::Stretch);
    m_fitter->fit();
}

QList<int> SystemsView::sizedColumns() const
{
    return m_fitter ? m_fitter->sized() : QList<int>();
}

void SystemsView::setSizedColumns(const std::optional<QList<int>> &columns)
{
    if (m_fitter)
        m_fitter->setSized(columns ? *columns : m_fitter->unusual());
}

void SystemsView::resizeEvent(QResizeEvent *event)
{
    const QRect current = visualRect(currentIndex());
    const bool wasSeen = !current.isEmpty() && current.bottom() < event->oldSize().height();
    QTreeView::resizeEvent(event);
    if (wasSeen && current.bottom() >= viewport()->height())
        scrollTo(currentIndex());
    if (m_fitter)
        m_fitter->fit();
    keepStateReadable();
}

void SystemsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_fitter)
        m_fitter->measureAnew();
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        m_isPointerOnRow = false; // nobody tells when it leaves a window that is behind another
    if (event->type() == QEvent::ActivationChange)
        letGo();
}

void SystemsView::setCompact(bool isCompact)
{
    m_delegate->setCompact(isCompact);
    scheduleDelayedItemsLayout();
}

/// What the operator is about to click stays where it is.
void SystemsView::holdFor(std::chrono::milliseconds time)
{
    if (filter())
        filter()->hold(true);
    m_letGo.start(time);
}

void SystemsView::letGo()
{
    if (m_isPointerOnRow)
        return; // until it leaves
    const bool isBusy = m_marks.isActive() || m_queueRow.isValid() || state() != NoState ||
                        QApplication::activePopupWidget();
    if (isBusy)
        m_letGo.start(HoldTime);
    else if (filter())
        filter()->hold(false);
}

/// Its words and its link.
int SystemsView::leastOfState() const
{
    return 26 * letterWidth(fontMetrics()) + 16;
}

/// The state takes the room that the other columns leave, but never less than its words and its
/// link need: then the table scrolls.
void SystemsView::keepStateReadable()
{
    const int state = int(SystemsColumn::State);
    if (header()->count() <= state || isColumnHidden(state))
        return;
    const int others = header()->length() - header()->sectionSize(state);
    const int least = leastOfState();
    const bool isTight = viewport()->width() - others < least;
    header()->setSectionResizeMode(state, isTight ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (isTight)
        header()->resizeSection(state, least);
}

/// Rows in the order seen, whether they stand on top or in groups.
static QModelIndexList inOrderSeen(QModelIndexList rows)
{
    std::ranges::sort(rows, {}, [](const QModelIndex &index) {
        const QModelIndex head = index.parent();
        return head.isValid() ? std::pair(head.row(), index.row()) : std::pair(index.row(), -1);
    });
    return rows;
}

QList<EndpointId> SystemsView::selectedSystems() const
{
    if (!m_selected)
        m_selected = findSelected();
    return *m_selected;
}

/// From the ranges: the selection model would look each row up in all of them.
QList<EndpointId> SystemsView::findSelected() const
{
    if (!filter())
        return {};
    QModelIndexList rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        const bool isWhole = range.width() == model()->columnCount();
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (isWhole || selectionModel()->isRowSelected(row, range.parent()))
                rows.append(model()->index(row, 0, range.parent()));
        }
    }
    rows = inOrderSeen(rows);
    QSet<EndpointId> taken;
    QList<EndpointId> systems;
    systems.reserve(rows.size());
    for (const QModelIndex &row : rows) {
        for (const EndpointId id : filter()->systemsAt(row)) {
            if (!taken.contains(id))
                systems.append(id);
            taken.insert(id);
        }
    }
    return systems;
}

QString SystemsView::selectedText() const
{
    QString text;
    for (const QModelIndex &row : inOrderSeen(selectionModel()->selectedRows())) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data(CopyTextRole).toString());
        }
        text += Wording::copiedRow(cells) + u'\n';
    }
    return text;
}

QRect SystemsView::dueLinkOf(const QModelIndex &index) const
{
    const SystemRow *row = filter() && index.isValid() ? filter()->rowAt(index) : nullptr;
    if (!row || isColumnHidden(int(SystemsColumn::State)))
        return {};
    const QRect cell = visualRect(index.siblingAtColumn(int(SystemsColumn::State)));
    return m_delegate->linkIn(cell, *row, font(), layoutDirection());
}

bool SystemsView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) { // to the header, too
        m_isPointerOnRow = false;
        setHovered({});
        letGo();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QRect link = dueLinkOf(index);
        if (link.contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               Wording::dueActionMeaning(filter()->rowAt(index)->dueAction()), this,
                               link);
            return true;
        }
    }
    return QTreeView::viewportEvent(event);
}

void SystemsView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool onLink =
        event->button() == Qt::LeftButton && dueLinkOf(index).contains(event->position().toPoint());
    m_pressed = onLink ? index.siblingAtColumn(0) : QModelIndex();
    if (!onLink)
        QTreeView::mousePressEvent(event);
}

void SystemsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint()).siblingAtColumn(0);
    const QModelIndex pressed = std::exchange(m_pressed, QPersistentModelIndex());
    if (!pressed.isValid()) {
        QTreeView::mouseReleaseEvent(event);
        return;
    }
    if (pressed == index && dueLinkOf(index).contains(event->position().toPoint()))
        Q_EMIT dueLinkPressed(index.data(EndpointIdRole).toLongLong());
}

void SystemsView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_isPointerOnRow = index.isValid();
    holdFor(HoldTime);
    setHovered(dueLinkOf(index).contains(event->position().toPoint()) ? index : QModelIndex());
    if (!m_pressed.isValid())
        QTreeView::mouseMoveEvent(event);
}

void SystemsView::setHovered(const QModelIndex &index)
{
    const QModelIndex row = index.siblingAtColumn(0);
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->setCursor(row.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void SystemsView::keyPressEvent(QKeyEvent *event)
{
    holdFor(KeyTime);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT enterPressed();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void SystemsView::paintEvent(QPaintEvent *event)
{
    m_delegate->paintOnly(event->rect());
    QTreeView::paintEvent(event);
    m_delegate->paintOnly({});
}

void SystemsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QTreeView::drawRow(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mixed(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.1));
    if (m_fades.isActive())
        paintFade(*painter, option.rect, index);
    if (m_marks.isActive() && index.data(EndpointIdRole).isValid()) {
        const QRect cell = visualRect(index.siblingAtColumn(int(SystemsColumn::State)));
        m_marks.paint(*painter, option, cell, index.data(EndpointIdRole).toLongLong(),
                      isDropTarget(index));
        if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0))
            paintFocus(*painter, option);
    }
    if (m_queueRow.isValid() && m_queueRow == index.siblingAtColumn(0)) {
        const int y = m_queueAfter ? option.rect.bottom() : option.rect.top() + 1;
        painter->fillRect(QRect(option.rect.left(), y - 1, option.rect.width(), 3),
                          QGuiApplication::palette().color(QPalette::Highlight));
    }
}

/// A tint in the colour of what has come of the system.
void SystemsView::paintFade(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const SystemRow *system = filter()->rowAt(index);
    const double strength = system ? m_fades.strengthOf(system->endpoint.id) : 0;
    if (strength <= 0)
        return;
    constexpr double Strongest = 0.25; // words stay readable
    QColor tint = colourOf(lookOf(system->group()).tone, palette());
    tint.setAlphaF(float(Strongest * strength));
    painter.fillRect(row, tint);
}

/// The frame of the current row, which a mark would cut.
void SystemsView::paintFocus(QPainter &painter, const QStyleOptionViewItem &option) const
{
    QStyleOptionFocusRect frame;
    frame.QStyleOption::operator=(option);
    frame.state |= QStyle::State_KeyboardFocusChange | QStyle::State_HasFocus;
    frame.backgroundColor = palette().color(QPalette::Highlight);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, this);
}

/// The colour of a row begins at the edge, also where rows are indented.
void SystemsView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QBrush ground = SystemsDelegate::groundOf(index, palette());
    if (ground.style() != Qt::NoBrush && !selectionModel()->isSelected(index))
        painter->fillRect(rect, ground);
    QTreeView::drawBranches(painter, rect, index);
}

void SystemsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    forgetSelected();
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT systemsSelected();
}

void SystemsView::fillColumnMenu(QMenu &menu)
{
    for (int column = 1; column < header()->count(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
}

void SystemsView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(*menu);
    menu->popup(header()->mapToGlobal(position));
}

} // namespace Uplift
