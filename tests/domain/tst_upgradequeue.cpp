// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is offered what, and when: order, places, windows, calls, retries, steps.

#include "coordinatorfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

const QString Sx10Tc = QStringLiteral("s52030tc7_3_21.pkg");
const QString Sx10Ce = QStringLiteral("s52030ce9_15_17.pkg");
const QString StepTo11 = QStringLiteral("s53200ce10_19_5-step-upgrade.pkg");
const QString RoomOs11 = QStringLiteral("s53200ce11_32_7_0.pkg");

} // namespace

class TestUpgradeQueue : public QObject, private CoordinatorFixture
{
    Q_OBJECT
public:
    TestUpgradeQueue() { m_files += {Sx10Tc, Sx10Ce, StepTo11, RoomOs11}; }

private Q_SLOTS:
    void init() { setUp(); }
    void thoseAheadComeFirst();
    void sessionsRiseWithTime();
    void reorders();
    void capsASubnet();
    void waitsForTheDailyTime();
    void waitsForTheEndOfACall();
    void aMeetingIsMoreThanActiveCalls_data();
    void aMeetingIsMoreThanActiveCalls();
    void aStartEndsAllCalls();
    void otherHardwareWaitsForAReason();
    void otherHardwareLearnedLater();
    void theReasonGoesWithRetriesAndSteps();
    void releaseKeyInAnySpelling();
    void dropsAtTheDeadline();
    void movesToAnotherTime();
    void retriesWithLongerPauses();
    void oneFailureStopsNobodyElse();
    void goesStepByStep();
    void goesOnFromAnyBuildOfAStep();
    void namesTheMissingStep();
    void aStepThatIsGoneEndsTheChain();
    void aRetryWhosePackageIsGoneIsTold();
    void sendsOlderEndpointsElsewhere();
    void watchedSystemsCallOften();
    void asksForStatusAfterAnUpgrade();

private:
    void use(const std::function<void(Settings &)> &change)
    {
        Settings settings;
        change(settings);
        m_upgrades->setSettings(settings);
    }
    bool isOffered(const QString &serial, const QString &from = QStringLiteral("10.0.0.1"))
    {
        return m_upgrades->checkIn(checkIn("Beat", Old, serial, from)).offer.has_value();
    }
};

void TestUpgradeQueue::thoseAheadComeFirst()
{
    use([](Settings &settings) { settings.simultaneousDownloads = 1; });
    m_upgrades->checkIn(checkIn("Beat", Old, "A", "10.0.0.2"));
    const Upgrade first = request(Tc6, "A");
    const Upgrade second = request(Tc6, "B");
    // A was heard just now and will call soon: the only place is kept for it.
    QVERIFY(!isOffered("B"));
    QCOMPARE(now(second).waitsFor, Hindrance::OthersFirst);
    QVERIFY(isOffered("A", "10.0.0.2"));
    QVERIFY(!isOffered("B"));
    QCOMPARE(now(second).waitsFor, Hindrance::NoFreePlace);
    m_upgrades->cancel(first.sessionId);
    QVERIFY(isOffered("B"));

    // One that is off keeps nobody waiting.
    m_upgrades->cancel(second.sessionId);
    request(Tc6, "A");
    m_clock.advance(10min);
    request(Tc6, "C");
    QVERIFY(isOffered("C"));
}

void TestUpgradeQueue::sessionsRiseWithTime()
{
    QStringList made;
    for (int i = 0; i < 20; ++i) {
        const QUuid session = request(Tc6, QStringLiteral("FTT%1").arg(i)).sessionId;
        QCOMPARE(session.variant(), QUuid::DCE);
        QCOMPARE(int(session.data3 >> 12), 7); // the version, RFC 9562
        made.append(session.toString());
        m_clock.advance(1s);
    }
    QVERIFY(std::ranges::is_sorted(made));
}

void TestUpgradeQueue::reorders()
{
    const Upgrade a = request(Tc6, "A");
    const Upgrade b = request(Tc6, "B");
    const Upgrade c = request(Tc6, "C");
    m_upgrades->reorder({c.sessionId, a.sessionId});
    QVERIFY(now(c).place < now(b).place);
    QVERIFY(now(b).place < now(a).place);
    m_upgrades->reorder({QUuid::createUuid()});
}

