// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filestate.h"

#include <domain/filechange.h>

#include <QFile>
#include <io.h>
#include <windows.h>

namespace Uplift
{

static qint64 joined(DWORD high, DWORD low)
{
    return qint64((quint64(high) << 32) | low);
}

std::optional<FileState> stateOf(const QFile &open)
{
    BY_HANDLE_FILE_INFORMATION found{};
    if (!GetFileInformationByHandle(HANDLE(_get_osfhandle(open.handle())), &found))
        return {};
    return FileState{.size = joined(found.nFileSizeHigh, found.nFileSizeLow),
                     .modified = joined(found.ftLastWriteTime.dwHighDateTime,
                                        found.ftLastWriteTime.dwLowDateTime),
                     .changed = changeTimeOf(open).value_or(0)};
}

} // namespace Uplift
