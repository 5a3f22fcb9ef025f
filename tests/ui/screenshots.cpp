// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the window with a sample roll-out into PNG files: screenshots FOLDER [PATTERN]
// One per language, light and dark, small and large; with a pattern those whose name matches it.

#include "pagescreenshots.h"
#include "samplepalettes.h"
#include "stillstyle.h"
#include "support/rollout.h"
#include "support/testclock.h"

#include <tables/packagestable.h>
#include <tables/systemstable.h>
#include <ui/common/actions.h>
#include <ui/common/language.h>
#include <ui/common/theme.h>
#include <ui/dialogs/labelsdialog.h>
#include <ui/dialogs/releasekeydialog.h>
#include <ui/dialogs/upgradedialog.h>
#include <ui/dialogs/widgetdialogs.h>
#include <ui/mainwindow.h>
#include <ui/packages/packagesview.h>
#include <ui/summarybar.h>
#include <ui/systems/systemsview.h>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QRegularExpression>
#include <QStyleHints>
#include <QTabWidget>
#include <QTextStream>
#include <QUrl>
#include <functional>

using namespace Uplift;

namespace
{

/// One look of the program.
struct Variant
{
    QString language;
    bool dark;
    QSize size;

    QString file(const QString &what) const
    {
        return QStringLiteral("%1-%2-%3-%4x%5.png")
            .arg(what, language, dark ? QStringLiteral("dark") : QStringLiteral("light"))
            .arg(size.width())
            .arg(size.height());
    }
};

QRegularExpression wanted; // an empty one matches every file

void save(QWidget &widget, const QDir &folder, const QString &file)
{
    if (!wanted.match(file).hasMatch())
        return;
    QApplication::processEvents();
    QApplication::processEvents();
    if (widget.grab().save(folder.filePath(file)))
        QTextStream(stdout) << folder.filePath(file) << '\n';
    else
        qFatal("can't write %s", qPrintable(folder.filePath(file)));
}

QList<LogEntry> sampleProtocol(EndpointId system, const QDateTime &now)
{
    const QByteArray request =
        "POST /tms/public/external/management/systemmanagementservice.asmx HTTP/1.1\r\n"
        "Content-Type: text/xml; charset=utf-8\r\nUser-Agent: Cisco/TC\r\n"
        "Content-Length: 759\r\n\r\n<Envelope "
        "xmlns=\"http://schemas.xmlsoap.org/soap/envelope/\">\n"
        "  <Body>\n    <PostEvent>\n      <Event>Boot</Event>\n    </PostEvent>\n  </Body>\n"
        "</Envelope>";
    const QByteArray answer =
        "HTTP/1.1 200 OK\r\nCache-Control: private, max-age=0\r\n"
        "Content-Type: text/xml; charset=utf-8\r\n\r\n<soap:Envelope>\n  <Software>\n"
        "    <ReleaseKey>1234567890ABCDEF</ReleaseKey>\n    <VersionId>TC7.3.21</VersionId>\n"
        "  </Software>\n</soap:Envelope>";
    return {{.id = 1,
             .at = now.addSecs(-30),
             .endpoint = system,
             .kind = LogKind::CheckedIn,
             .arguments = {QStringLiteral("Boot"), QStringLiteral("TC7.0.2")},
             .raw = request},
            {.id = 2,
             .at = now.addSecs(-30),
             .endpoint = system,
             .kind = LogKind::AnswerSent,
             .arguments = {QStringLiteral("200")},
             .raw = answer}};
}

void drawWindow(const Variant &variant, const QDir &folder, const TestClock &clock)
{
    WidgetDialogs dialogs;
    MainWindow window({clock, dialogs, {}});
    window.resize(variant.size);
    window.show();
    save(window, folder, variant.file(QStringLiteral("empty")));

    Settings settings;
    settings.softwareDirectory = QStringLiteral("/srv/packages");
    window.setSettings(settings);
    window.setListening({QStringLiteral("0.0.0.0"),
                         80,
                         {QStringLiteral("http://10.0.0.5"), QStringLiteral("http://192.168.7.2")},
                         {}});
    window.applyFacts(sampleRollout(clock.now()));
    SystemsView &view = window.systemsView();
    view.setCurrentIndex(view.model()->index(0, 0));
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        if (view.model()->index(row, 0).data(EndpointIdRole).toLongLong() == SampleDownloading)
            view.setCurrentIndex(view.model()->index(row, 0));
    }
    save(window, folder, variant.file(QStringLiteral("window")));

