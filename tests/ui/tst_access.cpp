// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A walk through everything by those who hear, who use keys alone, who need large letters or strong
// contrast: each control has a name and a role, the focus goes as one reads, words stand out from
// what they are on in light and dark windows, and nothing is cut off in letters of twice the size.

#include "pagekinds.h"
#include "samplepalettes.h"

#include "support/pseudotranslator.h"

#include <ui/common/theme.h>
#include <ui/dialogs/labelsdialog.h>
#include <ui/dialogs/releasekeydialog.h>
#include <ui/dialogs/upgradedialog.h>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

constexpr int PageCount = int(std::size(PageKinds));

/// What is no page: the window in its states, and dialogs.
enum Other { Window = PageCount, WindowAtTheEnd, Summary, KeyDialog, LabelsForm, Count };

const char *nameOf(int what)
{
    static constexpr const char *Names[] = {"the window", "the window at the end", "the summary",
                                            "the release key", "the labels"};
    return what < PageCount ? PageKinds[what].name : Names[what - PageCount];
}

/// What Qt puts into its own widgets, and what only holds others.
bool isPart(const QWidget &widget)
{
    return widget.objectName().startsWith(u"qt_") || widget.inherits("QScrollArea") ||
           widget.inherits("QScrollBar") || widget.inherits("QStackedWidget") ||
           widget.inherits("QSplitterHandle") || widget.inherits("QLineEditIconButton") ||
           (widget.parentWidget() && widget.parentWidget()->inherits("QTabBar"));
}

QString placeOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return u"%1 “%2”"_s.arg(QLatin1String(widget.metaObject()->className()),
                            text.isEmpty() ? widget.accessibleName() : text);
}

/// What a widget stands on: the ground of the nearest one that fills its own.
QColor groundOf(const QWidget &widget)
{
    for (const QWidget *one = &widget; one; one = one->parentWidget()) {
        if (one->isWindow() || one->autoFillBackground())
            return one->palette().color(one->backgroundRole());
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(one);
            area && area->inherits("QAbstractItemView"))
            return area->palette().color(QPalette::Base);
    }
    return widget.palette().color(QPalette::Window);
}

} // namespace

class AccessTest : public QObject
{
    Q_OBJECT
private:
    QWidget *open(int what);
    void rows();

    std::unique_ptr<PagesFixture> m_all;
    std::unique_ptr<QDialog> m_dialog;
    QFont m_font;
    QPalette m_palette;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyControlHasNameAndRole_data() { rows(); }
    void everyControlHasNameAndRole();
    void focusGoesAsOneReads_data() { rows(); }
    void focusGoesAsOneReads();
    void wordsStandOut_data();
    void wordsStandOut();
    void oneButtonIsFilled_data() { rows(); }
    void oneButtonIsFilled();
    void distancesKeepToTheGrid_data() { rows(); }
    void distancesKeepToTheGrid();
    void nothingIsCutInLargeLetters_data() { rows(); }
    void nothingIsCutInLargeLetters();
    void nothingIsCutInLongWords_data() { rows(); }
    void nothingIsCutInLongWords();
    void pagesFitANarrowScreen_data();
    void pagesFitANarrowScreen();
    void everyKeyIsListed();

private:
    QStringList cutOff(QWidget &page);
};

void AccessTest::initTestCase()
{
    applyStyle(*qApp);
    m_font = QApplication::font();
    m_palette = QApplication::palette();
}

void AccessTest::init()
{
    m_all = std::make_unique<PagesFixture>();
}

void AccessTest::cleanup()
{
    m_dialog.reset();
    m_all.reset();
    QApplication::setFont(m_font);
    QApplication::setPalette(m_palette);
}

void AccessTest::rows()
{
    QTest::addColumn<int>("what");
    for (int what = 0; what < Count; ++what)
        QTest::newRow(nameOf(what)) << what;
}

QWidget *AccessTest::open(int what)
{
    UpgradeProposal proposal{.library = m_all->facts.packages, .chosen = {u"s52010tc7_3_21.pkg"_s}};
    for (const Endpoint &endpoint : std::as_const(m_all->facts.endpoints))
        proposal.systems.append({endpoint, false, false});
    switch (what) {
    case Window:
        m_all->window.resize(1440, 900);
        m_all->select({2});
        m_all->window.setListening(
            {u"0.0.0.0"_s, 8080, {u"http://10.0.0.5:8080"_s}, {{ErrorCode::PortInUse, {}}}});
        return &m_all->window;
    case WindowAtTheEnd:
        m_all->window.resize(1440, 900);
        m_all->select({1, 2});
        for (Upgrade &upgrade : m_all->facts.upgrades) {
            if (upgrade.isEnded())
                continue;
            upgrade.state = UpgradeState::Ended;
            upgrade.outcome = Outcome::Proved;
            upgrade.endedAt = m_all->clock.now();
        }
        m_all->applyFacts({.upgrades = m_all->facts.upgrades});
        m_all->window.actions().retry->trigger(); // tells what was done
        return &m_all->window;
    case Summary:
        m_dialog = std::make_unique<UpgradeDialog>(
            std::make_unique<OpenProposal>(proposal, OpenProposal::Surroundings{m_all->clock}));
        break;
    case KeyDialog:
        m_dialog = std::make_unique<ReleaseKeyDialog>(
            ReleaseKeyQuestion{u"NewYork"_s, u"FTT1703007B"_s, true});
        break;
    case LabelsForm:
        m_dialog = std::make_unique<LabelsDialog>(LabelsQuestion{.systems = 3});
        break;
    default:
        return openPage(*m_all, PageKinds[what]);
    }
    m_dialog->show();
    return m_dialog.get();
}

