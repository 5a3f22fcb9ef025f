// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/rollout.h"
#include "support/testclock.h"

#include <domain/releasekeybook.h>
#include <domain/releasekeycheck.h>
#include <tables/packagestable.h>
#include <tables/wording/wording.h>
#include <ui/common/actions.h>
#include <ui/common/assessmentwords.h>
#include <ui/common/language.h>
#include <ui/common/presentation.h>
#include <ui/common/progresspainter.h>
#include <ui/details/upgraderoad.h>
#include <ui/dialogs/releasekeydialog.h>
#include <ui/listeningbar.h>
#include <ui/packages/importbar.h>
#include <ui/packages/packagespane.h>
#include <ui/pages/helppage.h>
#include <ui/problembar.h>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

using namespace Uplift;

namespace
{

UpgradeProposal proposalOf(const Facts &facts, const QList<int> &endpoints,
                           const QStringList &chosen)
{
    UpgradeProposal proposal{.library = facts.packages, .chosen = chosen};
    for (const int index : endpoints)
        proposal.systems.append({facts.endpoints.at(index), true, false});
    return proposal;
}

} // namespace

class PartsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreChecked_data();
    void keysAreChecked();
    void keyDialogTakesOnlyKeys();
    void listeningInWords_data();
    void listeningInWords();
    void listeningIsTriedAgain();
    void problemsStack();
    void problemsHaveTheirCure();
    void proposalIsJudged();
    void downgradesAreNoUpgrades();
    void severalPackagesFindTheirSystems();
    void helpHasItsPictures();
    void helpPictureFollowsThePalette();
    void roadEndsAsTheUpgrade();
    void roadHasItsTimes();
    void narrowPlacesGetShorterText();
    void languageChangesTheTexts();
    void importTextFitsItsPlace();
    void libraryTellsWhatIsLeftAside();
};

void PartsTest::keysAreChecked_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<KeyCheck>("result");
    QTest::newRow("empty") << "  " << KeyCheck::Empty;
    QTest::newRow("16") << "1234567890ABCDEF" << KeyCheck::Good;
    QTest::newRow("24") << "1234567890ABCDEF-1234567" << KeyCheck::Good;
    QTest::newRow("pasted with spaces") << " \t1234567890ABCDEF\r\n" << KeyCheck::Good;
    QTest::newRow("15") << "1234567890ABCDE" << KeyCheck::TooShort;
    QTest::newRow("25") << "1234567890ABCDEF-12345678" << KeyCheck::TooLong;
    QTest::newRow("two keys") << "1234567890ABCDEF 2" << KeyCheck::HasSpace;
    QTest::newRow("umlaut") << "1234567890ABCDEÄ" << KeyCheck::HasStrangeCharacter;
}

void PartsTest::keysAreChecked()
{
    QFETCH(const QString, typed);
    QFETCH(const KeyCheck, result);
    QCOMPARE(checkReleaseKey(trimmedKey(typed)), result);
}

void PartsTest::keyDialogTakesOnlyKeys()
{
    ReleaseKeyDialog dialog({"NewYork", "FTT1703007B", true});
    auto *edit = dialog.findChild<QLineEdit *>();
    QPushButton *set = nullptr;
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            set = button;
    }
    QVERIFY(edit && set);
    QVERIFY(!set->isEnabled());
    QTest::keyClicks(edit, "1234");
    QVERIFY(!set->isEnabled());
    edit->setText(" 1234567890ABCDEF ");
    QVERIFY(set->isEnabled());
    QCOMPARE(dialog.key(), "1234567890ABCDEF");
    edit->setText("1S050-1-79FDE3AC");
    QVERIFY(!set->isEnabled());
    QStringList said;
    for (const auto *label : dialog.findChildren<QLabel *>())
        said.append(label->text());
    QVERIFY(said.contains(Wording::optionKey()));
    const auto refused = ReleaseKeyBook::check("1S050-1-79FDE3AC");
    QVERIFY(!refused);
    QCOMPARE(Wording::error(refused.error()).why, Wording::optionKey());
}