void TestUpgradeQueue::capsASubnet()
{
    use([](Settings &settings) { settings.subnetDownloads = 1; });
    request(Tc6, "A");
    const Upgrade b = request(Tc6, "B");
    request(Tc6, "C");
    QVERIFY(isOffered("A", "10.0.0.1"));
    QVERIFY(!isOffered("B", "10.0.0.2"));
    QCOMPARE(now(b).waitsFor, Hindrance::SubnetFull);
    QVERIFY(isOffered("C", "10.0.1.1"));
}

void TestUpgradeQueue::waitsForTheDailyTime()
{
    const QTime local = m_clock.now().toLocalTime().time();
    use([local](Settings &settings) {
        settings.dailyFrom = local.addSecs(3600);
        settings.dailyUntil = local.addSecs(7200);
    });
    const Upgrade upgrade = request();
    QVERIFY(!isOffered(Serial));
    QCOMPARE(now(upgrade).waitsFor, Hindrance::OutsideWindow);
    m_clock.advance(61min);
    QVERIFY(isOffered(Serial));
    QCOMPARE(now(upgrade).waitsFor, Hindrance::None);
}

void TestUpgradeQueue::waitsForTheEndOfACall()
{
    const auto say = [this](int calls) {
        Feedback feedback;
        feedback.identification.serialNumber = Serial;
        feedback.statusDocument = StatusDocument{.calls = CallNews{.active = calls}};
        m_upgrades->feedback(feedback);
    };
    const Upgrade upgrade = request();
    say(1);
    const Answer answer = m_upgrades->checkIn(checkIn("Beat", Old));
    QVERIFY(!answer.offer);
    QVERIFY(answer.wantsStatus); // to learn when it ends
    QCOMPARE(now(upgrade).waitsFor, Hindrance::InCall);
    say(0);
    QVERIFY(isOffered(Serial));

    m_upgrades->cancel(upgrade.sessionId);
    request();
    say(2);
    m_clock.advance(16min); // what it said is too old to count
    QVERIFY(isOffered(Serial));
}

void TestUpgradeQueue::aMeetingIsMoreThanActiveCalls_data()
{
    QTest::addColumn<CallNews>("begins");
    QTest::addColumn<CallNews>("ends");
    const auto one = [](CallState state) { return CallNews{.calls = {{"8", state}}}; };
    QTest::newRow("by item, gone") << one(CallState::Up) << one(CallState::Gone);
    QTest::newRow("held, by number")
        << CallNews{.active = 0, .suspended = 1} << CallNews{.suspended = 0};
    QTest::newRow("being set up, by number")
        << CallNews{.active = 0, .beingSetUp = 1} << CallNews{.beingSetUp = 0};
    QTest::newRow("held, by item") << one(CallState::Held) << one(CallState::Gone);
    QTest::newRow("by number, gone by item") << CallNews{.active = 1} << one(CallState::Gone);
}

void TestUpgradeQueue::aMeetingIsMoreThanActiveCalls()
{
    QFETCH(const CallNews, begins);
    QFETCH(const CallNews, ends);
    const auto say = [this](const CallNews &news) {
        Feedback feedback;
        feedback.identification.serialNumber = Serial;
        feedback.statusDocument = StatusDocument{.calls = news};
        m_upgrades->feedback(feedback);
    };
    const Upgrade upgrade = request();
    say(begins);
    QVERIFY(!isOffered(Serial));
    QCOMPARE(now(upgrade).waitsFor, Hindrance::InCall);
    say(ends);
    QVERIFY(isOffered(Serial));
}

