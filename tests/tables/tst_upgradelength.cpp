// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a roll-out takes, reckoned from what was measured and from nothing else.

#include <tables/upgradelength.h>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

/// Ten seconds for a thousand bytes, then a minute, five and one and a half.
Upgrade proved(const QString &fileName)
{
    Upgrade upgrade;
    upgrade.fileName = fileName;
    upgrade.state = UpgradeState::Ended;
    upgrade.outcome = Outcome::Proved;
    upgrade.total = 1000;
    upgrade.preparingSeconds = 60;
    upgrade.installingSeconds = 300;
    upgrade.rebootingSeconds = 90;
    upgrade.endedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    upgrade.offeredAt = upgrade.endedAt.addSecs(-460);
    return upgrade;
}

QList<PlannedUpgrade> planned(int count, const QList<qint64> &sizes)
{
    return QList<PlannedUpgrade>(count, {QStringLiteral("s52010"), sizes});
}

} // namespace

class UpgradeLengthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsAssumed();
    void downloadsShareTheirPlaces();
    void onlyWholeMeasurementsCount_data();
    void onlyWholeMeasurementsCount();
    void hardwareHasItsOwn();
};

void UpgradeLengthTest::nothingIsAssumed()
{
    const UpgradeLengths lengths;
    QVERIFY(!lengths.lengthOf(planned(3, {1000}), 4));
}

void UpgradeLengthTest::downloadsShareTheirPlaces()
{
    UpgradeLengths lengths;
    lengths.learn(proved(QStringLiteral("s52010tc7_3_21.pkg")));
    QCOMPARE(lengths.lengthOf(planned(1, {1000}), 4), 460s);
    QCOMPARE(lengths.lengthOf(planned(4, {1000}), 4), 460s);
    QCOMPARE(lengths.lengthOf(planned(8, {1000}), 4), 470s);
    QCOMPARE(lengths.lengthOf(planned(8, {2000}), 4), 490s);
    QCOMPARE(lengths.lengthOf(planned(8, {1000}), 1), 530s);
    // Two steps install twice, one after the other.
    QCOMPARE(lengths.lengthOf(planned(1, {1000, 1000}), 4), 920s);
    QVERIFY(!lengths.lengthOf({}, 4));
}

void UpgradeLengthTest::onlyWholeMeasurementsCount_data()
{
    QTest::addColumn<Upgrade>("upgrade");
    const auto row = [](const char *name, auto change) {
        Upgrade upgrade = proved(QStringLiteral("s52010tc7_3_21.pkg"));
        change(upgrade);
        QTest::newRow(name) << upgrade;
    };
    row("failed", [](Upgrade &u) { u.outcome = Outcome::Failed; });
    row("never offered here", [](Upgrade &u) { u.offeredAt = {}; });
    row("put off in the room", [](Upgrade &u) { u.preparingSeconds = -1; });
    row("no phase was measured",
        [](Upgrade &u) { u.preparingSeconds = u.installingSeconds = u.rebootingSeconds = 0; });
    row("no time for the download", [](Upgrade &u) { u.offeredAt = u.endedAt.addSecs(-450); });
}

void UpgradeLengthTest::onlyWholeMeasurementsCount()
{
    QFETCH(const Upgrade, upgrade);
    UpgradeLengths lengths;
    lengths.learn(upgrade);
    QVERIFY(!lengths.lengthOf(planned(1, {1000}), 4));
}

void UpgradeLengthTest::hardwareHasItsOwn()
{
    UpgradeLengths lengths;
    Upgrade slow = proved(QStringLiteral("s53200ce9.15.17.pkg"));
    slow.installingSeconds = 1200;
    slow.offeredAt = slow.endedAt.addSecs(-1360);
    lengths.learn(slow);
    QCOMPARE(lengths.lengthOf(planned(1, {1000}), 4), 1360s); // the only one that is known
    lengths.learn(proved(QStringLiteral("s52010tc7_3_21.pkg")));
    QCOMPARE(lengths.lengthOf(planned(1, {1000}), 4), 460s);
}

QTEST_GUILESS_MAIN(UpgradeLengthTest)
#include "tst_upgradelength.moc"
