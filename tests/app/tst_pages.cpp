// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages beside the window on the real engine: what is asked for there is done, and what comes
// of it is shown.

#include "contact/scriptedendpoint.h"
#include "engine/told.h"
#include "ui/fakedialogs.h"
#include "ui/pagetext.h"

#include <app/console.h>
#include <app/fileworker.h>
#include <app/readiness/readinesscheck.h>
#include <server/managerserver.h>
#include <system/keepawake.h>
#include <ui/common/actions.h>
#include <ui/common/language.h>
#include <ui/common/notifier.h>
#include <ui/contact/contactdialog.h>
#include <ui/contact/findpage.h>
#include <ui/pages.h>
#include <ui/pages/historypage.h>
#include <ui/pages/readinesspage.h>
#include <ui/pages/readinesspanel.h>
#include <ui/settings/passphraseeditor.h>
#include <ui/settings/settingeditor.h>
#include <ui/settings/settingspage.h>
#include <ui/systems/systemsview.h>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QSslSocket>
#include <QTabWidget>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

class QuietNotifier : public Notifier
{
public:
    bool hasTray() const override { return false; }
    void setTrayShown(bool) override {}
    void setCounts(const QString &) override {}
    void notify(const QString &, const QString &, bool) override {}
};

/// The default button of a page: what it is there for.
void press(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isDefault()) {
            button->click();
            return;
        }
    }
    QFAIL("no default button");
}

/// A console in a folder of its own, as the program puts it together.
struct RunningConsole
{
    RunningConsole()
    {
        language.use(u"en"_s);
        connectWindow(window, engine);
        connectPages(pages, window, engine, {readiness, files, keepAwake});
        window.show();
        engine.start();
    }

    QTemporaryDir folder;
    SystemClock clock;
    FakeDialogs dialogs;
    QuietNotifier notifier;
    Language language{*QCoreApplication::instance()};
    MainWindow window{{.clock = clock, .dialogs = dialogs, .layoutFile = {}}};
    Pages pages{{.window = window,
                 .clock = clock,
                 .dialogs = dialogs,
                 .language = language,
                 .notifier = notifier,
                 .store = WindowSettingsStore(folder.filePath(u"window.ini"_s)),
                 .checkSettings = &ManagerServer::check}};
    ReadinessCheck readiness;
    FileWorker files;
    KeepAwake keepAwake;
    EngineThread engine{{.dataDirectory = folder.filePath(u"data"_s),
                         .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}}};
    Told<const Listening &> listening{engine, &Engine::listeningChanged};
    Told<const Settings &> settings{engine, &Engine::settingsChanged};
};

/// A port that was free a moment ago.
quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

} // namespace

class ConsolePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // Passwords of a test stay out of the key store.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void everythingReachesTheEngine()
    {
#ifndef Q_OS_LINUX
        QSKIP("the system has a key store, which a test must not write to");
#endif
        ScriptedEndpoint endpoint;
        QVERIFY(endpoint.start());
        RunningConsole console;
        auto &[folder, clock, dialogs, notifier, language, window, pages, readiness, files,
               keepAwake, engine, listening, settings] = console;
        QTRY_COMPARE_WITH_TIMEOUT(listening.size(), 1, 20'000);

        // Settings.
        window.actions().settings->trigger();
        auto *settingsPage = window.findChild<SettingsPage *>();
        settingsPage->findChild<SettingEditor *>(u"simultaneousDownloads"_s)
            ->findChild<QSpinBox *>()
            ->setValue(11);
        press(*settingsPage);
        QTRY_COMPARE(settings.last().simultaneousDownloads, 11);

        // Add systems.
        window.actions().findSystems->trigger();
        auto *find = window.findChild<FindPage *>();
        find->findChild<QPlainTextEdit *>()->setPlainText(endpoint.address());
        find->findChild<QComboBox *>()->setCurrentText(u"HTTP"_s);
        const auto edits = find->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits)
            edit->setText(edit->echoMode() == QLineEdit::Password ? endpoint.password
                                                                  : endpoint.user);
        press(*find);
        const QAbstractItemModel &found = *find->findChild<QTreeView *>()->model();
        QTRY_COMPARE_WITH_TIMEOUT(found.rowCount(), 1, 20'000);
        QTRY_VERIFY(found.index(0, 1).data().toString().contains(endpoint.serialNumber));
        QTRY_VERIFY(says(*find, u"Done:"_s));
        QTRY_COMPARE(window.systemsView().model()->rowCount(), 1);
        find->close();

        // Contact now.
        window.systemsView().setCurrentIndex(window.systemsView().model()->index(0, 0));
        window.actions().contact->trigger();
        auto *contact = window.findChild<ContactDialog *>();
        QVERIFY(contact);
        press(*contact);
        QTRY_VERIFY_WITH_TIMEOUT(says(*contact, u"Done: Read the system's status."_s), 20'000);

        // A wrong password is a sentence.
        for (QLineEdit *edit : contact->findChildren<QLineEdit *>()) {
            if (edit->echoMode() == QLineEdit::Password)
                edit->setText(u"wrong"_s);
        }
        press(*contact);
        QTRY_VERIFY_WITH_TIMEOUT(says(*contact, u"does not accept the user name"_s), 20'000);
        contact->close();

        // Will this work?
        window.actions().readiness->trigger();
        auto *check = window.findChild<ReadinessPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(check->panel().text().contains(u"Uplift answers at"_s), 30'000);

        // A file.
        window.actions().history->trigger();
        auto *history = window.findChild<HistoryPage *>();
        QTRY_VERIFY(says(*history, u"0 upgrades"_s) && !says(*history, u"Reading"_s));
        dialogs.file = folder.filePath(u"upgrades.csv"_s);
        Q_EMIT history->fileRequested(dialogs.file, "content");
        QTRY_VERIFY(says(*history, u"Written:"_s));
        QVERIFY(QFile::exists(dialogs.file));

        // Settings, labels and keys into a file, and back.
        engine.tell(&Engine::setReleaseKeys, {{endpoint.serialNumber, u"1TC006-1-0C22E348"_s}});
        const EndpointId system =
            window.systemsView().currentIndex().data(EndpointIdRole).toLongLong();
        engine.tell(&Engine::setLabels, {system}, u"Oslo"_s, {u"pilot"_s, u"board"_s});
        const auto packed = [&](const QString &name) {
            dialogs.file = folder.filePath(name);
            window.actions().pack->trigger();
            QByteArray content;
            for (int i = 0; i < 500 && !content.endsWith("}\n"); ++i) {
                QTest::qWait(10);
                QFile file(dialogs.file);
                content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            }
            return content;
        };
        const QByteArray plain = packed(u"plain.json"_s);
        QVERIFY(plain.contains("Oslo") && plain.contains("pilot"));
        QVERIFY2(!plain.contains("1TC006-1-0C22E348"), "nobody wanted the keys in it");
        dialogs.withSecrets = true;
        const QByteArray full = packed(u"belongings.json"_s);
        QVERIFY(full.contains("1TC006-1-0C22E348"));
        QVERIFY(!full.contains(endpoint.password.toUtf8()));
        engine.tell(&Engine::setLabels, {system}, {}, {});
        auto changed = settings.last();
        changed.simultaneousDownloads = 2;
        engine.tell(&Engine::changeSettings, changed);
        QTRY_COMPARE(settings.last().simultaneousDownloads, 2);
        window.actions().unpack->trigger();
        QTRY_COMPARE(settings.last().simultaneousDownloads, 11);
        QTRY_COMPARE(window.systems().find(system)->endpoint.site, u"Oslo"_s);
        QCOMPARE(window.systems().find(system)->endpoint.tags,
                 QStringList({u"board"_s, u"pilot"_s}));
        Told problems(engine, &Engine::problemFound);
        dialogs.file = folder.filePath(u"upgrades.csv"_s); // no such file
        window.actions().unpack->trigger();
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(problems.last().code, ErrorCode::FileUnreadable);
        QCOMPARE(settings.last().simultaneousDownloads, 11);
        keepAwake.setAwake(false);
    }

    void passphraseOfTheKeyReachesTheEngine()
    {
#ifndef Q_OS_LINUX
        QSKIP("the system has a key store, which a test must not write to");
#endif
        if (!QSslSocket::supportsSsl())
            QSKIP("no TLS library here");
        RunningConsole console;
        Told told(console.engine, &Engine::keyPassphraseTold);
        QTRY_COMPARE_WITH_TIMEOUT(console.listening.size(), 1, 20'000);
        const auto enter = [&](const QString &passphrase) {
            console.window.actions().settings->trigger();
            auto *page = console.window.findChild<SettingsPage *>();
            page->findChild<SettingEditor *>(u"certificateFile"_s)
                ->findChild<QLineEdit *>()
                ->setText(QStringLiteral(UPLIFT_TEST_DATA "/tls/test-only-server.p12"));
            auto *port = page->findChild<SettingEditor *>(u"securePort"_s)->findChild<QSpinBox *>();
            if (port->value() == Settings().securePort)
                port->setValue(freePort());
            page->findChild<PassphraseEditor *>()->findChild<QLineEdit *>()->setText(passphrase);
            press(*page);
            QTest::qWait(0); // the page is deleted
        };
        const auto now = [&] { return console.listening.last(); };
        enter(u"wrong"_s);
        QTRY_COMPARE_WITH_TIMEOUT(now().problems.value(0).code, ErrorCode::PassphraseWrong, 30'000);
        console.window.actions().settings->trigger();
        auto *page = console.window.findChild<SettingsPage *>();
        page->findChild<QTabWidget *>()->setCurrentIndex(int(SettingSection::Https) + 1);
        QVERIFY(says(*page, u"stored passphrase does not open the key"_s));
        page->reject();
        QTest::qWait(0); // the page is deleted
        enter(u"sesame"_s);
        QTRY_VERIFY_WITH_TIMEOUT(now().securePort != 0, 30'000);
        QVERIFY(now().problems.isEmpty());
        QTRY_VERIFY(told.last().isNeeded.value_or(false));
        QVERIFY(told.last().isKept);
    }
};

QTEST_MAIN(ConsolePagesTest)
#include "tst_pages.moc"