void PartsTest::listeningInWords_data()
{
    QTest::addColumn<Listening>("listening");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<bool>("canCopy");
    QTest::newRow("well") << Listening{"0.0.0.0", 80, {"http://10.0.0.5"}, {}}
                          << "Listening on http://10.0.0.5" << true;
    QTest::newRow("other port") << Listening{"0.0.0.0", 8080, {"http://10.0.0.5:8080"}, {}}
                                << "forward port 80 of this computer to 8080" << true;
    QTest::newRow("only the right is missing")
        << Listening{"0.0.0.0",
                     8080,
                     {"http://10.0.0.5:8080"},
                     {{ErrorCode::PortNotAllowed, {"0.0.0.0", "80"}}}}
        << "setcap" << true;
    QTest::newRow("another program") << Listening{"0.0.0.0",
                                                  8080,
                                                  {"http://10.0.0.5:8080"},
                                                  {{ErrorCode::PortInUse, {"0.0.0.0", "80"}}}}
                                     << "End that program" << true;
    QTest::newRow("not at all") << Listening{{},
                                             0,
                                             {},
                                             {{ErrorCode::PortNotAllowed, {"0.0.0.0", "80"}}}}
                                << "0.0.0.0:80" << false;
    QTest::newRow("no address known")
        << Listening{"127.0.0.1", 4000, {}, {}} << "http://127.0.0.1:4000" << true;
}

void PartsTest::listeningInWords()
{
    QFETCH(const Listening, listening);
    QFETCH(const QString, holds);
    QFETCH(const bool, canCopy);
    ListeningBar bar;
    bar.setListening(listening);
    const QString said = bar.explanation();
    QVERIFY2(said.contains(holds), qPrintable(said));
    QVERIFY2(bar.text().size() < 70, "the bar of problems says the rest");
    const bool isHeld =
        !listening.problems.isEmpty() && listening.problems.first().code == ErrorCode::PortInUse;
    QVERIFY2(isHeld || !said.contains("nd that program"), qPrintable(said));
    QVERIFY(!said.contains("free port 80"));
    auto *copy = bar.findChild<QToolButton *>();
    QCOMPARE(copy->isEnabled(), canCopy);
    if (!canCopy)
        return;
    copy->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains("ExternalManager Address"));
}

void PartsTest::listeningIsTriedAgain()
{
    QObject owner;
    const Actions actions(&owner);
    ListeningBar bar;
    bar.offer(*actions.listenAgain);
    bar.show();
    QSignalSpy again(actions.listenAgain, &QAction::triggered);
    QToolButton *button = nullptr;
    for (auto *one : bar.findChildren<QToolButton *>()) {
        if (one->defaultAction() == actions.listenAgain)
            button = one;
    }
    QVERIFY(button);
    bar.setListening({"0.0.0.0", 80, {"http://10.0.0.5"}, {}});
    QVERIFY(!button->isVisible());
    bar.setListening({"", 0, {}, {{ErrorCode::PortInUse, {"0.0.0.0", "80"}}}});
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(again.size(), 1);
}

