// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a clock that is set, a computer that sleeps and a restart change: nothing but what is said.

#include "coordinatorfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

enum class Disturbance { TwoHoursAhead, TwoHoursBack, ADayBack, ThreeHoursOfSleep };

} // namespace

class TestUpgradeTime : public QObject, private CoordinatorFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_clock = TestClock();
        setUp();
    }
    void everyStateOutlastsIt_data();
    void everyStateOutlastsIt();
    void silenceIsCountedBeforeAndAfter_data();
    void silenceIsCountedBeforeAndAfter();
    void anAppointmentGoesByTheClock();
    void aPauseDoesNot_data();
    void aPauseDoesNot();
    void aPauseIsNoLongerAfterARestart();
    void placesAreKeptThroughASleep();
    void aClockSetBackFreesThePlace();
    void whoComesFirstDoesNotChange_data();
    void whoComesFirstDoesNotChange();
    void speedLeavesTheSleepOut();
    void phasesAreMeasuredWhereSomebodyListened();
    void momentsMoveAlong();
    void aCallIsKnownForAQuarterOfAnHour();
    void theNewestIsTheLastMade();
    void downloadsThatGoOnKeepTheirPlaces();
    void whoDoesNotComeBackLosesHisPlace();
    void theOrderOutlastsARestart();

private:
    void use(const std::function<void(Settings &)> &change)
    {
        Settings settings;
        change(settings);
        m_upgrades->setSettings(settings);
    }
    bool isOffered(const QString &serial, const QString &from)
    {
        return m_upgrades->checkIn(checkIn("Beat", Old, serial, from)).offer.has_value();
    }
    void disturb(Disturbance disturbance);
    void bring(UpgradeState state);
    void restart(const Settings &settings = {});
    void addDisturbances() const;

    Upgrade m_upgrade;
};

void TestUpgradeTime::addDisturbances() const
{
    QTest::addColumn<int>("disturbance");
    QTest::newRow("two hours ahead") << int(Disturbance::TwoHoursAhead);
    QTest::newRow("two hours back") << int(Disturbance::TwoHoursBack);
    QTest::newRow("a day back") << int(Disturbance::ADayBack);
    QTest::newRow("three hours of sleep") << int(Disturbance::ThreeHoursOfSleep);
}

void TestUpgradeTime::disturb(Disturbance disturbance)
{
    switch (disturbance) {
    case Disturbance::TwoHoursAhead:
        return m_clock.set(2h);
    case Disturbance::TwoHoursBack:
        return m_clock.set(-2h);
    case Disturbance::ADayBack:
        return m_clock.set(-24h);
    case Disturbance::ThreeHoursOfSleep:
        return m_clock.sleep(3h);
    }
}

void TestUpgradeTime::restart(const Settings &settings)
{
    const QList<Upgrade> stored = m_upgrades->recent();
    m_upgrades = std::make_unique<UpgradeCoordinator>(
        UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
    m_upgrades->setSettings(settings);
    QList<Upgrade> inOrder = stored;
    std::ranges::sort(inOrder, {}, &Upgrade::place);
    m_upgrades->restore(inOrder);
}

/// Leads a new upgrade of the usual endpoint into that state.
void TestUpgradeTime::bring(UpgradeState state)
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrade = request();
    if (state == UpgradeState::Queued)
        return;
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
    if (state == UpgradeState::Offered)
        return;
    const TransferId transfer = get();
    if (state == UpgradeState::Downloading)
        return;
    m_upgrades->downloadEnded(transfer, true);
    if (state == UpgradeState::Preparing)
        return;
    feed("InProgress", "Installing", m_upgrade.sessionId);
    if (state == UpgradeState::Rebooting)
        feed("Succeeded", "None", m_upgrade.sessionId);
    QCOMPARE(now(m_upgrade).state, state);
}

