// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erroroutput.h"
#include "headless.h"
#include "logfile.h"
#include "options.h"
#include "startup.h"
#include "supportfile.h"
#include "version.h"
#include "windowed.h"
#include <engine/foundcrash.h>
#include <system/commandline.h>
#include <system/crashreport.h>
#include <system/standardstream.h>

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char *argv[])
{
    Uplift::fillStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("Uplift"));
    QCoreApplication::setApplicationVersion(Uplift::programVersion());

    const auto options = Uplift::parseOptions(Uplift::commandLine(argc, argv));
    if (!options || options->headless || options->json || !options->supportFile.isEmpty())
        Uplift::openConsole();
    if (!options) {
        const Uplift::EarlyExit &exit = options.error();
        std::fprintf(exit.code == 0 ? stdout : stderr, "%s\n", qUtf8Printable(exit.text));
        return exit.code;
    }
    if (!options->supportFile.isEmpty()) {
        const QCoreApplication application(argc, argv);
        return Uplift::collectIntoFile(*options);
    }
    Uplift::reportCrashes(Uplift::crashFolder(Uplift::dataDirectoryOf(*options)));
    Uplift::LogFile log;
    const Uplift::ErrorOutput errors(log);
    if (options->headless) {
        const QCoreApplication application(argc, argv);
        return Uplift::runHeadless(*options, log);
    }
    return Uplift::runWindowed(argc, argv, *options, log);
}
