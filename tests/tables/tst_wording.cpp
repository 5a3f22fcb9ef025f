// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rollout.h"
#include "support/testclock.h"

#include <domain/settingrules.h>
#include <tables/systemstable.h>
#include <tables/wording/wording.h>
#include <QSet>
#include <QTest>

using namespace Uplift;
using namespace std::chrono_literals;

namespace
{

/// Every value up to `last` has a text of its own.
template<typename Enum, typename Text>
void everyValueSpeaks(Enum first, Enum last, Text text)
{
    QSet<QString> texts;
    for (int value = int(first); value <= int(last); ++value) {
        const QString said = text(Enum(value));
        QVERIFY2(!said.isEmpty(), qPrintable(QString::number(value)));
        QVERIFY2(!texts.contains(said), qPrintable(said));
        texts.insert(said);
    }
}

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void everyValueHasItsText();
    void everyErrorSaysWhatAndWhatToDo();
    void paragraphsHaveWholeSentences();
    void saysWhatTimeDid();
    void saysWhySettingsAreRefused();
    void everySettingSaysItsForm();
    void everyLogKindMakesASentence();
    void noneIsNothingToSay();
    void saysWhereAnUpgradeGoes();
    void tellsWhoHasTheDatabase();
    void tellsWhatIsLeftAside();
    void everyNoteOnAPlanMakesASentence();
    void sizes_data();
    void sizes();
    void durations();
    void ages_data();
    void ages();
    void percentIsNeverWholeTooEarly();
    void aPackageSaysHowFarItsChecksumIs();
    void anAnswerWithoutAVersionIsSaid();
    void upgradeInWords_data();
    void upgradeInWords();
    void secretsAreNotShown();
};

void WordingTest::everyValueHasItsText()
{
    everyValueSpeaks(UpgradeState::Scheduled, UpgradeState::Ended, &Wording::state);
    everyValueSpeaks(Outcome::Proved, Outcome::Reverted, &Wording::outcome);
    everyValueSpeaks(Outcome::Proved, Outcome::Reverted, &Wording::outcomeMeaning);
    everyValueSpeaks(PackageCondition::Arriving, PackageCondition::Unreadable, &Wording::condition);
    everyValueSpeaks(PackageCondition::Arriving, PackageCondition::Unreadable,
                     &Wording::conditionMeaning);
    everyValueSpeaks(IgnoredReason::OtherName, IgnoredReason::LinkToNothing,
                     &Wording::ignoredReason);
    everyValueSpeaks(Verdict::Fits, Verdict::NotServed, &Wording::verdict);
    everyValueSpeaks(Verdict::Fits, Verdict::NotServed, &Wording::verdictMeaning);
    everyValueSpeaks(LogKind::CheckedIn, LogKind::StrayDownload, &Wording::logKind);
    everyValueSpeaks(LogKind::HardwareHeld, LogKind::MessageMended, &Wording::logKind);
    everyValueSpeaks(Hindrance::NotAccepted, Hindrance::OthersFirst, &Wording::hindrance);
    everyValueSpeaks(SystemGroup::Idle, SystemGroup::NeedsOperator, &Wording::group);
    everyValueSpeaks(SystemsColumn::Name, SystemsColumn::QueuePlace,
                     [](SystemsColumn column) { return SystemsTable::column(column).title(); });
    everyValueSpeaks(SystemsColumn::Name, SystemsColumn::QueuePlace,
                     [](SystemsColumn column) { return SystemsTable::column(column).tip(); });
    QVERIFY(Wording::outcome(Outcome::None).isEmpty());
}

void WordingTest::paragraphsHaveWholeSentences()
{
    QCOMPARE(Wording::paragraph({"It failed.", "disk is  full", "Make room."}),
             QString("It failed. disk is full. Make room."));
    QCOMPARE(Wording::paragraph({"It failed.", {}, "Why?", "port 80"}),
             QString("It failed. Why? port 80"));
    QCOMPARE(Wording::paragraph({QStringLiteral("无法写入。"), "full", QStringLiteral("请清理。")}),
             QStringLiteral("无法写入。full. 请清理。"));
    QCOMPARE(Wording::paragraph({}), QString());
}

