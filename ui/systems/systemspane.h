// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <domain/clock.h>
#include <QWidget>

#include <tables/columns.h>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Uplift
{

class Actions;
class SystemsFilter;
class SystemsView;

/// The systems with what can be done to them, and the search box.
class SystemsPane : public QWidget
{
    Q_OBJECT
public:
    /// All outlive the pane.
    SystemsPane(const Clock &clock, SystemsFilter &filter, Actions &actions,
                QWidget *parent = nullptr);

    SystemsView &view() { return *m_view; }

    void setSearchText(const QString &text);

    void setGrouping(Grouping grouping);

    /// Selects the system of that row of the table; a search that hides it is cleared.
    void showRow(const QModelIndex &inTable);

    /// Puts the cursor into the search box.
    void startSearch();

Q_SIGNALS:
    void searchTextChanged(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

    /// Keys in the search box that mean the systems: Down, and those that Qt would delete text by.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goToSystems();
    void retranslate();

    SystemsFilter &m_filter;
    QAction &m_findSystems;
    QAction *m_clearSearch;
    QToolButton *m_group;
    SystemsView *m_view;
    QLineEdit *m_search;
    QAction *m_searchIcon;
};

} // namespace Uplift
