// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start, step by step: from the language to the first system that calls in.

#include "pagesfixture.h"
#include "pagetext.h"

#include <ui/common/actions.h>
#include <ui/common/commandbox.h>
#include <ui/pages/firststartpage.h>
#include <ui/pages/readinesspanel.h>
#include <ui/pages/schemepicture.h>
#include <ui/pages/steprail.h>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

const QString Suggested = u"/home/somebody/Uplift packages"_s;

/// A fixture without folder, packages and systems, as a new user has it.
std::unique_ptr<PagesFixture> newUser()
{
    auto all = std::make_unique<PagesFixture>();
    Facts gone;
    for (const Package &package : std::as_const(all->facts.packages))
        gone.vanishedPackages.append(package.fileName);
    all->applyFacts(gone);
    all->pages.setSettings({});
    return all;
}

LogEntry calledIn(EndpointId system)
{
    return {.id = 1, .endpoint = system, .kind = LogKind::CheckedIn, .arguments = {u"Boot"_s}};
}

} // namespace

class FirstStartTest : public QObject
{
    Q_OBJECT
private:
    FirstStartPage *open()
    {
        m_all->window.actions().firstStart->trigger();
        return m_all->page<FirstStartPage>();
    }

    /// Presses the filled button until that step is shown.
    FirstStartPage *openAt(FirstStartPage::Step step)
    {
        FirstStartPage *page = open();
        for (int presses = 0; presses < 10 && page->step() != step; ++presses)
            filled(*page)->click();
        return page;
    }

    static QPushButton *filled(const FirstStartPage &page)
    {
        QPushButton *found = nullptr;
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isDefault() && button->isVisibleTo(&page)) {
                if (found)
                    qWarning("two filled buttons");
                found = button;
            }
        }
        return found;
    }

    static QString textOf(const FirstStartPage &page, const char *name)
    {
        const auto *label = page.findChild<QLabel *>(QString::fromLatin1(name));
        return label->isVisibleTo(&page) ? label->text() : QString();
    }

    static QList<QAbstractButton *> railOf(const FirstStartPage &page)
    {
        return page.findChild<StepRail *>()->findChildren<QAbstractButton *>();
    }

    std::unique_ptr<PagesFixture> m_all;

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<ReadinessQuestion>(); }
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }

    void comesOnce();
    void comesAgainAfterARestartThatItAskedFor();
    void keysAloneLeadThroughIt();
    void railLeadsBack();
    void everyStepHasItsPicture();
    void questionsOfTheSystemAreExplained();
    void folderIsUsedAndItsPackagesListed();
    void emptyFolderSaysWhatToDo();
    void refusedFolderIsSaidAtTheField();
    void addressIsSaidOnce();
    void linesAreCopied();
    void whatStandsInTheWayHasItsCommand();
    void aPackageIsTriedAsSoonAsItIsReady();
    void waitsForTheFirstSystem();
    void onlyCallsCount();
    void saysWhatIsMissingNext();
    void strangersAreNamed();
    void obstacleIsSaidWhereNobodyCanCall();
    void laterItWaitsForAnother();
};

void FirstStartTest::comesOnce()
{
    m_all->pages.welcome();
    auto *page = m_all->page<FirstStartPage>();
    buttonOf<QPushButton>(*page, u"Not now"_s)->click();
    QTRY_VERIFY(!m_all->page<FirstStartPage>());
    QVERIFY(WindowSettingsStore(m_all->layoutFile).read().wasWelcomed);
    m_all->pages.welcome();
    QVERIFY(!m_all->page<FirstStartPage>());
    QVERIFY(open());
}

void FirstStartTest::comesAgainAfterARestartThatItAskedFor()
{
    open();
    Readiness readiness{.done = 4, .total = 4};
    readiness.portRemedy = PortRemedy{PortRemedyKind::GrantRight, u"sudo setcap"_s};
    m_all->pages.showReadiness(readiness);
    m_all->page<FirstStartPage>()->close();
    QTRY_VERIFY(!m_all->page<FirstStartPage>());
    QVERIFY(!WindowSettingsStore(m_all->layoutFile).read().wasWelcomed);
    m_all->pages.welcome();
    QVERIFY(m_all->page<FirstStartPage>());
}

