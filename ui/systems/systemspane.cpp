// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemspane.h"

#include "systemsview.h"
#include <ui/common/actions.h>
#include <ui/common/emptyplace.h>
#include <ui/common/icons.h>
#include <ui/common/spacing.h>
#include <ui/common/theme.h>

#include <tables/systemsfilter.h>
#include <tables/wording/wording.h>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace Uplift
{

SystemsPane::SystemsPane(const Clock &clock, SystemsFilter &filter, Actions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_findSystems(*actions.findSystems)
    , m_clearSearch(new QAction(this))
    , m_group(new QToolButton(this))
    , m_view(new SystemsView(clock, this))
    , m_search(new QLineEdit(this))
    , m_searchIcon(m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition))
{
    m_view->setModel(&filter);
    m_view->sortByColumn(int(SystemsColumn::Name), Qt::AscendingOrder);
    m_view->setUsualColumnWidths();
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(letterWidth(m_search->fontMetrics()) * 14);
    m_search->setMaximumWidth(letterWidth(m_search->fontMetrics()) * 48);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Space::Unit, Space::Half, Space::Unit, Space::Half);
    bar->setSpacing(Space::Half);
    for (QAction *action : {actions.upgrade, actions.cancel, actions.retry}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(4 * Space::Unit);
        if (action == actions.upgrade) // what the page is for
            fillWithAccent(*button);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    m_group->setMenu(actions.groupMenu);
    m_group->setPopupMode(QToolButton::MenuButtonPopup);
    connect(m_group, &QToolButton::clicked, m_group, &QToolButton::showMenu);
    m_group->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_group->setFocusPolicy(Qt::StrongFocus);
    m_group->setMinimumHeight(4 * Space::Unit);
    bar->addWidget(m_group);
    bar->addSpacing(Space::Unit);
    bar->addWidget(m_search, 4);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        retranslate();
        Q_EMIT searchTextChanged(text);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &SystemsPane::goToSystems);
    connect(m_clearSearch, &QAction::triggered, m_search, &QLineEdit::clear);
    m_search->installEventFilter(this);
    retranslate();
}

void SystemsPane::setSearchText(const QString &text)
{
    m_search->setText(text);
}

void SystemsPane::setGrouping(Grouping grouping)
{
    m_filter.setGrouping(grouping);
    retranslate();
}

void SystemsPane::showRow(const QModelIndex &inTable)
{
    if (!inTable.isValid())
        return;
    if (!m_filter.mapFromSource(inTable).isValid())
        m_search->clear();
    const QModelIndex row = m_filter.mapFromSource(inTable);
    m_view->setCurrentIndex(row);
    m_view->scrollTo(row);
    m_view->setFocus();
}

void SystemsPane::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// To the first row where none is selected, so that the next key has something to work on.
void SystemsPane::goToSystems()
{
    m_view->setFocus();
    if (!m_view->selectionModel()->hasSelection())
        m_view->setCurrentIndex(m_view->model()->index(0, 0));
}

/// Ctrl+U and Ctrl+K delete text on X11; here they are what the menus say.
static bool deletesByMenuKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::DeleteCompleteLine) ||
           event.matches(QKeySequence::DeleteEndOfLine);
}

bool SystemsPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (watched != m_search || (!isOverride && event->type() != QEvent::KeyPress))
        return QWidget::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (deletesByMenuKey(key)) {
        event->setAccepted(!isOverride);
        return true;
    }
    if (!isOverride && key.key() == Qt::Key_Down && key.modifiers() == Qt::NoModifier) {
        goToSystems();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SystemsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

/// A noun as it is written within a sentence; German begins it with a capital there too.
static QString nameWithin(const QString &noun)
{
    return QLocale().language() == QLocale::German ? noun : noun.toLower();
}

void SystemsPane::retranslate()
{
    const Grouping grouping = m_filter.grouping();
    m_group->setText(grouping == Grouping::None
                         ? tr("Group")
                         : tr("By %1", "grouping").arg(nameWithin(Wording::grouping(grouping))));
    m_group->setToolTip(tr("Put the systems together by tag, site, product, version or state"));
    m_group->setAccessibleName(tr("Grouping: %1").arg(Wording::grouping(grouping)));
    m_search->setPlaceholderText(tr("Search: words, version:tc7, state:failed"));
    m_search->setToolTip(
        tr("Words are looked for in name, address, serial number, product and version.\n"
           "name: address: product: serial: mac: family: version: target: site: tag: state: look "
           "in one place.\nstate: takes waiting, running, needs, or the state itself, such as "
           "downloading, proved, failed."));
    m_search->setAccessibleName(tr("Search systems"));
    m_searchIcon->setText(tr("Search systems"));
    m_view->setAccessibleName(tr("Systems"));
    m_view->setAccessibleDescription(
        tr("Video systems and their upgrades. Enter starts an upgrade of the selected ones, Ctrl+R "
           "retries those that need you."));
    m_clearSearch->setText(tr("&Clear search"));
    if (m_search->text().isEmpty())
        m_view->emptyPlace().setText(
            tr("No system has called in yet.\n\nCopy the lines for an endpoint below and enter "
               "them on it; it appears here when it calls in."),
            &m_findSystems);
    else
        m_view->emptyPlace().setText(tr("No system matches this search."), m_clearSearch);
}

} // namespace Uplift
