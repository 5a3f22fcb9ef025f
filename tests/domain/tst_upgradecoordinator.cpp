// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinatorfixture.h"

#include <domain/words.h>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

class TestUpgradeCoordinator : public QObject, private CoordinatorFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void theStraightRoad();
    void nothingToOffer();
    void isNotOfferedTwiceWhileItMoves();
    void isOfferedAgainAfterBoot();
    void isOfferedAgainWhenStalled();
    void isNeverOfferedWhatItHas();
    void comesBackUnchanged();
    void saysWhyAfterItsBoot();
    void comesBackWithAnotherVersion();
    void lateProofCounts();
    void goesBack();
    void goesOnByItself_data();
    void goesOnByItself();
    void isNotTakenBackByRetrying();
    void failsWhenItSaysSo();
    void lateFeedbackOfAnotherSession();
    void waitsForItsTime();
    void replacesWhatHasNotBegun();
    void holdsNoMoreThanTheTwoLatest();
    void refusesToReplaceWhatRuns();
    void cancels();
    void whatCameToNothingCountsForNothing();
    void atMostSoManyAtOnce();
    void whoseTurnItIsWaitsForNobody();
    void whatStandsGivesItsPlaceBack();
    void resumesAndStartsOver();
    void knowsWhenItWasOffered();
    void tellsEndpointsAtOneAddressApart();
    void strayDownload();
    void givesTheReleaseKey();
    void goesOnAfterRestart();
    void unidentified();
    void learnsFromSuccess();
};

void TestUpgradeCoordinator::theStraightRoad()
{
    QStringList states;
    connect(m_upgrades.get(), &UpgradeCoordinator::upgradeChanged, this,
            [&states](const Upgrade &upgrade) {
                const QString state =
                    upgrade.isEnded() ? word(upgrade.outcome) : word(upgrade.state);
                if (states.isEmpty() || states.last() != state)
                    states.append(state);
            });
    const Upgrade upgrade = request();
    const Answer answer = m_upgrades->checkIn(checkIn("Boot", Old));
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->sessionId, upgrade.sessionId);
    QCOMPARE(answer.offer->versionId, QStringLiteral("TC6.3.0"));
    QCOMPARE(answer.offer->fileName, Tc6);
    QCOMPARE(answer.offer->releaseKey, QString());
    QVERIFY(!answer.offer->sessionInUrl);
    QCOMPARE(answer.heartbeat, 45s);

    const TransferId transfer = get();
    m_clock.advance(1s);
    m_upgrades->downloadProgressed(transfer, 400);
    QCOMPARE(now(upgrade).sent, 400);
    QCOMPARE(now(upgrade).bytesPerSecond, 400);
    m_upgrades->downloadProgressed(transfer, Size);
    m_upgrades->downloadEnded(transfer, true);
    feed("InProgress", "Installing", upgrade.sessionId);
    feed("Succeeded", "None", upgrade.sessionId);
    QVERIFY(!now(upgrade).isEnded());
    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", New)).offer);
    QCOMPARE(states, QStringList({"scheduled", "queued", "offered", "downloading", "preparing",
                                  "installing", "rebooting", "proved"}));
    QCOMPARE(now(upgrade).fromVersion, Old);
    QVERIFY(!m_upgrades->activeFor(upgrade.endpoint));
    QCOMPARE(m_upgrades->checkIn(checkIn("Beat", New)).heartbeat, 900s);
}

void TestUpgradeCoordinator::nothingToOffer()
{
    const Answer answer = m_upgrades->checkIn(checkIn("Register", Old));
    QVERIFY(!answer.offer);
    QCOMPARE(answer.heartbeat, 900s);
    QCOMPARE(m_entries.size(), 1);
    QCOMPARE(m_entries.first().kind, LogKind::CheckedIn);
    QCOMPARE(m_entries.first().raw, QByteArray("<Envelope/>"));
}

