// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The package library on the real window while systems are dragged over it, and the room that the
// columns of the systems have.

#include "ordered.h"
#include "windowfixture.h"

#include <ui/common/actions.h>
#include <ui/common/assessmentwords.h>
#include <ui/common/emptyplace.h>
#include <ui/common/language.h>
#include <ui/packages/dropplace.h>
#include <ui/packages/dropzone.h>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolTip>
#include <QUrl>

using namespace Uplift;
using namespace Qt::StringLiterals;

class LibraryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<QList<EndpointId>>(); }
    void init();
    void cleanup() { m_on.reset(); }
    void everyVerdictShowsWhileDragging_data();
    void everyVerdictShowsWhileDragging();
    void stepsShow();
    void severalSystemsAreCounted();
    void shortWordsWhereThereIsLittleRoom();
    void verdictsGoWithTheDrag();
    void pointerSaysWhyNot();
    void folderIsChosenWhereItIsMissed();
    void searchWithoutResultCanBeCleared();
    void cardsKeepTheirMargins();
    void dropOpensTheSummary();
    void stateStaysReadableBesideManyColumns();
    void columnsTakeWhatTheyNeed();
    void smallWindowNeedsNoScrolling_data() { titlesAreWhole_data(); }
    void smallWindowNeedsNoScrolling();
    void sizedColumnsStay();
    void titlesAreWhole_data();
    void titlesAreWhole();
    void filesFindADropZone();
    void dropZoneSaysWhatIsWrong();

private:
    PackagesView &library() { return m_on->window->packagesView(); }
    QModelIndex rowOf(const QString &fileName);
    bool drag(const QList<EndpointId> &systems, const QString &onto)
    {
        return m_on->drag(*library().viewport(), *WindowFixture::systems(systems), middle(onto));
    }
    QPoint middle(const QString &fileName)
    {
        return library().visualRect(rowOf(fileName)).center();
    }
    /// What the row of that package says to the systems that are dragged.
    QString said(const QString &fileName)
    {
        return textsOf(library().dropMarks().of(fileName)).value(0);
    }
    QImage drawn(const QString &fileName)
    {
        return library().viewport()->grab(library().visualRect(rowOf(fileName))).toImage();
    }

    std::unique_ptr<WindowFixture> m_on;
};

void LibraryTest::init()
{
    Facts facts = sampleRollout(TestClock().now());
    facts.packages.append(madePackage(u"s52010tc8_0_0.pkg"_s, 1000));
    m_on = std::make_unique<WindowFixture>(facts);
    QVERIFY(QTest::qWaitForWindowExposed(m_on->window.get()));
}

QModelIndex LibraryTest::rowOf(const QString &fileName)
{
    const QAbstractItemModel &model = *library().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(FileNameRole).toString() == fileName)
            return model.index(row, 0);
    }
    return {};
}

void LibraryTest::everyVerdictShowsWhileDragging_data()
{
    QTest::addColumn<QString>("package");
    QTest::addColumn<EndpointId>("system");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("icon");
    const auto row = [](const char *tag) -> QTestData & { return QTest::newRow(tag); };
    row("fits") << Newest << EndpointId(5) << u"Fits"_s << u"proved"_s;
    row("already there") << Newest << EndpointId(4) << u"Already there"_s << u"proved"_s;
    row("downgrade") << Oldest << EndpointId(5) << u"Downgrade"_s << u"downgrade"_s;
    row("needs a key") << u"s52010tc8_0_0.pkg"_s << EndpointId(5) << u"May need a release key"_s
                       << u"key"_s;
    row("other hardware") << Newest << EndpointId(10) << u"Made for s52010, not for s53200"_s
                          << u"failed"_s;
    row("not known") << Newest << EndpointId(8) << u"Not known yet"_s << u"information"_s;
    row("under way") << Newest << EndpointId(2) << u"An upgrade is under way"_s << u"downloading"_s;
}

