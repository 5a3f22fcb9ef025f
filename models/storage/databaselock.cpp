// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "databaselock.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>

namespace Uplift
{

namespace
{

constexpr int HashLength = 24;
constexpr qint64 MostNoteBytes = 4096;

/// Lines as QLockFile writes them, for versions of this program that used it read them; the two
/// that are empty would be for it alone.
QByteArray ownNote()
{
    const QStringList lines{QString::number(QCoreApplication::applicationPid()),
                            QFileInfo(QCoreApplication::applicationFilePath()).fileName(),
                            QSysInfo::machineHostName(),
                            {},
                            {},
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    return lines.join(u'\n').toUtf8() + '\n';
}

Error inUse(const QString &databasePath, const QString &lockPath)
{
    QFile file(lockPath);
    QStringList note;
    if (file.open(QIODevice::ReadOnly))
        note = QString::fromUtf8(file.read(MostNoteBytes)).split(u'\n');
    return {ErrorCode::DatabaseInUse,
            {databasePath, note.value(1), note.value(0), note.value(2), note.value(5)}};
}

QString inFolder(const QString &databasePath)
{
    return databasePath + QStringLiteral(".lock");
}

/// Where whoever uses this name locks it; empty where there is no place for that.
QString byName(const QString &databasePath)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        folder = QDir::tempPath();
    const QFileInfo database(databasePath);
    const QString name =
        QFileInfo(database.absolutePath()).canonicalFilePath() + u'/' + database.fileName();
    const QByteArray hash =
        QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QDir(folder).filePath(
        QStringLiteral("uplift-%1.lock").arg(QString::fromLatin1(hash.first(HashLength))));
}

/// Null where nothing can be locked; an error when another has it.
Result<std::unique_ptr<FileLock>> lockFile(const QString &databasePath, const QString &lockPath)
{
    auto lock = FileLock::take(lockPath);
    if (lock) {
        (*lock)->setNote(ownNote());
        return std::move(*lock);
    }
    switch (lock.error().kind) {
    case FileLock::Refusal::Kind::Held:
        return std::unexpected(inUse(databasePath, lockPath));
    case FileLock::Refusal::Kind::Impossible:
        return nullptr; // SQLite's own locks still keep the file whole
    case FileLock::Refusal::Kind::Failed:
        break;
    }
    return std::unexpected(Error{ErrorCode::DatabaseUnusable, {lockPath, lock.error().reason}});
}

} // namespace

DatabaseLock::DatabaseLock(const QString &databasePath)
    : m_path(databasePath)
{
}

Result<std::unique_ptr<DatabaseLock>> DatabaseLock::take(const QString &databasePath)
{
    std::unique_ptr<DatabaseLock> lock(new DatabaseLock(databasePath));
    auto folder = lockFile(databasePath, inFolder(databasePath));
    if (!folder)
        return std::unexpected(folder.error());
    lock->m_inFolder = std::move(*folder);
    auto name = lockFile(databasePath, byName(databasePath));
    if (name)
        lock->m_byName = std::move(*name);
    else if (name.error().code == ErrorCode::DatabaseInUse)
        return std::unexpected(name.error());
    return lock;
}

Error DatabaseLock::holder(const QString &databasePath)
{
    return inUse(databasePath, inFolder(databasePath));
}

Result<void> DatabaseLock::renew()
{
    if (m_inFolder && m_inFolder->isInPlace())
        return {};
    auto folder = lockFile(m_path, inFolder(m_path));
    if (!folder)
        return std::unexpected(folder.error());
    m_inFolder = std::move(*folder);
    return {};
}

} // namespace Uplift
