// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erroroutput.h"
#include "headless.h"
#include "logfile.h"
#include "options.h"
#include "startup.h"
#include "supportfile.h"
#include "windowed.h"
#include <engine/foundcrash.h>
#include <system/crashreport.h>
#include <system/standardstream.h>

#include <QCoreApplication>
#include <QStringList>
#include <cstdio>

namespace
{

/// The arguments before there is an application object to ask.
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

} // namespace

int main(int argc, char *argv[])
{
    Uplift::fillStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("Uplift"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UPLIFT_VERSION));

    const auto options = Uplift::parseOptions(argumentsOf(argc, argv));
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