    window.showTimeline(SampleDownloading, sampleTimeline(clock.now()));
    window.findChild<QTabWidget *>()->setCurrentIndex(1);
    window.setListening(
        {QStringLiteral("0.0.0.0"),
         8080,
         {QStringLiteral("http://10.0.0.5:8080")},
         {{ErrorCode::PortInUse, {QStringLiteral("0.0.0.0"), QStringLiteral("80")}}}});
    save(window, folder, variant.file(QStringLiteral("problem")));
}

/// What was just done, and the end of a roll-out.
void drawDone(const Variant &variant, const QDir &folder, const TestClock &clock)
{
    WidgetDialogs dialogs;
    MainWindow window({clock, dialogs, {}});
    window.resize(variant.size);
    window.show();
    window.setSettings({.softwareDirectory = QStringLiteral("/srv/packages")});
    window.setListening({QStringLiteral("0.0.0.0"), 80, {QStringLiteral("http://10.0.0.5")}, {}});
    Facts facts = sampleRollout(clock.now());
    window.applyFacts(facts);
    window.systemsView().setCurrentIndex(window.systemsView().model()->index(0, 0));
    window.actions().retry->trigger();
    save(window, folder, variant.file(QStringLiteral("undo")));
    QMenu menu;
    window.actions().addSystemActions(menu);
    menu.popup({});
    save(menu, folder, variant.file(QStringLiteral("menu")));
    menu.close();
    for (Upgrade &upgrade : facts.upgrades) {
        if (upgrade.isEnded())
            continue;
        upgrade.state = UpgradeState::Ended;
        upgrade.outcome = upgrade.endpoint == SampleDownloading ? Outcome::Silent : Outcome::Proved;
        upgrade.endedAt = clock.now();
    }
    window.applyFacts(facts);
    save(window, folder, variant.file(QStringLiteral("ending")));
}