void TestUpgradeCoordinator::isNotOfferedTwiceWhileItMoves()
{
    request();
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old)).offer);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", Old)).offer);
    const TransferId transfer = get();
    m_clock.advance(1h);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", Old)).offer);
    m_upgrades->downloadEnded(transfer, true);
    m_clock.advance(10min);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", Old)).offer);
}

void TestUpgradeCoordinator::isOfferedAgainAfterBoot()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadEnded(get(), false);
    const Answer again = m_upgrades->checkIn(checkIn("Boot", Old));
    QVERIFY(again.offer);
    QCOMPARE(again.offer->sessionId, upgrade.sessionId);
}

void TestUpgradeCoordinator::isOfferedAgainWhenStalled()
{
    request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_clock.advance(121s);
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
}

void TestUpgradeCoordinator::isNeverOfferedWhatItHas()
{
    const Upgrade upgrade = request();
    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", QStringLiteral("tc6.3.0.ffffff0"))).offer);
    QCOMPARE(now(upgrade).outcome, Outcome::Proved);
}

void TestUpgradeCoordinator::comesBackUnchanged()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadEnded(get(), true);
    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", Old)).offer);
    QCOMPARE(now(upgrade).outcome, Outcome::Unchanged);
}

void TestUpgradeCoordinator::saysWhyAfterItsBoot()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadEnded(get(), true);
    m_upgrades->checkIn(checkIn("Boot", Old));
    feed("InProgress", "Installing", upgrade.sessionId);
    QCOMPARE(now(upgrade).outcome, Outcome::Unchanged);
    feed("Failed", "None", upgrade.sessionId);
    QCOMPARE(now(upgrade).outcome, Outcome::Failed);
    QVERIFY(now(upgrade).endedIn != UpgradeState::Ended);
    QCOMPARE(now(upgrade).phase, QStringLiteral("Failed"));
    QVERIFY(!m_upgrades->activeFor(upgrade.endpoint));
}

void TestUpgradeCoordinator::comesBackWithAnotherVersion()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadEnded(get(), true);
    m_upgrades->checkIn(checkIn("Boot", QStringLiteral("TC5.1.13")));
    QCOMPARE(now(upgrade).outcome, Outcome::Failed);
}

void TestUpgradeCoordinator::lateProofCounts()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadEnded(get(), true);
    m_clock.advance(2h);
    m_upgrades->tick();
    QCOMPARE(now(upgrade).outcome, Outcome::Silent);
    m_clock.advance(72h);
    m_upgrades->checkIn(checkIn("Boot", New));
    QCOMPARE(now(upgrade).outcome, Outcome::Proved);
}

void TestUpgradeCoordinator::goesBack()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->checkIn(checkIn("Boot", New));
    m_clock.advance(24h);
    m_upgrades->checkIn(checkIn("Boot", Old));
    QCOMPARE(now(upgrade).outcome, Outcome::Reverted);

    const Upgrade second = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->checkIn(checkIn("Boot", New));
    m_clock.advance(24h * 31);
    m_upgrades->checkIn(checkIn("Boot", Old));
    QCOMPARE(now(second).outcome, Outcome::Proved);
}

