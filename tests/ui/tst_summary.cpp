// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The summary of what is about to start: what it counts, ticks, says and orders.

#include "support/rollout.h"
#include "support/testclock.h"

#include <ui/common/chiprow.h>
#include <ui/common/theme.h>
#include <ui/dialogs/proposalview.h>
#include <ui/dialogs/upgradedialog.h>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

const QString Newest = u"s52010tc7_3_21.pkg"_s;
const QString Oldest = u"s52010tc6_3_0.pkg"_s;

/// A summary that is shown, and what it is about.
struct Shown
{
    explicit Shown(const UpgradeProposal &wanted, const UpgradeLengths &lengths = {},
                   const Settings &settings = {})
    {
        auto made = std::make_unique<OpenProposal>(
            wanted, OpenProposal::Surroundings{clock, settings, lengths});
        open = made.get();
        dialog = std::make_unique<UpgradeDialog>(std::move(made));
        view = dialog->findChild<ProposalView *>();
        const QList<QPushButton *> buttons = dialog->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().contains(u"Cancel"))
                cancel = button;
            else
                start = button;
        }
        dialog->show();
    }

    int rowOf(const QString &name) const
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

    QModelIndex at(const QString &name, int column) const
    {
        return view->model()->index(rowOf(name), column);
    }

    QVariant tick(const QString &name) const { return at(name, 0).data(Qt::CheckStateRole); }

    void press(const QString &name, Qt::Key key)
    {
        view->setFocus();
        view->setCurrentIndex(at(name, 0));
        QTest::keyClick(view, key);
    }

    QStringList chips() const
    {
        QStringList texts;
        for (const Chip &chip : dialog->findChild<ChipRow *>()->chips())
            texts.append(chip.text);
        return texts;
    }

    QString said(const char *label) const
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(label))->text();
    }

    QList<EndpointId> systems() const
    {
        QList<EndpointId> all;
        for (const UpgradeOrder &order : dialog->orders())
            all += order.systems;
        std::ranges::sort(all);
        return all;
    }

    TestClock clock;
    OpenProposal *open = nullptr;
    std::unique_ptr<UpgradeDialog> dialog;
    ProposalView *view = nullptr;
    QPushButton *start = nullptr;
    QPushButton *cancel = nullptr;
};

UpgradeProposal proposalOf(const Facts &facts, const QList<int> &endpoints,
                           const QStringList &chosen, bool hasKeys = true)
{
    UpgradeProposal proposal{.library = facts.packages, .chosen = chosen};
    for (const int index : endpoints)
        proposal.systems.append({facts.endpoints.at(index), hasKeys, false});
    return proposal;
}

Facts sample()
{
    Facts facts = sampleRollout(TestClock().now());
    facts.packages.append(madePackage(u"s52010tc7_2_1.pkg"_s, 1000));
    facts.packages.append(madePackage(u"s52010tc8_0_0.pkg"_s, 1000));
    return facts;
}

/// Boardroom fits, Lab 3 is there, Training East is not known, Huddle 12 is other hardware, Oslo
/// runs something newer, Library is under way.
UpgradeProposal mixed()
{
    Facts facts = sample();
    facts.endpoints[2].identification.softwareVersion = u"TC7.3.99"_s;
    UpgradeProposal proposal = proposalOf(facts, {0, 3, 7, 9, 2, 6, 4}, {Newest});
    proposal.systems[5].isBusy = true;
    return proposal;
}

} // namespace

class SummaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchesAmongMany();
    void countsAreTrue();
    void whatNeedsALookStandsFirst();
    void enterStartsOnlyWhatIsBeyondDoubt_data();
    void enterStartsOnlyWhatIsBeyondDoubt();
    void otherHardwareTakesAReason();
    void enterInTheTableStartsNoDowngrade();
    void keysTickAndCopy();
    void linksCure();
    void buttonSaysWhatItDoes();
    void nothingTickedStartsNothing();
    void deadlineComesAfterTheBeginning();
    void packageGoesMeanwhile();
    void rowsStayWhileFactsCome();
    void columnsSort();
    void lengthIsMeasuredOrNotKnown();
    void callsAndAbsenceAreTold();
    void thousandsAreQuick();
    void filledButtonIsReadable();
    void everyControlHasANameAndATurn();
};