void LibraryTest::everyVerdictShowsWhileDragging()
{
    QFETCH(const QString, package);
    QFETCH(const EndpointId, system);
    QFETCH(const QString, word);
    QFETCH(const QString, icon);
    if (system == 8) { // not under way, so that the verdict counts
        Upgrade ended = m_on->facts.upgrades.at(7);
        ended.state = UpgradeState::Ended;
        ended.outcome = Outcome::Cancelled;
        m_on->window->applyFacts({.upgrades = {ended}});
    }
    const QString elsewhere = package == Newest ? Oldest : Newest;
    const QImage before = drawn(package);
    QVERIFY(drag({system}, elsewhere));
    QCOMPARE(said(package), word);
    QCOMPARE(lookOf(library().dropMarks().of(package)).icon, icon);
    const QImage marked = drawn(package);
    QVERIFY2(marked != before, "every row is marked, not only the one below the mouse");
    QVERIFY(drag({system}, package));
    QVERIFY2(drawn(package) != marked, "the one below the mouse stands out");
}

void LibraryTest::stepsShow()
{
    m_on->window->setStepRules(StepRules({{.family = u"s52010"_s,
                                           .target = SoftwareVersion::parse(u"CE9.0.0"),
                                           .needs = SoftwareVersion::parse(u"TC7.3.21"),
                                           .why = u"because"_s}}));
    const QString ce9 = u"s52010ce9_15_17.pkg"_s;
    m_on->window->applyFacts(
        {.packages = {madePackage(ce9, 1000)}, .vanishedPackages = {u"s52010tc8_0_0.pkg"_s}});
    QVERIFY(drag({5}, ce9));
    QCOMPARE(said(ce9), u"Via TC7.3.21"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(library().viewport(), &leave);
    m_on->window->applyFacts({.vanishedPackages = {Newest}});
    QVERIFY(drag({5}, ce9));
    QVERIFY2(said(ce9).startsWith(u"Needs a step first"), qPrintable(said(ce9)));
    QCOMPARE(lookOf(library().dropMarks().of(ce9)).tone, Tone::Warning);
}

void LibraryTest::severalSystemsAreCounted()
{
    QVERIFY(drag({5, 11}, Newest));
    QCOMPARE(said(Newest), u"Fits"_s);
    QVERIFY(drag({5, 4, 10, 11}, Newest));
    QCOMPARE(said(Newest), u"2 will upgrade, 1 of other hardware, 1 already there"_s);
    QCOMPARE(lookOf(library().dropMarks().of(Newest)).tone, Tone::Warning);
    QVERIFY(drag({5, 4}, Newest));
    QCOMPARE(said(Newest), u"1 will upgrade, 1 already there"_s);
    QCOMPARE(lookOf(library().dropMarks().of(Newest)).tone, Tone::Good);
    QVERIFY(drag({10, 4}, Newest));
    QCOMPARE(lookOf(library().dropMarks().of(Newest)).tone, Tone::Bad);
}

void LibraryTest::shortWordsWhereThereIsLittleRoom()
{
    QVERIFY(drag({5, 4, 10, 11}, Newest));
    const QStringList texts = textsOf(library().dropMarks().of(Newest));
    QCOMPARE(texts.last(), u"2 of 4 will upgrade"_s);
    QVERIFY2(library().fontMetrics().horizontalAdvance(texts.last()) <
                 library().visualRect(rowOf(Newest)).width() - 40,
             "the shortest text has room in the narrow list");
}

void LibraryTest::verdictsGoWithTheDrag()
{
    const QImage before = library().viewport()->grab().toImage();
    QVERIFY(drag({5}, Newest));
    QVERIFY(library().dropMarks().isActive());
    QDragLeaveEvent leave;
    QApplication::sendEvent(library().viewport(), &leave);
    QVERIFY(!library().dropMarks().isActive());
    QCOMPARE(library().viewport()->grab().toImage(), before);
    QVERIFY(drag({5}, Newest));
    QVERIFY2(!m_on->drag(*library().viewport(), *WindowFixture::systems({5}),
                         QPoint(20, library().viewport()->height() - 2)),
             "below the last package there is nothing to drop on");
    QVERIFY(library().dropMarks().target().isEmpty());
    QCOMPARE(QToolTip::text(), u"Drop it onto a package."_s);
}

/// What can't be dropped says why, where the eyes are.
void LibraryTest::pointerSaysWhyNot()
{
    QVERIFY(!m_on->drag(*library().viewport(), *WindowFixture::packages({Newest}), middle(Oldest)));
    QCOMPARE(QToolTip::text(), u"Drop it onto a system."_s);
    QVERIFY(drag({5}, Newest));
    QTRY_VERIFY(!QToolTip::isVisible());
    QWidget &systems = *m_on->view().viewport();
    QVERIFY(
        !m_on->drag(systems, *WindowFixture::packages({Newest}), QPoint(20, systems.height() - 2)));
    QCOMPARE(QToolTip::text(), u"Drop it onto a system."_s);
    QVERIFY(!m_on->drag(systems, *WindowFixture::systems({5}), m_on->middleOf(m_on->rowOf(4))));
    QCOMPARE(QToolTip::text(), u"Only what waits has a place in the queue."_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(&systems, &leave);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void LibraryTest::folderIsChosenWhereItIsMissed()
{
    QSignalSpy chosen(m_on->window.get(), &MainWindow::softwareDirectoryRequested);
    m_on->dialogs.folder = u"/srv/packages"_s;
    auto *place = m_on->window->findChild<DropPlace *>();
    QVERIFY2(!place->isVisible(), "without a folder nothing can be dropped");
    m_on->window->setSettings({.softwareDirectory = u"/srv/other"_s});
    QVERIFY(place->isVisible());
    place->setFocus();
    QTest::keyClick(place, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QVERIFY2(place->accessibleName().contains(u"choose another folder"),
             qPrintable(place->accessibleName()));

    Facts gone;
    for (const Package &package : m_on->window->packages().all())
        gone.vanishedPackages.append(package.fileName);
    m_on->window->setSettings({});
    EmptyPlace &empty = library().emptyPlace();
    QVERIFY(!empty.isVisible());
    m_on->window->applyFacts(gone);
    QVERIFY(empty.isVisible());
    QVERIFY2(empty.text().contains(u"Choose the folder"), qPrintable(empty.text()));
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY(button->isVisible());
    button->click();
    QCOMPARE(chosen.size(), 2);
    m_on->window->applyFacts({.packages = {madePackage(Newest, 1000)}});
    QVERIFY(!empty.isVisible());
}

void LibraryTest::searchWithoutResultCanBeCleared()
{
    auto *search = m_on->window->findChild<QLineEdit *>();
    EmptyPlace &empty = m_on->view().emptyPlace();
    QVERIFY(!empty.isVisible());
    search->setText(u"no such system"_s);
    QTRY_VERIFY(empty.isVisible());
    auto *button = empty.findChild<QPushButton *>();
    QVERIFY2(button->text().contains(u"Clear search"), qPrintable(button->text()));
    button->click();
    QVERIFY(search->text().isEmpty());
    QTRY_VERIFY(!empty.isVisible());
}

/// However narrow the pane is, a card cuts nothing off: what is too long ends in "…".
void LibraryTest::cardsKeepTheirMargins()
{
    const QColor ground = library().palette().color(QPalette::Window);
    for (const int width : {300, 150, 90}) {
        QImage image(width, 80, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.initFrom(&library());
        option.rect = image.rect();
        option.widget = &library();
        library().itemDelegate()->paint(&painter, option,
                                        rowOf(u"s53200ce9.15.6-step-upgrade.pkg"_s));
        painter.end();
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(2, y), ground);
            QCOMPARE(image.pixelColor(width - 3, y), ground);
            const QColor inside = library().palette().color(QPalette::Base);
            if (y > 16 && y < 64)
                QCOMPARE(image.pixelColor(width - 12, y), inside);
        }
    }
    for (int row = 0; row < library().model()->rowCount(); ++row)
        QVERIFY(!library().model()->index(row, 0).data(Qt::ToolTipRole).toString().isEmpty());
}

void LibraryTest::dropOpensTheSummary()
{
    QSignalSpy requested(m_on->window.get(), &MainWindow::upgradeRequested);
    QVERIFY(m_on->drop(*library().viewport(), *WindowFixture::systems({5, 4}), middle(Newest)));
    QVERIFY(!library().dropMarks().isActive());
    QCOMPARE(m_on->dialogs.proposals.size(), 1);
    const UpgradeProposal &asked = m_on->dialogs.proposals.first();
    QCOMPARE(asked.chosen, QStringList{Newest});
    QCOMPARE(asked.systems.size(), 2);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(ordered(requested).systems, QList<EndpointId>{5});
    QCOMPARE(ordered(requested).fileNames, QStringList{Newest});
}

void LibraryTest::stateStaysReadableBesideManyColumns()
{
    SystemsView &view = m_on->view();
    const int state = int(SystemsColumn::State);
    const auto fills = [&] { return view.header()->length() == view.viewport()->width(); };
    QTRY_VERIFY(fills());
    for (int column = state + 2; column < SystemsColumnCount; ++column)
        view.setColumnHidden(column, false);
    m_on->window->resize(1024, 640);
    const int least = view.columnWidth(state);
    QVERIFY2(least > view.fontMetrics().horizontalAdvance(u"Came back unch"_s),
             qPrintable(QString::number(least)));
    QVERIFY2(!fills(), "then the table scrolls");
    for (int column = state + 2; column < SystemsColumnCount; ++column)
        view.setColumnHidden(column, true);
    QTRY_VERIFY(fills());
    QVERIFY(view.columnWidth(state) > least);
}

/// Name and address are elided only where there is no room for them.
void LibraryTest::columnsTakeWhatTheyNeed()
{
    Endpoint longer = m_on->facts.endpoints.first();
    longer.identification.systemName = u"Conference room Bergen, 3rd floor"_s;
    longer.identification.ipAddress = u"192.168.117.244"_s;
    longer.sourceAddress = u"10.0.0.9"_s;
    SystemsView &view = m_on->view();
    m_on->window->resize(1700, 800);
    m_on->window->applyFacts({.endpoints = {longer}});
    const auto needs = [&](SystemsColumn column) {
        const QString text = m_on->rowOf(longer.id).siblingAtColumn(int(column)).data().toString();
        return view.fontMetrics().horizontalAdvance(text);
    };
    QTRY_VERIFY(view.columnWidth(int(SystemsColumn::Name)) >= needs(SystemsColumn::Name) + 24);
    QTRY_VERIFY(view.columnWidth(int(SystemsColumn::Address)) >= needs(SystemsColumn::Address) + 8);
    QCOMPARE(view.header()->length(), view.viewport()->width());
    // In a small window the state keeps its room, and nothing has to be scrolled.
    m_on->window->resize(1024, 640);
    QTRY_COMPARE(view.header()->length(), view.viewport()->width());
    QVERIFY(view.columnWidth(int(SystemsColumn::Name)) < needs(SystemsColumn::Name) + 24);
}

/// In a small window each language shows the whole table, and the arrow of the order has room.
void LibraryTest::smallWindowNeedsNoScrolling()
{
    QFETCH(const QString, language);
    Language used(*QCoreApplication::instance());
    used.use(language);
    SystemsView &view = m_on->view();
    m_on->window->resize(1024, 640);
    QTRY_VERIFY2(view.header()->length() <= view.viewport()->width(),
                 qPrintable(QString::number(view.header()->length())));
    view.sortByColumn(int(SystemsColumn::LastHeard), Qt::AscendingOrder);
    const int sorted = int(SystemsColumn::LastHeard);
    QTRY_VERIFY(view.columnWidth(sorted) >= view.header()->sectionSizeHint(sorted));
    QVERIFY(view.header()->length() <= view.viewport()->width());
}

void LibraryTest::sizedColumnsStay()
{
    SystemsView &view = m_on->view();
    view.setColumnWidth(int(SystemsColumn::Product), 77);
    m_on->window->resize(1700, 800);
    m_on->window->applyFacts({.endpoints = {m_on->facts.endpoints.first()}});
    QTest::qWait(100);
    QCOMPARE(view.columnWidth(int(SystemsColumn::Product)), 77);
    QCOMPARE(view.sizedColumns(), QList<int>{int(SystemsColumn::Product)});
}

void LibraryTest::titlesAreWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const Language::Choice &choice : Language::choices())
        QTest::newRow(qPrintable(choice.code)) << choice.code;
}

void LibraryTest::titlesAreWhole()
{
    QFETCH(const QString, language);
    Language used(*QCoreApplication::instance());
    used.use(language);
    QCoreApplication::processEvents();
    SystemsView &view = m_on->view();
    for (int column = 0; column < SystemsColumnCount; ++column)
        view.setColumnHidden(column, false);
    const auto isWhole = [&](int column) {
        const int arrow = column == view.header()->sortIndicatorSection()
                              ? 0
                              : view.style()->pixelMetric(QStyle::PM_HeaderMarkSize);
        return view.columnWidth(column) >= view.header()->sectionSizeHint(column) - arrow;
    };
    for (int column = 0; column < SystemsColumnCount; ++column)
        QTRY_VERIFY2(isWhole(column),
                     qPrintable(view.model()->headerData(column, Qt::Horizontal).toString()));
}

/// Wherever files are over the window, the library shows where they go and what becomes of them.
void LibraryTest::filesFindADropZone()
{
    auto *zone = m_on->window->findChild<DropZone *>();
    QVERIFY(zone && !zone->isVisible());
    m_on->window->setSettings({.softwareDirectory = u"/srv/packages"_s});
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/tmp/s52010tc7_3_21.pkg"_s),
                   QUrl::fromLocalFile(u"/tmp/readme.txt"_s)});
    QVERIFY(m_on->drag(*m_on->window, files, {600, 400}));
    QVERIFY(zone->isVisible());
    QVERIFY2(zone->text().contains(u"1 package"), qPrintable(zone->text()));
    QCOMPARE(zone->size(), library().size());
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_on->window.get(), &leave);
    QVERIFY(!zone->isVisible());
    QSignalSpy imports(m_on->window.get(), &MainWindow::importRequested);
    QVERIFY(m_on->drop(*m_on->window, files, {600, 400}));
    QCOMPARE(imports.size(), 1);
    QVERIFY(!zone->isVisible());
}

void LibraryTest::dropZoneSaysWhatIsWrong()
{
    auto *zone = m_on->window->findChild<DropZone *>();
    QMimeData package;
    package.setUrls({QUrl::fromLocalFile(u"/tmp/s52010tc7_3_21.pkg"_s)});
    QVERIFY(m_on->drag(*m_on->window, package, {600, 400}));
    QVERIFY2(zone->text().contains(u"folder first"), qPrintable(zone->text()));
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(u"/tmp/readme.txt"_s)});
    m_on->window->setSettings({.softwareDirectory = u"/srv/packages"_s});
    QVERIFY(m_on->drag(*m_on->window, other, {600, 400}));
    QVERIFY2(zone->text().contains(u"no software package"), qPrintable(zone->text()));
}

QTEST_MAIN(LibraryTest)
#include "tst_library.moc"