void AccessTest::everyControlHasNameAndRole()
{
    QFETCH(const int, what);
    QWidget *page = open(what);
    QVERIFY(page);
    QCoreApplication::processEvents();
    QStringList wrong;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() || isPart(*widget) ||
            (label && label->text().isEmpty()))
            continue;
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
        const bool isTabBar = widget->inherits("QTabBar");
        if (!heard || (heard->text(QAccessible::Name).isEmpty() && !isTabBar))
            wrong.append(placeOf(*widget) + u" has no name"_s);
        else if (!widget->inherits("QTabWidget") && // its tabs have roles
                 (heard->role() == QAccessible::NoRole || heard->role() == QAccessible::Client))
            wrong.append(placeOf(*widget) + u" has no role"_s);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// From one to the next it goes down, or along a line; up only to what stands further along.
void AccessTest::focusGoesAsOneReads()
{
    QFETCH(const int, what);
    QWidget *page = open(what);
    QVERIFY(page);
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
    const auto placeIn = [page](const QWidget &widget) {
        return QRect(widget.mapTo(page, QPoint()), widget.size());
    };
    QList<QWidget *> order;
    QWidget *first = nullptr;
    for (int presses = 0; presses < 150; ++presses) {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page, Qt::Key_Tab);
        QWidget *now = QApplication::focusWidget();
        QVERIFY(now);
        if (order.contains(now))
            break;
        first = first && placeIn(*first).top() <= placeIn(*now).top() ? first : now;
        order.append(now);
    }
    QStringList wrong;
    for (qsizetype i = 1; i < order.size(); ++i) {
        const QRect before = placeIn(*order.at(i - 1));
        const QRect now = placeIn(*order.at(i));
        const bool isBelow = now.center().y() >= before.top();
        const bool isFurther = now.left() >= before.right() - 8;
        // Where it comes round it begins at the top.
        const bool comesRound = order.at(i) == first;
        if (!isBelow && !isFurther && !comesRound)
            wrong.append(
                u"%1 comes after %2"_s.arg(placeOf(*order.at(i)), placeOf(*order.at(i - 1))));
    }
    QVERIFY2(wrong.size() <= 1, qPrintable(wrong.join(u'\n'))); // one: back to where it began
}

void AccessTest::wordsStandOut_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("isDark");
    for (int what = 0; what < Count; ++what) {
        QTest::addRow("%s, light", nameOf(what)) << what << false;
        QTest::addRow("%s, dark", nameOf(what)) << what << true;
    }
}

