// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The history on its page: read, searched, sorted, saved as a table and as a change sheet.

#include "pagesfixture.h"
#include "pagetext.h"

#include <tables/wording/wording.h>
#include <ui/common/actions.h>
#include <ui/pages/historypage.h>
#include <ui/pages/sheetprinter.h>
#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTreeView>

using namespace Uplift;
using namespace Qt::StringLiterals;

class HistoryTest : public QObject
{
    Q_OBJECT
private:
    /// Text of a PDF file, as pdftotext reads it.
    QString textOfPdf(const QByteArray &pdf) const;

    std::unique_ptr<PagesFixture> m_all;

private Q_SLOTS:
    void init() { m_all = std::make_unique<PagesFixture>(); }
    void cleanup() { m_all.reset(); }

    void historyShowsEveryUpgrade();
    void historyIsReadWhenItIsOpened();
    void historySearchesSortsAndCopies();
    void historyAsCsv();
    void changeSheetAsPdf();
    void longChangeSheetCanBeRead();
    void sheetGoesOnAsItBegan();
    void changeSheetTellsTheZone();
    void changeSheetAsHtml();
    void sheetOfARollout();
};

QString HistoryTest::textOfPdf(const QByteArray &pdf) const
{
    const QString name = m_all->folder.filePath(u"sheet.pdf"_s);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, name, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

void HistoryTest::historyShowsEveryUpgrade()
{
    HistoryPage *page = m_all->openHistory();
    QVERIFY(page);
    QCOMPARE(page->view().model()->rowCount(), m_all->facts.upgrades.size());
    Upgrade another = m_all->facts.upgrades.first();
    another.sessionId = QUuid::createUuid();
    m_all->applyFacts({.upgrades = {another}});
    QCOMPARE(page->view().model()->rowCount(), m_all->facts.upgrades.size() + 1);
    another.state = UpgradeState::Ended;
    another.outcome = Outcome::Silent;
    m_all->applyFacts({.upgrades = {another}});
    QCOMPARE(page->view().model()->rowCount(), m_all->facts.upgrades.size() + 1);
}

void HistoryTest::historyIsReadWhenItIsOpened()
{
    QSignalSpy requested(&m_all->pages, &Pages::historyRequested);
    QSignalSpy closed(&m_all->pages, &Pages::historyClosed);
    m_all->window.actions().history->trigger();
    auto *page = m_all->page<HistoryPage>();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(page->view().model()->rowCount(), 0);
    const auto *save = buttonOf<QPushButton>(*page, u"Save as CSV…"_s);
    m_all->pages.takeHistory(m_all->facts.upgrades.first(2), false);
    QVERIFY(says(*page, u"Reading… 2 "_s));
    QVERIFY(!save->isEnabled());
    m_all->pages.takeHistory(m_all->facts.upgrades.mid(2), true);
    QVERIFY(says(*page, u"%1 upgrade"_s.arg(m_all->facts.upgrades.size())));
    QVERIFY(!says(*page, u"Reading"_s));
    QVERIFY(save->isEnabled());
    page->reject();
    QTRY_COMPARE(closed.count(), 1);

    m_all->window.actions().history->trigger();
    QCOMPARE(requested.count(), 2);
    m_all->pages.takeHistory(m_all->facts.upgrades.first(1), false);
    m_all->pages.stopHistory();
    page = m_all->page<HistoryPage>();
    QVERIFY(says(*page, u"the others can't be read"_s));
    QVERIFY(buttonOf<QPushButton>(*page, u"Save as CSV…"_s)->isEnabled());
}

void HistoryTest::historySearchesSortsAndCopies()
{
    HistoryPage *page = m_all->openHistory();
    auto *search = named<QLineEdit>(*page, u"Search upgrades"_s);
    QVERIFY(search);
    search->setText(u"came back"_s);
    const QAbstractItemModel &model = *page->view().model();
    QTRY_VERIFY(model.rowCount() > 0 && model.rowCount() < m_all->facts.upgrades.size());
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, int(HistoryColumn::Outcome)).data().toString(),
                 u"Came back unchanged"_s);
    search->clear();
    QTRY_COMPARE(model.rowCount(), m_all->facts.upgrades.size());
    page->view().sortByColumn(int(HistoryColumn::Size), Qt::AscendingOrder);
    qint64 before = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const qint64 sent = model.index(row, 0).data(UpgradeRole).value<Upgrade>().sent;
        QVERIFY(sent >= before);
        before = sent;
    }
    page->view().selectionModel()->select(model.index(0, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
    buttonOf<QPushButton>(*page, u"Copy"_s)->click();
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), HistoryColumnCount);
    QCOMPARE(cells.first(), model.index(0, 0).data().toString());
}

