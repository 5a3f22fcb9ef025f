// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowed.h"

#include "console.h"
#include "interrupt.h"
#include "jsonreporter.h"
#include "startup.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

#include <domain/clock.h>
#include <ui/language.h>
#include <ui/mainwindow.h>
#include <ui/theme.h>
#include <ui/widgetdialogs.h>

namespace Uplift
{

int runWindowed(int argc, char *argv[], const Options &options)
{
    QApplication application(argc, argv);
    applyStyle(application);
    Language language(application);
    language.use(QLocale::system());

    auto start = engineStart(options);
    const Error planError = start ? Error{} : start.error();
    if (!start) {
        Options withoutPlan = options;
        withoutPlan.planFile.clear();
        start = engineStart(withoutPlan);
    }

    const SystemClock clock;
    WidgetDialogs dialogs;
    MainWindow window(
        {.clock = clock,
         .dialogs = dialogs,
         .layoutFile = QDir(start->dataDirectory).filePath(QStringLiteral("window.ini"))});
    Engine engine(*start);
    connectWindow(window, engine);
    JsonReporter reporter;
    if (options.json)
        reporter.reportAll(engine);
    onInterrupt([&window] { window.close(); });
    window.show();
    if (!planError.detail.isEmpty())
        window.showProblem(planError);
    engine.start();
    return QApplication::exec();
}

} // namespace Uplift
