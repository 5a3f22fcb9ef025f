// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutspage.h"

#include <ui/common/actions.h>
#include <ui/common/presentation.h>
#include <ui/common/rowdelegate.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
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
    m_view->setItemDelegate(new RowDelegate(m_view));
    softenSelection(*m_view);
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
    m_view->setColumnWidth(1, widthOf(1) + Space::Triple);
    constexpr int Slack = 10 * Space::Unit; // scroll bar, frames, margins
    startAt(*this, {std::clamp(widthOf(0) + m_view->columnWidth(1) + Slack, 660, 1000), 640});
}

int ShortcutsPage::widthOf(int column) const
{
    int width = 0;
    for (int i = 0; i < m_view->topLevelItemCount(); ++i)
        width = std::max(
            width, m_view->fontMetrics().horizontalAdvance(m_view->topLevelItem(i)->text(column)));
    return width;
}

void ShortcutsPage::addHeading(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_view);
    item->setText(0, title);
    item->setFont(0, captionFont(m_view->font()));
    item->setForeground(0, colourOf(Tone::Quiet, m_view->palette()));
    item->setFlags(Qt::ItemIsEnabled); // the arrow keys pass over it
    item->setFirstColumnSpanned(true);
}

void ShortcutsPage::add(const QString &what, const QString &keys)
{
    auto *item = new QTreeWidgetItem(m_view);
    item->setText(0, what);
    item->setToolTip(0, what);
    item->setText(1, keys);
}

void ShortcutsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retranslate();
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
    for (const Actions::Section &section : m_actions.sections()) {
        addHeading(section.title);
        for (const QAction *action : section.actions) {
            QStringList keys;
            for (const QKeySequence &sequence : action->shortcuts())
                keys.append(sequence.toString(QKeySequence::NativeText));
            if (!keys.isEmpty())
                add(action->statusTip(), keys.join(tr(", ", "between two shortcuts")));
        }
    }
    addHeading(tr("Lists and pages"));
    const auto keysOf = [](Qt::Key key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    add(tr("Upgrade the selected systems to the selected package"), keysOf(Qt::Key_Return));
    add(tr("Tick or untick what is selected in a summary"), keysOf(Qt::Key_Space));
    add(tr("Close a page or dialog"), keysOf(Qt::Key_Escape));
    m_view->setCurrentItem(m_view->topLevelItem(1)); // below the first heading
}

} // namespace Uplift
