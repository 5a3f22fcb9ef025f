// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "flowengine.h"

#include <domain/words.h>

#include <lab/simulatedendpoint.h>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

/// More than what the sockets on the way may hold, so that the console sees a break as one.
constexpr qint64 largePackage = 24'000'000;
constexpr qint64 smallPackage = 500'000;

const QString serial = QStringLiteral("FTT1703007B");

} // namespace

/// For each way in which an endpoint behaves: how its upgrade goes as the console sees it.
class TestFlowProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roads_data();
    void roads();
    void aCallHoldsTheOffer();
};

void TestFlowProfiles::roads_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<int>("offers");
    QTest::addColumn<QString>("version");

    const QString old = QStringLiteral("TC7.0.2.aecf2d9");
    const QString target = Lab::reportedVersion(flowVersion);
    const auto words = [](const char *text) {
        return QString::fromLatin1(text).split(QStringLiteral(", "));
    };
    QStringList missing;
    for (const Lab::LabProfile &profile : Lab::labProfiles())
        missing.append(profile.name);
    const auto row = [&](const char *profile, const char *steps, int offers,
                         const QString &version) {
        missing.removeOne(QString::fromLatin1(profile));
        QTest::newRow(profile) << words(steps) << offers << version;
    };
    const char *proved =
        "scheduled, queued, offered, downloading, preparing, installing, rebooting, proved";
    for (const char *profile :
         {"good",         "slow",        "resumes",        "in-a-call",       "held-call",
          "old-tc5",      "nat",         "wrong-password", "no-https",        "duplicates",
          "empty-answer", "slow-web",    "sign-in-moved",  "sign-in-served",  "digest",
          "locked-out",   "old-failure", "old-success",    "foreign-session", "half-messages"})
        row(profile, proved, 1, target);
    missing.removeOne(QStringLiteral("webex")); // never calls before it is borrowed
    row("late-answer", proved, 2, target);
    row("stalls", proved, 2, target);
    row("restarts",
        "scheduled, queued, offered, downloading, downloading 2, preparing 2, installing 2, "
        "rebooting 2, proved",
        1, target);
    row("postpones",
        "scheduled, queued, offered, downloading, preparing, postponed, installing, rebooting, "
        "proved",
        1, target);
    row("fails", "scheduled, queued, offered, downloading, preparing, installing, failed", 1, old);
    row("rejects-key", "scheduled, queued, offered, downloading, preparing, installing, failed", 1,
        old);
    row("unchanged",
        "scheduled, queued, offered, downloading, preparing, installing, rebooting, unchanged", 1,
        old);
    row("never-returns",
        "scheduled, queued, offered, downloading, preparing, installing, rebooting, silent", 1,
        old);
    row("goes-back",
        "scheduled, queued, offered, downloading, preparing, installing, rebooting, proved, "
        "reverted",
        1, old);
    for (const QString &profile : QStringList(missing))
        row(qPrintable(profile), "nothing is expected of this profile", 0, old);
}

