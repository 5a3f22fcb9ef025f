// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openfilelimit.h"

#include <QtGlobal>
#include <algorithm>
#include <limits>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Uplift
{

int raiseOpenFileLimit()
{
#ifdef Q_OS_UNIX
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
#else
    return std::numeric_limits<int>::max();
#endif
}

} // namespace Uplift