void PartsTest::problemsStack()
{
    QObject owner;
    const Actions actions(&owner);
    ProblemBar bar(actions);
    QVERIFY(bar.isHidden());
    const Error folder{ErrorCode::FolderMissing, {"/srv/packages"}};
    const Error port{ErrorCode::PortInUse, {"0.0.0.0", "80"}};
    bar.add(folder);
    bar.add(port);
    bar.add(folder);
    QCOMPARE(bar.problems(), (QList<Error>{port, folder}));
    QVERIFY(!bar.isHidden());
    bar.dismiss();
    QCOMPARE(bar.problems(), QList<Error>{port});
    // The others can be seen without closing this one.
    bar.add(folder);
    QToolButton *more = nullptr;
    for (auto *button : bar.findChildren<QToolButton *>()) {
        if (button->text().contains("1 more problem"))
            more = button;
    }
    QVERIFY(more);
    more->click();
    QCOMPARE(bar.problems(), (QList<Error>{folder, port}));
    more->click();
    QCOMPARE(bar.problems(), (QList<Error>{port, folder}));
    bar.dismiss();
    // What happens again and again is told once.
    const Error night{ErrorCode::WasDeaf, {"30000"}};
    bar.add({ErrorCode::WasDeaf, {"20000"}});
    bar.add(night);
    QCOMPARE(bar.problems(), (QList<Error>{port, night}));
    bar.remove(night);
    bar.remove(port);
    QVERIFY(bar.isHidden());
}

void PartsTest::problemsHaveTheirCure()
{
    QObject owner;
    const Actions actions(&owner);
    ProblemBar bar(actions);
    auto *cure = bar.findChild<QPushButton *>();
    QVERIFY(cure);
    QSignalSpy chosen(actions.chooseFolder, &QAction::triggered);
    QSignalSpy again(actions.listenAgain, &QAction::triggered);
    bar.add({ErrorCode::FolderMissing, {"/srv/packages"}});
    QVERIFY(!cure->isHidden());
    cure->click();
    QCOMPARE(chosen.size(), 1);
    bar.add({ErrorCode::PortInUse, {"0.0.0.0", "80"}});
    cure->click();
    QCOMPARE(again.size(), 1);
    bar.add({ErrorCode::DatabaseWriteFailed, {"disk is full"}}); // cured elsewhere
    QVERIFY(cure->isHidden());
    bar.dismiss();
    QVERIFY(!cure->isHidden());
}

void PartsTest::proposalIsJudged()
{
    const Facts facts = sampleRollout(TestClock().now());
    UpgradeProposal proposal = proposalOf(facts, {0, 3, 7, 9, 1}, {"s52010tc7_3_21.pkg"});
    proposal.systems[4].isBusy = true;
    const QList<Assessment> judged = assess(proposal);
    QCOMPARE(judged.at(0).prospect, Prospect::WillUpgrade);
    QCOMPARE(judged.at(0).verdict, Verdict::Fits);
    QCOMPARE(judged.at(1).prospect, Prospect::NothingToDo);
    QCOMPARE(judged.at(2).prospect, Prospect::WillUpgrade);
    QCOMPARE(judged.at(2).verdict, Verdict::NotKnown);
    QCOMPARE(judged.at(3).prospect, Prospect::OtherHardware);
    QCOMPARE(judged.at(4).prospect, Prospect::Busy);
    QCOMPARE(starting(judged, false), (QList<EndpointId>{1, 8}));
    QCOMPARE(starting(judged, true), (QList<EndpointId>{1, 8, 10}));

    proposal = proposalOf(facts, {0}, {"s52010tc6_3_0.pkg"});
    QCOMPARE(assess(proposal).first().verdict, Verdict::Downgrade);
    QCOMPARE(assess(proposal).first().prospect, Prospect::WillDowngrade);
    QCOMPARE(starting(assess(proposal), false), QList<EndpointId>{1});
}

void PartsTest::downgradesAreNoUpgrades()
{
    const Facts facts = sampleRollout(TestClock().now());
    const QList<Assessment> judged = assess(proposalOf(facts, {0, 4, 9}, {"s52010tc6_3_0.pkg"}));
    QCOMPARE(countsText(judged), "2 downgrade(s), 1 of other hardware");
    QCOMPARE(textsOf(judged).last(), "2 of 3 will go back");
    QCOMPARE(lookOf(judged).tone, Tone::Warning);
    QVERIFY(isRisky(judged, false));
    QVERIFY(!isRisky(assess(proposalOf(facts, {0}, {"s52010tc7_3_21.pkg"})), false));
    // Nobody knows whether it fits.
    QVERIFY(isRisky(assess(proposalOf(facts, {7}, {"s52010tc7_3_21.pkg"})), false));
}