void HistoryTest::historyAsCsv()
{
    Endpoint comma = madeEndpoint(88, u"Room \"A\", first floor"_s, u"TC7.0.2"_s, u"s52010"_s,
                                  m_all->clock.now());
    Upgrade upgrade =
        madeUpgrade(comma, m_all->facts.packages.first(), UpgradeState::Queued, m_all->clock.now());
    HistoryPage *page = m_all->openHistory();
    m_all->applyFacts({.endpoints = {comma}, .upgrades = {upgrade}});
    QSignalSpy written(&m_all->pages, &Pages::fileRequested);
    m_all->dialogs.file = u"/tmp/upgrades.csv"_s;
    named<QLineEdit>(*page, u"Search upgrades"_s)->setText(u"first floor"_s);
    QTRY_COMPARE(page->view().model()->rowCount(), 1);
    buttonOf<QPushButton>(*page, u"Save as CSV…"_s)->click();
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.first().at(0).toString(), u"/tmp/upgrades.csv"_s);
    const QString csv = QString::fromUtf8(written.first().at(1).toByteArray());
    const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().contains(u"serial_number"));
    QVERIFY(lines.last().contains(u",\"Room \"\"A\"\", first floor\","));
}

void HistoryTest::changeSheetAsPdf()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    Upgrade done = m_all->facts.upgrades.first();
    done.sessionId = QUuid::createUuid();
    done.fromVersion = u"TC7.0.2.aecf2d9"_s;
    done.state = UpgradeState::Ended;
    done.outcome = Outcome::Proved;
    done.sent = done.total = 297'386'594;
    done.createdAt = m_all->clock.now().addSecs(-754);
    done.endedAt = m_all->clock.now();
    Package package = m_all->facts.packages.first();
    package.fileName = done.fileName;
    package.sha256 = QByteArray(32, '\xab');
    HistoryPage *page = m_all->openHistory();
    m_all->applyFacts({.upgrades = {done}, .packages = {package}});
    QAbstractItemModel &model = *page->view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(UpgradeRole).value<Upgrade>().sessionId == done.sessionId)
            page->view().selectionModel()->select(
                model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QVERIFY(page->view().selectionModel()->hasSelection());
    for (auto *edit : page->findChildren<QLineEdit *>()) {
        if (edit->toolTip().contains(u"ticket"))
            edit->setText(u"Ticket 4711"_s);
        else if (edit->toolTip().contains(u"change sheet"))
            edit->setText(u"Ola Nordmann"_s);
    }
    QSignalSpy written(&m_all->pages, &Pages::fileRequested);
    m_all->dialogs.file = u"/tmp/sheet.pdf"_s;
    buttonOf<QPushButton>(*page, u"Save as PDF…"_s)->click();
    QCOMPARE(written.size(), 1);
    QVERIFY(m_all->dialogs.suggestions.last().endsWith(u".pdf"));
    const QString text = textOfPdf(written.first().at(1).toByteArray()).simplified();
    for (const QString &wanted :
         {u"Change sheet"_s, u"Ola Nordmann"_s, u"Ticket 4711"_s, u"TC7.0.2.aecf2d9"_s,
          done.targetVersion, done.serialNumber.text(), u"12:34"_s, u"297 MB"_s, u"297,386,594"_s,
          u"Proved"_s, QString(u"ab"_s).repeated(32), done.fileName})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" in "_s + text));
    // One page.
    QCOMPARE(written.first().at(1).toByteArray().count("/Type /Page\n"), 1);
}

