// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filestate.h"

#include <QDir>
#include <QFile>
#include <io.h>
#include <windows.h>

namespace Uplift
{

static HANDLE handleOf(const QFile &open)
{
    return HANDLE(_get_osfhandle(open.handle()));
}

std::optional<FileState> stateOf(const QFile &open)
{
    const HANDLE handle = handleOf(open);
    LARGE_INTEGER size{};
    FILE_BASIC_INFO times{};
    if (!GetFileSizeEx(handle, &size) ||
        !GetFileInformationByHandleEx(handle, FileBasicInfo, &times, sizeof times))
        return {};
    return FileState{.size = size.QuadPart,
                     .modified = times.LastWriteTime.QuadPart,
                     .changed = times.ChangeTime.QuadPart};
}

bool isUnderItsName(const QFile &open)
{
    const QString path = QDir::toNativeSeparators(open.fileName());
    const HANDLE named = CreateFileW(reinterpret_cast<LPCWSTR>(path.utf16()), 0,
                                     FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                                     nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (named == INVALID_HANDLE_VALUE)
        return false;
    BY_HANDLE_FILE_INFORMATION here{};
    BY_HANDLE_FILE_INFORMATION there{};
    const bool isFound = GetFileInformationByHandle(handleOf(open), &here) &&
                         GetFileInformationByHandle(named, &there);
    CloseHandle(named);
    return isFound && here.dwVolumeSerialNumber == there.dwVolumeSerialNumber &&
           here.nFileIndexHigh == there.nFileIndexHigh && here.nFileIndexLow == there.nFileIndexLow;
}

} // namespace Uplift
