// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures the window with many systems and prints what it found: bench-window [SECONDS [SYSTEMS]],
// seconds for each of the scenes (20), of that many systems (10,000), a tenth of which download. A
// frame is late by the clock when other programs want the processor, too;
// the processor time of the window's thread tells how much of that is its own doing.
// Ends with 1 when a limit of the table is missed.

#include "processstatus.h"
#include "support/rollout.h"

#include <domain/clock.h>
#include <engine/factgatherer.h>
#include <tables/systemsfilter.h>
#include <ui/common/theme.h>
#include <ui/dialogs/widgetdialogs.h>
#include <ui/mainwindow.h>
#include <ui/systems/systemsview.h>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTextStream>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <ctime>
#include <map>
#include <utility>

using namespace Uplift;

namespace
{

constexpr int UsualSystems = 10'000;
constexpr int SystemsToEachDownloading = 10;
constexpr int FactsPerSecond = 20'000;
constexpr double FrameTime = 16; // ms
constexpr double ShareInTime = 0.99;
constexpr double StartTime = 400;   // ms, to the first paint
constexpr double CommandTime = 100; // ms, for sorting and filtering
constexpr double Memory = 200;      // MB, of the usual number of systems
constexpr double MostMemory = 400;  // MB, of more

/// Nanoseconds of processor time that the calling thread has used; 0 where the system does not
/// tell.
qint64 processorTime()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec used{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used) == 0)
        return qint64(used.tv_sec) * 1'000'000'000 + used.tv_nsec;
#endif
    return 0;
}

/// What the thread of the window did between two frames, in milliseconds.
struct Frame
{
    double busy = 0;      ///< by the clock, waiting for a processor included
    double processor = 0; ///< processor time of the thread, all of it
};

/// What time was spent for: kinds of events and their receivers.
class Shares
{
public:
    using Kind = std::pair<int, const char *>; ///< type of the event, class of the receiver

    void add(const Kind &kind, qint64 took)
    {
        Share &share = m_shares[kind];
        ++share.count;
        share.total += took;
        share.longest = std::max(share.longest, took);
    }

    void clear() { m_shares.clear(); }

    /// The greatest share first.
    void print(const QString &heading) const
    {
        QList<std::pair<qint64, QString>> lines;
        for (const auto &[kind, share] : m_shares)
            lines.append(
                {share.total, QStringLiteral("  event %1 to %2: %3 times, %4 ms each, at most %5")
                                  .arg(kind.first)
                                  .arg(QString::fromLatin1(kind.second))
                                  .arg(share.count)
                                  .arg(double(share.total) / share.count / 1e6, 0, 'f', 2)
                                  .arg(double(share.longest) / 1e6, 0, 'f', 1)});
        std::ranges::sort(lines, std::greater<>());
        QTextStream(stdout) << heading << '\n';
        for (const auto &[total, line] : lines.first(std::min<qsizetype>(5, lines.size())))
            QTextStream(stdout) << line << '\n';
    }

private:
    struct Share
    {
        int count = 0;
        qint64 total = 0; // ns
        qint64 longest = 0;
    };

    std::map<Kind, Share> m_shares;
};

/// Counts how long the thread of the window is busy; events of other threads pass uncounted.
class BusyApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ > 0) {
            const bool done = QApplication::notify(receiver, event);
            --m_depth;
            return done;
        }
        const Shares::Kind kind(int(event->type()), receiver->metaObject()->className());
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        const qint64 took = timer.nsecsElapsed();
        m_busy += took;
        m_all.add(kind, took);
        m_sinceFrame.add(kind, took);
        --m_depth;
        return done;
    }

    /// What was done since the last call. An event that is being handled counts for the next one.
    Frame takeFrame()
    {
        const qint64 used = processorTime();
        const Frame frame{double(std::exchange(m_busy, 0)) / 1e6,
                          double(used - std::exchange(m_usedBefore, used)) / 1e6};
        if (frame.busy > m_longest) {
            m_longest = frame.busy;
            m_ofLongest = m_sinceFrame;
        }
        m_sinceFrame.clear();
        return frame;
    }

    void beginFrames()
    {
        takeFrame();
        m_longest = 0;
        m_all.clear();
    }

    void printShares() const
    {
        m_all.print(QStringLiteral("all frames"));
        m_ofLongest.print(QStringLiteral("the longest frame"));
    }

