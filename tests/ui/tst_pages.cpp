// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys out of a mail, the check, what saving and copying answer, and what goes on
// while nobody looks.

#include "pagesfixture.h"
#include "pagetext.h"

#include <ui/common/actions.h>
#include <ui/common/commandbox.h>
#include <ui/dialogs/widgetdialogs.h>
#include <ui/pages/historypage.h>
#include <ui/pages/keyvaultpage.h>
#include <ui/pages/readinesspage.h>
#include <ui/pages/readinesspanel.h>
#include <ui/pages/supportpage.h>
#include <ui/settings/settingeditor.h>
#include <ui/settings/settingspage.h>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolTip>
#include <QTreeView>

using namespace Uplift;
using namespace Qt::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<PagesFixture> m_all;

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<Settings>();
        qRegisterMetaType<QList<ReleaseKey>>();
        qRegisterMetaType<ReadinessQuestion>();
    }
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }

    void keysOfAMail();
    void readinessSaysWhatToDo();
    void notificationsWhenItMatters();
    void closingAsksWhileUpgradesRun();
    void closingAsksNothingOtherwise();
    void closingAsksNothingWhenTheSessionEnds();
    void aPlanIsAskedAboutBeforeItIsFollowed();
    void whatIsCollectedIsShownThenWritten();
    void startingAtLoginIsToldWhenItChanges();
    void startsWithoutASummaryOnlyWhenBeyondDoubt();
    void exportAsksAboutSecrets();
    void secretsAreLeftOutUnlessTicked();
    void readinessButtonsStandInOneRow();
    void pasteOfNothingIsHarmless();
    void keysOfATable();
    void savingSaysWhichFieldIsWrong();
    void copyButtonsAnswer();
};

void PagesTest::keysOfAMail()
{
    m_all->window.actions().keyVault->trigger();
    auto *page = m_all->page<KeyVaultPage>();
    QVERIFY(page);
    const QString serial = m_all->facts.endpoints.first().identification.serialNumber.text();
    page->findChild<QPlainTextEdit *>()->setPlainText(
        u"Serial number: %1\nRelease key: 1TC006-1-0C22E348\n"
        u"Option key: 1N000-1-AA7A4A09\n"
        u"FTT9999999Z release key 1TC007-1-5A1B2C3D"_s.arg(serial.toLower()));
    const QList<ReleaseKey> chosen = page->chosenKeys();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.first(), (ReleaseKey{serial, u"1TC006-1-0C22E348"_s}));
    const auto *view = page->findChild<QTreeView *>();
    QCOMPARE(view->model()->index(0, 0).data().toString(), // though the mail has small letters
             m_all->facts.endpoints.first().displayName());
    QStringList remarks;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        remarks.append(view->model()->index(row, 3).data().toString());
    QVERIFY(remarks.join(u'\n').contains(u"An option key: it does not belong here"));
    QVERIFY(
        remarks.join(u'\n').contains(u"It has not called in yet: it gets the key when it does"));
    for (int row = 0; row < view->model()->rowCount(); ++row)
        QVERIFY(!view->model()->index(row, 2).data().toString().contains(u"0C22E348"));
    QSignalSpy asked(&m_all->pages, &Pages::releaseKeysRequested);
    buttonOf<QPushButton>(*page, u"Set keys"_s)->click();
    QCOMPARE(asked.first().first().value<QList<ReleaseKey>>(), chosen);
}

