// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coordinatorfixture.h"

#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

/// A package that is fetched in parts: when a download is over.
class TestSentParts : public QObject, private CoordinatorFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }
    void isSentInParts_data();
    void isSentInParts();
    void resumesAfterARestart();
};

void TestSentParts::isSentInParts_data()
{
    QTest::addColumn<QString>("parts"); // "first-end", the end left out; "!" where it broke off
    QTest::addColumn<UpgradeState>("state");
    QTest::addColumn<int>("sent");
    QTest::addColumn<int>("attempt");
    const auto row = [](const char *name, const char *parts, UpgradeState state, int sent,
                        int attempt = 1) {
        QTest::newRow(name) << QString::fromLatin1(parts) << state << sent << attempt;
    };
    const auto loads = UpgradeState::Downloading;
    const auto has = UpgradeState::Preparing;
    row("whole", "0-1000", has, 1000);
    row("the last byte", "999-1000", loads, 1);
    row("the last bytes", "500-1000", loads, 500);
    row("the first byte", "0-1", loads, 1);
    row("first byte, then all", "0-1 0-1000", has, 1000);
    row("last byte, then all", "999-1000 0-1000", has, 1000);
    row("last byte, then all but that", "999-1000 0-999", has, 1000);
    row("in three", "0-400 400-800 800-1000", has, 1000);
    row("in three, backwards", "800-1000 400-800 0-400", has, 1000);
    row("with a hole", "0-400 401-1000", loads, 999);
    row("broken", "0-400!", loads, 400);
    row("broken, resumed", "0-400! 400-1000", has, 1000);
    row("broken, resumed earlier", "0-400! 350-1000", has, 1000);
    row("broken, resumed later", "0-400! 450-1000", loads, 950);
    row("broken, then the last byte", "0-400! 999-1000", loads, 401);
    row("broken, begun anew", "0-400! 0-1000", has, 1000, 2);
    row("broken, begun anew, broken earlier", "0-400! 0-300! 400-1000", loads, 900, 2);
    row("whole, begun anew", "0-1000 0-300!", loads, 300, 2);
    row("whole, then the last byte", "0-1000 999-1000", has, 1000);
}

void TestSentParts::isSentInParts()
{
    QFETCH(const QString, parts);
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    const QStringList wanted = parts.split(u' ');
    for (QString part : wanted) {
        const bool breaks = part.endsWith(u'!');
        const qint64 first = part.section(u'-', 0, 0).toLongLong();
        const qint64 end = part.remove(u'!').section(u'-', 1).toLongLong();
        const TransferId transfer = m_upgrades->downloadBegan({Tc6,
                                                               {},
                                                               {QStringLiteral("10.0.0.1"), {}, {}},
                                                               first,
                                                               Size,
                                                               {},
                                                               (breaks ? Size : end) - first});
        m_clock.advance(1s);
        m_upgrades->downloadProgressed(transfer, end);
        m_upgrades->downloadEnded(transfer, end == Size);
    }
    QTEST(now(upgrade).state, "state");
    QTEST(int(now(upgrade).sent), "sent");
    QTEST(now(upgrade).attempt, "attempt");
    const LogKind last = now(upgrade).state == UpgradeState::Preparing ? LogKind::DownloadCompleted
                         : parts.endsWith(u'!')                        ? LogKind::DownloadBroken
                                                                       : LogKind::PartSent;
    QVERIFY(std::any_of(m_entries.end() - 2, m_entries.end(),
                        [last](const LogEntry &entry) { return entry.kind == last; }));
}

/// What was sent since it was last noted is not known: the endpoint knows.
void TestSentParts::resumesAfterARestart()
{
    const Upgrade upgrade = request();
    m_upgrades->checkIn(checkIn("Boot", Old));
    m_upgrades->downloadProgressed(get(), 600);
    UpgradeCoordinator restarted(
        UpgradeCoordinator::Collaborators{m_clock, *m_endpoints, *m_packages, *m_keys, *m_log});
    Upgrade noted = now(upgrade);
    noted.sent = 0;
    restarted.restore({noted});
    const auto resume = [&](qint64 first) {
        const TransferId transfer =
            restarted.downloadBegan({Tc6, {}, {QStringLiteral("10.0.0.1"), {}, {}}, first, Size});
        restarted.downloadEnded(transfer, true);
    };
    resume(620);
    QCOMPARE(restarted.find(upgrade.sessionId)->state, UpgradeState::Preparing);
    QCOMPARE(restarted.find(upgrade.sessionId)->attempt, 1);
}

QTEST_GUILESS_MAIN(TestSentParts)
#include "tst_sentparts.moc"
