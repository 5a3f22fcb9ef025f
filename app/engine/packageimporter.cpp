// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packageimporter.h"

#include <server/gate/openfilelimit.h>

#include <domain/packagename.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <filesystem>
#include <functional>
#include <system_error>

namespace Uplift
{

namespace
{

constexpr qint64 Piece = 1024 * 1024;
constexpr qint64 TellingTime = 100; // ms

/// Bytes short of `wanted` in the folder's file system; not positive: enough, or nobody can say.
/// QStorageInfo would go by the list of mounts, in which a container's own root may be missing.
qint64 missingOf(qint64 wanted, const QString &directory)
{
    std::error_code unknown;
    const auto space =
        std::filesystem::space(QFileInfo(directory).filesystemAbsoluteFilePath(), unknown);
    return unknown ? 0 : wanted - qint64(space.available);
}

/// One file on its way, in the pool's thread.
struct Copying
{
    QString source;
    QString directory;
    const std::atomic_bool &cancelled;
    std::function<void(const PackageImport &)> tell;
    PackageImport import;

    std::optional<Error> run();

private:
    std::optional<Error> hindrance() const;
    std::optional<Error> move(QFile &from, QSaveFile &to);
    Error writeError(const QSaveFile &to) const;
};

std::optional<Error> Copying::hindrance() const
{
    const QString &name = import.fileName;
    if (!parsePackageName(name) || !QFileInfo(source).isFile())
        return Error{ErrorCode::NotAPackage, {name}};
    const QFileInfo folder(directory);
    if (directory.isEmpty() || !folder.isDir())
        return Error{ErrorCode::FolderMissing, {directory}};
    if (QFileInfo::exists(QDir(directory).filePath(name)))
        return Error{ErrorCode::FileExists, {name}};
    if (!folder.isWritable())
        return Error{ErrorCode::FolderReadOnly, {QDir::toNativeSeparators(directory)}};
    const qint64 missing = missingOf(import.total, directory);
    if (missing > 0)
        return Error{ErrorCode::DiskFull, {name, QString::number(missing)}};
    return {};
}

Error Copying::writeError(const QSaveFile &to) const
{
    const qint64 missing = missingOf(import.total - import.copied, directory);
    if (to.error() == QFileDevice::ResourceError || missing > 0)
        return {ErrorCode::DiskFull,
                {import.fileName, QString::number(std::max<qint64>(missing, 1))}};
    return {ErrorCode::CopyFailed, {import.fileName, to.errorString()}};
}

std::optional<Error> Copying::move(QFile &from, QSaveFile &to)
{
    QElapsedTimer sinceTold;
    sinceTold.start();
    while (!from.atEnd() && !cancelled) {
        const QByteArray piece = from.read(Piece);
        if (piece.isEmpty())
            return Error{ErrorCode::FileUnreadable, {source, from.errorString()}};
        if (to.write(piece) != piece.size())
            return writeError(to);
        import.copied += piece.size();
        if (sinceTold.elapsed() >= TellingTime) {
            tell(import);
            sinceTold.restart();
        }
    }
    return {};
}

std::optional<Error> Copying::run()
{
    if (auto error = hindrance())
        return error;
    QFile from(source);
    if (!from.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::FileUnreadable, {source, from.errorString()}};
    QSaveFile to(QDir(directory).filePath(import.fileName));
    if (!to.open(QIODevice::WriteOnly))
        return hasFreeFiles()
                   ? Error{ErrorCode::FolderReadOnly, {QDir::toNativeSeparators(directory)}}
                   : Error{ErrorCode::CopyFailed, {import.fileName, to.errorString()}};
    if (auto error = move(from, to)) {
        to.cancelWriting();
        return error;
    }
    if (cancelled) {
        to.cancelWriting();
        import.isCancelled = true;
        return {};
    }
    if (!to.commit())
        return writeError(to);
    return {};
}

} // namespace

PackageImporter::PackageImporter(QObject *parent)
    : QObject(parent)
{
}

PackageImporter::~PackageImporter()
{
    for (const auto &cancelled : std::as_const(m_cancelled))
        *cancelled = true;
}

void PackageImporter::copy(const QStringList &files, const QString &directory)
{
    for (const QString &file : files) {
        const QFileInfo info(file);
        const PackageImport import{
            .id = ++m_lastId, .fileName = info.fileName(), .total = info.size()};
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        m_cancelled.insert(import.id, cancelled);
        Q_EMIT progressed(import);
        m_work.start([this, file, directory, import, cancelled](const DriveWork::Post &post) {
            const auto tell = [this, &post](const PackageImport &told) {
                post([this, told] { note(told); });
            };
            Copying copying{file, directory, *cancelled, tell, import};
            copying.import.error = copying.run();
            copying.import.isOver = true;
            tell(copying.import);
        });
    }
}

void PackageImporter::cancel(int id)
{
    if (const auto cancelled = m_cancelled.value(id))
        *cancelled = true;
}

void PackageImporter::note(const PackageImport &import)
{
    if (import.isOver)
        m_cancelled.remove(import.id);
    Q_EMIT progressed(import);
}

} // namespace Uplift