void PagesTest::readinessSaysWhatToDo()
{
    m_all->window.actions().readiness->trigger();
    ReadinessPanel &panel = m_all->page<ReadinessPage>()->panel();
    QSignalSpy again(&m_all->pages, &Pages::listenAgainRequested);
    QSignalSpy cancelled(&m_all->pages, &Pages::readinessCancelled);

    Readiness readiness{.isRunning = true, .done = 1, .total = 4};
    readiness.listening = m_all->listening;
    m_all->pages.showReadiness(readiness);
    QVERIFY(panel.text().startsWith(u"Checking…"));
    buttonOf<QPushButton>(panel, u"Stop"_s)->click();
    QCOMPARE(cancelled.size(), 1);

    readiness.isRunning = false;
    readiness.done = 4;
    readiness.cards = {{u"eth0"_s, u"10.0.0.5"_s, CardKind::Wired}};
    readiness.firewall = FirewallFinding{.state = FirewallState::Off, .firewall = u"ufw"_s};
    readiness.fetches = {{u"http://10.0.0.5/x/s52010tc6_3_0.pkg"_s, FetchOutcome::Fetched, {}}};
    m_all->pages.showReadiness(readiness);
    QVERIFY(panel.text().startsWith(
        u"Yes: systems can call in and fetch packages at http://10.0.0.5."));
    QVERIFY(panel.text().contains(u"eth0 (wired): 10.0.0.5"));

    readiness.listening.port = 8080;
    readiness.listening.problems = {{ErrorCode::PortInUse, {u"0.0.0.0"_s, u"80"_s}}};
    readiness.holder = PortHolder{u"nginx"_s, 812};
    m_all->pages.showReadiness(readiness);
    QVERIFY(panel.text().startsWith(u"Not yet: nginx holds the port."));
    QVERIFY(panel.text().contains(u"held by nginx (process 812)"));
    QVERIFY(panel.text().contains(u"End the program that holds the port"));
    QSignalSpy asked(&m_all->pages, &Pages::readinessRequested);
    buttonOf<QPushButton>(panel, u"Check again"_s)->click();
    QCOMPARE(again.size(), 1); // it may be free by now
    QCOMPARE(asked.size(), 1);
    readiness.holder.reset();
    readiness.listening.problems = {{ErrorCode::PortNotAllowed, {u"0.0.0.0"_s, u"80"_s}}};
    readiness.portRemedy = PortRemedy{PortRemedyKind::GrantRight, u"sudo setcap x"_s};
    m_all->pages.showReadiness(readiness);
    QVERIFY2(panel.text().startsWith(u"Not yet: the right to listen on port 80 is missing.\n– "
                                     "Uplift listens on port 8080"),
             qPrintable(panel.text()));
    QCOMPARE(panel.findChild<CommandBox *>()->command(), u"sudo setcap x"_s);
    readiness.portRemedy.reset();

    readiness.listening = m_all->listening;
    readiness.folder = FolderFinding{.state = FolderState::Unreadable,
                                     .path = u"/srv/packages"_s,
                                     .detail = u"Permission denied"_s};
    m_all->pages.showReadiness(readiness);
    QVERIFY2(panel.text().startsWith(u"Not yet: the software folder can't be used.\n– The "
                                     "software folder can't be read: /srv/packages "
                                     "(Permission denied)"),
             qPrintable(panel.text()));
    QVERIFY(panel.text().contains(u"Give your account the right to read it"));
    readiness.folder = FolderFinding{.state = FolderState::Good, .path = u"/srv/packages"_s};
    readiness.firewall = FirewallFinding{.state = FirewallState::Blocks,
                                         .firewall = u"firewalld"_s,
                                         .remedy = u"sudo firewall-cmd --add-port=80/tcp"_s};
    m_all->pages.showReadiness(readiness);
    QVERIFY(panel.text().startsWith(u"Not yet: the firewall keeps systems out."));
    QCOMPARE(panel.findChild<CommandBox *>()->command(), u"sudo firewall-cmd --add-port=80/tcp"_s);

    m_all->pages.showReadiness({.isCancelled = true});
    QVERIFY(panel.text().startsWith(u"The check was cancelled."));
}

void PagesTest::notificationsWhenItMatters()
{
    QSignalSpy awake(&m_all->pages, &Pages::awakeNeeded);
    FakeNotifier notifier;
    Attention attention(notifier);
    QSignalSpy needed(&attention, &Attention::awakeNeeded);
    attention.setSettings({});
    QVERIFY(notifier.shown);
    attention.setSummary({.systems = 3, .waiting = 1, .running = 1, .needOperator = 1});
    QCOMPARE(notifier.titles, QStringList()); // it was so before
    QCOMPARE(notifier.counts, u"1 waiting · 1 running · 1 needs you"_s);
    QCOMPARE(needed.size(), 1);
    QVERIFY(needed.last().first().toBool());
    attention.setSummary({.systems = 3, .running = 1, .needOperator = 2});
    QCOMPARE(notifier.titles, QStringList{u"A system needs you"_s});
    attention.setSummary({.systems = 3, .proved = 1, .needOperator = 2});
    QCOMPARE(notifier.titles.last(), u"The roll-out has ended"_s);
    QVERIFY2(notifier.texts.last().contains(u"Open the window to retry"),
             qPrintable(notifier.texts.last()));
    QVERIFY(!needed.last().first().toBool());
    WindowSettings quiet;
    quiet.notifies = false;
    quiet.showsTrayIcon = false;
    attention.setSettings(quiet);
    QVERIFY(!notifier.shown);
    attention.setSummary({.systems = 3, .proved = 1, .needOperator = 3});
    QCOMPARE(notifier.titles.size(), 2);
}

