// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <storage/database.h>

#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

using namespace Uplift;

/// Records endpoints and log entries in groups, without end, and prints the number of each once it
/// is said to be durable. `uplift-test-recorder FILE`
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const SystemClock clock;
    const auto opened = Database::open(app.arguments().value(1), clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail()));
        return 1;
    }
    Database &database = **opened;
    const auto state =
        database.load({.endpoint = [](Endpoint &&) {}, .upgrade = [](Upgrade &&) {}});
    qint64 last = state.value().lastLogId;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &database, [&] {
        for (int i = 0; i < 1 + last % 7; ++i) {
            const qint64 id = ++last;
            database.recordEndpoint(sampleEndpoint(id));
            database.recordUpgrade(sampleUpgrade(id, UpgradeState::Offered, Outcome::None));
            database.recordLogEntry(sampleEntry(id, id));
            database.whenDurable([id](bool durable) {
                if (durable)
                    std::printf("%lld\n", static_cast<long long>(id));
                std::fflush(stdout);
            });
        }
    });
    timer.start(0);
    return app.exec();
}
