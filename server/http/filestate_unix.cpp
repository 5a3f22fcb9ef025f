// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filestate.h"

#include <domain/filechange.h>

#include <sys/stat.h>
#include <QFile>

namespace Uplift
{

std::optional<FileState> stateOf(const QFile &open)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    struct stat found
    {
    };
    if (fstat(open.handle(), &found) != 0)
        return {};
#ifdef Q_OS_MACOS
    const timespec &modified = found.st_mtimespec;
#else
    const timespec &modified = found.st_mtim;
#endif
    return FileState{.size = found.st_size,
                     .modified = qint64(modified.tv_sec) * nanoseconds + modified.tv_nsec,
                     .changed = changeTimeOf(open).value_or(0)};
}

} // namespace Uplift
