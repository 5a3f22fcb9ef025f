// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagelibrary.h"

#include "filestate.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <functional>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto SettleTime = 1s;
constexpr auto PollTime = 5s;
constexpr qint64 ChecksumPiece = 1024 * 1024;

/// Reads the whole file; ends in Ready or Unreadable, or in nothing when directory or file were
/// changed meanwhile. Tells of each piece how many bytes were read.
std::optional<Package> withChecksum(Package package, const QAtomicInt &generation, int wanted,
                                    const std::function<void(qint64)> &tell)
{
    QFile file(package.filePath);
    package.condition = PackageCondition::Unreadable;
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.error() == QFileDevice::ResourceError)
            return {}; // this program has too many files open
        package.problem = file.errorString();
        return package;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (generation.loadRelaxed() != wanted)
            return {};
        const QByteArray piece = file.read(ChecksumPiece);
        if (piece.isEmpty()) {
            package.problem = file.errorString();
            return package;
        }
        hash.addData(piece);
        tell(file.pos());
    }
    if (stateOf(file).value_or(FileState()).changed != package.changed)
        return {}; // the next look at the directory finds it changed
    package.sha256 = hash.result();
    package.condition = PackageCondition::Ready;
    return package;
}

} // namespace

PackageLibrary::PackageLibrary(QObject *parent)
    : PackageLibrary(LibraryPatience(), parent)
{
}

PackageLibrary::PackageLibrary(const LibraryPatience &patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
    , m_generation(QSharedPointer<QAtomicInt>::create(0))
    , m_scans(*this, 4) // one at a time, beside those that wait for drives left behind
    , m_checksums(*this)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    m_poll.setInterval(PollTime);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_patience.silence);
    connect(&m_settle, &QTimer::timeout, this, &PackageLibrary::rescan);
    connect(&m_poll, &QTimer::timeout, this, &PackageLibrary::rescan);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        // The answer may still come; until then nobody shall wait for a file there.
        applyListing(m_generation->loadRelaxed(),
                     {.error = Error{ErrorCode::FolderSilent, {m_directory}},
                      .packages = {},
                      .ignored = {}});
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PackageLibrary::rescan);
}

PackageLibrary::~PackageLibrary()
{
    m_generation->ref();
}

