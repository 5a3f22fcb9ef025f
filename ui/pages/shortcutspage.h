// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <ui/common/page.h>

class QAction;
class QLabel;
class QTreeWidget;

namespace Uplift
{

class Actions;

/// Every key that does something, as it is at the moment, by what one does with it.
class ShortcutsPage : public Page
{
    Q_OBJECT
public:
    /// The actions outlive it.
    explicit ShortcutsPage(const Actions &actions, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;

private:
    int widthOf(int column) const;
    void addHeading(const QString &title);
    void add(const QString &what, const QString &keys);

    const Actions &m_actions;
    QLabel *m_explanation;
    QTreeWidget *m_view;
};

} // namespace Uplift
