// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interruption.h"
#include "lab.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>

namespace
{

void print(std::FILE *stream, const QString &text)
{
    std::fputs((text + u'\n').toLocal8Bit().constData(), stream);
    std::fflush(stream);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Uplift::Lab;
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("uplift-lab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UPLIFT_VERSION));
    const auto options = readLabOptions(QCoreApplication::arguments());
    if (!options) {
        print(options.error().isHelp ? stdout : stderr, options.error().text);
        return options.error().isHelp ? 0 : 2;
    }
    if (!options->logFolder.isEmpty() && !QDir().mkpath(options->logFolder)) {
        print(stderr, QStringLiteral("Cannot write to %1.").arg(options->logFolder));
        return 2;
    }

    Lab lab(*options);
    QObject::connect(&lab, &Lab::lineWritten, &app, [](const QString &name, const QString &line) {
        print(stdout, QStringLiteral("%1: %2").arg(name, line));
    });
    QObject::connect(
        &lab, &Lab::webOpened, &app,
        [](const QString &name, const QString &serial, const QUrl &address) {
            print(stdout, QStringLiteral("%1 %2 web %3").arg(name, serial, address.toString()));
        });
    if (options->exitsWhenEnded)
        QObject::connect(&lab, &Lab::allEnded, &app, [] { QCoreApplication::exit(0); });
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::requested, &app,
                     [] { QCoreApplication::exit(0); });
    lab.start();
    return QCoreApplication::exec();
}