/// Sixty upgrades: the titles stand on each page, whole, and each page has its number.
void HistoryTest::longChangeSheetCanBeRead()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    ChangeSheet sheet{.operatorName = u"Ola Nordmann"_s, .madeAt = m_all->clock.now()};
    Upgrade done = m_all->facts.upgrades.first();
    done.state = UpgradeState::Ended;
    done.outcome = Outcome::Unchanged;
    done.fromVersion = u"ce9.14.3.ecb8718a646"_s;
    done.targetVersion = u"ce9.15.3.25-b1f2c8e45a9"_s;
    done.message = u"Postponed by error: <DNS Lookup failure>: 'Could not resolve'. Retrying"_s;
    done.createdAt = m_all->clock.now().addSecs(-3754);
    done.endedAt = m_all->clock.now();
    done.orderedBy = u"administrator@example.org"_s;
    Endpoint endpoint = m_all->facts.endpoints.first();
    endpoint.identification.systemName = u"Conference room Bergen, third floor, west"_s;
    endpoint.identification.softwareVersion = u"ce9.14.3.ecb8718a646"_s;
    for (int i = 0; i < 60; ++i)
        sheet.lines.append({done, endpoint, {}});
    const QByteArray pdf = pdfOf(ChangeSheetWording::html(sheet), u"Change sheet"_s);
    QStringList pages = textOfPdf(pdf).split(u'\f');
    pages.removeAll(QString());
    QVERIFY(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString &text = pages.at(page);
        QVERIFY2(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())),
                 qPrintable(text));
        const bool hasUpgrades = text.contains(u"Conference");
        for (const QString &title :
             {u"System"_s, u"Wanted"_s, u"Duration"_s, u"Ordered by"_s, u"Ending"_s})
            QVERIFY2(!hasUpgrades || text.contains(title), qPrintable(title + u'\n' + text));
        QVERIFY2(!hasUpgrades || text.contains(u"1:02:34"), qPrintable(text));
        QVERIFY2(!hasUpgrades || text.contains(u"ecb8718a646"), "a build's hash is not broken");
        // A row is on one page: its name and its serial number.
        QCOMPARE(text.count(u"Conference"), text.count(done.serialNumber.text()));
    }
}

/// The second page: its head has the room that it has on the first, no line goes on below the
/// table, and the foot begins where the table does.
void HistoryTest::sheetGoesOnAsItBegan()
{
    ChangeSheet sheet{.madeAt = m_all->clock.now()};
    Upgrade done = m_all->facts.upgrades.first();
    done.state = UpgradeState::Ended;
    done.outcome = Outcome::Proved;
    for (int i = 0; i < 60; ++i)
        sheet.lines.append({done, m_all->facts.endpoints.first(), {}});
    QImage paper(1400, 960, QImage::Format_RGB32);
    paper.setDotsPerMeterX(5000);
    paper.setDotsPerMeterY(5000);
    const SheetPages pages(ChangeSheetWording::html(sheet), u"Sheet"_s, paper, paper.size());
    QVERIFY(pages.count() > 1);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    pages.paint(painter, 1);
    painter.end();
    const auto ink = [&](const QRect &place, int darkerThan) {
        QRect found;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (qGray(paper.pixel(x, y)) < darkerThan)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    };
    const QRect title = ink({5, 2, 100, 30}, 90);
    QVERIFY2(title.top() >= 4, qPrintable(QString::number(title.top())));
    const QRect foot = ink({0, 925, 400, 35}, 200);
    const QRect table = ink({0, 0, 1400, 920}, 250);
    QVERIFY2(std::abs(foot.left() - table.left()) <= 3,
             qPrintable(u"%1 and %2"_s.arg(foot.left()).arg(table.left())));
    QVERIFY2(foot.top() - table.bottom() > 15, "the foot keeps away from the table");
    // The lowest line is one from side to side, not the ends of upright ones.
    const QRect lowest = ink({0, table.bottom(), 1400, 1}, 250);
    int inked = 0;
    for (int x = lowest.left(); x <= lowest.right(); ++x)
        inked += qGray(paper.pixel(x, table.bottom())) < 250;
    QVERIFY2(inked > lowest.width() * 9 / 10, qPrintable(QString::number(inked)));
}