private:
    int m_depth = 0;
    qint64 m_busy = 0;       // ns
    qint64 m_usedBefore = 0; // ns
    double m_longest = 0;    // ms
    Shares m_all;
    Shares m_sinceFrame;
    Shares m_ofLongest;
};

/// Notices the first time that the window's table is painted.
class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QWidget &widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }

    bool seen = false;
};

Facts manySystems(int count)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Package package = madePackage(QStringLiteral("s52010tc7_3_21.pkg"), 310'000'000);
    const QStringList versions{QStringLiteral("TC7.0.2.aecf2d9"), QStringLiteral("TC6.3.0.1"),
                               QStringLiteral("ce9.14.3.ecb8718a646")};
    Facts facts;
    facts.packages = {package};
    for (int i = 0; i < count; ++i) {
        Endpoint endpoint = madeEndpoint(
            i + 1, QStringLiteral("Room %1").arg((qint64(i) * 7919) % count),
            versions.at(i % versions.size()), QStringLiteral("s52010"), now.addSecs(-(i % 4000)));
        endpoint.identification.serialNumber = QStringLiteral("FTT%1").arg(i, 8, 10, QChar(u'0'));
        endpoint.site = QStringLiteral("Site %1").arg(i % 40);
        facts.endpoints.append(endpoint);
        if (i % SystemsToEachDownloading == 0) {
            Upgrade upgrade = madeUpgrade(endpoint, package, UpgradeState::Downloading, now);
            upgrade.bytesPerSecond = 1'700'000;
            facts.upgrades.append(upgrade);
        } else if (i % 10 == 1) {
            facts.upgrades.append(madeUpgrade(endpoint, package, UpgradeState::Queued, now));
        }
    }
    return facts;
}

/// Offers facts at the source, in the thread of the engine: bytes that moved, some new states.
class Source : public QObject
{
public:
    explicit Source(const QList<Upgrade> &upgrades)
        : m_upgrades(upgrades)
    {
        m_upgrades.removeIf([](const Upgrade &u) { return u.state == UpgradeState::Queued; });
    }

    void start()
    {
        m_gatherer = new FactGatherer(this);
        connect(m_gatherer, &FactGatherer::gathered, this, &Source::gathered);
        m_timer = new QTimer(this);
        m_timer->setTimerType(Qt::PreciseTimer);
        connect(m_timer, &QTimer::timeout, this, &Source::offer);
        m_since.start();
        m_timer->start(1);
    }

