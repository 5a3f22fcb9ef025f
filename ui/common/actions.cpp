// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include "icons.h"

#include <tables/wording/wording.h>
#include <QAction>
#include <QActionGroup>
#include <QMenuBar>
#include <QRegularExpression>

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
    // On buttons in tool bars no letter is underlined, and so "(U)" would say nothing.
    QString plain = text;
    static const QRegularExpression letterBehind(QStringLiteral("\\(&.\\)"));
    action.setIconText(plain.remove(letterBehind).remove(u'&'));
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
    , settings(made(this, "settings", Qt::CTRL | Qt::Key_Comma))
    , keyVault(made(this, "vault", Qt::CTRL | Qt::ALT | Qt::Key_K))
    , pack(made(this, "export", Qt::CTRL | Qt::SHIFT | Qt::Key_E))
    , unpack(made(this, "import", Qt::CTRL | Qt::SHIFT | Qt::Key_I))
    , history(made(this, "history", Qt::CTRL | Qt::Key_H))
    , callers(made(this, "disconnected", Qt::CTRL | Qt::SHIFT | Qt::Key_H))
    , findSystems(made(this, "add", Qt::CTRL | Qt::Key_N))
    , contact(made(this, "contact", Qt::CTRL | Qt::Key_T))
    , boot(made(this, "rebooting", Qt::CTRL | Qt::SHIFT | Qt::Key_T))
    , borrow(made(this, "connected", Qt::CTRL | Qt::Key_B))
    , giveBack(made(this, "give-back", Qt::CTRL | Qt::SHIFT | Qt::Key_B))
    , help(made(this, "help", Qt::Key_F1))
    , shortcuts(made(this, "shortcuts", Qt::CTRL | Qt::Key_F1))
    , readiness(made(this, "proved", Qt::CTRL | Qt::SHIFT | Qt::Key_W))
    , listenAgain(made(this, "refresh", Qt::CTRL | Qt::SHIFT | Qt::Key_L))
    , collectForSupport(made(this, "export", Qt::CTRL | Qt::SHIFT | Qt::Key_F5))
    , firstStart(made(this, "assistant", Qt::CTRL | Qt::SHIFT | Qt::Key_F1))
    , selectAll(made(this, "select-all", QKeySequence::SelectAll))
    , find(made(this, "find", QKeySequence::Find))
    , undo(made(this, "undo", QKeySequence::Undo))
    , addPackages(made(this, "package", Qt::CTRL | Qt::SHIFT | Qt::Key_O))
    , remove(made(this, "remove", Qt::CTRL | Qt::SHIFT | Qt::Key_Delete))
    , setLabels(made(this, "tag", Qt::CTRL | Qt::Key_L))
    , moveUp(made(this, "up", Qt::CTRL | Qt::SHIFT | Qt::Key_Up))
    , moveDown(made(this, "down", Qt::CTRL | Qt::SHIFT | Qt::Key_Down))
    , moveFirst(made(this, "up", Qt::CTRL | Qt::SHIFT | Qt::Key_Home))
    , moveLast(made(this, "down", Qt::CTRL | Qt::SHIFT | Qt::Key_End))
    , accept(made(this, "proved", Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , startWithoutAsking(made(this, "upgrade", Qt::CTRL | Qt::SHIFT | Qt::Key_U))
    , compact(made(this, "group", Qt::CTRL | Qt::SHIFT | Qt::Key_D))
    , takeDue(made(this, "information", Qt::ALT | Qt::Key_Return))
    , details(made(this, "information", Qt::Key_F4))
    , groupMenu(new QMenu)
    , columnsMenu(new QMenu)
    , queueMenu(new QMenu)
    , quit(made(this, "quit", Qt::CTRL | Qt::Key_Q))
    , about(made(this, "about", {}))
{
    startWithoutAsking->setCheckable(true);
    compact->setCheckable(true);
    compact->setIcon({});
    details->setCheckable(true);
    details->setIcon({});
    details->setChecked(true);
    makeGroupings();
    queueMenu->addActions(queueMoves());
    queueMenu->setIcon(icon(QStringLiteral("waiting")));
    quit->setMenuRole(QAction::QuitRole);
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    retranslate();
}

Actions::~Actions()
{
    delete groupMenu;
    delete columnsMenu;
    delete queueMenu;
}

void Actions::makeGroupings()
{
    auto *group = new QActionGroup(this);
    for (int grouping = 0; grouping < GroupingCount; ++grouping) {
        QAction *action = made(
            this, "group", QKeySequence((Qt::CTRL | Qt::Key_G).toCombined(), Qt::Key_0 + grouping));
        action->setIcon({});
        action->setCheckable(true);
        action->setChecked(grouping == 0);
        action->setActionGroup(group);
        groupBy.append(action);
    }
    groupMenu->addActions(groupBy);
}

void Actions::fill(QMenuBar &bar)
{
    m_file = bar.addMenu(QString());
    m_file->addAction(chooseFolder);
    m_file->addAction(addPackages);
    m_file->addAction(refresh);
    m_file->addSeparator();
    m_file->addAction(history);
    m_file->addAction(keyVault);
    m_file->addSeparator();
    m_file->addAction(pack);
    m_file->addAction(unpack);
    m_file->addAction(settings);
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit = bar.addMenu(QString());
    m_edit->addAction(undo);
    m_edit->addSeparator();
    m_edit->addAction(copy);
    m_edit->addAction(selectAll);
    m_edit->addSeparator();
    m_edit->addAction(find);
    m_systems = bar.addMenu(QString());
    m_systems->addAction(findSystems);
    m_systems->addSeparator();
    addSystemActions(*m_systems);
    m_systems->addSeparator();
    m_systems->addAction(startWithoutAsking);
    m_view = bar.addMenu(QString());
    m_view->addMenu(groupMenu);
    m_view->addMenu(columnsMenu);
    m_view->addSeparator();
    m_view->addAction(details);
    m_view->addAction(compact);
    m_view->addAction(callers);
    m_help = bar.addMenu(QString());
    m_help->addAction(help);
    m_help->addAction(shortcuts);
    m_help->addSeparator();
    m_help->addAction(readiness);
    m_help->addAction(listenAgain);
    m_help->addAction(firstStart);
    m_help->addAction(collectForSupport);
    m_help->addSeparator();
    m_help->addAction(about);
    retranslate();
}

QList<QAction *> Actions::upgrades() const
{
    return {upgrade, cancel, retry, takeDue, accept};
}

QList<QAction *> Actions::queueMoves() const
{
    return {moveFirst, moveUp, moveDown, moveLast};
}

QList<QAction *> Actions::ways() const
{
    return {contact, boot, borrow, giveBack};
}

QList<QAction *> Actions::notes() const
{
    return {setLabels, setReleaseKey, clearReleaseKey, remove};
}

void Actions::addSystemActions(QMenu &menu) const
{
    menu.addActions(upgrades());
    menu.addMenu(queueMenu);
    menu.addSeparator();
    menu.addActions(ways());
    menu.addSeparator();
    menu.addActions(notes());
}

QList<Actions::Section> Actions::sections() const
{
    return {
        {tr("Upgrade"), upgrades() + QList<QAction *>{startWithoutAsking}},
        {tr("Queue"), queueMoves()},
        {tr("Reach the system"), QList<QAction *>{findSystems} + ways()},
        {tr("Labels and keys"), notes() + QList<QAction *>{keyVault}},
        {tr("Packages"), {chooseFolder, addPackages, refresh}},
        {tr("Find and copy"), {find, selectAll, copy, undo}},
        {tr("View"), QList<QAction *>{details, compact} + groupBy},
        {tr("Pages"),
         {history, callers, settings, pack, unpack, help, shortcuts, readiness, firstStart,
          collectForSupport}},
        {tr("Uplift"), {listenAgain, quit}},
    };
}

void Actions::addPackageActions(QMenu &menu) const
{
    menu.addAction(upgrade);
    menu.addSeparator();
    menu.addAction(addPackages);
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
    word(*copy, tr("&Copy"), tr("Copy the selected rows as text, cells separated by tabs"));
    word(*selectAll, tr("Select &all"), tr("Select all systems that are shown"));
    word(*find, tr("&Find"), tr("Go to the search box"));
    word(*settings, tr("&Settings…"), tr("Settings, each with its effect"));
    word(*keyVault, tr("Release &keys from a mail…"),
         tr("Paste a licence mail; the keys in it go to the systems they are for"));
    word(*pack, tr("&Export settings…"),
         tr("Write settings, sites and tags into a file, for another computer"));
    word(*unpack, tr("&Import settings…"),
         tr("Take over settings, sites, tags and release keys from such a file"));
    word(*history, tr("&History…"), tr("History of all upgrades, and change sheets"));
    word(*callers, tr("&Unknown callers…"),
         tr("Who called and is no known system, and what to do about it"));
    word(*findSystems, tr("&Add systems…"), tr("Look for systems at addresses or in a subnet"));
    word(*contact, tr("Co&ntact…"),
         tr("Reach the system at its own web server, with user name and password"));
    word(*boot, tr("Re&start…"), tr("Restart the selected systems now"));
    word(*borrow, tr("&Borrow…"),
         tr("Point the selected systems at this console, and remember "
            "their manager"));
    word(*giveBack, tr("&Give back…"), tr("Give the selected systems back to their own manager"));
    word(*help, tr("&Help"), tr("How Uplift is used"));
    word(*shortcuts, tr("&Shortcuts"), tr("List of all shortcuts"));
    word(*readiness, tr("&Will this work?"),
         tr("Checks the port, the network cards and the firewall, and fetches a package as a "
            "system would"));
    word(*listenAgain, tr("&Listen again"),
         tr("Try once more to listen where systems call, port 80 as a rule"));
    word(*firstStart, tr("&First steps…"), tr("Assistant for the first start"));
    word(*collectForSupport, tr("&Collect for support…"),
         tr("Look through logs and settings without secrets, and pack them into a file"));
    word(*undo, tr("&Undo"), tr("Take back what was done last, or say why that can't be"));
    word(*addPackages, tr("Copy &packages into the library…"),
         tr("Choose package files and copy them into the software folder"));
    word(*setLabels, tr("S&ite and tags…"), tr("Site and tags of the selected systems"));
    word(*remove, tr("Re&move…"),
         tr("Take the selected systems off the list; their history is kept"));
    word(*accept, tr("&Accept"), tr("Let the selected new systems take upgrades"));
    word(*moveUp, tr("Move &up"), tr("Let the selected upgrades begin earlier"));
    word(*moveDown, tr("Move &down"), tr("Let the selected upgrades begin later"));
    word(*moveFirst, tr("To the &front"), tr("Let the selected upgrades begin first"));
    word(*moveLast, tr("To the &end"), tr("Let the selected upgrades begin last"));
    word(*startWithoutAsking, tr("Start &without asking where all fits"),
         tr("A drop starts at once when every system fits; else the summary is shown"));
    word(*compact, tr("Co&mpact rows"), tr("Show more systems at once"));
    word(*takeDue, tr("D&o what is asked for"),
         tr("Retry, accept, or read what to do: what the selected system shows as a link"));
    word(*details, tr("&Details"), tr("Show what is selected in full"));
    for (int grouping = 0; grouping < groupBy.size(); ++grouping) {
        const QString name = Wording::grouping(Grouping(grouping));
        word(*groupBy.at(grouping), name, tr("Group the systems by: %1").arg(name));
    }
    groupMenu->setTitle(tr("&Group systems by"));
    columnsMenu->setTitle(tr("&Columns"));
    queueMenu->setTitle(tr("&Queue"));
    word(*quit, tr("&Quit"), tr("End Uplift"));
    word(*about, tr("&About Uplift"), tr("Version and licence"));
    if (!m_file)
        return;
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_systems->setTitle(tr("&Systems"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
}

} // namespace Uplift