/// Who reads the sheet elsewhere, or years later, knows when it was.
void HistoryTest::changeSheetTellsTheZone()
{
    Upgrade upgrade = m_all->facts.upgrades.first();
    upgrade.createdAt = m_all->clock.now();
    const QString html =
        ChangeSheetWording::html({.madeAt = m_all->clock.now(), .lines = {{upgrade, {}, {}}}});
    const QString stamp = Wording::stamp(upgrade.createdAt).mid(19);
    const QString zone = stamp == u"Z" ? u" UTC"_s : u' ' + stamp;
    QVERIFY2(html.count(zone) >= 2, qPrintable(html));
    QVERIFY(html.contains(u"<thead>"));
    QVERIFY(html.contains(u"<html lang=\"en"));
}

void HistoryTest::changeSheetAsHtml()
{
    HistoryPage *page = m_all->openHistory();
    QSignalSpy written(&m_all->pages, &Pages::fileRequested);
    m_all->dialogs.file = u"/tmp/sheet.html"_s;
    buttonOf<QPushButton>(*page, u"Save as HTML…"_s)->click();
    const QString html = QString::fromUtf8(written.first().at(1).toByteArray());
    for (const Upgrade &upgrade : std::as_const(m_all->facts.upgrades))
        QVERIFY(html.contains(upgrade.serialNumber.text()));
    QVERIFY(html.contains(u"the file is no longer in the folder") ||
            html.contains(u"SHA-256 checksum"));
    m_all->pages.showFileWritten(u"/tmp/sheet.html"_s);
    const auto labels = page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text().contains(u"sheet.html"); }));
    // What the operator declines is not written.
    m_all->dialogs.says = false;
    buttonOf<QPushButton>(*page, u"Save as HTML…"_s)->click();
    QCOMPARE(written.size(), 1);
}

/// The end of a roll-out leads here: its upgrades are chosen as they are read.
void HistoryTest::sheetOfARollout()
{
    const QList<Upgrade> &all = m_all->facts.upgrades;
    Q_EMIT m_all->window.changeSheetRequested({all.at(1).sessionId, all.last().sessionId});
    auto *page = m_all->page<HistoryPage>();
    QVERIFY(page);
    m_all->pages.takeHistory(all.first(3), false);
    QCOMPARE(page->sheet().lines.size(), 1);
    m_all->pages.takeHistory(all.mid(3), true);
    const ChangeSheet sheet = page->sheet();
    QCOMPARE(sheet.lines.size(), 2);
    for (const ChangeLine &line : sheet.lines)
        QVERIFY(line.upgrade.sessionId == all.at(1).sessionId ||
                line.upgrade.sessionId == all.last().sessionId);
    QCOMPARE(page->focusWidget()->toolTip().contains(u"ticket"), true);
    // When it is open already, and something is searched, it turns to what is wanted.
    named<QLineEdit>(*page, u"Search upgrades"_s)->setText(u"nothing has this"_s);
    Q_EMIT m_all->window.changeSheetRequested({all.at(2).sessionId});
    QCOMPARE(page->sheet().lines.size(), 1);
}

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