void SummaryTest::countsAreTrue()
{
    const Shown shown(mixed());
    QCOMPARE(shown.chips(), (QStringList{u"2 will upgrade"_s, u"1 downgrade(s)"_s,
                                         u"1 not known yet"_s, u"1 of other hardware"_s,
                                         u"1 under way already"_s, u"1 already there"_s}));
    int all = 0;
    for (const QString &chip : shown.chips())
        all += chip.section(u' ', 0, 0).toInt();
    QCOMPARE(all, 7);
    const auto headings = shown.dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(headings, [](const QLabel *label) {
        return label->text() == u"TC7.3.21 for 7 system(s)"_s;
    }));
}

void SummaryTest::whatNeedsALookStandsFirst()
{
    const Shown shown(mixed());
    QCOMPARE(shown.rowOf(u"Huddle 12"_s), 0);
    QCOMPARE(shown.rowOf(u"Oslo"_s), 1);
    QCOMPARE(shown.tick(u"Huddle 12"_s).toInt(), int(Qt::Unchecked));
    QCOMPARE(shown.tick(u"Oslo"_s).toInt(), int(Qt::Unchecked));
    QCOMPARE(shown.tick(u"Training East"_s).toInt(), int(Qt::Checked));
    QVERIFY2(!shown.tick(u"Lab 3"_s).isValid(), "nothing to tick where nothing is to do");
    QVERIFY(!shown.tick(u"Library"_s).isValid());
    const QString why = shown.at(u"Huddle 12"_s, ProposalModel::Expected).data().toString();
    QVERIFY2(why.contains(u"s52010") && why.contains(u"s53200") && why.contains(u"Room Kit"),
             qPrintable(why));
    QCOMPARE(shown.systems(), (QList<EndpointId>{1, 5, 8}));
}

void SummaryTest::enterStartsOnlyWhatIsBeyondDoubt_data()
{
    QTest::addColumn<QList<int>>("systems");
    QTest::addColumn<QString>("package");
    QTest::addColumn<QString>("alsoTicked");
    QTest::addColumn<bool>("starts");
    QTest::newRow("fits") << QList<int>{0, 4} << Newest << QString() << true;
    QTest::newRow("one is there already") << QList<int>{0, 3} << Newest << QString() << true;
    QTest::newRow("downgrade") << QList<int>{0} << Oldest << u"Boardroom"_s << false;
    QTest::newRow("one downgrade among others")
        << QList<int>{0, 3} << u"s52010tc7_2_1.pkg"_s << u"Lab 3"_s << false;
    QTest::newRow("a downgrade that is not ticked")
        << QList<int>{0, 3} << u"s52010tc7_2_1.pkg"_s << QString() << true;
    QTest::newRow("not known") << QList<int>{0, 7} << Newest << QString() << false;
    QTest::newRow("needs a key") << QList<int>{0} << u"s52010tc8_0_0.pkg"_s << QString() << false;
    QTest::newRow("other hardware") << QList<int>{0, 9} << Newest << u"Huddle 12"_s << false;
}

void SummaryTest::enterStartsOnlyWhatIsBeyondDoubt()
{
    QFETCH(const QList<int>, systems);
    QFETCH(const QString, package);
    QFETCH(const QString, alsoTicked);
    QFETCH(const bool, starts);
    Shown shown(proposalOf(sample(), systems, {package}, false));
    QSignalSpy accepted(shown.dialog.get(), &QDialog::accepted);
    QVERIFY(QTest::qWaitForWindowExposed(shown.dialog.get()));
    if (!alsoTicked.isEmpty())
        shown.press(alsoTicked, Qt::Key_Space);
    shown.dialog->findChild<QLineEdit *>()->setText(u"It is the same board"_s);
    QVERIFY(!shown.dialog->orders().isEmpty());
    QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(accepted.size(), starts ? 1 : 0);
    if (starts)
        return;
    shown.dialog->show();
    shown.start->click();
    QCOMPARE(accepted.size(), 1);
}