void WordingTest::everyErrorSaysWhatAndWhatToDo()
{
    QSet<QString> whats;
    for (int code = 0; code <= int(ErrorCode::PlanLineWrong); ++code) {
        const Wording::Problem problem = Wording::error({ErrorCode(code), {"DETAIL"}});
        QVERIFY2(!problem.what.isEmpty() && !problem.advice.isEmpty(),
                 qPrintable(QString::number(code)));
        QVERIFY2(ErrorCode(code) == ErrorCode::KeyLooksWrong ||
                     (problem.what + problem.why).contains("DETAIL"),
                 qPrintable(problem.what));
        QVERIFY(!whats.contains(problem.what));
        whats.insert(problem.what);
    }
}

void WordingTest::saysWhatTimeDid()
{
    QCOMPARE(Wording::error({ErrorCode::StepGone, {"a.pkg", "Oslo"}}).what,
             "The upgrade of Oslo can't go on: a.pkg is missing.");
    QSet<QString> whys;
    for (const char *fault : {"missing", "file", "unreadable", "silent"}) {
        const Wording::Problem problem =
            Wording::error({ErrorCode::FolderRefused, {"/a", fault, "no right"}});
        QCOMPARE(problem.what, QStringLiteral("“/a” can't be the software folder."));
        QVERIFY(problem.advice.contains("stays in use"));
        whys.insert(problem.why);
    }
    QCOMPARE(whys.size(), 4);
    QVERIFY(Wording::logEntry({.kind = LogKind::CalledByGet, .arguments = {"10.0.0.1", "/x"}})
                .contains("xConfiguration Provisioning HttpMethod: POST"));
    QVERIFY(
        Wording::logEntry({.kind = LogKind::StepGone, .arguments = {"a.pkg"}}).contains("a.pkg"));
    const auto what = [](ErrorCode code, const char *seconds) {
        return Wording::error({code, {QString::fromLatin1(seconds)}}).what;
    };
    QCOMPARE(what(ErrorCode::WasDeaf, "10801"),
             "For 3:00:01 this computer slept, or Uplift was stopped.");
    QCOMPARE(what(ErrorCode::ClockWasSet, "7200"),
             "The clock of this computer was set ahead by 2:00:00.");
    QCOMPARE(what(ErrorCode::ClockWasSet, "-86400"),
             "The clock of this computer was set back by 24:00:00.");
    QCOMPARE(Wording::logEntry({.kind = LogKind::WasDeaf, .arguments = {"65"}}),
             "This computer slept, or Uplift was stopped: 1:05");
    QCOMPARE(Wording::logEntry({.kind = LogKind::ClockWasSet, .arguments = {"-65"}}),
             "The clock of this computer was set: back by 1:05");
}

void WordingTest::saysWhySettingsAreRefused()
{
    const auto why = [](const QStringList &arguments) {
        return Wording::error({ErrorCode::StoredSettingWrong, arguments}).why;
    };
    QCOMPARE(why({"idle_heartbeat", "4294967296"}),
             "idle_heartbeat=4294967296: it can only be a whole number of seconds from 1 to "
             "360000000.");
    QCOMPARE(why({"simultaneous_downloads", "0"}),
             "simultaneous_downloads=0: it can only be a whole number from 1 to 10000.");
    QCOMPARE(why({"daily_from", "5:99"}),
             "daily_from=5:99: it can only be a time of day such as 22:30, or nothing.");
    QCOMPARE(why({"daily_from", "08:00:00", "daily_until"}),
             "daily_from=08:00:00: both times of day are needed, from and until, or neither.");
    QCOMPARE(why({"colour", "red"}), "colour=red: there is no setting of this name.");
    QCOMPARE(why({"allowed_networks", "10.0.0.0/33"}),
             "allowed_networks=10.0.0.0/33: it can only be networks like 10.0.0.0/8, addresses "
             "like 192.0.2.7 and the words private, here and any, with commas between them.");
    QCOMPARE(why({"approve_systems", "yes"}),
             "approve_systems=yes: it can only be 0 (off) or 1 (on).");
}

