// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who called and is no known system, on its page.

#include "pagesfixture.h"
#include "pagetext.h"

#include <ui/common/actions.h>
#include <ui/pages/callerspage.h>
#include <ui/problemcure.h>
#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <algorithm>

using namespace Uplift;
using namespace Qt::StringLiterals;

class CallersTest : public QObject
{
    Q_OBJECT
private:
    CallersPage *open()
    {
        m_all->window.actions().callers->trigger();
        return m_all->page<CallersPage>();
    }

    LogEntry entry(qint64 id, LogKind kind, const QStringList &arguments)
    {
        return {.id = id, .at = m_all->clock.now(), .kind = kind, .arguments = arguments};
    }

    QList<LogEntry> some()
    {
        return {entry(1, LogKind::CallerRefused, {u"192.0.2.7"_s, u"3"_s}),
                entry(2, LogKind::StrayDownload, {u"10.0.0.77"_s, u"s52010tc6_3_0.pkg"_s})};
    }

    std::unique_ptr<PagesFixture> m_all;

private Q_SLOTS:
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }

    void standsInTheViewMenuWithAKey()
    {
        const QAction *action = m_all->window.actions().callers;
        QVERIFY(!action->shortcut().isEmpty());
        const QList<QAction *> menus = m_all->window.menuBar()->actions();
        QVERIFY(std::ranges::any_of(menus, [action](const QAction *menu) {
            return menu->text() == u"&View" && menu->menu()->actions().contains(action);
        }));
    }

    void isReadWhenItIsOpened()
    {
        QSignalSpy requested(&m_all->pages, &Pages::callersRequested);
        QSignalSpy closed(&m_all->pages, &Pages::callersClosed);
        CallersPage *page = open();
        QVERIFY(page);
        QCOMPARE(requested.count(), 1);
        QVERIFY(says(*page, u"Reading…"_s));
        m_all->pages.takeCallers(some(), false);
        QVERIFY(says(*page, u"Reading… 2 rows"_s));
        m_all->pages.takeCallers({}, true);
        QVERIFY(says(*page, u"2 rows"_s));
        QVERIFY(!says(*page, u"Reading"_s));
        open();
        QCOMPARE(requested.count(), 1); // it is open
        page->reject();
        QTRY_COMPARE(closed.count(), 1);
        page = open();
        QCOMPARE(requested.count(), 2);
        m_all->pages.stopCallers();
        QVERIFY(says(*page, u"the others can't be read"_s));
    }

    void followsWhatHappens()
    {
        CallersPage *page = open();
        m_all->pages.takeCallers(some(), true);
        m_all->applyFacts(
            {.log = {entry(3, LogKind::CallerRefused, {u"192.0.2.7"_s, u"40"_s}),
                     entry(4, LogKind::UnreadableMessage, {u"10.0.0.78"_s, u"no XML"_s})}});
        const QAbstractItemModel &model = *page->view().model();
        QCOMPARE(model.rowCount(), 3);
        QStringList times;
        for (int row = 0; row < model.rowCount(); ++row)
            times.append(model.index(row, int(CallersColumn::Times)).data().toString());
        QVERIFY(times.contains(u"43"_s));
    }

    void saysWhatToDoAboutTheCurrentRow()
    {
        CallersPage *page = open();
        QVERIFY(says(*page, u"Choose a row"_s));
        m_all->pages.takeCallers(some().first(1), true);
        page->view().setCurrentIndex(page->view().model()->index(0, 0));
        QVERIFY(says(*page, u"add its network to the allowed networks"_s));
    }

    void searchesAndCopies()
    {
        CallersPage *page = open();
        m_all->pages.takeCallers(some(), true);
        named<QLineEdit>(*page, u"Search callers"_s)->setText(u"s52010"_s);
        const QAbstractItemModel &model = *page->view().model();
        QTRY_COMPARE(model.rowCount(), 1);
        buttonOf<QPushButton>(*page, u"Copy"_s)->click();
        const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
        QCOMPARE(cells.size(), CallersColumnCount);
        QCOMPARE(cells.first(), u"10.0.0.77"_s);
        QVERIFY(QDateTime::fromString(cells.at(int(CallersColumn::Last)), Qt::ISODate).isValid());
    }

    void lostEntriesLeadThere()
    {
        QCOMPARE(cureOf(ErrorCode::LogEntriesLost, m_all->window.actions()),
                 m_all->window.actions().callers);
        m_all->window.showProblem({ErrorCode::LogEntriesLost, {u"10"_s}});
        m_all->window.showProblem({ErrorCode::LogEntriesLost, {u"4321"_s}});
        QVERIFY(says(m_all->window, u"4321"_s));
        CallersPage *page = open();
        m_all->pages.takeCallers({entry(9, LogKind::EntriesLost, {u"4321"_s})}, true);
        const QAbstractItemModel &model = *page->view().model();
        QVERIFY(model.index(0, int(CallersColumn::What)).data().toString().contains(u"lost"));
        QCOMPARE(model.index(0, int(CallersColumn::Times)).data().toString(),
                 QLocale().toString(4321));
    }
};

QTEST_MAIN(CallersTest)
#include "tst_callers.moc"
