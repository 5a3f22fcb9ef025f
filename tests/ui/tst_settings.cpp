// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings dialog: what it shows, what it refuses, what it asks the engine for.

#include "pagesfixture.h"

#include <domain/settingrules.h>
#include <ui/common/actions.h>
#include <ui/settings/passphraseeditor.h>
#include <ui/settings/settingeditor.h>
#include <ui/settings/settingspage.h>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>
#include <algorithm>

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
    static QString textOf(const QWidget *row)
    {
        QStringList texts;
        for (const QLabel *label : row->findChildren<QLabel *>()) {
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
        m_all->applyFacts({.endpoints = {old}});
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

    void everyRefusalHasItsOwnSentence()
    {
        SettingsPage *page = open();
        auto *save = buttonOf<QPushButton>(*page, u"Save"_s);
        auto *older = editor(page, u"olderDownloadUrl"_s);
        auto *networks = editor(page, u"allowedNetworks"_s);
        older->findChild<QLineEdit *>()->setText(u"ftp://10.0.0.9"_s);
        networks->findChild<QLineEdit *>()->setText(u"10.0.0"_s);
        QVERIFY2(textOf(older).contains(u"http://"), "both are refused at once");
        QVERIFY(textOf(networks).contains(u"networks like 10.0.0.0/8"));
        QVERIFY(!textOf(networks).contains(u"http://"));
        older->findChild<QLineEdit *>()->clear();
        QVERIFY(!save->isEnabled());
        networks->findChild<QLineEdit *>()->setText(u"10.0.0.0/8"_s);
        QVERIFY(save->isEnabled());
        QVERIFY(!textOf(networks).contains(u"can't be used"));

        // Those in units of their own too say from where to where.
        const auto refusalOf = [](const char *name) {
            const QList<SettingRow> rows = settingRows();
            return refusalText(*std::ranges::find(rows, QLatin1String(name), [](const auto &row) {
                return QLatin1String(row.name);
            }));
        };
        QVERIFY(refusalOf("idleHeartbeat").contains(u"from 1 s to 100000 h"));
        QVERIFY(refusalOf("bytesPerSecond").contains(u"up to 100,000 Mbit/s"));
        QVERIFY(refusalOf("securePort").contains(u"from 1 to 65535"));

        for (const SettingRow &row : settingRows()) {
            const bool canBeRefused = !std::holds_alternative<SwitchSetting>(row.kind);
            QVERIFY2(!canBeRefused || refusalText(row).size() > 20, row.name);
            QVERIFY2(settingRuleOfField(QString::fromLatin1(row.name)), row.name);
        }
    }

    void whatIsInUseAndFailsSaysWhy()
    {
        Settings settings;
        settings.certificateFile = u"/etc/uplift/server.pem"_s;
        settings.keyFile = u"/etc/uplift/key.pem"_s;
        m_all->pages.setSettings(settings);
        Listening listening = m_all->listening;
        listening.problems = {{ErrorCode::KeyNotOfCertificate, {settings.keyFile}},
                              {ErrorCode::PortInUse, {u"0.0.0.0"_s, u"443"_s}},
                              {ErrorCode::PortInUse, {u"0.0.0.0"_s, u"80"_s}}};
        m_all->pages.setListening(listening);
        SettingsPage *page = open();
        auto *key = editor(page, u"keyFile"_s);
        QVERIFY(textOf(key).contains(u"does not belong to the certificate"));
        QVERIFY(textOf(editor(page, u"securePort"_s))
                    .contains(u"Another program holds this port: there is no HTTPS"));
        QVERIFY(!textOf(editor(page, u"certificateFile"_s)).contains(u"does not belong"));
        key->findChild<QLineEdit *>()->setText(u"/etc/uplift/other.pem"_s);
        QVERIFY2(!textOf(key).contains(u"does not belong"), "of another file nobody knows yet");
        key->findChild<QLineEdit *>()->setText(settings.keyFile);
        QVERIFY(textOf(key).contains(u"does not belong"));
        listening.problems.clear();
        m_all->pages.setListening(listening);
        QVERIFY2(!textOf(key).contains(u"does not belong"), "the page follows while it is open");
    }

    void whatHasNoEffectIsTheSameTwiceOrInThePackage()
    {
        SettingsPage *page = open();
        auto *day = editor(page, u"dailyFrom"_s);
        day->findChild<QCheckBox *>()->setChecked(true);
        for (QTimeEdit *edit : day->findChildren<QTimeEdit *>())
            edit->setTime(QTime(8, 0));
        QVERIFY(textOf(day).contains(u"both times are the same"));
        auto *key = editor(page, u"keyFile"_s);
        QVERIFY(textOf(key).contains(u"no certificate is chosen"));
        editor(page, u"certificateFile"_s)->findChild<QLineEdit *>()->setText(u"/a/b.P12"_s);
        QVERIFY(!textOf(key).contains(u"Has no effect"));
        key->findChild<QLineEdit *>()->setText(u"/a/key.pem"_s);
        QVERIFY(textOf(key).contains(u"brings its own key"));
    }

    void passphraseIsAskedForWhenSaved()
    {
        QSignalSpy asked(&m_all->pages, &Pages::keyPassphraseChangeRequested);
        QSignalSpy settings(&m_all->pages, &Pages::settingsChangeRequested);
        SettingsPage *page = open();
        auto *passphrase = page->findChild<PassphraseEditor *>();
        auto *edit = passphrase->findChild<QLineEdit *>();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        QTest::keyClicks(edit, u"sesame"_s);
        QCOMPARE(asked.size(), 0);
        buttonOf<QPushButton>(*page, u"Save"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"sesame"_s);
        QCOMPARE(settings.size(), 0);
        m_all->pages.setKeyPassphrase({.isKept = true});
        QTest::qWait(0); // the page is deleted
        page = open();
        QVERIFY(page->findChild<PassphraseEditor *>()->findChild<QLineEdit *>()->text().isEmpty());
        buttonOf<QPushButton>(*page, u"Save"_s)->click();
        QCOMPARE(asked.size(), 1);
    }

    void passphraseCanBeForgotten()
    {
        QSignalSpy asked(&m_all->pages, &Pages::keyPassphraseChangeRequested);
        SettingsPage *page = open();
        QVERIFY2(!buttonOf<QPushButton>(*page, u"Forget it"_s), "there is none");
        m_all->pages.setKeyPassphrase({.isKept = true, .keeping = {.store = KeyStore::Works}});
        buttonOf<QPushButton>(*page, u"Forget it"_s)->click();
        const auto *passphrase = page->findChild<PassphraseEditor *>();
        QVERIFY(textOf(passphrase).contains(u"is forgotten when you save"));
        page->reject();
        QCOMPARE(asked.size(), 0);
        QTest::qWait(0); // the page is deleted
        page = open();
        buttonOf<QPushButton>(*page, u"Forget it"_s)->click();
        buttonOf<QPushButton>(*page, u"Save"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), QString());
    }

    void passphraseTellsWhereItIsAndWhatIsWrong_data()
    {
        QTest::addColumn<KeyPassphrase>("known");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *tag) -> QTestData & { return QTest::newRow(tag); };
        const CredentialKeeping lasting{.store = KeyStore::Works};
        const CredentialKeeping memory{.store = KeyStore::Missing, .reason = u"no bus"_s};
        row("none") << KeyPassphrase{.keeping = lasting} << false << u"None is stored."_s;
        row("stored") << KeyPassphrase{.isKept = true, .keeping = lasting} << false
                      << u"One is stored, in the key store"_s;
        row("in memory") << KeyPassphrase{.isKept = true, .keeping = memory} << false
                         << u"as long as Uplift runs. There is no key store here. no bus"_s;
        row("not tried") << KeyPassphrase{.keeping = {.store = KeyStore::NotTried}} << false
                         << u"if it has one"_s;
        row("locked") << KeyPassphrase{.keeping = {.store = KeyStore::Locked}} << false
                      << u"The key store of this computer is locked."_s;
        row("missing") << KeyPassphrase{.keeping = lasting, .isNeeded = true} << true
                       << u"The key is protected by a passphrase: enter it here."_s;
        row("wrong") << KeyPassphrase{.isKept = true, .keeping = lasting, .isNeeded = true} << true
                     << u"stored passphrase does not open the key"_s;
        row("needless") << KeyPassphrase{.isKept = true, .keeping = lasting, .isNeeded = false}
                        << false << u"the key in use is not protected"_s;
    }

    void passphraseTellsWhereItIsAndWhatIsWrong()
    {
        QFETCH(const KeyPassphrase, known);
        QFETCH(const bool, isRefused);
        QFETCH(const QString, sentence);
        Settings settings;
        settings.certificateFile = u"/etc/uplift/server.p12"_s;
        m_all->pages.setSettings(settings);
        Listening listening = m_all->listening;
        if (isRefused)
            listening.problems = {{ErrorCode::PassphraseWrong, {settings.certificateFile}}};
        m_all->pages.setListening(listening);
        m_all->pages.setKeyPassphrase(known);
        SettingsPage *page = open();
        auto *passphrase = page->findChild<PassphraseEditor *>();
        QVERIFY2(textOf(passphrase).contains(sentence), qPrintable(textOf(passphrase)));
        QCOMPARE(textOf(passphrase).contains(u"There is no HTTPS until then"), isRefused);
        QTest::keyClicks(passphrase->findChild<QLineEdit *>(), u"another"_s);
        QVERIFY(!textOf(passphrase).contains(u"There is no HTTPS until then"));
        editor(page, u"certificateFile"_s)->findChild<QLineEdit *>()->clear();
        QVERIFY(textOf(passphrase).contains(u"no certificate is chosen"));
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