/// Whatever is refused: none without what would be right.
void WordingTest::everySettingSaysItsForm()
{
    for (const SettingRule &rule : settingRules()) {
        const QString form = Wording::settingForm(rule);
        QVERIFY2(form.size() > 5, qPrintable(rule.name));
        QVERIFY2(Wording::error({ErrorCode::SettingWrong, {rule.name, "x"}}).why.contains(form),
                 qPrintable(rule.name));
        if (rule.range.most > 1)
            QVERIFY2(form.contains(QString::number(rule.range.most)), qPrintable(rule.name));
    }
}

/// "None" is what endpoints send where they have nothing to say.
void WordingTest::noneIsNothingToSay()
{
    const auto said = [](const QStringList &arguments) {
        return Wording::logEntry({.kind = LogKind::FeedbackReceived, .arguments = arguments});
    };
    QCOMPARE(said({"InstallationFailed", "None", "wrong hardware"}),
             QString::fromUtf8("Feedback: installation failed · “wrong hardware”"));
    QCOMPARE(said({"None", "Installing", ""}), "Feedback: installing");
    QCOMPARE(said({"InProgress", "AboutToInstallUpgrade", ""}),
             "Feedback: under way · about to install");
    QCOMPARE(said({"Sideways", "", ""}), "Feedback: Sideways"); // as it is
    QCOMPARE(said({"None", "none", ""}), "Feedback");
}

void WordingTest::saysWhereAnUpgradeGoes()
{
    Upgrade upgrade{.targetVersion = "TC7.3.21"};
    // Before it is offered, where it will come from is what the system runs.
    QCOMPARE(Wording::wayOf(upgrade, "TC7.0.2.aecf2d9"), QString::fromUtf8("TC7.0.2 → TC7.3.21"));
    upgrade.fromVersion = "ce9.15.3.26.ecb8718a646";
    QCOMPARE(Wording::wayOf(upgrade, "TC7.3.21"),
             QString::fromUtf8("CE9.15.3.26 → TC7.3.21 · Downgrade"));
    upgrade.fromVersion = "special build";
    QCOMPARE(Wording::wayOf(upgrade, {}), QString::fromUtf8("special build → TC7.3.21"));
    // One that was cancelled before it began came from nowhere.
    upgrade.fromVersion.clear();
    QCOMPARE(Wording::wayOf(upgrade, {}), "TC7.3.21");
    upgrade.state = UpgradeState::Ended;
    QCOMPARE(Wording::wayOf(upgrade, "TC7.0.2.aecf2d9"), "TC7.3.21");
}

void WordingTest::tellsWhoHasTheDatabase()
{
    const auto why = [](const QStringList &arguments) {
        return Wording::error({ErrorCode::DatabaseInUse, arguments}).why;
    };
    const QString all =
        why({"/srv/uplift.db", "uplift", "4711", "console-1", "2026-05-24T12:20:00Z"});
    QVERIFY2(
        all.startsWith("/srv/uplift.db is held by: uplift, process 4711, on computer console-1"),
        qPrintable(all));
    QVERIFY2(all.contains("2026"), qPrintable(all));
    QCOMPARE(why({"/srv/uplift.db", "", "", "", ""}), "/srv/uplift.db"); // it left no name
    QCOMPARE(why({"/srv/uplift.db", "uplift", "", "", "yesterday"}),
             "/srv/uplift.db is held by: uplift");
}

void WordingTest::tellsWhatIsLeftAside()
{
    QList<IgnoredFile> ignored{{"readme.txt", IgnoredReason::OtherName},
                               {"a.pkg.part", IgnoredReason::Unfinished}};
    const QStringList lines = Wording::ignoredList(ignored).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith("readme.txt: its name is not that of a package"));
    ignored.resize(45);
    QCOMPARE(Wording::ignoredList(ignored).split(u'\n').size(), 31);
    QCOMPARE(Wording::ignoredList({}), QString());
}

