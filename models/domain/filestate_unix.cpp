// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filestate.h"

#include <sys/stat.h>
#include <QFile>

namespace Uplift
{

static qint64 nanosecondsOf(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::optional<FileState> stateOf(const QFile &open)
{
    struct stat found
    {
    };
    if (fstat(open.handle(), &found) != 0)
        return {};
#ifdef Q_OS_MACOS
    const timespec &modified = found.st_mtimespec;
    const timespec &changed = found.st_ctimespec;
#else
    const timespec &modified = found.st_mtim;
    const timespec &changed = found.st_ctim;
#endif
    return FileState{.size = found.st_size,
                     .modified = nanosecondsOf(modified),
                     .changed = nanosecondsOf(changed)};
}

bool isUnderItsName(const QFile &open)
{
    struct stat here
    {
    };
    struct stat there
    {
    };
    return fstat(open.handle(), &here) == 0 &&
           stat(QFile::encodeName(open.fileName()).constData(), &there) == 0 &&
           here.st_dev == there.st_dev && here.st_ino == there.st_ino;
}

} // namespace Uplift