void PackageLibrary::setDirectory(const QString &path)
{
    if (path == m_directory)
        return;
    m_generation->ref();
    m_directory = path;
    m_scanning = false;
    m_silence.stop();
    tellFolder({});
    const QStringList gone = m_packages.keys();
    for (const QString &fileName : gone)
        forget(fileName);
    if (!std::exchange(m_ignored, {}).isEmpty())
        Q_EMIT ignoredChanged(m_ignored);
    if (const QStringList watched = m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    if (path.isEmpty()) {
        m_poll.stop();
        return;
    }
    m_poll.start();
    rescan();
}

QList<Package> PackageLibrary::all() const
{
    return m_packages.values();
}

std::optional<Package> PackageLibrary::find(const QString &fileName) const
{
    if (const auto exact = m_packages.constFind(fileName); exact != m_packages.cend())
        return *exact;
    std::optional<Package> found;
    for (const Package &package : m_packages) {
        if (package.fileName.compare(fileName, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return {};
        found = package;
    }
    return found;
}

bool PackageLibrary::isSettled() const
{
    return std::none_of(m_packages.begin(), m_packages.end(), [](const Package &package) {
        return package.condition == PackageCondition::Arriving;
    });
}

void PackageLibrary::rescan()
{
    if (m_directory.isEmpty())
        return;
    m_scanAgain = m_scanning;
    if (m_scanning)
        return;
    m_scanning = true;
    m_silence.start();
    m_scans.start([this, path = m_directory, known = m_packages,
                   generation = m_generation->loadRelaxed()](const DriveWork::Post &post) {
        const FolderListing listing = readPackageFolder(path, known);
        post([this, generation, listing] {
            if (generation != m_generation->loadRelaxed())
                return;
            m_scanning = false;
            m_silence.stop();
            if (!listing.isUnread)
                applyListing(generation, listing);
            if (std::exchange(m_scanAgain, false))
                rescan();
        });
    });
}

void PackageLibrary::applyListing(int generation, const FolderListing &listing)
{
    tellFolder(listing.error);
    if (generation != m_generation->loadRelaxed())
        return; // who was told has chosen another one
    if (listing.error)
        m_watcher.removePath(m_directory); // what comes back is another folder to the system
    else if (!m_watcher.directories().contains(m_directory))
        m_watcher.addPath(m_directory);

    QHash<QString, Package> vanished = m_packages;
    for (const FoundPackage &found : listing.packages) {
        vanished.remove(found.package.fileName);
        tell(settled(found));
    }
    for (const Package &package : std::as_const(vanished))
        forget(package.fileName);
    if (listing.ignored != m_ignored) {
        m_ignored = listing.ignored;
        Q_EMIT ignoredChanged(m_ignored);
    }
    Q_EMIT scanned();
}

void PackageLibrary::tellFolder(const std::optional<Error> &problem)
{
    if (problem == m_folderProblem)
        return;
    const auto former = std::exchange(m_folderProblem, problem);
    if (former)
        Q_EMIT directoryRecovered(*former);
    if (problem)
        Q_EMIT directoryFailed(*problem);
}

Package PackageLibrary::settled(const FoundPackage &found)
{
    const auto known = m_packages.constFind(found.package.fileName);
    const bool unchanged = known != m_packages.cend() && isSameFile(*known, found.package);
    Watch &watch = m_watches[found.package.fileName];
    if (!unchanged) {
        const qint64 age = found.package.modified.msecsTo(QDateTime::currentDateTime());
        watch.changed.start();
        watch.stillBefore = std::max<qint64>(age, 0);
        watch.misread.invalidate();
    }
    Package package = found.package;
    package.revision = m_revisions.seen(package);
    package.condition = conditionOf(found);
    if (package.condition == PackageCondition::Arriving)
        m_settle.start();
    if (package.condition == PackageCondition::Unreadable)
        package.problem = watch.misread.isValid() ? known->problem : found.problem;
    const bool isAsBefore = unchanged && package.changed == known->changed;
    if (isAsBefore && package.condition == known->condition)
        return *known;
    if (isAsBefore && known->condition == PackageCondition::Ready &&
        package.condition == PackageCondition::Checking)
        return *known;
    if (package.condition == PackageCondition::Checking)
        startChecksum(package);
    return package;
}

/// What it would be without a checksum.
PackageCondition PackageLibrary::conditionOf(const FoundPackage &found)
{
    if (!found.problem.isEmpty())
        return PackageCondition::Unreadable;
    const auto known = m_packages.constFind(found.package.fileName);
    const bool unchanged = known != m_packages.cend() && isSameFile(*known, found.package);
    const bool wasSettled = unchanged && known->condition != PackageCondition::Arriving;
    if (!wasSettled && !isComplete(found))
        return PackageCondition::Arriving;
    Watch &watch = m_watches[found.package.fileName];
    if (unchanged && watch.misread.isValid()) {
        if (watch.misread.hasExpired(m_patience.again.count())) {
            watch.misread.start();
            startChecksum(found.package); // it is served once it could be read to its end
        }
        return PackageCondition::Unreadable;
    }
    return found.package.size == 0 ? PackageCondition::Empty : PackageCondition::Checking;
}

bool PackageLibrary::isComplete(const FoundPackage &found) const
{
    if (found.writers == Writers::Some)
        return false;
    if (m_whole.value(found.package.fileName, -1) == found.package.size)
        return true;
    const Watch watch = m_watches.value(found.package.fileName);
    const std::chrono::milliseconds still(watch.changed.elapsed() + watch.stillBefore);
    return still >= (found.writers == Writers::None ? m_patience.still : m_patience.stillUnseen);
}

void PackageLibrary::expectWhole(const QString &fileName, qint64 size)
{
    m_whole.insert(fileName, size);
    rescan();
}

void PackageLibrary::noteChange(const QString &fileName, bool whileSent)
{
    auto package = find(fileName);
    if (!package)
        return;
    if (whileSent && !m_problems.contains(package->fileName)) {
        const Error error{ErrorCode::PackageChanged, {package->fileName}};
        m_problems.insert(package->fileName, error);
        Q_EMIT packageFailed(error);
    }
    Watch &watch = m_watches[package->fileName];
    watch.changed.start();
    watch.stillBefore = 0;
    m_whole.remove(package->fileName);
    package->condition = PackageCondition::Arriving;
    package->sha256.clear();
    tell(*package);
    rescan();
}

void PackageLibrary::startChecksum(const Package &package)
{
    m_checksums.start([this, package, telling = m_patience.progress, generations = m_generation,
                       generation = m_generation->loadRelaxed()](const DriveWork::Post &post) {
        QElapsedTimer sinceTold;
        sinceTold.start();
        const auto tell = [&](qint64 bytes) {
            if (sinceTold.elapsed() < telling.count())
                return;
            sinceTold.start();
            post([this, package, bytes] { applyProgress(package, bytes); });
        };
        const auto hashed = withChecksum(package, *generations, generation, tell);
        if (!hashed || generations->loadRelaxed() != generation)
            return;
        post([this, hashed] { applyChecksum(*hashed); });
    });
}

void PackageLibrary::applyProgress(const Package &checking, qint64 bytes)
{
    const auto known = m_packages.constFind(checking.fileName);
    if (known == m_packages.cend() || known->condition != PackageCondition::Checking ||
        !isSameFile(*known, checking) || known->changed != checking.changed)
        return;
    Package package = *known;
    package.checked = bytes;
    tell(package);
}

void PackageLibrary::applyChecksum(const Package &hashed)
{
    const auto known = m_packages.constFind(hashed.fileName);
    if (known == m_packages.cend() || !isSameFile(*known, hashed) ||
        known->changed != hashed.changed)
        return;
    Watch &watch = m_watches[hashed.fileName];
    const bool isAwaited =
        known->condition == PackageCondition::Checking ||
        (known->condition == PackageCondition::Unreadable && watch.misread.isValid());
    if (!isAwaited)
        return;
    if (hashed.condition == PackageCondition::Unreadable)
        watch.misread.start();
    else
        watch.misread.invalidate();
    Package package = hashed;
    package.revision = hashed.sha256.isEmpty() ? known->revision : m_revisions.proved(hashed);
    tell(package);
}

void PackageLibrary::tell(const Package &package)
{
    const Package before = m_packages.value(package.fileName);
    if (before == package)
        return;
    m_packages.insert(package.fileName, package);
    Q_EMIT packageChanged(package);
    tellProblem(before, package);
}

void PackageLibrary::tellProblem(const Package &before, const Package &now)
{
    if (now.isServed()) {
        mend(now.fileName);
    } else if (now.condition == PackageCondition::Unreadable && before.isServed()) {
        const Error error{ErrorCode::PackageUnreadable, {now.fileName, now.problem}};
        m_problems.insert(now.fileName, error);
        Q_EMIT packageFailed(error);
    }
}

void PackageLibrary::mend(const QString &fileName)
{
    if (const auto problem = m_problems.constFind(fileName); problem != m_problems.cend()) {
        const Error error = *problem;
        m_problems.erase(problem);
        Q_EMIT packageMended(error);
    }
}

void PackageLibrary::forget(const QString &fileName)
{
    m_packages.remove(fileName);
    m_watches.remove(fileName);
    m_whole.remove(fileName);
    mend(fileName);
    Q_EMIT packageVanished(fileName);
}

} // namespace Uplift