void WordingTest::everyLogKindMakesASentence()
{
    for (int kind = int(LogKind::CheckedIn); kind <= int(LogKind::StrayDownload); ++kind) {
        QVERIFY(!Wording::logEntry({.kind = LogKind(kind)}).isEmpty());
        QVERIFY(
            !Wording::logEntry({.kind = LogKind(kind), .arguments = {"1", "2", "3"}}).isEmpty());
    }
    QCOMPARE(Wording::logEntry({.kind = LogKind::CheckedIn,
                                .arguments = {"Boot", "TC7.0.2.aecf2d9", "10.10.0.180"}}),
             "Called in: after its start · TC7.0.2.aecf2d9 · 10.10.0.180");
    QCOMPARE(Wording::logEntry({.kind = LogKind::UpgradeEnded, .arguments = {"unchanged", ""}}),
             "Upgrade ended: Came back unchanged");
    QCOMPARE(Wording::logEntry({.kind = LogKind::DownloadBroken,
                                .arguments = {"a.pkg", "150000000", "300000000"}}),
             "Download broken off: 150 MB of 300 MB · a.pkg");
    QCOMPARE(Wording::logEntry({.kind = LogKind::DownloadStarted, .arguments = {"a.pkg", "0"}}),
             "Download started: a.pkg");
    QCOMPARE(
        Wording::logEntry({.kind = LogKind::StrayCheckIn,
                           .arguments = {"10.0.0.1", "/", "tms/x/SystemManagementService.asmx"}}),
        "Called another path than this console's: 10.0.0.1 · / · it was answered; set it on the "
        "system: xConfiguration Provisioning ExternalManager Path: "
        "\"tms/x/SystemManagementService.asmx\"");
    QCOMPARE(Wording::logEntry(
                 {.kind = LogKind::HardwareHeld, .arguments = {"s52010tc7_3_21.pkg", "s52030"}}),
             "Not offered, the package is for other hardware: s52010tc7_3_21.pkg · s52030");
}

void WordingTest::everyNoteOnAPlanMakesASentence()
{
    QSet<QString> sentences;
    for (int note = 0; note <= int(PlanNote::RequestRefused); ++note) {
        const QString sentence = Wording::planFact({.note = PlanNote(note),
                                                    .line = 7,
                                                    .system = "FTT1703007B",
                                                    .arguments = {"ONE", "TWO", "THREE"}});
        QVERIFY2(sentence.contains("FTT1703007B") && !sentence.contains('%'), qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
        QVERIFY(!word(PlanNote(note)).isEmpty());
    }
    QCOMPARE(
        Wording::planFact({.note = PlanNote::PackageTooLate,
                           .line = 3,
                           .system = "FTT1703007B",
                           .arguments = {"s52010tc7_3_21.pkg", "s52010tc6_3_0.pkg"}}),
        "Line 3, FTT1703007B: too late for s52010tc7_3_21.pkg, the upgrade to s52010tc6_3_0.pkg "
        "has begun. Save the plan again when it has ended.");
    QCOMPARE(Wording::planFact({.note = PlanNote::TimeTaken, .line = 3, .system = "FTT1"}),
             "Line 3, FTT1: the upgrade begins as soon as the system calls in.");
}

void WordingTest::sizes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0LL << "0 bytes";
    QTest::newRow("small") << 999LL << "999 bytes";
    QTest::newRow("kilo") << 1500LL << "1.5 kB";
    QTest::newRow("the seed's package") << 297'386'594LL << "297 MB";
    QTest::newRow("giga") << 2'040'000'000LL << "2.0 GB";
}

void WordingTest::sizes()
{
    QFETCH(const qint64, bytes);
    QFETCH(const QString, text);
    QCOMPARE(Wording::bytes(bytes), text);
}

void WordingTest::durations()
{
    QCOMPARE(Wording::duration(0s), "0:00");
    QCOMPARE(Wording::duration(50s), "0:50");
    QCOMPARE(Wording::duration(20min + 5s), "20:05");
    QCOMPARE(Wording::duration(1h + 2min + 3s), "1:02:03");
    QCOMPARE(Wording::duration(-5s), "0:00");
}