void PagesTest::closingAsksWhileUpgradesRun()
{
    m_all->window.close();
    QCOMPARE(m_all->dialogs.closings, QList<bool>{true});
    QVERIFY(m_all->window.isVisible());
    m_all->dialogs.closing = Closing::GoOnInTray;
    m_all->window.close();
    QVERIFY(!m_all->window.isVisible());
    QVERIFY(m_all->notifier.shown);
    Q_EMIT m_all->notifier.windowRequested();
    QVERIFY(m_all->window.isVisible());
    m_all->dialogs.closing = Closing::End;
    m_all->window.close();
    QTRY_VERIFY(!m_all->window.isVisible());
    QCOMPARE(m_all->dialogs.closings.size(), 3);
}

void PagesTest::closingAsksNothingOtherwise()
{
    for (Upgrade &upgrade : m_all->facts.upgrades) {
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = Outcome::Proved;
    }
    m_all->window.applyFacts({.upgrades = m_all->facts.upgrades});
    m_all->window.close();
    QVERIFY(m_all->dialogs.closings.isEmpty());
    QVERIFY(!m_all->window.isVisible());
}

void PagesTest::closingAsksNothingWhenTheSessionEnds()
{
    m_all->pages.closeGuard().letSessionEnd();
    m_all->window.close();
    QVERIFY(m_all->dialogs.closings.isEmpty());
    QVERIFY(!m_all->window.isVisible());
}

void PagesTest::aPlanIsAskedAboutBeforeItIsFollowed()
{
    const QSignalSpy plans(&m_all->pages, &Pages::planRequested);
    const QSignalSpy imports(&m_all->window, &MainWindow::importRequested);
    const QStringList files{u"/home/a/Plan.CSV"_s, u"/home/a/s52010tc6_3_0.pkg"_s};
    m_all->dialogs.says = false;
    m_all->pages.takeFiles(files);
    QCOMPARE(m_all->dialogs.questions.size(), 1);
    QVERIFY(m_all->dialogs.questions.first().text.contains(u"Plan.CSV"_s));
    QVERIFY(plans.isEmpty());
    QCOMPARE(imports.first().first().toStringList(), QStringList{files.at(1)});
    m_all->dialogs.says = true;
    m_all->pages.takeFiles({files.first()});
    QCOMPARE(plans.first().first().toString(), files.first());
    QCOMPARE(imports.size(), 1);
    m_all->pages.takeFiles({});
    QCOMPARE(m_all->dialogs.questions.size(), 2);
}

void PagesTest::whatIsCollectedIsShownThenWritten()
{
    const QSignalSpy wanted(&m_all->pages, &Pages::supportRequested);
    const QSignalSpy written(&m_all->pages, &Pages::supportFileRequested);
    m_all->window.actions().collectForSupport->trigger();
    QCOMPARE(wanted.size(), 1);
    auto *page = m_all->page<SupportPage>();
    const QList<SupportPart> parts{{u"about.txt"_s, "version: 1\n"}};
    m_all->pages.showSupport(parts);
    QCOMPARE(page->findChild<QTreeView *>()->model()->index(0, 0).data().toString(),
             u"about.txt"_s);
    QVERIFY(written.isEmpty());
    m_all->dialogs.file = u"/home/a/support.zip"_s;
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isDefault())
            button->click();
    }
    QCOMPARE(m_all->dialogs.suggestions.last(), u"uplift-support.zip"_s);
    QCOMPARE(written.first().first().toString(), m_all->dialogs.file);
    QCOMPARE(written.first().last().value<QList<SupportPart>>(), parts);
}

void PagesTest::startingAtLoginIsToldWhenItChanges()
{
    const QSignalSpy told(&m_all->pages, &Pages::startAtLoginRequested);
    m_all->window.actions().settings->trigger();
    auto *page = m_all->page<SettingsPage>();
    WindowSettings settings;
    Q_EMIT page->windowSettingsChangeRequested(settings);
    QVERIFY(told.isEmpty());
    settings.startsAtLogin = true;
    Q_EMIT page->windowSettingsChangeRequested(settings);
    Q_EMIT page->windowSettingsChangeRequested(settings);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toBool());
}

