// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinatorfixture.h"

#include <domain/phasetimes.h>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

Upgrade proved(int preparing, int installing = 0, int rebooting = 0)
{
    Upgrade upgrade;
    upgrade.state = UpgradeState::Ended;
    upgrade.outcome = Outcome::Proved;
    upgrade.preparingSeconds = preparing;
    upgrade.installingSeconds = installing;
    upgrade.rebootingSeconds = rebooting;
    return upgrade;
}

const QString Sx20 = QStringLiteral("SX20");
const QString C40 = QStringLiteral("C40");

} // namespace

class TestPhaseTimes : public QObject, private CoordinatorFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void beginsWithTheSeed();
    void learnsPerProduct();
    void onlyTheProvedTeach();
    void oldTimesFade();
    void upgradesTellTheirTimes();
    void postponedTeachesNothing();
    void remembersAfterARestart();

private:
    void upgradeOnce(std::chrono::seconds preparing, std::chrono::seconds installing,
                     std::chrono::seconds rebooting);
};

void TestPhaseTimes::beginsWithTheSeed()
{
    const PhaseTimes times;
    QCOMPARE(times.usual(Sx20, UpgradeState::Preparing), 60s);
    QCOMPARE(times.usual(Sx20, UpgradeState::Installing), 0s);
    QCOMPARE(times.usual(Sx20, UpgradeState::Downloading), 0s);
}

void TestPhaseTimes::learnsPerProduct()
{
    PhaseTimes times;
    for (const int seconds : {90, 2000, 100})
        times.learn(Sx20, proved(seconds, seconds + 1));
    times.learn(C40, proved(30));
    QCOMPARE(times.usual(Sx20, UpgradeState::Preparing), 100s);
    QCOMPARE(times.usual(Sx20, UpgradeState::Installing), 101s);
    QCOMPARE(times.usual(C40, UpgradeState::Preparing), 30s);
    QCOMPARE(times.usual(C40, UpgradeState::Installing), 101s); // of all products
    QCOMPARE(times.usual(C40, UpgradeState::Rebooting), 0s);
}

void TestPhaseTimes::onlyTheProvedTeach()
{
    PhaseTimes times;
    Upgrade failed = proved(5, 5, 5);
    failed.outcome = Outcome::Failed;
    times.learn(Sx20, failed);
    times.learn(Sx20, proved(-1));
    QCOMPARE(times.usual(Sx20, UpgradeState::Preparing), 60s);
    QCOMPARE(times.usual(Sx20, UpgradeState::Installing), 0s);
}

void TestPhaseTimes::oldTimesFade()
{
    PhaseTimes times;
    for (int i = 0; i < 100; ++i)
        times.learn(Sx20, proved(500));
    for (int i = 0; i < 31; ++i)
        times.learn(Sx20, proved(70));
    QCOMPARE(times.usual(Sx20, UpgradeState::Preparing), 70s);
}

void TestPhaseTimes::upgradeOnce(std::chrono::seconds preparing, std::chrono::seconds installing,
                                 std::chrono::seconds rebooting)
{
    const Upgrade upgrade = request();
    QVERIFY(m_upgrades->checkIn(checkIn("Boot", Old)).offer);
    m_upgrades->downloadEnded(get(), true);
    m_clock.advance(preparing);
    feed("InProgress", "Installing");
    QCOMPARE(now(upgrade).state, UpgradeState::Installing);
    m_clock.advance(installing);
    feed("Succeeded", "Succeeded");
    m_clock.advance(rebooting);
    m_upgrades->checkIn(checkIn("Boot", New));
    QCOMPARE(now(upgrade).outcome, Outcome::Proved);
}

void TestPhaseTimes::upgradesTellTheirTimes()
{
    m_upgrades->setOperator("anna");
    m_upgrades->checkIn(checkIn("Boot", Old));
    QCOMPARE(request().orderedBy, "anna");
    upgradeOnce(80s, 200s, 90s);
    m_upgrades->checkIn(checkIn("Boot", Old));
    const Upgrade second = request();
    QTRY_COMPARE(m_packages->find(Tc6)->sha256.size(), 32);
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
    const TransferId transfer = get();
    QCOMPARE(now(second).usualSeconds, 0);
    m_upgrades->downloadEnded(transfer, true);
    QCOMPARE(now(second).usualSeconds, 80);
    QCOMPARE(now(second).sha256.size(), 32);
    feed("InProgress", "Installing");
    QCOMPARE(now(second).usualSeconds, 200);
    feed("Succeeded", "Succeeded");
    QCOMPARE(now(second).usualSeconds, 90);
}

void TestPhaseTimes::postponedTeachesNothing()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    const Upgrade upgrade = request();
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
    m_upgrades->downloadEnded(get(), true);
    feed("InProgress", "Postponed");
    QVERIFY(now(upgrade).isPostponed());
    m_clock.advance(2h);
    feed("InProgress", "Installing");
    m_upgrades->checkIn(checkIn("Boot", New));
    QCOMPARE(now(upgrade).outcome, Outcome::Proved);
    QCOMPARE(now(upgrade).preparingSeconds, -1);
}

void TestPhaseTimes::remembersAfterARestart()
{
    m_upgrades->checkIn(checkIn("Boot", Old));
    upgradeOnce(80s, 200s, 90s);
    m_upgrades->checkIn(checkIn("Boot", Old));
    const Upgrade second = request();
    QVERIFY(m_upgrades->checkIn(checkIn("Beat", Old)).offer);
    m_upgrades->downloadEnded(get(), true);
    QList<Upgrade> stored = m_upgrades->recent();
    for (Upgrade &upgrade : stored)
        upgrade.usualSeconds = 0; // is not stored
    m_upgrades = std::make_unique<UpgradeCoordinator>(
        UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
    m_upgrades->restore(stored);
    QCOMPARE(now(second).usualSeconds, 80);
    feed("InProgress", "Installing");
    QCOMPARE(now(second).usualSeconds, 200);
}

QTEST_GUILESS_MAIN(TestPhaseTimes)
#include "tst_phasetimes.moc"