void TestUpgradeTime::everyStateOutlastsIt_data()
{
    QTest::addColumn<int>("disturbance");
    QTest::addColumn<int>("state");
    for (const auto state :
         {UpgradeState::Queued, UpgradeState::Offered, UpgradeState::Downloading,
          UpgradeState::Preparing, UpgradeState::Installing, UpgradeState::Rebooting}) {
        for (const auto disturbance : {Disturbance::TwoHoursAhead, Disturbance::TwoHoursBack,
                                       Disturbance::ADayBack, Disturbance::ThreeHoursOfSleep})
            QTest::addRow("%d in state %d", int(disturbance), int(state))
                << int(disturbance) << int(state);
    }
}

void TestUpgradeTime::everyStateOutlastsIt()
{
    QFETCH(int, disturbance);
    QFETCH(int, state);
    bring(UpgradeState(state));
    m_clock.advance(100s);
    QSignalSpy deaf(m_upgrades.get(), &UpgradeCoordinator::wasDeaf);
    QSignalSpy set(m_upgrades.get(), &UpgradeCoordinator::clockWasSet);
    disturb(Disturbance(disturbance));
    m_upgrades->tick();
    const bool slept = Disturbance(disturbance) == Disturbance::ThreeHoursOfSleep;
    QCOMPARE(deaf.size(), slept ? 1 : 0);
    QCOMPARE(set.size(), slept ? 0 : 1);
    if (slept)
        QCOMPARE(deaf.first().first().value<std::chrono::seconds>(), 3h);
    QVERIFY(std::ranges::any_of(m_entries, [&](const LogEntry &entry) {
        return entry.kind == (slept ? LogKind::WasDeaf : LogKind::ClockWasSet);
    }));
    QCOMPARE(int(now(m_upgrade).state), state);

    // All that it was given before it counts as silent, from the sleep or from the last news.
    m_clock.advance(Settings().silenceLimit - (slept ? 20s : 120s));
    QCOMPARE(int(now(m_upgrade).state), state);
    m_upgrades->checkIn(checkIn("Boot", New));
    QCOMPARE(now(m_upgrade).outcome, Outcome::Proved);
    QCOMPARE(deaf.size() + set.size(), 1);
}

void TestUpgradeTime::silenceIsCountedBeforeAndAfter_data()
{
    addDisturbances();
}

void TestUpgradeTime::silenceIsCountedBeforeAndAfter()
{
    QFETCH(int, disturbance);
    bring(UpgradeState::Installing);
    m_clock.advance(59min);
    disturb(Disturbance(disturbance));
    m_upgrades->tick();
    if (Disturbance(disturbance) == Disturbance::ThreeHoursOfSleep) {
        m_clock.advance(59min);
        QCOMPARE(now(m_upgrade).state, UpgradeState::Installing);
    }
    m_clock.advance(2min);
    QCOMPARE(now(m_upgrade).outcome, Outcome::Silent);
}

void TestUpgradeTime::anAppointmentGoesByTheClock()
{
    const EndpointId id = m_endpoints->expect(Serial);
    const auto session = m_upgrades->request(id, Tc6, m_clock.now().addSecs(3600));
    m_clock.set(-30min);
    m_clock.advance(80min);
    QCOMPARE(m_upgrades->find(*session)->state, UpgradeState::Scheduled);
    m_clock.advance(11min);
    QCOMPARE(m_upgrades->find(*session)->state, UpgradeState::Queued);
}

void TestUpgradeTime::aPauseDoesNot_data()
{
    addDisturbances();
}

void TestUpgradeTime::aPauseDoesNot()
{
    QFETCH(int, disturbance);
    use([](Settings &settings) { settings.automaticRetries = 1; });
    bring(UpgradeState::Offered);
    feed("Failed", "None", m_upgrade.sessionId);
    const QUuid next = m_upgrades->activeFor(m_upgrade.endpoint)->sessionId;
    m_clock.advance(100s);
    disturb(Disturbance(disturbance));
    m_upgrades->tick();
    if (Disturbance(disturbance) != Disturbance::ThreeHoursOfSleep) {
        m_clock.advance(190s);
        QCOMPARE(m_upgrades->find(next)->state, UpgradeState::Scheduled);
        m_clock.advance(11s);
    }
    QCOMPARE(m_upgrades->find(next)->state, UpgradeState::Queued);
}