void TestUpgradeCoordinator::goesOnByItself_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("proof");
    QTest::addColumn<QString>("later");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, const QString &package, const char *before,
                        const char *proof, const char *later, Outcome outcome) {
        QTest::newRow(name) << package << QString::fromLatin1(before) << QString::fromLatin1(proof)
                            << QString::fromLatin1(later) << outcome;
    };
    const QString tc7 = Tc7;
    row("newer", tc7, "TC6.3.0.a", "TC7.3.21.a", "TC7.3.22.a", Outcome::Proved);
    row("newer train", tc7, "TC6.3.0.a", "TC7.3.21.a", "ce9.15.17.a", Outcome::Proved);
    row("former", tc7, "TC6.3.0.a", "TC7.3.21.a", "TC6.3.0.a", Outcome::Reverted);
    row("older than the former", tc7, "TC6.3.0.a", "TC7.3.21.a", "TC5.1.0.a", Outcome::Reverted);
    row("between", tc7, "TC6.3.0.a", "TC7.3.21.a", "TC7.0.0.a", Outcome::Reverted);
    row("another build", tc7, "TC6.3.0.a", "TC7.3.21.a", "TC7.3.21.b", Outcome::Proved);
    row("nobody's train", tc7, "TC6.3.0.a", "TC7.3.21.a", "XY1.0", Outcome::Proved);
    row("a downgrade's former", Tc6, "TC7.0.2.a", "TC6.3.0.a", "TC7.0.2.a", Outcome::Reverted);
    row("after a downgrade newer still", Tc6, "TC7.0.2.a", "TC6.3.0.a", "TC7.3.21.a",
        Outcome::Proved);
    row("after a downgrade older still", Tc6, "TC7.0.2.a", "TC6.3.0.a", "TC6.1.0.a",
        Outcome::Reverted);
}

void TestUpgradeCoordinator::goesOnByItself()
{
    QFETCH(const QString, package);
    QFETCH(const QString, before);
    QFETCH(const QString, proof);
    QFETCH(const QString, later);
    const Upgrade upgrade = request(package);
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", before)).offer);
    m_upgrades->checkIn(checkIn("Boot", proof));
    QCOMPARE(now(upgrade).outcome, Outcome::Proved);
    m_clock.advance(24h);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", later)).offer);
    QTEST(now(upgrade).outcome, "outcome");
}

/// It came back with something newer than what it was to get: to retry would be a downgrade.
void TestUpgradeCoordinator::isNotTakenBackByRetrying()
{
    Settings settings;
    settings.automaticRetries = 3;
    m_upgrades->setSettings(settings);
    const Upgrade upgrade = request(Tc7);
    m_upgrades->checkIn(checkIn("Boot", QStringLiteral("TC6.3.0")));
    m_upgrades->downloadEnded(get(Tc7), true);
    m_upgrades->checkIn(checkIn("Boot", QStringLiteral("ce9.15.17")));
    QCOMPARE(now(upgrade).outcome, Outcome::Failed);
    QVERIFY(!m_upgrades->activeFor(upgrade.endpoint));
}

void TestUpgradeCoordinator::failsWhenItSaysSo()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadEnded(get(), true);
    feed("InstallationFailed", "None", upgrade.sessionId);
    QCOMPARE(now(upgrade).outcome, Outcome::Failed);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", Old)).offer);
}

void TestUpgradeCoordinator::lateFeedbackOfAnotherSession()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    get();
    feed("Failed", "None", QUuid::createUuid());
    QCOMPARE(now(upgrade).state, UpgradeState::Downloading);
    feed("InProgress", "Downloading", upgrade.sessionId);
    QCOMPARE(now(upgrade).phase, QStringLiteral("Downloading"));
    QCOMPARE(m_entries.last().kind, LogKind::FeedbackReceived);
}

void TestUpgradeCoordinator::waitsForItsTime()
{
    const EndpointId id = m_endpoints->expect(Serial);
    const auto session = m_upgrades->request(id, Tc6, m_clock.now().addSecs(600));
    QVERIFY(session);
    const Answer early = m_upgrades->checkIn(checkIn("Beat", Old));
    QVERIFY(!early.offer);
    QCOMPARE(early.heartbeat, 600s);
    m_clock.advance(601s);
    m_upgrades->tick();
    QCOMPARE(m_upgrades->find(*session)->state, UpgradeState::Queued);
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
}

void TestUpgradeCoordinator::replacesWhatHasNotBegun()
{
    const Upgrade first = request(Tc6);
    m_upgrades->checkIn(checkIn("Boot", Old));
    const Upgrade second = request(Tc7);
    QCOMPARE(now(first).outcome, Outcome::Cancelled);
    QCOMPARE(m_upgrades->checkIn(checkIn("Boot", Old)).offer->sessionId, second.sessionId);
}