void FirstStartTest::keysAloneLeadThroughIt()
{
    QSignalSpy checks(&m_all->pages, &Pages::readinessRequested);
    FirstStartPage *page = open();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    QCOMPARE(page->step(), FirstStartPage::LanguageStep);
    QVERIFY(page->findChild<QComboBox *>(u"language"_s)->hasFocus());
    const auto press = [page](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page, Qt::Key(key), modifiers);
    };
    const auto before = checks.size();
    for (int step = FirstStartPage::FolderStep; step <= FirstStartPage::WaitStep; ++step) {
        press(Qt::Key_Return);
        QCOMPARE(int(page->step()), step);
        QVERIFY(filled(*page));
    }
    QCOMPARE(checks.size(), before + 1);
    for (int step = FirstStartPage::LinesStep; step >= FirstStartPage::LanguageStep; --step) {
        press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(int(page->step()), step);
    }
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(page->step(), FirstStartPage::LanguageStep);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_all->page<FirstStartPage>());
}

void FirstStartTest::railLeadsBack()
{
    FirstStartPage *page = openAt(FirstStartPage::CheckStep);
    const QList<QAbstractButton *> rail = railOf(*page);
    QCOMPARE(rail.size(), 6);
    QVERIFY(rail.at(FirstStartPage::FolderStep)->isEnabled());
    QVERIFY2(!rail.at(FirstStartPage::LinesStep)->isEnabled(), "it is to come");
    QCOMPARE(rail.at(FirstStartPage::FolderStep)->accessibleName(),
             u"Step 2 of 6, Packages: done"_s);
    QCOMPARE(rail.at(FirstStartPage::CheckStep)->accessibleName(),
             u"Step 4 of 6, Check: this one"_s);
    QCOMPARE(rail.at(FirstStartPage::WaitStep)->accessibleName(),
             u"Step 6 of 6, First system: to come"_s);
    rail.at(FirstStartPage::FolderStep)->click();
    QCOMPARE(page->step(), FirstStartPage::FolderStep);
    QVERIFY2(rail.at(FirstStartPage::CheckStep)->isEnabled(), "it was seen");
    rail.at(FirstStartPage::CheckStep)->click();
    QCOMPARE(page->step(), FirstStartPage::CheckStep);
}

void FirstStartTest::everyStepHasItsPicture()
{
    FirstStartPage *page = open();
    const auto *picture = page->findChild<SchemePicture *>();
    QStringList said;
    for (int step = FirstStartPage::LanguageStep; step <= FirstStartPage::WaitStep; ++step) {
        QCOMPARE(int(page->step()), step);
        const Scheme &scheme = picture->scheme();
        QCOMPARE(scheme.ways.size(), scheme.stations.size() - 1);
        QVERIFY(scheme.stations.size() >= 2);
        for (const SchemeStation &station : scheme.stations) {
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(station.icon)),
                     qPrintable(station.icon));
            QVERIFY(picture->accessibleName().contains(station.title));
        }
        said.append(picture->accessibleName());
        if (step < FirstStartPage::WaitStep)
            filled(*page)->click();
    }
    QCOMPARE(said.removeDuplicates(), 0);
}

void FirstStartTest::questionsOfTheSystemAreExplained()
{
    const std::pair<OperatingSystem, QString> systems[] = {
        {OperatingSystem::Windows, u"Windows may ask"_s},
        {OperatingSystem::MacOs, u"macOS may ask"_s},
    };
    for (const auto &[system, words] : systems) {
        FirstStartPage page({.system = system}, m_all->dialogs);
        page.show();
        QVERIFY2(says(page, words), qPrintable(words));
    }
    FirstStartPage page({.system = OperatingSystem::Linux}, m_all->dialogs);
    page.show();
    QVERIFY2(!says(page, u"may ask"_s), "Linux asks nothing");
}

