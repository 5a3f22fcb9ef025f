// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "package.h"
#include "result.h"

#include <QAtomicInt>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSharedPointer>
#include <QThreadPool>
#include <QTimer>
#include <optional>

namespace Uplift
{

/// The software packages in the software directory; follows what appears, changes and vanishes.
///
/// Engine thread. The directory is read and checksums are computed in a pool of its own, so that a
/// sleeping network drive delays nobody. Sub-folders are not looked into.
class PackageLibrary : public QObject
{
    Q_OBJECT
public:
    explicit PackageLibrary(QObject *parent = nullptr);
    ~PackageLibrary() override;

    /// Changes the directory and reads it; an empty path empties the library.
    void setDirectory(const QString &path);
    QString directory() const { return m_directory; }

    QList<Package> all() const;

    /// By file name; letter case counts only if two names differ by nothing else.
    std::optional<Package> find(const QString &fileName) const;

    /// True when nothing is on its way here: every package is as it will stay.
    bool isSettled() const;

    /// Reads the directory again now.
    void rescan();

Q_SIGNALS:
    /// A package is new or differs from what was told before.
    void packageChanged(const Uplift::Package &package);
    void packageVanished(const QString &fileName);

    /// The directory can't be read; said once until it can again.
    void directoryFailed(const Uplift::Error &error);

    /// The directory has been read to the end, at least once since it was set.
    void scanned();

private:
    /// What one reading of the directory found; made in the pool.
    struct Listing
    {
        int generation = 0;
        bool readable = false;
        QList<Package> packages;
    };

    static Listing readDirectory(const QString &path, int generation);
    void applyListing(const Listing &listing);
    Package settled(Package found);
    void startChecksum(const Package &package);
    void applyChecksum(const Package &hashed);
    void tell(const Package &package);

    QString m_directory;
    QHash<QString, Package> m_packages;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;                         ///< looks again at what is being copied here
    QTimer m_poll;                           ///< for drives whose changes the system does not tell
    QSharedPointer<QAtomicInt> m_generation; ///< a late answer of an older directory dies
    bool m_scanning = false;
    bool m_scanAgain = false;
    bool m_failed = false;
    QThreadPool m_scans;
    QThreadPool m_checksums;
};

} // namespace Uplift
