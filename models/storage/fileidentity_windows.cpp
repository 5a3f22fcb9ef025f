// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fileidentity.h"

#include <QDir>
#include <QFileInfo>
#include <windows.h>

namespace Uplift
{

namespace
{

constexpr DWORD ShareAll = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

HANDLE opened(const QString &path, DWORD access)
{
    return CreateFileW(reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()), access,
                       ShareAll, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
}

} // namespace

std::optional<FileIdentity> identityOf(const QString &path)
{
    const HANDLE file = opened(path, 0);
    if (file == INVALID_HANDLE_VALUE)
        return {};
    BY_HANDLE_FILE_INFORMATION found{};
    const bool isFound = GetFileInformationByHandle(file, &found);
    CloseHandle(file);
    if (!isFound)
        return {};
    return FileIdentity{.device = found.dwVolumeSerialNumber,
                        .number = (quint64(found.nFileIndexHigh) << 32) | found.nFileIndexLow};
}

bool flushToDisk(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true; // names are in the journal of the file system
    const HANDLE file = opened(path, GENERIC_WRITE);
    if (file == INVALID_HANDLE_VALUE)
        return false;
    const bool isFlushed = FlushFileBuffers(file);
    CloseHandle(file);
    return isFlushed;
}

} // namespace Uplift