void FirstStartTest::folderIsUsedAndItsPackagesListed()
{
    m_all = newUser();
    QSignalSpy wanted(&m_all->pages, &Pages::softwareFolderRequested);
    FirstStartPage *page = openAt(FirstStartPage::FolderStep);
    auto *found = page->findChild<QTreeWidget *>();
    QCOMPARE(QDir::fromNativeSeparators(page->findChild<QLineEdit *>()->text()), Suggested);
    QCOMPARE(filled(*page)->text(), u"&Use this folder"_s);
    filled(*page)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), Suggested);
    QCOMPARE(page->step(), FirstStartPage::FolderStep);

    m_all->pages.setSettings({.softwareDirectory = Suggested});
    QCOMPARE(filled(*page)->text(), u"&Next"_s);
    m_all->applyFacts({.packages = {madePackage(u"s52010tc7_3_21.pkg"_s, 300),
                                    madePackage(u"s52000tc7_3_12.pkg"_s, 300)}});
    QCOMPARE(textOf(*page, "packagesFound"), u"2 packages found"_s);
    QCOMPARE(found->topLevelItemCount(), 2);
    QCOMPARE(found->topLevelItem(0)->text(0), u"s52000"_s); // nobody has said for what
    QCOMPARE(found->topLevelItem(1)->text(0), u"SX20, MX200 G2, MX300 G2"_s);
    QCOMPARE(found->topLevelItem(1)->text(1), u"TC7.3.21"_s);
    QCOMPARE(found->topLevelItem(1)->text(2), u"Ready"_s);
    QCOMPARE(found->topLevelItem(1)->text(3), u"s52010tc7_3_21.pkg"_s);
    m_all->applyFacts({.vanishedPackages = {u"s52000tc7_3_12.pkg"_s}});
    QCOMPARE(textOf(*page, "packagesFound"), u"1 package found"_s);

    m_all->dialogs.folder = u"/srv/others"_s;
    buttonOf<QPushButton>(*page, u"Choose…"_s)->click();
    QCOMPARE(wanted.last().first().toString(), u"/srv/others"_s); // what is chosen is used
    QCOMPARE(found->topLevelItemCount(), 0);
}

void FirstStartTest::emptyFolderSaysWhatToDo()
{
    m_all = newUser();
    FirstStartPage *page = openAt(FirstStartPage::FolderStep);
    QVERIFY(says(*page, u"A folder that is not there yet is created then"_s));
    m_all->pages.setSettings({.softwareDirectory = Suggested});
    QCOMPARE(textOf(*page, "packagesFound"), u"No package found"_s);
    QVERIFY(says(*page, u"Copy some into it, with names such as s52010tc7_3_21.pkg"_s));
    m_all->applyFacts({.ignoredFiles = QList<IgnoredFile>{{u"s52010tc7_3_21.zip"_s}}});
    QVERIFY(says(*page, u"1 file left aside"_s));
    auto *field = page->findChild<QLineEdit *>();
    field->clear();
    QTest::keyClicks(field, u"/srv/new"_s);
    QVERIFY2(!says(*page, u"1 file left aside"_s), "it is about another folder");
    QCOMPARE(filled(*page)->text(), u"&Use this folder"_s);
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QVERIFY(says(*page, u"Without a folder there is nothing to hand out"_s));
    filled(*page)->click();
    QCOMPARE(page->step(), FirstStartPage::AddressStep);
}

void FirstStartTest::refusedFolderIsSaidAtTheField()
{
    m_all = newUser();
    FirstStartPage *page = openAt(FirstStartPage::FolderStep);
    const Error refusal{ErrorCode::FolderRefused, {Suggested, u"missing"_s, QString()}};
    m_all->pages.showProblem(refusal);
    QVERIFY2(textOf(*page, "folderFault").isEmpty(), "nobody asked here");
    filled(*page)->click();
    m_all->pages.showProblem(refusal);
    QVERIFY(textOf(*page, "folderFault").contains(u"There is no such folder."));
    auto *field = page->findChild<QLineEdit *>();
    QCOMPARE(page->focusWidget(), field);
    QTest::keyClicks(field, u"2"_s);
    QVERIFY2(textOf(*page, "folderFault").isEmpty(), "it is another one by now");
}

void FirstStartTest::addressIsSaidOnce()
{
    FirstStartPage *page = openAt(FirstStartPage::AddressStep);
    Readiness readiness;
    readiness.cards = {{u"docker0"_s, u"10.0.0.5"_s, CardKind::Virtual}};
    m_all->pages.showReadiness(readiness);
    const QAbstractItemModel *addresses =
        named<QAbstractItemView>(*page, u"Addresses of this computer"_s)->model();
    QCOMPARE(addresses->rowCount(), 1);
    const QString text = addresses->index(0, 0).data().toString();
    QCOMPARE(text, u"10.0.0.5 – docker0 (virtual)"_s);
    QVERIFY(says(*page, u"Uplift listens on port 80"_s));
}

