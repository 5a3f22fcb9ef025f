// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start on the real engine, from a folder that is not there yet to a simulated endpoint
// that calls in.

#include "engine/told.h"
#include "ui/fakedialogs.h"
#include "ui/pagetext.h"

#include <app/console.h>
#include <app/fileworker.h>
#include <app/readiness/readinesscheck.h>
#include <lab/lab.h>
#include <server/managerserver.h>
#include <system/keepawake.h>
#include <ui/common/language.h>
#include <ui/common/notifier.h>
#include <ui/pages.h>
#include <ui/pages/firststartpage.h>
#include <ui/systems/systemsview.h>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

class NoNotifier : public Notifier
{
public:
    bool hasTray() const override { return false; }
    void setTrayShown(bool) override {}
    void setCounts(const QString &) override {}
    void notify(const QString &, const QString &, bool) override {}
};

/// The filled button of the page.
QPushButton &filled(const QWidget &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return *button;
    }
    qFatal("no filled button");
}

} // namespace

class FirstStartOnEngineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leadsToTheFirstSystem();
};

void FirstStartOnEngineTest::leadsToTheFirstSystem()
{
    const QTemporaryDir folder;
    const QString packages = folder.filePath(u"Uplift packages"_s);
    const SystemClock clock;
    FakeDialogs dialogs;
    NoNotifier notifier;
    Language language(*QCoreApplication::instance());
    language.use(u"en"_s);
    MainWindow window({.clock = clock, .dialogs = dialogs, .layoutFile = {}});
    Pages pages({.window = window,
                 .clock = clock,
                 .dialogs = dialogs,
                 .language = language,
                 .notifier = notifier,
                 .store = WindowSettingsStore(folder.filePath(u"window.ini"_s)),
                 .suggestedFolder = packages,
                 .checkSettings = &ManagerServer::check});
    ReadinessCheck readiness;
    FileWorker files;
    KeepAwake keepAwake;
    EngineThread engine({.dataDirectory = folder.filePath(u"data"_s),
                         .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
    connectWindow(window, engine);
    connectPages(pages, window, engine, {readiness, files, keepAwake});
    Told<const Listening &> listening(engine, &Engine::listeningChanged);
    window.show();
    engine.hear(&Engine::started, &pages, &Pages::welcome);
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<FirstStartPage *>(), 20'000);
    auto *page = window.findChild<FirstStartPage *>();

    filled(*page).click();
    QCOMPARE(page->step(), FirstStartPage::FolderStep);
    QVERIFY(!QDir(packages).exists());
    QCOMPARE(filled(*page).text(), u"&Use this folder"_s);
    filled(*page).click();
    QTRY_COMPARE_WITH_TIMEOUT(filled(*page).text(), u"&Next"_s, 20'000);
    QVERIFY(QDir(packages).exists());
    QVERIFY(says(*page, u"No package found"_s));
    QFile package(QDir(packages).filePath(u"s52010tc7_3_21.pkg"_s));
    QVERIFY(package.open(QIODevice::WriteOnly));
    QVERIFY(package.resize(100'000));
    package.close();
    QTRY_VERIFY_WITH_TIMEOUT(says(*page, u"1 package found"_s), 20'000);

    filled(*page).click();
    filled(*page).click();
    QCOMPARE(page->step(), FirstStartPage::CheckStep);
    QTRY_VERIFY_WITH_TIMEOUT(says(*page, u"Not yet: Uplift listens on port"_s), 30'000);
    filled(*page).click();
    filled(*page).click();
    QCOMPARE(page->step(), FirstStartPage::WaitStep);
    QVERIFY(says(*page, u"Waiting for the first system to call in…"_s));

    Lab::LabOptions options;
    options.manager =
        QUrl(u"http://127.0.0.1:%1%2"_s.arg(listening.last().port).arg(Lab::usualManagerPath));
    options.count = 1;
    options.profiles = {*Lab::findProfile(u"good"_s)};
    options.keepsFiles = false;
    Lab::Lab lab(options);
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(says(*page, u") has called in"_s), 20'000);
    filled(*page).click();
    QTRY_VERIFY(!window.findChild<FirstStartPage *>());
    QCOMPARE(window.systemsView().selectedSystems().size(), 1);
}

QTEST_MAIN(FirstStartOnEngineTest)
#include "tst_firststart.moc"
