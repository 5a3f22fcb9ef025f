// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace Uplift
{

/// Everything the operator can do, once: with text, icon, shortcut and place in the menus.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);
    ~Actions() override;

    /// Fills the menu bar; call once.
    void fill(QMenuBar &bar);

    /// Takes the texts again after a change of language.
    void retranslate();

    /// What can be done to systems: upgrade, queue, reach the system, labels.
    void addSystemActions(QMenu &menu) const;

    /// Actions that belong together, under a heading in the language of the moment.
    struct Section
    {
        QString title;
        QList<QAction *> actions;
    };

    /// Everything that has a key, by what one does with it.
    QList<Section> sections() const;

    /// What can be done with packages.
    void addPackageActions(QMenu &menu) const;

    QAction *upgrade;
    QAction *cancel;
    QAction *retry;
    QAction *setReleaseKey;
    QAction *clearReleaseKey;
    QAction *chooseFolder;
    QAction *refresh;
    QAction *copy;
    QAction *settings;
    QAction *keyVault;
    QAction *pack;
    QAction *unpack;
    QAction *history;
    QAction *callers; ///< that are no known system
    QAction *findSystems;
    QAction *contact;
    QAction *boot;
    QAction *borrow;
    QAction *giveBack;
    QAction *help;
    QAction *shortcuts;
    QAction *readiness;
    QAction *listenAgain;
    QAction *collectForSupport;
    QAction *firstStart;
    QAction *selectAll;
    QAction *find;
    QAction *undo;
    QAction *addPackages;
    QAction *remove; ///< systems, off the list
    QAction *setLabels;
    QAction *moveUp;
    QAction *moveDown;
    QAction *moveFirst;
    QAction *moveLast;
    QAction *accept;
    QAction *startWithoutAsking; ///< checkable
    QAction *compact;            ///< checkable: rows take less room
    QAction *takeDue;            ///< what a selected row shows as a link
    QAction *details;            ///< checkable: shown where something is chosen
    QList<QAction *> groupBy;    ///< one for each Grouping, in its order; one is checked
    QMenu *groupMenu;
    QMenu *columnsMenu; ///< filled by its owner when it is about to show
    QMenu *queueMenu;   ///< where a waiting upgrade stands
    QAction *quit;
    QAction *about;

private:
    void makeGroupings();
    QList<QAction *> upgrades() const;
    QList<QAction *> queueMoves() const;
    QList<QAction *> ways() const;
    QList<QAction *> notes() const;

    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_systems = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_help = nullptr;
};

} // namespace Uplift