void FirstStartTest::linesAreCopied()
{
    FirstStartPage *page = openAt(FirstStartPage::LinesStep);
    named<QPushButton>(*page, u"Copy line 2"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"xConfiguration Provisioning ExternalManager Address: \"10.0.0.5\""_s);
    buttonOf<QPushButton>(*page, u"Copy all lines"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"Provisioning Mode: TMS"));
    QCOMPARE(page->findChild<QComboBox *>(u"dhcpServer"_s)->count(), 4);
}

void FirstStartTest::whatStandsInTheWayHasItsCommand()
{
    FirstStartPage *page = openAt(FirstStartPage::CheckStep);
    QSignalSpy again(&m_all->pages, &Pages::listenAgainRequested);
    QSignalSpy checks(&m_all->pages, &Pages::readinessRequested);
    Readiness readiness{.done = 4, .total = 4};
    readiness.listening = {u"0.0.0.0"_s,
                           8080,
                           {u"http://10.0.0.5:8080"_s},
                           {{ErrorCode::PortInUse, {u"0.0.0.0"_s, u"80"_s}}}};
    readiness.holder = PortHolder{u"nginx"_s, 812};
    readiness.portRemedy = PortRemedy{PortRemedyKind::EndHolder, u"sudo systemctl stop nginx"_s};
    m_all->pages.showReadiness(readiness);
    QVERIFY(says(*page, u"Not yet: nginx holds the port."_s));
    QCoreApplication::processEvents(); // findings are shown anew in another language
    auto *box = page->panel().findChild<CommandBox *>();
    QVERIFY(box);
    QTRY_VERIFY(box->isVisible());
    box->findChild<QPushButton *>()->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"sudo systemctl stop nginx"_s);
    QVERIFY(page->findChild<SchemePicture *>()->accessibleName().contains(u"held by nginx"));
    readiness.portRemedy->command = u"sudo setcap cap_net_bind_service=+ep "_s + QString(400, u'x');
    m_all->pages.showReadiness(readiness);
    box = page->panel().findChild<CommandBox *>();
    const auto *text = box->findChild<QPlainTextEdit *>();
    QCoreApplication::processEvents();
    QVERIFY(text->height() > 4 * text->fontMetrics().lineSpacing());
    QCOMPARE(text->verticalScrollBar()->maximum(), 0);
    QCOMPARE(text->visibleRegion().boundingRect().size(), text->size()); // not cut off
    buttonOf<QPushButton>(*page, u"Check again"_s)->click();
    QCOMPARE(again.size(), 1);
    QCOMPARE(checks.size(), 1);
}

void FirstStartTest::aPackageIsTriedAsSoonAsItIsReady()
{
    m_all = newUser();
    openAt(FirstStartPage::FolderStep);
    QSignalSpy checks(&m_all->pages, &Pages::readinessRequested);
    Package package = madePackage(u"s52010tc7_3_21.pkg"_s, 300);
    package.condition = PackageCondition::Arriving;
    m_all->applyFacts({.packages = {package}});
    QCOMPARE(checks.size(), 0);
    package.condition = PackageCondition::Ready;
    m_all->applyFacts({.packages = {package}});
    QCOMPARE(checks.size(), 1);
    QCOMPARE(checks.last().first().value<ReadinessQuestion>().fileName, package.fileName);
    m_all->applyFacts({.packages = {madePackage(u"s52010tc6_3_0.pkg"_s, 300)}});
    QCOMPARE(checks.size(), 1);
}

void FirstStartTest::waitsForTheFirstSystem()
{
    FirstStartPage *page = openAt(FirstStartPage::WaitStep);
    QSignalSpy wanted(page, &FirstStartPage::systemRequested);
    QVERIFY(textOf(*page, "firstSystem").startsWith(u"Waiting for"));
    QCOMPARE(filled(*page)->text(), u"&Finish"_s);
    QVERIFY2(!buttonOf<QPushButton>(*page, u"Not now"_s), "it would do the same");

    Endpoint caller = madeEndpoint(90, u"NewYork"_s, u"TC7.0.2"_s, u"s52010"_s, m_all->clock.now());
    caller.sourceAddress = u"192.0.2.7"_s;
    m_all->applyFacts({.endpoints = {caller}, .log = {calledIn(90)}});
    QCOMPARE(textOf(*page, "firstSystem"), u"NewYork (192.0.2.7) has called in"_s);
    QVERIFY(says(*page, u"It runs TC7.0.2."_s));
    QVERIFY(says(*page, u"There is a package for it (TC7.3.21): drag it onto the system"_s));
    QVERIFY(page->findChild<SchemePicture *>()->accessibleName().contains(u"NewYork"));
    QCOMPARE(filled(*page)->text(), u"&Show it in the window"_s);
    QVERIFY(buttonOf<QPushButton>(*page, u"Close"_s));

    m_all->applyFacts({.log = {calledIn(2), calledIn(3), calledIn(2), calledIn(90)}});
    QCOMPARE(textOf(*page, "firstSystem"), u"NewYork (192.0.2.7) has called in"_s);
    QVERIFY(says(*page, u"2 more have called in."_s));

    filled(*page)->click();
    QCOMPARE(wanted.size(), 1);
    QTRY_VERIFY(!m_all->page<FirstStartPage>());
    QCOMPARE(m_all->window.systemsView().selectedSystems(), QList<EndpointId>{90});
}