void AccessTest::wordsStandOut()
{
    QFETCH(const int, what);
    QFETCH(const bool, isDark);
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
    QWidget *page = open(what);
    QVERIFY(page);
    QCoreApplication::processEvents();
    QStringList wrong;
    for (const QWidget *widget : page->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasWords =
            (label && !label->text().isEmpty()) || (button && !button->text().isEmpty());
        if (!hasWords || !widget->isVisible() || !widget->isEnabled() || isPart(*widget))
            continue;
        if (widget->parentWidget()->inherits("Uplift::UndoBar"))
            continue; // paints its own ground: tst_looks
        const bool isFilled = widget->property("isFilledWithAccent").toBool();
        const bool isRaised = button && !widget->property("autoRaise").toBool() &&
                              (widget->inherits("QPushButton") || widget->inherits("QToolButton"));
        const QColor ground = isFilled   ? accentColour(QGuiApplication::palette())
                              : isRaised ? widget->palette().color(QPalette::Button)
                                         : groundOf(*widget);
        const QColor ink = widget->palette().color(widget->foregroundRole());
        const double ratio = contrast(mixed(ground, ink, ink.alphaF()), ground);
        if (ratio < 4.5)
            wrong.append(
                u"%1: %2 on %3, %4"_s.arg(placeOf(*widget), ink.name(), ground.name()).arg(ratio));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// What a page is for; one that only shows has none.
void AccessTest::oneButtonIsFilled()
{
    QFETCH(const int, what);
    QWidget *page = open(what);
    QVERIFY(page);
    QCoreApplication::processEvents();
    QStringList filled;
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        const bool isOfPage = button->window() == page->window();
        if (isOfPage && button->isVisible() && button->property("isFilledWithAccent").toBool())
            filled.append(button->text());
    }
    const QByteArray name = nameOf(what);
    const bool onlyShows = name == "Uplift::CallersPage" || name == "Uplift::ShortcutsPage" ||
                           name == "Uplift::HelpPage" || name == "Uplift::AboutPage";
    if (name == "Uplift::FirstStartPage")
        QVERIFY2(filled.size() <= 1, qPrintable(filled.join(u", ")));
    else
        QVERIFY2(filled.size() == (onlyShows ? 0 : 1), qPrintable(filled.join(u", ")));
}

void AccessTest::distancesKeepToTheGrid()
{
    QFETCH(const int, what);
    QWidget *page = open(what);
    QVERIFY(page);
    QStringList wrong;
    for (const QLayout *layout : page->findChildren<QLayout *>()) {
        const QWidget *of = layout->parentWidget();
        if (!of || !QByteArray(of->metaObject()->className()).startsWith("Uplift::"))
            continue; // Qt's own: tabs, boxes of buttons
        const QMargins around = layout->contentsMargins();
        for (const int distance : {around.left(), around.top(), around.right(), around.bottom(),
                                   std::max(0, layout->spacing())}) {
            if (distance % 4 != 0)
                wrong.append(
                    u"%1 in %2"_s.arg(distance).arg(QLatin1String(of->metaObject()->className())));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

/// Buttons and labels that have less room than their words need.
QStringList AccessTest::cutOff(QWidget &page)
{
    QStringList cut;
    for (const QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && !isPart(*button) &&
            (button->width() < button->minimumSizeHint().width() ||
             button->height() < button->fontMetrics().height()))
            cut.append(
                u"%1: %2×%3"_s.arg(placeOf(*button)).arg(button->width()).arg(button->height()));
    }
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty() &&
            label->height() < label->heightForWidth(label->width()))
            cut.append(placeOf(*label));
    }
    for (const QLineEdit *edit : page.findChildren<QLineEdit *>()) {
        if (edit->isVisible() && edit->height() < edit->fontMetrics().height())
            cut.append(placeOf(*edit));
    }
    return cut;
}

void AccessTest::nothingIsCutInLargeLetters()
{
    QFETCH(const int, what);
    QFont large = m_font;
    if (large.pixelSize() > 0)
        large.setPixelSize(large.pixelSize() * 2);
    else
        large.setPointSizeF(large.pointSizeF() * 2);
    cleanup();
    QApplication::setFont(large);
    init();
    QWidget *page = open(what);
    QVERIFY(page);
    page->resize(page->size().expandedTo(page->minimumSizeHint()));
    QCoreApplication::processEvents();
    const QStringList cut = cutOff(*page);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    const QSize least = page->minimumSizeHint();
    QVERIFY2(least.width() <= 1440 && least.height() <= 900, // of a usual screen
             qPrintable(u"%1×%2"_s.arg(least.width()).arg(least.height())));
}

void AccessTest::nothingIsCutInLongWords()
{
    QFETCH(const int, what);
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    QWidget *page = open(what);
    QVERIFY(page);
    page->resize(page->size().expandedTo(page->minimumSizeHint()));
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QStringList cut = cutOff(*page);
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

void AccessTest::pagesFitANarrowScreen_data()
{
    QTest::addColumn<QString>("language");
    for (const auto &[language, name] : Language::choices())
        QTest::newRow(qPrintable(language)) << language;
}

/// Of 800 pixels, without what a window has around it.
void AccessTest::pagesFitANarrowScreen()
{
    QFETCH(const QString, language);
    constexpr int Narrow = 784;
    m_all->language.use(language);
    QStringList wide;
    for (const PageKind &kind : PageKinds) {
        QDialog *page = openPage(*m_all, kind);
        QVERIFY2(page, kind.name);
        m_all->pages.takeHistory(m_all->facts.upgrades, true);
        m_all->pages.takeCallers({{.id = 1,
                                   .at = m_all->clock.now(),
                                   .kind = LogKind::CallerRefused,
                                   .arguments = {u"192.0.2.7"_s, u"3"_s}}},
                                 true);
        QCoreApplication::processEvents();
        if (page->minimumSizeHint().width() > Narrow)
            wide.append(
                u"%1: %2"_s.arg(QLatin1String(kind.name)).arg(page->minimumSizeHint().width()));
        page->hide();
    }
    m_all->language.use(u"en"_s);
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
}

/// The page of shortcuts, and the menus, have every action that has a key.
void AccessTest::everyKeyIsListed()
{
    const Actions &actions = m_all->window.actions();
    QSet<QAction *> listed;
    for (const Actions::Section &section : actions.sections()) {
        QVERIFY(!section.title.isEmpty());
        for (QAction *action : section.actions) {
            QVERIFY2(!listed.contains(action), qPrintable(action->text()));
            listed.insert(action);
        }
    }
    QStringList missing;
    for (QAction *action : actions.findChildren<QAction *>()) {
        if (!action->shortcut().isEmpty() && !listed.contains(action))
            missing.append(action->text());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", ")));
    QMenu menu;
    actions.addSystemActions(menu);
    QVERIFY(menu.actions().contains(actions.queueMenu->menuAction()));
    QVERIFY(actions.queueMenu->actions().contains(actions.moveFirst));
}

QTEST_MAIN(AccessTest)
#include "tst_access.moc"
