// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagelibrary.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace Uplift
{

namespace
{

using namespace std::chrono_literals;

constexpr auto SettleTime = 1s;
constexpr auto PollTime = 5s;
constexpr qint64 FreshSeconds = 3; // younger than this may still be on its way
constexpr qint64 ChecksumPiece = 1024 * 1024;

/// Nothing when it is no software package, or leads out of the directory.
std::optional<Package> describe(const QFileInfo &file, const QString &canonicalDirectory)
{
    const auto name = parsePackageName(file.fileName());
    if (!name)
        return {};
    const QString target = file.canonicalFilePath();
    if (file.isSymLink() && QFileInfo(target).path() != canonicalDirectory)
        return {};
    Package package;
    package.fileName = file.fileName();
    package.filePath = file.isSymLink() ? target : file.absoluteFilePath();
    package.name = *name;
    package.size = file.size();
    package.modified = file.lastModified();
    return package;
}

/// Reads the whole file; ends in Ready or Unreadable, or in nothing when the directory was changed.
std::optional<Package> withChecksum(Package package, const QAtomicInt &generation, int wanted)
{
    QFile file(package.filePath);
    package.condition = PackageCondition::Unreadable;
    if (!file.open(QIODevice::ReadOnly)) {
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
    }
    package.sha256 = hash.result();
    package.condition = PackageCondition::Ready;
    return package;
}

/// The same bytes on disk, as far as size and time tell.
bool isSameFile(const Package &left, const Package &right)
{
    return left.size == right.size && left.modified == right.modified;
}

} // namespace

PackageLibrary::PackageLibrary(QObject *parent)
    : QObject(parent)
    , m_generation(QSharedPointer<QAtomicInt>::create(0))
{
    m_scans.setMaxThreadCount(1);
    m_checksums.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleTime);
    m_poll.setInterval(PollTime);
    connect(&m_settle, &QTimer::timeout, this, &PackageLibrary::rescan);
    connect(&m_poll, &QTimer::timeout, this, &PackageLibrary::rescan);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &PackageLibrary::rescan);
}

PackageLibrary::~PackageLibrary()
{
    m_generation->ref();
    m_scans.waitForDone();
    m_checksums.waitForDone();
}

void PackageLibrary::setDirectory(const QString &path)
{
    if (path == m_directory)
        return;
    m_generation->ref();
    m_directory = path;
    m_failed = false;
    m_scanning = false;
    const QStringList gone = m_packages.keys();
    m_packages.clear();
    for (const QString &fileName : gone)
        Q_EMIT packageVanished(fileName);
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
    m_scans.start([this, path = m_directory, generation = m_generation->loadRelaxed()] {
        const Listing listing = readDirectory(path, generation);
        QMetaObject::invokeMethod(
            this, [this, listing] { applyListing(listing); }, Qt::QueuedConnection);
    });
}

PackageLibrary::Listing PackageLibrary::readDirectory(const QString &path, int generation)
{
    const QDir directory(path);
    Listing listing{.generation = generation,
                    .readable = directory.exists() && directory.isReadable(),
                    .packages = {}};
    if (!listing.readable)
        return listing;
    const QString canonical = directory.canonicalPath();
    const QFileInfoList files = directory.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (auto package = describe(file, canonical))
            listing.packages.append(*package);
    }
    return listing;
}

void PackageLibrary::applyListing(const Listing &listing)
{
    if (listing.generation != m_generation->loadRelaxed())
        return;
    m_scanning = false;
    if (!listing.readable) {
        if (!std::exchange(m_failed, true)) {
            const bool exists = QFileInfo::exists(m_directory);
            Q_EMIT directoryFailed(
                {exists ? ErrorCode::FolderUnreadable : ErrorCode::FolderMissing, m_directory});
        }
    } else {
        m_failed = false;
        if (!m_watcher.directories().contains(m_directory))
            m_watcher.addPath(m_directory);
    }

    QHash<QString, Package> vanished = m_packages;
    for (const Package &found : listing.packages) {
        vanished.remove(found.fileName);
        tell(settled(found));
    }
    for (const Package &package : std::as_const(vanished)) {
        m_packages.remove(package.fileName);
        Q_EMIT packageVanished(package.fileName);
    }
    Q_EMIT scanned();
    if (std::exchange(m_scanAgain, false))
        rescan();
}

Package PackageLibrary::settled(Package found)
{
    const auto known = m_packages.constFind(found.fileName);
    const bool unchanged = known != m_packages.cend() && isSameFile(*known, found);
    if (unchanged && known->condition != PackageCondition::Arriving)
        return *known;
    const bool old = found.modified.secsTo(QDateTime::currentDateTime()) > FreshSeconds;
    if (!unchanged && !(old && known == m_packages.cend())) {
        found.condition = PackageCondition::Arriving;
        m_settle.start();
        return found;
    }
    found.condition = found.size == 0 ? PackageCondition::Empty : PackageCondition::Checking;
    if (found.condition == PackageCondition::Checking)
        startChecksum(found);
    return found;
}

void PackageLibrary::startChecksum(const Package &package)
{
    m_checksums.start(
        [this, package, generations = m_generation, generation = m_generation->loadRelaxed()] {
            const auto hashed = withChecksum(package, *generations, generation);
            if (!hashed || generations->loadRelaxed() != generation)
                return;
            QMetaObject::invokeMethod(
                this, [this, hashed] { applyChecksum(*hashed); }, Qt::QueuedConnection);
        });
}

void PackageLibrary::applyChecksum(const Package &hashed)
{
    const auto known = m_packages.constFind(hashed.fileName);
    if (known == m_packages.cend() || !isSameFile(*known, hashed) ||
        known->condition != PackageCondition::Checking)
        return;
    tell(hashed);
}

void PackageLibrary::tell(const Package &package)
{
    if (m_packages.value(package.fileName) == package)
        return;
    m_packages.insert(package.fileName, package);
    Q_EMIT packageChanged(package);
}

} // namespace Uplift