void TestUpgradeCoordinator::holdsNoMoreThanTheTwoLatest()
{
    const QString other = QStringLiteral("FTT1703007C");
    const Upgrade standing = request(Tc6, other);
    const Upgrade first = request();
    const Upgrade second = request(Tc7);
    QCOMPARE(now(first).outcome, Outcome::Cancelled);
    const Upgrade third = request();
    QVERIFY(!m_upgrades->find(first.sessionId));
    QVERIFY(m_upgrades->find(second.sessionId));
    QCOMPARE(m_upgrades->recent().size(), 3);
    QVERIFY(m_upgrades->told().isEmpty());
    QVERIFY(m_upgrades->find(standing.sessionId));

    // A late word about what was forgotten is not taken for one about another.
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old)).offer);
    feed("Failed", "None", first.sessionId);
    QCOMPARE(m_entries.last().session, QUuid());
    QCOMPARE(now(third).state, UpgradeState::Offered);
    QCOMPARE(m_upgrades->told(), QList{third.endpoint});

    UpgradeCoordinator restarted(
        UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
    restarted.restore({now(second), now(third), now(standing)});
    QCOMPARE(restarted.activeFor(third.endpoint)->sessionId, third.sessionId);
    m_clock.advance(1s);
    restarted.cancel(third.sessionId);
    const auto fourth = restarted.request(third.endpoint, Tc6, {});
    QVERIFY(fourth);
    QVERIFY(!restarted.find(second.sessionId));
    QVERIFY(restarted.find(third.sessionId));
}

void TestUpgradeCoordinator::refusesToReplaceWhatRuns()
{
    const Upgrade first = request(Tc6);
    m_upgrades->checkIn(checkIn("Boot", Old));
    get();
    const auto second = m_upgrades->request(first.endpoint, Tc7, {});
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::UpgradeRunning);
    QCOMPARE(m_upgrades->request(99, Tc7, {}).error().code, ErrorCode::UnknownEndpoint);
    QCOMPARE(m_upgrades->request(first.endpoint, QStringLiteral("x.pkg"), {}).error().code,
             ErrorCode::UnknownPackage);
}

void TestUpgradeCoordinator::cancels()
{
    const Upgrade upgrade = request();
    m_upgrades->cancel(upgrade.sessionId);
    m_upgrades->cancel(upgrade.sessionId);
    m_upgrades->cancel(QUuid::createUuid());
    QCOMPARE(now(upgrade).outcome, Outcome::Cancelled);
    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", Old)).offer);
}

void TestUpgradeCoordinator::whatCameToNothingCountsForNothing()
{
    const Upgrade failed = request();
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old)).offer);
    feed("Failed", "None", failed.sessionId);
    QCOMPARE(now(failed).outcome, Outcome::Failed);
    const Upgrade again = request();
    QCOMPARE(m_upgrades->newestFor(failed.endpoint)->sessionId, again.sessionId);
    QSignalSpy told(m_upgrades.get(), &UpgradeCoordinator::upgradeChanged);
    m_upgrades->cancel(again.sessionId);
    QVERIFY(now(again).cameToNothing());
    QCOMPARE(m_upgrades->newestFor(failed.endpoint)->sessionId, failed.sessionId);
    QCOMPARE(told.last().first().value<Upgrade>(), now(failed));

    for (const QList<Upgrade> &stored :
         {QList{now(failed), now(again)}, QList{now(again), now(failed)}}) {
        UpgradeCoordinator restarted(
            UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
        restarted.restore(stored);
        QCOMPARE(restarted.newestFor(failed.endpoint)->sessionId, failed.sessionId);
    }

    // One that the endpoint was told is another matter.
    const Upgrade third = request();
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old)).offer);
    m_upgrades->cancel(third.sessionId);
    QVERIFY(!now(third).cameToNothing());
    QCOMPARE(m_upgrades->newestFor(failed.endpoint)->sessionId, third.sessionId);
}

