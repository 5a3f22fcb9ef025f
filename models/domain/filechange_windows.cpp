// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filechange.h"

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

std::optional<qint64> changeTimeOf(const QFile &open)
{
    FILE_BASIC_INFO found{};
    if (!GetFileInformationByHandleEx(handleOf(open), FileBasicInfo, &found, sizeof found))
        return {};
    return found.ChangeTime.QuadPart;
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