void PagesTest::startsWithoutASummaryOnlyWhenBeyondDoubt()
{
    QSignalSpy requested(&m_all->window, &MainWindow::upgradeRequested);
    m_all->window.setAsksBeforeStart(false);
    m_all->dialogs.says = false;
    Endpoint fits = madeEndpoint(90, u"Fits"_s, u"TC7.0.2"_s, u"s52010"_s, m_all->clock.now());
    m_all->window.applyFacts({.endpoints = {fits}});
    Q_EMIT m_all->window.systemsView().packagesDropped({u"s52010tc7_3_21.pkg"_s}, {90});
    QCOMPARE(m_all->dialogs.proposals.size(), 0);
    QCOMPARE(requested.size(), 1);
    Q_EMIT m_all->window.systemsView().packagesDropped({u"s52010tc6_3_0.pkg"_s}, {90});
    QCOMPARE(m_all->dialogs.proposals.size(), 1); // a downgrade
    QCOMPARE(requested.size(), 1);
}

void PagesTest::exportAsksAboutSecrets()
{
    QSignalSpy asked(&m_all->pages, &Pages::packingRequested);
    m_all->dialogs.file = u"/tmp/uplift-settings.json"_s;
    m_all->window.actions().pack->trigger();
    QCOMPARE(m_all->dialogs.packings, 1);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toBool(), false);
    m_all->dialogs.withSecrets = true;
    m_all->window.actions().pack->trigger();
    QCOMPARE(asked.last().first().toBool(), true);
    m_all->dialogs.says = false;
    m_all->window.actions().pack->trigger();
    QCOMPARE(asked.size(), 2);
}

void PagesTest::secretsAreLeftOutUnlessTicked()
{
    WidgetDialogs dialogs;
    QList<bool> chosen;
    for (const bool ticks : {false, true}) {
        dialogs.choosePacking(&m_all->window, [&](bool secrets) { chosen.append(secrets); });
        auto *box = m_all->window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(!box->checkBox()->isChecked());
        QVERIFY(box->informativeText().contains(u"whoever opens the file can read them"));
        box->checkBox()->setChecked(ticks);
        box->defaultButton()->click();
        QTRY_VERIFY(!m_all->window.findChild<QMessageBox *>());
    }
    QCOMPARE(chosen, (QList<bool>{false, true}));
}

void PagesTest::keysOfATable()
{
    m_all->window.actions().keyVault->trigger();
    auto *page = m_all->page<KeyVaultPage>();
    page->findChild<QPlainTextEdit *>()->setPlainText(
        u"FTT1703041B\t1TC006-1-0C22E348\nFTT1703042B;1TC006-1-0C22E349\n"
        "FTT1703043B,1S050-1-79FDE3AC"_s);
    // Nothing names a purpose: what was pasted is meant. An option key is known by its form.
    QCOMPARE(page->chosenKeys().size(), 2);
    auto *all = buttonOf<QCheckBox>(*page, u"Tick all"_s);
    QVERIFY(all);
    QCOMPARE(all->checkState(), Qt::Checked);
    all->click();
    QCOMPARE(page->chosenKeys().size(), 0);
    all->click();
    QCOMPARE(page->chosenKeys().size(), 2);
    // A mail that names some leaves the others to the operator, all at once if wanted.
    page->findChild<QPlainTextEdit *>()->setPlainText(
        u"FTT1703041B release key 1TC006-1-0C22E348\nFTT1703042B\n"
        "1TC006-1-0C22E349"_s);
    QCOMPARE(page->chosenKeys().size(), 1);
    QCOMPARE(all->checkState(), Qt::PartiallyChecked);
    all->click();
    QCOMPARE(page->chosenKeys().size(), 2);
    QCOMPARE(all->checkState(), Qt::Checked);
    // Whatever it is named: an endpoint takes it and fails.
    page->findChild<QPlainTextEdit *>()->setPlainText(
        u"FTT1703041B release key 1S050-1-79FDE3AC"_s);
    QCOMPARE(page->chosenKeys().size(), 0);
    page->findChild<QPlainTextEdit *>()->setPlainText({});
    QVERIFY(!all->isEnabled());
}