void TestUpgradeQueue::aStartEndsAllCalls()
{
    request();
    Feedback feedback;
    feedback.identification.serialNumber = Serial;
    feedback.statusDocument = StatusDocument{.calls = CallNews{.calls = {{"8", CallState::Up}}}};
    m_upgrades->feedback(feedback);
    QVERIFY(!isOffered(Serial));
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old)).offer);

    request(Tc7, "B");
    feedback.identification.serialNumber = QStringLiteral("B");
    m_upgrades->feedback(feedback);
    QVERIFY(!isOffered("B", "10.0.0.2"));
    Feedback boot;
    boot.identification.serialNumber = QStringLiteral("B");
    boot.event = "BootEvent";
    m_upgrades->feedback(boot);
    QVERIFY(isOffered("B", "10.0.0.2"));
}

void TestUpgradeQueue::otherHardwareWaitsForAReason()
{
    const EndpointId id = m_endpoints->expect(Serial);
    m_endpoints->learn(id, {.productPlatform = "SX10", .packageFamily = "s52030"});
    const auto session = m_upgrades->request(id, Tc7, {});
    QVERIFY(session);
    // Said at once, not when the endpoint calls in.
    QCOMPARE(m_upgrades->find(*session)->waitsFor, Hindrance::OtherHardware);
    QVERIFY(!isOffered(Serial));
    QVERIFY(!isOffered(Serial));
    QCOMPARE(m_upgrades->find(*session)->waitsFor, Hindrance::OtherHardware);
    const auto held = [this] {
        QStringList said;
        for (const LogEntry &entry : std::as_const(m_entries)) {
            if (entry.kind == LogKind::HardwareHeld)
                said.append(entry.arguments.join(' '));
        }
        return said;
    };
    QCOMPARE(held(), QStringList{"s52010tc7_3_21.pkg s52030"});

    // The same once more, with a reason.
    const auto insisted = m_upgrades->request(id, Tc7, {}, {}, "the label is wrong");
    QVERIFY(insisted);
    QCOMPARE(m_upgrades->find(*session)->outcome, Outcome::Cancelled);
    QCOMPARE(m_upgrades->find(*insisted)->reason, QStringLiteral("the label is wrong"));
    QCOMPARE(m_upgrades->find(*insisted)->waitsFor, Hindrance::None);
    QVERIFY(isOffered(Serial));
    QCOMPARE(held().size(), 1);

    // Nothing is said against what is not known, nor against its own.
    request(Tc7, "B");
    QVERIFY(isOffered("B", "10.0.0.2"));
    const EndpointId own = m_endpoints->expect(QStringLiteral("C"));
    m_endpoints->learn(own, {.packageFamily = "S52010"});
    request(Tc7, "C");
    QVERIFY(isOffered("C", "10.0.0.3"));
}

void TestUpgradeQueue::otherHardwareLearnedLater()
{
    const auto say = [this](const char *family) {
        Feedback feedback;
        feedback.identification.serialNumber = Serial;
        feedback.statusDocument = StatusDocument{.packageFamily = QString::fromLatin1(family)};
        m_upgrades->feedback(feedback);
    };
    const Upgrade upgrade = request(Tc7);
    QCOMPARE(now(upgrade).waitsFor, Hindrance::None);
    say("s52030");
    QCOMPARE(now(upgrade).waitsFor, Hindrance::OtherHardware);
    QVERIFY(!isOffered(Serial));
    say("s52010");
    QCOMPARE(now(upgrade).waitsFor, Hindrance::None);
    QVERIFY(isOffered(Serial));

    // It has not fetched anything yet: what is learned now counts when it would be told again.
    say("s52030");
    m_clock.advance(10min);
    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", Old)).offer);
}

void TestUpgradeQueue::theReasonGoesWithRetriesAndSteps()
{
    use([](Settings &settings) { settings.automaticRetries = 1; });
    const EndpointId id = m_endpoints->expect(Serial);
    m_endpoints->learn(id, {.packageFamily = "s52030"});
    const auto session = m_upgrades->request(id, Tc7, {}, {}, "a spare board");
    QVERIFY(session);
    QVERIFY(isOffered(Serial));
    feed("Failed", "None", *session);
    const Upgrade *retry = m_upgrades->activeFor(id);
    QVERIFY(retry);
    QCOMPARE(retry->reason, QStringLiteral("a spare board"));
    m_clock.advance(301s);
    m_upgrades->tick();
    QVERIFY(isOffered(Serial));
}

