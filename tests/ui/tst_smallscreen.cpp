// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything on a screen of 1024×640, in each language: nothing is wider or taller, and nothing
// that is asked or said is cut off.

#include "pagesfixture.h"

#include <ui/common/actions.h>
#include <ui/contact/contactcommands.h>
#include <ui/dialogs/labelsdialog.h>
#include <ui/dialogs/releasekeydialog.h>
#include <ui/dialogs/upgradedialog.h>
#include <ui/dialogs/widgetdialogs.h>
#include <ui/pages/historypage.h>
#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

constexpr QSize Screen{1024, 640};
constexpr QSize Frame{8, 36};

QString tooLarge(const QWidget &widget)
{
    const QSize room = Screen - Frame;
    const QSize least = widget.minimumSizeHint().expandedTo(widget.minimumSize());
    const auto text = [](QSize size) { return u"%1×%2"_s.arg(size.width()).arg(size.height()); };
    const QString name =
        QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.windowTitle();
    if (least.width() > room.width() || least.height() > room.height())
        return u"%1 can't be smaller than %2"_s.arg(name, text(least));
    if (widget.width() > room.width() || widget.height() > room.height())
        return u"%1 begins with %2"_s.arg(name, text(widget.size()));
    return {};
}

QString longQuestion()
{
    return u"Point 18 systems at this console, Boardroom, Reception and sixteen more?\n\nTheir "
           "present manager is remembered. It is given back by itself when their upgrades have "
           "ended, or by “Give back”."_s;
}

} // namespace

class SmallScreenTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }
    void everyWindowFits_data() { languages(); }
    void everyWindowFits();
    void questionsAreWhole_data();
    void questionsAreWhole();
    void historyGivesWayInside();

private:
    static void languages();
    std::unique_ptr<PagesFixture> m_all;
};

void SmallScreenTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const auto &[language, name] : Language::choices())
        QTest::newRow(qPrintable(language)) << language;
}

void SmallScreenTest::everyWindowFits()
{
    QFETCH(const QString, language);
    QCOMPARE(QGuiApplication::primaryScreen()->size(), Screen);
    m_all->language.use(language);
    QStringList wrong;
    const auto measure = [&wrong](const QWidget &widget) {
        if (const QString text = tooLarge(widget); !text.isEmpty())
            wrong.append(text);
    };
    MainWindow window({.clock = m_all->clock, .dialogs = m_all->dialogs, .layoutFile = {}});
    window.show();
    measure(window);
    window.applyFacts(m_all->facts);
    window.showProblem({ErrorCode::PortNotAllowed, {u"0.0.0.0"_s, u"80"_s}});
    window.setListening({u"0.0.0.0"_s,
                         8080,
                         {u"http://10.0.0.5:8080"_s},
                         {{ErrorCode::PortNotAllowed, {u"0.0.0.0"_s, u"80"_s}}}});
    QCoreApplication::processEvents();
    measure(window);

    m_all->select({2});
    const Actions &actions = m_all->window.actions();
    for (QAction *action : {actions.settings, actions.history, actions.callers, actions.keyVault,
                            actions.findSystems, actions.contact, actions.readiness,
                            actions.firstStart, actions.help, actions.shortcuts}) {
        const QList<QDialog *> before = m_all->window.findChildren<QDialog *>();
        action->trigger();
        m_all->pages.takeHistory(m_all->facts.upgrades, true);
        QCoreApplication::processEvents();
        for (QDialog *page : m_all->window.findChildren<QDialog *>()) {
            if (before.contains(page))
                continue;
            measure(*page);
            page->hide();
        }
    }
    UpgradeProposal proposal{.library = m_all->facts.packages, .chosen = {u"s52010tc7_3_21.pkg"_s}};
    for (const Endpoint &endpoint : std::as_const(m_all->facts.endpoints))
        proposal.systems.append({endpoint, false, false});
    UpgradeDialog upgrade(
        std::make_unique<OpenProposal>(proposal, OpenProposal::Surroundings{m_all->clock}));
    ReleaseKeyDialog key({u"Boardroom"_s, u"FTT17030401B"_s, true});
    LabelsDialog labels({.systems = 3, .site = u"Oslo"_s, .tags = QStringList{u"large"_s}});
    for (QDialog *dialog : std::initializer_list<QDialog *>{&upgrade, &key, &labels}) {
        dialog->show();
        QCoreApplication::processEvents();
        measure(*dialog);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void SmallScreenTest::questionsAreWhole_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("short") << u"Cancel?"_s;
    QTest::newRow("a little wide")
        << u"Forget the release key of the video system in the large boardroom?"_s;
    QTest::newRow("long") << longQuestion();
    QTest::newRow("a path") << u"Replace all settings by those of this file?\n\n/home/operator/"
                               "Documents/projects/video/roll-outs/2026/settings.json"_s;
}

void SmallScreenTest::questionsAreWhole()
{
    QFETCH(const QString, question);
    WidgetDialogs dialogs;
    dialogs.confirm(&m_all->window, {u"Question"_s, question, u"Do it"_s, u"Leave it"_s}, [] {});
    auto *box = m_all->window.findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(QTest::qWaitForWindowExposed(box));
    const auto *label = box->findChild<QLabel *>(u"qt_msgbox_label"_s);
    QVERIFY(label);
    const QRect room = label->contentsRect();
    const int flags = label->wordWrap() ? Qt::TextWordWrap : 0;
    const QRect needed = label->fontMetrics().boundingRect(room, flags, question);
    QVERIFY2(needed.width() <= room.width(),
             qPrintable(u"%1 of %2"_s.arg(room.width()).arg(needed.width())));
    QVERIFY(needed.height() <= room.height());
    const QString wrong = tooLarge(*box);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    box->reject();
}

void SmallScreenTest::historyGivesWayInside()
{
    Upgrade failed = m_all->facts.upgrades.first();
    failed.outcome = Outcome::Failed;
    failed.message = u"Could not verify the package: the signature of the image is not known"_s;
    m_all->window.actions().history->trigger();
    m_all->pages.takeHistory({failed}, true);
    auto *page = m_all->page<HistoryPage>();
    QVERIFY(page->width() <= (Screen - Frame).width());
    const QAbstractItemModel &model = *page->view().model();
    const auto column = int(HistoryColumn::Reason);
    QCOMPARE(model.headerData(column, Qt::Horizontal).toString(), u"Reason"_s);
    QCOMPARE(model.index(0, column).data().toString(), failed.message);
    // However long a reason is, it leaves room for the other columns.
    QVERIFY(page->view().columnWidth(column) <= 320);
    QCOMPARE(model.index(0, column).data(Qt::ToolTipRole).toString(), failed.message);
}

int main(int argc, char *argv[])
{
    // The screen of the platform "offscreen" has another size.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"screen.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write("{\"screens\": [{\"name\": \"small\", \"x\": 0, \"y\": 0, \"width\": 1024, "
               "\"height\": 640}]}");
    file.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
    QApplication application(argc, argv);
    SmallScreenTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_smallscreen.moc"
