// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window on the real engine with simulated endpoints: a package is dropped on two selected
// systems, both bars move, both end proved.

#include "engine/told.h"

#include <app/console.h>
#include <lab/lab.h>
#include <ui/common/dialogs.h>
#include <ui/common/language.h>
#include <ui/packages/packagesview.h>
#include <ui/systems/systemsview.h>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>

using namespace Uplift;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr qint64 PackageSize = 20'000'000;
const QString FileName = u"s52010tc6_3_0.pkg"_s;

/// An operator who says yes to everything.
class WillingOperator : public Dialogs
{
public:
    void proposeUpgrade(QWidget *, std::unique_ptr<OpenProposal> open,
                        std::function<void(const UpgradeOrder &)> start) override
    {
        ++proposals;
        const UpgradeProposal &proposal = open->proposal();
        start({.systems = starting(assess(proposal), false), .fileNames = proposal.chosen});
    }
    void chooseFolder(QWidget *, const QString &, std::function<void(const QString &)>) override {}
    void chooseFileToWrite(QWidget *, const QString &,
                           std::function<void(const QString &)>) override
    {
    }
    void chooseFileToRead(QWidget *, const QString &, std::function<void(const QString &)>) override
    {
    }
    void enterReleaseKey(QWidget *, const ReleaseKeyQuestion &,
                         std::function<void(const QString &)>) override
    {
    }
    void enterLabels(QWidget *, const LabelsQuestion &,
                     std::function<void(const Labels &)>) override
    {
    }
    void choosePackages(QWidget *, std::function<void(const QStringList &)>) override {}
    void choosePacking(QWidget *, std::function<void(bool)> chosen) override { chosen(false); }
    void confirm(QWidget *, const Question &, std::function<void()> yes) override { yes(); }
    void askHowToClose(QWidget *, bool, std::function<void(Closing)> chosen) override
    {
        chosen(Closing::End);
    }

    int proposals = 0;
};

/// Drops a package as a drag from the library would, in the middle of that row.
void drop(SystemsView &view, const QModelIndex &package, const QModelIndex &row)
{
    const std::unique_ptr<QMimeData> data(package.model()->mimeData({package}));
    const QPointF at = view.visualRect(row).center();
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent move(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &event);
    QVERIFY(event.isAccepted());
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dropOnTwoSystemsEndsProved();

private:
    QTemporaryDir m_folder;
};

void TestWindow::dropOnTwoSystemsEndsProved()
{
    QFile package(m_folder.filePath(FileName));
    QVERIFY(package.open(QIODevice::WriteOnly));
    QVERIFY(package.resize(PackageSize));
    package.setFileTime(QDateTime::currentDateTime().addDays(-1),
                        QFileDevice::FileModificationTime);
    package.close();

    Language language(*QCoreApplication::instance());
    language.use(QLocale(QLocale::English));
    const SystemClock clock;
    WillingOperator dialogs;
    MainWindow window({.clock = clock, .dialogs = dialogs, .layoutFile = {}});
    EngineThread engine({.dataDirectory = m_folder.filePath(u"data"_s),
                         .softwareDirectory = m_folder.path(),
                         .listen = ListenAddress{QHostAddress(QHostAddress::LocalHost), 0}});
    connectWindow(window, engine);
    Told listening(engine, &Engine::listeningChanged);
    window.resize(1200, 680);
    window.show();
    engine.start();
    QVERIFY(listening.wait());

    Lab::LabOptions options;
    options.manager =
        QUrl(u"http://127.0.0.1:%1%2"_s.arg(listening.first().port).arg(Lab::usualManagerPath));
    options.count = 6;
    options.profiles = {*Lab::findProfile(u"good"_s)};
    options.bytesPerSecond = PackageSize / 3;
    options.timing = {
        .silence = 300ms, .installing = 200ms, .reboot = 200ms, .retry = 200ms, .heartbeat = 500ms};
    options.keepsFiles = false;
    Lab::Lab lab(options);
    lab.start();

    SystemsView &view = window.systemsView();
    QAbstractItemModel *rows = view.model();
    QTRY_COMPARE(rows->rowCount(), 6);
    QTRY_COMPARE(window.packagesView().model()->rowCount(), 1);
    const QModelIndex first = rows->index(0, 0);
    const QModelIndex second = rows->index(1, 0);
    const QList<EndpointId> chosen{first.data(EndpointIdRole).value<EndpointId>(),
                                   second.data(EndpointIdRole).value<EndpointId>()};
    view.selectionModel()->select(first, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.selectionModel()->select(second, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    view.setCurrentIndex(first);
    view.selectionModel()->select(second, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    drop(view, window.packagesView().model()->index(0, 0), second);
    QCOMPARE(dialogs.proposals, 1);

    // What the operator sees, by system: the shares that the bar stood at, and the last outcome.
    QHash<EndpointId, QList<double>> bars;
    QHash<EndpointId, Outcome> outcomes;
    const auto look = [&] {
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QModelIndex cell = rows->index(row, int(SystemsColumn::State));
            const auto id = cell.data(EndpointIdRole).value<EndpointId>();
            const auto upgrade = cell.data(UpgradeRole).value<Upgrade>();
            const double progress = progressOf(upgrade);
            if (upgrade.state == UpgradeState::Downloading &&
                bars[id].value(bars[id].size() - 1, -1) != progress)
                bars[id].append(progress);
            outcomes[id] = upgrade.outcome;
        }
        return outcomes.value(chosen.first()) == Outcome::Proved &&
               outcomes.value(chosen.last()) == Outcome::Proved;
    };
    const auto areUnderWay = [&] {
        look();
        return bars.value(chosen.first()).size() >= 4 && bars.value(chosen.last()).size() >= 4;
    };
    QTRY_VERIFY_WITH_TIMEOUT(areUnderWay(), 20'000);
    // To look at: UPLIFT_SCREENSHOT names the file.
    if (const QString picture = qEnvironmentVariable("UPLIFT_SCREENSHOT"); !picture.isEmpty())
        QVERIFY(window.grab().save(picture));
    QTRY_VERIFY_WITH_TIMEOUT(look(), 20'000);
    QCOMPARE(outcomes.size(), 6);
    for (const auto &[id, outcome] : outcomes.asKeyValueRange())
        QCOMPARE(outcome, chosen.contains(id) ? Outcome::Proved : Outcome::None);
    for (const EndpointId id : chosen) {
        const QList<double> &shares = bars.value(id);
        QVERIFY2(shares.size() >= 3, "the bar moved");
        QVERIFY2(std::is_sorted(shares.begin(), shares.end()), "and never went back");
        QVERIFY(shares.first() >= 0 && shares.last() <= 1);
    }
    const QModelIndex version = rows->index(0, int(SystemsColumn::Version));
    QCOMPARE(version.data().toString(), u"TC6.3.0"_s);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