void TestUpgradeQueue::releaseKeyInAnySpelling()
{
    const QString key = QStringLiteral("1234567890ABCDEF");
    QVERIFY(m_keys->set(Serial.toLower() + ' ', key));
    request();
    const Answer answer = m_upgrades->checkIn(checkIn("Boot", Old));
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->releaseKey, key);
}

void TestUpgradeQueue::dropsAtTheDeadline()
{
    const EndpointId id = m_endpoints->expect(Serial);
    const auto session = m_upgrades->request(id, Tc6, {}, m_clock.now().addSecs(60));
    m_upgrades->tick();
    QCOMPARE(m_upgrades->find(*session)->state, UpgradeState::Queued);
    m_clock.advance(61s);
    m_upgrades->tick();
    QCOMPARE(m_upgrades->find(*session)->outcome, Outcome::Cancelled);

    const auto begun = m_upgrades->request(id, Tc6, {}, m_clock.now().addSecs(60));
    QVERIFY(isOffered(Serial));
    get();
    m_clock.advance(61s);
    m_upgrades->tick();
    QCOMPARE(m_upgrades->find(*begun)->state, UpgradeState::Downloading);
}

void TestUpgradeQueue::movesToAnotherTime()
{
    const Upgrade first = request(Tc6, "A");
    const Upgrade second = request(Tc6, "B");
    const QDateTime later = m_clock.now().addSecs(3600);
    QVERIFY(m_upgrades->reschedule(first.sessionId, later));
    QCOMPARE(now(first).state, UpgradeState::Scheduled);
    QCOMPARE(now(first).notBefore, later);
    QCOMPARE(now(first).place, first.place); // it has not lost its place
    QVERIFY(!isOffered("A"));
    QVERIFY(m_upgrades->reschedule(first.sessionId, later.addSecs(60)));
    m_clock.advance(3600s);
    m_upgrades->tick();
    QCOMPARE(now(first).state, UpgradeState::Scheduled);
    QVERIFY(m_upgrades->reschedule(first.sessionId, {}));
    QCOMPARE(now(first).state, UpgradeState::Queued);
    QVERIFY(isOffered("A"));
    QVERIFY(!m_upgrades->reschedule(first.sessionId, later)); // it was told to begin
    m_upgrades->cancel(second.sessionId);
    QVERIFY(!m_upgrades->reschedule(second.sessionId, later));
    QVERIFY(!m_upgrades->reschedule(QUuid::createUuid(), later));
}

void TestUpgradeQueue::retriesWithLongerPauses()
{
    use([](Settings &settings) { settings.automaticRetries = 2; });
    Upgrade upgrade = request();
    for (const auto pause : {300s, 600s}) {
        QVERIFY(isOffered(Serial));
        feed("Failed", "None", upgrade.sessionId);
        QCOMPARE(now(upgrade).outcome, Outcome::Failed);
        const Upgrade *next = m_upgrades->activeFor(upgrade.endpoint);
        QVERIFY(next);
        QCOMPARE(next->state, UpgradeState::Scheduled);
        QCOMPARE(next->chain, upgrade.chain);
        QCOMPARE(m_clock.now().secsTo(next->notBefore), pause.count());
        upgrade = *next;
        m_clock.advance(pause + 1s);
        m_upgrades->tick();
    }
    QVERIFY(isOffered(Serial));
    feed("Failed", "None", upgrade.sessionId);
    QVERIFY(!m_upgrades->activeFor(upgrade.endpoint));
}

void TestUpgradeQueue::oneFailureStopsNobodyElse()
{
    use([](Settings &settings) { settings.simultaneousDownloads = 1; });
    const Upgrade first = request();
    request(Tc6, "B");
    QVERIFY(isOffered(Serial));
    feed("Failed", "None", first.sessionId);
    QVERIFY(isOffered("B", "10.0.0.2"));
}