void PartsTest::severalPackagesFindTheirSystems()
{
    const Facts facts = sampleRollout(TestClock().now());
    const QList<Assessment> judged =
        assess(proposalOf(facts, {0, 9, 7}, {"s52010tc7_3_21.pkg", "s53200ce9.15.17.pkg"}));
    QCOMPARE(judged.at(0).fileName, "s52010tc7_3_21.pkg");
    QCOMPARE(judged.at(1).fileName, "s53200ce9.15.17.pkg");
    QCOMPARE(judged.at(2).prospect, Prospect::NoneFits);
    // Two that fit are none that clearly fits.
    const QList<Assessment> torn =
        assess(proposalOf(facts, {0}, {"s52010tc7_3_21.pkg", "s52010tc6_3_0.pkg"}));
    QCOMPARE(torn.first().prospect, Prospect::NoneFits);
    QCOMPARE(countsText(torn), "1 without a clearly fitting package");
}

void PartsTest::helpHasItsPictures()
{
    HelpPage help;
    help.show();
    auto *text = help.findChild<QTextBrowser *>();
    for (const char *name : {"first-start.png", "main-window.png"}) {
        const auto picture =
            text->loadResource(QTextDocument::ImageResource, QUrl(name)).value<QImage>();
        QCOMPARE(picture.width() / picture.devicePixelRatio(), 500.0);
        QVERIFY(text->toHtml().contains(name));
        const QString dark =
            QString::fromLatin1(name).replace(QStringLiteral(".png"), QStringLiteral("-dark.png"));
        for (const Language::Choice &choice : Language::choices())
            QVERIFY2(QFile::exists(QStringLiteral(":/help/%1/%2").arg(choice.code, dark)),
                     qPrintable(dark));
    }
    QVERIFY2(text->document()->size().width() <= text->viewport()->width(),
             "nothing to scroll sideways");
}

/// A light picture would glare on a dark page.
void PartsTest::helpPictureFollowsThePalette()
{
    const auto isLight = [](HelpPage &help) {
        auto *text = help.findChild<QTextBrowser *>();
        const auto picture =
            text->loadResource(QTextDocument::ImageResource, QUrl("main-window.png"))
                .value<QImage>();
        return qGray(picture.pixel(picture.width() / 2, picture.height() * 2 / 3)) > 128;
    };
    const QPalette before = QApplication::palette();
    HelpPage help;
    help.show();
    QVERIFY(isLight(help));
    QPalette dark(QColor(0x2b2d31));
    dark.setColor(QPalette::Base, QColor(0x1f2124));
    dark.setColor(QPalette::Text, QColor(0xe6e6e6));
    QApplication::setPalette(dark);
    QTRY_VERIFY(!isLight(help));
    QApplication::setPalette(before);
    QTRY_VERIFY(isLight(help));
}