void TestUpgradeTime::aPauseIsNoLongerAfterARestart()
{
    Settings settings;
    settings.automaticRetries = 1;
    m_upgrades->setSettings(settings);
    bring(UpgradeState::Offered);
    feed("Failed", "None", m_upgrade.sessionId);
    const QUuid next = m_upgrades->activeFor(m_upgrade.endpoint)->sessionId;
    m_clock.set(-24h);
    restart(settings);
    m_clock.advance(301s);
    QCOMPARE(m_upgrades->find(next)->state, UpgradeState::Queued);
}

void TestUpgradeTime::placesAreKeptThroughASleep()
{
    use([](Settings &settings) { settings.simultaneousDownloads = 1; });
    bring(UpgradeState::Offered);
    m_clock.advance(60s);
    request(Tc6, "B");
    m_clock.sleep(3h);
    // B is the first to call in, before any tick; the other was told and fetches at once.
    QVERIFY(!isOffered("B", "10.0.0.2"));
    m_clock.advance(Settings().stallTime - 10s);
    QVERIFY(!isOffered("B", "10.0.0.2"));
    m_clock.advance(20s);
    QVERIFY(isOffered("B", "10.0.0.2"));
}

void TestUpgradeTime::aClockSetBackFreesThePlace()
{
    use([](Settings &settings) { settings.simultaneousDownloads = 1; });
    bring(UpgradeState::Offered);
    request(Tc6, "B");
    m_clock.set(-24h);
    m_clock.advance(Settings().stallTime + 10s);
    QVERIFY(isOffered("B", "10.0.0.2"));
}

void TestUpgradeTime::whoComesFirstDoesNotChange_data()
{
    addDisturbances();
}

void TestUpgradeTime::whoComesFirstDoesNotChange()
{
    QFETCH(int, disturbance);
    use([](Settings &settings) { settings.simultaneousDownloads = 1; });
    m_upgrades->checkIn(checkIn("Beat", Old, "A", "10.0.0.1"));
    request(Tc6, "A");
    request(Tc6, "B");
    m_clock.advance(30s);
    disturb(Disturbance(disturbance));
    QVERIFY(!isOffered("B", "10.0.0.2")); // A calls in soon
    m_clock.advance(70s);
    QVERIFY(isOffered("B", "10.0.0.2")); // or it does not
}

void TestUpgradeTime::speedLeavesTheSleepOut()
{
    bring(UpgradeState::Offered);
    const TransferId transfer = get();
    m_clock.advance(1s);
    m_upgrades->downloadProgressed(transfer, 200);
    QCOMPARE(now(m_upgrade).bytesPerSecond, 200);
    m_clock.sleep(3h);
    m_upgrades->downloadProgressed(transfer, 200);
    m_clock.set(-24h);
    m_clock.advance(1s);
    m_upgrades->downloadProgressed(transfer, 400);
    QCOMPARE(now(m_upgrade).bytesPerSecond, 200);
}

void TestUpgradeTime::phasesAreMeasuredWhereSomebodyListened()
{
    bring(UpgradeState::Preparing);
    m_clock.advance(60s);
    m_clock.set(-2h);
    feed("InProgress", "Installing", m_upgrade.sessionId);
    QCOMPARE(now(m_upgrade).preparingSeconds, 60);
    m_clock.sleep(3h);
    feed("Succeeded", "None", m_upgrade.sessionId);
    QCOMPARE(now(m_upgrade).installingSeconds, 0); // not known
    m_clock.advance(10s);
    restart();
    m_clock.advance(20s);
    m_upgrades->checkIn(checkIn("Boot", New));
    QCOMPARE(now(m_upgrade).rebootingSeconds, 0); // not known
}

void TestUpgradeTime::momentsMoveAlong()
{
    bring(UpgradeState::Installing);
    m_clock.advance(100s);
    m_clock.set(-24h);
    m_upgrades->tick();
    QCOMPARE(now(m_upgrade).stateSince.secsTo(m_clock.now()), 100);
    QCOMPARE(now(m_upgrade).createdAt.secsTo(m_clock.now()), 100);
    QCOMPARE(m_endpoints->find(m_upgrade.endpoint)->lastHeard.secsTo(m_clock.now()), 100);
}

