// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "icons.h"

#include <QAction>
#include <QMenuBar>

namespace Uplift
{

namespace
{

QAction *made(QObject *parent, const char *iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), QString(), parent);
    action->setShortcut(shortcut);
    return action;
}

void word(QAction &action, const QString &text, const QString &toolTip)
{
    action.setText(text);
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setToolTip(keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys));
    action.setStatusTip(toolTip);
}

} // namespace

Actions::Actions(QObject *parent)
    : QObject(parent)
    , upgrade(made(this, "upgrade", Qt::CTRL | Qt::Key_U))
    , cancel(made(this, "cancel", Qt::CTRL | Qt::Key_Backspace))
    , retry(made(this, "retry", Qt::CTRL | Qt::Key_R))
    , setReleaseKey(made(this, "key", Qt::CTRL | Qt::Key_K))
    , clearReleaseKey(made(this, "key-clear", Qt::CTRL | Qt::SHIFT | Qt::Key_K))
    , chooseFolder(made(this, "folder", QKeySequence::Open))
    , refresh(made(this, "refresh", Qt::Key_F5))
    , copy(made(this, "copy", QKeySequence::Copy))
    , selectAll(made(this, "select-all", QKeySequence::SelectAll))
    , find(made(this, "find", QKeySequence::Find))
    , quit(made(this, "quit", Qt::CTRL | Qt::Key_Q))
    , about(made(this, "about", {}))
{
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

void Actions::fill(QMenuBar &bar)
{
    m_file = bar.addMenu(QString());
    m_file->addAction(chooseFolder);
    m_file->addAction(refresh);
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar.addMenu(QString());
    m_edit->addAction(copy);
    m_edit->addAction(selectAll);
    m_edit->addSeparator();
    m_edit->addAction(find);
    m_systems = bar.addMenu(QString());
    addSystemActions(*m_systems);
    m_help = bar.addMenu(QString());
    m_help->addAction(about);
    retranslate();
}

void Actions::addSystemActions(QMenu &menu) const
{
    menu.addAction(upgrade);
    menu.addAction(cancel);
    menu.addAction(retry);
    menu.addSeparator();
    menu.addAction(setReleaseKey);
    menu.addAction(clearReleaseKey);
}

void Actions::addPackageActions(QMenu &menu) const
{
    menu.addAction(upgrade);
    menu.addSeparator();
    menu.addAction(refresh);
    menu.addAction(chooseFolder);
}

void Actions::retranslate()
{
    word(*upgrade, tr("&Upgrade…"), tr("Upgrade the selected systems to a package"));
    word(*cancel, tr("&Cancel upgrade"), tr("Cancel the upgrades of the selected systems"));
    word(*retry, tr("&Retry"), tr("Start the upgrades again that ended without proof"));
    word(*setReleaseKey, tr("Set release &key…"),
         tr("Set the key that the system is handed together with an upgrade"));
    word(*clearReleaseKey, tr("C&lear release key"), tr("Forget the release key of the system"));
    word(*chooseFolder, tr("Choose &software folder…"),
         tr("Choose the folder in which the software packages lie"));
    word(*refresh, tr("Re&fresh"), tr("Read the software folder again"));
    word(*copy, tr("&Copy"), tr("Copy the selected rows as text, cells parted by tabs"));
    word(*selectAll, tr("Select &all"), tr("Select all systems that are shown"));
    word(*find, tr("&Find"), tr("Go to the search box"));
    word(*quit, tr("&Quit"), tr("End Uplift"));
    word(*about, tr("&About Uplift"), tr("Version and licence"));
    if (!m_file)
        return;
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_systems->setTitle(tr("&Systems"));
    m_help->setTitle(tr("&Help"));
}

} // namespace Uplift