void TestFlowProfiles::roads()
{
    QFETCH(const QStringList, steps);
    Lab::EndpointSetup setup;
    setup.profile = *Lab::findProfile(QString::fromLatin1(QTest::currentDataTag()));
    const bool stands = setup.profile.stopsReadingAt > 0;
    const bool isPlanned = setup.profile.earlier != Lab::EarlierUpgrade::None;
    const bool missesAnswer = setup.profile.answersMissed > 0;
    const bool breaks = stands || setup.profile.hangsUpAt > 0;
    FlowEngine engine(breaks ? largePackage : smallPackage, {});
    QVERIFY(engine.start());

    setup.identity = Lab::makeIdentity(0, serial);
    if (!setup.profile.startVersion.isEmpty())
        setup.softwareVersion = setup.profile.startVersion;
    setup.timing = flowTiming();
    setup.manager = engine.manager();
    setup.source = QHostAddress(QHostAddress::LocalHost);
    setup.keepsFile = false;
    setup.profile.bytesPerSecond = 60'000'000;
    Lab::SimulatedEndpoint endpoint(setup);
    bool isStanding = false;
    connect(&endpoint.log(), &Lab::EndpointLog::lineWritten, this, [&](const QString &line) {
        isStanding = isStanding || line.contains(QStringLiteral("Download stands")) ||
                     line.contains(QStringLiteral("the answer came too late"));
    });
    QList<LogKind> kinds;
    connect(&engine.domain.log, &EventLog::entryAppended, this,
            [&](const LogEntry &entry) { kinds.append(entry.kind); });
    if (isPlanned) { // its first answer offers and asks for its status
        engine.domain.endpoints.expect(serial);
        engine.requestForNewcomers();
    }
    endpoint.powerOn();
    QTRY_COMPARE(engine.domain.endpoints.all().size(), 1);
    engine.requestForNewcomers();

    // Time passes only where something waits for it: a download that stands, a system that is gone.
    if (stands || missesAnswer) {
        QTRY_VERIFY(isStanding);
        QTest::qWait(400); // the console hangs up, and hears of it several times
        QCOMPARE(engine.offers(serial), 1);
        engine.pass(3min);
    }
    QTRY_VERIFY(endpoint.hasEnded());
    if (endpoint.state() == Lab::SimulatedEndpoint::State::Gone)
        engine.pass(61min);
    QTRY_COMPARE(engine.steps(serial).size(), steps.size());
    QTest::qWait(150); // a few check-ins more change nothing
    QCOMPARE(engine.steps(serial), steps);
    QTEST(engine.offers(serial), "offers");
    QTEST(endpoint.softwareVersion(), "version");
    QCOMPARE(kinds.contains(LogKind::OtherUpgradeReported),
             setup.profile.tellsOfOthers ||
                 setup.profile.earlier == Lab::EarlierUpgrade::FailedWithAnother);
    QCOMPARE(kinds.contains(LogKind::EarlierUpgradeReported),
             setup.profile.earlier == Lab::EarlierUpgrade::SucceededWithTheSame);
}

void TestFlowProfiles::aCallHoldsTheOffer()
{
    FlowEngine engine(smallPackage, {});
    QVERIFY(engine.start());
    Lab::EndpointSetup setup;
    setup.profile = *Lab::findProfile(QStringLiteral("held-call"));
    setup.identity = Lab::makeIdentity(0, serial);
    setup.timing = flowTiming();
    setup.timing.call = 1500ms;
    setup.manager = engine.manager();
    setup.source = QHostAddress(QHostAddress::LocalHost);
    setup.keepsFile = false;
    Lab::SimulatedEndpoint endpoint(setup);
    QHash<QString, int> offersAt;
    connect(&endpoint.log(), &Lab::EndpointLog::lineWritten, this, [&](const QString &line) {
        for (const char *word : {"Call on hold", "Call ended"}) {
            if (line.contains(QLatin1String(word)))
                offersAt.insert(QLatin1String(word), engine.offers(serial));
        }
    });
    int checkIns = 0;
    connect(&endpoint, &Lab::SimulatedEndpoint::checkedIn, this, [&checkIns] { ++checkIns; });
    endpoint.powerOn();
    const auto calls = [&engine] {
        const Endpoint *known = engine.domain.endpoints.findBySerial(serial);
        return known ? known->activeCalls : 0;
    };
    QTRY_COMPARE(calls(), 1);
    engine.requestForNewcomers();
    const auto hasPassed = [&offersAt](const char *word) {
        return offersAt.contains(QLatin1String(word));
    };
    QTRY_VERIFY(hasPassed("Call on hold"));
    const int before = checkIns;
    QTRY_VERIFY(checkIns >= before + 3 || hasPassed("Call ended"));
    QVERIFY(!hasPassed("Call ended"));
    QCOMPARE(calls(), 1);
    QCOMPARE(engine.offers(serial), 0);
    QTRY_VERIFY(hasPassed("Call ended"));
    QTRY_VERIFY(endpoint.hasEnded());
    QCOMPARE(offersAt.value(QStringLiteral("Call on hold")), 0);
    QCOMPARE(offersAt.value(QStringLiteral("Call ended")), 0);
    QCOMPARE(engine.offers(serial), 1);
    QCOMPARE(engine.steps(serial).constLast(), word(Outcome::Proved));
}

QTEST_GUILESS_MAIN(TestFlowProfiles)
#include "tst_profiles.moc"