void TestUpgradeTime::aCallIsKnownForAQuarterOfAnHour()
{
    const auto say = [this](int calls) {
        Feedback feedback;
        feedback.identification.serialNumber = Serial;
        feedback.statusDocument = StatusDocument{.calls = CallNews{.active = calls}};
        m_upgrades->feedback(feedback);
    };
    bring(UpgradeState::Queued);
    say(1);
    m_clock.set(2h);
    QVERIFY(!isOffered(Serial, "10.0.0.1"));
    m_clock.advance(5min);
    m_clock.set(-24h);
    m_clock.advance(9min);
    QVERIFY(!isOffered(Serial, "10.0.0.1"));
    m_clock.advance(2min);
    QVERIFY(isOffered(Serial, "10.0.0.1"));
}

void TestUpgradeTime::theNewestIsTheLastMade()
{
    bring(UpgradeState::Rebooting);
    const Upgrade failed = m_upgrade;
    feed("Failed", "None", failed.sessionId);
    QCOMPARE(now(failed).outcome, Outcome::Failed);
    m_clock.set(-24h);
    const Upgrade proved = request(Tc7);
    m_upgrades->checkIn(checkIn("Boot", "TC7.3.21.abc1234"));
    QCOMPARE(now(proved).outcome, Outcome::Proved);
    restart();
    QCOMPARE(m_upgrades->newestFor(failed.endpoint)->sessionId, proved.sessionId);
    m_upgrades->checkIn(checkIn("Beat", "TC7.3.21.abc1234"));
    QCOMPARE(now(proved).outcome, Outcome::Proved);
}

void TestUpgradeTime::downloadsThatGoOnKeepTheirPlaces()
{
    Settings settings;
    settings.simultaneousDownloads = 2;
    m_upgrades->setSettings(settings);
    const QStringList addresses{"10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4"};
    for (int i = 0; i < 4; ++i)
        request(Tc6, QString(QChar('A' + i)));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(isOffered(QString(QChar('A' + i)), addresses[i]));
        get(Tc6, 0, {}, addresses[i]);
    }
    restart(settings);
    for (int i = 2; i < 4; ++i)
        QVERIFY(!isOffered(QString(QChar('A' + i)), addresses[i]));
    // They fetch on without asking, or ask first.
    get(Tc6, 500, {}, addresses[0]);
    QVERIFY(isOffered("B", addresses[1]));
    get(Tc6, 500, {}, addresses[1]);
    for (int i = 2; i < 4; ++i)
        QVERIFY(!isOffered(QString(QChar('A' + i)), addresses[i]));
}

void TestUpgradeTime::whoDoesNotComeBackLosesHisPlace()
{
    Settings settings;
    settings.simultaneousDownloads = 1;
    m_upgrades->setSettings(settings);
    bring(UpgradeState::Downloading);
    request(Tc6, "B");
    restart(settings);
    m_clock.advance(settings.stallTime - 10s);
    QVERIFY(!isOffered("B", "10.0.0.2"));
    m_clock.advance(20s);
    QVERIFY(isOffered("B", "10.0.0.2"));
}

void TestUpgradeTime::theOrderOutlastsARestart()
{
    Settings settings;
    settings.simultaneousDownloads = 1;
    m_upgrades->setSettings(settings);
    for (const char *serial : {"A", "B"})
        m_upgrades->checkIn(checkIn("Beat", Old, serial, "10.0.0.1"));
    request(Tc6, "A");
    request(Tc6, "B");
    m_clock.sleep(10min);
    m_clock.set(-24h);
    restart(settings);
    QVERIFY(!isOffered("B", "10.0.0.2"));
    QVERIFY(isOffered("A", "10.0.0.1"));
}

QTEST_GUILESS_MAIN(TestUpgradeTime)
#include "tst_upgradetime.moc"
