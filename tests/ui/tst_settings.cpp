// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings dialog: what it shows, what it refuses, what it asks the engine for.

#include "pagesfixture.h"

#include <ui/actions.h>
#include <ui/settingeditor.h>
#include <ui/settingspage.h>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

using namespace Uplift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SettingsTest : public QObject
{
    Q_OBJECT
private:
    SettingsPage *open()
    {
        m_all->window.actions().settings->trigger();
        return m_all->page<SettingsPage>();
    }
    static SettingEditor *editor(SettingsPage *page, const QString &name)
    {
        return page->findChild<SettingEditor *>(name);
    }
    /// Everything that the row says.
    static QString textOf(SettingEditor *editor)
    {
        QStringList texts;
        for (const QLabel *label : editor->findChildren<QLabel *>()) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    std::unique_ptr<PagesFixture> m_all;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Settings>(); }
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }

    void whatIsEditedIsAskedForWhenSaved()
    {
        SettingsPage *page = open();
        QVERIFY(page);
        QSignalSpy asked(&m_all->pages, &Pages::settingsChangeRequested);
        editor(page, u"simultaneousDownloads"_s)->findChild<QSpinBox *>()->setValue(9);
        editor(page, u"holdDuringCalls"_s)->findChild<QCheckBox *>()->setChecked(false);
        auto *day = editor(page, u"dailyFrom"_s);
        day->findChild<QCheckBox *>()->setChecked(true);
        day->findChildren<QTimeEdit *>().first()->setTime(QTime(23, 15));
        auto *silence = editor(page, u"silenceLimit"_s);
        silence->findChild<QSpinBox *>()->setValue(90);
        silence->findChild<QComboBox *>()->setCurrentIndex(1); // minutes
        QCOMPARE(asked.size(), 0);
        buttonOf<QPushButton>(*page, u"Save"_s)->click();
        QCOMPARE(asked.size(), 1);
        const auto wanted = asked.first().first().value<Settings>();
        Settings expected;
        expected.softwareDirectory = u"/srv/packages"_s;
        expected.simultaneousDownloads = 9;
        expected.holdDuringCalls = false;
        expected.dailyFrom = QTime(23, 15);
        expected.dailyUntil = QTime(6, 0);
        expected.silenceLimit = 90min;
        QVERIFY(wanted == expected);
    }

    void unchangedSettingsAreNotAskedFor()
    {
        SettingsPage *page = open();
        QSignalSpy asked(&m_all->pages, &Pages::settingsChangeRequested);
        buttonOf<QPushButton>(*page, u"Save"_s)->click();
        QCOMPARE(asked.size(), 0);
    }

    void everyRowTellsItsDefault()
    {
        SettingsPage *page = open();
        QVERIFY(textOf(editor(page, u"simultaneousDownloads"_s)).contains(u"Default: 4."));
        QVERIFY(textOf(editor(page, u"silenceLimit"_s)).contains(u"Default: 1 h."));
        QVERIFY(textOf(editor(page, u"dailyFrom"_s)).contains(u"Default: at any time."));
        QCOMPARE(page->findChildren<SettingEditor *>().size(), settingRows().size());
    }

    void whatHasNoEffectSaysSo()
    {
        SettingsPage *page = open();
        auto *older = editor(page, u"olderDownloadUrl"_s);
        QVERIFY(textOf(older).contains(u"every system known here runs TC6 or later"));
        auto *pause = editor(page, u"retryPause"_s);
        QVERIFY(textOf(pause).contains(u"no automatic retry is set"));
        editor(page, u"automaticRetries"_s)->findChild<QSpinBox *>()->setValue(2);
        QVERIFY(!textOf(pause).contains(u"no automatic retry is set"));
        page->reject();

        Endpoint old = madeEndpoint(77, u"Attic"_s, u"TC5.1.7"_s, {}, m_all->clock.now());
        m_all->pages.applyFacts({.endpoints = {old}});
        QTest::qWait(0); // the page is deleted
        page = open();
        older = editor(page, u"olderDownloadUrl"_s);
        older->findChild<QLineEdit *>()->setText(u"http://10.0.0.9/old"_s);
        QVERIFY(!textOf(older).contains(u"Has no effect now"));
    }

    void whatCannotBeIsRefused()
    {
        SettingsPage *page = open();
        auto *older = editor(page, u"olderDownloadUrl"_s);
        auto *save = buttonOf<QPushButton>(*page, u"Save"_s);
        older->findChild<QLineEdit *>()->setText(u"ftp://10.0.0.9"_s);
        QVERIFY(!save->isEnabled());
        QVERIFY(textOf(older).contains(u"can't be used"));
        older->findChild<QLineEdit *>()->setText(u"http://10.0.0.9/old"_s);
        QVERIFY(save->isEnabled());
    }

    void startingWithoutAskingIsOneTruth()
    {
        QAction *action = m_all->window.actions().startWithoutAsking;
        QVERIFY(!action->isChecked());
        action->trigger();
        QVERIFY(!m_all->pages.windowSettings().asksBeforeStart);
        QVERIFY(!WindowSettingsStore(m_all->layoutFile).read().asksBeforeStart);
        SettingsPage *page = open();
        auto *box = buttonOf<QCheckBox>(*page, u"Ask before an upgrade starts"_s);
        QVERIFY2(!box->isChecked(), "the page shows what the menu changed");
        box->setChecked(true);
        buttonOf<QPushButton>(*page, u"Save"_s)->click();
        QVERIFY2(!action->isChecked(), "the menu shows what the page changed");
        QVERIFY(WindowSettingsStore(m_all->layoutFile).read().asksBeforeStart);
    }

    void defaultsComeBackButTheFolderStays()
    {
        SettingsPage *page = open();
        editor(page, u"simultaneousDownloads"_s)->findChild<QSpinBox *>()->setValue(9);
        buttonOf<QPushButton>(*page, u"Restore defaults"_s)->click();
        QCOMPARE(page->settings().simultaneousDownloads, 4);
        QCOMPARE(page->settings().softwareDirectory, u"/srv/packages"_s);
    }

    void theWindowsOwnChoicesAreRemembered()
    {
        SettingsPage *page = open();
        QVERIFY(m_all->pages.windowSettings().asksBeforeStart);
        buttonOf<QCheckBox>(*page, u"Ask before an upgrade starts"_s)->setChecked(false);
        buttonOf<QPushButton>(*page, u"Save"_s)->click();
        QVERIFY(!m_all->pages.windowSettings().asksBeforeStart);
        QVERIFY(!WindowSettingsStore(m_all->layoutFile).read().asksBeforeStart);
    }

    void languageIsShownAtOnceAndTakenBackOnCancel()
    {
        SettingsPage *page = open();
        auto *choice = page->findChild<QComboBox *>(u"language"_s);
        const int chinese = choice->findData(u"zh_CN"_s);
        QVERIFY(chinese > 0);
        const QString english = m_all->window.actions().upgrade->text();
        choice->setCurrentIndex(chinese);
        Q_EMIT choice->activated(chinese);
        QTRY_VERIFY(m_all->window.actions().upgrade->text() != english);
        page->reject();
        QTRY_COMPARE(m_all->window.actions().upgrade->text(), english);
        QCOMPARE(WindowSettingsStore(m_all->layoutFile).read().language, QString());
    }

    void languageIsRememberedWhenSaved()
    {
        SettingsPage *page = open();
        auto *choice = page->findChild<QComboBox *>(u"language"_s);
        choice->setCurrentIndex(choice->findData(u"zh_CN"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        for (QPushButton *button : page->findChildren<QPushButton *>()) {
            if (button->isDefault())
                button->click();
        }
        QCOMPARE(WindowSettingsStore(m_all->layoutFile).read().language, u"zh_CN"_s);
    }
};

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
