// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A change of how the window looks shows here, and somebody has to accept it: look at what lies in
// the folder that the failure names, then ./dev pictures --accept (UPLIFT_ACCEPT_PICTURES=1).
//
// Pictures are the same only where letters are drawn the same: "letters.png" says whether they are,
// and which Qt drew it. Elsewhere nothing is compared, and that is said.

#include "fakedialogs.h"
#include "samplepalettes.h"
#include "stillstyle.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/packagestable.h>
#include <tables/systemstable.h>
#include <ui/common/actions.h>
#include <ui/common/language.h>
#include <ui/common/theme.h>
#include <ui/dialogs/upgradedialog.h>
#include <ui/mainwindow.h>
#include <ui/pages/historypage.h>
#include <ui/settings/settingspage.h>
#include <ui/systems/systemsview.h>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QHash>
#include <QLineEdit>
#include <QPainter>
#include <QTabWidget>
#include <QTest>
#include <algorithm>

using namespace Uplift;
using namespace Qt::StringLiterals;

namespace
{

const QString Family = u"DejaVu Sans"_s;
constexpr int PixelSize = 13;
constexpr int Block = 8;         // pixels that are compared as one
constexpr int Noise = 12;        // of 255, between two blocks that are the same to an eye
constexpr int MostDiffering = 4; // blocks: less than a word

bool accepts()
{
    return qEnvironmentVariableIntValue("UPLIFT_ACCEPT_PICTURES") == 1;
}

QString accepted(const QString &name)
{
    return QDir(QStringLiteral(UPLIFT_PICTURES)).filePath(name + u".png"_s);
}

QString drawnInto(const QString &name)
{
    const QDir folder(QStringLiteral(UPLIFT_DRAWN_PICTURES));
    folder.mkpath(u"."_s);
    return folder.filePath(name + u".png"_s);
}

/// In steps that no eye tells apart, so that a picture takes little room.
QImage coarse(const QImage &image)
{
    constexpr int Step = 8;
    QImage steps = image.convertToFormat(QImage::Format_RGB32);
    const auto part = [](int value) { return std::min(255, (value + Step / 2) / Step * Step); };
    for (int y = 0; y < steps.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(steps.scanLine(y));
        for (int x = 0; x < steps.width(); ++x)
            line[x] = qRgb(part(qRed(line[x])), part(qGreen(line[x])), part(qBlue(line[x])));
    }
    return steps;
}

/// With its own table of colours and as small as the format can be: the repository keeps every
/// version.
bool keep(const QImage &image, const QString &name)
{
    QHash<QRgb, int> times;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++times[image.pixel(x, y)];
    }
    QList<QRgb> colours = times.keys();
    std::ranges::sort(colours, [&times](QRgb left, QRgb right) {
        return std::pair(-times[left], left) < std::pair(-times[right], right);
    });
    constexpr qsizetype TableSize = 256;
    constexpr int Smallest = 0;
    colours.resize(std::min(colours.size(), TableSize));
    QImage kept = image.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither);
    kept.setText(u"Qt"_s, QString::fromLatin1(qVersion()));
    return kept.save(accepted(name), "PNG", Smallest);
}

QColor meanOf(const QImage &image, int left, int top)
{
    int red = 0;
    int green = 0;
    int blue = 0;
    int count = 0;
    for (int y = top; y < std::min(top + Block, image.height()); ++y) {
        for (int x = left; x < std::min(left + Block, image.width()); ++x, ++count) {
            const QRgb pixel = image.pixel(x, y);
            red += qRed(pixel);
            green += qGreen(pixel);
            blue += qBlue(pixel);
        }
    }
    return {red / count, green / count, blue / count};
}

bool isSame(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) <= Noise &&
           std::abs(one.green() - other.green()) <= Noise &&
           std::abs(one.blue() - other.blue()) <= Noise;
}

/// The places of the blocks that differ.
QList<QRect> differences(const QImage &before, const QImage &now)
{
    QList<QRect> found;
    for (int y = 0; y < now.height(); y += Block) {
        for (int x = 0; x < now.width(); x += Block) {
            if (!isSame(meanOf(before, x, y), meanOf(now, x, y)))
                found.append({x, y, Block, Block});
        }
    }
    return found;
}