void TestUpgradeQueue::goesStepByStep()
{
    const auto version = [](const char *text) {
        return SoftwareVersion::parse(QString::fromLatin1(text));
    };
    m_upgrades->setStepRules(StepRules(
        {{.family = "s52030", .target = version("CE8.0"), .needs = version("TC7.3.21")}}));
    m_upgrades->checkIn(checkIn("Boot", "TC7.3.14.abc1234"));
    const Upgrade step = request(Sx10Ce);
    QCOMPARE(step.fileName, Sx10Tc);
    QCOMPARE(step.laterFiles, QStringList{Sx10Ce});
    QCOMPARE(m_upgrades->checkIn(checkIn("Boot", "TC7.3.14.abc1234")).offer->versionId,
             QStringLiteral("TC7.3.21"));
    // The proof of the first step and the offer of the next go in one answer.
    const Answer answer = m_upgrades->checkIn(checkIn("Boot", "TC7.3.21.abc1234"));
    QCOMPARE(now(step).outcome, Outcome::Proved);
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->versionId, QStringLiteral("CE9.15.17"));
    const Upgrade last = *m_upgrades->activeFor(step.endpoint);
    QCOMPARE(last.chain, step.sessionId);
    QVERIFY(last.laterFiles.isEmpty());
    m_upgrades->checkIn(checkIn("Boot", "ce9.15.17.abc1234"));
    QCOMPARE(now(last).outcome, Outcome::Proved);
    QCOMPARE(now(step).outcome, Outcome::Proved);
}

/// A step's name gives the release, the endpoint reports a build of it.
void TestUpgradeQueue::goesOnFromAnyBuildOfAStep()
{
    const auto version = [](const char *text) {
        return SoftwareVersion::parse(QString::fromLatin1(text));
    };
    m_upgrades->setStepRules(
        StepRules({{.target = version("CE11.0"), .needs = version("CE10.15")}}));
    const QString reported = "ce10.11.2.2.a1b2c3d4e5f";
    m_upgrades->checkIn(checkIn("Boot", reported));
    const Upgrade step = request(RoomOs11);
    QCOMPARE(step.fileName, StepTo11);
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", reported)).offer);
    m_upgrades->downloadEnded(get(StepTo11), true);
    const Answer answer = m_upgrades->checkIn(checkIn("Boot", "ce10.19.5.6.fb66b80147e"));
    QCOMPARE(now(step).outcome, Outcome::Proved);
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->fileName, RoomOs11);
}

void TestUpgradeQueue::namesTheMissingStep()
{
    const auto version = [](const char *text) {
        return SoftwareVersion::parse(QString::fromLatin1(text));
    };
    m_upgrades->setStepRules(
        StepRules({{.target = version("CE9.15"), .needs = version("CE9.10"), .why = "because"}}));
    m_upgrades->checkIn(checkIn("Boot", "TC7.3.14.abc1234"));
    const auto made = m_upgrades->request(1, Sx10Ce, {});
    QVERIFY(!made);
    QCOMPARE(made.error(), (Error{ErrorCode::StepMissing, {"s52030ce9_10.pkg", "because"}}));
}

