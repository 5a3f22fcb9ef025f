// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filewriters.h"
#include "package.h"
#include "result.h"

#include <QHash>
#include <optional>

namespace Uplift
{

/// A package as one reading of the directory found it.
struct FoundPackage
{
    Package package; ///< without condition
    /// Looked up only where the file is not as it was known.
    Writers writers = Writers::None;
    QString problem; ///< the system's words when it can't be opened
};

/// What one reading of the software directory found.
struct FolderListing
{
    std::optional<Error> error; ///< FolderMissing, FolderUnreadable: nothing was read
    QList<FoundPackage> packages;
    QList<IgnoredFile> ignored; ///< by name; hidden files only where they are packages to be
    bool isUnread = false;      ///< this program has too many files open: nothing is known
};

/// Reads the software directory: what lies in it, and whether it can be opened. Sub-folders are not
/// looked into. Any thread; waits for the disk.
FolderListing readPackageFolder(const QString &path, const QHash<QString, Package> &known);

/// Why the software directory can't be read now: FolderMissing, FolderUnreadable; none when it can.
std::optional<Error> folderHindrance(const QString &path);

/// Why a folder can't become the software directory.
enum class FolderFault { Missing, File, Unreadable, Silent };

/// FolderRefused, as ErrorCode has it; the reason is the system's and may be empty.
Error folderRefused(const QString &path, FolderFault fault, const QString &reason = {});

/// Why that folder can't become the software directory, FolderRefused; none when it can. Any
/// thread; waits for the disk.
std::optional<Error> folderRefusal(const QString &path);

/// The same bytes on disk, as far as size and time of change tell.
bool isSameFile(const Package &left, const Package &right);

} // namespace Uplift