void PartsTest::roadEndsAsTheUpgrade()
{
    using Mark = RoadStation::Mark;
    const auto marks = [](const Upgrade &upgrade) {
        QList<Mark> found;
        for (const RoadStation &station : roadOf(upgrade))
            found.append(station.mark);
        return found;
    };
    Upgrade upgrade;
    upgrade.total = 100;
    upgrade.state = UpgradeState::Downloading;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Passed, Mark::Passed, Mark::Here, Mark::Ahead,
                                          Mark::Ahead, Mark::Ahead, Mark::Ahead}));
    upgrade.state = UpgradeState::Ended;
    upgrade.outcome = Outcome::Proved;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Passed, Mark::Passed, Mark::Passed, Mark::Passed,
                                          Mark::Passed, Mark::Passed, Mark::Proved}));
    // The step that broke is marked, and nothing behind it: it did not start anew.
    upgrade.outcome = Outcome::Failed;
    upgrade.sent = 100;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Passed, Mark::Passed, Mark::Passed, Mark::Broken,
                                          Mark::Ahead, Mark::Ahead, Mark::Ahead}));
    upgrade.endedIn = UpgradeState::Installing;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Passed, Mark::Passed, Mark::Passed, Mark::Passed,
                                          Mark::Broken, Mark::Ahead, Mark::Ahead}));
    upgrade.endedIn = UpgradeState::Offered;
    upgrade.sent = 0;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Passed, Mark::Broken, Mark::Ahead, Mark::Ahead,
                                          Mark::Ahead, Mark::Ahead, Mark::Ahead}));
    upgrade.outcome = Outcome::Cancelled; // nothing broke
    upgrade.endedIn = UpgradeState::Scheduled;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Stopped, Mark::Ahead, Mark::Ahead, Mark::Ahead,
                                          Mark::Ahead, Mark::Ahead, Mark::Ahead}));
    upgrade.outcome = Outcome::Silent;
    upgrade.endedIn = UpgradeState::Rebooting;
    QCOMPARE(marks(upgrade).at(5), Mark::Broken);
    // It came back and told: the restart is certain, what it said nothing of is not.
    upgrade.outcome = Outcome::Unchanged;
    upgrade.endedIn = UpgradeState::Preparing;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Passed, Mark::Passed, Mark::Passed, Mark::Passed,
                                          Mark::Ahead, Mark::Passed, Mark::Broken}));
    // Upgraded by somebody else while it waited here.
    upgrade.outcome = Outcome::Proved;
    upgrade.endedIn = UpgradeState::Queued;
    QCOMPARE(marks(upgrade), (QList<Mark>{Mark::Passed, Mark::Ahead, Mark::Ahead, Mark::Ahead,
                                          Mark::Ahead, Mark::Ahead, Mark::Proved}));
    upgrade.outcome = Outcome::Failed;
    upgrade.endedIn = UpgradeState::Installing;
    UpgradeRoad road;
    road.setUpgrade(upgrade);
    QCOMPARE(road.accessibleDescription(), "Installing: Failed");
    const int height = road.sizeHint().height();
    road.setUpgrade({});
    QCOMPARE(road.sizeHint().height(), height); // nothing below it moves
    QCOMPARE(road.accessibleDescription(), "No upgrade");
}

void PartsTest::roadHasItsTimes()
{
    const TestClock clock;
    const QDateTime now = clock.now();
    Upgrade upgrade;
    upgrade.total = 310'000'000;
    upgrade.sent = 220'000'000;
    upgrade.bytesPerSecond = 1'700'000;
    upgrade.state = UpgradeState::Downloading;
    upgrade.createdAt = now.addSecs(-150);
    upgrade.stateSince = now.addSecs(-130);
    const RoadTimes times{.now = now,
                          .began = {{UpgradeState::Offered, now.addSecs(-136)}},
                          .usual = {{UpgradeState::Installing, 390}}};
    QList<RoadStation> road = roadOf(upgrade, times);
    QCOMPARE(road.at(0).name, "Ordered");
    QCOMPARE(road.at(0).time, Wording::preciseMoment(upgrade.createdAt, now));
    QCOMPARE(road.at(1).time, Wording::preciseMoment(now.addSecs(-136), now));
    QCOMPARE(road.at(2).time, "2:10");
    QVERIFY2(road.at(2).note.startsWith("220 MB of 310 MB · 70%"), qPrintable(road.at(2).note));
    QCOMPARE(road.at(3).aside, QString()); // nobody knows
    QCOMPARE(road.at(4).aside, "usually 6:30");
    QCOMPARE(road.at(4).time, QString());

    upgrade.state = UpgradeState::Ended;
    upgrade.outcome = Outcome::Failed;
    upgrade.endedIn = UpgradeState::Installing;
    upgrade.preparingSeconds = 62;
    upgrade.endedAt = now;
    upgrade.message = "no space left";
    road = roadOf(upgrade, times);
    QCOMPARE(road.at(3).aside, "1:02");
    QCOMPARE(road.at(4).note, "Failed · no space left");
    QCOMPARE(road.at(4).time, Wording::preciseMoment(now, now));
    QCOMPARE(road.at(5).mark, RoadStation::Mark::Ahead);

    // Without an upgrade: what would come, and how long it usually takes.
    road = roadOf({}, times);
    QCOMPARE(road.size(), 7);
    QCOMPARE(road.at(4).aside, "usually 6:30");
    QVERIFY(std::ranges::all_of(road, [](const RoadStation &station) {
        return station.mark == RoadStation::Mark::Ahead && station.time.isEmpty();
    }));
}

