// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drivework.h"
#include "package.h"
#include "packagefolder.h"
#include "packagerevisions.h"
#include "result.h"

#include <QAtomicInt>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSharedPointer>
#include <QTimer>
#include <chrono>
#include <optional>

namespace Uplift
{

/// How long the library waits for files.
struct LibraryPatience
{
    /// For how long a file has to stand still before it counts as complete, once nobody has it open
    /// to be written; longer than programs pause between two pieces.
    std::chrono::milliseconds still{15'000};
    /// The same where the system does not tell who has it open.
    std::chrono::milliseconds stillUnseen{60'000};
    /// After which a drive that does not answer is said to be gone.
    std::chrono::milliseconds silence{15'000};
    /// Until a file that could not be read to its end is read again.
    std::chrono::milliseconds again{60'000};
    /// Between two words about how far a checksum has come.
    std::chrono::milliseconds progress{300};
};

/// The software packages in the software directory; follows what appears, changes and vanishes.
///
/// Engine thread. The directory is read and checksums are computed by DriveWork, so that a
/// sleeping network drive delays nobody. Sub-folders are not looked into.
class PackageLibrary : public QObject
{
    Q_OBJECT
public:
    explicit PackageLibrary(QObject *parent = nullptr);
    explicit PackageLibrary(const LibraryPatience &patience, QObject *parent = nullptr);
    ~PackageLibrary() override;

    /// Changes the directory and reads it; an empty path empties the library.
    void setDirectory(const QString &path);
    QString directory() const { return m_directory; }

    QList<Package> all() const;

    /// By file name; letter case counts only if two names differ by nothing else.
    std::optional<Package> find(const QString &fileName) const;

    /// What lies in the directory and is left aside, by name.
    const QList<IgnoredFile> &ignored() const { return m_ignored; }

    /// Why the directory can't be read now; none when it can.
    const std::optional<Error> &folderProblem() const { return m_folderProblem; }

    /// True when nothing is on its way here: every package is as it will stay.
    bool isSettled() const;

    /// Reads the directory again now.
    void rescan();

    /// A file of that name and size is put into the directory whole: it is not waited for.
    void expectWhole(const QString &fileName, qint64 size);

    /// A package was found to differ from what is known of it; `whileSent`: somebody was sent a
    /// part of it before, which the operator is told. It counts as being copied from now on.
    void noteChange(const QString &fileName, bool whileSent);

Q_SIGNALS:
    /// A package is new or differs from what was told before.
    void packageChanged(const Uplift::Package &package);
    void packageVanished(const QString &fileName);
    void ignoredChanged(const QList<Uplift::IgnoredFile> &ignored);

    /// The directory can't be read (FolderMissing, FolderUnreadable, FolderSilent); said once until
    /// it can again or can't for another reason.
    void directoryFailed(const Uplift::Error &error);

    /// What directoryFailed told is so no longer.
    void directoryRecovered(const Uplift::Error &error);

    /// A package that was served can't be (PackageUnreadable, PackageChanged); said once.
    void packageFailed(const Uplift::Error &error);

    /// What packageFailed told is so no longer.
    void packageMended(const Uplift::Error &error);

    /// The directory has been read to the end, at least once since it was set.
    void scanned();

private:
    /// What is known of a file beside what is told.
    struct Watch
    {
        QElapsedTimer changed;  ///< since it was last seen to change
        qint64 stillBefore = 0; ///< for how long it had stood still then, in milliseconds
        QElapsedTimer misread;  ///< since it could not be read to its end; invalid: it could
    };

    void applyListing(int generation, const FolderListing &listing);
    void tellFolder(const std::optional<Error> &problem);
    Package settled(const FoundPackage &found);
    PackageCondition conditionOf(const FoundPackage &found);
    bool isComplete(const FoundPackage &found) const;
    void startChecksum(const Package &package);
    void applyProgress(const Package &checking, qint64 bytes);
    void applyChecksum(const Package &hashed);
    void tell(const Package &package);
    void tellProblem(const Package &before, const Package &now);
    void mend(const QString &fileName);
    void forget(const QString &fileName);

    const LibraryPatience m_patience;
    QString m_directory;
    QHash<QString, Package> m_packages;
    QHash<QString, Watch> m_watches;
    PackageRevisions m_revisions;
    QHash<QString, Error> m_problems; ///< told of packages, by file name
    QHash<QString, qint64> m_whole;   ///< sizes of files that come whole, by name
    QList<IgnoredFile> m_ignored;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;                         ///< looks again at what is being copied here
    QTimer m_poll;                           ///< for drives whose changes the system does not tell
    QTimer m_silence;                        ///< runs while the directory is read
    QSharedPointer<QAtomicInt> m_generation; ///< a late answer of an older directory dies
    bool m_scanning = false;
    bool m_scanAgain = false;
    std::optional<Error> m_folderProblem;
    DriveWork m_scans;
    DriveWork m_checksums;
};

} // namespace Uplift
