// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <domain/upgradelife.h>
#include <domain/words.h>

#include <QTest>

using namespace Uplift;

namespace
{

/// The whole life, written a second time: a line for each fact, a column for each state. A word is
/// where the fact leads, '-' where it changes nothing. The last columns are endings.
const char *const Grid = R"(
fact               scheduled queued      offered     downloading preparing   installing rebooting  | proved   failed unchanged silent cancelled reverted
TimeCame           queued    -           -           -           -           -          -          | -        -      -         -      -         -
OfferSent          -         offered     -           -           -           -          -          | -        -      -         -      -         -
DownloadBegan      -         downloading downloading -           downloading -          -          | -        -      -         -      -         -
DownloadCompleted  -         -           -           preparing   -           -          -          | -        -      -         -      -         -
SaidDownloading    -         downloading downloading -           -           -          -          | -        -      -         -      -         -
SaidDownloadDone   -         preparing   preparing   preparing   -           -          -          | -        -      -         -      -         -
SaidInstalling     -         installing  installing  installing  installing  -          -          | -        -      -         -      -         -
SaidSucceeded      -         -           rebooting   rebooting   rebooting   rebooting  -          | -        -      -         -      -         -
SaidFailed         -         -           failed      failed      failed      failed     failed     | -        -      failed    failed -         -
SaidBooting        -         -           -           -           rebooting   rebooting  -          | -        -      -         -      -         -
CameWithTarget     proved    proved      proved      proved      proved      proved     proved     | -        proved proved    proved -         -
BootedWithOld      -         -           -           -           unchanged   unchanged  unchanged  | -        -      -         -      -         -
BootedWithOther    -         -           -           -           failed      failed     failed     | -        -      -         -      -         -
CameWithFormer     -         -           -           -           -           -          -          | reverted -      -         -      -         -
QuietTooLong       -         -           queued      queued      silent      silent     silent     | -        -      -         -      -         -
CancelRequested    cancelled cancelled   cancelled   cancelled   cancelled   cancelled  cancelled  | -        -      -         -      -         -
PutOff             -         scheduled   -           -           -           -          -          | -        -      -         -      -         -
)";

constexpr std::array FactNames = {
    "TimeCame",         "OfferSent",      "DownloadBegan",   "DownloadCompleted", "SaidDownloading",
    "SaidDownloadDone", "SaidInstalling", "SaidSucceeded",   "SaidFailed",        "SaidBooting",
    "CameWithTarget",   "BootedWithOld",  "BootedWithOther", "CameWithFormer",    "QuietTooLong",
    "CancelRequested",  "PutOff",
};
static_assert(FactNames.size() == UpgradeFactCount);

UpgradeFact factNamed(const QString &name)
{
    for (size_t i = 0; i < FactNames.size(); ++i) {
        if (name == QLatin1String(FactNames[i]))
            return UpgradeFact(i);
    }
    qFatal("no fact %s", qPrintable(name));
    return {};
}

/// "downloading" → that state; "failed" → ended with that outcome.
Step place(const QString &word)
{
    if (const Outcome outcome = outcomeOf(word); outcome != Outcome::None)
        return {UpgradeState::Ended, outcome, true};
    return {upgradeStateOf(word), Outcome::None, true};
}

} // namespace

class TestUpgradeLife : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void statusMeans_data();
    void statusMeans();
    void wordsGoBothWays();
};

void TestUpgradeLife::everyPair_data()
{
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QStringList lines = QString::fromLatin1(Grid).split('\n', Qt::SkipEmptyParts);
    const auto cells = [](const QString &line) {
        return QString(line).remove('|').split(' ', Qt::SkipEmptyParts);
    };
    const QStringList columns = cells(lines.takeFirst());
    QCOMPARE(columns.size(), 1 + 7 + 6);
    QCOMPARE(lines.size(), UpgradeFactCount);
    for (const QString &line : lines) {
        const QStringList row = cells(line);
        QCOMPARE(row.size(), columns.size());
        for (qsizetype i = 1; i < row.size(); ++i)
            QTest::addRow("%s in %s", qPrintable(row.first()), qPrintable(columns.at(i)))
                << row.first() << columns.at(i) << row.at(i);
    }
}

void TestUpgradeLife::everyPair()
{
    QFETCH(QString, fact);
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Step before = place(from);
    const Step after = nextStep(before.state, before.outcome, factNamed(fact));
    Step expected = to == QLatin1String("-") ? before : place(to);
    expected.moves = to != QLatin1String("-");
    QCOMPARE(word(after.state), word(expected.state));
    QCOMPARE(word(after.outcome), word(expected.outcome));
    QCOMPARE(after.moves, expected.moves);
}

void TestUpgradeLife::statusMeans_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("fact");
    QTest::newRow("nothing") << "None"
                             << "None"
                             << "";
    QTest::newRow("unknown words") << "Whatever"
                                   << "Thinking"
                                   << "";
    QTest::newRow("pending") << "InProgress"
                             << "DownloadPending"
                             << "SaidDownloading";
    QTest::newRow("downloading") << "InProgress"
                                 << "Downloading"
                                 << "SaidDownloading";
    QTest::newRow("paused") << "InProgress"
                            << "DownloadPaused"
                            << "SaidDownloading";
    QTest::newRow("done") << "InProgress"
                          << "DownloadDone"
                          << "SaidDownloadDone";
    QTest::newRow("postponed") << "InProgress"
                               << "Postponed"
                               << "SaidDownloadDone";
    QTest::newRow("about to") << "InProgress"
                              << "AboutToInstallUpgrade"
                              << "SaidDownloadDone";
    QTest::newRow("installing") << "InProgress"
                                << "Installing"
                                << "SaidInstalling";
    QTest::newRow("peripherals") << "InProgress"
                                 << "UpgradingPeripherals"
                                 << "SaidInstalling";
    QTest::newRow("failed") << "Failed"
                            << "None"
                            << "SaidFailed";
    QTest::newRow("installation failed") << "InstallationFailed"
                                         << "Installing"
                                         << "SaidFailed";
    QTest::newRow("succeeded") << "Succeeded"
                               << "None"
                               << "SaidSucceeded";
    QTest::newRow("letter case") << "SUCCEEDED"
                                 << ""
                                 << "SaidSucceeded";
}

void TestUpgradeLife::statusMeans()
{
    QFETCH(QString, status);
    QFETCH(QString, phase);
    QFETCH(QString, fact);
    const auto meaning = factOf({.status = status, .phase = phase});
    QCOMPARE(meaning.has_value(), !fact.isEmpty());
    if (meaning)
        QCOMPARE(QString::fromLatin1(FactNames[size_t(*meaning)]), fact);
}

void TestUpgradeLife::wordsGoBothWays()
{
    for (int state = 0; state <= int(UpgradeState::Ended); ++state)
        QCOMPARE(upgradeStateOf(word(UpgradeState(state))), UpgradeState(state));
    for (int outcome = 0; outcome <= int(Outcome::Reverted); ++outcome)
        QCOMPARE(outcomeOf(word(Outcome(outcome))), Outcome(outcome));
}

QTEST_GUILESS_MAIN(TestUpgradeLife)
#include "tst_upgradelife.moc"