void SummaryTest::otherHardwareTakesAReason()
{
    Shown shown(proposalOf(sample(), {0, 9}, {Newest}));
    auto *reason = shown.dialog->findChild<QLineEdit *>();
    QVERIFY(!reason->isVisible());
    shown.press(u"Huddle 12"_s, Qt::Key_Space);
    QVERIFY(reason->isVisible());
    QVERIFY(!shown.start->isEnabled());
    QVERIFY2(shown.said("hint").contains(u"why other hardware"), qPrintable(shown.said("hint")));
    reason->setFocus();
    reason->setText(u"it is an SX20 in fact"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY2(shown.dialog->isVisible(), "what was typed is not thrown away");
    QVERIFY(shown.start->isEnabled());
    // Only those that need the reason have it in their timeline.
    const QList<UpgradeOrder> orders = shown.dialog->orders();
    QCOMPARE(orders.size(), 2);
    QCOMPARE(orders.at(0).systems, QList<EndpointId>{1});
    QVERIFY(orders.at(0).reason.isEmpty());
    QCOMPARE(orders.at(1).systems, QList<EndpointId>{10});
    QCOMPARE(orders.at(1).reason, u"it is an SX20 in fact"_s);
    shown.press(u"Huddle 12"_s, Qt::Key_Space);
    QVERIFY(!reason->isVisible());
    QCOMPARE(shown.dialog->orders().size(), 1);
}

void SummaryTest::enterInTheTableStartsNoDowngrade()
{
    Shown shown(proposalOf(sample(), {0, 3}, {u"s52010tc7_2_1.pkg"_s}));
    QSignalSpy finished(shown.dialog.get(), &QDialog::finished);
    shown.press(u"Lab 3"_s, Qt::Key_Space);
    QCOMPARE(shown.systems(), (QList<EndpointId>{1, 4}));
    shown.press(u"Lab 3"_s, Qt::Key_Return);
    shown.press(u"Lab 3"_s, Qt::Key_Enter);
    QCOMPARE(finished.size(), 0);
}

void SummaryTest::keysTickAndCopy()
{
    Shown shown(mixed());
    shown.press(u"Boardroom"_s, Qt::Key_Space);
    QCOMPARE(shown.systems(), (QList<EndpointId>{5, 8}));
    QTest::keyClick(shown.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(shown.view, Qt::Key_Space);
    QCOMPARE(shown.systems(), (QList<EndpointId>{1, 3, 5, 8, 10}));
    QTest::keyClick(shown.view, Qt::Key_Space);
    QVERIFY(shown.systems().isEmpty());
    QTest::keyClick(shown.view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(copied.count(u'\n'), 7);
    QVERIFY2(copied.contains(u"Boardroom\tFTT1703006B\tTC7.0.2\tTC7.3.21\tFits\n"),
             qPrintable(copied));
}

void SummaryTest::linksCure()
{
    Facts facts = sample();
    UpgradeProposal proposal = proposalOf(facts, {0, 9}, {u"s52010tc8_0_0.pkg"_s}, false);
    Shown shown(proposal);
    QVERIFY(QTest::qWaitForWindowExposed(shown.dialog.get()));
    QSignalSpy asked(shown.open, &OpenProposal::keyRequested);
    const int boardroom = shown.rowOf(u"Boardroom"_s);
    QVERIFY(shown.view->linkOf(boardroom).isValid());
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {},
                      shown.view->linkOf(boardroom).center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toLongLong(), 1);
    shown.view->setCurrentIndex(shown.view->model()->index(boardroom, 0));
    shown.view->setFocus();
    QTest::keyClick(shown.view, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
    // The key is there: the row says so, and stays ticked.
    proposal.systems[0].hasReleaseKey = true;
    shown.open->update(proposal);
    QTRY_COMPARE(shown.at(u"Boardroom"_s, ProposalModel::Expected).data().toString(), u"Fits"_s);
    QCOMPARE(shown.tick(u"Boardroom"_s).toInt(), int(Qt::Checked));
    QVERIFY(!shown.view->linkOf(boardroom).isValid());

    const int huddle = shown.rowOf(u"Huddle 12"_s);
    QTest::mouseClick(shown.view->viewport(), Qt::LeftButton, {},
                      shown.view->linkOf(huddle).center());
    QCOMPARE(shown.tick(u"Huddle 12"_s).toInt(), int(Qt::Checked));
    QCOMPARE(shown.dialog->focusWidget(), shown.dialog->findChild<QLineEdit *>());
}

void SummaryTest::buttonSaysWhatItDoes()
{
    Shown shown(proposalOf(sample(), {0, 3, 4}, {Newest}));
    QCOMPARE(shown.start->text(), u"Upgrade 2 system(s)"_s);
    auto *when = shown.dialog->findChild<QComboBox *>(u"when"_s);
    when->setCurrentIndex(1);
    for (auto *edit : shown.dialog->findChildren<QDateTimeEdit *>()) {
        if (edit->accessibleName() == u"Not before"_s)
            edit->setDateTime(shown.clock.now().toLocalTime().addSecs(120));
    }
    const QString time = QLocale().toString(shown.clock.now().toLocalTime().addSecs(120).time(),
                                            QLocale::ShortFormat);
    QVERIFY2(shown.start->text().startsWith(u"Schedule for ") && shown.start->text().endsWith(time),
             qPrintable(shown.start->text()));
    QCOMPARE(shown.dialog->orders().first().notBefore, shown.clock.now().addSecs(120));
    QCOMPARE(shown.dialog->orders().first().notBefore.timeSpec(), Qt::UTC);
    when->setCurrentIndex(0);
    QVERIFY(!shown.dialog->orders().first().notBefore.isValid());

    Shown back(proposalOf(sample(), {0, 3}, {u"s52010tc7_2_1.pkg"_s}));
    back.press(u"Lab 3"_s, Qt::Key_Space);
    QCOMPARE(back.start->text(), u"Upgrade 1, downgrade 1"_s);
    back.press(u"Boardroom"_s, Qt::Key_Space);
    QCOMPARE(back.start->text(), u"Downgrade 1 system(s)"_s);
}

void SummaryTest::nothingTickedStartsNothing()
{
    Shown shown(proposalOf(sample(), {0}, {Newest}));
    QCOMPARE(shown.said("hint"), u"Nothing is sent before you press the button."_s);
    QVERIFY(shown.start->isDefault());
    shown.press(u"Boardroom"_s, Qt::Key_Space);
    QVERIFY(!shown.start->isEnabled());
    QCOMPARE(shown.said("hint"), u"No system is ticked."_s);
    QCOMPARE(shown.start->accessibleDescription(), shown.said("hint"));
    QVERIFY(shown.dialog->orders().isEmpty());
    Shown undecided(proposalOf(sample(), {0}, {}));
    QVERIFY(undecided.dialog->orders().isEmpty());
    QVERIFY2(undecided.said("hint").contains(u"Choose a package"),
             qPrintable(undecided.said("hint")));
    auto *package = undecided.dialog->findChild<QComboBox *>(u"package"_s);
    package->setCurrentIndex(package->findData(QStringList{Newest}));
    QCOMPARE(undecided.systems(), QList<EndpointId>{1});
    QCOMPARE(undecided.dialog->orders().first().fileNames, QStringList{Newest});
}

void SummaryTest::deadlineComesAfterTheBeginning()
{
    Shown shown(proposalOf(sample(), {0}, {Newest}));
    auto *deadline = shown.dialog->findChild<QCheckBox *>();
    QVERIFY(!shown.dialog->orders().first().dropAfter.isValid());
    deadline->click();
    QCOMPARE(shown.dialog->orders().first().dropAfter.timeSpec(), Qt::UTC);
    QVERIFY(shown.start->isEnabled());
    for (auto *edit : shown.dialog->findChildren<QDateTimeEdit *>()) {
        if (edit->accessibleName().startsWith(u"Give up"_s))
            edit->setDateTime(shown.clock.now().toLocalTime().addSecs(-60));
    }
    QVERIFY2(!shown.start->isEnabled(), "a deadline before the beginning");
    deadline->click();
    QVERIFY(shown.start->isEnabled());
}

void SummaryTest::packageGoesMeanwhile()
{
    UpgradeProposal proposal = proposalOf(sample(), {0, 4}, {Newest});
    Shown shown(proposal);
    const QList<Package> whole = proposal.library;
    proposal.library.removeIf([](const Package &package) { return package.fileName == Newest; });
    shown.open->update(proposal);
    QTRY_VERIFY(!shown.start->isEnabled());
    QVERIFY2(shown.said("hint").contains(Newest), qPrintable(shown.said("hint")));
    QVERIFY(shown.at(u"Boardroom"_s, ProposalModel::Expected)
                .data()
                .toString()
                .contains(u"no longer in the software folder"));
    QVERIFY(shown.dialog->orders().isEmpty());
    proposal.library = whole;
    shown.open->update(proposal);
    QTRY_VERIFY(shown.start->isEnabled());
    QCOMPARE(shown.systems(), (QList<EndpointId>{1, 5}));
}

void SummaryTest::rowsStayWhileFactsCome()
{
    UpgradeProposal proposal = mixed();
    Shown shown(proposal);
    const int boardroom = shown.rowOf(u"Boardroom"_s);
    proposal.systems[0].isBusy = true;                                           // Boardroom
    proposal.systems[6].endpoint.identification.softwareVersion = u"TC7.3.99"_s; // Reception
    proposal.systems[5].isBusy = false;                                          // Library
    shown.open->update(proposal);
    QTRY_VERIFY(!shown.tick(u"Boardroom"_s).isValid());
    QCOMPARE(shown.rowOf(u"Boardroom"_s), boardroom);
    QVERIFY2(shown.tick(u"Reception"_s).toInt() == Qt::Unchecked, "it became a downgrade");
    QCOMPARE(shown.tick(u"Library"_s).toInt(), int(Qt::Checked));
    QCOMPARE(shown.systems(), (QList<EndpointId>{7, 8}));
}

void SummaryTest::columnsSort()
{
    Shown shown(mixed());
    shown.view->sortByColumn(ProposalModel::System, Qt::DescendingOrder);
    QCOMPARE(shown.rowOf(u"Training East"_s), 0);
    shown.press(u"Boardroom"_s, Qt::Key_Space);
    QCOMPARE(shown.tick(u"Boardroom"_s).toInt(), int(Qt::Unchecked));
    shown.view->sortByColumn(-1, Qt::AscendingOrder);
    QCOMPARE(shown.rowOf(u"Huddle 12"_s), 0);
    QCOMPARE(shown.view->currentIndex().data().toString(), u"Boardroom"_s);
    QCOMPARE(shown.tick(u"Boardroom"_s).toInt(), int(Qt::Unchecked));
}

void SummaryTest::lengthIsMeasuredOrNotKnown()
{
    const UpgradeProposal proposal = proposalOf(sample(), {0, 4}, {Newest});
    QVERIFY2(Shown(proposal).said("length").contains(u"not known"),
             qPrintable(Shown(proposal).said("length")));
    const TestClock clock;
    Upgrade proved = sample().upgrades.at(3);
    proved.preparingSeconds = 60;
    proved.installingSeconds = 300;
    proved.rebootingSeconds = 90;
    proved.offeredAt = proved.endedAt.addSecs(-540);
    UpgradeLengths lengths;
    lengths.learn(proved);
    const QString said = Shown(proposal, lengths).said("length");
    const QString end =
        QLocale().toString(clock.now().addSecs(540).toLocalTime().time(), QLocale::ShortFormat);
    QVERIFY2(said.startsWith(u"4 at once · about 9 min"_s) && said.contains(end), qPrintable(said));
    const Settings nightly{.dailyFrom = QTime(22, 0), .dailyUntil = QTime(6, 0)};
    const QString atNight = Shown(proposal, lengths, nightly).said("length");
    QVERIFY2(!atNight.contains(end) && atNight.contains(u"only between"), qPrintable(atNight));
}

void SummaryTest::callsAndAbsenceAreTold()
{
    UpgradeProposal proposal = proposalOf(sample(), {0, 4, 10}, {Newest});
    proposal.systems[0].endpoint.activeCalls = 1;
    const Shown shown(proposal);
    const auto expected = [&](const QString &name) {
        return shown.at(name, ProposalModel::Expected).data().toString();
    };
    QVERIFY2(expected(u"Boardroom"_s).contains(u"in a call now"),
             qPrintable(expected(u"Boardroom"_s)));
    QVERIFY2(expected(u"Reception"_s).contains(u"waits for it to call in (2 h ago)"),
             qPrintable(expected(u"Reception"_s)));
    const Shown regardless(proposal, {}, {.holdDuringCalls = false});
    QCOMPARE(regardless.at(u"Boardroom"_s, ProposalModel::Expected).data().toString(), u"Fits"_s);
}

void SummaryTest::thousandsAreQuick()
{
    const Facts facts = sample();
    UpgradeProposal proposal = proposalOf(facts, {0, 3, 4}, {Newest});
    const auto few = Shown(proposal).dialog->findChildren<QWidget *>().size();
    for (int i = 0; i < 2000; ++i) {
        ProposedSystem system{facts.endpoints.at(i % 11), true, false};
        system.endpoint.id = 1000 + i;
        proposal.systems.append(system);
    }
    QElapsedTimer time;
    time.start();
    Shown shown(proposal);
    QCoreApplication::processEvents();
    shown.press(u"Boardroom"_s, Qt::Key_Space);
    QCoreApplication::processEvents();
    QVERIFY2(time.elapsed() < 2500, qPrintable(QString::number(time.elapsed())));
    qInfo("shown and ticked in %lld ms", time.elapsed());
    QVERIFY2(shown.dialog->findChildren<QWidget *>().size() <= few + 3, "no widget for a row");
}

void SummaryTest::filledButtonIsReadable()
{
    QPalette dark(QColor(0x2b2d31));
    dark.setColor(QPalette::Base, QColor(0x1f2124));
    dark.setColor(QPalette::Text, QColor(0xe6e6e6));
    dark.setColor(QPalette::Highlight, QColor(0x2f7fd0));
    for (const QPalette &palette : {QApplication::palette(), dark}) {
        const double ratio = contrast(accentColour(palette), onAccentColour(palette));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }
#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
    applyStyle(*qApp);
    const Shown shown(proposalOf(sample(), {0}, {Newest}));
    const auto drawn = [](QPushButton &button) {
        return QColor(button.grab().toImage().pixel(5, button.height() / 2)).name();
    };
    QCOMPARE(drawn(*shown.start), accentColour(QApplication::palette()).name());
    QVERIFY(drawn(*shown.cancel) != accentColour(QApplication::palette()).name());
    QVERIFY2(shown.cancel->icon().isNull(), "no cross beside Cancel");
#endif
}

/// For screen readers, and for those who have no mouse.
void SummaryTest::everyControlHasANameAndATurn()
{
    Shown shown(mixed());
    shown.press(u"Huddle 12"_s, Qt::Key_Space); // the reason is asked for
    QVERIFY(QTest::qWaitForWindowExposed(shown.dialog.get()));
    QSet<QWidget *> wanted;
    for (auto *widget : shown.dialog->findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus;
        if (!isControl || !widget->isVisible() || !widget->isEnabled() ||
            qobject_cast<QWidget *>(widget->parent()) != shown.dialog.get())
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        wanted.insert(widget);
    }
    QVERIFY(wanted.size() >= 5);
    QSet<QWidget *> reached;
    for (qsizetype step = 0; step < wanted.size() + 4; ++step) {
        QTest::keyClick(shown.dialog->focusWidget(), Qt::Key_Tab);
        reached.insert(shown.dialog->focusWidget());
    }
    QVERIFY(reached.contains(wanted));
    const QModelIndex row = shown.at(u"Huddle 12"_s, ProposalModel::Expected);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"What to expect"));
}

void SummaryTest::searchesAmongMany()
{
    Facts facts = sample();
    UpgradeProposal proposal = proposalOf(facts, {0, 1, 2}, {Newest});
    const auto searchOf = [](const Shown &on) {
        for (auto *edit : on.dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"Search systems")
                return edit;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    const Shown few(proposal);
    QVERIFY2(searchOf(few)->isHidden(), "three are seen at a glance");
    for (int i = 0; i < 40; ++i) {
        Endpoint endpoint = facts.endpoints.first();
        endpoint.id = 100 + i;
        endpoint.identification.systemName = u"Floor %1 room %2"_s.arg(i / 10).arg(i);
        endpoint.site = i == 7 ? u"Bergen"_s : i >= 30 ? u"Bodø"_s : u"Oslo"_s;
        proposal.systems.append({endpoint, true, false});
    }
    Shown on(proposal);
    QLineEdit *search = searchOf(on);
    QVERIFY(search->isVisible());
    const auto seen = [&on] {
        int rows = 0;
        for (int row = 0; row < on.view->model()->rowCount(); ++row)
            rows += on.view->isRowHidden(row, {}) ? 0 : 1;
        return rows;
    };
    on.view->selectAll();
    search->setText(u"Floor bodø"_s);
    QCOMPARE(seen(), 10);
    QCOMPARE(on.view->selectionModel()->selectedRows().size(), 10);
    QVERIFY2(on.said("hint").startsWith(u"33 of them"), qPrintable(on.said("hint")));
    on.view->toggleSelected(); // only what is seen
    QCOMPARE(on.systems().size(), 33);
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY2(on.dialog->isVisible(), "Enter in the search starts nothing");
    search->setText(u"bergen"_s);
    QCOMPARE(seen(), 1);
    on.view->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(seen(), 1);
    search->setText(u"no such room"_s);
    QCOMPARE(seen(), 0);
    search->clear();
    QCOMPARE(seen(), 43);
    QVERIFY(on.said("hint").startsWith(u"Nothing is sent"));
}

QTEST_MAIN(SummaryTest)
#include "tst_summary.moc"