void TestUpgradeCoordinator::atMostSoManyAtOnce()
{
    Settings settings;
    settings.simultaneousDownloads = 2;
    m_upgrades->setSettings(settings);
    QStringList serials;
    for (int i = 0; i < 3; ++i) {
        serials.append(QStringLiteral("S%1").arg(i));
        request(Tc6, serials.last());
    }
    const auto isOffered = [&](int i, const QString &version) {
        const QString from = QStringLiteral("10.0.0.%1").arg(i + 1);
        return m_upgrades->checkIn(checkIn("Beat", version, serials.at(i), from)).offer.has_value();
    };
    QVERIFY(isOffered(0, Old));
    QVERIFY(isOffered(1, Old));
    QVERIFY(!isOffered(2, Old));
    m_upgrades->downloadEnded(get(Tc6, 0, {}, QStringLiteral("10.0.0.1")), true);
    QVERIFY(isOffered(2, Old));
}

void TestUpgradeCoordinator::whoseTurnItIsWaitsForNobody()
{
    Settings settings;
    settings.simultaneousDownloads = 1;
    m_upgrades->setSettings(settings);
    const Upgrade first = request(Tc6, QStringLiteral("S1"));
    const Upgrade second = request(Tc6, QStringLiteral("S2"));
    const Upgrade third = request(Tc6, QStringLiteral("S3"));
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old, QStringLiteral("S1"))).offer);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", Old, QStringLiteral("S2"))).offer);
    QVERIFY(!m_upgrades->checkIn(checkIn("Beat", Old, QStringLiteral("S3"))).offer);
    m_upgrades->tick();
    QCOMPARE(now(second).waitsFor, Hindrance::NoFreePlace);
    m_upgrades->cancel(first.sessionId);
    m_upgrades->tick();
    QCOMPARE(now(second).waitsFor, Hindrance::None);
    QVERIFY(now(third).waitsFor != Hindrance::None);
}

void TestUpgradeCoordinator::whatStandsGivesItsPlaceBack()
{
    Settings settings;
    settings.simultaneousDownloads = 1;
    m_upgrades->setSettings(settings);
    for (const char *serial : {"S0", "S1"})
        request(Tc6, QString::fromLatin1(serial));
    const auto isOffered = [&](const char *serial) {
        const QString from = QStringLiteral("10.0.0.") + QLatin1String(serial);
        const auto answer =
            m_upgrades->checkIn(checkIn("Beat", Old, QString::fromLatin1(serial), from));
        return answer.offer.has_value();
    };
    QVERIFY(isOffered("S0"));
    QVERIFY(!isOffered("S1"));
    m_clock.advance(settings.stallTime + std::chrono::seconds(1));
    QVERIFY(isOffered("S1"));
    QVERIFY(!isOffered("S0")); // until a place is free again
    m_clock.advance(settings.stallTime + std::chrono::seconds(1));
    QVERIFY(isOffered("S0"));
    QVERIFY(!isOffered("S1"));
}

void TestUpgradeCoordinator::resumesAndStartsOver()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    TransferId transfer = get();
    m_upgrades->downloadProgressed(transfer, 600);
    m_upgrades->downloadEnded(transfer, false);
    QCOMPARE(now(upgrade).state, UpgradeState::Downloading);

    transfer = get(Tc6, 500);
    m_upgrades->downloadProgressed(transfer, 550);
    QCOMPARE(now(upgrade).sent, 600); // the bar never goes back within an attempt
    QCOMPARE(now(upgrade).attempt, 1);
    m_upgrades->downloadEnded(transfer, false);

    transfer = get(Tc6, 0);
    QCOMPARE(now(upgrade).sent, 0);
    QCOMPARE(now(upgrade).attempt, 2);
    m_upgrades->downloadProgressed(transfer, 5000);
    QCOMPARE(now(upgrade).sent, Size); // and never past the end
}