/// Letters of each kind that the pictures have.
QImage letters()
{
    QImage image(460, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QFont font = QApplication::font();
    painter.setFont(font);
    painter.drawText(QPoint(4, 16), u"Boardroom TC7.3.21 → 71% · 1.7 MB/s “proved”…"_s);
    painter.setFont(captionFont(font));
    painter.drawText(QPoint(4, 34), u"Needs you (2), Äpfel, Überprüfung, Ærlig, •••••"_s);
    font.setBold(true);
    painter.setFont(font);
    painter.drawText(QPoint(4, 52), u"21 of 30 proved, 2 need you"_s);
    painter.end();
    return coarse(image);
}

/// The sample roll-out, in Latin letters and without what moves by the second.
Facts stillRollout(const QDateTime &now)
{
    Facts facts = sampleRollout(now);
    facts.endpoints[5].identification.systemName = u"Shanghai"_s;
    for (Upgrade &upgrade : facts.upgrades)
        upgrade.bytesPerSecond = 0;
    return facts;
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowWithDetails();
    void windowInGroups();
    void ending();
    void summary();
    void history();
    void settings();

private:
    void compare(QWidget &widget, const QString &name);
    std::unique_ptr<MainWindow> window(QSize size);

    TestClock m_clock;
    FakeDialogs m_dialogs;
    std::unique_ptr<Language> m_language;
    QString m_whereDrawn; ///< empty: the same letters and Qt as here
};

void PicturesTest::initTestCase()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    QSKIP("The platform's own style draws here.");
#endif
    QFont font(Family);
    font.setPixelSize(PixelSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    if (QFontInfo(font).family() != Family)
        QSKIP("DejaVu Sans is not installed (fonts-dejavu-core): nothing is compared.");
    QApplication::setFont(font);
    QApplication::setCursorFlashTime(0);
    QApplication::setPalette(lightPalette());
    applyStyle(*qApp);
    QApplication::setStyle(new StillStyle(QApplication::style()));
    useFont(QApplication::font());
    m_language = std::make_unique<Language>(*qApp);
    m_language->use(u"en"_s);
    const QImage sample = letters();
    if (accepts()) {
        QVERIFY(keep(sample, u"letters"_s));
    }
    const QImage known(accepted(u"letters"_s));
    QVERIFY2(!known.isNull(), "no letters.png");
    const QString drawnWith = known.text(u"Qt"_s);
    if (!differences(known, sample).isEmpty() || known.size() != sample.size())
        QSKIP("Letters are drawn otherwise here than where the pictures were made, by another "
              "version of FreeType or of the font: nothing is compared.");
    if (drawnWith.section(u'.', 0, 1) != QString::fromLatin1(qVersion()).section(u'.', 0, 1))
        m_whereDrawn = drawnWith;
}

void PicturesTest::compare(QWidget &widget, const QString &name)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    const QImage now = coarse(widget.grab().toImage());
    if (accepts()) {
        QVERIFY(keep(now, name));
        return;
    }
    const QImage before(accepted(name));
    QVERIFY2(!before.isNull(), qPrintable(u"there is no picture %1 yet"_s.arg(name)));
    QString wrong;
    QImage marked = now;
    if (before.size() != now.size()) {
        wrong = u"%1 is %2×%3 and was %4×%5"_s.arg(name)
                    .arg(now.width())
                    .arg(now.height())
                    .arg(before.width())
                    .arg(before.height());
    } else {
        const QList<QRect> blocks = differences(before.convertToFormat(QImage::Format_RGB32), now);
        if (blocks.size() <= MostDiffering)
            return;
        wrong = u"%1 looks different in %2 places"_s.arg(name).arg(blocks.size());
        QPainter painter(&marked);
        painter.setPen(Qt::magenta);
        for (const QRect &block : blocks)
            painter.drawRect(block);
    }
    now.save(drawnInto(name));
    marked.save(drawnInto(name + u"-marked"_s));
    wrong += u": see %1, and ./dev pictures --accept if it shall look so"_s.arg(
        QStringLiteral(UPLIFT_DRAWN_PICTURES));
    if (!m_whereDrawn.isEmpty())
        QSKIP(qPrintable(u"%1 (accepted with Qt %2; this is %3)"_s.arg(
            wrong, m_whereDrawn, QString::fromLatin1(qVersion()))));
    QFAIL(qPrintable(wrong));
}