void FirstStartTest::onlyCallsCount()
{
    FirstStartPage *page = openAt(FirstStartPage::WaitStep);
    LogEntry other = calledIn(2);
    other.kind = LogKind::FeedbackReceived;
    m_all->applyFacts({.endpoints = {m_all->facts.endpoints.first()}, .log = {other}});
    QVERIFY(textOf(*page, "firstSystem").startsWith(u"Waiting for"));
    // Who called while another step was shown has called all the same.
    page->close();
    QTRY_VERIFY(!m_all->page<FirstStartPage>());
    page = open();
    m_all->applyFacts({.log = {calledIn(2)}});
    for (int step = FirstStartPage::FolderStep; step <= FirstStartPage::WaitStep; ++step)
        filled(*page)->click();
    QVERIFY(textOf(*page, "firstSystem").endsWith(u"has called in"));
}

void FirstStartTest::saysWhatIsMissingNext()
{
    FirstStartPage *page = openAt(FirstStartPage::WaitStep);
    Endpoint caller = madeEndpoint(90, u"Lab"_s, u"TC7.0.2"_s, {}, m_all->clock.now());
    caller.isAccepted = false;
    m_all->applyFacts({.endpoints = {caller}, .log = {calledIn(90)}});
    QVERIFY(says(*page, u"New systems wait here to be accepted"_s));
    caller.isAccepted = true;
    m_all->applyFacts({.endpoints = {caller}, .log = {calledIn(90)}});
    QVERIFY(says(*page, u"Drag a package onto it, or select both and press Enter."_s));
    Facts gone;
    for (const Package &package : std::as_const(m_all->facts.packages))
        gone.vanishedPackages.append(package.fileName);
    m_all->applyFacts(gone);
    QVERIFY(says(*page, u"What is missing is a package for it"_s));
}

void FirstStartTest::strangersAreNamed()
{
    FirstStartPage *page = openAt(FirstStartPage::WaitStep);
    QVERIFY(textOf(*page, "obstacle").isEmpty());
    LogEntry refused{.id = 5, .kind = LogKind::CallerRefused};
    refused.arguments = {u"203.0.113.9"_s, u"1"_s};
    m_all->applyFacts({.log = {refused}});
    const QString said = textOf(*page, "obstacle");
    QVERIFY2(said.contains(u"203.0.113.9") && said.contains(u"allowed networks"), qPrintable(said));
    m_all->applyFacts({.log = {calledIn(2)}});
    QVERIFY(textOf(*page, "obstacle").isEmpty());
}

void FirstStartTest::obstacleIsSaidWhereNobodyCanCall()
{
    FirstStartPage *page = openAt(FirstStartPage::WaitStep);
    Readiness readiness{.done = 4, .total = 4};
    readiness.listening.port = 8080;
    readiness.listening.problems = {{ErrorCode::PortNotAllowed, {u"0.0.0.0"_s, u"80"_s}}};
    m_all->pages.showReadiness(readiness);
    QCOMPARE(textOf(*page, "obstacle"), u"Not yet: the right to listen on port 80 is missing."_s);
}

void FirstStartTest::laterItWaitsForAnother()
{
    FirstStartPage *page = openAt(FirstStartPage::WaitStep);
    QCOMPARE(textOf(*page, "firstSystem"), u"Waiting for a system to call in…"_s);
    QVERIFY(says(*page, u"%1 systems are known already."_s.arg(m_all->facts.endpoints.size())));
    filled(*page)->click();
    QTRY_VERIFY(!m_all->page<FirstStartPage>());
}

QTEST_MAIN(FirstStartTest)
#include "tst_firststart.moc"