void PartsTest::narrowPlacesGetShorterText()
{
    const QFontMetrics metrics(QApplication::font());
    const QStringList variants{"70% · 1.7 MB/s · 0:50 left", "70% · 0:50 left", "70%"};
    QCOMPARE(fitting(variants, 10'000, metrics), variants.at(0));
    QCOMPARE(fitting(variants, metrics.horizontalAdvance(variants.at(0)) - 1, metrics),
             variants.at(1));
    QCOMPARE(fitting(variants, metrics.horizontalAdvance(variants.at(2)), metrics), variants.at(2));
    QVERIFY(fitting(variants, 8, metrics) != variants.at(2));
}

void PartsTest::languageChangesTheTexts()
{
    ListeningBar bar;
    bar.setListening({"0.0.0.0", 80, {"http://10.0.0.5"}, {}});
    const QString english = bar.text();
    const QLocale before;
    {
        Language language(*qApp);
        language.use(QLocale("zh_CN"));
        QCoreApplication::processEvents();
        QVERIFY2(bar.text() != english, qPrintable(bar.text()));
        QVERIFY(bar.text().contains("http://10.0.0.5"));
        language.use(QLocale("tlh"));
        QCoreApplication::processEvents();
        QCOMPARE(bar.text(), english);
    }
    QLocale::setDefault(before);
}

void PartsTest::importTextFitsItsPlace()
{
    ImportBar bar;
    const PackageImport import{
        .id = 1, .fileName = "a.pkg", .copied = 240'000'000, .total = 702'113'280};
    bar.show(import);
    const auto *label = bar.findChild<QLabel *>();
    for (const int width : {400, 190}) {
        bar.resize(width, 60);
        QVERIFY2(label->fontMetrics().horizontalAdvance(label->text()) <= label->width(),
                 qPrintable(label->text()));
        QVERIFY2(label->text().contains("240 MB of 702 MB"), qPrintable(label->text()));
    }
    QVERIFY(!label->text().contains("Copying"));
    bar.resize(400, 60);
    QVERIFY(label->text().contains("Copying"));
}

void PartsTest::libraryTellsWhatIsLeftAside()
{
    PackagesTable table;
    QAction choose;
    PackagesPane pane(table, choose);
    const auto shown = [&pane]() -> const QLabel * {
        for (const QLabel *label : pane.findChildren<QLabel *>()) {
            if (label->isVisibleTo(&pane) && label->toolTip().contains("readme.txt"))
                return label;
        }
        return nullptr;
    };
    QVERIFY(!shown());
    pane.setIgnored(
        {{"readme.txt", IgnoredReason::OtherName}, {"a.pkg.part", IgnoredReason::Unfinished}});
    QVERIFY(shown());
    QVERIFY2(shown()->text().contains('2'), qPrintable(shown()->text()));
    QVERIFY(shown()->toolTip().contains("a.pkg.part: "));
    QCOMPARE(shown()->accessibleDescription(), shown()->toolTip());
    pane.setIgnored({});
    QVERIFY(!shown());
}

QTEST_MAIN(PartsTest)
#include "tst_parts.moc"
