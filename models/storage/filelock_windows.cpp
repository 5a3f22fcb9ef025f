// SPDX-FileCopyrightText: 2026 The Uplift developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filelock.h"

#include "fileidentity.h"

#include <QDir>
#include <windows.h>

namespace Uplift
{

namespace
{

constexpr DWORD FarAway = 0x4000'0000; // what is locked can't be read, so it is not the note

QString reasonOf(DWORD error)
{
    return qt_error_string(int(error));
}

OVERLAPPED lockedPlace()
{
    OVERLAPPED place{};
    place.OffsetHigh = FarAway;
    return place;
}

} // namespace

FileLock::FileLock(const QString &path, qintptr file)
    : m_path(path)
    , m_file(file)
{
}

FileLock::~FileLock()
{
    setNote({});
    CloseHandle(HANDLE(m_file));
}

std::expected<std::unique_ptr<FileLock>, FileLock::Refusal> FileLock::take(const QString &path)
{
    const HANDLE file = CreateFileW(
        reinterpret_cast<LPCWSTR>(QDir::toNativeSeparators(path).utf16()),
        GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
        nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return std::unexpected(Refusal{Refusal::Kind::Failed, reasonOf(GetLastError())});
    OVERLAPPED place = lockedPlace();
    if (LockFileEx(file, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place))
        return std::unique_ptr<FileLock>(new FileLock(path, qintptr(file)));
    const DWORD error = GetLastError();
    CloseHandle(file);
    using Kind = Refusal::Kind;
    const bool isHeld = error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING;
    const bool isImpossible = error == ERROR_NOT_SUPPORTED || error == ERROR_INVALID_FUNCTION;
    return std::unexpected(Refusal{isHeld         ? Kind::Held
                                   : isImpossible ? Kind::Impossible
                                                  : Kind::Failed,
                                   reasonOf(error)});
}

void FileLock::setNote(const QByteArray &note)
{
    const HANDLE file = HANDLE(m_file);
    DWORD written = 0;
    SetFilePointer(file, 0, nullptr, FILE_BEGIN);
    WriteFile(file, note.constData(), DWORD(note.size()), &written, nullptr);
    SetEndOfFile(file);
}

bool FileLock::isInPlace() const
{
    BY_HANDLE_FILE_INFORMATION ours{};
    if (!GetFileInformationByHandle(HANDLE(m_file), &ours))
        return false;
    const FileIdentity own{.device = ours.dwVolumeSerialNumber,
                           .number = (quint64(ours.nFileIndexHigh) << 32) | ours.nFileIndexLow};
    return identityOf(m_path) == own;
}

bool FileLock::isDeleted() const
{
    FILE_STANDARD_INFO ours{};
    return GetFileInformationByHandleEx(HANDLE(m_file), FileStandardInfo, &ours, sizeof ours) &&
           (ours.DeletePending || ours.NumberOfLinks == 0);
}

} // namespace Uplift
