// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packagefolder.h"

#include "filestate.h"

#include <QDir>
#include <QFile>
#include <array>
#include <filesystem>
#include <system_error>

namespace Uplift
{

namespace
{

/// Where a file is no package to be served, why; nothing where it is one.
std::optional<IgnoredReason> whyIgnored(const QFileInfo &file, const QString &canonicalDirectory)
{
    if (file.isSymLink() && !file.exists())
        return IgnoredReason::LinkToNothing;
    if (file.isDir())
        return IgnoredReason::Folder;
    if (isUnfinishedName(file.fileName()))
        return IgnoredReason::Unfinished;
    if (!parsePackageName(file.fileName()))
        return IgnoredReason::OtherName;
    if (!file.isFile())
        return IgnoredReason::NoFile;
    const bool leadsOut =
        file.isSymLink() && QFileInfo(file.canonicalFilePath()).path() != canonicalDirectory;
    return leadsOut ? std::optional(IgnoredReason::LinkOutside) : std::nullopt;
}

Package describe(const QFileInfo &file)
{
    Package package;
    package.fileName = file.fileName();
    package.filePath = file.isSymLink() ? file.canonicalFilePath() : file.absoluteFilePath();
    package.name = *parsePackageName(file.fileName());
    package.size = file.size();
    package.modified = file.lastModified();
    return package;
}

/// Rights can be taken away and given without a trace in size and time: it has to be tried.
FoundPackage tried(const Package &package, const QHash<QString, Package> &known)
{
    FoundPackage found{.package = package, .problem = {}};
    QFile file(package.filePath);
    // That this program has too many files open says nothing about this one.
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) &&
        file.error() != QFileDevice::ResourceError)
        found.problem = file.errorString();
    const auto before = known.constFind(package.fileName);
    if (file.isOpen())
        found.package.changed = stateOf(file).value_or(FileState()).changed;
    else if (before != known.cend())
        found.package.changed = before->changed;
    file.close();
    const bool isSettled = before != known.cend() && isSameFile(*before, package) &&
                           before->condition != PackageCondition::Arriving;
    if (found.problem.isEmpty() && !isSettled)
        found.writers = writersOf(package.filePath);
    return found;
}

} // namespace

static bool isShortOfFiles(const std::error_code &failed)
{
    return failed == std::errc::too_many_files_open ||
           failed == std::errc::too_many_files_open_in_system;
}

std::optional<Error> folderHindrance(const QString &path)
{
    const QFileInfo folder(path);
    if (!folder.isDir())
        return Error{ErrorCode::FolderMissing, {path}};
    // Only the attempt tells of what stands in access lists, and of drives that fail.
    std::error_code failed;
    const std::filesystem::directory_iterator entries(folder.filesystemAbsoluteFilePath(), failed);
    if (isShortOfFiles(failed))
        return {};
    if (failed)
        return Error{ErrorCode::FolderUnreadable, {path, QString::fromStdString(failed.message())}};
#ifndef Q_OS_WIN
    if (!folder.isExecutable()) // its names could be read, and nothing else
        return Error{ErrorCode::FolderUnreadable, {path}};
#endif
    return {};
}

Error folderRefused(const QString &path, FolderFault fault, const QString &reason)
{
    static constexpr std::array Words = {QLatin1String("missing"), QLatin1String("file"),
                                         QLatin1String("unreadable"), QLatin1String("silent")};
    return {ErrorCode::FolderRefused, {path, Words[size_t(fault)], reason}};
}

std::optional<Error> folderRefusal(const QString &path)
{
    const QFileInfo folder(path);
    if (path.isEmpty() || !folder.exists())
        return folderRefused(path, FolderFault::Missing);
    if (!folder.isDir())
        return folderRefused(path, FolderFault::File);
    const auto hindrance = folderHindrance(path);
    if (!hindrance)
        return {};
    return folderRefused(path, FolderFault::Unreadable, hindrance->argument(1));
}

bool isSameFile(const Package &left, const Package &right)
{
    return left.size == right.size && left.modified == right.modified;
}

FolderListing readPackageFolder(const QString &path, const QHash<QString, Package> &known)
{
    FolderListing listing{.error = folderHindrance(path), .packages = {}, .ignored = {}};
    if (listing.error)
        return listing;
    const QDir directory(path);
    const QString canonical = directory.canonicalPath();
    std::error_code failed;
    const std::filesystem::directory_iterator entries(QFileInfo(path).filesystemAbsoluteFilePath(),
                                                      failed);
    listing.isUnread = isShortOfFiles(failed);
    if (listing.isUnread)
        return listing;
    const QFileInfoList files = directory.entryInfoList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto why = whyIgnored(file, canonical);
        if (!why)
            listing.packages.append(tried(describe(file), known));
        else if (!file.isHidden() || *why == IgnoredReason::Unfinished)
            listing.ignored.append({file.fileName(), *why});
    }
    return listing;
}

} // namespace Uplift
