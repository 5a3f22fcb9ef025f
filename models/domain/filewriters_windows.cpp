// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filewriters.h"

#include <QDir>
#include <windows.h>

namespace Uplift
{

/// To open it without letting others write is refused while one of them can.
Writers writersOf(const QString &path)
{
    const HANDLE file =
        CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), GENERIC_READ,
                    FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING,
                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return GetLastError() == ERROR_SHARING_VIOLATION ? Writers::Some : Writers::NotKnown;
    CloseHandle(file);
    return Writers::None;
}

} // namespace Uplift
