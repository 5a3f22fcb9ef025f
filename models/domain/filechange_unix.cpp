// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filechange.h"

#include <sys/stat.h>
#include <QFile>

namespace Uplift
{

std::optional<qint64> changeTimeOf(const QFile &open)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    struct stat found
    {
    };
    if (fstat(open.handle(), &found) != 0)
        return {};
#ifdef Q_OS_MACOS
    const timespec &changed = found.st_ctimespec;
#else
    const timespec &changed = found.st_ctim;
#endif
    return qint64(changed.tv_sec) * nanoseconds + changed.tv_nsec;
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