void WordingTest::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << 2LL << "now";
    QTest::newRow("clock set back") << -100LL << "now";
    QTest::newRow("seconds") << 31LL << "31 s ago";
    QTest::newRow("minutes") << 200LL << "3 min ago";
    QTest::newRow("hours") << 7300LL << "2 h ago";
}

void WordingTest::ages()
{
    QFETCH(const qint64, seconds);
    QFETCH(const QString, text);
    const QDateTime now = TestClock().now();
    QCOMPARE(Wording::age(now.addSecs(-seconds), now), text);
}

void WordingTest::anAnswerWithoutAVersionIsSaid()
{
    const auto why = [](const QStringList &arguments) {
        return Wording::error({ErrorCode::UpdateCheckFailed, arguments}).why;
    };
    QCOMPARE(why({"https://example.org/v", {}}),
             "The answer of https://example.org/v names no version.");
    QVERIFY(why({"https://example.org/v", "Host not found"}).contains("Host not found"));
}

void WordingTest::aPackageSaysHowFarItsChecksumIs()
{
    Package package;
    package.size = 1000;
    package.condition = PackageCondition::Checking;
    QCOMPARE(Wording::conditionOf(package), "Ready, being checked");
    package.checked = 429;
    QCOMPARE(Wording::conditionOf(package), "42% checked");
    package.condition = PackageCondition::Ready;
    QCOMPARE(Wording::conditionOf(package), "Ready");
}

void WordingTest::percentIsNeverWholeTooEarly()
{
    QCOMPARE(Wording::percent(0.9999), "99%");
    QCOMPARE(Wording::percent(1.0), "100%");
    QCOMPARE(Wording::percent(2.5), "100%");
    QCOMPARE(Wording::percent(-1), "0%");
}

void WordingTest::upgradeInWords_data()
{
    QTest::addColumn<UpgradeState>("state");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("text");
    const auto none = Outcome::None;
    QTest::newRow("queued") << UpgradeState::Queued << none << ""
                            << "Waiting for it to call in";
    QTest::newRow("offered") << UpgradeState::Offered << none << ""
                             << "Offered · 0:31";
    QTest::newRow("downloading") << UpgradeState::Downloading << none << ""
                                 << "71% · 1.7 MB/s · 0:51 left";
    QTest::newRow("preparing") << UpgradeState::Preparing << none << ""
                               << "Preparing · 0:31 · usually about 1:00";
    QTest::newRow("postponed") << UpgradeState::Preparing << none << "Postponed"
                               << "Postponed in the room · 0:31";
    QTest::newRow("installing") << UpgradeState::Installing << none << ""
                                << "Installing · 0:31 · usually about 1:00";
    QTest::newRow("restarting") << UpgradeState::Rebooting << none << ""
                                << "Restarting · 0:31 · usually about 1:00";
    QTest::newRow("failed") << UpgradeState::Ended << Outcome::Failed << ""
                            << "Failed · No space · check package and release key";
}

void WordingTest::upgradeInWords()
{
    QFETCH(const UpgradeState, state);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, phase);
    QFETCH(const QString, text);
    const QDateTime now = TestClock().now();
    Upgrade upgrade;
    upgrade.state = state;
    upgrade.outcome = outcome;
    upgrade.phase = phase;
    upgrade.message = "No space";
    upgrade.stateSince = now.addSecs(-31);
    upgrade.total = 300'000'000;
    upgrade.sent = 213'300'000;
    upgrade.bytesPerSecond = 1'700'000;
    upgrade.usualSeconds = 60;
    QCOMPARE(Wording::upgrade(upgrade, now), text);
    const QStringList variants = Wording::upgradeVariants(upgrade, now);
    for (qsizetype i = 1; i < variants.size(); ++i)
        QVERIFY2(variants.at(i).size() < variants.at(i - 1).size(), "the longest comes first");
}

void WordingTest::secretsAreNotShown()
{
    const LogEntry entry{.kind = LogKind::ReleaseKeySet, .arguments = {"1TC003-1-12345678"}};
    QVERIFY(!Wording::logEntry(entry).contains("12345678"));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
