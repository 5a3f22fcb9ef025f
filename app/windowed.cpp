// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowed.h"

#include "console.h"
#include "fileworker.h"
#include "jsonreporter.h"
#include "programlog.h"
#include "secondstart.h"
#include "startup.h"
#include "version.h"
#include <app/instance/instancedoor.h>
#include <app/readiness/readinesscheck.h>
#include <system/autostart.h>
#include <system/interrupt.h>
#include <system/keepawake.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <memory>
#include <optional>

#include <domain/clock.h>
#include <server/managerserver.h>
#include <ui/common/language.h>
#include <ui/common/theme.h>
#include <ui/dialogs/widgetdialogs.h>
#include <ui/mainwindow.h>
#include <ui/pages.h>
#include <ui/traynotifier.h>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto PatienceWithOther = 5s; // one that is about to end writes what it has
constexpr auto LongestWithoutWindow = 2s;

} // namespace

static QString suggestedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(QStringLiteral("Uplift packages"));
}

/// Shows the window as soon as it is clear that this program is the one that works with the data
/// folder; one that takes long to say so is shown meanwhile.
static void showWhenFirst(MainWindow &window, const EngineThread &engine,
                          const SecondStart &secondStart)
{
    auto *patience = new QTimer(&window);
    patience->setSingleShot(true);
    const auto show = [&window, patience] {
        patience->stop();
        window.show();
    };
    QObject::connect(patience, &QTimer::timeout, &window, show);
    engine.hear(&Engine::opened, &window, show);
    engine.hear(&Engine::startFailed, &window, show);
    auto isOver = std::make_shared<bool>(false);
    engine.hear(&Engine::databaseHeld, &window, [patience, isOver, &secondStart] {
        patience->stop();
        *isOver = *isOver || secondStart.isOver();
    });
    patience->start(LongestWithoutWindow);
}

/// From now on other starts with the data folder are heard here.
static void openDoor(InstanceDoor &door, Pages &pages, MainWindow &window, EngineThread &engine,
                     const QString &dataDirectory)
{
    QObject::connect(&door, &InstanceDoor::asked, &pages,
                     [&pages, &window, &engine](const StartRequest &request) {
                         pages.closeGuard().showWindow();
                         QApplication::alert(&window);
                         if (!request.planFile.isEmpty())
                             engine.tell(&Engine::openPlan, request.planFile);
                         pages.takeFiles(request.files);
                     });
    engine.hear(&Engine::opened, &door, [&door, dataDirectory] { door.open(dataDirectory); });
}

/// What the system knows of the program beside its window: that it starts with the session, and
/// ends with it.
static void followSession(QApplication &application, Pages &pages, MainWindow &window,
                          const Options &options)
{
    QStringList arguments;
    if (!options.dataDirectory.isEmpty())
        arguments = {QStringLiteral("--data-dir"), dataDirectoryOf(options)};
    QObject::connect(&pages, &Pages::startAtLoginRequested, &window,
                     [&window, arguments](bool starts) {
                         if (const auto set = setStartsAtLogin(starts, arguments); !set)
                             window.showProblem(set.error());
                     });
    QObject::connect(
        &application, &QGuiApplication::commitDataRequest, &pages,
        [&pages] { pages.closeGuard().letSessionEnd(); }, Qt::DirectConnection);
}

/// What the system says outweighs what was chosen: it may have been changed there.
static void matchSystem(const WindowSettingsStore &store)
{
    WindowSettings settings = store.read();
    if (settings.startsAtLogin == startsAtLogin())
        return;
    settings.startsAtLogin = startsAtLogin();
    store.write(settings);
}

int runWindowed(int argc, char *argv[], const Options &options, LogFile &log)
{
    QApplication::setDesktopFileName(programId());
    QApplication application(argc, argv);
    applyStyle(application);
    Language language(application);
    const QString layoutFile =
        QDir(dataDirectoryOf(options)).filePath(QStringLiteral("window.ini"));
    const WindowSettingsStore store(layoutFile);
    language.use(store.read().language);
    const SecondStart secondStart(dataDirectoryOf(options), options);
    if (secondStart.isOver())
        return QApplication::exec();
    matchSystem(store);

    auto start = engineStart(options);
    const Error planError = start ? Error{} : start.error();
    if (!start) {
        Options withoutPlan = options;
        withoutPlan.planFile.clear();
        start = engineStart(withoutPlan);
    }

    start->patience = PatienceWithOther;

    const SystemClock clock;
    WidgetDialogs dialogs;
    MainWindow window({.clock = clock, .dialogs = dialogs, .layoutFile = layoutFile});
    TrayNotifier notifier(window);
    Pages pages({.window = window,
                 .clock = clock,
                 .dialogs = dialogs,
                 .language = language,
                 .notifier = notifier,
                 .store = store,
                 .suggestedFolder = suggestedFolder(),
                 .openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); },
                 .checkSettings = &ManagerServer::check});
    ReadinessCheck readiness;
    FileWorker files;
    KeepAwake keepAwake;
    EngineThread engine(*start);
    const ProgramLog programLog(log, engine, start->dataDirectory);
    connectWindow(window, engine);
    connectPages(pages, window, engine, {readiness, files, keepAwake});
    std::optional<JsonReporter> reporter;
    if (options.json)
        reporter.emplace().reportAll(engine);
    followSession(application, pages, window, options);
    onInterrupt([&pages] { pages.closeGuard().closeAnyway(); });
    showWhenFirst(window, engine, secondStart);
    InstanceDoor door(InstanceDoor::Kind::Window);
    openDoor(door, pages, window, engine, start->dataDirectory);
    if (!planError.arguments.isEmpty())
        window.showProblem(planError);
    // An operator who gives a folder, a plan or files knows the way.
    const bool isPlainStart = options.softwareDirectory.isEmpty() && options.planFile.isEmpty() &&
                              options.files.isEmpty();
    if (isPlainStart)
        engine.hear(&Engine::started, &pages, &Pages::welcome);
    engine.hear(&Engine::started, &pages,
                [&pages, files = absolutePaths(options.files)] { pages.takeFiles(files); });
    engine.start();
    return QApplication::exec();
}

} // namespace Uplift