void PagesTest::savingSaysWhichFieldIsWrong()
{
    m_all->window.actions().settings->trigger();
    auto *page = m_all->page<SettingsPage>();
    auto *tabs = page->findChild<QTabWidget *>();
    auto *field = page->findChild<SettingEditor *>(u"allowedNetworks"_s);
    QVERIFY(field);
    const int tab = int(field->row().section) + 1;
    tabs->setCurrentIndex(0);
    QVERIFY(!says(*page, u"Can't be saved"_s));
    field->findChild<QLineEdit *>()->setText(u"10.0.0"_s);
    QVERIFY(!buttonOf<QPushButton>(*page, u"Save"_s)->isEnabled());
    QLabel *fault = nullptr;
    for (auto *label : page->findChildren<QLabel *>()) {
        if (label->text().startsWith(u"Can't be saved"))
            fault = label;
    }
    QVERIFY(fault && fault->isVisible());
    QVERIFY2(fault->text().contains(tabs->tabText(tab)), qPrintable(fault->text()));
    QVERIFY(!tabs->tabIcon(tab).isNull());
    QVERIFY(tabs->tabIcon(0).isNull());
    Q_EMIT fault->linkActivated(u"allowedNetworks"_s);
    QCOMPARE(tabs->currentIndex(), tab);
    field->findChild<QLineEdit *>()->setText(u"10.0.0.0/8"_s);
    QVERIFY(!fault->isVisible());
    QVERIFY(tabs->tabIcon(tab).isNull());
}

void PagesTest::copyButtonsAnswer()
{
    m_all->window.actions().readiness->trigger();
    Readiness readiness;
    readiness.done = readiness.total = 5;
    m_all->pages.showReadiness(readiness);
    QToolTip::hideText();
    buttonOf<QPushButton>(*m_all->page<ReadinessPage>(), u"Copy"_s)->click();
    QCOMPARE(QToolTip::text(), u"Copied."_s);
    QToolTip::hideText();
    HistoryPage *page = m_all->openHistory();
    buttonOf<QPushButton>(*page, u"Copy"_s)->click();
    QCOMPARE(QToolTip::text(), u"Copied."_s);
}

void PagesTest::pasteOfNothingIsHarmless()
{
    m_all->window.actions().keyVault->trigger();
    m_all->window.actions().findSystems->trigger();
    const auto boxes = m_all->window.findChildren<QPlainTextEdit *>();
    int tried = 0;
    for (QPlainTextEdit *box : boxes) {
        if (box->isReadOnly())
            continue;
        ++tried;
        QGuiApplication::clipboard()->setMimeData(new QMimeData); // no format at all
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        auto *picture = new QMimeData;
        picture->setData(u"image/png"_s, QByteArray("\x89PNG", 4));
        QGuiApplication::clipboard()->setMimeData(picture);
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(box->toPlainText(), QString());
        auto *styled = new QMimeData;
        styled->setHtml(u"<b>FTT17030401B</b>"_s);
        styled->setText(u"FTT17030401B"_s);
        QGuiApplication::clipboard()->setMimeData(styled);
        QTest::keyClick(box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(box->toPlainText(), u"FTT17030401B"_s);

        const QMimeData nothing; // dragged
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &nothing, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(box->viewport(), &drop);
        QCOMPARE(box->toPlainText(), u"FTT17030401B"_s);
    }
    QCOMPARE(tried, 2);
    QGuiApplication::clipboard()->clear();
}

void PagesTest::readinessButtonsStandInOneRow()
{
    m_all->window.actions().readiness->trigger();
    auto *page = m_all->page<ReadinessPage>();
    Readiness readiness;
    readiness.done = readiness.total = 5;
    readiness.listening = m_all->listening;
    readiness.listening.problems = {{ErrorCode::PortInUse, {u"0.0.0.0"_s, u"80"_s}}};
    readiness.firewall = FirewallFinding{.firewall = u"ufw"_s, .place = u"settings:firewall"_s};
    m_all->pages.showReadiness(readiness);
    QCoreApplication::processEvents();
    QMap<int, QStringList> rows; // by height
    for (const QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->isVisible())
            rows[button->mapTo(page, QPoint()).y()].append(button->text().remove(u'&'));
    }
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().size(), 4);
    buttonOf<QPushButton>(*page, u"Close"_s)->click();
    QVERIFY(!page->isVisible());
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