    void offer()
    {
        const qint64 due = m_since.elapsed() * FactsPerSecond / 1000;
        for (; offered < due; ++offered) {
            Upgrade &upgrade = m_upgrades[offered % m_upgrades.size()];
            upgrade.sent = (upgrade.sent + 85'000) % upgrade.total;
            if (offered % 997 == 0)
                upgrade.state = upgrade.state == UpgradeState::Downloading
                                    ? UpgradeState::Preparing
                                    : UpgradeState::Downloading;
            m_gatherer->noteUpgrade(upgrade);
        }
    }

    qint64 offered = 0;

Q_SIGNALS:
    void gathered(const Uplift::Facts &facts);

private:
    Q_OBJECT
    QList<Upgrade> m_upgrades;
    FactGatherer *m_gatherer = nullptr;
    QTimer *m_timer = nullptr;
    QElapsedTimer m_since;
};

/// Peak of this process in MB; 0 where the system does not tell.
double peakMemory()
{
    return double(processStatus(QStringLiteral("VmHWM"))) / 1e6;
}

class Report
{
public:
    void line(const QString &what, double value, const QString &unit, double limit,
              bool atLeast = false)
    {
        const bool kept = atLeast ? value >= limit : value <= limit;
        m_kept = m_kept && kept;
        QTextStream(stdout) << what.leftJustified(44)
                            << QString::number(value, 'f', 1).rightJustified(9) << ' '
                            << unit.leftJustified(4) << (atLeast ? ">= " : "<= ") << limit
                            << (kept ? "" : "   MISSED") << '\n';
    }
    void heading(const QString &what) { QTextStream(stdout) << "-- " << what << '\n'; }
    void note(const QString &what, double value, const QString &unit)
    {
        QTextStream(stdout) << what.leftJustified(44)
                            << QString::number(value, 'f', 1).rightJustified(9) << ' ' << unit
                            << '\n';
    }
    bool isKept() const { return m_kept; }

private:
    bool m_kept = true;
};

/// Does something, and waits until the view is painted.
template<typename Command>
double timed(SystemsView &view, Command command)
{
    QElapsedTimer timer;
    timer.start();
    command();
    view.viewport()->repaint();
    return double(timer.nsecsElapsed()) / 1e6;
}

void measureCommands(MainWindow &window, Report &report)
{
    SystemsView &view = window.systemsView();
    auto &filter = *qobject_cast<SystemsFilter *>(view.model());
    const std::pair<const char *, SystemsColumn> columns[] = {
        {"sort by name", SystemsColumn::Name},
        {"sort by address", SystemsColumn::Address},
        {"sort by version", SystemsColumn::Version},
        {"sort by state", SystemsColumn::State},
        {"sort by last heard", SystemsColumn::LastHeard}};
    for (const auto &[what, column] : columns)
        report.line(QString::fromLatin1(what),
                    timed(view, [&] { view.sortByColumn(int(column), Qt::DescendingOrder); }),
                    QStringLiteral("ms"), CommandTime);
    for (const char *text : {"room 99", "version:tc7", "state:downloading", ""})
        report.line(QStringLiteral("filter \"%1\"").arg(QString::fromLatin1(text)),
                    timed(view, [&] { filter.setSearchText(QString::fromLatin1(text)); }),
                    QStringLiteral("ms"), CommandTime);
    report.line(QStringLiteral("group by site"),
                timed(view, [&] { filter.setGrouping(Grouping::Site); }), QStringLiteral("ms"),
                CommandTime);
    report.line(QStringLiteral("no groups"),
                timed(view, [&] { filter.setGrouping(Grouping::None); }), QStringLiteral("ms"),
                CommandTime);
    report.line(QStringLiteral("select all"), timed(view, [&] { view.selectAll(); }),
                QStringLiteral("ms"), CommandTime);
    view.clearSelection();
    view.sortByColumn(int(SystemsColumn::Name), Qt::AscendingOrder);
}

QList<Frame> frames(BusyApplication &application, MainWindow &window, int seconds)
{
    SystemsView &view = window.systemsView();
    QList<Frame> taken;
    QEventLoop loop;
    QTimer frame;
    frame.setTimerType(Qt::PreciseTimer);
    QElapsedTimer since;
    since.start();
    QObject::connect(&frame, &QTimer::timeout, &window, [&] {
        taken.append(application.takeFrame());
        view.verticalScrollBar()->setValue((view.verticalScrollBar()->value() + 2) %
                                           std::max(1, view.verticalScrollBar()->maximum()));
        view.viewport()->update();
        if (since.elapsed() > seconds * 1000)
            loop.quit();
    });
    application.beginFrames();
    frame.start(16);
    loop.exec();
    return taken;
}

double shareInTime(const QList<Frame> &taken, double Frame::*part)
{
    const auto inTime = std::ranges::count_if(
        taken, [part](const Frame &frame) { return frame.*part < FrameTime; });
    return 100.0 * double(inTime) / double(taken.size());
}

void noteTimes(const QString &what, const QList<Frame> &taken, double Frame::*part, Report &report)
{
    QList<double> times;
    for (const Frame &frame : taken)
        times.append(frame.*part);
    std::ranges::sort(times);
    const auto at = [&](double share) {
        return times.at(qsizetype(double(times.size() - 1) * share));
    };
    report.note(what + QStringLiteral(", median"), at(0.5), QStringLiteral("ms"));
    report.note(what + QStringLiteral(", 99 of 100"), at(0.99), QStringLiteral("ms"));
    report.note(what + QStringLiteral(", longest"), times.last(), QStringLiteral("ms"));
}

void measureFrames(BusyApplication &application, MainWindow &window, int seconds, Report &report)
{
    const QList<Frame> taken = frames(application, window, seconds);
    application.printShares();
    report.note(QStringLiteral("frames"), double(taken.size()), QString());
    noteTimes(QStringLiteral("frame"), taken, &Frame::busy, report);
    noteTimes(QStringLiteral("frame, processor time"), taken, &Frame::processor, report);
    report.line(QStringLiteral("frames under 16 ms"), shareInTime(taken, &Frame::busy),
                QStringLiteral("%"), ShareInTime * 100, true);
    report.line(QStringLiteral("frames under 16 ms of processor time"),
                shareInTime(taken, &Frame::processor), QStringLiteral("%"), ShareInTime * 100,
                true);
}

/// What the window shows meanwhile: all by name, the details of one, groups, a bar in each row, all
/// of them selected.
void measureScenes(BusyApplication &application, MainWindow &window, const Facts &facts,
                   int seconds, Report &report)
{
    SystemsView &view = window.systemsView();
    auto &filter = *qobject_cast<SystemsFilter *>(view.model());
    report.heading(QStringLiteral("all systems, by name"));
    measureFrames(application, window, seconds, report);

    report.heading(QStringLiteral("all systems, the details of one that downloads"));
    const auto moving = facts.upgrades.first().endpoint;
    view.setCurrentIndex(filter.mapFromSource(window.systems().indexOf(moving)));
    measureFrames(application, window, seconds, report);

    report.heading(QStringLiteral("the same, grouped by site"));
    filter.setGrouping(Grouping::Site);
    measureFrames(application, window, seconds, report);
    filter.setGrouping(Grouping::None);
    view.clearSelection();

    report.heading(QStringLiteral("those that download, by state"));
    filter.setSearchText(QStringLiteral("state:downloading"));
    view.sortByColumn(int(SystemsColumn::State), Qt::AscendingOrder);
    measureFrames(application, window, seconds, report);

    report.heading(QStringLiteral("all systems, all selected"));
    filter.setSearchText({});
    view.sortByColumn(int(SystemsColumn::Name), Qt::AscendingOrder);
    view.selectAll();
    measureFrames(application, window, seconds, report);
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    BusyApplication application(argc, argv);
    qRegisterMetaType<Facts>();
    applyStyle(application);
    const int seconds = argc > 1 ? std::max(1, atoi(argv[1])) : 20;
    const int systems = argc > 2 ? std::max(100, atoi(argv[2])) : UsualSystems;
    const Facts facts = manySystems(systems);
    const double making = double(sinceStart.elapsed());
    Report report;

    const SystemClock clock;
    WidgetDialogs dialogs;
    MainWindow window({clock, dialogs, {}});
    window.resize(1600, 1000);
    FirstPaint painted(*window.systemsView().viewport());
    window.show();
    window.applyFacts(facts);
    while (!painted.seen)
        QApplication::processEvents();
    window.systemsView().viewport()->repaint();
    report.note(QStringLiteral("making up the systems"), making, QStringLiteral("ms"));
    report.line(QStringLiteral("start to first paint, without that"),
                double(sinceStart.elapsed()) - making, QStringLiteral("ms"), StartTime);
    measureCommands(window, report);

    QThread thread;
    auto *source = new Source(facts.upgrades);
    source->moveToThread(&thread);
    QObject::connect(&thread, &QThread::started, source, &Source::start);
    QObject::connect(&thread, &QThread::finished, source, &QObject::deleteLater);
    QObject::connect(source, &Source::gathered, &window, &MainWindow::applyFacts);
    thread.start();
    QElapsedTimer sinceOffer;
    sinceOffer.start();
    measureScenes(application, window, facts, seconds, report);
    const double offering = double(sinceOffer.elapsed()) / 1000;
    thread.quit();
    thread.wait();

    report.note(QStringLiteral("facts offered in a second"), double(source->offered) / offering,
                QString());
    report.line(QStringLiteral("memory at its peak"), peakMemory(), QStringLiteral("MB"),
                systems > UsualSystems ? MostMemory : Memory);
    return report.isKept() ? 0 : 1;
}

#include "window.moc"