std::unique_ptr<MainWindow> PicturesTest::window(QSize size)
{
    auto window = std::make_unique<MainWindow>(MainWindow::Environment{m_clock, m_dialogs, {}});
    window->resize(size);
    window->setSettings({.softwareDirectory = u"/srv/packages"_s});
    window->setListening({u"0.0.0.0"_s, 80, {u"http://10.0.0.5"_s}, {}});
    window->applyFacts(stillRollout(m_clock.now())); // nobody sees it yet: nothing moves
    window->show();
    return window;
}

void PicturesTest::windowWithDetails()
{
    const auto on = window({1240, 700});
    SystemsView &view = on->systemsView();
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (view.model()->index(row, 0).data(EndpointIdRole).toLongLong() == SampleDownloading)
            view.setCurrentIndex(view.model()->index(row, 0));
    }
    compare(*on, u"window"_s);
}

void PicturesTest::windowInGroups()
{
    QApplication::setPalette(darkPalette());
    m_language->use(u"de"_s);
    const auto on = window({1024, 640});
    on->actions().groupBy.at(int(Grouping::State))->trigger();
    compare(*on, u"groups-de-dark"_s);
    m_language->use(u"en"_s);
    QApplication::setPalette(lightPalette());
}

void PicturesTest::ending()
{
    QApplication::setPalette(darkPalette());
    const auto on = window({1024, 640});
    on->systemsView().setCurrentIndex(on->systemsView().model()->index(0, 0));
    Facts facts = stillRollout(m_clock.now());
    for (Upgrade &upgrade : facts.upgrades) {
        if (upgrade.isEnded())
            continue;
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = upgrade.endpoint == SampleDownloading ? Outcome::Silent : Outcome::Proved;
        upgrade.endedAt = m_clock.now();
    }
    on->hide(); // what grows and fades is for eyes
    on->applyFacts({.upgrades = facts.upgrades});
    on->show();
    compare(*on, u"ending-dark"_s);
    QApplication::setPalette(lightPalette());
}

void PicturesTest::summary()
{
    const Facts facts = stillRollout(m_clock.now());
    UpgradeProposal proposal{.library = facts.packages, .chosen = {u"s52010tc7_3_21.pkg"_s}};
    for (int i = 0; i < 20; ++i) {
        Endpoint endpoint = facts.endpoints.at(i % facts.endpoints.size());
        endpoint.id = i + 1;
        proposal.systems.append({endpoint, i != 4, i == 2});
    }
    proposal.systems[4].endpoint.identification.softwareVersion = u"TC6.3.0"_s;
    proposal.systems[5].endpoint.identification.softwareVersion = u"ce9.15.3.0"_s;
    UpgradeDialog dialog(
        std::make_unique<OpenProposal>(proposal, OpenProposal::Surroundings{m_clock}));
    dialog.resize(860, 560);
    dialog.show();
    compare(dialog, u"summary"_s);
}

void PicturesTest::history()
{
    const Facts facts = stillRollout(m_clock.now());
    SystemsTable systems(m_clock);
    systems.applyFacts(facts);
    PackagesTable packages;
    packages.applyFacts(facts);
    HistoryPage page({m_clock, m_dialogs, systems, packages});
    page.take(facts.upgrades, true);
    for (auto *edit : page.findChildren<QLineEdit *>()) {
        if (edit->toolTip().contains(u"change sheet") && !edit->toolTip().contains(u"ticket"))
            edit->setText(u"Ola Nordmann"_s);
    }
    page.resize(960, 520);
    page.show();
    compare(page, u"history"_s);
}

void PicturesTest::settings()
{
    QApplication::setPalette(darkPalette());
    SettingsPage page({.settings = {.softwareDirectory = u"/srv/packages"_s},
                       .situation = {.systems = 11},
                       .hasTray = true},
                      m_dialogs);
    page.findChild<QTabWidget *>()->setCurrentIndex(2);
    page.resize(760, 560);
    page.show();
    compare(page, u"settings-dark"_s);
    QApplication::setPalette(lightPalette());
}

int main(int argc, char *argv[])
{
    qputenv("TZ", "UTC");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("QT_SCALE_FACTOR");
    QApplication application(argc, argv);
    PicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pictures.moc"