/// Its package was there when the chain was ordered.
void TestUpgradeQueue::aStepThatIsGoneEndsTheChain()
{
    use([](Settings &settings) { settings.automaticRetries = 3; });
    const auto version = [](const char *text) {
        return SoftwareVersion::parse(QString::fromLatin1(text));
    };
    m_upgrades->setStepRules(StepRules(
        {{.family = "s52030", .target = version("CE8.0"), .needs = version("TC7.3.21")}}));
    m_upgrades->setOperator("anna");
    m_upgrades->checkIn(checkIn("Boot", "TC7.3.14.abc1234"));
    const Upgrade step = request(Sx10Ce);
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", "TC7.3.14.abc1234")).offer);
    QSignalSpy vanished(m_packages.get(), &PackageLibrary::packageVanished);
    QVERIFY(QFile::remove(m_directory.filePath(Sx10Ce)));
    m_packages->rescan();
    QVERIFY(vanished.wait());

    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", "TC7.3.21.abc1234")).offer);
    QCOMPARE(now(step).outcome, Outcome::Proved);
    const Upgrade last = *m_upgrades->newestFor(step.endpoint);
    QVERIFY(last.sessionId != step.sessionId);
    QCOMPARE(last.chain, step.sessionId);
    QCOMPARE(last.fileName, Sx10Ce);
    QCOMPARE(last.targetVersion, "CE9.15.17");
    QCOMPARE(last.orderedBy, "anna");
    QCOMPARE(last.outcome, Outcome::Failed);
    QVERIFY(last.place > now(step).place);
    QVERIFY(last.endedAt.isValid() && last.createdAt.isValid());
    QVERIFY(last.lacksPackage());
    QVERIFY(!now(step).lacksPackage());
    QVERIFY(!m_upgrades->activeFor(step.endpoint));
    QCOMPARE(m_entries.last().kind, LogKind::StepGone);
    QCOMPARE(m_entries.last().session, last.sessionId);
    QCOMPARE(m_entries.last().arguments, QStringList{Sx10Ce});

    // When the package is back, a retry goes on from here.
    setUpFiles();
    m_packages->rescan();
    QTRY_VERIFY(m_packages->find(Sx10Ce) && m_packages->find(Sx10Ce)->isServed());
    QVERIFY(m_upgrades->request(step.endpoint, last.goal(), {}));
    const Answer answer = m_upgrades->checkIn(checkIn("Boot", "TC7.3.21.abc1234"));
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->fileName, Sx10Ce);
}

/// The operator counts on the retry that was promised.
void TestUpgradeQueue::aRetryWhosePackageIsGoneIsTold()
{
    use([](Settings &settings) { settings.automaticRetries = 3; });
    QSignalSpy told(m_upgrades.get(), &UpgradeCoordinator::retryGone);
    const Upgrade upgrade = request(Tc6);
    QVERIFY(isOffered(Serial));
    QSignalSpy vanished(m_packages.get(), &PackageLibrary::packageVanished);
    QVERIFY(QFile::remove(m_directory.filePath(Tc6)));
    m_packages->rescan();
    QVERIFY(vanished.wait());
    feed("Failed", "None", upgrade.sessionId);
    QVERIFY(!m_upgrades->activeFor(upgrade.endpoint));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<Upgrade>().fileName, Tc6);
    QCOMPARE(m_entries.last().kind, LogKind::RetryGone);
    QCOMPARE(m_entries.last().session, upgrade.sessionId);
    QCOMPARE(m_entries.last().arguments, QStringList{Tc6});
    QCOMPARE(m_upgrades->newestFor(upgrade.endpoint)->sessionId, upgrade.sessionId);
    setUpFiles();
}

void TestUpgradeQueue::sendsOlderEndpointsElsewhere()
{
    use([](Settings &settings) { settings.olderDownloadUrl = "http://10.0.0.9/old"; });
    request(Tc6, "A");
    request(Tc6, "B");
    const auto older = m_upgrades->checkIn(checkIn("Boot", "TC5.1.13.327545", "A", "10.0.0.1"));
    QCOMPARE(older.offer->olderDownloadUrl, QStringLiteral("http://10.0.0.9/old"));
    const auto newer = m_upgrades->checkIn(checkIn("Boot", Old, "B", "10.0.0.2"));
    QCOMPARE(newer.offer->olderDownloadUrl, QString());
}

void TestUpgradeQueue::watchedSystemsCallOften()
{
    QCOMPARE(m_upgrades->checkIn(checkIn("Boot", Old)).heartbeat, 900s);
    m_upgrades->setWatched(1);
    QCOMPARE(m_upgrades->checkIn(checkIn("Beat", Old)).heartbeat, 45s);
    m_upgrades->setWatched(0);
    QCOMPARE(m_upgrades->checkIn(checkIn("Beat", Old)).heartbeat, 900s);
}

void TestUpgradeQueue::asksForStatusAfterAnUpgrade()
{
    request();
    m_endpoints->learn(1, {.productPlatform = "SX20", .packageFamily = "s52010"});
    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", Old)).wantsStatus);
    m_upgrades->downloadEnded(get(), true);
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", New)).wantsStatus);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", New)).wantsStatus);
}

QTEST_GUILESS_MAIN(TestUpgradeQueue)
#include "tst_upgradequeue.moc"
