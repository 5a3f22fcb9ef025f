// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erroroutput.h"
#include "headless.h"
#include "options.h"
#include "version.h"
#include "windowed.h"
#include <system/commandline.h>
#include <system/standardstream.h>

#include <QCoreApplication>
#include <cstdio>

int main(int argc, char *argv[])
{
    Uplift::fillStandardStreams();
    QCoreApplication::setApplicationName(QStringLiteral("Uplift"));
    QCoreApplication::setApplicationVersion(Uplift::programVersion());

    const auto options = Uplift::parseOptions(Uplift::commandLine(argc, argv));
    if (!options || options->headless || options->json)
        Uplift::openConsole();
    if (!options) {
        const Uplift::EarlyExit &exit = options.error();
        std::fprintf(exit.code == 0 ? stdout : stderr, "%s\n", qUtf8Printable(exit.text));
        return exit.code;
    }
    const Uplift::ErrorOutput errors;
    if (options->headless) {
        const QCoreApplication application(argc, argv);
        return Uplift::runHeadless(*options);
    }
    return Uplift::runWindowed(argc, argv, *options);
}
