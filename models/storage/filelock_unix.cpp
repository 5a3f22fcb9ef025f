// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filelock.h"

#include <sys/file.h>
#include <sys/stat.h>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace Uplift
{

namespace
{

constexpr int MostAttempts = 10; // the file may be removed between opening and locking

QString reasonOf(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

bool isLink(const QByteArray &path)
{
    struct stat there
    {
    };
    return lstat(path.constData(), &there) == 0 && S_ISLNK(there.st_mode);
}

/// A link is replaced by a file: what it leads to is not ours to write into, or not there.
int openFile(const QByteArray &path)
{
    constexpr int Careful = O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW;
    int file = open(path.constData(), O_RDWR | O_CREAT | Careful, 0600);
    if (file < 0 && isLink(path) && unlink(path.constData()) == 0)
        file = open(path.constData(), O_RDWR | O_CREAT | Careful, 0600);
    if (file >= 0 || (errno != EACCES && errno != EROFS))
        return file;
    const int why = errno;
    const int readable = open(path.constData(), O_RDONLY | Careful);
    errno = why;
    return readable; // enough for a lock
}

FileLock::Refusal refusalOf(int error)
{
    using Kind = FileLock::Refusal::Kind;
    switch (error) {
    case EWOULDBLOCK:
        return {Kind::Held, reasonOf(error)};
    case ENOLCK:
    case ENOSYS:
    case EINVAL:
    case EOPNOTSUPP:
        return {Kind::Impossible, reasonOf(error)};
    default:
        return {Kind::Failed, reasonOf(error)};
    }
}

bool leadsTo(const QString &path, int file)
{
    struct stat there
    {
    };
    struct stat ours
    {
    };
    return lstat(QFile::encodeName(path).constData(), &there) == 0 && fstat(file, &ours) == 0 &&
           there.st_dev == ours.st_dev && there.st_ino == ours.st_ino;
}

} // namespace

FileLock::FileLock(const QString &path, qintptr file)
    : m_path(path)
    , m_file(file)
{
}

FileLock::~FileLock()
{
    setNote({});
    close(int(m_file));
}

std::expected<std::unique_ptr<FileLock>, FileLock::Refusal> FileLock::take(const QString &path)
{
    for (int attempt = 0; attempt < MostAttempts; ++attempt) {
        const int file = openFile(QFile::encodeName(path));
        if (file < 0)
            return std::unexpected(Refusal{Refusal::Kind::Failed, reasonOf(errno)});
        int failed = 0;
        do {
            failed = flock(file, LOCK_EX | LOCK_NB);
        } while (failed != 0 && errno == EINTR);
        if (failed != 0) {
            const Refusal refusal = refusalOf(errno);
            close(file);
            return std::unexpected(refusal);
        }
        if (leadsTo(path, file))
            return std::unique_ptr<FileLock>(new FileLock(path, file));
        close(file);
    }
    return std::unexpected(Refusal{Refusal::Kind::Failed, reasonOf(ESTALE)});
}

void FileLock::setNote(const QByteArray &note)
{
    if (ftruncate(int(m_file), 0) == 0)
        (void)!pwrite(int(m_file), note.constData(), size_t(note.size()), 0);
}

bool FileLock::isInPlace() const
{
    return leadsTo(m_path, int(m_file));
}

bool FileLock::isDeleted() const
{
    struct stat ours
    {
    };
    return fstat(int(m_file), &ours) == 0 && ours.st_nlink == 0;
}

} // namespace Uplift