void TestUpgradeCoordinator::knowsWhenItWasOffered()
{
    const Upgrade upgrade = request();
    QVERIFY(!upgrade.offeredAt.isValid());
    m_clock.advance(5s);
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old)).offer);
    const QDateTime offered = m_clock.now();
    m_clock.advance(200s);
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
    QCOMPARE(now(upgrade).offeredAt, offered);
}

void TestUpgradeCoordinator::tellsEndpointsAtOneAddressApart()
{
    const Upgrade first = request(Tc6, "A");
    const Upgrade second = request(Tc6, "B");
    QVERIFY(!m_upgrades->checkIn(checkIn("Boot", Old, "A")).offer->sessionInUrl);
    m_clock.advance(1s);
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old, "B")).offer->sessionInUrl);
    get(Tc6, 0, second.sessionId);
    QCOMPARE(now(second).state, UpgradeState::Downloading);
    QCOMPARE(now(first).state, UpgradeState::Offered);
    get(Tc6);
    QCOMPARE(now(first).state, UpgradeState::Downloading);
}

void TestUpgradeCoordinator::strayDownload()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    const TransferId other = get(Tc7);
    m_upgrades->downloadProgressed(other, Size);
    m_upgrades->downloadEnded(other, true);
    QCOMPARE(now(upgrade).state, UpgradeState::Offered);
    QCOMPARE(m_entries.last().kind, LogKind::StrayDownload);
    // The only one that was offered this file, called in from elsewhere: it is meant.
    get(Tc6, 0, {}, QStringLiteral("192.168.7.7"));
    QCOMPARE(now(upgrade).state, UpgradeState::Downloading);
}

void TestUpgradeCoordinator::givesTheReleaseKey()
{
    request();
    QVERIFY(m_keys->set(Serial, QStringLiteral("1234567890ABCDEF")));
    QCOMPARE(m_upgrades->checkIn(checkIn("Boot", Old)).offer->releaseKey,
             QStringLiteral("1234567890ABCDEF"));
    for (const LogEntry &entry : std::as_const(m_entries))
        QVERIFY(!entry.arguments.join(' ').contains(QStringLiteral("1234567890ABCDEF")));
}

void TestUpgradeCoordinator::goesOnAfterRestart()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadProgressed(get(), 600);

    UpgradeCoordinator restarted(
        UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
    restarted.restore(m_upgrades->recent());
    m_clock.advance(48h);
    restarted.tick();
    QCOMPARE(restarted.find(upgrade.sessionId)->state, UpgradeState::Downloading);
    const Answer answer = restarted.checkIn(checkIn("Beat", Old));
    QVERIFY(answer.offer);
    QCOMPARE(answer.offer->sessionId, upgrade.sessionId);
    restarted.checkIn(checkIn("Boot", New));
    QCOMPARE(restarted.find(upgrade.sessionId)->outcome, Outcome::Proved);
}

void TestUpgradeCoordinator::unidentified()
{
    const Answer answer = m_upgrades->checkIn(checkIn("Boot", Old, {}));
    QVERIFY(!answer.offer);
    QVERIFY(m_endpoints->all().isEmpty());
    QCOMPARE(m_entries.last().kind, LogKind::UnidentifiedCheckIn);
}

void TestUpgradeCoordinator::learnsFromSuccess()
{
    const Upgrade upgrade = request();
    QVERIFY(m_endpoints->find(upgrade.endpoint)->family.isEmpty());
    m_upgrades->checkIn(checkIn("Boot", New));
    QCOMPARE(m_endpoints->find(upgrade.endpoint)->family, QStringLiteral("s52010"));
}

QTEST_GUILESS_MAIN(TestUpgradeCoordinator)
#include "tst_upgradecoordinator.moc"