/// Systems over the library: some that fit, one that is there already, one of other hardware.
void drawDraggingSystems(MainWindow &window, const std::function<void()> &draw)
{
    QWidget *library = window.packagesView().viewport();
    QMimeData data;
    data.setData(SystemsTable::mimeType(), QByteArrayLiteral("4\n5\n10\n11"));
    const QAbstractItemModel &model = *window.packagesView().model();
    const QPoint at = window.packagesView().visualRect(model.index(1, 0)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(library, &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(library, &move);
    draw();
    QDragLeaveEvent leave;
    QApplication::sendEvent(library, &leave);
}

/// What the window shows while something is being done in it.
void drawDoing(const Variant &variant, const QDir &folder, const TestClock &clock)
{
    WidgetDialogs dialogs;
    MainWindow window({clock, dialogs, {}});
    window.resize(variant.size);
    window.show();
    Facts facts = sampleRollout(clock.now());
    for (int i = 0; i < facts.endpoints.size(); ++i) {
        facts.endpoints[i].site =
            QStringList{QStringLiteral("Oslo"), QStringLiteral("上海"), QString()}.at(i % 3);
        facts.endpoints[i].tags = i % 4 == 0 ? QStringList{QStringLiteral("pilot")} : QStringList();
    }
    facts.packages.append(madePackage(QStringLiteral("s52010ce9_15_17.pkg"), 655'000'000));
    window.applyFacts(facts);
    window.setListening({QStringLiteral("0.0.0.0"), 80, {QStringLiteral("http://10.0.0.5")}, {}});
    auto *summary = window.findChild<SummaryBar *>();
    for (int second = 0; second < 120; ++second) {
        RolloutSummary moment{.systems = 11,
                              .waiting = 2,
                              .running = 5,
                              .proved = 2,
                              .needOperator = 1,
                              .bytesPerSecond = 7'000'000 + (second * 7919 % 4'000'000),
                              .bytesLeft = 6'800'000'000};
        summary->setSummary(moment);
        summary->letTimePass(clock.now());
    }
    window.showImport({.id = 1,
                       .fileName = QStringLiteral("s53300ce9_15_17.pkg"),
                       .copied = 240'000'000,
                       .total = 702'113'280});
    SystemsView &view = window.systemsView();
    QMimeData data;
    data.setData(PackagesTable::mimeType(), QByteArrayLiteral("s52010tc7_3_21.pkg"));
    const QPoint at = view.visualRect(view.model()->index(2, 0)).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &move);
    save(window, folder, variant.file(QStringLiteral("dragging")));
    QDragLeaveEvent leave;
    QApplication::sendEvent(view.viewport(), &leave);
    drawDraggingSystems(
        window, [&] { save(window, folder, variant.file(QStringLiteral("dragging-systems"))); });

    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/s52010tc7_3_21.pkg")),
                   QUrl::fromLocalFile(QStringLiteral("/tmp/s53300ce9_15_17.pkg"))});
    QDragEnterEvent filesEnter(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    window.setSettings({.softwareDirectory = QStringLiteral("/srv/packages")});
    QApplication::sendEvent(&window, &filesEnter);
    save(window, folder, variant.file(QStringLiteral("dragging-files")));
    QApplication::sendEvent(&window, &leave);

    window.actions().groupBy.at(int(Grouping::Site))->trigger();
    for (const SystemsColumn column : {SystemsColumn::Tags, SystemsColumn::QueuePlace})
        view.setColumnHidden(int(column), false);
    view.setCurrentIndex(view.model()->index(0, 0, view.model()->index(1, 0)));
    const EndpointId current = view.currentIndex().data(EndpointIdRole).toLongLong();
    window.findChild<QTabWidget *>()->setCurrentIndex(2);
    window.showProtocol(current, sampleProtocol(current, clock.now()));
    save(window, folder, variant.file(QStringLiteral("groups")));
}

/// Twenty systems with all that can be said of them, and one with nothing to say.
void drawSummaries(const Variant &variant, const QDir &folder, const TestClock &clock)
{
    const QString newest = QStringLiteral("s52010tc7_3_21.pkg");
    Facts facts = sampleRollout(clock.now());
    UpgradeProposal proposal{.library = facts.packages, .chosen = {newest}};
    for (int i = 0; i < 20; ++i) {
        Endpoint endpoint = facts.endpoints.at(i % facts.endpoints.size());
        endpoint.id = i + 1;
        proposal.systems.append({endpoint, i != 4, i == 2});
    }
    proposal.systems[4].endpoint.identification.softwareVersion = QStringLiteral("TC6.3.0");
    proposal.systems[5].endpoint.identification.softwareVersion = QStringLiteral("ce9.15.3.0");
    proposal.systems[6].endpoint.activeCalls = 1;
    UpgradeLengths lengths;
    Upgrade proved = facts.upgrades.at(3);
    proved.preparingSeconds = 60;
    proved.installingSeconds = 300;
    proved.rebootingSeconds = 90;
    proved.offeredAt = proved.endedAt.addSecs(-750);
    lengths.learn(proved);
    UpgradeDialog upgrade(
        std::make_unique<OpenProposal>(proposal, OpenProposal::Surroundings{clock, {}, lengths}));
    upgrade.show();
    save(upgrade, folder, variant.file(QStringLiteral("upgrade")));
    proposal.systems = proposal.systems.first(1);
    UpgradeDialog single(
        std::make_unique<OpenProposal>(proposal, OpenProposal::Surroundings{clock}));
    single.show();
    single.findChild<QComboBox *>(QStringLiteral("when"))->setCurrentIndex(1);
    save(single, folder, variant.file(QStringLiteral("upgrade-one")));
}

void drawDialogs(const Variant &variant, const QDir &folder, const TestClock &clock)
{
    drawSummaries(variant, folder, clock);
    LabelsDialog labels({.systems = 3,
                         .site = QStringLiteral("Oslo"),
                         .tags = std::nullopt,
                         .knownSites = {QStringLiteral("Oslo")}});
    labels.show();
    save(labels, folder, variant.file(QStringLiteral("labels")));
    ReleaseKeyDialog key({QStringLiteral("NewYork"), QStringLiteral("FTT1703007B"), true});
    key.show();
    save(key, folder, variant.file(QStringLiteral("releasekey")));
    QWidget parent;
    WidgetDialogs().choosePacking(&parent, [](bool) {});
    save(*parent.findChild<QMessageBox *>(), folder, variant.file(QStringLiteral("export")));
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (argc < 2 || argc > 3) {
        QTextStream(stderr) << "usage: screenshots FOLDER [PATTERN]\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (argc == 3)
        wanted.setPattern(QString::fromLocal8Bit(argv[2]));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    applyStyle(application);
    QApplication::setStyle(new StillStyle(QApplication::style()));
    useFont(QApplication::font());
    const QPalette light = QApplication::palette();
    Language language(application);
    const TestClock clock;
    for (const auto &[code, name] : Language::choices()) {
        language.use(QLocale(code));
        for (const bool dark : {false, true}) {
            QApplication::setPalette(dark ? darkPalette() : light);
            for (const QSize &size : {QSize(1024, 640), QSize(1440, 900)}) {
                const Variant variant{code, dark, size};
                drawWindow(variant, folder, clock);
                drawDoing(variant, folder, clock);
                drawDone(variant, folder, clock);
                if (size.width() != 1024)
                    continue;
                drawDialogs(variant, folder, clock);
                drawPages([&](QWidget &page, const QString &what) {
                    save(page, folder, variant.file(what));
                });
            }
        }
    }
    return 0;
}
