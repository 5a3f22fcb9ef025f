// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileidentity.h"

#include <sys/stat.h>
#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace Uplift
{

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found
    {
    };
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return FileIdentity{.device = quint64(found.st_dev), .number = quint64(found.st_ino)};
}

bool flushToDisk(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
#ifdef F_FULLFSYNC // fsync alone leaves it in the disk's own memory (macOS)
    const bool isFlushed = fcntl(file, F_FULLFSYNC) == 0 || fsync(file) == 0;
#else
    const bool isFlushed = fsync(file) == 0;
#endif
    close(file);
    return isFlushed;
}

} // namespace Uplift
