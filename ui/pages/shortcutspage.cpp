// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutspage.h"

#include <ui/common/actions.h>

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace Uplift
{

ShortcutsPage::ShortcutsPage(const Actions &actions, QWidget *parent)
    : Page(parent)
    , m_actions(actions)
    , m_explanation(quietLabel(this))
    , m_view(new QTreeWidget(this))
{
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setColumnCount(2);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_explanation);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    retranslate();
    m_view->setColumnWidth(1, widthOf(1) + 20);
    startAt(*this, {std::clamp(widthOf(0) + m_view->columnWidth(1) + 80, 660, 1000), 580});
}

int ShortcutsPage::widthOf(int column) const
{
    int width = 0;
    for (int i = 0; i < m_view->topLevelItemCount(); ++i)
        width = std::max(
            width, m_view->fontMetrics().horizontalAdvance(m_view->topLevelItem(i)->text(column)));
    return width;
}

void ShortcutsPage::add(const QString &what, const QString &keys)
{
    auto *item = new QTreeWidgetItem(m_view);
    item->setText(0, what);
    item->setSizeHint(0, QSize(0, m_view->fontMetrics().height() + 6));
    item->setToolTip(0, what);
    item->setText(1, keys);
}

void ShortcutsPage::retranslate()
{
    setWindowTitle(tr("Shortcuts"));
    m_explanation->setText(
        tr("Everything can be done without a mouse. Tab goes from part to part, "
           "the arrow keys move within it, the menu key opens the context menu."));
    m_view->setHeaderLabels({tr("Action"), tr("Keys")});
    m_view->setAccessibleName(tr("Shortcuts"));
    m_view->clear();
    const QList<QAction *> actions = m_actions.findChildren<QAction *>();
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            add(action->statusTip(), keys.join(tr(", ", "between two shortcuts")));
    }
    add(tr("Upgrade the selected systems to the selected package"),
        QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
    add(tr("Close a page or dialog"),
        QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
}

} // namespace Uplift
