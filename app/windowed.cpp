// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowed.h"

#include "console.h"
#include "fileworker.h"
#include "jsonreporter.h"
#include "startup.h"
#include "version.h"
#include <app/readiness/readinesscheck.h>
#include <system/interrupt.h>
#include <system/keepawake.h>

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QStandardPaths>
#include <QUrl>
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

static QString suggestedFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).filePath(QStringLiteral("Uplift packages"));
}

int runWindowed(int argc, char *argv[], const Options &options)
{
    QApplication::setDesktopFileName(programId());
    QApplication application(argc, argv);
    applyStyle(application);
    Language language(application);

    auto start = engineStart(options);
    const Error planError = start ? Error{} : start.error();
    if (!start) {
        Options withoutPlan = options;
        withoutPlan.planFile.clear();
        start = engineStart(withoutPlan);
    }

    const SystemClock clock;
    const QString layoutFile = QDir(start->dataDirectory).filePath(QStringLiteral("window.ini"));
    const WindowSettingsStore store(layoutFile);
    language.use(store.read().language);
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
    connectWindow(window, engine);
    connectPages(pages, window, engine, {readiness, files, keepAwake});
    std::optional<JsonReporter> reporter;
    if (options.json)
        reporter.emplace().reportAll(engine);
    onInterrupt([&pages] { pages.closeGuard().closeAnyway(); });
    window.show();
    if (!planError.arguments.isEmpty())
        window.showProblem(planError);
    // An operator who gives a folder or a plan knows the way.
    const bool isPlainStart = options.softwareDirectory.isEmpty() && options.planFile.isEmpty();
    if (isPlainStart)
        engine.hear(&Engine::started, &pages, &Pages::welcome);
    engine.start();
    return QApplication::exec();
}

} // namespace Uplift
