// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ending.h"
#include "flowengine.h"

#include <lab/lab.h>
#include <QTest>
#include <QTimer>
#include <chrono>

using namespace Uplift;
using namespace std::chrono_literals;

/// Fifty endpoints of every kind at once.
namespace
{

// ThreadSanitizer needs twenty times the processor: fewer systems then, and minutes that pass
// slower.
#ifdef __SANITIZE_THREAD__
constexpr int Systems = 17; // each profile once
constexpr auto TickTime = std::chrono::milliseconds(1000);
#else
constexpr int Systems = 51; // each profile three times
constexpr auto TickTime = std::chrono::milliseconds(200);
#endif

} // namespace

class TestFlowFleet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndsAsItsProfileSays();
};

void TestFlowFleet::eachEndsAsItsProfileSays()
{
    Settings settings;
    settings.simultaneousDownloads = 4;
    FlowEngine engine(12'000'000, settings);
    QVERIFY(engine.start());

    Lab::LabOptions options;
    options.manager = engine.manager();
    options.count = Systems;
    options.profiles = Lab::labProfiles();
    // Those that never call before they are borrowed are no part of a fleet that calls.
    options.profiles.removeIf([](const Lab::LabProfile &p) { return !p.callsItsManager(); });
    // So early that the rest is more than what the sockets on the way hold: else the console would
    // have sent the whole.
    for (Lab::LabProfile &profile : options.profiles) {
        profile.stopsReadingAt = std::min(profile.stopsReadingAt, 0.05);
        profile.hangsUpAt = std::min(profile.hangsUpAt, 0.1);
    }
    options.timing = flowTiming();
    options.bytesPerSecond = 60'000'000;
    options.keepsFiles = false;
    Lab::Lab lab(options);
    lab.start();
    QTRY_COMPARE(engine.domain.endpoints.all().size(), Systems);
    engine.requestForNewcomers();

    // A standing download is offered again when minutes have passed; a system that is gone counts
    // as silent an hour later.
    QTimer time;
    connect(&time, &QTimer::timeout, &engine, [&engine] { engine.pass(10s); });
    time.start(TickTime);
    const auto hasEnded = [&lab] {
        return std::ranges::all_of(lab.endpoints(), [](const auto &e) { return e->hasEnded(); });
    };
    if (!QTest::qWaitFor(hasEnded, 100'000)) {
        for (const auto &endpoint : lab.endpoints()) {
            const Lab::EndpointSetup &setup = endpoint->setup();
            const QStringList steps = engine.steps(setup.identity.serialNumber);
            QVERIFY2(endpoint->hasEnded(),
                     qPrintable(setup.profile.name + u' ' + steps.join(u' ')));
        }
    }
    engine.pass(61min);
    const QList<Upgrade> upgrades = engine.domain.upgrades.recent();
    QVERIFY(std::ranges::all_of(upgrades, &Upgrade::isEnded));
    QTest::qWait(200); // a few check-ins more change nothing

    for (const auto &endpoint : lab.endpoints()) {
        const QString serial = endpoint->setup().identity.serialNumber;
        const Lab::LabProfile &profile = endpoint->setup().profile;
        const QStringList steps = engine.steps(serial);
        QVERIFY2(steps.constLast() == endingOf(profile),
                 qPrintable(profile.name + u' ' + steps.join(u' ')));
        if (!profile.repeatsMessages && profile.name != u"stalls" && profile.answersMissed == 0)
            QVERIFY2(engine.offers(serial) == 1, qPrintable(profile.name));
    }
    QVERIFY2(engine.mostDownloads() <= 4, qPrintable(QString::number(engine.mostDownloads())));
}

QTEST_GUILESS_MAIN(TestFlowFleet)
#include "tst_fleet.moc"
