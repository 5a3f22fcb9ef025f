// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openfilelimit.h"

#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Uplift
{

#ifdef Q_OS_UNIX

int raiseOpenFileLimit()
{
    constexpr rlim_t enough = 10'240; // macOS takes no more without an entitlement
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256;
    if (limit.rlim_cur < enough) {
        rlimit wanted = limit;
        wanted.rlim_cur = std::min(limit.rlim_max, enough);
        if (setrlimit(RLIMIT_NOFILE, &wanted) == 0)
            limit = wanted;
    }
    return int(std::min<rlim_t>(limit.rlim_cur, std::numeric_limits<int>::max()));
}

/// The system hands out the lowest number that is free (POSIX).
bool isAmongTheLastFiles(qintptr descriptor)
{
    constexpr rlim_t MostSpared = 64;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return false;
    const rlim_t spared = std::min(MostSpared, limit.rlim_cur / 8);
    return rlim_t(descriptor) >= limit.rlim_cur - spared;
}

bool hasFreeFiles()
{
    const int tried = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (tried < 0)
        return false;
    ::close(tried);
    return !isAmongTheLastFiles(tried);
}

#else

int raiseOpenFileLimit()
{
    return std::numeric_limits<int>::max();
}

bool isAmongTheLastFiles(qintptr)
{
    return false;
}

bool hasFreeFiles()
{
    return true;
}

#endif

} // namespace Uplift
